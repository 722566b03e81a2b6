/** The letters of a tim kerja: B-F 7 beside its form, and those by which somebody leaves, which have none. */
import { expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { renderPdf } from '../../surat/render.ts';
import { contoh } from './contoh.ts';
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

const lama = { judul: 'Keputusan Kepala Biro Organisasi', nomor: '800/007/ORG/I/2026', tanggal: '2026-01-12' };

test('given a keputusan when rendered then it has the parts of form 7 in their order', () => {
  berurutan(teksPdf(renderPdf(contoh.keputusanPembentukanTim).pdf), [
    'PEMERINTAH PROVINSI BENGKULU',
    'TIM KERJA PEJABAT FUNGSIONAL DAN PELAKSANA',
    'KEPUTUSAN KEPALA BIRO ORGANISASI',
    'NOMOR : 800/021/ORG/V/2026',
    'TENTANG',
    'PEMBENTUKAN TIM KERJA DILINGKUNGAN BIRO ORGANISASI SEKRETARIAT DAERAH',
    'KEPALA BIRO ORGANISASI,',
    'Menimbang : a. bahwa untuk kelancaran pelaksanaan tugas-tugas',
    'b. bahwa sehubungan dengan huruf a tersebut diatas',
    'Mengingat : 1. Undang-Undang Nomor 20 Tahun 2023',
    'MEMUTUSKAN',
    'Menetapkan : PEMBENTUKAN TIM KERJA DILINGKUNGAN',
    'KESATU : Membentuk Tim Kerja Di Lingkungan',
    'KEDUA : Tim Kerja sebagaimana dimaksud pada Diktum Kesatu',
    '1. Ketua Tim Kerja mempunyai tugas dan tanggung jawab, yaitu : a. Menyusun Peta Proses Bisnis',
    'i. Melaksanakan kolaborasi',
    '2. Anggota Tim memiliki tugas dan tanggung jawab : a. Menyusun rencana kerja individu;',
    'KETIGA :',
    'KEEMPAT : Biaya',
    'KELIMA : Keputusan ini mulai berlaku',
    'Ditetapkan di Bengkulu pada tanggal 11 Mei 2026',
    'KEPALA BIRO ORGANISASI,',
    'Cap dan Tandatangan',
    'NIP. 196904181994031001',
    'Tembusan : 1. Gubernur Bengkulu di Bengkulu (sebagai laporan); 2. Sekretaris Daerah Provinsi Bengkulu di Bengkulu; 3. Masing-masing anggota Tim dan individu yang bersangkutan.',
    'LAMPIRAN : KEPUTUSAN KEPALA BIRO ORGANISASI',
    'TIM KERJA DI LINGKUNGAN BIRO ORGANISASI',
    'NO SUB KEGIATAN SASARAN SUB KEGIATAN INDIKATOR SUB KEGIATAN NAMA TIM KETUA TIM ANGGOTA TIM TARGET KINERJA SATUAN',
    'Ratna Puspitawati, S.E., M.Si.',
    '1. Danu Kresnawan, S.Kom.',
    '2. Sekar Melati Anggraini, S.Stat.',
  ]);
});

test('given form 7 in the text when its sentences are searched in the letter then each stands there word by word', () => {
  const formulir = (muatPeraturan().sumber('bengkulu-27-2024') ?? '').split('\n').slice(2106, 2127);
  const rapi = (t: string) =>
    t
      .replace(/\s+/g, ' ')
      .replace(/\s*;\s*$/, '')
      .trim();
  const teks = rapi(teksPdf(renderPdf(contoh.keputusanPembentukanTim).pdf)).replace(/ - \d+ - /g, ' ');
  // The form is one of Biro Organisasi; "Setda Provinsi Bengkulu" is what the directory names otherwise.
  const umum = (t: string) =>
    t.replace(/(Biro Organisasi) (Sekretariat Daerah|Setda) Provinsi Bengkulu/g, '$1 Sekretariat Daerah');
  const kalimat = formulir
    .map((baris) => rapi(umum(baris).replace(/^\s*-?\s*(KE\w+ :|\d\.|[a-z]\.)\s*/, '')))
    .filter((k) => k.length > 0);
  expect(kalimat.length).toBeGreaterThan(15);
  expect(kalimat.filter((k) => !teks.includes(k))).toEqual([]);
});

test('given a keputusan that changes a team when rendered then it names the earlier one, and revokes it before it takes force', () => {
  const naskah = structuredClone(contoh.keputusanPembentukanTim);
  naskah.isi.menggantikan = lama;
  berurutan(teksPdf(renderPdf(naskah).pdf), [
    'b. bahwa susunan Tim Kerja sebagaimana ditetapkan dengan Keputusan Kepala Biro Organisasi Nomor 800/007/ORG/I/2026 tanggal 12 Januari 2026 perlu diubah;',
    'c. bahwa sehubungan dengan huruf a dan huruf b',
    'KELIMA : Pada saat Keputusan ini mulai berlaku, Keputusan Kepala Biro Organisasi Nomor 800/007/ORG/I/2026',
    'dicabut dan dinyatakan tidak berlaku.',
    'KEENAM : Keputusan ini mulai berlaku',
  ]);
});

test('given a surat tugas that changes a team when rendered then it names the one that it takes the place of', () => {
  const naskah = structuredClone(contoh.suratTugas);
  expect(teksPdf(renderPdf(naskah).pdf)).not.toContain('menggantikan');
  naskah.isi.menggantikan = { ...lama, judul: 'SURAT TUGAS' };
  expect(teksPdf(renderPdf(naskah).pdf)).toContain(
    'menggantikan surat tugas nomor 800/007/ORG/I/2026 tanggal 12 Januari 2026;',
  );
});

test('given a resignation and its answers when rendered then they say of whom, from what, why, and what comes of it', () => {
  berurutan(teksPdf(renderPdf(contoh.pengunduranDiri).pdf), [
    'Yth. Sdr. Ratna Puspitawati',
    'Berdasarkan surat tugas nomor 800.1.11.1/091/ORG/V/2026',
    'Danu Kresnawan, S.Kom.',
    'tidak dapat melaksanakan tugas sebagai Anggota Tim',
    'kendala yang sifatnya teknis dan tidak terkait dengan pelanggaran peraturan perundang-undangan dan kode etik, yaitu mutasi',
    'mengajukan pengunduran diri sebagai Anggota Tim kepada Kepala Bagian Tatalaksana selaku Pejabat Penilai Kinerja melalui Ketua Tim.',
    'ANGGOTA TIM,',
  ]);
  const ditolak = teksPdf(renderPdf(contoh.jawabanPengunduranDiri).pdf);
  berurutan(ditolak, ['tidak kami setujui dengan alasan : Basis data belum diserahkan', 'KEPALA BAGIAN TATALAKSANA,']);
  const naskah = structuredClone(contoh.jawabanPengunduranDiri);
  naskah.isi.putusan = { dikabulkan: true };
  const dikabulkan = teksPdf(renderPdf(naskah).pdf);
  expect(dikabulkan).toContain('kami setujui. Saudara tetap melaksanakan tugas');
  expect(dikabulkan).not.toContain('alasan');
});
