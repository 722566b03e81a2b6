/** Which provider an environment names, and what is said of one that names none rightly. */
import { expect, test } from 'vitest';
import { BsreV1 } from '../../tte/bsre-v1.ts';
import { BsreV2 } from '../../tte/bsre-v2.ts';
import { penyediaTte } from '../../tte/konfigurasi.ts';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import type { Galat } from '../../workflows/runtime/galat.ts';
import { folderSementara, penanda, permintaan } from './perangkat.ts';

const akun = { BSRE_URL: 'https://esign.example.go.id', BSRE_USER: 'a', BSRE_PASSWORD: 'sandi-itu' };

test.each([{}, { TTE_PENYEDIA: '' }, { TTE_PENYEDIA: 'tanpa' }])(
  'given %j when read then there is no provider',
  (env) => {
    expect(penyediaTte(env, 'folder')).toBeUndefined();
  },
);

test('given simulasi when read then the development signer takes its passphrase, "simulasi" where nothing is set', async () => {
  const folder = folderSementara();
  const bawaan = penyediaTte({ TTE_PENYEDIA: 'simulasi' }, folder);
  expect(bawaan).toBeInstanceOf(PenandaPengembangan);
  await expect(bawaan?.tandatangani(permintaan())).rejects.toMatchObject({ kode: 'PASSPHRASE_SALAH' });
  await bawaan?.tandatangani(permintaan({ passphrase: 'simulasi' }));
  const sendiri = { TTE_PENYEDIA: 'simulasi', TTE_SIMULASI_FOLDER: folder, TTE_SIMULASI_PASSPHRASE: 'lain' };
  await penyediaTte(sendiri, '/tidak/ada')?.tandatangani(permintaan({ passphrase: 'lain' }));
  expect(await penyediaTte(sendiri)?.statusSertifikat(penanda)).toBe('ISSUE');
});

test.each([
  ['bsre-v1', BsreV1],
  ['bsre-v2', BsreV2],
] as const)('given %s when read then its adapter is made', (TTE_PENYEDIA, kelas) => {
  expect(penyediaTte({ TTE_PENYEDIA, ...akun })).toBeInstanceOf(kelas);
});

test.each(['http://localhost:8080', 'http://127.0.0.1:8080/', 'http://[::1]:8080'])(
  'given %s when read then plain HTTP is taken on the machine itself',
  (BSRE_URL) => {
    expect(penyediaTte({ TTE_PENYEDIA: 'bsre-v2', ...akun, BSRE_URL })).toBeInstanceOf(BsreV2);
  },
);

test.each([
  [{ BSRE_URL: 'http://esign.example.go.id' }, 'BSRE_URL'],
  [{ BSRE_URL: 'http://localhost.example.go.id' }, 'BSRE_URL'],
  [{ BSRE_URL: 'ftp://localhost' }, 'BSRE_URL'],
  [{ BSRE_URL: 'esign' }, 'BSRE_URL'],
  [{ BSRE_URL: '' }, 'BSRE_URL'],
  [{ BSRE_USER: '' }, 'BSRE_USER'],
  [{ BSRE_PASSWORD: undefined }, 'BSRE_PASSWORD'],
  [{ TTE_BATAS_DETIK: '0' }, 'TTE_BATAS_DETIK'],
  [{ TTE_BATAS_DETIK: '301' }, 'TTE_BATAS_DETIK'],
  [{ TTE_BATAS_DETIK: 'lama' }, 'TTE_BATAS_DETIK'],
  [{ TTE_PENYEDIA: 'bsre' }, 'TTE_PENYEDIA'],
])('given %j when read then the message names %s and no value', (salah, nama) => {
  const baca = () => penyediaTte({ TTE_PENYEDIA: 'bsre-v1', ...akun, ...salah });
  expect(baca).toThrow(expect.objectContaining({ kode: 'MASUKAN_TIDAK_SAH' }));
  try {
    baca();
  } catch (galat) {
    expect((galat as Galat).message).toContain(nama);
    expect((galat as Galat).message).not.toContain('sandi-itu');
  }
});

test('given simulasi without a folder when read then the message names the variable', () => {
  expect(() => penyediaTte({ TTE_PENYEDIA: 'simulasi' })).toThrow(/TTE_SIMULASI_FOLDER/);
});
