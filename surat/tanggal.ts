/**
 * Dates as a letter prints them: `3 Maret 2023`, no leading zero (naskah dinas). The names stand here and are not asked
 * of ICU, because a letter must come out with the same bytes on any build of Node, years later.
 */
import { z } from 'zod';

export const namaBulan = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const romawi = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** An impossible date (`2026-02-30`) is refused, not rolled over into March. */
const skemaTanggal = z.iso.date().transform((iso) => {
  const [tahun, bulan, hari] = iso.split('-').map(Number) as [number, number, number];
  return { tahun, bulan, hari };
});

/** `2023-03-03` → `3 Maret 2023`. */
export function tanggalIndonesia(iso: string): string {
  const { tahun, bulan, hari } = skemaTanggal.parse(iso);
  return `${hari} ${namaBulan[bulan - 1]} ${tahun}`;
}

/** `2026-05-04` → `V`, as a letter's number has it. */
export function bulanRomawi(iso: string): string {
  return romawi[skemaTanggal.parse(iso).bulan - 1] as string;
}
