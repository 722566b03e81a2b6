/**
 * Walks a machine with its real guards: every kind of holder, every sensible payload, everybody who may send it. What
 * `checks.ts` reads off the definition is only what could happen; this is what does.
 */
import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { CariPeranAtau } from '../../peraturan/skema.ts';
import { ANAK_SELESAI, anakTerbuka } from '../../workflows/runtime/anak.ts';
import type { ParamBeritahu, ParamSurat, Pemegang, Peran } from '../../workflows/runtime/kontrak.ts';
import { metaKeadaan, nama, tugasTerbuka } from '../../workflows/runtime/langkah.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { TARIK } from '../../workflows/runtime/penarikan.ts';

type Procedure = Pick<DefinisiProsedur, 'peran' | 'peristiwa'>;

interface Step {
  state: AnyMachineSnapshot;
  event: { type: string; oleh: string };
  nextState: AnyMachineSnapshot;
}

export interface Walk {
  /** States that were visited. */
  states: Set<string>;
  /** Snapshots from which nothing leads to an end, and those that are open and await nobody. */
  stuck: string[];
  /** By final state, the roles that had been told of the case on every way there. */
  told: Map<string, Set<string>>;
}

const PEOPLE = ['p-1', 'p-2'];
const KEBUTUHAN = {
  jalur: 'lintasUnit',
  unitDituju: 'unit-lain',
  maksudTujuan: 'Menyusun data.',
  kompetensi: ['Statistik'],
  ekspektasi: ['Satu dokumen'],
  jumlahPersonel: 1,
};
const alasan = 'Beban kerja unit sedang penuh.';

/** A Rencana Aksi and a KAK, with all that they must hold. */
const waktu = { mulai: '2026-02-02', selesai: '2026-09-30' };
const sidik = { nama: 'berkas.pdf', sha256: 'a'.repeat(64) };
const rencana = {
  kegiatan: [{ sasaran: 'Peta', indikator: 'Jumlah', kegiatan: 'Inventarisasi', target: '40', satuan: 'unit', waktu }],
  petaProsesBisnis: sidik,
};
const kak = {
  judul: 'Peta',
  latarBelakang: 'Belum ada peta.',
  maksudTujuan: 'Menyusun peta.',
  sasaran: 'Satu dokumen.',
  tahapan: [{ kegiatan: 'Inventarisasi', target: '40 unit', waktu }],
  anggaran: [{ uraian: 'Rapat', jumlah: 1_000_000 }],
};

/** Payloads that some event of some procedure takes; the procedure's own schema says which event takes which. */
const payloads = (versi = 0): object[] => [
  {},
  { alasan },
  { alasan, tindakan: 'Target disesuaikan.' },
  { alternatif: 'timPenuh' },
  { pegawai: PEOPLE },
  { pegawai: PEOPLE.slice(0, 1) },
  { catatan: 'Sesuai kriteria.' },
  { versi: versi + 1, ringkasan: 'Hasil yang diperbaiki.' },
  { angka: [90, 90, 90, 90, 90], simpulan: 90 },
  { didengarPada: '2026-11-23T09:30', permintaan: 'Ingin dilibatkan.' },
  { hasil: 'Laporan.' },
  { sebab: 'mutasi' },
  { sebab: 'pelanggaranKodeEtik' },
  { ketua: 'p-2', anggota: ['p-1'] },
  { kebutuhan: [KEBUTUHAN] },
  { versi: versi + 1, dokumen: rencana },
  { versi: versi + 1, dokumen: kak },
  { pada: '2026-02-05', saran: 'Rincian anggaran dilengkapi.' },
  { pada: '2026-02-05', kedalam: 'Dokumen perencanaan 2026' },
  { pada: '2026-02-05', tandaTerima: 'SIPD-1', berkas: [sidik] },
];

/** The first event brings the request; of a team with people of its own, or with some who are to be asked for. */
const tim = { ketua: 'p-1', anggota: ['p-2'], tahunAnggaran: 2026, dokumen: rencana };
const requests = ['individu', 'tim']
  .flatMap((bentuk) => ['lisan', 'tertulis'].map((cara) => ({ bentuk, cara, ...tim })))
  .concat([{ bentuk: 'tim', cara: 'lisan', ...tim, anggota: [], kebutuhan: [KEBUTUHAN] } as never])
  .map((permohonan) => ({ pegawai: PEOPLE, permohonan }));

/** The events of these types that the procedure's schema takes. */
export function validEvents(
  { peristiwa }: Pick<Procedure, 'peristiwa'>,
  types: string[],
  versi?: number,
): { type: string }[] {
  return types.flatMap((type) =>
    type === 'ajukan'
      ? requests.map((isi) => ({ type, ...isi }))
      : type === TARIK
        ? [{ type, alasan }]
        : payloads(versi).flatMap((isi) => (peristiwa.safeParse({ type, ...isi }).success ? [{ type, ...isi }] : [])),
  );
}

function eventsOf(definisi: Procedure, snapshot: AnyMachineSnapshot): (Step['event'] & Record<string, unknown>)[] {
  const node = snapshot._nodes.find((n) => n.type === 'atomic');
  const types = [...(node?.transitions.keys() ?? [])].filter((type) => type !== '');
  const { versi, anak = {} } = snapshot.context;
  const open = anakTerbuka(snapshot.context);
  // One child is as good as many: the walk then ends.
  const enough = Object.keys(anak).length >= 1;
  return [
    ...validEvents(definisi, types, versi)
      .filter((event) => !(enough && 'kebutuhan' in event))
      .flatMap((event) => [...PEOPLE, 'p-9'].map((oleh) => ({ ...event, oleh }))),
    ...(types.includes(TARIK) ? [{ type: TARIK, oleh: 'p-9', alasan }] : []),
    ...open.flatMap((kunci) =>
      ['selesai', 'ditolak'].map((keadaan) => {
        const { prosedur } = anak[kunci];
        const pegawai = keadaan === 'selesai' ? ['p-9'] : [];
        return { type: ANAK_SELESAI, oleh: '', anak: { kunci, id: `kasus-1.${kunci}`, prosedur, keadaan, pegawai } };
      }),
    ),
  ];
}

/** A snapshot without what only grows or only words letters: the walk then ends. */
const keyOf = (snapshot: AnyMachineSnapshot): string => {
  const { versi: _, catatan: __, rekomendasi: ___, ...rest } = snapshot.context;
  return `${nama(snapshot)} ${JSON.stringify(rest)}`;
};

interface Cast {
  /** All posts are one official's. */
  one: boolean;
  /** Levels of a chain of reviewers. */
  levels: number;
  /** Who is named where nobody need be. */
  optional: Pemegang[];
}

function cast(sources: Procedure['peran'], { one, levels, optional }: Cast): Peran {
  const holders = (role: string, source: CariPeranAtau): Pemegang[] => {
    if ([source].flat().every((s) => 'opsional' in s)) return optional;
    if ('pegawai' in source || 'dari' in source) return [{ pegawai: 'p-1' }];
    if ('daftarPegawai' in source) return [{ pegawai: 'p-2' }];
    const chain = 'ambil' in source && source.ambil === 'rantai';
    const posts = one ? 1 : chain ? levels : [source].flat().length;
    return Array.from({ length: posts }, (_, i) => ({ jabatan: one ? 'satu' : `${role}-${i}` }));
  };
  return Object.fromEntries(Object.entries(sources).map(([role, source]) => [role, holders(role, source)]));
}

/** Directories to try a procedure with. */
export const casts = ({ peran }: Procedure): [string, Peran][] => [
  ['everybody different', cast(peran, { one: false, levels: 3, optional: [{ pegawai: 'p-2' }] })],
  ['one official for all posts', cast(peran, { one: true, levels: 1, optional: [{ pegawai: 'p-2' }] })],
  ['nobody where nobody need be', cast(peran, { one: false, levels: 2, optional: [] })],
];

/** Roles that a step tells: by letter, cc or notice, or by the task that it opens. */
function toldBy(mesin: AnyStateMachine, from: AnyMachineSnapshot, event: { type: string }): string[] {
  const [next, actions] = transition(mesin, from, event);
  const sent = (actions as { type: string; params?: unknown }[]).flatMap(({ type, params }) => {
    if (type === 'beritahu') return (params as ParamBeritahu).kepada;
    if (type !== 'terbitkan') return [];
    const { kepada, tembusan } = params as ParamSurat;
    return [...kepada, ...tembusan];
  });
  return [...sent, metaKeadaan(next).pelaku ?? []].flat();
}

/** Every way through a machine with these holders. */
export function walk(definisi: Procedure, mesin: AnyStateMachine, peran: Peran): Walk {
  const adjacency = getAdjacencyMap(mesin as never, {
    input: { peran },
    events: ((snapshot: AnyMachineSnapshot) => eventsOf(definisi, snapshot)) as never,
    serializeState: keyOf as never,
    limit: 100_000,
  });
  const steps = (adjacencyMapToArray(adjacency) as unknown as Step[]).filter(({ state, event }) => state.can(event));
  const [first] = initialTransition(mesin, { peran });
  const all = new Map<string, AnyMachineSnapshot>([[keyOf(first), first]]);
  for (const { nextState } of steps) all.set(keyOf(nextState), nextState);
  return {
    states: new Set([...all.values()].map(nama)),
    stuck: [...deadEnds(all, steps), ...unattended(all)],
    told: toldOnEveryWay(mesin, all, steps, keyOf(first)),
  };
}

function deadEnds(all: Map<string, AnyMachineSnapshot>, steps: Step[]): string[] {
  const before = new Map<string, string[]>();
  for (const { state, nextState } of steps) {
    const to = keyOf(nextState);
    before.set(to, [...(before.get(to) ?? []), keyOf(state)]);
  }
  const ending = new Set([...all].flatMap(([key, s]) => (s.status === 'done' ? [key] : [])));
  for (const key of ending) for (const b of before.get(key) ?? []) ending.add(b);
  return [...all.keys()].filter((key) => !ending.has(key)).map((key) => `no way to an end from ${key}`);
}

const unattended = (all: Map<string, AnyMachineSnapshot>): string[] =>
  [...all].flatMap(([key, s]) =>
    s.status === 'active' && tugasTerbuka(s, {}).length === 0 ? [`awaits nobody: ${key}`] : [],
  );

/** What holds on all ways: at each snapshot the intersection over the steps into it, until nothing changes. */
function toldOnEveryWay(
  mesin: AnyStateMachine,
  all: Map<string, AnyMachineSnapshot>,
  steps: Step[],
  first: string,
): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>([[first, new Set()]]);
  const flows = steps.map(({ state, event, nextState }) => ({
    from: keyOf(state),
    to: keyOf(nextState),
    told: toldBy(mesin, state, event),
  }));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, told } of flows) {
      const here = known.get(from);
      if (!here) continue;
      const after = new Set([...here, ...told]);
      const old = known.get(to);
      const now = old ? new Set([...old].filter((role) => after.has(role))) : after;
      if (!old || now.size < old.size) {
        known.set(to, now);
        changed = true;
      }
    }
  }
  const ends = new Map<string, Set<string>>();
  for (const [key, snapshot] of all) {
    if (snapshot.status !== 'done') continue;
    const here = known.get(key) ?? new Set();
    const old = ends.get(nama(snapshot));
    ends.set(nama(snapshot), old ? new Set([...old].filter((role) => here.has(role))) : here);
  }
  return ends;
}
