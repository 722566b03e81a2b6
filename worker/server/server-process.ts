import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface ServerProgram {
  /** What messages call it. */
  name: string;
  command: string;
  args: string[];
  logFile: string;
  /** The signal that asks this program to end in good order. */
  stopSignal: NodeJS.Signals;
  cwd?: string;
  /** Added to our own environment. */
  env?: Record<string, string>;
  uid?: number;
  gid?: number;
}

const patience = 20_000;

/**
 * A server that runs as a process of its own.
 *
 * It is in a session of its own, so that Ctrl-C in a terminal reaches only this process, which then ends things in the
 * right order; and it does not outlive this process, whatever ended that: a guard (guard.mjs) holds a pipe to it and
 * asks the server to stop when the pipe closes. Its output goes to a file and not to a pipe, because a server must not
 * fail for want of a reader.
 */
export class ServerProcess {
  readonly pid: number;
  readonly #ended: Promise<string>;
  #how: string | undefined;

  private constructor(
    private readonly child: ChildProcess & { pid: number },
    private readonly program: ServerProgram,
  ) {
    this.pid = child.pid;
    this.#ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        this.#how = signal === null ? `kode ${code}` : `sinyal ${signal}`;
        unguard(this.pid);
        resolve(this.#how);
      });
    });
    guard(this.pid, program.stopSignal);
    // A program that has nothing left to do may end; the guard then ends the server.
    child.unref();
  }

  static async start(program: ServerProgram): Promise<ServerProcess> {
    // The log of the run before is kept, because it may say why that run ended.
    if (existsSync(program.logFile)) renameSync(program.logFile, `${program.logFile}.1`);
    const log = openSync(program.logFile, 'w', 0o600);
    const { command, args, cwd, uid, gid } = program;
    const env = { ...process.env, LC_ALL: 'C', ...program.env };
    const child = spawn(command, args, { stdio: ['ignore', log, log], detached: true, cwd, uid, gid, env });
    closeSync(log);
    await once(child, 'spawn');
    return new ServerProcess(child as ChildProcess & { pid: number }, program);
  }

  /** Waits until `probe` succeeds; rejects with the last log lines when the process ends before, or at the deadline. */
  async ready(probe: () => Promise<unknown>): Promise<this> {
    const deadline = Date.now() + patience;
    for (;;) {
      try {
        await probe();
        if (this.#how === undefined) return this;
      } catch (error) {
        if (Date.now() > deadline) {
          await this.kill();
          throw new ServerError(
            `${this.program.name} tidak menjawab dalam ${patience / 1000} detik`,
            this.log(),
            error,
          );
        }
      }
      if (this.#how !== undefined) throw new ServerError(`${this.program.name} berakhir (${this.#how})`, this.log());
      await sleep(25);
    }
  }

  /** Waits until the process has ended; answers with how. */
  async end(): Promise<string> {
    this.child.ref();
    return this.#ended;
  }

  async stop(): Promise<void> {
    await this.#finish(this.program.stopSignal);
  }

  async kill(): Promise<void> {
    await this.#finish('SIGKILL');
  }

  log(): string {
    return readFileSync(this.program.logFile, 'utf8');
  }

  async #finish(signal: NodeJS.Signals): Promise<void> {
    if (this.#how !== undefined) return;
    this.child.kill(signal);
    const force = setTimeout(() => this.child.kill('SIGKILL'), patience);
    await this.end();
    clearTimeout(force);
  }
}

/** A server that did not start, with the last lines of its log. */
export class ServerError extends Error {
  constructor(
    message: string,
    readonly log: string,
    cause?: unknown,
  ) {
    const lines = log.trimEnd().split('\n').slice(-10).join('\n');
    super(`${message}. Baris log terakhirnya:\n${lines}`, { cause });
    this.name = 'ServerError';
  }
}

/**
 * The given port of 127.0.0.1, or any, when nobody listens there now. Asked before a server starts, so that no other
 * program on the port is taken for it. (Another process may still take the port in between: then start again.)
 */
export async function claimPort(port = 0): Promise<number> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error) => {
    throw new ServerError(`Port ${port} tidak dapat dipakai`, error.message, error);
  });
  const claimed = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return claimed;
}

/**
 * Starts again while the log of the failed start says that something passing was in the way: a port that was just
 * taken, or the process before it on the same data that is still ending.
 */
export async function startRetrying<T>(start: () => Promise<T>, passing: RegExp): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof ServerError && passing.test(error.log)) || Date.now() > deadline) throw error;
      await sleep(100);
    }
  }
}

const guarded = new Map<number, NodeJS.Signals>();
let guardPipe: Socket | undefined;

function guard(pid: number, signal: NodeJS.Signals): void {
  guarded.set(pid, signal);
  guardPipe ??= startGuard();
  guardPipe.write(`+${pid} ${signal}\n`);
}

function unguard(pid: number): void {
  guarded.delete(pid);
  guardPipe?.write(`-${pid}\n`);
}

function startGuard(): Socket {
  const file = fileURLToPath(new URL('./guard.mjs', import.meta.url));
  const env = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, env });
  child.unref();
  const pipe = child.stdin as Socket;
  pipe.unref();
  pipe.on('error', (error: NodeJS.ErrnoException) => {
    // A guard that was killed is replaced below; any other trouble is not expected.
    if (error.code !== 'EPIPE') throw error;
  });
  child.once('exit', () => {
    guardPipe = undefined;
    for (const [pid, signal] of guarded) guard(pid, signal);
  });
  return pipe;
}
