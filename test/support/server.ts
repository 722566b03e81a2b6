import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { databasesOf } from '../../worker/server/postgres-databases.ts';
import { diAkhir } from './penutup.ts';

/**
 * A new, empty database for this test file. It is removed when the file is done, with the connections that are still
 * open then: close pools in a `diAkhir` of your own (those registered later run first).
 */
export async function databaseBaru(): Promise<string> {
  const databases = databasesOf(inject('databaseUrl'));
  const name = `uji_${randomUUID().replaceAll('-', '')}`;
  diAkhir(() => databases.dropDatabase(name));
  return databases.createDatabase(name);
}

/** The program of the time-skipping server, or why there is none. For `describe.skipIf('reason' in …)` with that text. */
export function timeSkippingServer(): { executable: string } | { reason: string } {
  return inject('testServer');
}
