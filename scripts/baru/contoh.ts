/** The example directory and requests of a skeleton: fictitious people, enough for lintas unit and evaluasi berjenjang. */
import type { Prosedur } from '../../client/index.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import type { Provinsi } from './provinsi.ts';

const KATA = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan'];
const ORANG = ['sekda', 'kadis-1', 'kabid-1', 'kadis-2', 'kabid-2', 'jf-1', 'jf-2', 'jf-3', 'pelaksana-1'] as const;

/** Ids of a province are its own, so that two provinces in one register never share a unit's series of numbers. */
const idDi =
  ({ awalan }: Provinsi) =>
  (nama: string) =>
    `${awalan.toLowerCase()}-${nama}`;

export function contohDirektori(p: Provinsi): IsiDirektori {
  const id = idDi(p);
  const unit = (nama: string, sebutan: string, kode: string, pimpinan: string, ppk: string) => ({
    id: id(nama),
    instansi: id('pemprov'),
    nama: sebutan,
    kode,
    alamat: 'Jalan Contoh Nomor 1, Kota Contoh',
    ...(nama === 'setda' ? {} : { model: `${p.id}-dinas` }),
    pimpinan: id(pimpinan),
    ppk: id(ppk),
  });
  const jabatan = (nama: string, di: string, sebutan: string, atasan?: string) => ({
    id: id(nama),
    unit: id(di),
    nama: sebutan,
    jenis: nama.startsWith('jf')
      ? ('fungsional' as const)
      : nama.startsWith('pel')
        ? ('pelaksana' as const)
        : ('struktural' as const),
    ...(nama.startsWith('jf') ? { jenjang: 'Ahli Muda' } : {}),
    ...(atasan ? { atasan: id(atasan) } : {}),
  });
  return {
    instansi: [
      {
        id: id('pemprov'),
        nama: `Pemerintah Provinsi ${p.nama}`,
        pemerintah: `PEMERINTAH PROVINSI ${p.nama.toLocaleUpperCase('id-ID')}`,
        zona: 'Asia/Jakarta',
        tempat: 'Kota Contoh',
        profil: p.id,
        pyb: id('sekda'),
      },
    ],
    unit: [
      unit('setda', 'Sekretariat Daerah', 'SETDA', 'sekda', 'sekda'),
      unit('dinas-1', 'Dinas Contoh Satu', 'DIS.1', 'kadis-1', 'kabid-1'),
      unit('dinas-2', 'Dinas Contoh Dua', 'DIS.2', 'kadis-2', 'kabid-2'),
    ],
    jabatan: [
      jabatan('sekda', 'setda', 'Sekretaris Daerah'),
      ...['1', '2'].flatMap((n) => [
        jabatan(`kadis-${n}`, `dinas-${n}`, `Kepala Dinas Contoh ${KATA[Number(n) - 1]}`, 'sekda'),
        jabatan(`kabid-${n}`, `dinas-${n}`, `Kepala Bidang Dinas Contoh ${KATA[Number(n) - 1]}`, `kadis-${n}`),
      ]),
      jabatan('jf-1', 'dinas-1', 'Analis Kebijakan Ahli Muda', 'kabid-1'),
      jabatan('jf-2', 'dinas-2', 'Pranata Komputer Ahli Muda', 'kabid-2'),
      jabatan('jf-3', 'dinas-2', 'Statistisi Ahli Muda', 'kabid-2'),
      jabatan('pelaksana-1', 'dinas-2', 'Pengolah Data', 'kabid-2'),
    ],
    pegawai: ORANG.map((nama, i) => ({
      id: id(`p-${nama}`),
      nama: `Pegawai Contoh ${KATA[i]}`,
      // Of valid form, and nobody's: born on the first of a month, sequence numbers from 981 on.
      nip: `198${i}0${i + 1}01201001${1 + (i % 2)}98${i + 1}`,
      pangkat: 'Penata',
      golongan: 'III/c',
    })),
    pemangku: ORANG.map((nama) => ({
      jabatan: id(nama),
      pegawai: id(`p-${nama}`),
      kapasitas: 'definitif' as const,
      dari: '2020-01-01',
    })),
    delegasi: [],
  };
}

type ContohPermohonan = {
  [N in keyof Prosedur]?: { berkas: string; isi: { pemohon: string } & Prosedur[N]['permohonan'] };
};

export function contohPermohonan(p: Provinsi): ContohPermohonan {
  const id = idDi(p);
  return {
    penunjukanLintasUnit: {
      berkas: 'permohonan-lintas-unit.json',
      isi: {
        pemohon: id('p-kadis-1'),
        unitPemilik: id('dinas-1'),
        unitDituju: id('dinas-2'),
        maksudTujuan: 'Melibatkan Pejabat Fungsional dalam penyusunan basis data layanan.',
        kompetensi: ['Pengolahan data dan informasi'],
        ekspektasi: ['1 dokumen basis data layanan dalam waktu 2 bulan'],
        durasi: { mulai: '2027-01-04', selesai: '2027-02-26' },
        bentuk: 'individu',
        jumlahPersonel: 1,
        rincian: [
          {
            subKegiatan: 'Pengelolaan data',
            sasaran: 'Tersusunnya basis data layanan',
            indikator: 'Jumlah dokumen',
            keluaran: 'Basis data layanan',
            targetKinerja: '2 bulan',
            satuan: '1 dokumen',
          },
        ],
      },
    },
    evaluasiBerjenjang: {
      berkas: 'permohonan-evaluasi.json',
      isi: {
        pemohon: id('p-jf-2'),
        unit: id('dinas-2'),
        bentuk: 'individu',
        kegiatan: 'Penyusunan basis data layanan',
        target: '1 dokumen basis data layanan dalam waktu 2 bulan',
        hasil: { ringkasan: 'Basis data layanan, versi pertama.', berkas: [] },
      },
    },
  };
}
