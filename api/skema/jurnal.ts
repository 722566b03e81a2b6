/** The journal of all cases, and what verifying one case came to. */
import { z } from 'zod';
import { BERNAMA } from './daftar.ts';
import { skemaLangkah } from './perkara.ts';

export const skemaBarisJurnal = skemaLangkah.extend({ prosedur: z.string(), jenisPerkara: z.string() });

export const skemaPemeriksaan = z.strictObject({
  cocok: z.boolean(),
  id: z.string(),
  jenis: z.string(),
  keadaan: z.string(),
  langkah: z.int(),
  runs: z.int(),
  kewajiban: z.array(z.string()).describe('Klausul kewajiban yang berlaku di samping langkahnya.'),
  denganRegister: z.boolean(),
  perbedaan: z.array(z.string()).describe('Tiap perbedaan antara riwayat, mesin, jurnal, dan surat.'),
});
export type Pemeriksaan = z.infer<typeof skemaPemeriksaan>;

BERNAMA.add(skemaBarisJurnal, { id: 'BarisJurnal' });
BERNAMA.add(skemaPemeriksaan, { id: 'Pemeriksaan' });
