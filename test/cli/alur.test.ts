/** A procedure from request to surat tugas by the command line alone. */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { akhir, contoh, folderBaru, jalankan, jalankanDisini, lingkungan, mulai } from './jalan.ts';

const rumah = folderBaru();
const ID = `plu-${randomUUID()}`;
let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

const siskerja = (...argumen: string[]) => jalankan(rumah, argumen, { env: lingkungan(s) });
const disini = (...argumen: string[]) => jalankanDisini(argumen, lingkungan(s));
const PERMOHONAN = ['--varian', 'bengkulu-lampiran', '--berkas', contoh('permohonan-lintas-unit.json')];
async function json(...argumen: string[]) {
  const { kode, keluar, galat } = await disini(...argumen, '--json');
  expect({ kode, galat }).toEqual({ kode: 0, galat: '' });
  return JSON.parse(keluar);
}

describe('a procedure by the command line', () => {
  test('given a request when it is started then the step, its clauses and its letter are printed, and whom it waits for', async () => {
    const { kode, keluar, galat } = await siskerja('start', 'lintas-unit', ...PERMOHONAN, '--id', ID);
    expect({ kode, galat }).toEqual({ kode: 0, galat: '' });
    expect(keluar).toContain(`${ID}: menungguJawaban`);
    expect(keluar).toContain('Rahmat Hidayat, S.STP., M.Si. (Kepala Biro Organisasi): ajukan');
    expect(keluar).toContain(`${muatPeraturan().klausul('B-L-2.a.2-a').kutipan} [B-L-2.a.2-a]`);
    expect(keluar).toMatch(/permohonan pelibatan nomor \S+\/001\/B\.ORG\/\S+, \d+ \w+ \d{4}/);
    expect(keluar).toMatch(
      /menunggu +Kepala Biro Perekonomian: Zainal Arifin.*menungguJawaban putaran 1 \(setuju, tolak\)/,
    );
  });

  test('given the same start again when it is sent then it is the same procedure, with one letter', async () => {
    const lagi = await json('start', 'penunjukan-lintas-unit', ...PERMOHONAN, '--id', ID);
    expect(lagi).toMatchObject({ prosedur: ID, urutan: 1 });
    expect(await json('surat', 'daftar', ID)).toHaveLength(1);
  });

  test('given an official when he opens his inbox then the task stands there with a command that decides it', async () => {
    const { keluar } = await disini('inbox', 'p-zainal-arifin');
    expect(keluar).toContain('Zainal Arifin, S.E., M.Si. (p-zainal-arifin): 1 tugas');
    expect(keluar).toContain(`siskerja decide ${ID} setuju --pelaku p-zainal-arifin`);
    const [tugas] = await json('inbox', 'p-zainal-arifin');
    expect(tugas).toMatchObject({ prosedur: ID, tugas: 'menungguJawaban', putaran: 1, peristiwa: ['setuju', 'tolak'] });
  });

  test('given no task named when the official decides then the task of his inbox is decided, and said which', async () => {
    const { kode, keluar, galat } = await siskerja('decide', ID, 'setuju', '--pelaku', 'p-zainal-arifin');
    expect(kode).toBe(0);
    expect(galat).toMatch(/^langkah menungguJawaban, putaran 1; id keputusan [0-9a-f-]{36}$/m);
    expect(keluar).toContain(`${ID}: menungguRekomendasi`);
  });

  test('given people and a note when the official recommends then both are on the record by name', async () => {
    const { keluar } = await disini(
      'decide',
      ID,
      'rekomendasikan',
      '--pelaku',
      'p-kartika-dewi',
      '--pegawai',
      'p-hendra-saputra',
      '--catatan',
      'Sesuai kebutuhan.',
    );
    expect(keluar).toMatch(/catatan +Sesuai kebutuhan\./);
    expect(keluar).toMatch(/pegawai +Hendra Saputra.* \(p-hendra-saputra\)/);
  });

  test('given the same decision id when it is sent twice then it is one decision with one answer', async () => {
    const kirim = () =>
      json(
        'decide',
        ID,
        'tugaskan',
        '--pelaku',
        'p-zainal-arifin',
        '--tugas',
        'menyusunPenugasan',
        '--putaran',
        '1',
        '--id-keputusan',
        'keputusan-1',
      );
    const pertama = await kirim();
    expect(pertama).toMatchObject({ keadaan: 'menungguPenerimaan', surat: [{ jenis: 'suratTugas' }] });
    expect(await kirim()).toEqual(pertama);
  });

  test('given somebody who follows when the last one receives then every step comes, and following ends', async () => {
    const pengikut = mulai(rumah, ['follow', ID, '--json'], { env: lingkungan(s) });
    const selesai = akhir(pengikut);
    await new Promise((pertama) => pengikut.stdout.once('data', pertama));
    await disini('decide', ID, 'terima', '--pelaku', 'p-hendra-saputra');
    const { kode, keluar } = await selesai;
    expect(kode).toBe(0);
    const langkah = keluar
      .trimEnd()
      .split('\n')
      .map((baris) => JSON.parse(baris));
    expect(langkah.map((l) => l.urutan)).toEqual([1, 2, 3, 4, 5]);
    expect(langkah.at(-1)).toMatchObject({ ke: 'selesai', pelaku: { pegawai: 'p-hendra-saputra' } });
  });

  test('given the ended procedure when it is shown then state, applicant, units and letters stand there', async () => {
    const { keluar } = await disini('show', ID);
    expect(keluar).toContain(`${ID}: selesai (selesai)`);
    expect(keluar).toMatch(/unit dituju +Bagian Kebijakan Perekonomian/);
    expect(keluar).not.toMatch(/menunggu +/);
    const { surat } = await json('show', ID);
    expect(surat.map((x: { jenis: string }) => x.jenis)).toEqual(['permohonanPelibatan', 'suratTugas']);
  });

  test('given a letter by its number when it is saved into a folder then the PDF is the one whose hash is printed', async () => {
    const [, surat] = await json('surat', 'daftar', ID);
    const folder = join(rumah, 'surat baru/');
    const { sha256, berkas, nomor } = await json('surat', surat.nomor, '--pdf', folder);
    expect(nomor).toBe(surat.nomor);
    const isi = readFileSync(berkas);
    expect(isi.subarray(0, 5).toString()).toBe('%PDF-');
    expect(createHash('sha256').update(isi).digest('hex')).toBe(sha256);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^suratTugas-[\w.-]+\.pdf$/)]);
  });
});

describe('following a procedure that goes on', () => {
  test('given Ctrl-C when a follower waits then it ends at once with 130 and without a word', async () => {
    const { prosedur } = await json('start', 'penunjukanLintasUnit', ...PERMOHONAN);
    const pengikut = mulai(rumah, ['follow', prosedur], { env: lingkungan(s) });
    const selesai = akhir(pengikut);
    await new Promise((pertama) => pengikut.stdout.once('data', pertama));
    pengikut.kill('SIGINT');
    expect(await selesai).toMatchObject({ kode: 130, galat: '' });
  });
});
