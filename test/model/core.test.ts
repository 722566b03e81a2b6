/**
 * The pure core of the runtime under any sequence of inputs: legal and illegal decisions, old and future rounds, the same
 * id again, deadlines, signatures, and whatever else a signal may carry; with a register that accepts or refuses, and
 * letters that wait for their signature or not.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { type Kasus, keadaanAwal, nama, pilihMesin, pulihkan } from '../../workflows/runtime/keadaan.ts';
import {
  type Antrean,
  BUKAN_TEKS,
  type HasilCommit,
  type Keadaan,
  type PerintahCommit,
  skemaKeadaan,
} from '../../workflows/runtime/kontrak.ts';
import { rencanakan, terapkan } from '../../workflows/runtime/rencana.ts';
import { casts, validEvents } from './inputs.ts';

const peraturan = muatPeraturan();
const cases = peraturan
  .semuaVarian()
  .flatMap((varian) => Object.keys(varian.prosedur).map((prosedur) => ({ varian: varian.id, prosedur })));

/** How the register answers a command that it is sent. */
interface Answer {
  accepts: boolean;
  /** Its letters wait for their signature. */
  waits?: boolean;
}

function caseOf(varian: string, prosedur: string, one: boolean) {
  const definisi = DAFTAR_PROSEDUR[prosedur];
  if (!definisi) throw new Error(`no procedure ${prosedur}`);
  const aturan = { ...peraturan.aturan(varian, prosedur), sidik: peraturan.sidikAturan(varian, prosedur) };
  const kasus: Kasus = { definisi, mesin: pilihMesin(definisi, aturan.mesin), id: 'kasus-1', varian, aturan };
  const [first, ...others] = casts(definisi);
  const peran = ((one && others.find((c) => c.merged)) || first)?.peran ?? {};
  const cara = prosedur === 'pengajuanSukarelaDalamUnit' && varian === 'bengkulu-pasal' ? 'tertulis' : 'lisan';
  const permohonan = { bentuk: 'individu', cara, pegawai: ['p-1', 'p-2'], ketua: 'p-1', anggota: ['p-2'] };
  const mulai: Antrean = { jenis: 'mulai', muatan: { varian, pemohon: 'p-9', permohonan, peran, aturan } };
  return { kasus, peran, mulai };
}

const text = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }));

/** Stands for the task that is open when its turn comes, in its present round. */
const NOW = '@now';

/** Stands for the letter that has waited longest for its signature. */
const FIRST = '@first';

/** Inputs, most of them close enough to what a machine expects that a good part is accepted. */
function inputsOf({ definisi, mesin }: Kasus) {
  const tasks = Object.keys(mesin.states);
  const types = mesin.events.filter((e) => e !== '' && e !== 'ajukan');
  const near = <T>(good: readonly T[], bad: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: bad });
  const loose = fc.record(
    { pegawai: fc.array(text, { maxLength: 3 }), alasan: fc.oneof(fc.constant('  '), text), versi: fc.integer() },
    { requiredKeys: [] },
  );
  const peristiwa = near(
    validEvents(definisi, types, 1),
    fc.tuple(near([...types, 'ajukan'], text), loose).map(([type, isi]) => ({ type, ...isi })),
  );
  const decide = fc.record({
    id: near(
      Array.from({ length: 40 }, (_, i) => `k-${i}`),
      text,
    ),
    tugas: near([NOW, NOW, NOW, ...tasks], text),
    putaran: near([1, 1, 1, 2, 3], fc.integer()),
    pelaku: near(['p-1', 'p-2', 'p-9'], text),
    peristiwa,
  });
  const deadline = fc.record({
    id: near(['tenggat:a', 'tenggat:b', 'tenggat:c'], text),
    tugas: near([NOW, ...tasks], text),
    putaran: near([1, 2], fc.integer()),
    tahap: near(['separuh', 'jatuhTempo', 'eskalasi'], text),
  });
  const withdraw = fc.record({
    id: near(['t-1', 't-2', 'k-1'], text),
    pelaku: near(['p-1', 'p-9'], text),
    alasan: near(['Ditunda.', ' '], text),
  });
  const anak = { kunci: 'pelibatan-1', id: 'kasus-1.pelibatan-1', prosedur: 'penunjukanLintasUnit' };
  const child = fc.record({
    id: near(['anak:pelibatan-1', 'anak:a'], text),
    anak: near(
      [
        { ...anak, keadaan: 'selesai', pegawai: ['p-8'] },
        { ...anak, keadaan: 'ditolak', pegawai: [] },
      ],
      loose,
    ),
  });
  const signed = fc.record({
    id: near(
      Array.from({ length: 20 }, (_, i) => `tte:${i}`),
      text,
    ),
    surat: near([FIRST, FIRST, 'kasus-1.1.1'], text),
    sha256: near(['a'.repeat(64)], text),
  });
  const input: fc.Arbitrary<Antrean> = fc.oneof(
    { weight: 16, arbitrary: decide.map((muatan): Antrean => ({ jenis: 'decide', muatan })) },
    { weight: 2, arbitrary: deadline.map((muatan): Antrean => ({ jenis: 'deadline', muatan })) },
    // Where it is taken it ends the case: rare, so that most sequences get further.
    { weight: 1, arbitrary: withdraw.map((muatan): Antrean => ({ jenis: 'withdraw', muatan })) },
    { weight: 6, arbitrary: signed.map((muatan): Antrean => ({ jenis: 'signed', muatan })) },
    { weight: 2, arbitrary: child.map((muatan): Antrean => ({ jenis: 'child', muatan })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...(['decide', 'deadline', 'withdraw', 'child', 'signed'] as const)),
          fc.anything({ withNullPrototype: false }),
        )
        .map(([jenis, muatan]): Antrean => ({ jenis, muatan })),
    },
  );
  return fc.array(fc.tuple(input, fc.record({ accepts: fc.boolean(), waits: fc.boolean() })), {
    maxLength: 40,
    size: 'max',
  });
}

/** The input as it is sent: `NOW` is the task that is open. */
function addressed(kasus: Kasus, keadaan: Keadaan, { jenis, muatan }: Antrean): Antrean {
  if ((muatan as { surat?: unknown } | null)?.surat === FIRST) {
    return { jenis, muatan: { ...(muatan as object), surat: keadaan.menungguTte?.[0]?.surat ?? '-' } };
  }
  if ((muatan as { tugas?: unknown } | null)?.tugas !== NOW) return { jenis, muatan };
  const tugas = nama(pulihkan(kasus.mesin, keadaan));
  return { jenis, muatan: { ...(muatan as object), tugas, putaran: keadaan.putaran[tugas] } };
}

/** What the register would answer: a step may be refused, a refusal is recorded, a deadline noted. */
function answer(perintah: Omit<PerintahCommit, 'pada'>, { accepts, waits }: Answer, kini: string): HasilCommit {
  const { urutan, sebab, langkah, penolakan, tte } = perintah;
  const diterima = !penolakan && ((!langkah && !tte) || accepts);
  const ke = langkah && diterima ? langkah.ke : kini;
  return {
    urutan,
    sebab,
    diterima,
    ke,
    surat: (diterima ? (langkah?.aksi ?? []) : []).flatMap((a, n) => {
      if (a.type !== 'terbitkan') return [];
      const surat = { id: `kasus-1.${urutan}.${n}`, jenis: a.surat, nomor: `${urutan}/${n}`, sidik: '' };
      return [{ ...surat, ...(waits ? { menungguTte: true as const } : {}) }];
    }),
    hash: '',
    ...(diterima ? {} : { kode: penolakan?.kode ?? 'BUKAN_PEJABAT_BERWENANG' }),
  };
}

/** Strings of a JSON value, keys too. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([k, v]) => [k, ...strings(v)])
      : [];

function checkCommand(kasus: Kasus, keadaan: Keadaan, perintah: Omit<PerintahCommit, 'pada'>): void {
  const { langkah, penolakan, tenggat, tte } = perintah;
  expect(perintah).toMatchObject({ prosedur: 'kasus-1', urutan: keadaan.urutan + 1 });
  expect([langkah, penolakan, tenggat, tte].filter(Boolean)).toHaveLength(1);
  // Whatever came in: what goes to the register is text that it can keep, and short enough to be a key.
  expect(strings(perintah).filter((s) => BUKAN_TEKS.test(s))).toEqual([]);
  expect(perintah.sebab.length).toBeLessThanOrEqual(250);
  expect(keadaan.diproses).not.toContain(perintah.sebab);
  // Nobody acts on what a letter has opened that nobody has yet, and no deadline of it runs; only what waits is signed.
  const { ditahan, menungguTte } = keadaan;
  const { tugas, putaran } = perintah;
  if (tenggat || (langkah && tugas)) {
    expect({ tugas, putaran }).not.toEqual(ditahan ?? {});
  }
  if (tte) expect(menungguTte?.map((s) => s.surat)).toContain(tte.surat);
  expect(perintah.menungguTte).toBe(langkah && menungguTte ? true : undefined);
  if (!langkah) return;
  const kini = pulihkan(kasus.mesin, keadaan);
  expect(langkah.dari).toBe(nama(kini));
  expect(langkah.dasar.length).toBeGreaterThan(0);
  expect(langkah.pelaku).not.toBe('');
  for (const aksi of langkah.aksi) if ('dasar' in aksi) expect(aksi.dasar.length).toBeGreaterThan(0);
  // Tasks: only of the state that the step leads to, of its present round, each holder's once; none after the end.
  for (const t of langkah.tugas) expect(t).toMatchObject({ tugas: langkah.ke, putaran: langkah.putaran[langkah.ke] });
  const holders = langkah.tugas.map((t) => JSON.stringify(t.pemegang));
  expect(new Set(holders)).toHaveLength(holders.length);
  expect(langkah.tugas.length === 0).toBe(langkah.selesai);
  // Rounds only grow, by one at most, and only of the state that is entered.
  for (const [state, round] of Object.entries(langkah.putaran)) {
    const before = keadaan.putaran[state] ?? 0;
    expect(round - before).toBeGreaterThanOrEqual(0);
    expect(round - before).toBeLessThanOrEqual(state === langkah.ke ? 1 : 0);
  }
}

/** What waits for a signature: what was issued so and not signed or withdrawn since; a task is held only with it. */
function checkWaiting(
  before: Keadaan,
  after: Keadaan,
  { tte, peristiwa }: Omit<PerintahCommit, 'pada'>,
  { diterima, surat }: HasilCommit,
): void {
  const waited = (before.menungguTte ?? []).map((s) => s.surat);
  const left = !diterima ? waited : peristiwa.type === 'tarik' ? [] : waited.filter((s) => s !== tte?.surat);
  const issued = surat.filter((s) => s.menungguTte).map((s) => s.id);
  expect((after.menungguTte ?? []).map((s) => s.surat)).toEqual([...left, ...issued]);
  if (after.ditahan) expect(after.menungguTte).not.toHaveLength(0);
}

/** Takes a sequence up, and what was asked of the register on the way. */
function run({ kasus, peran, mulai }: ReturnType<typeof caseOf>, inputs: [Antrean, Answer][], throughJson: boolean) {
  const commands: unknown[] = [];
  let keadaan = keadaanAwal(kasus.mesin, peran);
  for (const [sent, how] of [[mulai, { accepts: true, waits: inputs[0]?.[1].waits }], ...inputs] as [
    Antrean,
    Answer,
  ][]) {
    if (throughJson) keadaan = JSON.parse(JSON.stringify(keadaan));
    const input = addressed(kasus, keadaan, sent);
    const rencana = rencanakan(kasus, keadaan, input);
    if (!rencana) continue;
    const { perintah } = rencana;
    checkCommand(kasus, keadaan, perintah);
    commands.push(perintah);
    const hasil = answer(perintah, how, nama(pulihkan(kasus.mesin, keadaan)));
    const next = terapkan(keadaan, rencana, hasil);
    expect(next.urutan).toBe(keadaan.urutan + 1);
    expect(next.diproses).toEqual([...keadaan.diproses, perintah.sebab]);
    if (!hasil.diterima || perintah.tenggat || perintah.tte) {
      expect({ snapshot: next.snapshot, putaran: next.putaran }).toEqual({
        snapshot: keadaan.snapshot,
        putaran: keadaan.putaran,
      });
    } else {
      expect(nama(pulihkan(kasus.mesin, next))).toBe(hasil.ke);
    }
    checkWaiting(keadaan, next, perintah, hasil);
    keadaan = next;
    // A case whose first step is refused is over; no decision ever reaches its machine.
    if (input.jenis === 'mulai' && !hasil.diterima) break;
    // The same input again is the same input: nothing more is asked. (A malformed one without an id is one more each time.)
    if (!perintah.sebab.startsWith('rusak-') && input.jenis !== 'mulai') {
      expect(rencanakan(kasus, keadaan, input)).toBeUndefined();
    }
  }
  expect(skemaKeadaan.parse(JSON.parse(JSON.stringify(keadaan)))).toEqual(keadaan);
  return { commands, keadaan };
}

describe.each(cases)('given $prosedur in the variant $varian', ({ varian, prosedur }) => {
  test.each([
    ['different officials', false],
    ['one official for two posts', true],
  ])(
    'when any inputs come, with %s, then each is taken up once, in order, and a refused one changes nothing',
    (_, one) => {
      const subject = caseOf(varian, prosedur, one);
      fc.assert(
        fc.property(inputsOf(subject.kasus), (inputs) => {
          const direct = run(subject, inputs, false);
          // What is kept between two runs of a workflow is JSON: it must come to the same.
          expect(run(subject, inputs, true)).toEqual(direct);
        }),
        { numRuns: 15 },
      );
    },
  );
});

test('given inputs near to what a machine expects when sequences are drawn then they get far, to an end, and to letters that wait and are signed', () => {
  const subject = caseOf('bengkulu-lampiran', 'penunjukanLintasUnit', false);
  const reached = new Set<string>();
  for (const inputs of fc.sample(inputsOf(subject.kasus), { numRuns: 200, seed: 1 })) {
    const sure = inputs.map(([input]): [Antrean, Answer] => [input, { accepts: true }]);
    reached.add(nama(pulihkan(subject.kasus.mesin, run(subject, sure, false).keadaan)));
  }
  expect([...reached]).toEqual(expect.arrayContaining(['menungguPenerimaan', 'ditolak']));
  const answers = fc
    .sample(inputsOf(subject.kasus), { numRuns: 200, seed: 1 })
    .flatMap((inputs) => run(subject, inputs, false).commands as PerintahCommit[]);
  expect(answers.filter((c) => c.tte).length).toBeGreaterThan(20);
  expect(answers.filter((c) => c.penolakan?.kode === 'MENUNGGU_TTE').length).toBeGreaterThan(20);
});
