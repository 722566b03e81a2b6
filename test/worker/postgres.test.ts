import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { type OwnPostgres, startPostgres } from '../../worker/server/postgres.ts';

// A folder that only its owner may enter: PostgreSQL, which as root runs as another user, must manage all the same.
const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const result = await client.query(sql);
  await client.end();
  return result.rows;
}

test('given a server that was stopped, when it starts again on its folder, then the data are there', async () => {
  const dir = join(folder, 'stopped');
  const first = await startPostgres({ dir, persistent: true });
  const url = await first.createDatabase('register');
  await rows(url, 'CREATE TABLE jurnal AS SELECT 7 AS nomor');
  await first.stop();
  await expect(rows(url, 'SELECT')).rejects.toThrow('ECONNREFUSED');

  const second = await startPostgres({ dir, persistent: true });
  expect(await rows(second.url('register'), 'SELECT nomor FROM jurnal')).toEqual([{ nomor: 7 }]);
  await second.stop();
});

test('given a server that was killed, when it starts again, then what was committed is there', async () => {
  const dir = join(folder, 'killed');
  const first = await startPostgres({ dir, persistent: true });
  await rows(first.url(), 'CREATE TABLE jurnal AS SELECT 7 AS nomor');
  process.kill(first.pid, 'SIGKILL');

  const second = await startPostgres({ dir, persistent: true, port: first.port });
  expect(second.url()).toBe(first.url());
  expect(await rows(second.url(), 'SELECT nomor FROM jurnal')).toEqual([{ nomor: 7 }]);
  await second.stop();
});

test('given two starts of a database by name, when it is there already, then it is kept', async () => {
  const server = await startPostgres({ dir: join(folder, 'databases'), persistent: false });
  const name = 'aneh "nama" 100%';
  const url = await server.createDatabase(name);
  await rows(url, 'CREATE TABLE jurnal (nomor int)');
  expect(await server.createDatabase(name)).toBe(url);
  expect(await rows(url, 'SELECT * FROM jurnal')).toEqual([]);

  const open = new pg.Client({ connectionString: url });
  const ended = new Promise((resolve) => open.on('error', resolve));
  await open.connect();
  await server.dropDatabase(name);
  await ended;
  await expect(rows(url, 'SELECT')).rejects.toThrow('does not exist');
  await server.stop();
});

test('given a server that is not persistent, when it stops, then its folder is gone', async () => {
  const server = await startPostgres({ dir: join(folder, 'passing'), persistent: false });
  await server.stop();
  expect(readdirSync(folder)).not.toContain('passing');
});

test('given any server, when one looks at it, then it is closed to others and set up as the register needs', async () => {
  const dir = join(folder, 'closed');
  const server = await startPostgres({ dir, persistent: true });
  const password = readFileSync(join(dir, 'sandi'), 'utf8');
  expect(server.url()).toContain(`:${password}@127.0.0.1:`);
  expect(password.length).toBeGreaterThanOrEqual(32);
  expect(statSync(join(dir, 'sandi')).mode & 0o777).toBe(0o600);
  expect(statSync(join(dir, 'data')).mode & 0o777).toBe(0o700);
  for (const log of readdirSync(dir).filter((file) => file.includes('.log'))) {
    expect(readFileSync(join(dir, log), 'utf8')).not.toContain(password);
  }

  const withPassword = (text: string) => rows(server.url().replace(password, text), 'SELECT');
  await expect(withPassword('salah')).rejects.toThrow('password authentication failed');
  const settings = `SELECT current_setting('listen_addresses') AS listen, current_setting('unix_socket_directories')
    AS sockets, current_setting('max_connections') AS connections, current_setting('timezone') AS zone,
    current_setting('fsync') AS fsync, pg_encoding_to_char(encoding) AS encoding, datcollate AS collation
    FROM pg_database WHERE datname = current_database()`;
  const expected = { listen: '127.0.0.1', sockets: '', connections: '200', zone: 'UTC', fsync: 'on' };
  const url = await server.createDatabase('register');
  expect(await rows(url, settings)).toEqual([{ ...expected, encoding: 'UTF8', collation: 'C' }]);
  await server.stop();
});

test('given a setting that PostgreSQL refuses, when it starts, then the error says what its log says', async () => {
  const start = startPostgres({ dir: join(folder, 'refused'), persistent: true, settings: { fsync: 'mungkin' } });
  await expect(start).rejects.toThrow(/berakhir \(kode 1\).*\n.*parameter "fsync" requires a Boolean value/);
});

test('given a port that is taken, when a server starts on any port, then both run', async () => {
  const servers: OwnPostgres[] = [];
  for (const name of ['one', 'two']) servers.push(await startPostgres({ dir: join(folder, name), persistent: false }));
  for (const server of servers) expect(await rows(server.url(), 'SELECT 1 AS satu')).toEqual([{ satu: 1 }]);
  await Promise.all(servers.map((server) => server.stop()));
});
