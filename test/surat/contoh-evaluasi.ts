/** One naskah of each kind of letter of evaluasi. All persons are fictitious. */
import { type Naskah, skemaNaskah } from '../../surat/naskah.ts';

type NaskahJenis<J extends Naskah['jenis']> = Extract<Naskah, { jenis: J }>;

const kop = {
  pemerintah: 'Pemerintah Provinsi Bengkulu',
  unit: 'Biro Perekonomian Sekretariat Daerah',
  alamat: 'Jalan Pembangunan No. 1 Bengkulu',
  telepon: '(0736) 000001',
};

const pengaju = {
  nama: 'Danu Kresnawan, S.Kom.',
  nip: '199007212015031002',
  pangkatGolongan: 'Penata / III/c',
  jabatan: 'Pranata Komputer Ahli Muda',
  instansi: 'Dinas Komunikasi, Informatika dan Statistik Provinsi Bengkulu',
};

const kepalaBagian = {
  jabatan: 'Kepala Bagian Kebijakan Perekonomian',
  kapasitas: 'definitif' as const,
  nama: 'Dian Maheswari, S.E., M.E.',
  pangkatGolongan: 'Pembina / IV/a',
  nip: '197905142003122004',
};

export const contohEvaluasi = {
  pengembalianHasil: skemaNaskah.parse({
    jenis: 'pengembalianHasil',
    kop,
    nomor: '800/017/B.EKON/V/2026',
    tempat: 'Bengkulu',
    tanggal: '2026-05-18',
    hal: 'Pengembalian hasil pelaksanaan kegiatan',
    kepada: ['Kepala Bagian Sumber Daya Alam'],
    tembusan: ['Sdr. Danu Kresnawan, S.Kom.'],
    penandatangan: kepalaBagian,
    isi: {
      pengaju,
      namaTim: 'Tim Analisis Inflasi Daerah',
      unit: 'Bagian Kebijakan Perekonomian',
      kegiatan: 'Penyusunan analisis kebijakan pengendalian inflasi daerah',
      target: 'Satu dokumen analisis dengan tiga alternatif kebijakan.',
      versi: 2,
      ringkasan: 'Dokumen 48 halaman dengan dua alternatif kebijakan.',
      evaluasi: 'Data lengkap, alternatif ketiga belum ada.',
      alasan: 'Alternatif ketiga belum disusun.',
      tindakan: 'Menambah satu orang perencana selama dua minggu.',
    },
  }) as NaskahJenis<'pengembalianHasil'>,
  penilaianKinerja: skemaNaskah.parse({
    jenis: 'penilaianKinerja',
    kop,
    nomor: '800/018/B.EKON/VIII/2026',
    tempat: 'Bengkulu',
    tanggal: '2026-08-03',
    hal: 'Penilaian kinerja pelibatan Danu Kresnawan, S.Kom.',
    kepada: ['Kepala Bidang Aplikasi Informatika'],
    tembusan: ['Sdr. Danu Kresnawan, S.Kom.'],
    penandatangan: kepalaBagian,
    isi: {
      namaTim: 'Tim Kerja Analisis Inflasi Daerah',
      kegiatan: 'Penyusunan analisis kebijakan pengendalian inflasi daerah',
      dinilai: pengaju,
      penilai: {
        nama: kepalaBagian.nama,
        nip: kepalaBagian.nip,
        pangkatGolongan: kepalaBagian.pangkatGolongan,
        jabatan: kepalaBagian.jabatan,
        instansi: 'Bagian Kebijakan Perekonomian Biro Perekonomian',
      },
      aspek: [
        { nama: 'Orientasi Pelayanan', angka: 112, predikat: 'Sangat Baik' },
        { nama: 'Inisiatif Kerja', angka: 95, predikat: 'Baik' },
        { nama: 'Komitmen', angka: 80, predikat: 'Cukup' },
        { nama: 'Kerjasama', angka: 60, predikat: 'Kurang' },
        { nama: 'Inisiatif Kerja', angka: 40, predikat: 'Sangat Kurang' },
      ],
      simpulan: { angka: 93, predikat: 'Baik' },
    },
  }) as NaskahJenis<'penilaianKinerja'>,
};
