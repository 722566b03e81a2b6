/** Names of the code as words for people: `puoPemilik` → `PUO pemilik`, `suratTugas` → `surat tugas`. */
const SINGKATAN = new Set(['puo', 'ppk', 'pyb']);

export function kata(nama: string): string {
  return nama
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
    .map((k) => (SINGKATAN.has(k) ? k.toUpperCase() : k))
    .join(' ');
}

export const kalimat = (nama: string): string => kata(nama).replace(/^./, (huruf) => huruf.toUpperCase());
