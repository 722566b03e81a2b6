import { readFileSync } from 'node:fs';

/** Whether a process runs. One that ended and that its parent has not asked about yet (a zombie) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

/** In a container without an init process zombies stay for good. */
function isZombie(pid: number): boolean {
  try {
    // The state follows the program's name, which stands in parentheses.
    return /^.*\) Z /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false; // no /proc on this platform
  }
}
