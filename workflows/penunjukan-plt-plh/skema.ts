/** What goes into penunjukan Plt./Plh.: which post, who, why, from when to when; and the decisions. */
import { z } from 'zod';
import { type HakDirektori, skemaId, teks } from '../runtime/kontrak.ts';

/** ND-1-plt-plh: the first two ask for a Plt., the last for a Plh. */
const SEBAB = ['lowong', 'berhalanganTetap', 'berhalanganSementara'] as const;

export const skemaPermohonan = z.strictObject({
  jabatan: skemaId.describe('Jabatan yang lowong, atau yang pejabatnya berhalangan; pemohon adalah atasannya.'),
  pegawai: skemaId.describe('Pegawai yang ditunjuk.'),
  sebab: z.enum(SEBAB).describe('lowong atau berhalanganTetap: Plt.; berhalanganSementara: Plh.'),
  keterangan: teks(1000).describe('Keterangan tentang sebab itu, sebagaimana tertulis pada surat.'),
  mulai: z.iso.date().describe('Hari pertama.'),
  sampai: z.iso.date().describe('Hari terakhir.'),
});
export type Permohonan = z.infer<typeof skemaPermohonan>;

/** The row of the directory that the request asks for. */
export const hakDiminta = ({ jabatan, pegawai, sebab, mulai, sampai }: Permohonan): HakDirektori => ({
  bagian: 'pemangku',
  jabatan,
  pegawai,
  kapasitas: sebab === 'berhalanganSementara' ? 'Plh.' : 'Plt.',
  mulai,
  sampai,
});

export { skemaPeristiwa } from '../runtime/pelimpahan.ts';
