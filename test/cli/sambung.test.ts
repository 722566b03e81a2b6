/** Where the command line finds register and Temporal, and what it says when it finds none. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { layananFile, writeLayanan } from '../../client/layanan.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { databaseBaru } from '../support/server.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { contoh, folderBaru, jalankan, jalankanDisini, lingkungan } from './jalan.ts';

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

async function galat(env: Record<string, string>, ...argumen: string[]) {
  const hasil = await jalankanDisini([...argumen, '--json'], env);
  return { keluar: hasil.kode, ...JSON.parse(hasil.galat).galat };
}

/** A port on which nobody listens. */
async function portKosong(): Promise<number> {
  const server = createServer();
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  const { port } = server.address() as { port: number };
  await new Promise((tutup) => server.close(tutup));
  return port;
}

describe('the connection of the command line', () => {
  test('given an installation that runs when nothing else is said then it is found by its file', async () => {
    const rumah = folderBaru();
    const data = join(rumah, 'data');
    mkdirSync(data);
    const { databaseUrl, temporalAddress, taskQueue } = s;
    writeLayanan(layananFile(data), {
      databaseUrl,
      temporalAddress,
      taskQueue,
      namespace: 'default',
      pid: process.pid,
    });
    const { kode, keluar } = await jalankan(rumah, ['inbox', 'p-zainal-arifin', '--json']);
    expect({ kode, keluar }).toEqual({ kode: 0, keluar: '[]\n' });
  });

  test('given options when the environment says otherwise then the options count', async () => {
    const env = { DATABASE_URL: 'postgresql://127.0.0.1:1/lain', TEMPORAL_ADDRESS: '127.0.0.1:1' };
    const pilihan = ['--database-url', s.databaseUrl, '--temporal-address', s.temporalAddress];
    const { kode } = await jalankan(folderBaru(), [...pilihan, 'inbox', 'p-zainal-arifin'], { env });
    expect(kode).toBe(0);
  });

  test('given nothing that runs when it is asked then 7, one message that says where it looked, and no folder is made', async () => {
    const rumah = folderBaru();
    const hasil = await galat(rumah, {}, 'inbox', 'p-zainal-arifin');
    expect(hasil).toMatchObject({ keluar: 7, kode: 'LAYANAN_TIDAK_TERJANGKAU' });
    expect(hasil.pesan).toContain(join(rumah, 'data'));
    expect(hasil.perbaikan).toContain('npm start');
    expect((await jalankan(rumah, ['inbox', 'p-x'], { cwd: rumah })).kode).toBe(7);
  });

  test.each<[string, (port: number) => Record<string, string>, string]>([
    ['a Temporal server that is away', (port) => ({ TEMPORAL_ADDRESS: `127.0.0.1:${port}` }), 'Temporal'],
    [
      'a register that is away',
      (port) => ({ DATABASE_URL: `postgresql://u:rahasia@127.0.0.1:${port}/x` }),
      'register PostgreSQL',
    ],
  ])('given %s when it is asked then 7, and which service it is', async (_nama, env, layanan) => {
    const hasil = await galat(
      folderBaru(),
      { ...lingkungan(s), ...env(await portKosong()) },
      'inbox',
      'p-zainal-arifin',
    );
    expect(hasil).toMatchObject({ keluar: 7, kode: 'LAYANAN_TIDAK_TERJANGKAU', rincian: { layanan } });
    expect(JSON.stringify(hasil)).not.toContain('rahasia');
  });

  test('given a database without tables, or none of that name, when it is asked then 7', async () => {
    const kosong = { ...lingkungan(s), DATABASE_URL: await databaseBaru() };
    expect(await galat(folderBaru(), kosong, 'inbox', 'p-zainal-arifin')).toMatchObject({ keluar: 7 });
    const lain = new URL(inject('databaseUrl'));
    lain.pathname = '/tidak_ada';
    expect(await galat(folderBaru(), { ...kosong, DATABASE_URL: lain.href }, 'inbox', 'p-x')).toMatchObject({
      keluar: 7,
    });
  });

  test('given an address that is no address when it is used then 2, without the address, which may hold a password', async () => {
    const hasil = await galat(
      folderBaru(),
      { ...lingkungan(s), DATABASE_URL: 'mysql://u:rahasia@h/x' },
      'inbox',
      'p-x',
    );
    expect(hasil).toMatchObject({ keluar: 2, kode: 'MASUKAN_TIDAK_SAH' });
    expect(JSON.stringify(hasil)).not.toContain('rahasia');
  });

  test("given an installation's file that is broken when it is read then 1, for that is no fault of the input", async () => {
    const rumah = folderBaru();
    mkdirSync(join(rumah, 'data'));
    writeFileSync(layananFile(join(rumah, 'data')), '{');
    expect(await galat(rumah, {}, 'inbox', 'p-x')).toMatchObject({ keluar: 1, kode: 'TAK_TERDUGA' });
  });

  test('given a reader that stops early when much is written then the command ends without an error', async () => {
    const { kode, galat: teks } = await jalankan(folderBaru(), ['galat']);
    expect({ kode, teks }).toEqual({ kode: 0, teks: '' });
  });
});

describe('the payload for a start without this client', () => {
  test('given a request when the workflow input is printed then Temporal takes it as it is', async () => {
    const berkas = contoh('permohonan-lintas-unit.json');
    const { kode, keluar } = await jalankan(folderBaru(), [
      'kontrak',
      'masukan',
      'lintas-unit',
      '--varian',
      'bengkulu-lampiran',
      '--berkas',
      berkas,
    ]);
    expect(kode).toBe(0);
    const handle = await s.client.temporal.workflow.start('penunjukanLintasUnit', {
      workflowId: 'plu-kontrak-masukan',
      taskQueue: s.taskQueue,
      args: [JSON.parse(keluar)],
    });
    await expect.poll(async () => (await handle.query<{ keadaan: string }>('show')).keadaan).toBe('menungguJawaban');
    await expect
      .poll(() =>
        s.client.show('plu-kontrak-masukan').then(
          (p) => p.pemohon,
          () => undefined,
        ),
      )
      .toBe('p-rahmat-hidayat');
  });
});
