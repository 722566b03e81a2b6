/** The letter of a siklus penugasan. All persons are fictitious. */
import { type Naskah, skemaNaskah } from '../../surat/naskah.ts';

const instansi = 'Biro Perekonomian Sekretariat Daerah Provinsi Bengkulu';
export const ketua = {
  nama: 'Danu Kresnawan, S.E., M.E.',
  nip: '198407212009031002',
  pangkatGolongan: 'Pembina / IV/a',
  jabatan: 'Analis Kebijakan Ahli Madya',
  instansi,
};
export const anggota = {
  nama: 'Sekar Melati Anggraini, S.Stat.',
  nip: '199211052019032003',
  pangkatGolongan: 'Penata Muda Tingkat I / III/b',
  jabatan: 'Statistisi Ahli Pertama',
  instansi: 'Dinas Komunikasi, Informatika dan Statistik Provinsi Bengkulu',
};

export const contohSiklus = {
  laporanKinerja: skemaNaskah.parse({
    jenis: 'laporanKinerja',
    nomor: '-',
    tempat: 'Bengkulu',
    tanggal: '2026-06-29',
    hal: 'Laporan hasil kinerja',
    lampiran: '-',
    kepada: ['Kepala Biro Perekonomian', 'Kepala Dinas Komunikasi, Informatika dan Statistik'],
    tembusan: ['Kepala Bagian Kebijakan Perekonomian'],
    penandatangan: { jabatan: 'Ketua Tim', kapasitas: 'definitif', nama: ketua.nama, nip: ketua.nip },
    isi: {
      pelapor: ketua,
      unitPemilik: 'Bagian Kebijakan Perekonomian',
      kegiatan: 'Penyusunan analisis kebijakan pengendalian inflasi daerah',
      namaTim: 'Tim Kerja Analisis Inflasi Daerah',
      kinerja: [{ pegawai: anggota, hasil: 'Mengolah data inflasi dua belas bulan.' }],
    },
  }) as Extract<Naskah, { jenis: 'laporanKinerja' }>,
};
