/** What goes into pendelegasian kewenangan: from, to, over whom, from when to when (domain.md 2.9), and the decisions. */
import { z } from 'zod';
import { JENJANG_WEWENANG } from '../../peraturan/model.ts';
import { type HakDirektori, skemaId, teks } from '../runtime/kontrak.ts';

export const skemaPermohonan = z.strictObject({
  dari: skemaId.describe('Jabatan yang kewenangannya didelegasikan; pemohon adalah pemangku definitifnya.'),
  kepada: skemaId.describe('Jabatan penerima delegasi.'),
  kewenangan: teks(1000).describe('Kewenangan yang didelegasikan, sebagaimana tertulis pada surat.'),
  prosedur: z.string().min(1).max(60).optional().describe('Hanya untuk prosedur ini; dikosongkan untuk semua.'),
  atas: z
    .strictObject({
      unit: skemaId.describe('Unit organisasi tempat mereka berkedudukan; modelnya menentukan pemberi dan penerima.'),
      jenjang: z
        .enum(JENJANG_WEWENANG)
        .exclude(['lainnya'])
        .optional()
        .describe('Jenjang Pejabat Fungsional; dikosongkan untuk semua.'),
    })
    .optional()
    .describe('Atas siapa kewenangan itu dijalankan; dikosongkan bila tidak terbatas.'),
  penugasan: teks(200)
    .optional()
    .describe('Nomor surat tugas yang disertai pendelegasian ini, bila naskah memintanya bersama penugasan.'),
  mulai: z.iso.date().describe('Hari pertama.'),
  sampai: z.iso.date().describe('Hari terakhir.'),
});
export type Permohonan = z.infer<typeof skemaPermohonan>;

/** The row of the directory that the request asks for. */
export const hakDiminta = ({ dari, kepada, prosedur, atas, mulai, sampai }: Permohonan): HakDirektori => ({
  bagian: 'delegasi',
  dari,
  kepada,
  ...(prosedur ? { prosedur } : {}),
  ...(atas ? { atas } : {}),
  mulai,
  sampai,
});

export { skemaPeristiwa } from '../runtime/pelimpahan.ts';
