/** The two that are compared, each through its own client, in one process. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { SistemKerja } from '../client/index.ts';
import { muatPeraturan } from '../peraturan/muat.ts';
import { PembacaDirektori } from '../register/direktori/baca.ts';
import type { Register } from '../register/koneksi.ts';
import { siapkan } from '../register/siapkan.ts';
import { simpanBundle } from '../worker/bundle.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { CONVENTIONAL_QUEUE, type Keputusan, type Masukan } from './conventional/contract.ts';
import type { penunjukanKonvensional } from './conventional/workflow.ts';
import { ASSIGNEE, PPK, REQUEST, type Stage } from './stage.ts';

export interface Contestant {
  register: Register;
  temporal: Client;
  /** Runs one case; answers the id, and calls `decided` with the milliseconds of each decision. */
  run(decided: (ms: number) => void): Promise<string>;
  close(): Promise<void>;
}

const timed = async (decided: (ms: number) => void, decide: () => Promise<unknown>) => {
  const start = performance.now();
  await decide();
  decided(performance.now() - start);
};

/** The product as it is: a register, its worker as a process of its own with all that it runs besides, and `sistem-kerja/client`. */
export async function startProduct(stage: Stage, name: string) {
  const register = await stage.createRegister(name);
  const bundle = join(stage.folder, `${name}.js`);
  await simpanBundle(bundle);
  const worker = await stage.startWorker(name, { databaseUrl: register.url, bundle });
  const client = await SistemKerja.connect({
    databaseUrl: register.url,
    temporal: { address: stage.temporalAddress },
  });
  return { register, worker, client };
}

export interface Product extends Contestant {
  client: SistemKerja;
}

export async function product(stage: Stage): Promise<Product> {
  const { register, client } = await startProduct(stage, 'produk');
  return {
    register,
    client,
    temporal: client.temporal,
    async run(decided) {
      const { prosedur } = await client.start('penunjukanLintasUnit', REQUEST);
      await timed(decided, () =>
        client.decide({
          prosedur,
          tugas: 'menungguJawaban',
          putaran: 1,
          pelaku: PPK,
          peristiwa: { type: 'setuju', pegawai: [ASSIGNEE] },
        }),
      );
      await timed(decided, () =>
        client.decide({
          prosedur,
          tugas: 'menungguPenerimaan',
          putaran: 1,
          pelaku: ASSIGNEE,
          peristiwa: { type: 'terima' },
        }),
      );
      return prosedur;
    },
    close: () => client.close(),
  };
}

/** The conventional workflow, with Temporal's own client: its decisions are Updates. */
export async function conventional(stage: Stage): Promise<Contestant> {
  const register = await stage.createRegister('konvensional');
  const bundle = join(stage.folder, 'konvensional.js');
  const workflowsPath = fileURLToPath(new URL('./conventional/workflow.ts', import.meta.url));
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    preloadModules: [workflowsPath],
    logger: new DefaultLogger('WARN'),
  });
  await writeFile(bundle, code);
  const program = new URL('./conventional/main.ts', import.meta.url);
  await stage.startWorker('konvensional', { databaseUrl: register.url, bundle, program });
  const connection = await Connection.connect({ address: stage.temporalAddress });
  const temporal = new Client({ connection });
  const directory = new PembacaDirektori(register.db);
  const rules = muatPeraturan();
  const definition = DAFTAR_PROSEDUR.penunjukanLintasUnit;
  return {
    register,
    temporal,
    async run(decided) {
      const { varian, pemohon, permohonan } = REQUEST;
      const siap =
        definition &&
        siapkan(rules, definition, varian, {
          direktori: await directory.ambil(),
          permohonan,
          pemohon,
          tanggal: new Date().toISOString().slice(0, 10),
        });
      if (!siap || 'kode' in siap) throw new Error(`the example's request is refused: ${JSON.stringify(siap)}`);
      const masukan: Masukan = { ...REQUEST, ...siap };
      const workflowId = `konvensional-${randomUUID()}`;
      await temporal.workflow.executeUpdateWithStart('ajukan', {
        args: [randomUUID()],
        startWorkflowOperation: new WithStartWorkflowOperation<typeof penunjukanKonvensional>(
          'penunjukanKonvensional',
          {
            workflowId,
            taskQueue: CONVENTIONAL_QUEUE,
            workflowIdConflictPolicy: 'FAIL',
            args: [masukan],
          },
        ),
      });
      const handle = temporal.workflow.getHandle(workflowId);
      const decide = (name: string, keputusan: Omit<Keputusan, 'id'>) =>
        timed(decided, () => handle.executeUpdate(name, { args: [{ id: randomUUID(), ...keputusan }] }));
      await decide('setuju', { pelaku: PPK, pegawai: [ASSIGNEE] });
      await decide('terima', { pelaku: ASSIGNEE });
      return workflowId;
    },
    close: () => connection.close(),
  };
}
