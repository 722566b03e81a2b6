/** `npm run test:faults`: the whole fault run; its last line is JSON for programs. */
import { parseArgs } from 'node:util';
import { lepasLog, pasangLog } from '../../audit/log.ts';
import { runFaults } from './gangguan.ts';

const { values } = parseArgs({
  options: {
    procedures: { type: 'string', default: '200' },
    'worker-kills': { type: 'string', default: '10' },
    'server-kills': { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const seed = Number(values.seed);
const started = Date.now();
const note = (text: string) =>
  process.stdout.write(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}\n`);
note(`seed ${seed}`);
pasangLog();
const result = await runFaults({
  procedures: Number(values.procedures),
  workerKills: Number(values['worker-kills']),
  serverKills: Number(values['server-kills']),
  seed,
  note,
});
const { procedures, kills, replayed, ...findings } = result;
for (const [kind, sentences] of Object.entries(findings)) for (const s of sentences) note(`${kind}: ${s}`);
const { lost, duplicated, gaps, diverged } = findings;
const counts = { lost: lost.length, duplicated: duplicated.length, gaps: gaps.length, diverged: diverged.length };
await lepasLog();
process.exitCode = Object.values(counts).every((n) => n === 0) && replayed === procedures ? 0 : 1;
process.stdout.write(`${JSON.stringify({ procedures, kills, ...counts, replayed })}\n`);
