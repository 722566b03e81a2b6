/** What a siklus remembers, and how it changes: pure functions on a case's context. */
import { anakTerbuka, type PeristiwaAnak } from '../runtime/anak.ts';
import type { Pemegang, Peran } from '../runtime/kontrak.ts';
import { type Ajukan, type Konteks, orang, type Peristiwa } from '../runtime/mesin.ts';
import type { PeristiwaTarik } from '../runtime/penarikan.ts';
import type { PeristiwaSiklus, Permohonan } from './skema.ts';
import type { Strategi } from './skema-strategi.ts';

export interface KonteksSiklus extends Konteks {
  /** Level of the planners that has the target now, 0 the highest. */
  jenjang: number;
  pekerjaan?: Pick<Permohonan, 'unit' | 'kegiatan' | 'target'>;
  /** `oleh` has set it; `sejak`: how many procedures had been started before. */
  strategi?: Strategi & { oleh: string; sejak: number };
  /** What was reported of each one's work, for the appraisals. */
  kinerja?: { pegawai: string; hasil: string }[];
  /** Whose appraisal each of the procedures started for one is. */
  dinilai?: Record<string, string>;
}

export type PeristiwaMesin =
  | Peristiwa<Exclude<PeristiwaSiklus, { type: 'ajukan' }>>
  | Ajukan<Permohonan>
  | PeristiwaTarik
  | PeristiwaAnak;
export interface Masuk {
  context: KonteksSiklus;
  event: PeristiwaMesin;
}

export const pemegang = (ids: string[]): Pemegang[] => ids.map((pegawai) => ({ pegawai }));
const gabung = (a: Pemegang[] = [], ids: string[]): Pemegang[] => pemegang([...new Set([...orang(a), ...ids])]);

/** Planners in turn, highest first; the last leads the unit and sets the strategy. */
const perencana = ({ peran }: KonteksSiklus): Pemegang[] => peran.perencanaan ?? [];

/** The next one down is the last: the strategy is his. Also where nobody stands below level 1. */
export const berikutPerumus = ({ context }: Masuk): boolean => context.jenjang + 2 >= perencana(context).length;

export function catatPekerjaan({ context, event }: Masuk): Partial<KonteksSiklus> {
  if (event.type !== 'ajukan') return {};
  const { unit, kegiatan, target } = event.permohonan;
  return {
    pekerjaan: { unit, kegiatan, target },
    peran: { ...context.peran, puoPemilik: perencana(context).slice(-1) },
  };
}

/** The target goes one level down. */
export function turun({ context }: Masuk): Partial<KonteksSiklus> {
  const jenjang = context.jenjang + 1;
  return { jenjang, peran: { ...context.peran, penanggungJawab: perencana(context).slice(jenjang, jenjang + 1) } };
}

export function catatStrategi({ context, event }: Masuk): Partial<KonteksSiklus> {
  if (event.type !== 'tetapkanStrategi' && event.type !== 'bagiPeran') return {};
  const { type: _, ...strategi } = event;
  return {
    ...(strategi.namaTim ? { catatan: { ...context.catatan, namaTim: strategi.namaTim } } : {}),
    strategi: { ...strategi, sejak: Object.keys(context.anak ?? {}).length },
    peran: {
      ...context.peran,
      calonPelaksana: pemegang([...strategi.penunjukan, ...(strategi.timKerja?.anggota ?? [])]),
    },
    sudah: [],
  };
}

/** Who reports and hands over, and who reports to him (T-SIK-pelapor). */
function susun(peran: Peran, strategi: KonteksSiklus['strategi']): Peran {
  const semua = orang(peran.pegawaiDitugaskan);
  const pelapor = strategi?.pengawas ? [strategi.pengawas] : orang(peran.ketuaTim);
  const anggota = pelapor.length > 0 ? semua.filter((p) => !pelapor.includes(p)) : [];
  return { ...peran, pelapor: pemegang(pelapor.length > 0 ? pelapor : semua), anggota: pemegang(anggota) };
}

/** People whom a penunjukan has brought; those of another unit of the instansi are appraised for it in the end. */
export function tambahPelaksana({ context: { peran, strategi }, event }: Masuk): Partial<KonteksSiklus> {
  if (event.type !== 'anakSelesai' || event.anak.keadaan !== 'selesai') return {};
  const { prosedur, pegawai } = event.anak;
  if (!/^penunjukan/.test(prosedur)) return {};
  const pegawaiDitugaskan = gabung(peran.pegawaiDitugaskan, pegawai);
  const dariUnitLain = gabung(peran.dariUnitLain, prosedur === 'penunjukanLintasUnit' ? pegawai : []);
  return { peran: susun({ ...peran, pegawaiDitugaskan, dariUnitLain }, strategi) };
}

/** The team as it has been formed, or as it is now. */
export function catatTim({ context: { peran, strategi }, event }: Masuk): Partial<KonteksSiklus> {
  if (event.type !== 'catatTim') return {};
  const ketuaTim = pemegang(event.ketua ? [event.ketua] : []);
  return {
    peran: susun(
      {
        ...peran,
        ketuaTim,
        pegawaiDitugaskan: gabung(ketuaTim, event.anggota),
        dariUnitLain: pemegang(event.dariUnitLain),
      },
      strategi,
    ),
  };
}

/** Whoever is asked for a report owes one. */
export const catatPermintaan = ({ context, event }: Masuk): Partial<KonteksSiklus> =>
  event.type === 'mintaLaporan'
    ? { sudah: [], peran: { ...context.peran, dimintaiLaporan: pemegang(event.kepada) } }
    : {};

/** Officials who are to follow up, in the order in which the team named them (T-SIK-kendala-pihak). */
export const catatPihak = ({ context, event }: Masuk): Partial<KonteksSiklus> =>
  event.type === 'sampaikanKendala'
    ? { peran: { ...context.peran, pihakTerkait: event.pihak.map((jabatan) => ({ jabatan })) } }
    : {};

/** The next of them has his turn. */
export function giliranPihak({ context: { peran } }: Masuk): Partial<KonteksSiklus> {
  const [kini, ...sisa] = peran.pihakTerkait ?? [];
  return { peran: { ...peran, penindakLanjut: kini ? [kini] : [], pihakTerkait: sisa } };
}

/** What was asked for has been dealt with: nobody owes a report or a follow-up any more. */
export const kembaliBekerja = ({ context }: Masuk): Partial<KonteksSiklus> => {
  const { dimintaiLaporan: _, pihakTerkait: __, penindakLanjut: ___, ...peran } = context.peran;
  return { sudah: [], peran };
};

export const catatKinerja = ({ event }: Masuk): Partial<KonteksSiklus> =>
  event.type === 'laporkanKinerja' ? { kinerja: event.kinerja } : {};

export const ubahPekerjaan = ({ context, event }: Masuk): Partial<KonteksSiklus> =>
  event.type === 'ubahPerjanjian' && context.pekerjaan
    ? {
        pekerjaan: { ...context.pekerjaan, kegiatan: event.kegiatan, target: event.target },
        catatan: { ...context.catatan, kegiatan: event.kegiatan },
      }
    : {};

/** Number of a child's name: they are counted through (`anak.ts`). */
const nomorAnak = (kunci: string): number => Number(kunci.split('-').at(-1));

/** The children by which the present strategy obtains its people, other than the one that the event reports. */
function lainnya({ context: { anak = {}, strategi }, event }: Masuk) {
  const dilaporkan = event.type === 'anakSelesai' ? event.anak.kunci : '';
  return Object.entries(anak).filter(([k]) => k !== dilaporkan && nomorAnak(k) > (strategi?.sejak ?? 0));
}

/** Nobody of whom the strategy asked for people still owes the answer; and all have sent somebody. */
export const semuaDijawab = (masuk: Masuk): boolean => lainnya(masuk).every(([, a]) => a.keadaan !== undefined);
export const semuaDitugaskan = (masuk: Masuk): boolean =>
  masuk.event.type === 'anakSelesai' &&
  masuk.event.anak.keadaan === 'selesai' &&
  lainnya(masuk).every(([, a]) => a.keadaan === 'selesai');

/** People from another unit whose involvement has not been appraised (T-SIK-penilaian), the event that reports one counted. */
export function belumDinilai({ context: { peran, anak = {}, dinilai = {} }, event }: Masuk): string[] {
  const selesai = (kunci: string) =>
    (event.type === 'anakSelesai' && event.anak.kunci === kunci ? event.anak : anak[kunci])?.keadaan === 'selesai';
  const sudah = Object.entries(dinilai).flatMap(([kunci, pegawai]) => (selesai(kunci) ? [pegawai] : []));
  return orang(peran.dariUnitLain).filter((p) => !sudah.includes(p));
}

/** Children of one procedure that have not ended, other than the one that the event reports. */
export const masihTerbuka = ({ context, event }: Masuk, prosedur: string): boolean =>
  anakTerbuka(context).some(
    (k) => context.anak?.[k]?.prosedur === prosedur && !(event.type === 'anakSelesai' && event.anak.kunci === k),
  );
