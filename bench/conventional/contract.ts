/** What the conventional workflow, its activities and its client say to each other. */
import type { Aturan, Pemegang, Peran, PeristiwaUmum, TahapTenggat } from '../../workflows/runtime/kontrak.ts';

export const CONVENTIONAL_QUEUE = 'konvensional';

export interface Masukan {
  varian: string;
  pemohon: string;
  permohonan: Record<string, unknown>;
  peran: Peran;
  aturan: Aturan;
}

/** An official's decision, as the Update carries it. */
export interface Keputusan {
  id: string;
  pelaku: string;
  pegawai?: string[];
  alasan?: string;
}

export interface Jawaban {
  urutan: number;
  keadaan: string;
  nomor?: string;
}

/** What each activity of one step needs to know of it. */
export interface LangkahKonvensional {
  prosedur: string;
  urutan: number;
  /** Time of the step, ISO 8601 UTC. */
  pada: string;
  sebab: string;
  pelaku: string;
  /** Role for which the actor acts. */
  sebagai: string;
  peristiwa: PeristiwaUmum;
  dari: string;
  ke: string;
  dasar: string[];
  /** Holders of the roles after the step. */
  peran: Peran;
  tugas?: { tugas: string; peran: string; tenggat: string; peristiwa: string[]; dasar: string[] };
  selesai: boolean;
}

export interface SuratDiminta {
  jenis: string;
  kepada: string[];
  tembusan: string[];
  dasar: string[];
}

export interface SuratJadi {
  id: string;
  jenis: string;
  nomor: string;
  sidik: string;
  hal: string;
  kepada: Pemegang[];
  tembusan: Pemegang[];
  dasar: string[];
}

export interface Tahap {
  tahap: TahapTenggat;
  pada: string;
}

export interface ConventionalActivities {
  /** Opens the case where `mulai` is given; takes the number, composes and stores the letter. */
  terbitkanSurat(langkah: LangkahKonvensional, surat: SuratDiminta, mulai?: Masukan): Promise<SuratJadi>;
  /** Journal, state and tasks; answers the stages of the deadline of the task that is open now. */
  catatLangkah(langkah: LangkahKonvensional, surat?: SuratJadi): Promise<Tahap[]>;
  /** Notices of one letter to all who receive it. */
  kirimSurat(langkah: LangkahKonvensional, surat: SuratJadi): Promise<void>;
  /** Reminder, or escalation, of the task that is open. */
  ingatkan(m: { prosedur: string; urutan: number; pada: string; tahap: TahapTenggat }): Promise<void>;
}
