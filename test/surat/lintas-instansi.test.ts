/** The letters that only penunjukan lintas instansi has: what B-L 2.a.3 asks of each, and the list over pages. */
import { expect, test } from 'vitest';
import { renderPdf } from '../../surat/render.ts';
import { contohLintasInstansi, personel } from './contoh-lintas-instansi.ts';
import { teksHalaman, teksPdf } from './pdf.ts';

/** That the parts stand in the letter, each after the one before. */
function berurutan(teks: string, bagian: string[]): void {
  let dari = 0;
  for (const b of bagian) {
    const letak = teks.indexOf(b, dari);
    if (letak < 0) expect.fail(`"${b}" is missing, or not where it should be, in: ${teks.slice(dari)}`);
    dari = letak + b.length;
  }
}

test('given a permohonan antar instansi when rendered then it names both instansi, the request behind it, and the four contents in order', () => {
  const { isi } = contohLintasInstansi.permohonanAntarInstansi;
  berurutan(teksPdf(renderPdf(contohLintasInstansi.permohonanAntarInstansi).pdf), [
    'Yth. Sekretaris Daerah Kabupaten Bengkulu Tengah',
    `Berdasarkan ${isi.dasar} dan menindaklanjuti surat Kepala Biro Organisasi nomor 800/014/B.ORG/XI/2026`,
    `permohonan pelibatan 2 orang Pejabat Fungsional dan/atau Pelaksana pada ${isi.unitDituju}, ${isi.instansiDituju}`,
    `pada ${isi.unitPemilik}, ${isi.instansiPemohon}`,
    '1. Maksud dan tujuan :',
    '2. Kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan :',
    '3. Ekspektasi/target kinerja :',
    '4. Durasi pelibatan :',
    'SUB KEGIATAN',
    'Tembusan : Kepala Biro Organisasi.',
  ]);
});

test('given a permohonan antar instansi without a request before it when rendered then it rests on the regulation alone', () => {
  const naskah = structuredClone(contohLintasInstansi.permohonanAntarInstansi);
  delete naskah.isi.rujukan;
  const teks = teksPdf(renderPdf(naskah).pdf);
  expect(teks).toContain(`Berdasarkan ${naskah.isi.dasar}, dengan ini kami mengajukan`);
  expect(teks).not.toContain('menindaklanjuti');
});

test('given an instruksi penugasan when rendered then it carries the criteria and says whose recommendation the answer needs', () => {
  const naskah = structuredClone(contohLintasInstansi.instruksiPenugasan);
  berurutan(teksPdf(renderPdf(naskah).pdf), [
    'Menindaklanjuti surat Sekretaris Daerah, Pemerintah Provinsi Bengkulu nomor 800/021/SETDA/XI/2026',
    'kami menginstruksikan Saudara untuk menugaskan 2 orang',
    'yang bersesuaian dengan kriteria sebagai berikut :',
    'Pemodelan proses bisnis',
    'dengan rekomendasi Kepala Subbagian Tata Laksana',
    'beserta daftar Pejabat Fungsional atau pelaksana yang ditugaskan',
  ]);
  delete naskah.isi.pemberiRekomendasi;
  expect(teksPdf(renderPdf(naskah).pdf)).not.toContain('dengan rekomendasi');
});

test('given an answer with two hundred pegawai when rendered then the annex lists each once, with the heads on each of its pages', () => {
  const naskah = structuredClone(contohLintasInstansi.jawabanKetersediaan);
  const pegawai = Array.from({ length: 200 }, (_, i) => ({
    ...(personel[i % 2] as (typeof personel)[number]),
    nama: `Pegawai Contoh ${String(i + 1).padStart(3, '0')}`,
  }));
  naskah.isi.ketersediaan = { tersedia: true, pegawai };
  const [surat, ...lampiran] = teksHalaman(renderPdf(naskah).pdf);
  expect(surat).toContain('Tersedia 200 orang Pejabat Fungsional atau pelaksana, sebagaimana daftar terlampir');
  expect(lampiran.length).toBeGreaterThan(3);
  for (const { nama } of pegawai) expect(lampiran.filter((h) => h.includes(nama))).toHaveLength(1);
  for (const halaman of lampiran.filter((h) => h.includes('Pegawai Contoh'))) expect(halaman).toContain('NAMA / NIP');
  expect(lampiran[0]).toContain('DAFTAR PEJABAT FUNGSIONAL ATAU PELAKSANA YANG DITUGASKAN');
  expect(lampiran.at(-1)).toContain('LARASATI PERTIWI, S.IP.');
});

test('given an answer that nobody is available when rendered then the reason stands in it and there is no annex', () => {
  const naskah = structuredClone(contohLintasInstansi.jawabanKetersediaan);
  naskah.lampiran = '-';
  naskah.isi.ketersediaan = { tersedia: false, alasan: 'Seluruh analis sedang bertugas.' };
  naskah.isi.keberatan = 'Beban kerja bagian penuh.';
  delete naskah.isi.rekomendasi;
  const { pdf } = renderPdf(naskah);
  berurutan(teksPdf(pdf), [
    'tidak merekomendasikan dengan alasan : Beban kerja bagian penuh.',
    'tidak tersedia dengan alasan : Seluruh analis sedang bertugas.',
  ]);
  expect(teksPdf(pdf)).not.toContain('DAFTAR PEJABAT');
});

test('given a list that is sent back when rendered then it answers the letter with the list and gives the reason', () => {
  const { isi } = contohLintasInstansi.pengembalianDaftar;
  berurutan(teksPdf(renderPdf(contohLintasInstansi.pengembalianDaftar).pdf), [
    `Menindaklanjuti surat Saudara nomor ${isi.rujukan.nomor} tanggal 23 November 2026`,
    'belum dapat kami setujui dengan alasan :',
    isi.alasan,
    'daftar kami kembalikan untuk diperbaiki',
  ]);
});
