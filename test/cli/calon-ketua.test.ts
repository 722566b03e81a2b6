/** `siskerja calon-ketua`: the candidates with the rules that placed them, for people and for programs. */
import { beforeAll, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { jalankanDisini, lingkungan } from './jalan.ts';

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});
const siskerja = (...argumen: string[]) => jalankanDisini(['calon-ketua', ...argumen], lingkungan(s));

test('given a unit when its candidates are asked for then each stands with his rules, their clauses, and who surpasses him', async () => {
  const { kode, keluar } = await siskerja('biro-organisasi', '--varian', 'bengkulu-pasal');
  expect(kode).toBe(0);
  const [pertama = '', kedua = ''] = keluar.split(/\n(?= ?\d+\. )/);
  expect(pertama).toMatch(/^ 1\. Nurul Azizah, S\.IP\., M\.A\.P\. \(p-nurul-azizah\)/);
  const { kutipan } = muatPeraturan().klausul('B-P-11-6');
  expect(pertama).toContain(`keahlian     ${kutipan} [B-P-11-6]`);
  expect(pertama).not.toContain('diungguli');
  expect(kedua).toMatch(/ 2\. Teguh Prakoso.*diungguli +p-nurul-azizah/s);
});

test('given a member from elsewhere when candidates are asked for as JSON then he is one of them; an unknown unit exits with 2', async () => {
  const { keluar } = await siskerja(
    ...['biro-organisasi', '--varian', 'bengkulu-pasal', '--anggota', 'p-hendra-saputra', '--json'],
  );
  const calon = JSON.parse(keluar) as { pegawai: string; unitPemilik: boolean }[];
  expect(calon.find((c) => c.pegawai === 'p-hendra-saputra')?.unitPemilik).toBe(false);
  expect((await siskerja('biro-entah', '--varian', 'bengkulu-pasal')).kode).toBe(2);
});
