/** What the demo plays of a siklus penugasan: planning, the people and the team that it needs, reports, a problem, the result. */
import { createHash } from 'node:crypto';
import type { Prosedur } from '../../client/index.ts';
import type { Skenario } from './skenario-bentuk.ts';

type Peristiwa = Prosedur['siklusPenugasan']['peristiwa'];
type Strategi = Extract<Peristiwa, { type: 'tetapkanStrategi' }>;

/** What every strategy has in common. */
export const strategiBersama = {
  durasi: { mulai: '2027-01-04', selesai: '2027-06-30' },
  rincian: [
    {
      subKegiatan: 'Analisis kebijakan',
      sasaran: 'Tersedianya bahan kebijakan',
      indikator: 'Dokumen yang diterima',
      keluaran: 'Dokumen analisis',
      targetKinerja: '1',
      satuan: 'dokumen',
    },
  ],
};
const pelibatan = (unitDituju: string): NonNullable<Strategi['pelibatan']> => [
  {
    jalur: 'lintasUnit',
    unitDituju,
    maksudTujuan: 'Mengolah data yang dimiliki unit itu',
    kompetensi: ['Analisis data'],
    ekspektasi: ['Data terolah pada akhir triwulan'],
    jumlahPersonel: 1,
  },
];
const rumusan = 'Data diolah bersama unit pemilik data, lalu dianalisis.';

/** In Bengkulu a team with its ketua, of two units; in Sumatera Utara one without, of two units. */
const tim = { rumusan, bentuk: 'tim', namaTim: 'Tim Analisis Kebijakan', ...strategiBersama, penunjukan: [] } as const;
const TIM_BENGKULU: Peristiwa = {
  type: 'tetapkanStrategi',
  ...tim,
  penunjukan: [],
  pelibatan: pelibatan('dpmptsp'),
  timKerja: { ketua: 'p-hendra-saputra', anggota: ['p-irfan-maulana'] },
};
const TIM_SUMUT: Peristiwa = {
  type: 'bagiPeran',
  ...tim,
  penunjukan: ['p-tigor-silalahi', 'p-meurah-rangkuti'],
  pelibatan: pelibatan('biro-umum'),
};
const individu = { rumusan, bentuk: 'individu', ...strategiBersama } as const;
const SATU_DARI_LAIN = (type: 'tetapkanStrategi' | 'bagiPeran', unit: string): Peristiwa => ({
  type,
  ...individu,
  penunjukan: [],
  pelibatan: pelibatan(unit),
});
const SATU_SENDIRI = (type: 'tetapkanStrategi' | 'bagiPeran', pegawai: string): Peristiwa => ({
  type,
  ...individu,
  penunjukan: [pegawai],
  pelibatan: [],
});

const HASIL: Peristiwa = {
  type: 'serahkanHasil',
  ringkasan: 'Dokumen analisis dengan data dua belas bulan dan tiga alternatif kebijakan.',
  berkas: [{ nama: 'hasil.pdf', sha256: createHash('sha256').update('hasil').digest('hex') }],
};
const kinerja = (...pegawai: string[]): Peristiwa => ({
  type: 'laporkanKinerja',
  kinerja: pegawai.map((p) => ({ pegawai: p, hasil: 'Menyelesaikan bagiannya tepat waktu.' })),
});

/** Once in a case, so that it goes on: what may be done again and again. */
const SEKALI = ['tetapkanStrategi', 'bagiPeran', 'lapor', 'sampaikanKendala', 'catatTim'];

export const skenarioSiklus: Skenario<'siklusPenugasan'> = {
  judul: 'Siklus penugasan',
  contoh: {
    'bengkulu-lampiran': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-siklus.json' },
    'bengkulu-pasal': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-siklus-pasal.json' },
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-siklus-sumut.json' },
  },
  sekali: SEKALI,
  keputusan: (_pegawai, _urutan, varian) => [
    { type: 'bagi', arahan: 'Selesai sebelum akhir semester.' },
    { type: 'catatDialog', hasil: 'Sebagaimana tertuang dalam format SKP.' },
    TIM_BENGKULU,
    TIM_SUMUT,
    { type: 'ketahui' },
    {
      type: 'catatTim',
      ketua: 'p-hendra-saputra',
      anggota: ['p-irfan-maulana', 'p-arief-budiman'],
      dariUnitLain: ['p-arief-budiman'],
    },
    {
      type: 'sampaikanArahan',
      arahan: 'Utamakan data yang sudah tervalidasi.',
      ekspektasi: ['Satu dokumen yang dapat dipakai rapat pimpinan.'],
    },
    { type: 'ajukanRencana', rencana: 'Pengumpulan, pengolahan, analisis, penulisan.', anggaran: 'Sesuai DPA.' },
    { type: 'sepakatiRencana' },
    { type: 'susunRincian', rincian: 'Bulan pertama data, bulan kedua analisis.', peran: [] },
    { type: 'lapor', laporan: 'Data enam bulan telah terkumpul.' },
    {
      type: 'sampaikanKendala',
      masalah: 'Data dua bulan belum tersedia.',
      alternatif: ['Memakai angka sementara.', 'Menunda pengolahan.'],
      pihak: [],
    },
    { type: 'putuskanKendala', putusan: 'Memakai angka sementara, ditandai.' },
    HASIL,
    varian === 'sumut'
      ? kinerja('p-tigor-silalahi', 'p-meurah-rangkuti', 'p-yenni-pasaribu')
      : kinerja('p-irfan-maulana', 'p-arief-budiman'),
    { type: 'mintaPenilaian' },
  ],
  // The other unit gives nobody; one of the own unit does it alone, and the result comes back once.
  penolakan: [
    SATU_DARI_LAIN('tetapkanStrategi', 'dpmptsp'),
    SATU_SENDIRI('tetapkanStrategi', 'p-irfan-maulana'),
    SATU_DARI_LAIN('bagiPeran', 'biro-umum'),
    SATU_SENDIRI('bagiPeran', 'p-tigor-silalahi'),
    kinerja('p-irfan-maulana'),
  ],
};
