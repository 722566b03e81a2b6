/** One naskah of each kind of letter of a tim kerja. All persons are fictitious. */
import { type Naskah, skemaNaskah } from '../../surat/naskah.ts';

type NaskahJenis<J extends Naskah['jenis']> = Extract<Naskah, { jenis: J }>;

const kop = {
  pemerintah: 'Pemerintah Provinsi Bengkulu',
  unit: 'Biro Organisasi Sekretariat Daerah',
  alamat: 'Jalan Pembangunan No. 1 Bengkulu',
  telepon: '(0736) 000001',
  faks: '(0736) 000002',
  laman: 'biro-organisasi.example.go.id',
  surel: 'organisasi@example.go.id',
};

const ketua = {
  nama: 'Ratna Puspitawati, S.E., M.Si.',
  nip: '198304152008042001',
  pangkatGolongan: 'Penata Tingkat I / III/d',
  jabatan: 'Analis Kebijakan Ahli Muda',
  instansi: 'Biro Organisasi Sekretariat Daerah',
};
const anggota = [
  {
    nama: 'Danu Kresnawan, S.Kom.',
    nip: '199007212015031002',
    pangkatGolongan: 'Penata / III/c',
    jabatan: 'Pranata Komputer Ahli Muda',
    instansi: 'Dinas Komunikasi, Informatika dan Statistik',
  },
  {
    nama: 'Sekar Melati Anggraini, S.Stat.',
    nip: '199211052019032003',
    pangkatGolongan: 'Penata Muda Tingkat I / III/b',
    jabatan: 'Statistisi Ahli Pertama',
    instansi: 'Biro Organisasi Sekretariat Daerah',
  },
];
const kepalaBiro = {
  jabatan: 'Kepala Biro Organisasi',
  kapasitas: 'definitif' as const,
  nama: 'Bagas Wirayudha, S.Sos., M.M.',
  pangkatGolongan: 'Pembina Utama Muda / IV/c',
  nip: '196904181994031001',
};
const kepalaBagian = {
  jabatan: 'Kepala Bagian Tatalaksana',
  kapasitas: 'definitif' as const,
  nama: 'Dian Maheswari, S.E., M.E.',
  pangkatGolongan: 'Pembina / IV/a',
  nip: '197905142003122004',
};

const namaTim = 'Tim Penyusunan Peta Proses Bisnis Pemerintah Provinsi Bengkulu';
const unit = 'Biro Organisasi Sekretariat Daerah';
const bersama = { tempat: 'Bengkulu', tembusan: [] as string[] };
const dalamTim = { pegawai: anggota[0], sebagai: 'Anggota Tim', namaTim, unit };

export const contohTim = {
  keputusanPembentukanTim: skemaNaskah.parse({
    ...bersama,
    jenis: 'keputusanPembentukanTim',
    kop,
    nomor: '800/021/ORG/V/2026',
    tanggal: '2026-05-11',
    hal: `Pembentukan ${namaTim}`,
    lampiran: '1 (satu) berkas',
    kepada: [ketua, ...anggota].map((p) => `Sdr. ${p.nama}`),
    tembusan: ['Gubernur Bengkulu', 'Sekretaris Daerah Provinsi Bengkulu'],
    penandatangan: kepalaBiro,
    isi: {
      unit,
      mengingat: [
        'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
        'Peraturan Menteri Pendayagunaan Aparatur Negara Dan Reformasi Birokrasi Republik Indonesia Nomor 7 Tahun 2022 Tentang Sistem Kerja Pada Instansi Pemerintah Untuk Penyederhanaan Birokrasi',
      ],
      ketua,
      anggota,
      laporan: 'Gubernur Bengkulu',
      lampiran: [
        {
          subKegiatan: 'Pengelolaan Ketatalaksanaan Pemerintah',
          sasaran: 'Tersusunnya Dokumen Laporan Tatalaksana Pemerintahan',
          indikator: 'Jumlah Dokumen Tatalaksana Pemerintahan',
          keluaran: namaTim,
          targetKinerja: '3 bulan',
          satuan: 'dokumen',
        },
      ],
    },
  }) as NaskahJenis<'keputusanPembentukanTim'>,
  pengunduranDiri: skemaNaskah.parse({
    ...bersama,
    jenis: 'pengunduranDiri',
    nomor: '-',
    tanggal: '2026-06-02',
    hal: 'Pengunduran diri sebagai Anggota Tim',
    kepada: [`Sdr. ${ketua.nama}`],
    penandatangan: {
      jabatan: 'Anggota Tim',
      kapasitas: 'definitif',
      nama: anggota[0]?.nama,
      pangkatGolongan: anggota[0]?.pangkatGolongan,
      nip: anggota[0]?.nip,
    },
    isi: {
      ...dalamTim,
      penugasan: { judul: 'SURAT TUGAS', nomor: '800.1.11.1/091/ORG/V/2026', tanggal: '2026-05-11' },
      kendala: 'mutasi (pindah ke Kabupaten Kaur)',
      diteruskanKepada: 'Kepala Bagian Tatalaksana',
    },
  }) as NaskahJenis<'pengunduranDiri'>,
  jawabanPengunduranDiri: skemaNaskah.parse({
    ...bersama,
    jenis: 'jawabanPengunduranDiri',
    kop,
    nomor: '800/025/ORG/VI/2026',
    tanggal: '2026-06-04',
    hal: 'Jawaban atas pengunduran diri sebagai Anggota Tim',
    kepada: [`Sdr. ${anggota[0]?.nama}`],
    tembusan: ['Kepala Biro Organisasi', `Sdr. ${ketua.nama}`],
    penandatangan: kepalaBagian,
    isi: {
      ...dalamTim,
      tanggalPengunduran: '2026-06-02',
      putusan: { dikabulkan: false, alasan: 'Basis data belum diserahkan kepada pengganti.' },
    },
  }) as NaskahJenis<'jawabanPengunduranDiri'>,
};
