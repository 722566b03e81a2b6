/** A case is taken back by the command line. */
import { beforeAll, expect, test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { contoh, jalankanDisini, lingkungan } from './jalan.ts';

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});
const siskerja = (...argumen: string[]) => jalankanDisini(argumen, lingkungan(s));
const tarik = (id: string, pelaku: string, alasan: string) =>
  siskerja('tarik', id, '--pelaku', pelaku, '--alasan', alasan);

test('given a case when another than its starter takes it back, or he without a reason, then it goes on; when he says why, then it ends and who was reached is told', async () => {
  const permohonan = ['--varian', 'bengkulu-lampiran', '--berkas', contoh('permohonan-lintas-unit.json')];
  const { prosedur } = JSON.parse((await siskerja('start', 'lintas-unit', ...permohonan, '--json')).keluar);
  const asing = await tarik(prosedur, 'p-zainal-arifin', 'Bukan permohonannya.');
  expect(asing.kode).toBe(3);
  expect(asing.galat).toContain('BUKAN_PEJABAT_BERWENANG');
  const tanpaAlasan = await tarik(prosedur, 'p-rahmat-hidayat', ' ');
  expect(tanpaAlasan.kode).toBe(2);
  expect(tanpaAlasan.galat).toContain('ALASAN_WAJIB');
  expect((await siskerja('show', prosedur)).keluar).toMatch(/tindakan lain +tarik: PUO pemilik/);
  const ditarik = await tarik(prosedur, 'p-rahmat-hidayat', 'Kegiatan ditunda.');
  expect({ kode: ditarik.kode, galat: ditarik.galat }).toEqual({ kode: 0, galat: '' });
  expect(ditarik.keluar).toContain(`${prosedur}: ditarik`);
  const [terakhir] = (await s.client.history(prosedur)).slice(-1);
  expect(terakhir?.diberitahu.map((d) => d.kepada)).toEqual([
    'jabatan:asisten-administrasi-umum',
    'jabatan:kepala-biro-perekonomian',
  ]);
});
