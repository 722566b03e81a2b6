/** Guards and actions that the three variants of a siklus penugasan share. */
import { assign, setup } from 'xstate';
import { catatAnakMulai, catatAnakSelesai } from '../runtime/anak.ts';
import type { ParamAnak } from '../runtime/kontrak.ts';
import { aksiTanpaEfek, bersyarat, type Konteks, orang } from '../runtime/mesin.ts';
import { alasanPada, catatPenerimaan } from '../runtime/penugasan.ts';
import { catatDinilai } from './anak.ts';
import {
  belumDinilai,
  berikutPerumus,
  catatKinerja,
  catatPekerjaan,
  catatPermintaan,
  catatPihak,
  catatStrategi,
  catatTim,
  giliranPihak,
  type KonteksSiklus,
  kembaliBekerja,
  type Masuk,
  masihTerbuka,
  type PeristiwaMesin,
  semuaDijawab,
  semuaDitugaskan,
  tambahPelaksana,
  turun,
  ubahPekerjaan,
} from './konteks.ts';

const beralasan = ({ event }: Masuk) => alasanPada(event) !== '';
const belumDitugaskan = ({ context }: Masuk) => orang(context.peran.pegawaiDitugaskan).length === 0;
const strategiPada = ({ context, event }: Masuk) =>
  event.type === 'tetapkanStrategi' || event.type === 'bagiPeran' ? event : context.strategi;
const pelibatanPada = (masuk: Masuk) =>
  masuk.event.type === 'libatkan' ? masuk.event.pelibatan : (strategiPada(masuk)?.pelibatan ?? []);
const membentukTim = (masuk: Masuk) => strategiPada(masuk)?.timKerja !== undefined;
const pelaksana = ({ peran }: KonteksSiklus) => [...orang(peran.pelapor), ...orang(peran.anggota)];

/** Whether the text lets the strategy be as it is. */
const menurutNaskah = (tim: 'denganKeputusan' | 'bebas', jalur: 'dalamInstansi' | 'bebas') =>
  bersyarat<Masuk>([
    // A team is formed by Keputusan (Pasal 11): a direct designation is of individuals.
    [
      'TIM_DENGAN_KEPUTUSAN',
      (masuk) => tim === 'bebas' || strategiPada(masuk)?.bentuk !== 'tim' || membentukTim(masuk),
    ],
    [
      'LINTAS_INSTANSI_TIDAK_DIATUR',
      (masuk) => jalur === 'bebas' || pelibatanPada(masuk).every((p) => p.jalur !== 'lintasInstansi'),
    ],
    // Who works alone stays alone, and a tim kerja asks for its people itself.
    [
      'INDIVIDU_SATU_ORANG',
      (masuk) =>
        strategiPada(masuk)?.bentuk !== 'individu' || (masuk.event.type !== 'libatkan' && belumDitugaskan(masuk)),
    ],
    ['PELIBATAN_MELALUI_TIM', ({ context, event }) => event.type !== 'libatkan' || !context.strategi?.timKerja],
  ]);
const lampiran = menurutNaskah('bebas', 'bebas');
const pasal = menurutNaskah('denganKeputusan', 'bebas');
const sumut = menurutNaskah('bebas', 'dalamInstansi');

/** Who started it takes it back as long as nobody works on it. */
const dapatDitarik = bersyarat<Masuk>([
  ['ALASAN_WAJIB', beralasan],
  ['TIDAK_DAPAT_DITARIK', belumDitugaskan],
]);
const dapatDilanjutkan = bersyarat<Masuk>([
  ['PELAKSANA_BELUM_ADA', (masuk) => !belumDitugaskan(masuk)],
  ['ALASAN_WAJIB', beralasan],
]);
const evaluasiBerakhir = ({ event }: Masuk, diterima: boolean) =>
  event.type === 'anakSelesai' &&
  event.anak.prosedur === 'evaluasiBerjenjang' &&
  (event.anak.keadaan === 'selesai') === diterima;
const semuaCalonTahu = ({ context: { peran, sudah }, event }: Masuk) =>
  orang(peran.calonPelaksana).every((p) => p === event.oleh || sudah.includes(p));
/** What is reported of each one's work: of nobody else's, and of everybody's who reports to the reporter or works alone. */
const kinerja = bersyarat<Masuk>([
  [
    'BUKAN_PELAKSANA_TUGAS',
    ({ context, event }) =>
      event.type === 'laporkanKinerja' && event.kinerja.every((k) => pelaksana(context).includes(k.pegawai)),
  ],
  [
    'KINERJA_BELUM_LENGKAP',
    ({ context: { peran }, event }) =>
      event.type === 'laporkanKinerja' &&
      orang(peran.anggota?.length ? peran.anggota : peran.pegawaiDitugaskan).every((p) =>
        event.kinerja.some((k) => k.pegawai === p),
      ),
  ],
]);
/** Posts of others are named only where people of others work on it. */
const kendalaSah = ({ context, event }: Masuk) =>
  event.type === 'sampaikanKendala' && (event.pihak.length === 0 || lintas(context));
const lintas = ({ anak = {}, peran }: KonteksSiklus) =>
  orang(peran.dariUnitLain).length > 0 || Object.values(anak).some(({ prosedur }) => /Lintas/.test(prosedur));

/** Codes of the guards' refusals. */
export const penjagaSiklus = {
  beralasan: 'ALASAN_WAJIB',
  sesuaiLampiran: lampiran.sebab,
  sesuaiPasal: pasal.sebab,
  sesuaiSumut: sumut.sebab,
  beralasanDanDapatDitarik: dapatDitarik.sebab,
  beralasanDanAdaPelaksana: dapatDilanjutkan.sebab,
  susunanTercatat: 'TIM_TANPA_ANGGOTA',
  pelaporMelapor: 'BUKAN_PELAKSANA_TUGAS',
  anggotaMelapor: 'BUKAN_PELAKSANA_TUGAS',
  dimintaiMelapor: 'BUKAN_PELAKSANA_TUGAS',
  pelaksanaDimintai: 'BUKAN_PELAKSANA_TUGAS',
  kendalaSah: 'PIHAK_BUKAN_LINTAS',
  kinerjaLengkap: kinerja.sebab,
} as const;

export const siklus = setup({
  types: {} as { context: KonteksSiklus; events: PeristiwaMesin; input: Pick<Konteks, 'peran'> },
  guards: {
    beralasan,
    berikutPerumus,
    sesuaiLampiran: lampiran.penjaga,
    sesuaiPasal: pasal.penjaga,
    sesuaiSumut: sumut.penjaga,
    sesuaiLampiranMembentukTim: (masuk) => lampiran.penjaga(masuk) && membentukTim(masuk),
    sesuaiPasalMembentukTim: (masuk) => pasal.penjaga(masuk) && membentukTim(masuk),
    sesuaiSumutMembentukTim: (masuk) => sumut.penjaga(masuk) && membentukTim(masuk),
    /** People of the own unit are named: they learn where they stand first (S-II-0-2). */
    sesuaiSumutBercalon: (masuk) =>
      sumut.penjaga(masuk) &&
      (strategiPada(masuk)?.penunjukan.length ?? 0) + (strategiPada(masuk)?.timKerja?.anggota.length ?? 0) > 0,
    semuaCalonTahu,
    semuaCalonTahuMembentukTim: (masuk) => membentukTim(masuk) && semuaCalonTahu(masuk),
    semuaDijawab,
    semuaDitugaskan,
    beralasanDanDapatDitarik: dapatDitarik.penjaga,
    beralasanDanAdaPelaksana: dapatDilanjutkan.penjaga,
    susunanTercatat: ({ event }) => event.type === 'catatTim' && event.anggota.length > 0,
    individu: ({ context }) => context.strategi?.bentuk === 'individu',
    individuMelapor: ({ context, event }) =>
      context.strategi?.bentuk === 'individu' && orang(context.peran.pelapor).includes(event.oleh),
    evaluasiIndividuDiterima: (masuk) => evaluasiBerakhir(masuk, true) && masuk.context.strategi?.bentuk === 'individu',
    pelaporMelapor: ({ context, event }) => orang(context.peran.pelapor).includes(event.oleh),
    anggotaMelapor: ({ context, event }) => orang(context.peran.anggota).includes(event.oleh),
    dimintaiMelapor: ({ context, event }) => orang(context.peran.dimintaiLaporan).includes(event.oleh),
    /** Only this one of those who were asked still owes his report. */
    dimintaiTerakhirMelapor: ({ context, event }) =>
      orang(context.peran.dimintaiLaporan).includes(event.oleh) &&
      orang(context.peran.dimintaiLaporan).every((p) => p === event.oleh || context.sudah.includes(p)),
    pelaksanaDimintai: ({ context, event }) =>
      event.type === 'mintaLaporan' && event.kepada.every((p) => pelaksana(context).includes(p)),
    kendalaSah,
    adaPihak: ({ context }) => (context.peran.pihakTerkait ?? []).length > 0,
    /** Somebody comes who reports himself: there is no ketua, and no pengawas. */
    menambahPelapor: (masuk) =>
      orang(tambahPelaksana(masuk).peran?.pelapor).length > orang(masuk.context.peran.pelapor).length,
    evaluasiDiterima: (masuk) => evaluasiBerakhir(masuk, true),
    evaluasiTidakDiterima: (masuk) => evaluasiBerakhir(masuk, false),
    kinerjaLengkap: kinerja.penjaga,
    kinerjaLengkapTanpaUnitLain: (masuk) =>
      kinerja.penjaga(masuk) && orang(masuk.context.peran.dariUnitLain).length === 0,
    semuaDinilai: (masuk) => belumDinilai(masuk).length === 0,
    penilaianTerbuka: (masuk) => masihTerbuka(masuk, 'penilaianKinerjaPelibatan'),
  },
  actions: {
    ...aksiTanpaEfek,
    catatAnakMulai: assign(({ context }, params: ParamAnak) => catatAnakMulai({ context }, params)),
    catatAnakSelesai: assign(({ context, event }) => catatAnakSelesai({ context, event })),
    catatPekerjaan: assign(catatPekerjaan),
    turun: assign(turun),
    catatStrategi: assign(catatStrategi),
    tambahPelaksana: assign(tambahPelaksana),
    catatTim: assign(catatTim),
    catatSudah: assign(({ context, event }) => catatPenerimaan({ context, event })),
    catatPermintaan: assign(catatPermintaan),
    catatPihak: assign(catatPihak),
    giliranPihak: assign(giliranPihak),
    kembaliBekerja: assign(kembaliBekerja),
    catatKinerja: assign(catatKinerja),
    catatDinilai: assign(catatDinilai),
    ubahPekerjaan: assign(ubahPekerjaan),
  },
});

export const konteksAwal = ({ input: { peran } }: { input: Pick<Konteks, 'peran'> }): KonteksSiklus => ({
  peran,
  sudah: [],
  jenjang: 0,
});
