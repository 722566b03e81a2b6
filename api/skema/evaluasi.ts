/** An evaluasi berjenjang with the versions of its result, as the API answers it. */
import { z } from 'zod';
import { BENTUK_PENGAJU } from '../../peraturan/model.ts';
import { BERNAMA } from './daftar.ts';
import { skemaLangkah, skemaPerkaraRingkas } from './perkara.ts';
import { waktu } from './umum.ts';

const { urutan, dasar, surat, lampiran } = skemaLangkah.shape;
const tercatat = { urutan, dasar, surat, lampiran: lampiran.unwrap() };
const { id, varian, keadaan, status, pemohon, dimulai, berakhir } = skemaPerkaraRingkas.shape;

export const skemaEvaluasi = z.strictObject({
  ...{ id, varian, keadaan, status, pemohon, dimulai, berakhir },
  unit: z.string(),
  bentuk: z.enum(BENTUK_PENGAJU),
  namaTim: z.string().optional(),
  kegiatan: z.string(),
  target: z.string(),
  tertutup: z.int().optional().describe('Banyaknya langkah internal instansi lain; isinya tidak termasuk dalam versi.'),
  versi: z.array(
    z.strictObject({
      versi: z.int(),
      ringkasan: z.string(),
      berkas: z.array(z.strictObject({ nama: z.string(), sha256: z.string() })),
      oleh: z.string(),
      pada: waktu,
      ...tercatat,
      tinjauan: z.array(
        z.strictObject({
          oleh: z.string(),
          pada: waktu,
          putusan: z.string(),
          alasan: z.string().optional(),
          tindakan: z.string().optional(),
          ...tercatat,
        }),
      ),
    }),
  ),
});
BERNAMA.add(skemaEvaluasi, { id: 'Evaluasi' });
