import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Connection } from '@temporalio/client';
import { findTemporalProgram } from '../temporal-server/find-temporal.mjs';
import { claimPort, ServerError, ServerProcess, startRetrying } from './server-process.ts';

export interface TemporalOptions {
  /** SQLite file of the server's state; without one the state ends with the server. */
  dbFile?: string;
  /** Default: a free one. To resume after `kill()`, give the port that clients know. */
  port?: number;
  /** Log file; default: beside the dbFile. */
  log?: string;
  /** Dynamic configuration of the server, values as JSON. */
  dynamicConfig?: Record<string, string>;
}

export interface TemporalServer {
  address: string;
  stop(): Promise<void>;
}

export interface OwnTemporalServer extends TemporalServer {
  pid: number;
  port: number;
  /** SIGKILL, as a crash would do it. `startTemporal` with the same dbFile and port resumes. */
  kill(): Promise<void>;
}

/** The server of TEMPORAL_ADDRESS, which is not ours to stop, or a development server of our own. */
export async function connectOrStartTemporal(options: TemporalOptions = {}): Promise<TemporalServer> {
  const address = process.env.TEMPORAL_ADDRESS;
  return address ? { address, stop: async () => {} } : startTemporal(options);
}

/** Starts Temporal's development server as a process of its own; resolves when the namespace `default` answers. */
export async function startTemporal(options: TemporalOptions = {}): Promise<OwnTemporalServer> {
  const found = await findTemporalProgram();
  if ('reason' in found) throw new Error(found.reason);
  const temporary = options.dbFile === undefined ? mkdtempSync(join(tmpdir(), 'temporal-')) : undefined;
  const base = resolve(options.dbFile ?? join(temporary as string, 'temporal'));
  const cleanUp = () => {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  };
  const start = () => startOnce(found.executable, base, options);
  const { server, port } = await startRetrying(start, /already in use|EADDRINUSE/).catch((error) => {
    cleanUp();
    throw error;
  });
  return {
    address: `127.0.0.1:${port}`,
    port,
    pid: server.pid,
    stop: async () => {
      await server.stop();
      cleanUp();
    },
    kill: async () => {
      await server.kill();
      cleanUp();
    },
  };
}

async function startOnce(executable: string, base: string, options: TemporalOptions) {
  const pidFile = `${base}.pid`;
  refuseSecondServer(pidFile, base);
  const port = await claimPort(options.port);
  const server = await ServerProcess.start({
    name: 'Server Temporal',
    command: executable,
    args: [
      ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)],
      ...['--namespace', 'default', '--log-level', 'error'],
      ...(options.dbFile === undefined ? [] : ['--db-filename', base]),
      ...Object.entries(options.dynamicConfig ?? {}).flatMap(([key, value]) => [
        '--dynamic-config-value',
        `${key}=${value}`,
      ]),
    ],
    logFile: options.log ?? `${base}.log`,
    stopSignal: 'SIGTERM',
  });
  writeFileSync(pidFile, String(server.pid));
  await server.ready(() => answers(port));
  return { server, port };
}

/**
 * SQLite lets two servers open one file; Temporal is not made for that. It happens when a program is started again at
 * once after it was killed: its server is still stopping. A process id alone proves nothing (ids are given out again),
 * so the process must also have been started with this file.
 */
function refuseSecondServer(pidFile: string, dbFile: string): void {
  if (!existsSync(pidFile)) return;
  const pid = readFileSync(pidFile, 'utf8');
  if (commandLine(pid).includes(dbFile)) {
    throw new ServerError(`${dbFile} sedang dipakai proses ${pid}`, `${dbFile} already in use`);
  }
}

function commandLine(pid: string): string {
  try {
    return existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-p', pid, '-o', 'args='], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return ''; // no such process
  }
}

async function answers(port: number): Promise<void> {
  // gRPC waits a second between two attempts to connect; so it is asked only when somebody listens.
  await new Promise<void>((listening, refused) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', refused).once('connect', () => {
      socket.destroy();
      listening();
    });
  });
  const connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: 2000 });
  try {
    await connection.workflowService.describeNamespace({ namespace: 'default' });
  } finally {
    await connection.close();
  }
}
