import { expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { tataLetak as tataLetakProfil } from '../../peraturan/profil.ts';
import { type JenisNaskah, type Naskah, skemaNaskah } from '../../surat/naskah.ts';
import { renderPdf } from '../../surat/render.ts';
import { contoh } from './contoh.ts';
import { diAtasKertas, teksHalaman } from './pdf.ts';

/** Letters of a kind whose schema takes any text in a place: put there, else what stood there stays. */
function penuhi(n: Naskah, teks: (asal: string) => string): Naskah {
  const isi = structuredClone(n) as Naskah;
  const sahDengan = (wadah: Record<string, unknown>, kunci: string, nilai: unknown) => {
    const asal = wadah[kunci];
    wadah[kunci] = nilai;
    if (!skemaNaskah.safeParse(isi).success) wadah[kunci] = asal;
  };
  const jelajah = (nilai: unknown): void => {
    if (nilai === null || typeof nilai !== 'object') return;
    for (const [k, v] of Object.entries(nilai as Record<string, unknown>)) {
      if (typeof v === 'string') sahDengan(nilai as Record<string, unknown>, k, teks(v));
      else jelajah(v);
    }
  };
  const { tataLetak: _, ...tanpaTataLetak } = isi;
  jelajah(tanpaTataLetak);
  return isi;
}

const RLO = '\u202E';
const EKSTREM: Record<string, (asal: string) => string> = {
  'one word of 300 letters': () => 'W'.repeat(300),
  'a name of 40 words': (asal) => `${asal} ${'Raden Mas Haji Kusumadiningrat '.repeat(10)}`.trim(),
  '10,000 characters': () => 'Kata demi kata. '.repeat(625),
  'markup, marks of direction, emoji': () => `#panic() $x$ *a* ${RLO}terbalik\u202C nol\u200Blebar \u{1F600} עברית <b>`,
};
const profil = muatPeraturan().semuaProfil();

/** The profiles take turns: each has every kind and every extreme, in half the time of all of all. */
const giliran = (ke: number) =>
  (Object.keys(contoh) as JenisNaskah[]).map((jenis, i) => {
    const p = profil[(i + ke) % profil.length];
    if (!p) throw new Error('no profile');
    return { jenis, profil: p.id, letak: tataLetakProfil(p) };
  });

for (const [ke, [nama, teks]] of Object.entries(EKSTREM).entries()) {
  test.each(giliran(ke))(
    `given a $jenis of $profil that is full of ${nama}, with 40 tembusan, when rendered then nothing leaves its margins`,
    ({ jenis, letak }) => {
      // 10,000 characters in every place would be a book: one such text is enough, the longest of the letter.
      const panjang = nama === '10,000 characters';
      let sudah = false;
      const sekali = (asal: string) => {
        if (panjang && (sudah || asal.length < 30)) return asal;
        sudah = true;
        return teks(asal);
      };
      const penuh = penuhi(contoh[jenis], sekali);
      const tembusan = Array.from({ length: 40 }, (_, i) =>
        `Kepala Dinas ke-${i + 1} ${panjang ? '' : teks('')}`.trim(),
      );
      const url = 'https://surat.example.go.id/periksa/3kT9vQm2Zx7LrB4nHs8WpA';
      const { pdf, halaman } = renderPdf({ ...penuh, tembusan, tataLetak: letak, pengesahan: { url } });
      diAtasKertas(pdf, letak);
      const teksHal = teksHalaman(pdf);
      expect(teksHal).toHaveLength(halaman);
      // A page that is empty but for its number would be a break that nobody wants.
      expect(teksHal.filter((h) => h.replace(/^- \d+ - ?/, '') === '')).toEqual([]);
      for (let i = 1; i <= 40; i++) expect(teksHal.join(' ')).toContain(`${i}. Kepala Dinas ke-${i}`);
    },
  );
}
