/** Golden histories of a siklus penugasan: each variant, its outcomes, with the procedures that it starts and attempts that are refused. */
import type { NamaProsedur, Prosedur } from '../../client/index.ts';
import { skenarioSiklus } from '../../worker/demo/skenario-siklus.ts';
import type { AksiLakon, Lakon } from './bentuk.ts';

type Peristiwa = Prosedur[NamaProsedur]['peristiwa'];

const B = {
  sekda: 'p-siti-maryam',
  asisten: 'p-lestari-wulandari',
  karo: 'p-zainal-arifin',
  kabag: 'p-kartika-dewi',
  ketua: 'p-hendra-saputra',
  anggota: 'p-irfan-maulana',
  kadis: 'p-musliadi-hasan',
  lain: 'p-arief-budiman',
};
const S = { puo: 'p-luhut-panggabean', ppk: 'p-nurhayati-daulay', pegawai: 'p-tigor-silalahi' };
const prosedur = 'siklusPenugasan';

/** Decisions of the demo, by what they do. */
const dariDemo = (type: string, varian = 'bengkulu-lampiran', urutanKe = 0): Peristiwa => {
  const semua = [...skenarioSiklus.penolakan, ...skenarioSiklus.keputusan([], 0, varian)];
  const peristiwa = semua.filter((p) => p.type === type)[urutanKe];
  if (!peristiwa) throw new Error(`the demo has no ${type}`);
  return peristiwa;
};
const oleh = (pelaku: string, peristiwa: Peristiwa, lain: { anak?: string; ditolak?: string } = {}): AksiLakon => ({
  pelaku,
  peristiwa,
  ...lain,
});
const demo = (pelaku: string, type: string, lain: { ditolak?: string } = {}) => oleh(pelaku, dariDemo(type), lain);
const anak = (nama: string, ...langkah: [pelaku: string, peristiwa: Peristiwa][]): AksiLakon[] =>
  langkah.map(([pelaku, peristiwa]) => oleh(pelaku, peristiwa, { anak: nama }));
const menunggu: AksiLakon = { tunggu: 'anak' };

/** Of the strategies of the demo: one person of another unit, one of the own, a team with its ketua. */
const [dariLain, sendiri, tim] = [0, 1, 2].map((n) => dariDemo('tetapkanStrategi', 'bengkulu-lampiran', n)) as [
  Peristiwa,
  Peristiwa,
  Peristiwa,
];
const sampaiStrategi = [demo(B.asisten, 'bagi'), demo(B.karo, 'bagi')];
const sampaiBekerja = (pelapor: string): AksiLakon[] => [
  demo(B.kabag, 'sampaikanArahan'),
  demo(pelapor, 'ajukanRencana'),
  oleh(B.kabag, { type: 'kembalikanRencana' }, { ditolak: 'ALASAN_WAJIB' }),
  oleh(B.kabag, { type: 'kembalikanRencana', alasan: 'Anggaran belum dirinci.' }),
  demo(pelapor, 'ajukanRencana'),
  demo(B.kabag, 'sepakatiRencana'),
  demo(pelapor, 'susunRincian'),
];
const kinerja = (...pegawai: string[]): Peristiwa => ({
  type: 'laporkanKinerja',
  kinerja: pegawai.map((p) => ({ pegawai: p, hasil: 'Menyelesaikan bagiannya tepat waktu.' })),
});
const sesuai = (...pelaku: string[]) => pelaku.map((p): [string, Peristiwa] => [p, { type: 'sesuai' }]);
const terima = (...pelaku: string[]) => pelaku.map((p): [string, Peristiwa] => [p, { type: 'terima' }]);

const bengkulu: Lakon[] = [
  {
    nama: 'siklus-lampiran-pelibatan-ditolak-lalu-sendiri',
    prosedur,
    varian: 'bengkulu-lampiran',
    aksi: [
      demo(B.karo, 'bagi', { ditolak: 'BUKAN_PEJABAT_BERWENANG' }),
      ...sampaiStrategi,
      oleh(B.kabag, dariLain),
      ...anak('pelibatan-1', [B.kadis, { type: 'tolak', alasan: 'Beban kerja unit sedang penuh.' }]),
      menunggu,
      oleh(B.kabag, { type: 'lanjutkan', alasan: 'Mendesak.' }, { ditolak: 'PELAKSANA_BELUM_ADA' }),
      oleh(B.kabag, sendiri),
      ...anak('penunjukan-2', ...terima(B.anggota)),
      menunggu,
      ...sampaiBekerja(B.anggota),
      demo(B.anggota, 'lapor'),
      demo(B.lain, 'lapor', { ditolak: 'BUKAN_PELAKSANA_TUGAS' }),
      oleh(B.kabag, { type: 'mintaLaporan', kepada: [B.anggota], perihal: 'Kemajuan.' }),
      demo(B.anggota, 'lapor'),
      demo(B.anggota, 'sampaikanKendala'),
      demo(B.kabag, 'putuskanKendala'),
      demo(B.anggota, 'serahkanHasil'),
      ...anak('evaluasi-3', ...sesuai(B.kabag, B.karo, B.asisten, B.sekda)),
      menunggu,
      oleh(B.anggota, kinerja(B.anggota)),
    ],
  },
  {
    nama: 'siklus-lampiran-unit-lain-dinilai',
    prosedur,
    varian: 'bengkulu-lampiran',
    mentah: true,
    aksi: [
      ...sampaiStrategi,
      oleh(B.kabag, dariLain),
      ...anak('pelibatan-1', [B.kadis, { type: 'setuju', pegawai: [B.lain] }], ...terima(B.lain)),
      menunggu,
      ...sampaiBekerja(B.lain),
      oleh(B.lain, {
        type: 'sampaikanKendala',
        masalah: 'Data belum dapat dibuka.',
        alternatif: ['Akses dibuka.'],
        pihak: ['kepala-dpmptsp', 'sekretaris-daerah'],
      }),
      demo(B.kabag, 'putuskanKendala'),
      oleh(B.kadis, { type: 'tindaklanjuti', tindakan: 'Akses dibuka.' }),
      oleh(B.kabag, { type: 'cukupkan' }),
      demo(B.lain, 'serahkanHasil'),
      ...anak('evaluasi-2', ...sesuai(B.kabag, B.karo, B.asisten, B.sekda)),
      menunggu,
      oleh(B.lain, kinerja(B.lain)),
      demo(B.kabag, 'mintaPenilaian'),
      ...anak(
        'penilaian-3',
        [B.karo, { type: 'nilai', angka: [112, 95, 98, 104, 91], simpulan: 100 }],
        ...terima(B.kadis),
      ),
      menunggu,
    ],
  },
  {
    nama: 'siklus-lampiran-ditarik',
    prosedur,
    varian: 'bengkulu-lampiran',
    aksi: [
      ...sampaiStrategi,
      { sinyal: 'withdraw', isi: { id: 'tarik-1', pelaku: B.asisten, alasan: 'Tidak perlu.' } },
      { sinyal: 'withdraw', isi: { id: 'tarik-2', pelaku: B.sekda, alasan: 'Anggaran dipotong.' } },
    ],
  },
  {
    nama: 'siklus-pasal-tim-dengan-keputusan',
    prosedur,
    varian: 'bengkulu-pasal',
    aksi: [
      oleh(B.kabag, tim),
      demo(B.kabag, 'catatTim', { ditolak: 'TIM_BERBEDA' }),
      ...anak(
        'tim-1.pelibatan-1',
        [B.kadis, { type: 'setuju', pegawai: [B.lain] }],
        [B.kabag, { type: 'tugaskan' }],
        ...terima(B.lain),
      ),
      { tunggu: 'anak', di: 'tim-1' },
      ...anak(
        'tim-1',
        [B.kabag, { type: 'susunTim' }],
        [B.karo, { type: 'tetapkan' }],
        ...terima(B.ketua, B.anggota, B.lain),
      ),
      demo(B.kabag, 'catatTim'),
      ...sampaiBekerja(B.ketua),
      oleh(B.lain, { type: 'laporKepadaKetua', laporan: 'Data siap.' }),
      demo(B.ketua, 'lapor'),
      oleh(B.ketua, { type: 'beriUmpanBalik', umpanBalik: 'Percepat.' }),
      demo(B.ketua, 'serahkanHasil'),
      ...anak('evaluasi-2', ...sesuai(B.kabag, B.karo)),
      { tunggu: 'anak', anak: 'evaluasi-2' },
      oleh(B.ketua, kinerja(B.anggota, B.lain)),
      oleh(B.kabag, { type: 'akhiri', alasan: 'Penilaian disampaikan melalui Pejabat Penilai Kinerjanya.' }),
    ],
  },
];

const sumut: Lakon[] = [
  {
    nama: 'siklus-sumut-individu',
    prosedur,
    varian: 'sumut',
    aksi: [
      ...[S.puo, S.ppk, S.puo, S.puo].map((p) => demo(p, 'catatDialog')),
      oleh(S.puo, dariDemo('bagiPeran', 'sumut', 1)),
      oleh(S.pegawai, { type: 'ketahui' }),
      ...anak('penunjukan-1', ...terima(S.pegawai)),
      menunggu,
      ...[S.puo, S.ppk, S.ppk, S.ppk].map((p) => demo(p, 'catatDialog')),
      oleh(S.ppk, { type: 'klarifikasi', ekspektasi: 'Dipakai setiap hari.' }),
      demo(S.pegawai, 'lapor'),
      demo(S.pegawai, 'serahkanHasil'),
      ...anak('evaluasi-2', ...sesuai(S.ppk, S.puo)),
      menunggu,
    ],
  },
];

export const lakonSiklus: Lakon[] = [...bengkulu, ...sumut];
