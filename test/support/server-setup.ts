import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bukaRegister, migrasikan } from '../../register/koneksi.ts';
import { simpanBundle } from '../../worker/bundle.ts';
import { temporaryDataFolder } from '../../worker/server/data-folder.ts';
import { connectOrStartPostgres } from '../../worker/server/postgres.ts';
import { connectOrStartTemporal } from '../../worker/server/temporal.ts';
import { findTestServer } from '../../worker/temporal-server/find-test-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server; test files take a database of their own from it (`databaseBaru`). */
    databaseUrl: string;
    /** On it: the database with the tables of the register that others are copied from. */
    databasePola: string;
    /** What is put here is removed when the run is done. */
    folder: string;
    temporalAddress: string;
    /** The time-skipping server's program, or why there is none. */
    testServer: { executable: string } | { reason: string };
    /** The bundled workflows as a file, for all workers of the run. */
    bundle: { codePath: string };
  }
}

/** One PostgreSQL, one Temporal server and one bundle of the workflows for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryDataFolder();
  // Nothing of a run outlives it; the tests that crash a PostgreSQL start one of their own.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const postgres = await connectOrStartPostgres({ dir: folder.postgres, persistent: false, settings });
  const databasePola = `uji_pola_${randomUUID().replaceAll('-', '')}`;
  const pola = bukaRegister(await postgres.createDatabase(databasePola));
  await migrasikan(pola).finally(() => pola.tutup());
  const temporal = await connectOrStartTemporal({ log: join(folder.root, 'temporal.log') });
  await simpanBundle(folder.bundle);
  const testServer = await findTestServer();
  if ('reason' in testServer) {
    process.stderr.write(`${testServer.reason}\nUji yang melompati waktu TIDAK dijalankan.\n`);
  }
  project.provide('folder', folder.root);
  project.provide('databaseUrl', postgres.url());
  project.provide('databasePola', databasePola);
  project.provide('temporalAddress', temporal.address);
  project.provide('testServer', testServer);
  project.provide('bundle', { codePath: folder.bundle });
  return async () => {
    await temporal.stop();
    await postgres.dropDatabase(databasePola);
    await postgres.stop();
    rmSync(folder.root, { recursive: true, force: true });
  };
}
