/** Where the command line finds register and Temporal, and what it says when it finds none. */
import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { layananFile, writeLayanan } from '../../client/layanan.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { databaseBaru } from '../support/server.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { akhir, contoh, folderBaru, jalankan, jalankanDisini, lingkungan, mulai } from './jalan.ts';

const PEJABAT = 'p-zainal-arifin';
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
    const data = folderBaru();
    const { databaseUrl, temporalAddress, taskQueue } = s;
    writeLayanan(layananFile(data), {
      databaseUrl,
      temporalAddress,
      taskQueue,
      namespace: 'default',
      pid: process.pid,
    });
    const { kode, keluar } = await jalankanDisini(['inbox', PEJABAT, '--json'], { SISTEM_KERJA_DATA: data });
    expect({ kode, keluar }).toEqual({ kode: 0, keluar: '[]\n' });
  });

  test('given options when the environment says otherwise then the options count', async () => {
    const env = { DATABASE_URL: 'postgresql://127.0.0.1:1/lain', TEMPORAL_ADDRESS: '127.0.0.1:1' };
    const pilihan = ['--database-url', s.databaseUrl, '--temporal-address', s.temporalAddress];
    expect(await jalankanDisini([...pilihan, 'inbox', PEJABAT], env)).toMatchObject({ kode: 0, galat: '' });
  });

  test('given nothing that runs when it is asked then 7, one message that says where it looked, and no folder is made', async () => {
    const rumah = folderBaru();
    const { kode, keluar, galat: teks } = await jalankan(rumah, ['inbox', PEJABAT]);
    expect({ kode, keluar }).toEqual({ kode: 7, keluar: '' });
    expect(teks).toContain(join(rumah, 'data'));
    expect(teks).toContain('npm start');
    expect(readdirSync(rumah)).toEqual([]);
  });

  test.each<[string, (port: number) => Record<string, string>, string]>([
    ['a Temporal server', (port) => ({ TEMPORAL_ADDRESS: `127.0.0.1:${port}` }), 'Temporal'],
    ['a register', (port) => ({ DATABASE_URL: `postgresql://u:rahasia@127.0.0.1:${port}/x` }), 'register PostgreSQL'],
  ])('given %s that is away when it is asked then 7, and which service it is', async (_nama, env, layanan) => {
    const hasil = await galat({ ...lingkungan(s), ...env(await portKosong()) }, 'inbox', PEJABAT);
    expect(hasil).toMatchObject({ keluar: 7, kode: 'LAYANAN_TIDAK_TERJANGKAU', rincian: { layanan } });
    expect(JSON.stringify(hasil)).not.toContain('rahasia');
  });

  test('given a database without tables, or none of that name, when it is asked then 7', async () => {
    const kosong = { ...lingkungan(s), DATABASE_URL: await databaseBaru() };
    expect(await galat(kosong, 'inbox', PEJABAT)).toMatchObject({ keluar: 7 });
    const lain = new URL(inject('databaseUrl'));
    lain.pathname = '/tidak_ada';
    expect(await galat({ ...kosong, DATABASE_URL: lain.href }, 'inbox', PEJABAT)).toMatchObject({ keluar: 7 });
  });

  test('given an address that is no address when it is used then 2, without the address, which may hold a password', async () => {
    const hasil = await galat({ ...lingkungan(s), DATABASE_URL: 'mysql://u:rahasia@h/x' }, 'inbox', PEJABAT);
    expect(hasil).toMatchObject({ keluar: 2, kode: 'MASUKAN_TIDAK_SAH' });
    expect(JSON.stringify(hasil)).not.toContain('rahasia');
  });

  test("given an installation's file that is broken when it is read then 1, for that is no fault of the input", async () => {
    const data = folderBaru();
    writeFileSync(layananFile(data), '{');
    expect(await galat({ SISTEM_KERJA_DATA: data }, 'inbox', PEJABAT)).toMatchObject({
      keluar: 1,
      kode: 'TAK_TERDUGA',
    });
  });

  test('given a reader that has seen enough when more is written then the command ends without a word', async () => {
    const proses = mulai(folderBaru(), ['galat']);
    const selesai = akhir(proses);
    proses.stdout.destroy();
    expect(await selesai).toMatchObject({ kode: 0, galat: '' });
  });
});

describe('the payload for a start without this client', () => {
  test('given a request when the workflow input is printed then Temporal takes it as it is', async () => {
    const berkas = contoh('permohonan-lintas-unit.json');
    const pilihan = ['--varian', 'bengkulu-lampiran', '--berkas', berkas];
    const { kode, keluar } = await jalankanDisini(['kontrak', 'masukan', 'lintas-unit', ...pilihan]);
    expect(kode).toBe(0);
    const workflowId = `plu-${randomUUID()}`;
    const args = [JSON.parse(keluar)];
    await s.client.temporal.workflow.start('penunjukanLintasUnit', { workflowId, taskQueue: s.taskQueue, args });
    const langkah = () => s.client.history(workflowId).catch(() => []);
    await expect.poll(langkah, { timeout: 30_000 }).toMatchObject([{ pelaku: { pegawai: 'p-rahmat-hidayat' } }]);
  });
});
