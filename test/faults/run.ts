/**
 * `npm run test:faults`: 200 procedures, 16 at once, while the worker is killed 12 times, the Temporal server twice and each
 * partner of delivery twice. `-- --procedures N --kills K --seed S` for other runs: a seventh of K are the server's, and as
 * many come to each partner besides.
 */
import { parseArgs } from 'node:util';
import { lepasLog, pasangLog } from '../../audit/log.ts';
import { runFaults } from './faults.ts';
import { judge } from './verdict.ts';

const { values } = parseArgs({
  options: {
    procedures: { type: 'string', default: '200' },
    kills: { type: 'string', default: '14' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const kills = Number(values.kills);
const serverKills = Math.max(1, Math.round(kills / 7));
const began = performance.now();
const progress = (text: string) => {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} dtk  ${text}\n`);
};

pasangLog();
const evidence = await runFaults({
  procedures: Number(values.procedures),
  workerKills: kills - serverKills,
  serverKills,
  partnerKills: serverKills,
  seed: Number(values.seed),
  progress,
});
await lepasLog();
const { findings, replayed, undelivered, deliveredTwice, ...counts } = judge(evidence);
for (const finding of findings) progress(finding);
const result = {
  procedures: evidence.driven.length,
  kills: evidence.kills,
  ...counts,
  replayed,
  undelivered,
  deliveredTwice,
};
process.exitCode = findings.length === 0 && replayed === result.procedures ? 0 : 1;
process.stdout.write(`${JSON.stringify(result)}\n`);
