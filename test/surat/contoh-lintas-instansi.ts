/** One naskah of each kind that only penunjukan lintas instansi has. All persons are fictitious. */
import { type Identitas, type Naskah, skemaNaskah } from '../../surat/naskah.ts';

type Jenis = 'permohonanAntarInstansi' | 'instruksiPenugasan' | 'jawabanKetersediaan' | 'pengembalianDaftar';

const kop = {
  pemerintah: 'Pemerintah Kabupaten Bengkulu Tengah',
  unit: 'Sekretariat Daerah',
  alamat: 'Jalan Contoh Baru No. 3 Karang Tinggi',
};

const sekda = {
  jabatan: 'Sekretaris Daerah Kabupaten Bengkulu Tengah',
  kapasitas: 'definitif' as const,
  nama: 'Drs. Wibisono Adikara, M.Si.',
  pangkatGolongan: 'Pembina Utama Muda / IV/c',
  nip: '197003121995031001',
};

const kepalaBagian = {
  jabatan: 'Kepala Bagian Organisasi',
  kapasitas: 'definitif' as const,
  nama: 'Larasati Pertiwi, S.IP.',
  pangkatGolongan: 'Pembina / IV/a',
  nip: '197906172005012001',
};

export const personel: Identitas[] = [
  {
    nama: 'Bayu Anggoro, S.A.P.',
    nip: '198802142012011002',
    pangkatGolongan: 'Penata / III/c',
    jabatan: 'Analis Kebijakan Ahli Muda',
    instansi: 'Bagian Organisasi Sekretariat Daerah Kabupaten',
  },
  {
    nama: 'Intan Kusumaningrum, S.Kom.',
    nip: '199405092019032001',
    pangkatGolongan: 'Penata Muda / III/a',
    jabatan: 'Pranata Komputer Ahli Pertama',
    instansi: 'Bagian Organisasi Sekretariat Daerah Kabupaten',
  },
];

const pelibatan = {
  instansiPemohon: 'Pemerintah Provinsi Bengkulu',
  unitPemilik: 'Biro Organisasi Sekretariat Daerah',
  instansiDituju: 'Pemerintah Kabupaten Bengkulu Tengah',
  unitDituju: 'Bagian Organisasi Sekretariat Daerah Kabupaten',
  maksudTujuan: 'Menyusun peta proses bisnis lintas pemerintahan untuk layanan perizinan.',
};

const kriteria = {
  kompetensi: ['Pemodelan proses bisnis', 'Analisis kebijakan publik'],
  ekspektasi: ['Satu dokumen peta proses bisnis lintas pemerintahan'],
  durasi: '4 Januari 2027 sampai dengan 26 Februari 2027',
  bentuk: 'tim' as const,
  namaTim: 'Tim Penyusun Peta Proses Bisnis Lintas Pemerintahan',
  jumlahPersonel: 2,
};

const kepala = { nomor: '800/007/SETDA/XI/2026', tempat: 'Karang Tinggi', tanggal: '2026-11-20', kop };

export const contohLintasInstansi = {
  permohonanAntarInstansi: skemaNaskah.parse({
    jenis: 'permohonanAntarInstansi',
    ...kepala,
    kop: { ...kop, pemerintah: 'Pemerintah Provinsi Bengkulu' },
    tempat: 'Bengkulu',
    hal: 'Permohonan pelibatan dalam Tim Kerja lintas instansi',
    kepada: ['Sekretaris Daerah Kabupaten Bengkulu Tengah'],
    tembusan: ['Kepala Biro Organisasi'],
    penandatangan: { ...sekda, jabatan: 'Sekretaris Daerah' },
    isi: {
      dasar: 'Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024 tentang Sistem Kerja untuk Penyederhanaan Birokrasi',
      rujukan: {
        dari: 'Kepala Biro Organisasi',
        nomor: '800/014/B.ORG/XI/2026',
        tanggal: '2026-11-16',
        hal: 'Permohonan pelibatan dalam Tim Kerja lintas instansi',
      },
      ...pelibatan,
      ...kriteria,
      rincian: [
        {
          subKegiatan: 'Pengelolaan Ketatalaksanaan Pemerintah',
          sasaran: 'Tersusunnya Dokumen Laporan Tatalaksana Pemerintahan',
          indikator: 'Jumlah Dokumen Tatalaksana Pemerintahan',
          keluaran: 'Tim Penyusun Peta Proses Bisnis Lintas Pemerintahan',
          targetKinerja: '2 bulan',
          satuan: 'dokumen',
        },
      ],
    },
  }),
  instruksiPenugasan: skemaNaskah.parse({
    jenis: 'instruksiPenugasan',
    ...kepala,
    hal: 'Instruksi penugasan pada instansi lain',
    kepada: ['Kepala Bagian Organisasi'],
    tembusan: ['Kepala Subbagian Tata Laksana'],
    penandatangan: sekda,
    isi: {
      rujukan: {
        dari: 'Sekretaris Daerah, Pemerintah Provinsi Bengkulu',
        nomor: '800/021/SETDA/XI/2026',
        tanggal: '2026-11-18',
        hal: 'Permohonan pelibatan dalam Tim Kerja lintas instansi',
      },
      ...pelibatan,
      ...kriteria,
      pemberiRekomendasi: 'Kepala Subbagian Tata Laksana',
    },
  }),
  jawabanKetersediaan: skemaNaskah.parse({
    jenis: 'jawabanKetersediaan',
    ...kepala,
    kop: { ...kop, unit: 'Bagian Organisasi' },
    lampiran: '1 (satu) berkas',
    hal: 'Jawaban permohonan pelibatan dalam Tim Kerja lintas instansi',
    kepada: ['Sekretaris Daerah Kabupaten Bengkulu Tengah'],
    penandatangan: kepalaBagian,
    isi: {
      rujukan: { nomor: '800/007/SETDA/XI/2026', tanggal: '2026-11-20', hal: 'Instruksi penugasan pada instansi lain' },
      ...pelibatan,
      rekomendasi: 'Kedua pegawai berpengalaman dalam pemodelan proses bisnis.',
      ketersediaan: { tersedia: true, pegawai: personel },
    },
  }),
  pengembalianDaftar: skemaNaskah.parse({
    jenis: 'pengembalianDaftar',
    ...kepala,
    hal: 'Pengembalian daftar Pejabat Fungsional atau pelaksana',
    kepada: ['Kepala Bagian Organisasi'],
    penandatangan: sekda,
    isi: {
      rujukan: {
        nomor: '800/009/BAG.ORG/XI/2026',
        tanggal: '2026-11-23',
        hal: 'Jawaban permohonan pelibatan dalam Tim Kerja lintas instansi',
      },
      ...pelibatan,
      alasan: 'Pranata Komputer dimaksud sedang menangani migrasi layanan perizinan.',
    },
  }),
} as { [J in Jenis]: Extract<Naskah, { jenis: J }> };
