/** The table of errors as a page, made from the one table in the code. */
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import { GALAT } from '../../workflows/runtime/galat.ts';

const ARTI_KELUAR: Record<number, string> = {
  0: 'berhasil',
  1: 'galat tak terduga (`TAK_TERDUGA`): kesalahan program, bukan masukan',
  2: 'masukan atau cara memanggil keliru',
  3: 'pelaku tidak berwenang',
  4: 'yang dicari tidak ada',
  5: 'terlambat atau terlalu dini: tugas tertutup, belum dibuka, atau prosedur berakhir',
  6: 'dua catatan tidak cocok',
  7: 'layanan tidak terjangkau, atau belum menjawab',
  130: 'dihentikan dengan Ctrl-C',
};

export function dokumenGalat(registri: RegistriPeraturan): string {
  const baris = Object.entries(GALAT).map(([kode, { pesan, perbaikan, dasar, keluar }]) => {
    if (!(keluar in ARTI_KELUAR)) throw new Error(`exit code ${keluar} has no meaning here`);
    const kutipan = dasar.map((id) => `${id}: ${registri.klausul(id).kutipan}`).join('<br>');
    return `| <a id="${kode}"></a>\`${kode}\` | ${sel(pesan)} | ${sel(perbaikan)} | ${kutipan || '-'} | ${keluar} |`;
  });
  return [
    '# Daftar galat',
    '',
    'Setiap penolakan, oleh client, workflow, maupun register, adalah salah satu kode ini. `{…}` diisi dari `rincian`.',
    'Pada baris perintah galat ditulis ke stderr; dengan `--json` bentuknya',
    '`{"galat":{"kode":…,"pesan":…,"perbaikan":…,"dasar":[…],"rincian":{…}}}`. Pada kegagalan workflow, `kode` menjadi tipe',
    '`ApplicationFailure` dan `rincian` menjadi `details` pertamanya. `siskerja galat <kode>` menampilkan satu kode.',
    '',
    '| Kode | Pesan | Perbaikan | Dasar | Keluar |',
    '| --- | --- | --- | --- | --- |',
    ...baris,
    '',
    '## Kode keluar',
    '',
    '| Keluar | Arti |',
    '| --- | --- |',
    ...Object.entries(ARTI_KELUAR).map(([kode, arti]) => `| ${kode} | ${arti} |`),
    '',
  ].join('\n');
}

/** A cell of a Markdown table. */
const sel = (teks: string): string => teks.replace(/\|/g, '\\|');
