/** Letters about a team's Rencana Aksi and KAK: none has a form in B-F; B-F 6 and 7 name who hands what to whom. */
import { z } from 'zod';
import { kepala, teks } from './naskah-bersama.ts';

/** Which document of which team. */
const tim = { namaTim: teks, unit: teks, tahunAnggaran: z.int(), versi: z.int().positive() };

const waktu = z.strictObject({ mulai: z.iso.date(), selesai: z.iso.date() });
const skemaBerkas = z.strictObject({ nama: teks, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** c: the ketua hands the Rencana Aksi to the Pengampu Fungsi Tata Usaha (korespondensi layout, the document as annex). */
const skemaNotaDinasRencanaAksi = z.strictObject({
  jenis: z.literal('notaDinasRencanaAksi'),
  ...kepala,
  isi: z.strictObject({
    ...tim,
    /** Post of the PUO with whom plan, target and time were set. */
    disepakatiDengan: teks,
    kegiatan: z
      .array(z.strictObject({ sasaran: teks, indikator: teks, kegiatan: teks, target: teks, satuan: teks, waktu }))
      .min(1),
    petaProsesBisnis: skemaBerkas.optional(),
    berkas: z.array(skemaBerkas),
  }),
});

/** d: the ketua hands the approved KAK to the Pengampu Fungsi Tata Usaha (korespondensi layout, the document as annex). */
const skemaNotaDinasKak = z.strictObject({
  jenis: z.literal('notaDinasKak'),
  ...kepala,
  isi: z.strictObject({
    ...tim,
    /** Post of the PUO who was consulted and approved. */
    disetujuiOleh: teks,
    dikonsultasikan: z.iso.date(),
    judul: teks,
    latarBelakang: teks,
    maksudTujuan: teks,
    sasaran: teks,
    tahapan: z.array(z.strictObject({ kegiatan: teks, target: teks, waktu })).min(1),
    /** Rupiah. */
    anggaran: z.array(z.strictObject({ uraian: teks, jumlah: z.int().nonnegative() })).min(1),
    berkas: z.array(skemaBerkas),
  }),
});

/** PUO or Tata Usaha returns either document with what is wanted (korespondensi layout). */
const skemaPengembalianDokumen = z.strictObject({
  jenis: z.literal('pengembalianDokumen'),
  ...kepala,
  isi: z.strictObject({ ...tim, dokumen: z.enum(['Rencana Aksi', 'Kerangka Acuan Kerja (KAK)']), alasan: teks }),
});

export const SKEMA_RENCANA_TIM = [skemaNotaDinasRencanaAksi, skemaNotaDinasKak, skemaPengembalianDokumen] as const;
