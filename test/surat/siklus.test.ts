/** The report of everybody's work to those who appraise it: no form in the texts, so its parts and their order are ours. */
import { expect, test } from 'vitest';
import { renderPdf } from '../../surat/render.ts';
import { anggota, contohSiklus, ketua } from './contoh-siklus.ts';
import { teksPdf } from './pdf.ts';

const { laporanKinerja } = contohSiklus;

test('given a ketua’s report when rendered then it names him, the work, and each member with what he has done', () => {
  const teks = teksPdf(renderPdf(laporanKinerja).pdf);
  const bagian = [
    'Kepala Biro Perekonomian',
    ketua.nama,
    'Tim Kerja Analisis Inflasi Daerah',
    laporanKinerja.isi.kegiatan,
    anggota.nama,
    'Mengolah data inflasi dua belas bulan.',
    'bahan pertimbangan penilaian kinerja',
    'KETUA TIM',
    'Tembusan',
  ];
  const letak = bagian.map((b) => teks.indexOf(b));
  expect(
    letak.every((n) => n >= 0),
    `${bagian[letak.indexOf(-1)]} in ${teks}`,
  ).toBe(true);
  expect([...letak].sort((a, b) => a - b)).toEqual(letak);
});

test('given somebody who worked alone when rendered then he is named once, and his work follows', () => {
  const { namaTim: _, ...isi } = laporanKinerja.isi;
  const sendiri = { ...laporanKinerja, isi: { ...isi, pelapor: anggota, kinerja: isi.kinerja } };
  const teks = teksPdf(renderPdf(sendiri).pdf);
  expect(teks.split(anggota.jabatan)).toHaveLength(2);
  expect(teks).not.toContain('Tim Kerja');
  expect(teks).toContain('Mengolah data inflasi dua belas bulan.');
});
