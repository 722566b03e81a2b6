/**
 * How an instansi's letters look. Every measure of the layout is data of this schema, none is code: an instansi with
 * its own tata naskah dinas brings another value.
 */
import { z } from 'zod';

const mm = z.number().positive();
const pt = z.number().positive();

export const skemaProfil = z.strictObject({
  /** In mm, upright; annexes turn it. */
  kertas: z.strictObject({ lebar: mm, tinggi: mm }),
  margin: z.strictObject({ atas: mm, kanan: mm, bawah: mm, kiri: mm }),
  /** Sizes in pt. Government's name to unit's name in the kop is 3:4. */
  ukuran: z.strictObject({ isi: pt, kopPemerintah: pt, kopUnit: pt, kopAlamat: pt, daftar: pt, lampiran: pt }),
  /** Line spacing as a word processor counts it: 1 is single. */
  spasi: z.number().min(1).max(2),
  /** What stands in the place of the signature: B-F 2-6 print `tte`, their annexes `ttd`, B-F 7 the words. */
  tanda: z.strictObject({ naskah: z.string(), lampiran: z.string(), keputusan: z.string() }),
});

export type Profil = z.infer<typeof skemaProfil>;

/** F4 and the measures that are usual in provincial governments. */
export const profilBawaan: Profil = skemaProfil.parse({
  kertas: { lebar: 215, tinggi: 330 },
  margin: { atas: 20, kanan: 20, bawah: 25, kiri: 30 },
  ukuran: { isi: 12, kopPemerintah: 13.5, kopUnit: 18, kopAlamat: 10, daftar: 10, lampiran: 9 },
  spasi: 1.15,
  tanda: { naskah: 'tte', lampiran: 'ttd', keputusan: 'Cap dan Tandatangan' },
});
