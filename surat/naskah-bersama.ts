/** The parts that every kind of letter is made of: kop, people, signature, rows of an annex. */
import { z } from 'zod';
import { KEAMANAN, skemaTataLetak, URGENSI } from '../peraturan/profil.ts';

export const teks = z.string().min(1);

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
export const skemaPenandatangan = z
  .strictObject({
    jabatan: teks,
    /** Printed before the jabatan; `definitif` prints nothing (naskah-dinas §1). */
    kapasitas: z.enum(['definitif', 'Plt.', 'Plh.']),
    /** `a.n.` line above, e.g. `GUBERNUR BENGKULU`. */
    atasNama: teks.optional(),
    /** Post under the `a.n.` line that this one signs for, `u.b.` between them: `SEKRETARIS DAERAH`. */
    untukBeliau: teks.optional(),
    nama: teks,
    /** `Penata / III/c`; absent for PPPK without pangkat. */
    pangkatGolongan: teks.optional(),
    nip: z.string().regex(/^\d{18}$/),
  })
  .refine((p) => p.untukBeliau === undefined || p.atasNama !== undefined, {
    path: ['untukBeliau'],
    error: 'u.b. hanya sesudah a.n.',
  })
  // Nobody signs in the name of the post that he holds or acts for: so never Plt./Plh. and a.n. for the same post.
  .refine((p) => new Set(sebutanJabatan(p)).size === sebutanJabatan(p).length, {
    path: ['atasNama'],
    error: 'a.n. dan u.b. menyebut jabatan lain daripada jabatan penandatangan',
  });

const sebutanJabatan = ({ atasNama, untukBeliau, jabatan }: Record<'jabatan', string> & Sebutan) =>
  [atasNama, untukBeliau, jabatan].filter((j) => j !== undefined).map((j) => j.toLowerCase());
type Sebutan = { atasNama?: string; untukBeliau?: string };

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

/** An earlier letter, by its printed title where it has one of its own. */
export const skemaRujukanSurat = z.strictObject({ judul: teks, nomor: teks, tanggal: z.iso.date() });

/** Printed where a letter takes no number: an applicant's own uses up none of a unit (naskah-dinas §2). */
export const TANPA_NOMOR = '-';

/** What stands in every letter besides its kind and its `isi`. */
export const kepala = {
  /** Absent only for an applicant's own letter 1 without kop (naskah-dinas §2). */
  kop: skemaKop.optional(),
  /** `-` on an applicant's own letter. */
  nomor: teks,
  tempat: teks,
  /** Local date of the instansi. */
  tanggal: z.iso.date(),
  /** Who may read it (keamanan), and how fast it has to be dealt with; a letter without urgensi is Biasa there too. */
  sifat: z.enum(KEAMANAN).default('Biasa'),
  urgensi: z.enum(URGENSI).optional(),
  lampiran: z.string().default('-'),
  hal: teks,
  /** Printed as Yth. in the korespondensi layout; elsewhere kept for the buku agenda only. */
  kepada: z.array(teks).min(1),
  /** Without closing `;` or `.`, which the template puts, as in every list of short items. */
  tembusan: z.array(teks).default([]),
  penandatangan: skemaPenandatangan,
  /**
   * Where anybody may verify the letter (a token at its end), printed as a QR code; and how it is signed electronically,
   * where it is. Both are final before the signature.
   */
  pengesahan: z
    .strictObject({ url: z.url().regex(/\/[\w-]+$/), cara: z.enum(['simulasi', 'bsre']).optional() })
    .optional(),
  /** Files that go with the letter, listed at its end: those of the step that issued it. */
  berkas: z
    .array(z.strictObject({ nama: teks, sidik: z.string().regex(/^[0-9a-f]{64}$/) }))
    .min(1)
    .optional(),
  /** Of the instansi's profile; absent where it names none. Kept with the letter, so that its bytes stay. */
  tataLetak: skemaTataLetak.optional(),
};

export type Identitas = z.infer<typeof skemaIdentitas>;
export type BarisLampiran = z.infer<typeof skemaBarisLampiran>;
