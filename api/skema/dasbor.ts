/** Where cases wait, as the API answers it. */
import { z } from 'zod';
import { BERNAMA } from './daftar.ts';
import { waktu } from './umum.ts';

const ukuran = {
  jumlah: z.int(),
  lewatTenggat: z.int(),
  terlama: waktu.describe('Sejak kapan yang terlama menunggu.'),
  medianDetik: z.int().describe('Separuhnya sudah menunggu lebih lama dari ini.'),
};

export const skemaDasbor = z.strictObject({
  unit: z.array(z.string()).optional().describe('Unit yang dihitung; tidak ada bila semuanya.'),
  pada: waktu,
  tugas: z.int(),
  perkara: z.int(),
  lewatTenggat: z.int(),
  perUnit: z.array(z.strictObject({ unit: z.string().nullable(), nama: z.string(), ...ukuran })),
  perLangkah: z.array(z.strictObject({ jenis: z.string(), tugas: z.string(), ...ukuran })),
  perKlausul: z.array(z.strictObject({ klausul: z.string(), ...ukuran })),
});
BERNAMA.add(skemaDasbor, { id: 'Dasbor' });
