/** What people are assigned to, as the API answers it. */
import { z } from 'zod';
import { BERNAMA } from './daftar.ts';
import { skemaPerkaraRingkas } from './perkara.ts';
import { skemaSurat, waktu } from './umum.ts';

const id = z.string();
const hari = z.iso.date();

const skemaPelibatan = skemaPerkaraRingkas.extend({
  namaTim: z.string().optional(),
  masa: z.strictObject({ mulai: hari, selesai: hari }).optional(),
  pimpinan: id.optional().describe('Jabatan Pimpinan Unit Organisasi pemilik pekerjaan itu.'),
  unit: id.optional(),
  namaInstansi: z.string().optional(),
  ketua: z.array(id),
  anggota: z.array(id),
});

export const skemaPenugasan = skemaPelibatan.extend({
  surat: skemaSurat.describe('Surat tugas yang terakhir.'),
  pada: waktu,
  masih: z.boolean().describe('Masih ditugaskan; tidak lagi bila sudah keluar dari tim.'),
});

export const skemaTim = skemaPelibatan.extend({
  surat: z.array(skemaSurat),
  perkara: z.array(skemaPerkaraRingkas).describe('Perkara tim itu yang boleh dilihat.'),
});

BERNAMA.add(skemaPenugasan, { id: 'Penugasan' });
BERNAMA.add(skemaTim, { id: 'Tim' });
