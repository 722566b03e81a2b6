/** Each kind of letter beside its form in B-F: parts, order, wording. */
import { expect, test } from 'vitest';
import type { JenisNaskah, Naskah } from '../../surat/naskah.ts';
import { renderPdf } from '../../surat/render.ts';
import { tanggalIndonesia } from '../../surat/tanggal.ts';
import { baris, contoh, ketua, pegawai } from './contoh.ts';
import { tataLetak, teksPdf } from './pdf.ts';

const nipRenggang = (nip: string) => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

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

const kepala = (n: Naskah) => [
  'PEMERINTAH PROVINSI BENGKULU',
  (n.kop?.unit ?? '').toUpperCase(),
  'Jalan Pembangunan No. 1 Bengkulu Telp. (0736) 000001 Fax (0736) 000002',
  'Website : ',
];
const korespondensi = (n: Naskah) => [
  ...kepala(n),
  `Bengkulu, ${tanggalIndonesia(n.tanggal)}`,
  `Nomor : ${n.nomor}`,
  'Sifat : Biasa',
  'Lampiran : -',
  `Hal : ${n.hal}`,
  `Yth. ${n.kepada[0]} di Tempat`,
];
const tandaTangan = (jabatan: string, tanda: string, nama: string, nip: string) => [
  jabatan,
  tanda,
  nama,
  'Pembina Utama Muda / IV/c',
  `NIP. ${nip}`,
];
const biro = (tanda: string) =>
  tandaTangan('KEPALA BIRO ORGANISASI,', tanda, 'BAGAS WIRAYUDHA, S.Sos., M.M.', '196904181994031001');
const dinas = tandaTangan(
  'KEPALA DINAS KOMUNIKASI, INFORMATIKA DAN STATISTIK,',
  'tte',
  'Dr. LAKSMI HANDAYANINGRUM, M.T.',
  '197102231997032002',
);

test('given a permohonan when rendered then it holds the identity, the four contents and the rincian in order', () => {
  const { isi } = contoh.permohonanPelibatan;
  berurutan(contoh.permohonanPelibatan, [
    ...korespondensi(contoh.permohonanPelibatan),
    `Berdasarkan ${isi.dasar}, kami yang bertanda tangan di bawah ini :`,
    'Nama : Bagas Wirayudha, S.Sos., M.M.',
    'NIP : 19690418 199403 1 001',
    'Pangkat/Gol : Pembina Utama Muda / IV/c',
    'Jabatan : Kepala Biro Organisasi',
    `Instansi : ${isi.unitPemilik}`,
    'Dengan ini kami mengajukan permohonan pelibatan 2 orang Pejabat Fungsional dan/atau Pelaksana',
    `dalam ${isi.namaTim} pada ${isi.unitPemilik}`,
    '1. Maksud dan tujuan :',
    isi.maksudTujuan,
    '2. Kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan :',
    'a. Pemodelan proses bisnis; b. Perancangan basis data; c. Pengolahan data statistik sektoral.',
    '3. Ekspektasi/target kinerja :',
    `a. ${isi.ekspektasi[0]}; b. ${isi.ekspektasi[1]}.`,
    '4. Durasi pelibatan :',
    isi.durasi,
    'SUB KEGIATAN',
    'TARGET KINERJA',
    'SATUAN',
    '2 bulan',
    'Demikian kami sampaikan, atas perhatian dan perkenaan Bapak/Ibu kami ucapkan terima kasih.',
    ...biro('tte'),
    'Tembusan : Asisten Administrasi Umum Sekretariat Daerah Provinsi Bengkulu.',
  ]);
});

test('given an individual permohonan without rincian when rendered then neither a team nor a table stands in it', () => {
  const n = structuredClone(contoh.permohonanPelibatan);
  n.isi = { ...n.isi, bentuk: 'individu', rincian: [] };
  delete n.isi.namaTim;
  const teks = teksPdf(renderPdf(n).pdf);
  expect(teks).toContain(`pada ${n.isi.unitDituju} secara individu pada ${n.isi.unitPemilik}`);
  expect(teks).not.toContain('SUB KEGIATAN');
});

test('given a persetujuan when rendered then it answers the request and names each pegawai', () => {
  const { isi } = contoh.persetujuanPelibatan;
  berurutan(contoh.persetujuanPelibatan, [
    ...korespondensi(contoh.persetujuanPelibatan),
    `Menindaklanjuti surat Saudara nomor ${isi.nomorPermohonan} tanggal 4 Mei 2026 hal ${isi.halPermohonan}`,
    'maka dengan ini kami sampaikan hal-hal sebagai berikut :',
    `1. Jabatan Fungsional/pelaksana serta kualifikasi keahlian pegawai pada ${isi.unitDituju} sesuai dengan kebutuhan`,
    isi.maksudTujuan,
    '2. Kami menyetujui permohonan Saudara',
    ...pegawai.flatMap((p) => [nipRenggang(p.nip), p.jabatan]),
    '3. Setelah menerima Surat Penugasan, pegawai tersebut agar segera melapor',
    'Demikian kami sampaikan, atas perhatian dan kerjasamanya kami ucapkan terima kasih.',
    ...dinas,
    'Tembusan : 1. Sekretaris Daerah Provinsi Bengkulu; 2. Pegawai yang bersangkutan.',
  ]);
});

test('given a penolakan when rendered then it gives the reason and has no tembusan where there is none', () => {
  const { isi } = contoh.penolakanPelibatan;
  berurutan(contoh.penolakanPelibatan, [
    ...korespondensi(contoh.penolakanPelibatan),
    `Menindaklanjuti surat Saudara nomor ${isi.nomorPermohonan} tanggal 4 Mei 2026 hal ${isi.halPermohonan}`,
    isi.maksudTujuan,
    'tidak dapat kami penuhi dengan alasan :',
    isi.alasan,
    'kami tidak menyetujui permohonan Saudara',
    'Demikian kami sampaikan, atas perhatiannya kami ucapkan terima kasih.',
    ...dinas,
  ]);
  expect(teksPdf(renderPdf(contoh.penolakanPelibatan).pdf)).not.toContain('Tembusan');
});

test.each(['persetujuanPelibatan', 'penolakanPelibatan', 'suratTugas'] as const)(
  'given a %s with a rekomendasi when rendered then the rekomendasi stands in it',
  (jenis) => {
    const n = structuredClone(contoh[jenis]) as Naskah & { isi: { rekomendasi?: string } };
    expect(teksPdf(renderPdf(n).pdf)).not.toContain('Rekomendasi');
    n.isi.rekomendasi = 'Kepala Bidang Aplikasi mendukung pelibatan dua orang';
    expect(teksPdf(renderPdf(n).pdf)).toMatch(/Rekomendasi.* : Kepala Bidang Aplikasi mendukung pelibatan dua orang/);
  },
);

test('given a surat tugas of a team when rendered then it follows form 6 with annex 1 and its own signature', () => {
  const { isi, nomor } = contoh.suratTugas;
  berurutan(contoh.suratTugas, [
    ...kepala(contoh.suratTugas).slice(0, 2),
    'TIM KERJA PEJABAT FUNGSIONAL DAN PELAKSANA',
    `SURAT TUGAS NOMOR : ${nomor}`,
    'Dasar : 1.',
    `${isi.dasar[0]}; 2. ${isi.dasar[1]}; 3. ${isi.dasar[2]}.`,
    'MEMERINTAHKAN :',
    'Kepada : Para Pejabat Fungsional dan pelaksana yang tercantum dalam Surat Tugas ini sebagai Tim Kerja',
    ...[ketua, ...pegawai].map((p) => nipRenggang(p.nip)),
    'Untuk : 1. Menjadi Ketua Tim dan atau Anggota Tim Kerja di Lingkungan',
    `(terlampir), dengan jangka waktu penugasan ${isi.durasi};`,
    '2. Dalam pelaksanaan tugasnya Ketua Tim memiliki tugas dan tanggung jawab :',
    'Tugas Ketua Tim : a. Ketua Tim bertugas mengampu sasaran (Output)',
    'd. Ketua Tim dan anggota menyusun Kerangka Acuan Kerja (KAK)',
    'e. Ketua Tim menyusun Peta Proses Bisnis pelaksanaan tugas Tim;',
    'Tanggung Jawab Ketua Tim : a. Menyusun rincian pelaksanaan kegiatan;',
    'g. Dalam hal Ketua Tim tidak dapat melaksanakan tugasnya',
    '3. Dalam pelaksanaan tugasnya Anggota Tim memiliki tugas dan tanggung jawab :',
    'd. Dalam hal Anggota Tim tidak dapat melaksanakan tugasnya',
    'Ditetapkan di Bengkulu pada tanggal 8 Mei 2026',
    ...biro('tte'),
    'Tembusan : Kepala Dinas Komunikasi, Informatika dan Statistik Provinsi Bengkulu.',
    'LAMPIRAN 1',
    'SURAT TUGAS KEPALA BIRO ORGANISASI',
    nomor,
    '8 MEI 2026',
    `TIM KERJA DI LINGKUNGAN ${isi.unitPemilik.toUpperCase()}`,
    'NO SUB KEGIATAN SASARAN SUB KEGIATAN INDIKATOR SUB KEGIATAN NAMA TIM KETUA TIM ANGGOTA TIM TARGET KINERJA SATUAN',
    ketua.nama,
    `1. ${pegawai[0]?.nama} 2. ${pegawai[1]?.nama}`,
    '3 bulan',
    'dokumen',
    'Ditetapkan di Bengkulu pada tanggal 8 Mei 2026',
    ...biro('ttd'),
  ]);
});

test('given a ketua who is also among the pegawai when rendered then the ketua is listed once', () => {
  const n = structuredClone(contoh.suratTugas);
  n.isi.pegawai = [ketua, ...pegawai];
  expect(teksPdf(renderPdf(n).pdf).split(nipRenggang(ketua.nip))).toHaveLength(2);
});

test('given a surat tugas of a team without a ketua when rendered then no duty names a ketua', () => {
  const n = structuredClone(contoh.suratTugas);
  delete n.isi.ketua;
  const teks = teksPdf(renderPdf(n).pdf);
  expect(teks).toContain('Menjadi Anggota Tim Kerja di Lingkungan');
  expect(teks).toContain('sesuai ekspektasi Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi');
  expect(teks).not.toMatch(/Ketua Tim/);
});

test('given a surat tugas of an individu when rendered then it has the duties of an individu and annex 2', () => {
  const n = structuredClone(contoh.suratTugas);
  n.isi = { ...n.isi, judul: 'SURAT PERINTAH TUGAS', bentuk: 'individu', pegawai: pegawai.slice(0, 1) };
  delete n.isi.ketua;
  berurutan(n, [
    'SURAT PERINTAH TUGAS NOMOR',
    'yang tercantum dalam Surat Perintah Tugas ini sebagai Individu',
    'Nama : Danu Kresnawan, S.Kom. NIP : 19900721 201503 1 002',
    'Untuk : 1. Menjadi Individu di Lingkungan',
    '2. Dalam pelaksanaan tugasnya Individu memiliki tanggung jawab :',
    'd. melaksanakan kolaborasi dan sinergisitas',
    'LAMPIRAN 2',
    'SURAT PERINTAH TUGAS KEPALA BIRO ORGANISASI',
    'PENUGASAN INDIVIDU DI LINGKUNGAN',
    'NO SUB KEGIATAN SASARAN SUB KEGIATAN INDIKATOR SUB KEGIATAN OUT PUT SUB KEGIATAN INDIVIDU TARGET KINERJA SATUAN',
    baris[0]?.satuan ?? '',
  ]);
});

test('given an a.n. or a Plt. when rendered then the signature names it before the jabatan', () => {
  const n = structuredClone(contoh.penolakanPelibatan);
  n.penandatangan.jabatan = 'Sekretaris Daerah';
  n.penandatangan.atasNama = 'Gubernur Bengkulu';
  expect(tataLetak(renderPdf(n).pdf)).toMatch(/a\.n\. GUBERNUR BENGKULU\n\s+SEKRETARIS DAERAH,\n/);
  delete n.penandatangan.atasNama;
  for (const kapasitas of ['Plt.', 'Plh.'] as const) {
    n.penandatangan.kapasitas = kapasitas;
    expect(teksPdf(renderPdf(n).pdf)).toContain(`${kapasitas} SEKRETARIS DAERAH, tte`);
  }
  n.penandatangan.kapasitas = 'definitif';
  expect(teksPdf(renderPdf(n).pdf)).not.toMatch(/Pl[th]\.|a\.n\./);
});

test('given a signer without pangkat when rendered then NIP follows the name', () => {
  const n = structuredClone(contoh.penolakanPelibatan);
  delete n.penandatangan.pangkatGolongan;
  expect(teksPdf(renderPdf(n).pdf)).toContain('Dr. LAKSMI HANDAYANINGRUM, M.T. NIP. 197102231997032002');
});

test('given a letter without kop or number when rendered then it starts with place and date', () => {
  const n = structuredClone(contoh.penolakanPelibatan);
  delete n.kop;
  n.nomor = '-';
  expect(teksPdf(renderPdf(n).pdf)).toMatch(/^Bengkulu, 7 Mei 2026 Nomor : - Sifat/);
});

test('given several addressees and tembusan when rendered then both are numbered', () => {
  const n = structuredClone(contoh.penolakanPelibatan);
  n.kepada = ['Kepala Biro Umum', 'Kepala Biro Hukum'];
  n.tembusan = ['Gubernur Bengkulu', 'Sekretaris Daerah', 'Inspektur'];
  const teks = teksPdf(renderPdf(n).pdf);
  expect(teks).toContain('Yth. 1. Kepala Biro Umum 2. Kepala Biro Hukum di Tempat');
  expect(teks).toMatch(/Tembusan : 1\. Gubernur Bengkulu; 2\. Sekretaris Daerah; 3\. Inspektur\.$/);
});

test.each(Object.keys(contoh) as JenisNaskah[])(
  'given a %s when rendered then it is a tagged PDF/A-2b in Indonesian with a title and no other font than Arimo',
  (jenis) => {
    const pdf = renderPdf(contoh[jenis]).pdf.toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B</);
    expect(pdf).toContain('/OutputIntents');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (id)');
    expect(pdf).toContain(`/Title (${jenis === 'suratTugas' ? 'SURAT TUGAS Nomor 800' : contoh[jenis].hal}`);
    expect(new Set(pdf.match(/\/FontName \/[^ \n]+/g)?.map((f) => f.replace(/.*\+|-.*/g, '')))).toEqual(
      new Set(['Arimo']),
    );
  },
);
