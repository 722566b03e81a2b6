/** The procedures that a siklus starts, with the requests that its own decisions make (domain.md 2.1-2.3, 2.6, 2.8, 2.9). */
import { ANAK_SELESAI } from '../runtime/anak.ts';
import type { PermintaanAnak } from '../runtime/kontrak.ts';
import type { Kebutuhan } from '../tim-kerja/skema.ts';
import { belumDinilai, type KonteksSiklus, type Masuk } from './konteks.ts';

const LINTAS = { lintasUnit: 'penunjukanLintasUnit', lintasInstansi: 'penunjukanLintasInstansi' } as const;

/** Names are counted through, so that none is used twice in a siklus. */
const berurut = (
  { anak = {} }: KonteksSiklus,
  permintaan: (Omit<PermintaanAnak, 'kunci'> & { nama: string })[],
): PermintaanAnak[] =>
  permintaan.map(({ nama, ...isi }, i) => ({ kunci: `${nama}-${Object.keys(anak).length + i + 1}`, ...isi }));

/** What every letter about the work repeats. */
function pekerjaanBersama({ pekerjaan, strategi }: KonteksSiklus) {
  if (!pekerjaan || !strategi) throw new Error('people are obtained after the strategy');
  const { durasi, rincian, namaTim, bentuk } = strategi;
  const bentukSurat = bentuk === 'tim' ? ('tim' as const) : ('individu' as const);
  return { unit: pekerjaan.unit, durasi, rincian, bentuk: bentukSurat, ...(namaTim ? { namaTim } : {}) };
}

function permintaanPelibatan(context: KonteksSiklus, oleh: string, pelibatan: Kebutuhan[]) {
  const { unit, ...bersama } = pekerjaanBersama(context);
  return pelibatan.map(({ jalur, ...isi }) => ({
    nama: 'pelibatan',
    prosedur: LINTAS[jalur],
    pemohon: oleh,
    permohonan: { unitPemilik: unit, ...bersama, ...isi },
  }));
}

/** The people that the strategy wants: designated, asked of others, or formed as a team. */
export function mintaPelaksana({ context }: Masuk): PermintaanAnak[] {
  const { strategi } = context;
  if (!strategi) return [];
  const { oleh, penunjukan, pelibatan, timKerja } = strategi;
  const { unit, durasi, rincian, bentuk, namaTim } = pekerjaanBersama(context);
  if (timKerja) {
    const kebutuhan = pelibatan.length > 0 ? { kebutuhan: pelibatan } : {};
    const permohonan = { unitPemilik: unit, namaTim, durasi, rincian, ...timKerja, ...kebutuhan };
    return berurut(context, [{ nama: 'tim', prosedur: 'pembentukanTimKerja', pemohon: oleh, permohonan }]);
  }
  const langsung = {
    nama: 'penunjukan',
    prosedur: 'penunjukanDalamUnit',
    pemohon: oleh,
    permohonan: { unit, pegawai: penunjukan, durasi, bentuk, rincian },
  };
  return berurut(context, [
    ...(penunjukan.length > 0 ? [langsung] : []),
    ...permintaanPelibatan(context, oleh, pelibatan),
  ]);
}

/** More people, asked for while the work goes on. */
export const mintaPelibatan = ({ context, event }: Masuk): PermintaanAnak[] =>
  event.type === 'libatkan' ? berurut(context, permintaanPelibatan(context, event.oleh, event.pelibatan)) : [];

/** The result climbs the reviewers of the unit; who hands it over is its maker there. */
export function mintaEvaluasi({ context, event }: Masuk): PermintaanAnak[] {
  const { pekerjaan, strategi } = context;
  if (event.type !== 'serahkanHasil' || !pekerjaan || !strategi) return [];
  const { ringkasan, berkas } = event;
  const { bentuk, namaTim } = strategi;
  const permohonan = { ...pekerjaan, bentuk, ...(namaTim ? { namaTim } : {}), hasil: { ringkasan, berkas } };
  return berurut(context, [{ nama: 'evaluasi', prosedur: 'evaluasiBerjenjang', pemohon: event.oleh, permohonan }]);
}

/** One for each person from another unit who has none yet. */
export function mintaPenilaian(masuk: Masuk): PermintaanAnak[] {
  const { context, event } = masuk;
  const { pekerjaan, strategi, kinerja = [] } = context;
  if (!pekerjaan || event.type === ANAK_SELESAI) return [];
  const { unit, kegiatan } = pekerjaan;
  return berurut(
    context,
    belumDinilai(masuk).map((pegawai) => ({
      nama: 'penilaian',
      prosedur: 'penilaianKinerjaPelibatan',
      pemohon: event.oleh,
      permohonan: {
        unitPemilik: unit,
        pegawai,
        kegiatan,
        ...(strategi?.namaTim ? { namaTim: strategi.namaTim } : {}),
        hasil: kinerja.find((k) => k.pegawai === pegawai)?.hasil ?? kegiatan,
      },
    })),
  );
}

/** For `assign`, before the procedures are started: whose each of them is. */
export const catatDinilai = (masuk: Masuk): Partial<KonteksSiklus> => ({
  dinilai: {
    ...masuk.context.dinilai,
    ...Object.fromEntries(mintaPenilaian(masuk).map((p) => [p.kunci, String(p.permohonan.pegawai)])),
  },
});
