/** One naskah of each kind about a team's Rencana Aksi and KAK. All persons are fictitious. */
import { type Naskah, skemaNaskah } from '../../surat/naskah.ts';

type NaskahJenis<J extends Naskah['jenis']> = Extract<Naskah, { jenis: J }>;

const kop = {
  pemerintah: 'Pemerintah Provinsi Bengkulu',
  unit: 'Biro Organisasi Sekretariat Daerah',
  alamat: 'Jalan Pembangunan No. 1 Bengkulu',
};

const ketua = {
  jabatan: 'Ketua Tim Penyusunan Peta Proses Bisnis',
  kapasitas: 'definitif' as const,
  nama: 'Ratna Puspitawati, S.E., M.Si.',
  pangkatGolongan: 'Penata Tingkat I / III/d',
  nip: '198304152008042001',
};

const tim = {
  namaTim: 'Tim Penyusunan Peta Proses Bisnis',
  unit: 'Biro Organisasi Sekretariat Daerah Provinsi Bengkulu',
  tahunAnggaran: 2026,
  versi: 2,
};

const sidik = (huruf: string) => huruf.repeat(64);

export const contohRencanaTim = {
  notaDinasRencanaAksi: skemaNaskah.parse({
    jenis: 'notaDinasRencanaAksi',
    kop,
    nomor: '-',
    tempat: 'Bengkulu',
    tanggal: '2026-01-19',
    lampiran: '1 (satu) berkas',
    hal: 'Penyampaian Dokumen Rencana Aksi Tim Penyusunan Peta Proses Bisnis Tahun Anggaran 2026',
    kepada: ['Kepala Bagian Tata Usaha'],
    tembusan: ['Kepala Biro Organisasi'],
    penandatangan: ketua,
    isi: {
      ...tim,
      disepakatiDengan: 'Kepala Biro Organisasi',
      kegiatan: [
        {
          sasaran: 'Tersusunnya Dokumen Laporan Tatalaksana Pemerintahan',
          indikator: 'Jumlah Dokumen Tatalaksana Pemerintahan',
          kegiatan: 'Inventarisasi proses bisnis perangkat daerah',
          target: '40',
          satuan: 'perangkat daerah',
          waktu: { mulai: '2026-02-02', selesai: '2026-04-30' },
        },
        {
          sasaran: 'Tersusunnya Dokumen Laporan Tatalaksana Pemerintahan',
          indikator: 'Jumlah Dokumen Tatalaksana Pemerintahan',
          kegiatan: 'Penyusunan Peta Proses Bisnis Pemerintah Provinsi Bengkulu',
          target: '1',
          satuan: 'dokumen',
          waktu: { mulai: '2026-05-04', selesai: '2026-09-30' },
        },
        {
          sasaran: 'Terbangunnya basis data proses bisnis',
          indikator: 'Jumlah aplikasi',
          kegiatan: 'Penyusunan basis data proses bisnis',
          target: '1',
          satuan: 'aplikasi',
          waktu: { mulai: '2026-10-01', selesai: '2026-10-01' },
        },
      ],
      petaProsesBisnis: { nama: 'peta-proses-bisnis-tim.pdf', sha256: sidik('a') },
      berkas: [{ nama: 'cascading-kinerja.pdf', sha256: sidik('b') }],
    },
  }) as NaskahJenis<'notaDinasRencanaAksi'>,
  notaDinasKak: skemaNaskah.parse({
    jenis: 'notaDinasKak',
    kop,
    nomor: '-',
    tempat: 'Bengkulu',
    tanggal: '2026-02-09',
    lampiran: '1 (satu) berkas',
    hal: 'Penyerahan Kerangka Acuan Kerja (KAK) Tim Penyusunan Peta Proses Bisnis Tahun Anggaran 2026',
    kepada: ['Kepala Bagian Tata Usaha'],
    tembusan: ['Kepala Biro Organisasi'],
    penandatangan: ketua,
    isi: {
      ...tim,
      disetujuiOleh: 'Kepala Biro Organisasi',
      dikonsultasikan: '2026-02-05',
      judul: 'Penyusunan Peta Proses Bisnis Pemerintah Provinsi Bengkulu',
      latarBelakang: 'Penyederhanaan birokrasi mengubah proses bisnis perangkat daerah.\nPetanya belum ada.',
      maksudTujuan: 'Menyediakan Peta Proses Bisnis yang menjadi acuan penugasan.',
      sasaran: 'Satu dokumen Peta Proses Bisnis Pemerintah Provinsi Bengkulu.',
      tahapan: [
        {
          kegiatan: 'Inventarisasi proses bisnis',
          target: '40 perangkat daerah',
          waktu: { mulai: '2026-02-16', selesai: '2026-04-30' },
        },
        {
          kegiatan: 'Penyusunan peta',
          target: '1 dokumen',
          waktu: { mulai: '2026-05-04', selesai: '2026-09-30' },
        },
      ],
      anggaran: [
        { uraian: 'Rapat koordinasi', jumlah: 12_500_000 },
        { uraian: 'Pencetakan', jumlah: 950_000 },
      ],
      berkas: [],
    },
  }) as NaskahJenis<'notaDinasKak'>,
  pengembalianDokumen: skemaNaskah.parse({
    jenis: 'pengembalianDokumen',
    kop,
    nomor: '800/021/ORG/II/2026',
    tempat: 'Bengkulu',
    tanggal: '2026-02-03',
    hal: 'Pengembalian Kerangka Acuan Kerja (KAK) Tim Penyusunan Peta Proses Bisnis',
    kepada: ['Sdr. Ratna Puspitawati, S.E., M.Si.'],
    penandatangan: {
      jabatan: 'Kepala Biro Organisasi',
      kapasitas: 'definitif',
      nama: 'Bagas Wirayudha, S.Sos., M.M.',
      pangkatGolongan: 'Pembina Utama Muda / IV/c',
      nip: '196904181994031001',
    },
    isi: { ...tim, versi: 1, dokumen: 'Kerangka Acuan Kerja (KAK)', alasan: 'Rincian anggaran belum lengkap.' },
  }) as NaskahJenis<'pengembalianDokumen'>,
};
