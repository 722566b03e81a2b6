/** Letters by which a post's authority is handed on, and taken back; no form of B-F stands for them. */
import { z } from 'zod';
import { kepala, skemaIdentitas, teks } from './naskah-bersama.ts';

/** The holder of a post delegates (judul layout). */
const skemaPendelegasianKewenangan = z.strictObject({
  jenis: z.literal('pendelegasianKewenangan'),
  ...kepala,
  isi: z.strictObject({
    dasar: z.array(teks).min(1),
    pemberi: teks,
    penerima: teks,
    kewenangan: teks,
    /** Over whom: `Pejabat Fungsional Ahli Utama pada Biro Organisasi`; absent where there is no limit. */
    atas: teks.optional(),
    /** The one procedure that it is for. */
    prosedur: teks.optional(),
    /** Number of the surat tugas that it goes with. */
    penugasan: teks.optional(),
    masa: teks,
  }),
});

/** The superior of a post orders somebody to act for it (judul layout). */
const skemaSuratPerintahPltPlh = z.strictObject({
  jenis: z.literal('suratPerintahPltPlh'),
  ...kepala,
  isi: z.strictObject({
    kapasitas: z.enum(['Plt.', 'Plh.']),
    menimbang: teks,
    dasar: z.array(teks).min(1),
    ditunjuk: skemaIdentitas,
    /** Post that he acts for, and its unit. */
    jabatan: teks,
    unit: teks,
    masa: teks,
  }),
});

/** The one who gave the authority takes it back before its last day (korespondensi layout). */
const skemaPencabutanWewenang = z.strictObject({
  jenis: z.literal('pencabutanWewenang'),
  ...kepala,
  isi: z.strictObject({
    /** The letter that gave it. */
    rujukan: z.strictObject({ nomor: teks, tanggal: z.iso.date(), hal: teks }),
    masa: teks,
    alasan: teks,
    /** Last day on which it still holds; absent where it had not begun. */
    berakhir: z.iso.date().optional(),
  }),
});

export const SKEMA_PELIMPAHAN = [
  skemaPendelegasianKewenangan,
  skemaSuratPerintahPltPlh,
  skemaPencabutanWewenang,
] as const;
