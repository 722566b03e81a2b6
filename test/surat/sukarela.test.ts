/** Letters of pengajuan sukarela beside their forms (B-F 1-5): parts, order, wording. */
import { expect, test } from 'vitest';
import type { Naskah } from '../../surat/naskah.ts';
import { renderPdf } from '../../surat/render.ts';
import { contohSukarela as contoh } from './contoh-sukarela.ts';
import { teksHalaman, teksPdf } from './pdf.ts';

/** That the parts stand in the letter, each after the one before. */
function berurutan(naskah: Naskah, bagian: string[]): void {
  const teks = teksPdf(renderPdf(naskah).pdf);
  let dari = 0;
  for (const b of bagian) {
    const letak = teks.indexOf(b, dari);
    if (letak < 0) expect.fail(`"${b}" is missing, or not where the form has it, in: ${teks.slice(dari)}`);
    dari = letak + b.length;
  }
}

const identitas = [
  'Nama : Wening Paramastri, S.T.',
  'NIP : 19881114 201504 2 004',
  'Pangkat/Gol : Penata / III/c',
  'Jabatan : Perencana Ahli Muda',
  'Instansi : Biro Perekonomian Sekretariat Daerah',
];
const kepala = (hal: string) => ['Nomor : -', 'Sifat : Biasa', 'Lampiran : ', `Hal : ${hal}`];

test('given an applicant letter when rendered then it follows form 1 without kop and number, with the CV as annex', () => {
  const n = contoh.permohonanSukarela;
  berurutan(n, [
    'Bengkulu, 4 Mei 2026',
    ...kepala('Permohonan pelibatan dalam Tim Kerja'),
    'Yth. Kepala Biro Organisasi di Tempat',
    'Berdasarkan Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024',
    'saya yang bertandatangan di bawah ini :',
    ...identitas,
    'Dengan ini saya mengajukan permohonan pelibatan dalam Tim Kerja Penyusun SOP yang Bapak/Ibu bentuk pada Biro Organisasi',
    'sebagai bahan pertimbangan saya lampirkan Curriculum Vitae (CV) dan dokumen pendukung lainnya.',
    'Demikian kami sampaikan, atas perhatian dan perkenaan Bapak/Ibu kami ucapkan terima kasih.',
    'PEMOHON, tte WENING PARAMASTRI, S.T.',
    'NIP. 198811142015042004',
    'Tembusan : Kepala Biro Perekonomian.',
    'CURRICULUM VITAE',
    'Pendidikan 1. S-1 Teknik Industri.',
    'Pengalaman 1. Perencana Ahli Muda; 2. Penyusun SOP pelayanan.',
    'Pelatihan 1. Pelatihan Penyusunan SOP.',
    'Dokumen pendukung lainnya 1. Sertifikat',
  ]);
  const { pdf, halaman } = renderPdf(n);
  expect(halaman).toBe(2);
  expect(teksHalaman(pdf)[0]).not.toContain('PEMERINTAH');
});

test('given a wish for an individual without CV when rendered then it names no team and attaches nothing', () => {
  const n = structuredClone(contoh.permohonanSukarela);
  delete n.isi.cv;
  delete n.isi.namaTim;
  n.isi.dokumen = [];
  n.isi.persetujuanAtasan = 'Adi Wicaksana, Kepala Biro';
  const { pdf, halaman } = renderPdf(n);
  expect(halaman).toBe(1);
  expect(teksPdf(pdf)).toContain('permohonan pelibatan dalam pelaksanaan kinerja pada Biro Organisasi');
  expect(teksPdf(pdf)).toContain('persetujuan dan/atau rekomendasi dari Adi Wicaksana, Kepala Biro.');
  expect(teksPdf(pdf)).not.toContain('lampirkan');
});

const pembuka = [
  'Yth. Sdr. Wening Paramastri, S.T. di Tempat',
  'Menindaklanjuti surat Saudara tanggal 4 Mei 2026 hal Permohonan pelibatan dalam Tim Kerja, setelah dilakukan verifikasi oleh Ketua Tim Kerja, maka dengan ini kami sampaikan hal-hal sebagai berikut :',
];
const pada = 'dalam Tim Kerja Penyusun SOP pada Biro Organisasi Sekretariat Daerah';

test('given a persetujuan to an applicant when rendered then it follows form 2, and names who writes the surat penugasan', () => {
  berurutan(contoh.persetujuanSukarela, [
    ...pembuka,
    `1. Jabatan Fungsional/pelaksana serta kualifikasi keahlian yang Saudara miliki sesuai dengan kebutuhan ${pada}.`,
    `2. Atas rekomendasi dari Ketua Tim Kerja tersebut, kami menyetujui permohonan Saudara untuk dilibatkan ${pada}`,
    '3. Agar Saudara menyampaikan surat persetujuan ini kepada Kepala Biro Perekonomian.',
    '4. Setelah Saudara menerima Surat Penugasan dari Kepala Biro Perekonomian, agar Saudara segera melapor kepada Ketua Tim Kerja tersebut.',
    'Demikian kami sampaikan, atas perhatian dan kerjasamanya kami ucapkan terima kasih.',
    'KEPALA BIRO ORGANISASI, tte',
    'Tembusan : Kepala Biro Perekonomian.',
  ]);
});

test('given a signer who writes the surat penugasan himself when rendered then it is "dari Kami", as the form has it', () => {
  const n = structuredClone(contoh.persetujuanSukarela);
  delete n.isi.penugas;
  delete n.isi.diteruskanKepada;
  expect(teksPdf(renderPdf(n).pdf)).toContain('Setelah Saudara menerima Surat Penugasan dari Kami, agar Saudara');
});

test.each([
  ['kualifikasiTidakSesuai', `yang Saudara miliki tidak sesuai dengan kebutuhan ${pada}.`],
  ['timPenuh', `yang Saudara miliki sesuai dengan kebutuhan ${pada}, namun jumlah anggota Tim sudah mencukupi.`],
] as const)(
  'given a refusal after %s when rendered then letter 3 has that alternative and the reason',
  (verifikasi, kalimat) => {
    const n = structuredClone(contoh.penolakanSukarela);
    n.isi.verifikasi = verifikasi;
    berurutan(n, [
      ...pembuka,
      `1. Jabatan Fungsional/pelaksana serta kualifikasi keahlian ${kalimat}`,
      'dengan alasan : Tim telah beranggotakan enam orang.',
      'Atas rekomendasi dari Ketua Tim Kerja tersebut, kami tidak menyetujui permohonan Saudara',
      'Demikian kami sampaikan, atas perhatiannya kami ucapkan terima kasih.',
    ]);
  },
);

test('given a refusal without or against a recommendation when rendered then it rests on none', () => {
  const n = structuredClone(contoh.penolakanSukarela);
  n.isi.verifikasi = 'setuju';
  expect(teksPdf(renderPdf(n).pdf)).toContain(
    'Setelah mempertimbangkan rekomendasi dari Ketua Tim Kerja tersebut, kami',
  );
  delete n.isi.verifikasi;
  const tanpa = teksPdf(renderPdf(n).pdf);
  expect(tanpa).not.toContain('Ketua Tim');
  expect(tanpa).not.toContain('kualifikasi');
  n.isi.permohonan = { lisan: true, tanggal: '2026-05-04', hal: 'Catatan permohonan lisan' };
  expect(teksPdf(renderPdf(n).pdf)).toContain(
    'Menindaklanjuti permohonan lisan Saudara yang dicatat tanggal 4 Mei 2026',
  );
});

const rekomendasi = [
  'PEMERINTAH PROVINSI BENGKULU',
  'REKOMENDASI PELIBATAN DALAM TIM KERJA',
  'Dasar : a. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022',
  'b. Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024',
  'Menimbang: a. Rencana Strategis Biro Organisasi Sekretariat Daerah; b. Peta Proses Bisnis',
  'c. Surat permohonan pelibatan dalam Tim Kerja tanggal 4 Mei 2026 atas nama Wening Paramastri, S.T.',
  'Ketua Tim Kerja Penyusun SOP, memberikan rekomendasi kepada :',
  ...identitas,
  'Untuk :',
];

test('given a recommendation when rendered then it follows form 4 and the ketua signs as such, without a number', () => {
  berurutan(contoh.rekomendasiSetuju, [
    ...rekomendasi,
    'Menyetujui pelibatan dalam Tim Kerja dengan pertimbangan Jabatan Fungsional/',
    `pelaksana serta kualifikasi keahlian yang dimiliki sesuai dengan kebutuhan ${pada}.`,
    'Demikian rekomendasi ini dibuat untuk dipergunakan seperlunya.',
    'Bengkulu, 7 Mei 2026 KETUA TIM, tte RATNA PUSPITAWATI, S.E., M.Si.',
  ]);
  expect(teksPdf(renderPdf(contoh.rekomendasiSetuju).pdf)).not.toMatch(/nomor :/i);
});

test.each([
  ['kualifikasiTidakSesuai', `yang dimiliki tidak sesuai dengan kebutuhan ${pada}.`],
  ['timPenuh', `yang sesuai dengan kebutuhan ${pada}, namun jumlah anggota Tim sudah mencukupi.`],
] as const)(
  'given a refusal of the ketua by %s when rendered then letter 5 has that alternative',
  (alternatif, kalimat) => {
    const n = structuredClone(contoh.rekomendasiTidakSetuju);
    n.isi.alternatif = alternatif;
    berurutan(n, [...rekomendasi, 'Tidak menyetujui pelibatan dalam Tim Kerja', kalimat, 'Catatan : Dibutuhkan']);
  },
);

test('given the record of an oral wish when rendered then it says who heard it, when, and what was asked', () => {
  berurutan(contoh.catatanPermohonanLisan, [
    'CATATAN PERMOHONAN LISAN NOMOR : 800/014/ORG/V/2026',
    'Pada tanggal 4 Mei 2026 pukul 09.30 kami mendengar permohonan yang disampaikan secara lisan oleh :',
    ...identitas,
    'Yang diminta, sebagaimana kami dengar : Yang bersangkutan ingin ikut menyusun SOP bidang perekonomian.',
    'Demikian catatan ini dibuat sebelum permohonan tersebut diputus.',
    'KEPALA BIRO ORGANISASI, tte BAGAS WIRAYUDHA',
  ]);
});

test('given the applicant who brings the agreement to his superior when rendered then the agreement is named', () => {
  berurutan(contoh.penerusanPersetujuan, [
    ...kepala('Penyampaian surat persetujuan pelibatan'),
    ...identitas,
    'Dengan ini saya menyampaikan surat Kepala Biro Organisasi nomor 800/014/',
    'tanggal 7 Mei 2026 hal Persetujuan pelibatan dalam Tim Kerja (terlampir)',
    'PEMOHON, tte',
  ]);
});

test('given the report of an assignee when rendered then it rests on his surat penugasan and states the result', () => {
  berurutan(contoh.laporanPelaksanaan, [
    ...kepala('Laporan hasil pelaksanaan kinerja'),
    'Berdasarkan surat penugasan nomor 800.1.11.1/020/EKON/V/2026 tanggal 12 Mei 2026',
    ...identitas,
    'Hasil pelaksanaan : Enam SOP telah ditetapkan.',
    'PELAPOR, tte',
  ]);
});
