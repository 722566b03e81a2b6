/** The contract page against a running system: its commands are run as they stand there, its schemas hold the answers. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ApplicationFailure, WorkflowFailedError } from '@temporalio/client';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { findTemporalProgram } from '../../worker/temporal-server/find-temporal.mjs';
import * as workflows from '../../workflows/index.ts';
import { SIGNAL_DECIDE, TASK_QUEUE } from '../../workflows/runtime/kontrak.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const baca = (jalan: string) => readFileSync(new URL(`../../docs/${jalan}`, import.meta.url), 'utf8');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
const sah = (skema: string, nilai: unknown) => {
  const periksa = ajv.compile(JSON.parse(baca(`kontrak/${skema}`)));
  return periksa(nilai) ? [] : periksa.errors;
};

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

/** The commands of the page, on this test's own task queue and with an id that no run before has used. */
async function jalankanContoh(id: string): Promise<string> {
  const program = await findTemporalProgram();
  if ('reason' in program) throw new Error(program.reason);
  const perintah = /```sh\n([\s\S]*?)```/.exec(baca('kontrak.md'))?.[1] ?? 'exit 99';
  const { stdout } = await promisify(execFile)(
    'bash',
    [
      '-euc',
      perintah.replaceAll(`--task-queue ${TASK_QUEUE}`, `--task-queue ${s.taskQueue}`).replaceAll('plu-contoh-1', id),
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${dirname(program.executable)}${delimiter}${process.env.PATH}`,
        TEMPORAL_ADDRESS: s.temporalAddress,
      },
    },
  );
  return stdout;
}

const tunggu = (ambil: () => Promise<unknown>) => expect.poll(ambil, { timeout: 30_000 });
const hasil = async (prosedur: string, sebab: string) =>
  (
    await s.client.register.db
      .selectFrom('jurnal')
      .select('hasil')
      .where('prosedur', '=', prosedur)
      .where('sebab', '=', sebab)
      .executeTakeFirst()
  )?.hasil;

test('given the workflow types that a worker serves when the page is read then each has its part, and no other has', () => {
  const { penjagaTenggat: _, pengirim: __, ...prosedur } = workflows;
  const bab = [...baca('kontrak.md').matchAll(/^### (\w+)$/gm)].map(([, nama]) => nama);
  expect(bab.sort()).toEqual(Object.keys(prosedur).sort());
});

describe("docs/kontrak.md with Temporal's own command line", () => {
  const id = `plu-${randomUUID()}`;

  test('given its commands when they are run as they stand then procedure and decision are on the record', async () => {
    const keluaran = await jalankanContoh(id);
    expect(keluaran).toContain(id);
    await tunggu(() => hasil(id, 'keputusan-contoh-1')).toMatchObject({ diterima: true, ke: 'menungguRekomendasi' });
    expect((await s.client.show(id)).surat.map((x) => x.jenis)).toEqual(['permohonanPelibatan']);
  });

  test('given the outcome of a decision when it is held against its schema then it fits, accepted or refused', async () => {
    const lama = { ...JSON.parse(baca('kontrak/contoh/decide.json')), id: 'keputusan-lama' };
    await s.client.temporal.workflow.getHandle(id).signal(SIGNAL_DECIDE, lama);
    await tunggu(() => hasil(id, 'keputusan-lama')).toMatchObject({ diterima: false, kode: 'TUGAS_TERTUTUP' });
    for (const sebab of ['mulai', 'keputusan-contoh-1', 'keputusan-lama']) {
      expect(sah('hasil-keputusan.json', await hasil(id, sebab)), sebab).toEqual([]);
    }
  });

  test('given the query when it is asked then its answer fits the schema and names the open task', async () => {
    const jawaban = await s.client.temporal.workflow.getHandle(id).query('show');
    expect(sah('show.json', jawaban)).toEqual([]);
    expect(jawaban).toMatchObject({ tugas: [{ tugas: 'menungguRekomendasi', putaran: 1 }] });
  });

  test('given a procedure that ends when its result is read then it fits the schema', async () => {
    await s.client.decide({
      prosedur: id,
      tugas: 'menungguRekomendasi',
      putaran: 1,
      pelaku: 'p-kartika-dewi',
      peristiwa: { type: 'rekomendasikan', pegawai: ['p-hendra-saputra'] },
    });
    await s.client.decide({
      prosedur: id,
      tugas: 'menyusunPenugasan',
      putaran: 1,
      pelaku: 'p-zainal-arifin',
      peristiwa: { type: 'tolak', alasan: 'Target kinerja unit sendiri belum tercapai.' },
    });
    const akhir = await s.client.temporal.workflow.getHandle(id).result();
    expect(sah('hasil-workflow.json', akhir)).toEqual([]);
    expect(akhir).toMatchObject({ keadaan: 'ditolak' });
  });

  const masukan = JSON.parse(baca('kontrak/contoh/masukan.json'));
  test.each([
    ['VARIAN_TIDAK_DIKENAL', { ...masukan, varian: 'lain' }, false],
    ['MASUKAN_TIDAK_SAH', { ...masukan, permohonan: { ...masukan.permohonan, jumlahPersonel: 0 } }, false],
    ['BUKAN_PEJABAT_BERWENANG', { ...masukan, pemohon: 'p-kartika-dewi' }, true],
  ])(
    'given a start that deserves %s when it is sent raw then the workflow fails with that type',
    async (kode, isi, tercatat) => {
      const workflowId = `plu-${randomUUID()}`;
      const gagal = await s.client.temporal.workflow
        .execute('penunjukanLintasUnit', { workflowId, taskQueue: s.taskQueue, args: [isi] })
        .catch((galat: unknown) => galat);
      expect(gagal).toBeInstanceOf(WorkflowFailedError);
      const sebab = (gagal as WorkflowFailedError).cause as ApplicationFailure;
      expect(sebab).toMatchObject({ type: kode, message: kode, nonRetryable: true });
      expect(sebab.details?.[0]).toBeTypeOf('object');
      expect((await hasil(workflowId, 'mulai')) !== undefined).toBe(tercatat);
    },
  );
});
