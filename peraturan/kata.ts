/** Names of the code as words for people: `puoPemilik` → `PUO pemilik`, `suratTugas` → `surat tugas`. */
const SINGKATAN: Record<string, string> = { puo: 'PUO', ppk: 'PPK', pyb: 'PyB' };

export function kata(nama: string): string {
  return nama
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
    .map((k) => SINGKATAN[k] ?? k)
    .join(' ');
}

export const kalimat = (nama: string): string => kata(nama).replace(/^./, (huruf) => huruf.toUpperCase());
