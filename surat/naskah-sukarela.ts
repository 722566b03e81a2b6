/** Letters of a pegawai who asks for himself, and the answers to him (B-F 1-5; records and reports of the same case). */
import { z } from 'zod';
import { kepala, skemaIdentitas, teks } from './naskah-bersama.ts';

/** B-F 3 and 5: alternative 1, the qualification does not fit; alternative 2, it fits but the team is full. */
const ALTERNATIF = ['kualifikasiTidakSesuai', 'timPenuh'] as const;

/** The CV that B-F 1 attaches (line 1815): an annex of the letter. */
const skemaCv = z.strictObject({
  pendidikan: z.array(teks).min(1),
  pengalaman: z.array(teks).min(1),
  pelatihan: z.array(teks).default([]),
});

/** What the pegawai wants to do, and where. */
const tujuan = {
  unitDituju: teks,
  kinerja: teks,
  /** Only where the work is a team's. */
  namaTim: teks.optional(),
};

/** 1: permohonan of a pegawai for himself, without kop and number (korespondensi layout). */
const skemaPermohonanSukarela = z.strictObject({
  jenis: z.literal('permohonanSukarela'),
  ...kepala,
  isi: z.strictObject({
    /** Title of the regulation that the request rests on. */
    dasar: teks,
    pemohon: skemaIdentitas,
    ...tujuan,
    durasi: teks,
    /** Posts that agreed beforehand, where the text asks for that. */
    persetujuanAtasan: teks.optional(),
    cv: skemaCv.optional(),
    dokumen: z.array(teks).default([]),
  }),
});

const jawaban = {
  /** The applicant's letter, or the record of his oral wish; absent where his own superior refuses before either. */
  permohonan: z.strictObject({ lisan: z.boolean(), tanggal: z.iso.date(), hal: teks }).optional(),
  ...tujuan,
};

/** 2: persetujuan to the applicant (korespondensi layout). */
const skemaPersetujuanSukarela = z.strictObject({
  jenis: z.literal('persetujuanSukarela'),
  ...kepala,
  isi: z.strictObject({
    ...jawaban,
    /** What the ketua tim recommended; absent where there was no verification. */
    verifikasi: z.enum(['setuju', ...ALTERNATIF]).optional(),
    /** Who writes the surat penugasan in this variant: "dari Kami" of the form, where the signer does. */
    penugas: teks.optional(),
    /** Where the applicant has to bring this letter before he is assigned. */
    diteruskanKepada: teks.optional(),
  }),
});

/** 3: tidak setuju to the applicant, with the reason (korespondensi layout). */
const skemaPenolakanSukarela = z.strictObject({
  jenis: z.literal('penolakanSukarela'),
  ...kepala,
  isi: z.strictObject({ ...jawaban, verifikasi: z.enum(['setuju', ...ALTERNATIF]).optional(), alasan: teks }),
});

const isiRekomendasi = {
  dasar: z.array(teks).min(1),
  menimbang: z.array(teks).min(1),
  pemohon: skemaIdentitas,
  unitDituju: teks,
  namaTim: teks,
  catatan: teks.optional(),
};

/** 4: the ketua tim recommends (judul layout). */
const skemaRekomendasiSetuju = z.strictObject({
  jenis: z.literal('rekomendasiSetuju'),
  ...kepala,
  isi: z.strictObject(isiRekomendasi),
});

/** 5: the ketua tim does not recommend, by one of the form's two alternatives (judul layout). */
const skemaRekomendasiTidakSetuju = z.strictObject({
  jenis: z.literal('rekomendasiTidakSetuju'),
  ...kepala,
  isi: z.strictObject({ ...isiRekomendasi, alternatif: z.enum(ALTERNATIF) }),
});

/** Record of an oral wish by the official who heard it: no form in the text (judul layout). */
const skemaCatatanPermohonanLisan = z.strictObject({
  jenis: z.literal('catatanPermohonanLisan'),
  ...kepala,
  isi: z.strictObject({
    pemohon: skemaIdentitas,
    ...tujuan,
    /** Day and hour, as the letter prints them. */
    didengar: teks,
    permintaan: teks,
  }),
});

/** The applicant brings the agreement that he got to his own superior (korespondensi layout, without kop). */
const skemaPenerusanPersetujuan = z.strictObject({
  jenis: z.literal('penerusanPersetujuan'),
  ...kepala,
  isi: z.strictObject({
    pemohon: skemaIdentitas,
    ...tujuan,
    persetujuan: z.strictObject({ dari: teks, nomor: teks, tanggal: z.iso.date(), hal: teks }),
  }),
});

/** The assignee reports what came of it (korespondensi layout, without kop). */
const skemaLaporanPelaksanaan = z.strictObject({
  jenis: z.literal('laporanPelaksanaan'),
  ...kepala,
  isi: z.strictObject({
    pemohon: skemaIdentitas,
    ...tujuan,
    penugasan: z.strictObject({ judul: teks, nomor: teks, tanggal: z.iso.date() }),
    hasil: teks,
  }),
});

export const SKEMA_SUKARELA = [
  skemaPermohonanSukarela,
  skemaPersetujuanSukarela,
  skemaPenolakanSukarela,
  skemaRekomendasiSetuju,
  skemaRekomendasiTidakSetuju,
  skemaCatatanPermohonanLisan,
  skemaPenerusanPersetujuan,
  skemaLaporanPelaksanaan,
] as const;
