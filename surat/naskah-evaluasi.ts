/** Letters of evaluasi: a result sent back (tersirat), and B-F 10, penilaian kinerja of an involvement across units. */
import { z } from 'zod';
import { kepala, skemaIdentitas, teks } from './naskah-bersama.ts';

/** A reviewer returns the result one level down, with what is wanted (korespondensi layout). */
const skemaPengembalianHasil = z.strictObject({
  jenis: z.literal('pengembalianHasil'),
  ...kepala,
  isi: z.strictObject({
    /** Who made the result: a person, for a team its submitter. */
    pengaju: skemaIdentitas,
    namaTim: teks.optional(),
    unit: teks,
    kegiatan: teks,
    target: teks,
    versi: z.int().positive(),
    ringkasan: teks,
    /** What the PPK found, where the text has him evaluate before the PUO. */
    evaluasi: teks.optional(),
    alasan: teks,
    /** Corrective action of the PUO, where the text asks for it. */
    tindakan: teks.optional(),
  }),
});

/** 10: penilaian kinerja of a JF or pelaksana in another unit's work (form of its own). */
const skemaPenilaianKinerja = z.strictObject({
  jenis: z.literal('penilaianKinerja'),
  ...kepala,
  isi: z.strictObject({
    /** `TIM KERJA …`, the form's second line; absent for an individu. */
    namaTim: teks.optional(),
    kegiatan: teks,
    dinilai: skemaIdentitas,
    penilai: skemaIdentitas,
    aspek: z.array(z.strictObject({ nama: teks, angka: z.int().min(0).max(120), predikat: teks })).length(5),
    simpulan: z.strictObject({ angka: z.int().min(0).max(120), predikat: teks }),
  }),
});

export const SKEMA_EVALUASI = [skemaPengembalianHasil, skemaPenilaianKinerja] as const;
