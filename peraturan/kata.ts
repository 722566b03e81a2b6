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

/** What a row of the journal tells that its machine has no event for, by its kind. */
const TANPA_PERISTIWA: Record<string, string> = {
  tte: 'menandatangani surat',
  alih: 'mengambil alih penandatanganan surat',
};

/** What was done, of a row of the journal: its machine's own event, or words for what is none. */
export const perbuatan = (jenis: string, peristiwa: string): string => TANPA_PERISTIWA[jenis] ?? peristiwa;

export const kalimat = (nama: string): string => kata(nama).replace(/^./, (huruf) => huruf.toUpperCase());
