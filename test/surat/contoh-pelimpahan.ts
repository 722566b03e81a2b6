/** One naskah of each kind of letter by which authority is handed on. All persons are fictitious. */
import { type Naskah, skemaNaskah } from '../../surat/naskah.ts';

type NaskahJenis<J extends Naskah['jenis']> = Extract<Naskah, { jenis: J }>;

const kop = {
  pemerintah: 'Pemerintah Provinsi Bengkulu',
  unit: 'Biro Perekonomian Sekretariat Daerah',
  alamat: 'Jalan Pembangunan No. 1 Bengkulu',
};

const kepalaBiro = {
  jabatan: 'Kepala Biro Perekonomian',
  kapasitas: 'definitif' as const,
  nama: 'Dian Maheswari, S.E., M.E.',
  pangkatGolongan: 'Pembina Tingkat I / IV/b',
  nip: '197905142003122004',
};

const dasar = ['Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara'];
const kepala = { kop, tempat: 'Bengkulu', tanggal: '2026-11-24', penandatangan: kepalaBiro };

export const contohPelimpahan = {
  pendelegasianKewenangan: skemaNaskah.parse({
    jenis: 'pendelegasianKewenangan',
    ...kepala,
    nomor: '800/020/B.EKON/XI/2026',
    hal: 'Pendelegasian kewenangan Kepala Biro Perekonomian',
    kepada: ['Kepala Bagian Kebijakan Perekonomian'],
    tembusan: ['Asisten Perekonomian dan Pembangunan'],
    isi: {
      dasar,
      pemberi: 'Kepala Biro Perekonomian',
      penerima: 'Kepala Bagian Kebijakan Perekonomian',
      kewenangan: 'pengelolaan kinerja Pejabat Fungsional Ahli Utama',
      atas: 'Pejabat Fungsional Ahli Utama pada Biro Perekonomian Sekretariat Daerah',
      prosedur: 'penunjukan dalam unit',
      penugasan: '800.1.11.1/019/B.EKON/XI/2026',
      masa: '1 Desember 2026 sampai dengan 28 Februari 2027',
    },
  }) as NaskahJenis<'pendelegasianKewenangan'>,
  suratPerintahPltPlh: skemaNaskah.parse({
    jenis: 'suratPerintahPltPlh',
    ...kepala,
    nomor: '821.2/021/B.EKON/XI/2026',
    hal: 'Penunjukan Plt. Kepala Bagian Sumber Daya Alam',
    kepada: ['Sdr. Danu Kresnawan, S.Kom.'],
    tembusan: ['Kepala Bagian Sumber Daya Alam'],
    isi: {
      kapasitas: 'Plt.',
      menimbang: 'bahwa jabatan Kepala Bagian Sumber Daya Alam lowong: pejabat sebelumnya pensiun',
      dasar,
      ditunjuk: {
        nama: 'Danu Kresnawan, S.Kom.',
        nip: '199007212015031002',
        pangkatGolongan: 'Penata / III/c',
        jabatan: 'Pranata Komputer Ahli Muda',
        instansi: 'Bagian Kebijakan Perekonomian Biro Perekonomian',
      },
      jabatan: 'Kepala Bagian Sumber Daya Alam',
      unit: 'Bagian Sumber Daya Alam Biro Perekonomian',
      masa: '1 Desember 2026 sampai dengan 28 Februari 2027',
    },
  }) as NaskahJenis<'suratPerintahPltPlh'>,
  pencabutanWewenang: skemaNaskah.parse({
    jenis: 'pencabutanWewenang',
    ...kepala,
    nomor: '800/002/B.EKON/I/2027',
    tanggal: '2027-01-15',
    hal: 'Pencabutan pendelegasian kewenangan Kepala Biro Perekonomian',
    kepada: ['Kepala Bagian Kebijakan Perekonomian'],
    tembusan: ['Asisten Perekonomian dan Pembangunan'],
    isi: {
      rujukan: {
        nomor: '800/020/B.EKON/XI/2026',
        tanggal: '2026-11-24',
        hal: 'Pendelegasian kewenangan Kepala Biro Perekonomian',
      },
      masa: '1 Desember 2026 sampai dengan 28 Februari 2027',
      alasan: 'Kewenangan itu dijalankan kembali oleh pemberinya.',
      berakhir: '2027-01-15',
    },
  }) as NaskahJenis<'pencabutanWewenang'>,
};
