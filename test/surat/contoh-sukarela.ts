/** One naskah of each kind of pengajuan sukarela. All persons are fictitious. */
import type { Identitas, Naskah } from '../../surat/naskah.ts';
import { skemaNaskah } from '../../surat/naskah.ts';

type JenisSukarela =
  | 'permohonanSukarela'
  | 'persetujuanSukarela'
  | 'penolakanSukarela'
  | 'rekomendasiSetuju'
  | 'rekomendasiTidakSetuju'
  | 'catatanPermohonanLisan'
  | 'penerusanPersetujuan'
  | 'laporanPelaksanaan';

const pemohon: Identitas = {
  nama: 'Wening Paramastri, S.T.',
  nip: '198811142015042004',
  pangkatGolongan: 'Penata / III/c',
  jabatan: 'Perencana Ahli Muda',
  instansi: 'Biro Perekonomian Sekretariat Daerah',
};

const { jabatan: _, instansi: __, ...orang } = pemohon;
const sendiri = { jabatan: 'Pemohon', kapasitas: 'definitif' as const, ...orang };
const kop = {
  pemerintah: 'Pemerintah Provinsi Bengkulu',
  unit: 'Biro Organisasi Sekretariat Daerah',
  alamat: 'Jalan Pembangunan No. 1 Bengkulu',
};
const kepalaBiro = {
  jabatan: 'Kepala Biro Organisasi',
  kapasitas: 'definitif' as const,
  nama: 'Bagas Wirayudha, S.Sos., M.M.',
  pangkatGolongan: 'Pembina Utama Muda / IV/c',
  nip: '196904181994031001',
};
const ketuaTim = {
  jabatan: 'Ketua Tim',
  kapasitas: 'definitif' as const,
  nama: 'Ratna Puspitawati, S.E., M.Si.',
  pangkatGolongan: 'Penata Tingkat I / III/d',
  nip: '198304152008042001',
};
const umum = { tempat: 'Bengkulu', tanggal: '2026-05-04' };
const resmi = { ...umum, kop, nomor: '800/014/ORG/V/2026', tanggal: '2026-05-07' };
const tujuan = {
  unitDituju: 'Biro Organisasi Sekretariat Daerah',
  kinerja: 'Penyusunan standar operasional prosedur beserta rancangan keputusannya.',
  namaTim: 'Tim Kerja Penyusun SOP',
};
const permohonan = { lisan: false, tanggal: '2026-05-04', hal: 'Permohonan pelibatan dalam Tim Kerja' };
const rekomendasi = {
  dasar: [
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
    'Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024 tentang Sistem Kerja untuk Penyederhanaan Birokrasi',
  ],
  menimbang: [
    'Rencana Strategis Biro Organisasi Sekretariat Daerah',
    'Peta Proses Bisnis Biro Organisasi Sekretariat Daerah',
    'Surat permohonan pelibatan dalam Tim Kerja tanggal 4 Mei 2026 atas nama Wening Paramastri, S.T.',
  ],
  pemohon,
  unitDituju: tujuan.unitDituju,
  namaTim: tujuan.namaTim,
};

export const contohSukarela = {
  permohonanSukarela: skemaNaskah.parse({
    jenis: 'permohonanSukarela',
    ...umum,
    nomor: '-',
    lampiran: '1 (satu) berkas',
    hal: 'Permohonan pelibatan dalam Tim Kerja',
    kepada: ['Kepala Biro Organisasi'],
    tembusan: ['Kepala Biro Perekonomian'],
    penandatangan: sendiri,
    isi: {
      dasar: 'Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024 tentang Sistem Kerja untuk Penyederhanaan Birokrasi',
      pemohon,
      ...tujuan,
      durasi: '1 Juni 2026 sampai dengan 31 Juli 2026',
      cv: {
        pendidikan: ['S-1 Teknik Industri'],
        pengalaman: ['Perencana Ahli Muda', 'Penyusun SOP pelayanan'],
        pelatihan: ['Pelatihan Penyusunan SOP'],
      },
      dokumen: ['Sertifikat Pelatihan Penyusunan SOP'],
    },
  }),
  persetujuanSukarela: skemaNaskah.parse({
    jenis: 'persetujuanSukarela',
    ...resmi,
    hal: 'Persetujuan pelibatan dalam Tim Kerja',
    kepada: ['Sdr. Wening Paramastri, S.T.'],
    tembusan: ['Kepala Biro Perekonomian'],
    penandatangan: kepalaBiro,
    isi: {
      permohonan,
      ...tujuan,
      verifikasi: 'setuju',
      penugas: 'Kepala Biro Perekonomian',
      diteruskanKepada: 'Kepala Biro Perekonomian',
    },
  }),
  penolakanSukarela: skemaNaskah.parse({
    jenis: 'penolakanSukarela',
    ...resmi,
    hal: 'Tidak setuju pelibatan dalam Tim Kerja',
    kepada: ['Sdr. Wening Paramastri, S.T.'],
    tembusan: ['Kepala Biro Perekonomian'],
    penandatangan: kepalaBiro,
    isi: { permohonan, ...tujuan, verifikasi: 'timPenuh', alasan: 'Tim telah beranggotakan enam orang.' },
  }),
  rekomendasiSetuju: skemaNaskah.parse({
    jenis: 'rekomendasiSetuju',
    ...resmi,
    nomor: '-',
    hal: 'Rekomendasi persetujuan pelibatan dalam Tim Kerja',
    kepada: ['Kepala Biro Organisasi'],
    penandatangan: ketuaTim,
    isi: rekomendasi,
  }),
  rekomendasiTidakSetuju: skemaNaskah.parse({
    jenis: 'rekomendasiTidakSetuju',
    ...resmi,
    nomor: '-',
    hal: 'Rekomendasi tidak setuju pelibatan dalam Tim Kerja',
    kepada: ['Kepala Biro Organisasi'],
    penandatangan: ketuaTim,
    isi: { ...rekomendasi, alternatif: 'kualifikasiTidakSesuai', catatan: 'Dibutuhkan analis kebijakan.' },
  }),
  catatanPermohonanLisan: skemaNaskah.parse({
    jenis: 'catatanPermohonanLisan',
    ...resmi,
    hal: 'Catatan permohonan lisan',
    kepada: ['Sdr. Wening Paramastri, S.T.'],
    penandatangan: kepalaBiro,
    isi: {
      pemohon,
      ...tujuan,
      didengar: '4 Mei 2026 pukul 09.30',
      permintaan: 'Yang bersangkutan ingin ikut menyusun SOP bidang perekonomian.',
    },
  }),
  penerusanPersetujuan: skemaNaskah.parse({
    jenis: 'penerusanPersetujuan',
    ...umum,
    nomor: '-',
    lampiran: '1 (satu) berkas',
    hal: 'Penyampaian surat persetujuan pelibatan',
    kepada: ['Kepala Biro Perekonomian'],
    penandatangan: sendiri,
    isi: {
      pemohon,
      ...tujuan,
      persetujuan: {
        dari: 'Kepala Biro Organisasi',
        nomor: '800/014/ORG/V/2026',
        tanggal: '2026-05-07',
        hal: 'Persetujuan pelibatan dalam Tim Kerja',
      },
    },
  }),
  laporanPelaksanaan: skemaNaskah.parse({
    jenis: 'laporanPelaksanaan',
    ...umum,
    nomor: '-',
    hal: 'Laporan hasil pelaksanaan kinerja',
    kepada: ['Kepala Biro Perekonomian'],
    penandatangan: { ...sendiri, jabatan: 'Pelapor' },
    isi: {
      pemohon,
      ...tujuan,
      penugasan: { judul: 'SURAT PENUGASAN', nomor: '800.1.11.1/020/EKON/V/2026', tanggal: '2026-05-12' },
      hasil: 'Enam SOP telah ditetapkan.',
    },
  }),
} as { [J in JenisSukarela]: Extract<Naskah, { jenis: J }> };
