/**
 * The pages, each in one line: where it is, what it is called, where the navigation has it and for whom. Whoever adds a
 * page adds a line here; it is loaded when it is first opened.
 */
import type { ComponentType } from 'react';
import type { StringRouteParams } from 'wouter';
import type { Peran } from './api/klien.ts';

/** Groups of the navigation, in the order in which it shows them. */
export const KELOMPOK = ['Pekerjaan saya', 'Catatan', 'Pengelolaan'] as const;

interface Pilihan {
  /** Where the navigation has it; without, it is reached from other pages alone. */
  kelompok?: (typeof KELOMPOK)[number];
  /** Address of the page in the navigation that this one belongs to. */
  induk?: string;
  /** For whom it is; for all without. For everybody else it does not exist. */
  peran?: readonly Peran[];
}

export interface Rute extends Pilihan {
  alamat: string;
  judul: string;
  /** The page; the parameters of its address are its properties. */
  muat(): Promise<ComponentType<Record<string, string | undefined>>>;
}

function rute<A extends string>(
  alamat: A,
  judul: string,
  muat: () => Promise<ComponentType<StringRouteParams<A>>>,
  pilihan: Pilihan = {},
): Rute {
  return { alamat, judul, muat: muat as Rute['muat'], ...pilihan };
}

/** People, who ask and decide themselves. */
const ORANG = ['pegawai', 'pejabat'] as const;
const PENGELOLAAN = { kelompok: 'Pengelolaan', peran: ['pengelola'] } as const;
const PEKERJAAN = { kelompok: 'Pekerjaan saya', peran: ORANG } as const;

const RUTE: readonly Rute[] = [
  rute('/', 'Tugas saya', async () => (await import('./halaman/TugasSaya.tsx')).TugasSaya, PEKERJAAN),
  rute('/tugas/:perkara/:tugas/:putaran', 'Tugas', async () => (await import('./halaman/SatuTugas.tsx')).SatuTugas, {
    induk: '/',
    peran: ORANG,
  }),
  rute('/tanda-tangan/:id', 'Tanda tangan', async () => (await import('./halaman/TandaTangan.tsx')).TandaTangan, {
    induk: '/',
    peran: ORANG,
  }),
  rute('/perkara', 'Perkara', async () => (await import('./halaman/DaftarPerkara.tsx')).DaftarPerkara, {
    kelompok: 'Pekerjaan saya',
    peran: [...ORANG, 'auditor'],
  }),
  rute('/perkara/:id', 'Perkara', async () => (await import('./halaman/Perkara.tsx')).Perkara, { induk: '/perkara' }),
  rute('/surat', 'Surat', async () => (await import('./halaman/Surat.tsx')).Surat, PEKERJAAN),
  rute('/penugasan', 'Penugasan saya', async () => (await import('./halaman/Penugasan.tsx')).Penugasan, PEKERJAAN),
  rute('/tim', 'Tim', async () => (await import('./halaman/DaftarTim.tsx')).DaftarTim, PEKERJAAN),
  rute('/tim/:id', 'Tim', async () => (await import('./halaman/Tim.tsx')).Tim, { induk: '/tim' }),
  rute('/evaluasi', 'Evaluasi', async () => (await import('./halaman/DaftarEvaluasi.tsx')).DaftarEvaluasi, {
    kelompok: 'Pekerjaan saya',
    peran: [...ORANG, 'auditor'],
  }),
  rute('/evaluasi/:id', 'Evaluasi', async () => (await import('./halaman/Evaluasi.tsx')).Evaluasi, {
    induk: '/evaluasi',
  }),
  rute('/mulai', 'Mulai', async () => (await import('./halaman/Mulai.tsx')).Mulai, PEKERJAAN),
  rute('/mulai/:jenis', 'Mulai', async () => (await import('./halaman/MulaiSatu.tsx')).MulaiSatu, {
    induk: '/mulai',
    peran: ORANG,
  }),
  rute('/register', 'Buku agenda', async () => (await import('./halaman/BukuAgenda.tsx')).BukuAgenda, {
    kelompok: 'Catatan',
    peran: [...ORANG, 'auditor'],
  }),
  rute('/jurnal', 'Jurnal', async () => (await import('./halaman/Jurnal.tsx')).Jurnal, {
    kelompok: 'Catatan',
    peran: ['auditor'],
  }),
  // Before what others read as well: who keeps the installation begins here.
  rute('/pengelola', 'Pengelola', async () => (await import('./halaman/Pengelola.tsx')).Pengelola, PENGELOLAAN),
  rute('/dasbor', 'Dasbor', async () => (await import('./halaman/Dasbor.tsx')).Dasbor, {
    kelompok: 'Catatan',
    peran: ['pejabat', 'pengelola', 'auditor'],
  }),
  rute(
    '/pengelola/direktori',
    'Impor direktori',
    async () => (await import('./halaman/ImporDirektori.tsx')).ImporDirektori,
    PENGELOLAAN,
  ),
  rute(
    '/pengelola/pelimpahan',
    'Plt./Plh. dan delegasi',
    async () => (await import('./halaman/Pelimpahan.tsx')).Pelimpahan,
    PENGELOLAAN,
  ),
  rute(
    '/pengelola/tenggat',
    'Tenggat',
    async () => (await import('./halaman/SemuaTenggat.tsx')).SemuaTenggat,
    PENGELOLAAN,
  ),
  rute('/pengelola/kalender', 'Kalender', async () => (await import('./halaman/Kalender.tsx')).Kalender, PENGELOLAAN),
];

/** The pages that exist for somebody of these roles. */
export const ruteBagi = (peran: readonly Peran[]): Rute[] =>
  RUTE.filter((r) => r.peran?.some((p) => peran.includes(p)) ?? true);
