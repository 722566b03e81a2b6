/** Konsep and signature on the command line: as a process of its own, into which the passphrase is piped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { contoh, folderBaru, jalankan, jalankanDisini, lingkungan } from './jalan.ts';

const passphrase = 'hanya untuk uji';
const PEMOHON = 'p-rahmat-hidayat';
const rumah = folderBaru();
const folder = folderBaru();

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu'),
    tte: new PenandaPengembangan({ folder, passphrase }),
  });
});
const env = () => ({
  ...lingkungan(s),
  TTE_PENYEDIA: 'simulasi',
  TTE_SIMULASI_FOLDER: folder,
  TTE_SIMULASI_PASSPHRASE: passphrase,
});
const siskerja = (...argumen: string[]) => jalankanDisini(argumen, env());
const tandatangani = (masukan: string, surat: string, pelaku: string) =>
  jalankan(rumah, ['surat', 'tandatangani', surat, '--pelaku', pelaku], { env: env(), masukan });
const permohonan = ['--varian', 'bengkulu-lampiran', '--berkas', contoh('permohonan-lintas-unit.json')];
const mulai = async () => JSON.parse((await siskerja('start', 'lintas-unit', ...permohonan, '--json')).keluar);

describe('given a letter that waits for its signature', () => {
  test('when it is signed with the passphrase from stdin then it goes out, and the passphrase is printed nowhere', async () => {
    const { prosedur, surat } = await mulai();
    const [{ id }] = surat;
    expect((await siskerja('show', prosedur)).keluar).toContain('(menunggu tanda tangan)');
    expect((await siskerja('surat', 'menunggu', PEMOHON)).keluar).toMatch(/sertifikat +ISSUE[\s\S]*plu-/);
    const hasil = await tandatangani(`${passphrase}\n`, id, PEMOHON);
    expect(hasil).toMatchObject({ kode: 0, galat: expect.not.stringContaining(passphrase) });
    expect(hasil.keluar).toContain('menungguJawaban');
    expect(hasil.keluar).not.toContain(passphrase);
    expect((await siskerja('show', prosedur)).keluar).not.toContain('(menunggu tanda tangan)');
  });

  test.each([
    ['the passphrase is wrong', 'bukan itu\n', PEMOHON, 3, 'PASSPHRASE_SALAH'],
    ['there is none', '', PEMOHON, 2, 'passphrase kosong'],
    ['another signs', `${passphrase}\n`, 'p-zainal-arifin', 3, 'BUKAN_PENANDATANGAN'],
  ])('when %s then that is said, and the letter waits', async (_, masukan, pelaku, kode, teks) => {
    const { prosedur, surat } = await mulai();
    const hasil = await tandatangani(masukan, surat[0].id, pelaku);
    expect(hasil.kode).toBe(kode);
    expect(hasil.galat).toContain(teks);
    expect((await s.client.show(prosedur)).surat[0]?.status).toBe('menungguTte');
  });
});

test('given a request when its konsep is asked for then the letter is in the folder, and nothing was started', async () => {
  const ada = await s.client.register.db.selectFrom('prosedur').select('id').execute();
  const tujuan = join(rumah, 'konsep');
  const hasil = await siskerja('start', 'lintas-unit', ...permohonan, '--konsep', tujuan);
  expect(hasil).toMatchObject({ kode: 0, galat: '' });
  expect(readdirSync(tujuan)).toEqual(['konsep-1-permohonanPelibatan.pdf']);
  expect(readFileSync(join(tujuan, 'konsep-1-permohonanPelibatan.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await s.client.register.db.selectFrom('prosedur').select('id').execute()).toEqual(ada);
  const keliru = await siskerja(
    '',
    'start',
    'lintas-unit',
    '--varian',
    'tidak-ada',
    '--berkas',
    contoh('permohonan-lintas-unit.json'),
    '--konsep',
    join(rumah, 'lain'),
  );
  expect(keliru.kode).toBe(2);
  expect(existsSync(join(rumah, 'lain'))).toBe(false);
});
