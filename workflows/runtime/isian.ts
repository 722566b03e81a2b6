/** Fields that the requests and decisions of several procedures have in common. */
import { z } from 'zod';
import { skemaId, teks } from './kontrak.ts';

/** A row of the annex of the letter that assigns (B-F 6). */
export const barisRincian = z.strictObject({
  subKegiatan: teks(500),
  sasaran: teks(500),
  indikator: teks(500),
  keluaran: teks(500).describe('Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2).'),
  targetKinerja: teks(200),
  satuan: teks(100),
});

/** From which day to which somebody is assigned, both included. */
export const jangkaWaktu = z
  .strictObject({ mulai: z.iso.date(), selesai: z.iso.date() })
  .refine((d) => d.mulai <= d.selesai, 'durasi berakhir sebelum mulai');

/** People, each once. */
export const daftarPegawai = z
  .array(skemaId)
  .max(200)
  .refine((p) => new Set(p).size === p.length, 'pegawai disebut dua kali');
