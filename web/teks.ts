/** Names and times in words. */

const SINGKATAN: Record<string, string> = { puo: 'PUO', ppk: 'PPK', pyb: 'PyB' };

/** `penunjukanLintasUnit` → `Penunjukan lintas unit`: names of the machines are the regulation's words. */
export function sebutan(nama: string): string {
  const kata = nama
    .replace(/[-_.]/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replace(/\b(puo|ppk|pyb)\b/gi, (k) => SINGKATAN[k.toLowerCase()] ?? k);
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}

const ZONA = 'Asia/Jakarta';
const saat = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONA });
const tanggal = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const nisbi = new Intl.RelativeTimeFormat('id-ID', { numeric: 'auto' });

export const pada = (waktu: string): string => `${saat.format(new Date(waktu))} WIB`;
export const hari = (iso: string): string => tanggal.format(new Date(iso));

const SATUAN = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long something lasts, in its largest whole unit: `3 hari`, `2 jam`. */
export function lama(detik: number): string {
  const [satuan, ms] = SATUAN.find(([, besar]) => detik * 1000 >= besar) ?? ['minute', 60_000];
  const banyak = new Intl.NumberFormat('id-ID', { style: 'unit', unit: satuan, unitDisplay: 'long' });
  return banyak.format(Math.trunc((detik * 1000) / ms));
}

/** How far a time lies from now: `3 hari yang lalu`, `dalam 2 jam`. */
export function dariKini(waktu: string): string {
  const beda = new Date(waktu).getTime() - Date.now();
  const [satuan, ms] = SATUAN.find(([, besar]) => Math.abs(beda) >= besar) ?? ['minute', 60_000];
  return nisbi.format(Math.trunc(beda / ms), satuan);
}
