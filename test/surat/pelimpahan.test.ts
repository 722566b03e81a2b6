/** The letters by which authority is handed on and taken back: no form stands for them, the guidance says what they hold. */
import { expect, test } from 'vitest';
import { renderPdf } from '../../surat/render.ts';
import { contohPelimpahan } from './contoh-pelimpahan.ts';
import { teksPdf } from './pdf.ts';

/** That the parts stand in the letter, each after the one before. */
function berurutan(teks: string, bagian: string[]): void {
  let dari = 0;
  for (const b of bagian) {
    const letak = teks.indexOf(b, dari);
    if (letak < 0) expect.fail(`"${b}" is missing, or not in its place, in: ${teks.slice(dari)}`);
    dari = letak + b.length;
  }
}

test('given a delegation when rendered then it says from whom, to whom, what, over whom, from when to when, and that nothing is handed on', () => {
  berurutan(teksPdf(renderPdf(contohPelimpahan.pendelegasianKewenangan).pdf), [
    'SURAT PENDELEGASIAN KEWENANGAN',
    'NOMOR : 800/020/B.EKON/XI/2026',
    'Dasar',
    'MENDELEGASIKAN KEWENANGAN :',
    'Dari : Kepala Biro Perekonomian',
    'Kepada : Kepala Bagian Kebijakan Perekonomian',
    'pengelolaan kinerja Pejabat Fungsional Ahli Utama atas Pejabat Fungsional Ahli Utama pada Biro Perekonomian',
    'dalam prosedur penunjukan dalam unit, menyertai penugasan dengan surat tugas nomor 800.1.11.1/019/B.EKON/XI/2026;',
    '1 Desember 2026 sampai dengan 28 Februari 2027;',
    'atas nama (a.n.) Kepala Biro Perekonomian',
    'tidak didelegasikan lagi',
    'Ditetapkan di Bengkulu',
    'KEPALA BIRO PEREKONOMIAN,',
    'Tembusan :',
  ]);
});

test('given a delegation without limits when rendered then it names none', () => {
  const { atas: _a, prosedur: _p, penugasan: _s, ...isi } = contohPelimpahan.pendelegasianKewenangan.isi;
  const teks = teksPdf(renderPdf({ ...contohPelimpahan.pendelegasianKewenangan, isi }).pdf);
  expect(teks).toContain('yaitu pengelolaan kinerja Pejabat Fungsional Ahli Utama;');
  expect(teks).not.toMatch(/prosedur|surat tugas nomor/);
});

test.each([
  ['Plt.', 'SURAT PERINTAH PELAKSANA TUGAS', 'Pelaksana Tugas (Plt.)'],
  ['Plh.', 'SURAT PERINTAH PELAKSANA HARIAN', 'Pelaksana Harian (Plh.)'],
] as const)(
  'given a surat perintah of a %s when rendered then it says who, for which post, how long, what he may and may not, and how he signs',
  (kapasitas, judul, sebutan) => {
    const { isi, ...kepala } = contohPelimpahan.suratPerintahPltPlh;
    berurutan(teksPdf(renderPdf({ ...kepala, isi: { ...isi, kapasitas } }).pdf), [
      judul,
      'Menimbang: bahwa jabatan Kepala Bagian Sumber Daya Alam lowong',
      'Dasar',
      'MEMERINTAHKAN :',
      'Danu Kresnawan, S.Kom.',
      `Di samping tugasnya sebagai Pranata Komputer Ahli Muda, melaksanakan tugas sebagai ${sebutan}`,
      '1 Desember 2026 sampai dengan 28 Februari 2027;',
      'Melaksanakan tugas sehari-hari, menilai kinerja, dan menandatangani surat tugas;',
      'Tidak mengambil keputusan strategis',
      `Menandatangani naskah dengan ${kapasitas} di depan nama jabatan`,
      'setelah hari terakhir.',
      'KEPALA BIRO PEREKONOMIAN,',
    ]);
  },
);

test('given a revocation when rendered then it names the letter that gave the right, the reason, and the last day', () => {
  berurutan(teksPdf(renderPdf(contohPelimpahan.pencabutanWewenang).pdf), [
    'Hal : Pencabutan pendelegasian kewenangan Kepala Biro Perekonomian',
    'Menunjuk surat kami nomor 800/020/B.EKON/XI/2026 tanggal 24 November 2026',
    'kami cabut dengan alasan',
    'Kewenangan itu dijalankan kembali oleh pemberinya.',
    'berakhir pada 15 Januari 2027',
  ]);
});

test('given a revocation before the first day when rendered then it says that the right never began', () => {
  const { berakhir: _, ...isi } = contohPelimpahan.pencabutanWewenang.isi;
  const teks = teksPdf(renderPdf({ ...contohPelimpahan.pencabutanWewenang, isi }).pdf);
  expect(teks).toContain('belum mulai berlaku, dan tidak berlaku lagi.');
});
