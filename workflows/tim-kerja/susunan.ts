/** Who is in a tim kerja: as proposed, as formed, as it changes. Pure functions on a case's context. */

import type { PeristiwaAnak } from '../runtime/anak.ts';
import type { AnakSelesai, Pemegang, PermintaanAnak } from '../runtime/kontrak.ts';
import { type Ajukan, type Konteks, orang, type Peristiwa } from '../runtime/mesin.ts';
import type { PeristiwaTarik } from '../runtime/penarikan.ts';
import type { Kebutuhan, PeristiwaTim, Permohonan } from './skema.ts';

/** What a reading of the regulation asks of a team. */
export interface Bacaan {
  /** A team must have a ketua. */
  ketuaWajib: boolean;
  /** People of another instansi can be asked for. */
  lintasInstansi: boolean;
  /** The head of the region and its secretary get copies, so that the directory must name them. */
  tembusanPimpinan: boolean;
}

export interface KonteksTim extends Konteks {
  bacaan: Bacaan;
  /** What requests to other units are made of. */
  pekerjaan?: Pick<Permohonan, 'unitPemilik' | 'namaTim' | 'durasi' | 'rincian'>;
}

export type PeristiwaMesin =
  | Peristiwa<Exclude<PeristiwaTim, { type: 'ajukan' }>>
  | Ajukan<Permohonan>
  | PeristiwaTarik
  | PeristiwaAnak;
export interface Masuk {
  context: KonteksTim;
  event: PeristiwaMesin;
}

export interface Susunan {
  ketua?: string | undefined;
  anggota: string[];
}

const pemegang = (ids: string[]): Pemegang[] => ids.map((pegawai) => ({ pegawai }));
const unik = (ids: string[]): string[] => [...new Set(ids)];

/** The team exists: its letter has gone out. */
export const terbentuk = ({ peran }: Konteks): boolean => orang(peran.anggotaTim).length > 0;

/**
 * The composition that an event asks for. What it leaves open stays as it is: without those whose resignation has been
 * granted, and with everybody who has been obtained from elsewhere.
 */
export function susunanDiminta({ context, event }: Masuk): Susunan {
  if (event.type === 'ajukan') return { ketua: event.permohonan.ketua, anggota: event.permohonan.anggota };
  const { peran } = context;
  const [ketuaKini, anggotaKini] = terbentuk(context)
    ? [orang(peran.ketuaTim), orang(peran.anggotaTim)]
    : [orang(peran.calonKetua), orang(peran.calonAnggota)];
  const tinggal = (p: string) => !orang(peran.akanKeluar).includes(p);
  const ubah = event.type === 'susunTim' ? event : undefined;
  const ketua = ubah?.ketua ?? ketuaKini.find(tinggal);
  const semua = unik([...anggotaKini, ...orang(peran.pegawaiDilibatkan)]).filter(tinggal);
  return { ketua, anggota: ubah?.anggota ?? semua.filter((p) => p !== ketua) };
}

export function kebutuhanDiminta(event: PeristiwaMesin): Kebutuhan[] {
  if (event.type === 'ajukan') return event.permohonan.kebutuhan ?? [];
  return event.type === 'mintaPelibatan' ? event.kebutuhan : [];
}

/** For `assign`: the composition is proposed. The reason for a ketua stays with him, and goes when another is named. */
export function usulkan(masuk: Masuk): Partial<KonteksTim> {
  const { context, event } = masuk;
  const { ketua, anggota } = susunanDiminta(masuk);
  const isi = event.type === 'ajukan' ? event.permohonan : event;
  const baru = 'alasanKetua' in isi ? isi.alasanKetua : undefined;
  const { alasanKetua: lama, ...catatan } = context.catatan ?? {};
  const alasan = baru ?? (ketua === orang(context.peran.calonKetua)[0] ? lama : undefined);
  return {
    peran: { ...context.peran, calonKetua: pemegang(ketua ? [ketua] : []), calonAnggota: pemegang(anggota) },
    catatan: { ...catatan, ...(alasan ? { alasanKetua: alasan } : {}) },
  };
}

/** For `assign`: the proposal is the team now, and each of its people has a letter to receive. */
export function bentuk({ context: { peran } }: Masuk): Partial<KonteksTim> {
  const lama = [...orang(peran.ketuaTim), ...orang(peran.anggotaTim)];
  const baru = [...orang(peran.calonKetua), ...orang(peran.calonAnggota)];
  return {
    sudah: [],
    peran: {
      ...peran,
      ketuaTim: peran.calonKetua ?? [],
      anggotaTim: peran.calonAnggota ?? [],
      keluar: pemegang(lama.filter((p) => !baru.includes(p))),
      akanKeluar: [],
      // Who was in the team and is no more has to be asked for anew; who was obtained meanwhile still waits for his place.
      pegawaiDilibatkan: pemegang(orang(peran.pegawaiDilibatkan).filter((p) => baru.includes(p) || !lama.includes(p))),
      pegawaiDitugaskan: pemegang(baru),
    },
  };
}

/** For `assign`: people obtained by a penunjukan may be placed in the team. One that was refused brings nobody. */
export function terimaPelibatan({ context: { peran }, event }: Masuk): Partial<KonteksTim> {
  if (event.type !== 'anakSelesai' || event.anak.keadaan !== 'selesai') return {};
  const { pegawai }: AnakSelesai = event.anak;
  return {
    peran: { ...peran, pegawaiDilibatkan: pemegang(unik([...orang(peran.pegawaiDilibatkan), ...pegawai])) },
  };
}

const PROSEDUR = { lintasUnit: 'penunjukanLintasUnit', lintasInstansi: 'penunjukanLintasInstansi' } as const;

/** The penunjukan that an event asks for, in the name of the official who acts. */
export function pelibatan({ context, event }: Masuk): PermintaanAnak[] {
  const { pekerjaan, peran, anak = {} } = context;
  if (!pekerjaan) return [];
  const [ketua] = [...orang(peran.ketuaTim), ...orang(peran.calonKetua)];
  return kebutuhanDiminta(event).map(({ jalur, ...isi }, i) => ({
    kunci: `pelibatan-${Object.keys(anak).length + i + 1}`,
    prosedur: PROSEDUR[jalur],
    pemohon: event.oleh,
    permohonan: { ...pekerjaan, ...isi, bentuk: 'tim', ...(ketua ? { ketua } : {}) },
  }));
}
