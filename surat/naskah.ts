/**
 * What a template needs to know of a letter. A letter is a pure function of this value and the template's version,
 * so that verification can render it again and compare bytes (design §5). The value is stored with the letter's row.
 */
import { z } from 'zod';

const teks = z.string().min(1);

export const skemaKop = z.strictObject({
  /** `PEMERINTAH PROVINSI BENGKULU` */
  pemerintah: teks,
  /** `BIRO ORGANISASI` */
  unit: teks,
  alamat: teks,
  telepon: z.string().optional(),
  faks: z.string().optional(),
  laman: z.string().optional(),
  surel: z.string().optional(),
});

/** Who signs, as printed: `KEPALA BIRO ORGANISASI,` / mark / NAMA / pangkat/golongan / NIP. */
export const skemaPenandatangan = z.strictObject({
  jabatan: teks,
  /** Printed before the jabatan; `definitif` prints nothing (naskah-dinas §1). */
  kapasitas: z.enum(['definitif', 'Plt.', 'Plh.']),
  /** `a.n.` line above, e.g. `GUBERNUR BENGKULU`; never together with Plt./Plh. for the same post. */
  atasNama: teks.optional(),
  nama: teks,
  /** `Penata / III/c`; absent for PPPK without pangkat. */
  pangkatGolongan: teks.optional(),
  nip: z.string().regex(/^\d{18}$/),
});

/** A person named in a letter (B-F identity block). */
export const skemaIdentitas = z.strictObject({
  nama: teks,
  nip: z.string().regex(/^\d{18}$/),
  pangkatGolongan: teks.optional(),
  jabatan: teks,
  instansi: teks,
});

/** One row of letter 6's annex 1 (tim) or 2 (individu), or of letter 1's rincian. */
export const skemaBarisLampiran = z.strictObject({
  subKegiatan: teks,
  sasaran: teks,
  indikator: teks,
  /** Annex 1: nama tim; annex 2: output sub kegiatan. */
  keluaran: teks,
  targetKinerja: teks,
  satuan: teks,
});

const kepala = {
  /** Absent only for an applicant's own letter 1 without kop (naskah-dinas §2). */
  kop: skemaKop.optional(),
  /** `-` on an applicant's own letter. */
  nomor: teks,
  tempat: teks,
  /** Local date of the instansi. */
  tanggal: z.iso.date(),
  sifat: z.string().default('Biasa'),
  lampiran: z.string().default('-'),
  hal: teks,
  /** Printed as Yth. in the korespondensi layout; elsewhere kept for the buku agenda only. */
  kepada: z.array(teks).min(1),
  /** Without closing `;` or `.`, which the template puts, as in every list of short items. */
  tembusan: z.array(teks).default([]),
  penandatangan: skemaPenandatangan,
};

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
  }),
});

/** Every kind of letter that a template exists for. A new kind is one schema here and one template in `templat/`. */
export const skemaNaskah = z.discriminatedUnion('jenis', [
  skemaPermohonanPelibatan,
  skemaPersetujuanPelibatan,
  skemaPenolakanPelibatan,
  skemaSuratTugas,
]);

export type Naskah = z.infer<typeof skemaNaskah>;
export type JenisNaskah = Naskah['jenis'];
export type Identitas = z.infer<typeof skemaIdentitas>;
export type BarisLampiran = z.infer<typeof skemaBarisLampiran>;
