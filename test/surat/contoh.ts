/** One naskah of each kind to render in tests. All persons are fictitious. */
import type { BarisLampiran, Identitas, Naskah } from '../../surat/naskah.ts';
import { skemaNaskah } from '../../surat/naskah.ts';
import { contohEvaluasi } from './contoh-evaluasi.ts';
import { contohLintasInstansi } from './contoh-lintas-instansi.ts';
import { contohPelimpahan } from './contoh-pelimpahan.ts';
import { contohRencanaTim } from './contoh-rencana-tim.ts';
import { contohSiklus } from './contoh-siklus.ts';
import { contohSukarela } from './contoh-sukarela.ts';
import { contohTim } from './contoh-tim.ts';

type Jenis = Naskah['jenis'];
export type NaskahJenis<J extends Jenis> = Extract<Naskah, { jenis: J }>;

const kop = {
  pemerintah: 'Pemerintah Provinsi Bengkulu',
  unit: 'Biro Organisasi Sekretariat Daerah',
  alamat: 'Jalan Pembangunan No. 1 Bengkulu',
  telepon: '(0736) 000001',
  faks: '(0736) 000002',
  laman: 'biro-organisasi.example.go.id',
  surel: 'organisasi@example.go.id',
};

export const ketua: Identitas = {
  nama: 'Ratna Puspitawati, S.E., M.Si.',
  nip: '198304152008042001',
  pangkatGolongan: 'Penata Tingkat I / III/d',
  jabatan: 'Analis Kebijakan Ahli Muda',
  instansi: 'Biro Organisasi Setda Provinsi Bengkulu',
};

export const pegawai: Identitas[] = [
  {
    nama: 'Danu Kresnawan, S.Kom.',
    nip: '199007212015031002',
    pangkatGolongan: 'Penata / III/c',
    jabatan: 'Pranata Komputer Ahli Muda',
    instansi: 'Dinas Komunikasi, Informatika dan Statistik Provinsi Bengkulu',
  },
  {
    nama: 'Sekar Melati Anggraini, S.Stat.',
    nip: '199211052019032003',
    pangkatGolongan: 'Penata Muda Tingkat I / III/b',
    jabatan: 'Statistisi Ahli Pertama',
    instansi: 'Dinas Komunikasi, Informatika dan Statistik Provinsi Bengkulu',
  },
];

const kepalaBiro = {
  jabatan: 'Kepala Biro Organisasi',
  kapasitas: 'definitif' as const,
  nama: 'Bagas Wirayudha, S.Sos., M.M.',
  pangkatGolongan: 'Pembina Utama Muda / IV/c',
  nip: '196904181994031001',
};

const kepalaDinas = {
  jabatan: 'Kepala Dinas Komunikasi, Informatika dan Statistik',
  kapasitas: 'definitif' as const,
  nama: 'Dr. Laksmi Handayaningrum, M.T.',
  pangkatGolongan: 'Pembina Utama Muda / IV/c',
  nip: '197102231997032002',
};

const unitPemilik = 'Biro Organisasi Sekretariat Daerah Provinsi Bengkulu';
const unitDituju = 'Dinas Komunikasi, Informatika dan Statistik Provinsi Bengkulu';
const maksudTujuan =
  'Menyusun Peta Proses Bisnis Pemerintah Provinsi Bengkulu beserta basis datanya agar penyederhanaan birokrasi dapat dipantau setiap bulan.';

export const baris: BarisLampiran[] = [
  {
    subKegiatan: 'Pengelolaan Ketatalaksanaan Pemerintah',
    sasaran: 'Tersusunnya Dokumen Laporan Tatalaksana Pemerintahan',
    indikator: 'Jumlah Dokumen Tatalaksana Pemerintahan',
    keluaran: 'Tim Penyusunan Peta Proses Bisnis Pemerintah Provinsi Bengkulu',
    targetKinerja: '3 bulan',
    satuan: 'dokumen',
  },
  {
    subKegiatan: 'Pengelolaan Ketatalaksanaan Pemerintah',
    sasaran: 'Tersusunnya Dokumen Laporan Tatalaksana Pemerintahan',
    indikator: 'Jumlah Dokumen Tatalaksana Pemerintahan',
    keluaran: 'Tim Penyusunan Basis Data Proses Bisnis',
    targetKinerja: '2 bulan',
    satuan: 'aplikasi',
  },
];

const jawaban = {
  nomorPermohonan: '000.8.3/014/ORG/V/2026',
  tanggalPermohonan: '2026-05-04',
  halPermohonan: 'Permohonan pelibatan dalam Tim Kerja',
  unitPemilik,
  unitDituju,
  maksudTujuan,
};

const kopDinas = {
  ...kop,
  unit: 'Dinas Komunikasi, Informatika dan Statistik',
  laman: 'diskominfotik.example.go.id',
  surel: 'diskominfotik@example.go.id',
};

export const contoh: { [J in Jenis]: NaskahJenis<J> } = {
  ...contohEvaluasi,
  ...contohLintasInstansi,
  ...contohPelimpahan,
  ...contohRencanaTim,
  ...contohSiklus,
  ...contohSukarela,
  ...contohTim,
  permohonanPelibatan: skemaNaskah.parse({
    jenis: 'permohonanPelibatan',
    kop,
    nomor: '000.8.3/014/ORG/V/2026',
    tempat: 'Bengkulu',
    tanggal: '2026-05-04',
    hal: 'Permohonan pelibatan dalam Tim Kerja',
    kepada: ['Kepala Dinas Komunikasi, Informatika dan Statistik Provinsi Bengkulu'],
    tembusan: ['Asisten Administrasi Umum Sekretariat Daerah Provinsi Bengkulu'],
    penandatangan: kepalaBiro,
    isi: {
      dasar:
        'Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Provinsi Bengkulu untuk Penyederhanaan Birokrasi',
      unitPemilik,
      unitDituju,
      maksudTujuan,
      kompetensi: ['Pemodelan proses bisnis', 'Perancangan basis data', 'Pengolahan data statistik sektoral'],
      ekspektasi: [
        'Satu dokumen Peta Proses Bisnis yang telah divalidasi seluruh Perangkat Daerah',
        'Basis data proses bisnis yang dapat ditelusuri',
      ],
      durasi: '3 (tiga) bulan sejak tanggal surat tugas',
      bentuk: 'tim',
      namaTim: 'Tim Penyusunan Peta Proses Bisnis Pemerintah Provinsi Bengkulu',
      jumlahPersonel: 2,
      rincian: baris,
    },
  }) as NaskahJenis<'permohonanPelibatan'>,
  persetujuanPelibatan: skemaNaskah.parse({
    jenis: 'persetujuanPelibatan',
    kop: kopDinas,
    nomor: '000.8.3/031/DKIS/V/2026',
    tempat: 'Bengkulu',
    tanggal: '2026-05-07',
    hal: 'Persetujuan pelibatan dalam Tim Kerja',
    kepada: ['Kepala Biro Organisasi Sekretariat Daerah Provinsi Bengkulu'],
    tembusan: ['Sekretaris Daerah Provinsi Bengkulu', 'Pegawai yang bersangkutan'],
    penandatangan: kepalaDinas,
    isi: { ...jawaban, pegawai },
  }) as NaskahJenis<'persetujuanPelibatan'>,
  penolakanPelibatan: skemaNaskah.parse({
    jenis: 'penolakanPelibatan',
    kop: kopDinas,
    nomor: '000.8.3/032/DKIS/V/2026',
    tempat: 'Bengkulu',
    tanggal: '2026-05-07',
    hal: 'Tidak setuju pelibatan dalam Tim Kerja',
    kepada: ['Kepala Biro Organisasi Sekretariat Daerah Provinsi Bengkulu'],
    penandatangan: kepalaDinas,
    isi: {
      ...jawaban,
      alasan: 'Seluruh Pranata Komputer sedang menyelesaikan migrasi pusat data sampai dengan akhir Juli 2026.',
    },
  }) as NaskahJenis<'penolakanPelibatan'>,
  suratTugas: skemaNaskah.parse({
    jenis: 'suratTugas',
    kop,
    nomor: '800.1.11.1/091/ORG/V/2026',
    tempat: 'Bengkulu',
    tanggal: '2026-05-08',
    hal: 'Surat Tugas',
    kepada: pegawai.map((p) => p.nama),
    tembusan: ['Kepala Dinas Komunikasi, Informatika dan Statistik Provinsi Bengkulu'],
    penandatangan: kepalaBiro,
    isi: {
      judul: 'SURAT TUGAS',
      dasar: [
        'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
        'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
        'Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Provinsi Bengkulu untuk Penyederhanaan Birokrasi',
      ],
      bentuk: 'tim',
      unitPemilik,
      durasi: '3 (tiga) bulan sejak tanggal surat tugas',
      ketua,
      pegawai,
      lampiran: baris,
    },
  }) as NaskahJenis<'suratTugas'>,
};
