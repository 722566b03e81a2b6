import { execFileSync, spawnSync } from 'node:child_process';

interface Ids {
  uid: number;
  gid: number;
}

/** As whom and how PostgreSQL's programs run. */
export interface Identity {
  /** Whose the data must be; undefined: the data are simply ours. */
  owner?: Ids;
  /** Options for starting the process. */
  spawnAs: Partial<Ids>;
  /** The command with its first arguments. */
  command(program: string): [command: string, ...args: string[]];
}

const user = 'postgres';

/**
 * PostgreSQL refuses to run as root. When we are root, its programs run as the user `postgres`, who is created when the
 * machine has none.
 *
 * That user must be able to enter the folders of the programs and of the data. Below a folder of root alone (`/root`, a
 * fresh `mktemp -d`) that is impossible; then, on Linux, the programs keep one privilege of root, to pass closed
 * folders (CAP_DAC_OVERRIDE), and nothing is asked of the one who made the folders.
 */
export function postgresIdentity(pathsToReach: string[]): Identity {
  if (process.getuid?.() !== 0) return { spawnAs: {}, command: (program) => [program] };
  const owner = { uid: idOf('-u') ?? createUser(), gid: idOf('-g') as number };
  const closed = pathsToReach.find((path) => spawnSync('test', ['-x', path], owner).status !== 0);
  if (closed === undefined) return { owner, spawnAs: owner, command: (program) => [program] };
  if (spawnSync('setpriv', ['--version']).status !== 0) {
    throw new Error(
      `PostgreSQL berjalan sebagai pengguna ${user}, yang tidak dapat masuk ke ${closed}. ` +
        'Buka jalannya (chmod o+x pada folder-folder di atasnya), atau jalankan sebagai pengguna biasa.',
    );
  }
  return { owner, spawnAs: {}, command: (program) => [...keepingPassage(owner), program] };
}

function keepingPassage({ uid, gid }: Ids): [string, ...string[]] {
  const capability = '+dac_override';
  return [
    ...(['setpriv', '--reuid', String(uid), '--regid', String(gid), '--clear-groups'] as [string, ...string[]]),
    // Without no_setuid_fixup access(2), with which PostgreSQL looks at its own programs, would drop the capability.
    ...['--securebits', '+no_setuid_fixup', '--inh-caps', capability, '--ambient-caps', capability],
    // The capability is in force from the next program on: `env` is that, and it can enter the folder of PostgreSQL.
    ...['--', 'env'],
  ];
}

function idOf(flag: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

function createUser(): number {
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', user]);
  return idOf('-u') as number;
}
