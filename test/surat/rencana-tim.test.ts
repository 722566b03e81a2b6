/** The letters about a team's Rencana Aksi and KAK: what they must say of their documents. */
import { expect, test } from 'vitest';
import { renderPdf } from '../../surat/render.ts';
import { contohRencanaTim } from './contoh-rencana-tim.ts';
import { teksPdf } from './pdf.ts';

/** That the parts stand in the letter, each after the one before. */
function berurutan(teks: string, bagian: string[]): void {
  let dari = 0;
  for (const b of bagian) {
    const letak = teks.indexOf(b, dari);
    if (letak < 0) expect.fail(`"${b}" is missing, or not where it belongs, in: ${teks.slice(dari)}`);
    dari = letak + b.length;
  }
}

test('given a Rencana Aksi when its nota dinas is rendered then plan, target and time stand in the annex, a sasaran once', () => {
  const teks = teksPdf(renderPdf(contohRencanaTim.notaDinasRencanaAksi).pdf);
  berurutan(teks, [
    'Lampiran : 1 (satu) berkas',
    'Yth. Kepala Bagian Tata Usaha di Tempat',
    'Tahun Anggaran 2026, versi 2',
    'telah disusun dengan Kepala Biro Organisasi.',
    'Peta Proses Bisnis pelaksanaan tugas Tim : peta-proses-bisnis-tim.pdf',
    'cascading-kinerja.pdf',
    'Sistem Informasi Pembangunan Daerah (SIPD).',
    'KETUA TIM PENYUSUNAN PETA PROSES BISNIS,',
    'Tembusan : Kepala Biro Organisasi.',
    'RENCANA AKSI TIM PENYUSUNAN PETA PROSES BISNIS',
    'NO SASARAN (OUTPUT) INDIKATOR KEGIATAN TARGET SATUAN WAKTU',
    '1. Inventarisasi proses bisnis perangkat daerah',
    '2 Februari 2026 sampai dengan 30 April 2026',
    '2. Penyusunan Peta Proses Bisnis Pemerintah Provinsi Bengkulu',
    'Terbangunnya basis data proses bisnis',
    '1 Oktober 2026',
    'KETUA TIM PENYUSUNAN PETA PROSES BISNIS,',
  ]);
  expect(teks.match(/Tersusunnya Dokumen Laporan/g)).toHaveLength(1);
});

test('given a Rencana Aksi without map and files when its nota dinas is rendered then neither is mentioned', () => {
  const { petaProsesBisnis: _, ...isi } = contohRencanaTim.notaDinasRencanaAksi.isi;
  const teks = teksPdf(renderPdf({ ...contohRencanaTim.notaDinasRencanaAksi, isi: { ...isi, berkas: [] } }).pdf);
  expect(teks).not.toContain('Peta Proses Bisnis pelaksanaan tugas Tim');
  expect(teks).not.toContain('Berkas pendukung');
});

test('given a KAK when its nota dinas is rendered then consultation and approval stand before it, and its parts in order', () => {
  berurutan(teksPdf(renderPdf(contohRencanaTim.notaDinasKak).pdf), [
    'telah dikonsultasikan dengan Kepala Biro Organisasi pada tanggal 5 Februari 2026 dan telah mendapatkan persetujuannya.',
    'seluruhnya Rp13.450.000.',
    'Dokumen Pelaksanaan Anggaran (DPA).',
    'KERANGKA ACUAN KERJA (KAK)',
    'A. LATAR BELAKANG',
    'Petanya belum ada.',
    'B. MAKSUD DAN TUJUAN',
    'C. SASARAN (OUTPUT)',
    'D. TAHAPAN PELAKSANAAN',
    '1. Inventarisasi proses bisnis 40 perangkat daerah',
    'E. ANGGARAN',
    '1. Rapat koordinasi Rp12.500.000',
    '2. Pencetakan Rp950.000',
    'Jumlah seluruhnya : Rp13.450.000',
  ]);
});

test('given a document sent back when rendered then it names document, version and reason', () => {
  berurutan(teksPdf(renderPdf(contohRencanaTim.pengembalianDokumen).pdf), [
    'Yth. Sdr. Ratna Puspitawati, S.E., M.Si. di Tempat',
    'penyampaian Kerangka Acuan Kerja (KAK) Tim Penyusunan Peta Proses Bisnis',
    'versi 1',
    'kami kembalikan dengan alasan :',
    'Rincian anggaran belum lengkap.',
    'sebagai versi berikutnya.',
    'KEPALA BIRO ORGANISASI,',
  ]);
});
