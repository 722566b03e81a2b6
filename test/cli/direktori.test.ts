/** The directory by the command line: all or nothing, and each error with its part and row. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { databaseBaru } from '../support/server.ts';
import { contoh, folderBaru, jalankanDisini } from './jalan.ts';

const rumah = folderBaru();
const berkas = contoh('direktori-bengkulu.json');
const isi = JSON.parse(readFileSync(berkas, 'utf8'));
let DATABASE_URL: string;
beforeAll(async () => {
  DATABASE_URL = await databaseBaru();
});

const siskerja = (...argumen: string[]) => jalankanDisini(argumen, { DATABASE_URL });
const json = async (...argumen: string[]) => JSON.parse((await siskerja(...argumen, '--json')).keluar);

function tulis(nama: string, ubah: (d: typeof isi) => void): string {
  const salinan = structuredClone(isi);
  ubah(salinan);
  const jalan = join(rumah, nama);
  writeFileSync(jalan, JSON.stringify(salinan));
  return jalan;
}

describe('siskerja direktori', () => {
  test('given an empty database when a directory is loaded then it is there, and loading it again changes nothing', async () => {
    expect(await json('direktori', 'muat', berkas)).toMatchObject({
      versi: 1,
      berubah: true,
      jumlah: { unit: isi.unit.length },
    });
    expect(await json('direktori', 'muat', berkas)).toMatchObject({ versi: 1, berubah: false });
  });

  test('given a changed directory when it is only tried then it would change, and nothing has', async () => {
    const baru = tulis('baru.json', (d) => (d.pegawai[0].nama = 'Nama Baru'));
    const { keluar } = await siskerja('direktori', 'muat', baru, '--uji');
    expect(keluar).toContain('Direktori akan berubah; sekarang versi 1');
    expect(keluar).toContain(`berubah: pegawai Nama Baru (${isi.pegawai[0].id})`);
    expect(keluar).toContain(`nama: ${isi.pegawai[0].nama} → Nama Baru`);
    expect(await json('direktori', 'muat', berkas, '--uji')).toMatchObject({ uji: true, versi: 1, berubah: false });
  });

  test('given errors in two parts when the file is checked or loaded then 2, each with file, line and column, and nothing is loaded', async () => {
    const rusak = tulis('rusak.json', (d) => {
      d.pegawai[1].nip = '123';
      d.unit[2].nama = 7;
    });
    const teks = await siskerja('direktori', 'periksa', rusak);
    expect(teks.kode).toBe(2);
    expect(teks.galat).toMatch(/^ {2}rusak.json, baris 1, kolom nip: pegawai ke-2: NIP harus 18 angka$/m);
    expect(teks.galat).toMatch(/^ {2}rusak.json, baris 1, kolom nama: unit ke-3: .*diharapkan string/m);
    const muat = await siskerja('direktori', 'muat', rusak, '--json');
    expect(muat.kode).toBe(2);
    expect(JSON.parse(muat.galat).galat).toMatchObject({
      kode: 'DIREKTORI_TIDAK_SAH',
      daftar: expect.arrayContaining([
        { berkas: 'rusak.json', baris: 1, kolom: 'nip', pesan: 'pegawai ke-2: NIP harus 18 angka' },
      ]),
    });
    expect(await json('direktori', 'muat', berkas, '--uji')).toMatchObject({ versi: 1, berubah: false });
  });

  test('given a folder of CSV files when it is checked then it is read like the JSON file', async () => {
    const folder = join(rumah, 'csv');
    mkdirSync(folder);
    for (const [bagian, baris] of Object.entries<Record<string, string>[]>(isi)) {
      const kolom = [...new Set(baris.flatMap((b) => Object.keys(b)))];
      const sel = (b: Record<string, string>) =>
        kolom.map((k) => JSON.stringify(b[k] ?? '').replaceAll('\\"', '""')).join(',');
      writeFileSync(join(folder, `${bagian}.csv`), [kolom.join(','), ...baris.map(sel)].join('\n'));
    }
    expect(await json('direktori', 'muat', folder, '--uji')).toMatchObject({ berubah: false });
  });

  test.each([
    ['a file that is not there', 'tidak-ada.json', 'MASUKAN_TIDAK_SAH'],
    ['a file that is no JSON', 'bukan.json', 'DIREKTORI_TIDAK_SAH'],
  ])('given %s when it is checked then 2', async (_nama, nama, kode) => {
    writeFileSync(join(rumah, 'bukan.json'), 'bukan json');
    const hasil = await siskerja('direktori', 'periksa', join(rumah, nama), '--json');
    expect(hasil.kode).toBe(2);
    expect(JSON.parse(hasil.galat).galat.kode).toBe(kode);
  });
});
