import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { databasesOf, query } from '../../worker/server/postgres-databases.ts';
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

/** The same with the tables of the register: copied, because ten migrations take longer than many a test file. */
export async function databaseTermigrasi(): Promise<string> {
  const base = inject('databaseUrl');
  const databases = databasesOf(base);
  const name = `uji_${randomUUID().replaceAll('-', '')}`;
  diAkhir(() => databases.dropDatabase(name));
  await query(base, `CREATE DATABASE ${name} TEMPLATE ${inject('databasePola')} STRATEGY file_copy`);
  return databases.url(name);
}

/** The program of the time-skipping server, or why there is none. For `describe.skipIf('reason' in …)` with that text. */
export function timeSkippingServer(): { executable: string } | { reason: string } {
  return inject('testServer');
}
