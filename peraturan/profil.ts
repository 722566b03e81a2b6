/**
 * How an instansi's letters look and are numbered (tata naskah dinas). Every measure of the layout is data of this schema,
 * none is code: an instansi with a tata naskah dinas of its own is a file of `profil/`. Pure schemas.
 */
import { z } from 'zod';

const mm = z.number().positive();
const pt = z.number().positive();

/** The two fields of a letter's sifat, each from the least on (naskah-dinas §2). */
export const KEAMANAN = ['Biasa', 'Terbatas', 'Rahasia', 'Sangat Rahasia'] as const;
export const URGENSI = ['Biasa', 'Segera', 'Sangat Segera'] as const;

/** What a letter keeps of its profile, so that it is rendered again with the same bytes when the profile has changed. */
export const skemaTataLetak = z.strictObject({
  /** A family whose faces the product carries, so that a letter looks the same whatever fonts a machine has. */
  huruf: z.enum(['Arimo']),
  /** In mm, upright; annexes turn it. */
  kertas: z.strictObject({ lebar: mm, tinggi: mm }),
  margin: z.strictObject({ atas: mm, kanan: mm, bawah: mm, kiri: mm }),
  /** Sizes in pt. Government's name to unit's name in the kop is 3:4. */
  ukuran: z.strictObject({ isi: pt, kopPemerintah: pt, kopUnit: pt, kopAlamat: pt, daftar: pt, lampiran: pt }),
  /** Line spacing as a word processor counts it: 1 is single. */
  spasi: z.number().min(1).max(2),
  /** What stands in the place of the signature: B-F 2-6 print `tte`, their annexes `ttd`, B-F 7 the words. */
  tanda: z.strictObject({ naskah: z.string(), lampiran: z.string(), keputusan: z.string() }),
  /** Room for the arms at the left of the kop, in mm: B-F prints none, so without it there is none. */
  lambang: z.strictObject({ lebar: mm, tinggi: mm }).optional(),
});
export type TataLetak = z.infer<typeof skemaTataLetak>;

/** What every number holds: without the sequence it would not be one, without the year it would come again. */
export const skemaPolaNomor = z
  .string()
  .regex(/\{urut\}/, 'pola nomor harus memuat {urut}')
  .regex(/\{tahun\}/, 'pola nomor harus memuat {tahun}')
  .regex(/^([^{}]|\{(klasifikasi|urut|unit|bulanRomawi|tahun|seri)\})*$/, {
    error: 'pola nomor hanya mengenal {klasifikasi}, {urut}, {unit}, {bulanRomawi}, {tahun}, dan {seri}',
  });

/** A kind of letter; `keutuhan-profil.ts` tells where one is unknown. */
const jenis = z.string();

/** An instansi of the directory names one by its id. */
export const skemaProfil = skemaTataLetak.extend({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  nama: z.string().min(1),
  /** Of letters' numbers, e.g. `{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}`. */
  polaNomor: skemaPolaNomor,
  /** Classification codes by kind of letter, where the instansi's differ from those of the variant. */
  klasifikasi: z.record(jenis, z.string().regex(/^\d+(\.\d+)*$/, 'kode klasifikasi: angka dengan titik')).default({}),
  /** Series besides `umum` (`seri.ts`): each counts for itself, the kinds of letter that it names. */
  seri: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Za-z0-9]{1,20}$/, 'id seri hanya huruf dan angka; paling panjang 20'),
        jenis: z.array(jenis).min(1),
        /** Default: that of all letters. */
        polaNomor: skemaPolaNomor.optional(),
      }),
    )
    .default([]),
  /** Sifat by kind of letter, where it is not Biasa. */
  sifat: z
    .record(jenis, z.strictObject({ keamanan: z.enum(KEAMANAN).optional(), urgensi: z.enum(URGENSI).optional() }))
    .default({}),
  /** Kinds of letter that are signed by hand, also where the installation signs electronically. */
  tanpaTte: z.array(jenis).default([]),
});
export type Profil = z.infer<typeof skemaProfil>;

/** Made once: zod compiles each schema anew at its first use. */
const bagianSurat = skemaTataLetak.strip();

/** The part that a letter keeps. */
export const tataLetak = (profil: Profil): TataLetak => bagianSurat.parse(profil);
