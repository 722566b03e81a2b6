import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { simpanBundle } from '../../worker/bundle.ts';
import { temporaryDataFolder } from '../../worker/server/data-folder.ts';
import { connectOrStartPostgres } from '../../worker/server/postgres.ts';
import { connectOrStartTemporal } from '../../worker/server/temporal.ts';
import { findTestServer } from '../../worker/temporal-server/find-test-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server; test files take a database of their own from it (`databaseBaru`). */
    databaseUrl: string;
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
  const postgres = await connectOrStartPostgres({ dir: folder.postgres, persistent: false });
  const temporal = await connectOrStartTemporal({ log: join(folder.root, 'temporal.log') });
  await simpanBundle(folder.bundle);
  const testServer = await findTestServer();
  if ('reason' in testServer) {
    process.stderr.write(`${testServer.reason}\nUji yang melompati waktu TIDAK dijalankan.\n`);
  }
  project.provide('databaseUrl', postgres.url());
  project.provide('temporalAddress', temporal.address);
  project.provide('testServer', testServer);
  project.provide('bundle', { codePath: folder.bundle });
  return async () => {
    await temporal.stop();
    await postgres.stop();
    rmSync(folder.root, { recursive: true, force: true });
  };
}
