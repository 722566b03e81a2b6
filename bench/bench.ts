/**
 * `npm run bench`: the product beside a conventional Temporal workflow that does the same (bench/conventional), the
 * speed of the pure machine, how long letters take, and the HTTP API beside the client. `-- --memori`: memory of a worker with 10,000 open procedures
 * instead. `--json`: only the last line. The figures are ratios of one run on one machine; absolute ones are as fast as
 * that machine.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bacaRun, type History } from '../audit/riwayat.ts';
import { type Contestant, conventional, type Product, product } from './contestants.ts';
import { decisionsSeen, decisionTimes, startHttp } from './http.ts';
import { inboxTimes } from './inbox.ts';
import { measureMemory } from './memory.ts';
import { foldPerSecond, replayPerSecond } from './pure.ts';
import { type Round, rate, runRounds } from './rounds.ts';
import { openStage, type Stage } from './stage.ts';
import { letterTimes } from './surat.ts';
import { median, type Row, table } from './table.ts';

const ROUNDS = 3;
const HISTORIES = 16;

const { values: options } = parseArgs({
  options: { memori: { type: 'boolean' }, json: { type: 'boolean' } },
});
const began = performance.now();
const progress = (text: string) => {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} dtk  ${text}\n`);
};

progress('menyalakan PostgreSQL dan Temporal');
const stage = await openStage();
try {
  progress(`PostgreSQL: ${await stage.durability()}; ${cpus().length} inti; Node ${process.versions.node}`);
  const { rows, result } = options.memori ? await memory(stage) : await compare(stage);
  if (!options.json) process.stdout.write(`${table(rows)}\n`);
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  await stage.stop();
}

async function memory(on: Stage) {
  const result = await measureMemory(on, progress);
  const rows: Row[] = Object.entries(result).map(([name, value]) => [name, `${value}`]);
  return { rows: [['memori worker', ''], ...rows] satisfies Row[], result };
}

async function compare(on: Stage) {
  progress('menyalakan kedua worker');
  const ours = await product(on);
  const theirs = await conventional(on);
  const rounds = await runRounds(ours, theirs, ROUNDS, progress);
  const last = rounds.at(-1) as Round;
  const histories = await recorded(ours, last.product.ids);
  const theirHistories = await recorded(theirs, last.conventional.ids);
  await theirs.close();
  progress('HTTP');
  const http = await measureHttp(on, ours);
  await ours.close();
  progress('mesin murni');
  const events = (all: History[]) => median(all.map((h) => h.events?.length ?? 0));
  const latency = (who: keyof Round) => median(rounds.flatMap((r) => r[who].latencies));
  const result = {
    rateRatio: round(median(rounds.map((r) => rate(r.product) / rate(r.conventional)))),
    decisionLatencyRatio: round(latency('product') / latency('conventional')),
    events: events(histories),
    conventionalEvents: events(theirHistories),
    foldPerSec: Math.round(foldPerSecond(bacaRun(histories[0] as History))),
    replayPerSec: Math.round(replayPerSecond(histories)),
    httpDecisionRatio: round(http.decision.http / http.decision.client),
    inboxRatio: round(http.inbox.many / http.inbox.few),
    ownDecisionStale: http.seen.ownStale,
    nextSeenP99Ms: Math.round(http.seen.next.p99),
  };
  progress('surat');
  const letters = await letterTimes();
  const ms = (time: number) => time.toFixed(1);
  const rates = (who: keyof Round) => rounds.map((r) => rate(r[who]).toFixed(1)).join(' / ');
  const rows: Row[] = [
    ['', 'sistem-kerja', 'konvensional', 'rasio', 'target'],
    ['perkara per detik, tiap ronde', rates('product'), rates('conventional'), `${result.rateRatio}`, '≥ 2.2'],
    [
      'menunggu satu keputusan, median md',
      latency('product').toFixed(0),
      latency('conventional').toFixed(0),
      `${result.decisionLatencyRatio}`,
      '≤ 0.5',
    ],
    ['peristiwa dalam riwayat satu perkara', `${result.events}`, `${result.conventionalEvents}`, '', '≤ 16'],
    ['transisi mesin murni per detik', `${result.foldPerSec}`, '', '', ''],
    ['transisi replay murni per detik', `${result.replayPerSec}`, '', '', '≥ 5000'],
    ['satu halaman surat, median md', ms(letters.page), '', '', '≤ 5'],
    ['dokumen Typst kosong, median md', ms(letters.empty), '', '', ''],
    ['surat dengan tanda tangannya, median md', ms(letters.signed), '', '', '≤ 100'],
    ['', 'lewat HTTP', 'lewat klien', 'rasio', 'target'],
    [
      'menunggu satu keputusan, median md',
      ms(http.decision.http),
      ms(http.decision.client),
      `${result.httpDecisionRatio}`,
      '≤ 1.5',
    ],
    ['', '10.000 tugas', '10 tugas', 'rasio', 'target'],
    ['halaman pertama tugas saya, median md', ms(http.inbox.many), ms(http.inbox.few), `${result.inboxRatio}`, '≤ 1.5'],
    ['', 'median', 'p99', '', 'target'],
    [
      'keputusan terlihat pejabat berikutnya, md',
      http.seen.next.median.toFixed(0),
      http.seen.next.p99.toFixed(0),
      '',
      'p99 ≤ 1000',
    ],
    ['keputusan belum terlihat oleh pemutusnya', `${http.seen.ownStale}`, '', '', '0'],
  ];
  return { rows, result };
}

async function measureHttp(on: Stage, ours: Product) {
  const http = await startHttp(on, ours);
  try {
    const decision = await decisionTimes(http);
    progress('HTTP: keputusan dalam kotak masuk');
    const seen = await decisionsSeen(http);
    progress('HTTP: kotak masuk 1.000 pejabat');
    return { decision, seen, inbox: await inboxTimes(http) };
  } finally {
    await http.stop();
  }
}

function recorded({ temporal }: Contestant, ids: string[]): Promise<History[]> {
  return Promise.all(ids.slice(0, HISTORIES).map((id) => temporal.workflow.getHandle(id).fetchHistory()));
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
