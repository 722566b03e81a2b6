/**
 * What a template needs to know of a letter. A letter is a pure function of this value and the template's version,
 * so that verification can render it again and compare bytes (design §5). The value is stored with the letter's row.
 */
import { z } from 'zod';
import { kepala, skemaBarisLampiran, skemaIdentitas, skemaRujukanSurat, teks } from './naskah-bersama.ts';
import { SKEMA_EVALUASI } from './naskah-evaluasi.ts';
import { SKEMA_LINTAS_INSTANSI } from './naskah-lintas-instansi.ts';
import { SKEMA_PELIMPAHAN } from './naskah-pelimpahan.ts';
import { SKEMA_RENCANA_TIM } from './naskah-rencana-tim.ts';
import { SKEMA_SIKLUS } from './naskah-siklus.ts';
import { SKEMA_SUKARELA } from './naskah-sukarela.ts';
import { SKEMA_TIM } from './naskah-tim.ts';

export * from './naskah-bersama.ts';

/** 1, from official to official: permohonan pelibatan, the "nota dinas permohonan" of B-P (korespondensi layout). */
export const skemaPermohonanPelibatan = z.strictObject({
  jenis: z.literal('permohonanPelibatan'),
  ...kepala,
  isi: z.strictObject({
    /** Title of the regulation that the request rests on. */
    dasar: teks,
    unitPemilik: teks,
    unitDituju: teks,
    maksudTujuan: teks,
    kompetensi: z.array(teks).min(1),
    ekspektasi: z.array(teks).min(1),
    durasi: teks,
    bentuk: z.enum(['individu', 'tim']),
    /** Named only where the work is a team's. */
    namaTim: teks.optional(),
    jumlahPersonel: z.int().positive(),
    rincian: z.array(skemaBarisLampiran),
  }),
});

/** In words, whose and what: `Kepala Biro Umum mendukung pelibatan dua orang analis`. */
const rekomendasi = teks.optional();

const isiJawaban = {
  nomorPermohonan: teks,
  tanggalPermohonan: z.iso.date(),
  halPermohonan: teks,
  unitPemilik: teks,
  unitDituju: teks,
  maksudTujuan: teks,
};

/** 2: persetujuan pelibatan (korespondensi layout). */
export const skemaPersetujuanPelibatan = z.strictObject({
  jenis: z.literal('persetujuanPelibatan'),
  ...kepala,
  isi: z.strictObject({ ...isiJawaban, pegawai: z.array(skemaIdentitas).min(1), rekomendasi }),
});

/** 3: tidak setuju pelibatan, always with its reason (korespondensi layout). */
export const skemaPenolakanPelibatan = z.strictObject({
  jenis: z.literal('penolakanPelibatan'),
  ...kepala,
  isi: z.strictObject({ ...isiJawaban, alasan: teks, rekomendasi }),
});

/** 6: surat tugas with annex 1 (tim) or 2 (individu) (judul layout). */
export const skemaSuratTugas = z.strictObject({
  jenis: z.literal('suratTugas'),
  ...kepala,
  isi: z.strictObject({
    /** `SURAT TUGAS` or the variant's own title. */
    judul: teks,
    dasar: z.array(teks).min(1),
    bentuk: z.enum(['individu', 'tim']),
    unitPemilik: teks,
    durasi: teks,
    ketua: skemaIdentitas.optional(),
    /** With or without the ketua: a person is told by NIP and listed once. */
    pegawai: z.array(skemaIdentitas).min(1),
    rekomendasi,
    lampiran: z.array(skemaBarisLampiran).min(1),
    /** The letter of the same team that this one takes the place of. */
    menggantikan: skemaRujukanSurat.optional(),
  }),
});

/** Every kind of letter that a template exists for. A new kind is one schema here and one template in `templat/`. */
export const skemaNaskah = z.discriminatedUnion('jenis', [
  skemaPermohonanPelibatan,
  skemaPersetujuanPelibatan,
  skemaPenolakanPelibatan,
  skemaSuratTugas,
  ...SKEMA_EVALUASI,
  ...SKEMA_LINTAS_INSTANSI,
  ...SKEMA_PELIMPAHAN,
  ...SKEMA_RENCANA_TIM,
  ...SKEMA_SIKLUS,
  ...SKEMA_SUKARELA,
  ...SKEMA_TIM,
]);

export type Naskah = z.infer<typeof skemaNaskah>;
export type JenisNaskah = Naskah['jenis'];
