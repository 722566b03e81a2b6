/** What is decided in a siklus penugasan: who does the work, and all that is said of it. */
import { KEBUTUHAN } from './samples.ts';

/** People whom other procedures bring. */
export const OBTAINED = 'p-8';

const strategi = {
  rumusan: 'Data, lalu analisis.',
  durasi: { mulai: '2027-01-04', selesai: '2027-06-30' },
  rincian: [
    { subKegiatan: 'Data', sasaran: 'Ada', indikator: 'Ada', keluaran: 'Data', targetKinerja: '1', satuan: 'set' },
  ],
};
const tim = { ...strategi, bentuk: 'tim', namaTim: 'Tim' };
const kendala = { masalah: 'Data kurang.', alternatif: ['Angka sementara.'] };
const kinerja = (...pegawai: string[]) => ({ kinerja: pegawai.map((p) => ({ pegawai: p, hasil: 'Tepat waktu.' })) });

export const SIKLUS: object[] = [
  { arahan: 'Selesai semester ini.' },
  { arahan: 'Selesai semester ini.', ekspektasi: ['Satu dokumen.'] },
  { ...strategi, bentuk: 'individu', penunjukan: ['p-1'] },
  { ...strategi, bentuk: 'individu', pelibatan: [KEBUTUHAN] },
  { ...tim, pelibatan: [KEBUTUHAN] },
  { ...tim, timKerja: { ketua: 'p-2', anggota: ['p-1'] } },
  { ketua: 'p-2', anggota: ['p-1'], dariUnitLain: ['p-1'] },
  { rencana: 'Data, lalu analisis.', anggaran: 'Sesuai DPA.' },
  { rincian: 'Bulan pertama data.' },
  { laporan: 'Data terkumpul.' },
  { kepada: ['p-1'], perihal: 'Kemajuan' },
  { kepada: [OBTAINED], perihal: 'Kemajuan' },
  { umpanBalik: 'Percepat.' },
  { pelibatan: [KEBUTUHAN] },
  kendala,
  { ...kendala, pihak: ['pihak-0', 'pihak-1'] },
  { putusan: 'Angka sementara.' },
  { tindakan: 'Data dibuka.' },
  { ringkasan: 'Dokumen lengkap.' },
  kinerja('p-1', 'p-2'),
  kinerja(OBTAINED),
  { ekspektasi: 'Dipakai setiap hari.' },
  { perjanjianKinerja: { nomor: '1', tanggal: '2026-05-04' }, kegiatan: 'Lain', target: 'Lain' },
];
