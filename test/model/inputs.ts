/** What a machine is tried with: holders of its roles, events with every sensible payload, and whoever may send them. */
import type { AnyMachineSnapshot } from 'xstate';
import type { CariPeran, CariPeranAtau } from '../../peraturan/skema.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { ANAK_SELESAI, anakTerbuka } from '../../workflows/runtime/anak.ts';
import { ANAK_GAGAL, type Pemegang, type Peran } from '../../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur, Konteks, MetaKeadaan, MetaTransisi } from '../../workflows/runtime/mesin.ts';
import { TARIK } from '../../workflows/runtime/penarikan.ts';
import { BERKAS, KAK, KEBUTUHAN, RENCANA } from './samples.ts';
import { OBTAINED, SIKLUS } from './samples-siklus.ts';
import { PEOPLE, type Subject } from './subjects.ts';

/** Who acts for every post. */
const OFFICIAL = 'p-9';

/** Id of the case that is walked. */
export const CASE = 'kasus-1';

export type Sent = { type: string; oleh: string } & Record<string, unknown>;

const alasan = 'Beban kerja unit sedang penuh.';

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
  { versi: versi + 1, dokumen: RENCANA },
  { versi: versi + 1, dokumen: KAK },
  { pada: '2026-02-05', saran: 'Rincian anggaran dilengkapi.' },
  { pada: '2026-02-05', kedalam: 'Dokumen perencanaan 2026' },
  { pada: '2026-02-05', tandaTerima: 'SIPD-1', berkas: [BERKAS] },
  ...SIKLUS,
];

/** The events of these types that the procedure's schema takes. */
export function validEvents(
  { peristiwa }: Pick<DefinisiProsedur, 'peristiwa'>,
  types: string[],
  versi?: number,
): ({ type: string } & Record<string, unknown>)[] {
  return types.flatMap((type) =>
    payloads(versi).flatMap((isi) => {
      const sah = peristiwa.safeParse({ type, ...isi });
      return sah.success ? [sah.data] : [];
    }),
  );
}

/** Asked anew for each of thousands of snapshots: what has been parsed once is kept. */
function eventsOfType(definisi: DefinisiProsedur, type: string, versi: number | undefined) {
  const key = `${definisi.nama} ${type} ${versi}`;
  const events = parsed.get(key) ?? validEvents(definisi, [type], versi);
  parsed.set(key, events);
  return events;
}
const parsed = new Map<string, ReturnType<typeof validEvents>>();

/** All events that may come to a machine as it stands, from whoever the register would let send them. */
export function eventsOf({ definisi, requests }: Subject, snapshot: AnyMachineSnapshot): Sent[] {
  const node = snapshot._nodes.find((n) => n.type === 'atomic');
  // The first event brings the request, and the people whom it names where they are to be of a unit.
  const named = (r: Record<string, unknown>) =>
    definisi.asalPegawai && Array.isArray(r.pegawai) ? { pegawai: r.pegawai } : {};
  const events = (type: string): ({ type: string } & Record<string, unknown>)[] => {
    if (type === 'ajukan') return requests.map((permohonan) => ({ type, ...named(permohonan), permohonan }));
    if (type === TARIK)
      return [
        { type, alasan },
        { type, alasan: ' ' },
      ];
    return eventsOfType(definisi, type, snapshot.context.versi);
  };
  if (!node) return [];
  return [...node.transitions].flatMap(([type, transitions]): Sent[] => {
    if (type === ANAK_SELESAI) return outcomes(snapshot.context);
    const roles = transitions.map(
      (t) => (t.meta as MetaTransisi | undefined)?.pelaku ?? (node.meta as MetaKeadaan).pelaku ?? '',
    );
    return events(type).flatMap((event) => senders(snapshot.context, roles).map((oleh) => ({ ...event, oleh })));
  });
}

/** People who hold one of the roles themselves; for posts, and where nobody holds it, one who is nobody else. */
function senders({ peran }: Konteks, roles: string[]): string[] {
  const holders = roles.flatMap((role) => peran[role] ?? []);
  if (holders.length === 0) return [OFFICIAL];
  return [...new Set(holders.map((p) => ('pegawai' in p ? p.pegawai : OFFICIAL)))];
}

/** What may become of each child that is open: any end of its machines, or a start that was refused. */
function outcomes({ anak = {} }: Konteks): Sent[] {
  return anakTerbuka({ anak } as Konteks).flatMap((kunci) => {
    const prosedur = anak[kunci]?.prosedur ?? '';
    const machines = Object.values(DAFTAR_PROSEDUR[prosedur]?.mesin ?? {});
    const ends = machines.flatMap((m) => Object.values(m.states).flatMap((s) => (s.type === 'final' ? [s.key] : [])));
    return [...new Set([...ends, ANAK_GAGAL])].map((keadaan) => {
      const pegawai = keadaan === 'selesai' ? [OBTAINED] : [];
      return { type: ANAK_SELESAI, oleh: '', anak: { kunci, id: `${CASE}.${kunci}`, prosedur, keadaan, pegawai } };
    });
  });
}

interface Cast {
  /** Levels of a chain of reviewers. */
  levels: number;
  /** Who is named where nobody need be. */
  optional: Pemegang[];
  /** As which of several posts the applicant acts. */
  as: number;
  /** Posts that are one official's: the first stands for the second. */
  merged: readonly [string, string] | undefined;
}

/** Posts of one place where a role is looked up, by the place: two roles of one place have one holder. */
function posts({ opsional: _, ...source }: CariPeran & { opsional?: true }, levels: number): string[] {
  const post = Object.entries(source)
    .map(([by, of]) => (by === 'unit' || by === 'ambil' ? of : `${by}.${of}`))
    .join('-');
  if ('ambil' in source && (source.ambil === 'perencanaan' || source.ambil === 'level1')) {
    // The last of those who plan leads the unit.
    const { unit } = source;
    const planners = [...Array(levels - 1).keys()].map((i) => `${unit}-perencanaan-${i}`).concat(`${unit}-pimpinan`);
    return source.ambil === 'level1' ? planners.slice(0, 1) : planners;
  }
  const chain = 'ambil' in source && source.ambil === 'rantai';
  return chain ? Array.from({ length: levels }, (_, i) => `${post}-${i}`) : [post];
}

function cast(sources: DefinisiProsedur['peran'], { levels, optional, as, merged }: Cast): Peran {
  const person = (i: number): Pemegang[] => [{ pegawai: PEOPLE[i] as string }];
  const found = (source: CariPeran): Pemegang[] => {
    if ('pegawai' in source) return person(0);
    if ('daftarPegawai' in source) return person(1);
    // Of the case that the request names: people of a team.
    if ('dari' in source) return person(source.peran.startsWith('anggota') ? 1 : 0);
    return posts(source, levels).map((p) => ({ jabatan: p === merged?.[1] ? merged[0] : p }));
  };
  const holders = (source: CariPeranAtau): Pemegang[] => {
    if ('pemohonSebagai' in source) return found(source.pemohonSebagai[as] as CariPeran);
    const all = [source].flat();
    if (all.every((s) => 'opsional' in s) && (optional.length === 0 || !('atasanJabatan' in source))) return optional;
    return [...new Map(all.flatMap(found).map((p) => [JSON.stringify(p), p])).values()];
  };
  return Object.fromEntries(Object.entries(sources).map(([role, source]) => [role, holders(source)]));
}

const pairs = <T>(list: T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

/** Directories to try a procedure with: all posts different, and each two of them one official's. */
export function casts({ peran }: Pick<DefinisiProsedur, 'peran'>): { cast: string; peran: Peran; merged: boolean }[] {
  const different: Cast = { levels: 3, optional: [{ pegawai: PEOPLE[1] as string }], as: 0, merged: undefined };
  const held = Object.values(cast(peran, different)).flat();
  const jabatan = [...new Set(held.flatMap((p) => ('jabatan' in p ? [p.jabatan] : [])))];
  const tried: [string, Cast][] = [
    ['everybody different', different],
    ['the applicant in his second post', { ...different, as: 1 }],
    ['nobody where nobody need be', { ...different, levels: 2, optional: [] }],
    ['one reviewer', { ...different, levels: 1 }],
    ...pairs(jabatan).map((merged): [string, Cast] => [merged.join(' = '), { ...different, merged }]),
  ];
  const all = tried.map(([name, c]) => ({ cast: name, peran: cast(peran, c), merged: c.merged !== undefined }));
  const roles = all.map((c) => JSON.stringify(c.peran));
  return all.filter((_, i) => roles.indexOf(roles[i] as string) === i);
}
