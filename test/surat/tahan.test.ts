/** Whatever stands in a letter's text, the letter comes out, says just that, and stays on its paper. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BarisLampiran, Identitas, Naskah } from '../../surat/naskah.ts';
import { renderPdf } from '../../surat/render.ts';
import { kataTerpanjang, teksTercetak } from '../../surat/teks.ts';
import { baris, contoh, pegawai } from './contoh.ts';
import { diAtasKertas, rata, tataLetak, teksHalaman, teksPdf, tepi } from './pdf.ts';

const denganAlasan = (alasan: string) => {
  const n = structuredClone(contoh.penolakanPelibatan);
  n.isi.alasan = alasan;
  return n;
};

const denganBaris = (jumlah: number, sama: boolean) => {
  const n = structuredClone(contoh.suratTugas);
  n.isi.lampiran = Array.from({ length: jumlah }, (_, i) => ({
    ...(baris[0] as BarisLampiran),
    subKegiatan: sama ? 'Pengelolaan Ketatalaksanaan' : `Sub kegiatan ${i + 1}`,
    keluaran: `Tim butir ${i + 1} selesai`,
  }));
  return n;
};

test.each([
  '#import "/etc/passwd": * #panic("x") #sys.inputs',
  '$ x^2 $ * tebal * _ miring _ `kode` <label> @rujukan = judul + butir - butir / istilah: isi ~ -- --- ...',
  '\\ \\u{41} \\n // komentar /* komentar */ ]]} }} "kutip" \'petik\'',
  'https://contoh.example.go.id/jalur?x=1&y=2',
  "#{naskah.nomor} {{nomor}} <script>alert(1)</script> %s %n '; DROP TABLE surat; --",
])('given the text %s in every place of a letter when rendered then it stands there literally', (jahat) => {
  for (const asal of Object.values(contoh) as Naskah[]) {
    const n = structuredClone(asal);
    const { isi } = n as { isi: Record<string, unknown> };
    for (const [k, v] of Object.entries(isi)) {
      if (typeof v === 'string' && !/^\d{4}-\d\d-\d\d$|^(tim|individu)$/.test(v)) isi[k] = jahat;
    }
    Object.assign(n, { nomor: jahat, hal: jahat, sifat: jahat, lampiran: jahat, tempat: jahat });
    n.kepada = [jahat];
    n.tembusan = [jahat];
    n.penandatangan = { ...n.penandatangan, jabatan: jahat, nama: jahat, pangkatGolongan: jahat };
    const teks = teksPdf(renderPdf(n).pdf).replaceAll(' ', '');
    const kali = teks.split(jahat.replace(/\s/g, '')).length - 1;
    // Forms 4, 5 and 10 have no head with sifat, hal and kepada; form 10 prints the team's name in capitals.
    const sedikit = { suratTugas: 7, penilaianKinerja: 5, rekomendasiSetuju: 6, rekomendasiTidakSetuju: 6 };
    expect(kali, n.jenis).toBeGreaterThanOrEqual(sedikit[n.jenis as keyof typeof sedikit] ?? 9);
  }
});

test('given emoji, unknown scripts and control characters when rendered then each is one visible mark', () => {
  const teks = teksPdf(renderPdf(denganAlasan('a\u{1F600}b 漢c \u0007d \uD800e עf á')).pdf);
  expect(teks).toContain('dengan alasan : a\uFFFDb \uFFFDc \uFFFDd \uFFFDe \uFFFDf á 3.');
});

test('given direction marks and zero-width characters when rendered then the text stands in its own order without them', () => {
  const teks = teksPdf(renderPdf(denganAlasan('No\u200Bmor \u202E123\u202C \u200Fsekian\uFEFF \u2066x\u2069')).pdf);
  expect(teks).toContain('dengan alasan : Nomor 123 sekian x 3.');
});

test('given any text at all when rendered then a letter comes out that holds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (teks) => {
      const hasil = teksPdf(renderPdf(denganAlasan(`awal ${teks} akhir`)).pdf);
      expect(hasil).toMatch(/dengan alasan : awal.*akhir 3\./u);
    }),
    { numRuns: 40 },
  );
});

test('given every character that the font has when rendered then PDF/A accepts each, also in capitals', () => {
  const semua = Array.from({ length: 0xffff }, (_, i) => String.fromCharCode(i)).filter((k) => k !== '\n');
  const tercetak = semua.filter((k) => teksTercetak(k) === k && k.trim());
  expect(tercetak.length).toBeGreaterThan(2000);
  const n = denganAlasan(tercetak.join(' '));
  n.penandatangan.jabatan = tercetak.join(' ');
  expect(renderPdf(n).halaman).toBeGreaterThan(1);
});

test('given a reason of 10,000 characters when rendered then all of it stands over several pages above the signature', () => {
  const alasan = Array.from({ length: 1250 }, (_, i) => `kata${String(i).padStart(3, '0')}`)
    .join(' ')
    .slice(0, 10_000);
  const hasil = renderPdf(denganAlasan(alasan));
  expect(teksPdf(hasil.pdf)).toContain(alasan);
  expect(hasil.halaman).toBeGreaterThan(2);
  expect(teksHalaman(hasil.pdf)).toHaveLength(hasil.halaman);
  expect(teksHalaman(hasil.pdf).at(-1)).toMatch(/Demikian kami sampaikan.* NIP\. 197102231997032002$/);
  diAtasKertas(hasil.pdf);
});

test('given a reason of several lines when rendered then each is a line of its own', () => {
  const { pdf } = renderPdf(denganAlasan('Pertama.\r\n\r\nKedua.\nKetiga.'));
  expect(tataLetak(pdf)).toMatch(/ Pertama\.\n+ +Kedua\.\n+ +Ketiga\.\n/);
});

test('given 10,000 characters without a blank and names of 200 letters when rendered then nothing leaves the paper', () => {
  const n = denganAlasan('W'.repeat(10_000));
  n.kop = { ...n.kop, pemerintah: 'M'.repeat(200), unit: 'W'.repeat(200), alamat: 'a'.repeat(200) };
  n.hal = 'm'.repeat(300);
  n.nomor = '9'.repeat(120);
  n.kepada = ['x'.repeat(200), 'Y'.repeat(200)];
  n.tembusan = ['z'.repeat(300), 'Z'.repeat(300)];
  n.penandatangan = { ...n.penandatangan, kapasitas: 'Plt.', jabatan: 'J'.repeat(200), nama: 'N'.repeat(200) };
  const { pdf } = renderPdf(n);
  diAtasKertas(pdf);
  expect(teksPdf(pdf).replaceAll(' ', '')).toContain('W'.repeat(10_000).slice(0, 1000));
});

test('given a jabatan of pages when rendered then the signature is broken rather than cut off', () => {
  const n = denganAlasan('Tidak ada pegawai.');
  n.penandatangan.jabatan = `Kepala ${'Bagian Umum '.repeat(400)}Terakhir`;
  const { pdf } = renderPdf(n);
  diAtasKertas(pdf);
  expect(teksPdf(pdf)).toMatch(/BAGIAN UMUM TERAKHIR, tte .* NIP\. 197102231997032002$/);
});

test('given words too long for their columns when rendered then they break inside the column', () => {
  const n = structuredClone(contoh.suratTugas);
  n.isi.pegawai = pegawai.map((p) => ({
    ...p,
    nama: 'N'.repeat(120),
    jabatan: 'J'.repeat(120),
    instansi: 'w'.repeat(99),
  }));
  n.isi.lampiran = [{ subKegiatan: 'W', sasaran: 'W', indikator: 'W', keluaran: 'W', targetKinerja: 'W', satuan: 'W' }];
  for (const b of n.isi.lampiran) for (const k of Object.keys(b) as (keyof typeof b)[]) b[k] = 'W'.repeat(80);
  const { pdf } = renderPdf(n);
  diAtasKertas(pdf);
  // Beyond its column a cell's text would run into the next cell's and be read as one word of more than a column.
  expect(Math.max(...(teksHalaman(pdf).at(-1)?.match(/W{2,}/g) ?? []).map((w) => w.length))).toBeLessThan(16);
});

// 12 pt letters of 1.05 em: the signature block holds fifteen, a line of the letter 31.
test.each([12, 13, 14, 15, 16, 17, 29, 30, 31, 32, 33])(
  'given a word of %d of the widest letters in jabatan and reason when rendered then it stays inside the margins',
  (huruf) => {
    const n = denganAlasan('W'.repeat(huruf));
    n.penandatangan.jabatan = 'W'.repeat(huruf);
    const { pdf } = renderPdf(n);
    diAtasKertas(pdf);
    expect(
      teksPdf(pdf)
        .replaceAll(' ', '')
        .match(/W{2,}/g)
        ?.map((w) => w.length),
    ).toEqual([huruf, huruf]);
  },
);

test.each([
  { sama: true, nama: 'one sub kegiatan' },
  { sama: false, nama: '200 sub kegiatan' },
])(
  'given an annex of 200 rows of $nama when rendered then the heads stand on each of its pages and no row is lost',
  ({ sama }) => {
    const hasil = renderPdf(denganBaris(200, sama));
    const halaman = teksHalaman(hasil.pdf);
    const awal = halaman.findIndex((h) => h.includes('LAMPIRAN 1'));
    const lampiran = halaman.slice(awal);
    expect(lampiran.length).toBeGreaterThan(10);
    for (const h of lampiran.filter((h) => h.includes('Tim butir'))) {
      expect(h).toContain('NO SUB KEGIATAN SASARAN SUB KEGIATAN INDIKATOR SUB KEGIATAN NAMA TIM');
      expect(h).toContain('TARGET KINERJA SATUAN');
    }
    const butir = [...rata(lampiran.join(' ')).matchAll(/Tim butir (\d+) selesai/g)].map((m) => Number(m[1]));
    expect(butir).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    expect(lampiran.at(-1)).toMatch(/ttd BAGAS WIRAYUDHA, S\.Sos\., M\.M\./);
    const [surat, tabel] = [tepi(hasil.pdf)[0], tepi(hasil.pdf)[awal]];
    expect([tabel?.lebar, tabel?.tinggi]).toEqual([surat?.tinggi, surat?.lebar]);
    diAtasKertas(hasil.pdf);
  },
);

test('given a cell of several pages when rendered then its row breaks and the text is whole', () => {
  const n = denganBaris(2, false);
  const kata = Array.from({ length: 1000 }, (_, i) => `k${i}`);
  Object.assign(n.isi.lampiran[0] as object, { indikator: kata.join(' ') });
  const { pdf } = renderPdf(n);
  diAtasKertas(pdf);
  const teks = teksPdf(pdf).split(' ');
  expect(kata.filter((k) => !teks.includes(k))).toEqual([]);
});

test('given 200 pegawai and 60 tembusan when rendered then all are listed on the paper', () => {
  const n = structuredClone(contoh.suratTugas);
  n.isi.pegawai = Array.from({ length: 200 }, (_, i) => ({
    ...(pegawai[0] as Identitas),
    nama: `Anggota ke-${i}`,
    nip: `199007212015031${String(i).padStart(3, '0')}`,
  }));
  n.tembusan = Array.from({ length: 60 }, (_, i) => `Penerima ke-${i}`);
  const { pdf } = renderPdf(n);
  const teks = teksPdf(pdf);
  for (let i = 0; i < 200; i++)
    expect(teks).toContain(`Anggota ke-${i} 19900721 201503 1 ${String(i).padStart(3, '0')}`);
  for (let i = 0; i < 59; i++) expect(teks).toContain(`${i + 1}. Penerima ke-${i};`);
  expect(teks).toContain('60. Penerima ke-59.');
  diAtasKertas(pdf);
});

test('given texts in a letter when its longest word is asked then marks count with it and a NIP does not', () => {
  expect(kataTerpanjang({ a: 'satu dua', b: [{ c: 'tiga\nempat lima' }], nip: '197102231997032002' })).toBe(5 + 2);
  expect(kataTerpanjang({ a: '', b: undefined, c: 12_345_678 })).toBe(2);
});
