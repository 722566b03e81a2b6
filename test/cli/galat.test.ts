/** What goes wrong by the command line: one code of the table, one exit code for each class, nothing half done. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { GALAT } from '../../client/index.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { contoh, folderBaru, jalankan, jalankanDisini, lingkungan } from './jalan.ts';

const rumah = folderBaru();
const permohonan = contoh('permohonan-lintas-unit.json');
const MULAI = ['start', 'lintas-unit', '--varian', 'bengkulu-lampiran', '--berkas', permohonan];
const ID = `plu-${randomUUID()}`;
let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  await jalankanDisini([...MULAI, '--id', ID], lingkungan(s));
});

const siskerja = (...argumen: string[]) => jalankanDisini(argumen, lingkungan(s));

/** Runs with --json and answers exit code and error; stdout must be empty. */
async function galat(argumen: string[], env = lingkungan(s)) {
  const hasil = await jalankanDisini([...argumen, '--json'], env);
  expect(hasil.keluar).toBe('');
  return { kode: hasil.kode, ...JSON.parse(hasil.galat).galat, keluar: hasil.kode };
}

describe('each class of error has its exit code', () => {
  test.each<[keyof typeof GALAT, string[]]>([
    ['ALASAN_WAJIB', ['decide', ID, 'tolak', '--pelaku', 'p-zainal-arifin']],
    ['BUKAN_PEJABAT_BERWENANG', ['decide', ID, 'setuju', '--pelaku', 'p-kartika-dewi']],
    ['PROSEDUR_TIDAK_DIKENAL', ['show', 'plu-tidak-ada']],
    ['SURAT_TIDAK_DIKENAL', ['surat', '800/999/TIDAK-ADA']],
    ['PEGAWAI_TIDAK_DIKENAL', ['inbox', 'p-tidak-ada']],
    [
      'TUGAS_BELUM_DIBUKA',
      ['decide', ID, 'terima', '--pelaku', 'p-zainal-arifin', '--tugas', 'menungguPenerimaan', '--putaran', '1'],
    ],
    ['VARIAN_TIDAK_DIKENAL', ['start', 'lintas-unit', '--varian', 'lain', '--berkas', permohonan]],
    ['MASUKAN_TIDAK_SAH', ['decide', ID, 'hapus', '--pelaku', 'p-zainal-arifin']],
  ])(
    'given %s when it is deserved then its code, message, remedy and exit code are those of the table',
    async (kode, argumen) => {
      const hasil = await galat(argumen);
      expect(hasil).toMatchObject({ kode, keluar: GALAT[kode].keluar, dasar: [...GALAT[kode].dasar] });
      expect(hasil.pesan).not.toContain('{');
      expect(hasil.perbaikan).toBeTypeOf('string');
    },
  );

  test('given a refusal when it is printed for people then the clauses it rests on are cited', async () => {
    const { kode, galat: teks } = await siskerja('decide', ID, 'tolak', '--pelaku', 'p-zainal-arifin', '--alasan', ' ');
    expect(kode).toBe(2);
    expect(teks).toContain('ALASAN_WAJIB: Keputusan ini harus disertai alasan tertulis.');
    expect(teks).toContain(
      'dasar: Pasal 13 ayat (1) huruf d Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024 [B-P-13-1-d]',
    );
  });

  test('given a case that has ended when somebody decides then 5, and who ended it', async () => {
    const { keluar } = await siskerja(...MULAI, '--json');
    const { prosedur } = JSON.parse(keluar);
    await siskerja('decide', prosedur, 'tolak', '--pelaku', 'p-zainal-arifin', '--alasan', 'Tidak tersedia.');
    const hasil = await galat(['decide', prosedur, 'setuju', '--pelaku', 'p-zainal-arifin']);
    expect(hasil).toMatchObject({ kode: 'PROSEDUR_SELESAI', keluar: 5 });
    expect(hasil.pesan).toContain('Zainal Arifin');
  });

  test('given a task queue without a worker when the wait is over then 7, and the id under which to ask again', async () => {
    const env = { ...lingkungan(s), SISTEM_KERJA_TASK_QUEUE: 'tidak-ada-worker' };
    const id = `plu-${randomUUID()}`;
    const hasil = await galat([...MULAI, '--tunggu', '1', '--id', id], env);
    expect(hasil).toMatchObject({ kode: 'BELUM_TERJAWAB', keluar: 7, rincian: { prosedur: id } });
    await s.client.temporal.workflow.getHandle(id).terminate();
  });
});

describe('a wrong call', () => {
  test.each<[string, string[], string]>([
    ['an unknown command', ['hapus'], 'perintah "hapus" tidak dikenal'],
    ['a missing argument', ['show'], 'argumen id belum diisi'],
    ['a missing option', ['decide', ID, 'setuju'], 'pilihan --pelaku <pegawai> wajib diisi'],
    [
      'a round that is no number',
      ['decide', ID, 'setuju', '--pelaku', 'p', '--putaran', '1.5'],
      'harus bilangan bulat positif',
    ],
    ['a file that is not there', [...MULAI.slice(0, 4), '--berkas', '/tidak ada.json'], '/tidak ada.json: tidak ada'],
    ['a folder for a file', [...MULAI.slice(0, 4), '--berkas', '.'], '.: adalah folder'],
    ['an unknown error code', ['galat', 'constructor'], 'kode galat "constructor" tidak ada'],
  ])('given %s when it is run then 2 and one Indonesian sentence', async (_nama, argumen, pesan) => {
    const hasil = await galat(argumen);
    expect(hasil).toMatchObject({ kode: 'MASUKAN_TIDAK_SAH', keluar: 2 });
    expect(hasil.pesan).toContain(pesan);
  });

  test('given no command when it is run then 2 and the help, in Indonesian', async () => {
    const { kode, keluar, galat: teks } = await jalankan(rumah, []);
    expect({ kode, keluar }).toEqual({ kode: 2, keluar: '' });
    expect(teks).toContain('Pemakaian: siskerja');
  });

  test('given a word that every object has when it is taken for a procedure then it is not one', async () => {
    expect(await galat(['start', 'constructor', ...MULAI.slice(2)])).toMatchObject({
      kode: 'PROSEDUR_TIDAK_DIKENAL',
      keluar: 4,
    });
  });
});

describe('hostile strings', () => {
  const SHELL = '$(touch terbobol)`touch terbobol`';

  test.each([`'; DROP TABLE prosedur; --`, '../../../etc/passwd', '%00%2e%2e', '\u202Etxt.exe\u001B[2J', '"><script>'])(
    'given %j for an id when it is asked for then it is simply not known, and shown without control characters',
    async (id) => {
      const { kode, galat: teks } = await siskerja('show', id);
      expect(kode).toBe(4);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is the point
      expect(teks).not.toMatch(/[\u0000-\u0009\u001B\u202E]/);
      expect((await s.client.show(ID)).id).toBe(ID);
    },
  );

  test('given shell commands for an id when a process is asked for it then none of them runs', async () => {
    expect((await jalankan(rumah, ['show', SHELL], { env: lingkungan(s) })).kode).toBe(4);
    expect(readdirSync(rumah)).not.toContain('terbobol');
  });

  test('given a reason full of SQL, Typst and shell when a request is refused then letter and journal hold it word for word', async () => {
    const { prosedur } = JSON.parse((await siskerja(...MULAI, '--json')).keluar);
    const alasan = `#read("/etc/passwd") $(id) '; DROP TABLE surat; -- \\u{0} @kutip <b> "`;
    expect((await siskerja('decide', prosedur, 'tolak', '--pelaku', 'p-zainal-arifin', '--alasan', alasan)).kode).toBe(
      0,
    );
    const langkah = JSON.parse((await siskerja('history', prosedur, '--json')).keluar);
    expect(langkah.at(-1).peristiwa.alasan).toBe(alasan);
    const [, surat] = (await s.client.show(prosedur)).surat;
    const berkas = join(rumah, `"surat' $(x); #1.pdf`);
    expect((await siskerja('surat', surat?.id ?? '', '--pdf', berkas)).kode).toBe(0);
    expect(existsSync(berkas)).toBe(true);
  });

  test('given an attempt whose event holds terminal commands when the history is printed then the terminal obeys none', async () => {
    const peristiwa = { type: '\u001B]0;x\u0007\u001B[2J' };
    const decide = { id: 'jahat-1', tugas: 'menungguJawaban', putaran: 1, pelaku: 'p-zainal-arifin', peristiwa };
    await s.client.temporal.workflow.getHandle(ID).signal('decide', decide);
    await expect.poll(async () => (await s.client.history(ID)).some((l) => l.sebab === 'jahat-1')).toBe(true);
    const { kode, keluar } = await siskerja('history', ID);
    expect(kode).toBe(0);
    expect(keluar).toContain('DITOLAK');
    expect(keluar).not.toContain('\u001B');
  });

  test('given a request file that is no JSON, or no object, when it is started then 2 and nothing is opened', async () => {
    for (const [nama, isi] of [
      ['rusak.json', '{'],
      ['daftar.json', '[]'],
      ['biner.json', '\u0000\u0001'],
    ] as const) {
      const berkas = join(rumah, nama);
      writeFileSync(berkas, isi);
      const hasil = await galat([...MULAI.slice(0, 4), '--berkas', berkas]);
      expect(hasil).toMatchObject({
        kode: 'MASUKAN_TIDAK_SAH',
        keluar: 2,
        rincian: { rincian: `${berkas}: bukan objek JSON` },
      });
    }
  });
});
