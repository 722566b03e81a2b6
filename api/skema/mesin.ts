/** A machine as the API answers it: the same reading of it as the documents have (docs/generated/mesin). */
import { z } from 'zod';
import { pilihMesin } from '../../workflows/runtime/keadaan.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { bacaMesin } from '../../workflows/runtime/transisi.ts';
import { BERNAMA } from './daftar.ts';

const dasar = z.array(z.string()).describe('Id klausul; sebutannya pada GET /v1/klausul.');
const peran = z.string();

const skemaPanah = z.strictObject({
  ke: z.string(),
  peristiwa: z.string().optional().describe('Tidak ada bila berjalan sendiri.'),
  syarat: z.string().optional(),
  pelaku: peran.optional().describe('Yang bertindak, bila bukan peran keadaan ini.'),
  dasar,
  surat: z.array(
    z.strictObject({ jenis: z.string(), penandatangan: peran, kepada: z.array(peran), tembusan: z.array(peran) }),
  ),
  pemberitahuan: z.array(z.strictObject({ hal: z.string(), kepada: z.array(peran) })),
  mulaiAnak: z.boolean().describe('Memulai prosedur lain.'),
});

export const skemaMesin = z.strictObject({
  prosedur: z.string(),
  nama: z.string(),
  awal: z.string(),
  keadaan: z.array(
    z.strictObject({
      nama: z.string(),
      akhir: z.boolean(),
      pelaku: peran.optional().describe('Satu-satunya peran yang dapat bertindak.'),
      setiap: z.boolean().optional().describe('Setiap pemegang peran bertindak untuk dirinya sendiri.'),
      dasar,
      panah: z.array(skemaPanah),
    }),
  ),
});
BERNAMA.add(skemaMesin, { id: 'Mesin' });

/** @throws Galat VARIAN_TIDAK_DIKENAL: the procedure has no such machine */
export function mesinJson(definisi: DefinisiProsedur, nama: string): z.infer<typeof skemaMesin> {
  const { awal, simpul } = bacaMesin(pilihMesin(definisi, nama));
  return {
    prosedur: definisi.nama,
    nama,
    awal,
    keadaan: simpul.map(({ nama, akhir, meta, panah }) => ({
      nama,
      akhir,
      ...(meta.pelaku ? { pelaku: meta.pelaku } : {}),
      ...(meta.setiap ? { setiap: true } : {}),
      dasar: meta.dasar,
      panah: panah.map(({ ke, peristiwa, penjaga, pelaku, dasar, surat, pemberitahuan, mulaiAnak }) => ({
        ke,
        ...(peristiwa ? { peristiwa } : {}),
        ...(penjaga ? { syarat: penjaga } : {}),
        ...(pelaku ? { pelaku } : {}),
        dasar,
        surat: surat.map(({ surat: jenis, penandatangan, kepada, tembusan }) => ({
          ...{ jenis, penandatangan, kepada, tembusan },
        })),
        pemberitahuan: pemberitahuan.map(({ hal, kepada }) => ({ hal, kepada })),
        mulaiAnak,
      })),
    })),
  };
}
