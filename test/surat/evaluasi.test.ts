/** The letters of evaluasi: B-F 10 beside its form, and the return that has none. */
import { expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { renderPdf } from '../../surat/render.ts';
import { contohEvaluasi } from './contoh-evaluasi.ts';
import { teksPdf } from './pdf.ts';

/** That the parts stand in the letter, each after the one before. */
function berurutan(teks: string, bagian: string[]): void {
  let dari = 0;
  for (const b of bagian) {
    const letak = teks.indexOf(b, dari);
    if (letak < 0) expect.fail(`"${b}" is missing, or not where the form has it, in: ${teks.slice(dari)}`);
    dari = letak + b.length;
  }
}

test('given a penilaian kinerja when rendered then it has the parts of form 10 in their order', () => {
  const teks = teksPdf(renderPdf(contohEvaluasi.penilaianKinerja).pdf);
  berurutan(teks, [
    'PENILAIAN KERJA',
    'TIM KERJA ANALISIS INFLASI DAERAH',
    'NOMOR : 800/018/B.EKON/VIII/2026',
    'PEGAWAI YANG DINILAI',
    'PEJABAT PENILAIAN KINERJA',
    'Nama',
    ': Danu Kresnawan, S.Kom.',
    'Nama',
    ': Dian Maheswari, S.E., M.E.',
    '19900721 201503 1 002',
    'RENCANA KINERJA',
    'ASPEK PRILAKU',
    'ANGKA',
    'PREDIKAT',
    '1. Orientasi Pelayanan 112 Sangat Baik',
    '2. Inisiatif Kerja 95 Baik',
    '3. Komitmen 80 Cukup',
    '4. Kerjasama 60 Kurang',
    '5. Inisiatif Kerja 40 Sangat Kurang',
    'PENILAIAN PRILAKU KERJA 93 Baik',
    'Bengkulu, 3 Agustus 2026',
    'KEPALA BAGIAN KEBIJAKAN PEREKONOMIAN,',
    'NIP. 197905142003122004',
    'Tembusan :',
  ]);
});

test('given form 10 in the text when its headings are searched in the letter then each stands there', () => {
  const formulir = (muatPeraturan().sumber('bengkulu-27-2024') ?? '').split('\n').slice(2174, 2205).join(' ');
  const teks = teksPdf(renderPdf(contohEvaluasi.penilaianKinerja).pdf);
  for (const judul of [
    'PENILAIAN KERJA',
    'PEGAWAI YANG DINILAI',
    'PEJABAT PENILAIAN KINERJA',
    'ASPEK PRILAKU',
    'RENCANA KINERJA',
    'PENILAIAN PRILAKU KERJA',
  ]) {
    expect(formulir).toContain(judul);
    expect(teks).toContain(judul);
  }
});

test('given an individu without team when his penilaian is rendered then no second line stands under the title', () => {
  const { namaTim: _, ...isi } = contohEvaluasi.penilaianKinerja.isi;
  const teks = teksPdf(renderPdf({ ...contohEvaluasi.penilaianKinerja, isi }).pdf);
  expect(teks).toMatch(/PENILAIAN KERJA NOMOR :/);
});

test('given a result sent back when rendered then it names maker, version, measure, reason and corrective action in order', () => {
  berurutan(teksPdf(renderPdf(contohEvaluasi.pengembalianHasil).pdf), [
    'Hal : Pengembalian hasil pelaksanaan kegiatan',
    'Yth. Kepala Bagian Sumber Daya Alam di Tempat',
    'Menindaklanjuti penyampaian hasil pelaksanaan kegiatan',
    'Tim Analisis Inflasi Daerah yang disampaikan oleh Sdr. Danu Kresnawan, S.Kom.',
    'versi 2',
    'Target dan ekspektasi',
    'Evaluasi Pejabat Penilai Kinerja',
    'Alternatif ketiga belum disusun.',
    'Tindakan perbaikan pencapaian target kinerja',
    'kami kembalikan untuk disesuaikan kembali',
    'KEPALA BAGIAN KEBIJAKAN PEREKONOMIAN,',
    'Tembusan :',
  ]);
});

test('given a return without evaluation and corrective action when rendered then neither is mentioned', () => {
  const { evaluasi: _e, tindakan: _t, ...isi } = contohEvaluasi.pengembalianHasil.isi;
  const teks = teksPdf(renderPdf({ ...contohEvaluasi.pengembalianHasil, isi }).pdf);
  expect(teks).not.toContain('Evaluasi Pejabat');
  expect(teks).not.toContain('Tindakan perbaikan');
});
