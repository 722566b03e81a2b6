/**
 * Ends the server processes of a parent that died without ending them itself (SIGKILL, a crash). The parent holds the
 * other end of stdin and writes `+<pid> <signal>` for a server that started and `-<pid>` for one that ended; when the
 * parent is gone, however it went, the operating system closes the pipe.
 */
import { createInterface } from 'node:readline';

const patience = 20_000;
const servers = new Map();

const send = (pid, signal) => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
    servers.delete(pid);
  }
};

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const [pid, signal] = line.slice(1).split(' ');
    if (line.startsWith('+')) servers.set(Number(pid), signal);
    else servers.delete(Number(pid));
  })
  .on('close', () => {
    const deadline = Date.now() + patience;
    for (const [pid, signal] of servers) send(pid, signal);
    const watch = setInterval(() => {
      const late = Date.now() > deadline;
      for (const pid of servers.keys()) send(pid, late ? 'SIGKILL' : 0);
      if (late || servers.size === 0) clearInterval(watch);
    }, 100);
  });
