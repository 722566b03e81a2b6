/** `siskerja calon-ketua`: who could lead a team of a unit, and by which rules. */
import type { CalonKetua } from '../../client/index.ts';
import { kata } from '../../peraturan/kata.ts';
import { baris } from '../cetak/baris.ts';
import { kutip } from '../cetak/dasar.ts';
import { gaya } from '../cetak/gaya.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

const CONTOH = `
Urutannya saran. Memilih calon yang diungguli calon lain memerlukan alasan ("alasanKetua").

Contoh:
  siskerja calon-ketua biro-organisasi --varian bengkulu-pasal
  siskerja calon-ketua biro-organisasi --varian bengkulu-pasal --anggota p-irfan-maulana`;

export const calonKetua: Perintah = (program) => {
  program
    .command('calon-ketua')
    .description('calon ketua tim kerja sebuah unit, menurut kualifikasinya')
    .argument('<unit>', 'id unit organisasi pemilik kinerja')
    .requiredOption('--varian <varian>', 'bacaan peraturan yang dipakai')
    .option('--anggota <id,id>', 'anggota dari unit lain, dipisahkan koma', (teks) =>
      teks.split(',').map((p) => p.trim()),
    )
    .addHelpText('after', CONTOH)
    .action((unitPemilik: string, { varian, anggota }: { varian: string; anggota?: string[] }, perintah) =>
      denganClient(perintah, async (client) => {
        const calon = await client.calonKetua({ varian, unitPemilik, ...(anggota ? { anggota } : {}) });
        keluaran(perintah).hasil(calon, (semua) => semua.flatMap(barisCalon));
      }),
    );
};

function barisCalon(calon: CalonKetua, i: number): string[] {
  const { pegawai, nama, jabatan, dasar, kualifikasi, diungguliOleh, substansi } = calon;
  return [
    gaya.tebal(`${String(i + 1).padStart(2)}. ${nama} (${pegawai})`),
    ...baris('jabatan', jabatan),
    ...baris('dasar', ...dasar.map(kutip)),
    ...kualifikasi.filter((k) => k.nilai > 0).flatMap((k) => baris(kata(k.ukuran), ...k.dasar.map(kutip))),
    ...(substansi > 0 ? baris('memimpin', `${substansi} substansi kegiatan`) : []),
    ...(diungguliOleh.length > 0 ? baris('diungguli', diungguliOleh.join(', ')) : []),
  ];
}
