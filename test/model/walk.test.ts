import { expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { konteksAwal, lintasUnit } from '../../workflows/penunjukan-lintas-unit/bersama.ts';
import { definisiLintasUnit } from '../../workflows/penunjukan-lintas-unit/definisi.ts';
import { TERJANGKAU } from '../../workflows/runtime/kontrak.ts';
import { casts, walk } from './walk.ts';

const all = Object.values(DAFTAR_PROSEDUR).flatMap((definisi) =>
  Object.values(definisi.mesin).map((mesin) => ({ id: mesin.id, definisi, mesin })),
);

/** Who must know of a case when it ends, as the texts have it (domain.md 2.2, 2.3, 2.5), on whatever way it ended. */
const MUST_KNOW: Record<string, Record<string, string[]>> = {
  'penunjukanLintasUnit.bengkuluLampiran': {
    selesai: ['puoPemilik', 'ppkDituju', 'ppkBersangkutan', 'puoDituju', 'pegawaiDitugaskan'],
    ditolak: ['puoPemilik', 'ppkDituju', 'ppkBersangkutan'],
  },
  'penunjukanLintasUnit.bengkuluPasal': {
    selesai: ['puoPemilik', 'puoDituju', 'pegawaiDitugaskan'],
    ditolak: ['puoPemilik', 'puoDituju'],
  },
  'penunjukanLintasUnit.sumut': {
    selesai: ['puoPemilik', 'puoDituju', 'ppkDituju', 'pegawaiDitugaskan'],
    ditolak: ['puoPemilik', 'puoDituju'],
  },
  'penunjukanLintasInstansi.bengkuluLampiran': {
    selesai: [
      'puoPemilik',
      'ppkBersangkutan',
      'pybPemohon',
      'pybDituju',
      'ppkDituju',
      'puoDituju',
      'pegawaiDitugaskan',
    ],
    ditolak: ['puoPemilik', 'ppkBersangkutan', 'pybPemohon'],
    tidakTersedia: ['puoPemilik', 'ppkBersangkutan', 'pybPemohon', 'pybDituju', 'ppkDituju'],
  },
  'pembentukanTimKerja.bengkuluPasal': {
    selesai: ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim', 'kepalaDaerah', 'sekretarisDaerah'],
    dibubarkan: ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim', 'kepalaDaerah', 'sekretarisDaerah'],
    ditarik: ['terjangkau'],
  },
  'pembentukanTimKerja.bengkuluLampiran': {
    selesai: ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim'],
    dibubarkan: ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim'],
    ditarik: ['terjangkau'],
  },
  'pembentukanTimKerja.sumut': {
    selesai: ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim'],
    dibubarkan: ['puoPemilik', 'ppk', 'ketuaTim', 'anggotaTim'],
    ditarik: ['terjangkau'],
  },
  'pengajuanSukarelaLintasUnit.bengkuluLampiran': {
    selesai: ['pemohon', 'puoDituju', 'ppkBersangkutan', 'puoBersangkutan'],
    ditolak: ['pemohon', 'puoDituju', 'ppkBersangkutan', 'puoBersangkutan'],
    tidakDisetujuiAtasan: ['pemohon', 'puoDituju', 'ppkBersangkutan', 'puoBersangkutan'],
  },
  'pengajuanSukarelaLintasUnit.bengkuluPasal': {
    selesai: ['pemohon', 'puoDituju', 'puoBersangkutan'],
    ditolak: ['pemohon', 'puoDituju'],
    tidakDisetujuiAtasan: ['pemohon', 'puoDituju', 'puoBersangkutan'],
  },
  'pengajuanSukarelaLintasUnit.sumut': {
    selesai: ['pemohon', 'puoDituju', 'atasanBersangkutan'],
    ditolak: ['pemohon', 'puoDituju', 'atasanBersangkutan'],
    tidakDisetujuiAtasan: ['pemohon', 'atasanBersangkutan'],
  },
  ...Object.fromEntries(
    ['bengkulu', 'sumut'].map((mesin) => [
      `pendelegasianKewenangan.${mesin}`,
      {
        ditolak: ['pemberi', 'penerima'],
        dicabut: ['pemberi', 'penerima', 'atasanPemberi'],
        berakhir: ['pemberi', 'penerima', 'atasanPemberi'],
        ditarik: ['penerima', TERJANGKAU],
      },
    ]),
  ),
  'penunjukanPltPlh.pedoman': {
    ditolak: ['penunjuk', 'ditunjuk'],
    dicabut: ['penunjuk', 'ditunjuk', 'jabatanDiwakili', 'atasanDitunjuk'],
    berakhir: ['penunjuk', 'ditunjuk', 'jabatanDiwakili', 'atasanDitunjuk'],
    ditarik: ['ditunjuk', TERJANGKAU],
  },
  // Rencana Aksi and KAK go to the Tata Usaha by way of the PUO; in form 6 the anggota draft the KAK too.
  'rencanaAksi.bengkuluLampiran': { selesai: ['ketua', 'puo', 'pengampuTataUsaha'], ditarik: ['puo', TERJANGKAU] },
  'rencanaAksi.bengkuluPasal': { selesai: ['ketua', 'puo', 'pengampuTataUsaha'], ditarik: ['puo', TERJANGKAU] },
  'kerangkaAcuanKerja.bengkuluLampiran': {
    selesai: ['ketua', 'penyusun', 'puo', 'pengampuTataUsaha'],
    ditarik: ['puo', TERJANGKAU],
  },
  'kerangkaAcuanKerja.bengkuluPasal': { selesai: ['ketua', 'puo', 'pengampuTataUsaha'], ditarik: ['puo', TERJANGKAU] },
};

/** What is wrong with a machine, walked with every cast. */
function findings(definisi: Parameters<typeof casts>[0], mesin: AnyStateMachine): string[] {
  const visited = new Set<string>();
  const found = casts(definisi).flatMap(([cast, peran]) => {
    const { states, stuck, told } = walk(definisi, mesin, peran);
    for (const state of states) visited.add(state);
    const ends = Object.keys(MUST_KNOW[mesin.id] ?? {});
    return [
      ...ends.filter((end) => !told.has(end)).map((end) => `${cast}: never ends as ${end}`),
      ...stuck.map((s) => `${cast}: ${s}`),
      ...[...told].flatMap(([end, roles]) =>
        (MUST_KNOW[mesin.id]?.[end] ?? []).flatMap((r) => (roles.has(r) ? [] : [`${cast}: ${end} without ${r}`])),
      ),
    ];
  });
  const missed = Object.keys(mesin.states).filter((state) => !visited.has(state));
  return [...found, ...missed.map((state) => `${state} is never visited`)];
}

test.each(all)(
  'given $id and every cast when all its ways are walked then each state is visited, none is stuck, and whom the text names knows of the end',
  ({ definisi, mesin }) => {
    expect(findings(definisi, mesin)).toEqual([]);
  },
);

test('given the ends that must be known of when they are looked up then every machine has them', () => {
  for (const [id, ends] of Object.entries(MUST_KNOW)) {
    const mesin = all.find((m) => m.id === id)?.mesin;
    const finals = Object.values(mesin?.states ?? {}).filter((s) => s.type === 'final');
    expect(finals.map((s) => s.key).sort()).toEqual(Object.keys(ends).sort());
  }
});

// biome-ignore lint/suspicious/noExplicitAny: a mistake may be anywhere
type States = any;
type Name = keyof typeof definisiLintasUnit.mesin;
const MISTAKES: [string, Name, (states: States) => void, RegExp][] = [
  [
    'a cc that is dropped where one official holds both posts',
    'bengkuluLampiran',
    (s) => (s.menungguJawaban.on.setuju[1].actions[1].params.tembusan = ['puoDituju']),
    /^one official for all posts: selesai without puoPemilik$/,
  ],
  [
    'a cc that is dropped from the request',
    'bengkuluLampiran',
    (s) => (s.permohonan.on.ajukan.actions[0].params.tembusan = []),
    /without ppkBersangkutan/,
  ],
  [
    'a letter that is dropped from one of two ways',
    'bengkuluLampiran',
    (s) => (s.menungguJawaban.on.setuju[1].actions = ['sebutPegawai']),
    /^one official for all posts: selesai without puoPemilik\none official for all posts: selesai without puoDituju$/,
  ],
  [
    'a guard that lets nobody through',
    'bengkuluPasal',
    (s) => (s.menungguPenerbitan.on.tugaskan.guard = 'rekomendatorSamaDanMenyebutPegawai'),
    /no way to an end from menungguPenerbitan/,
  ],
  [
    'no agreement for one who holds both posts',
    'bengkuluLampiran',
    (s) => s.menungguJawaban.on.setuju.pop(),
    /^one official for all posts: never ends as selesai$/,
  ],
  [
    'people who are assigned without having been named',
    'bengkuluPasal',
    (s) => (s.menungguJawaban.on.setuju = { ...s.menungguJawaban.on.setuju, guard: undefined, actions: [] }),
    /awaits nobody: menungguPenerimaan/,
  ],
  ['a refusal that is gone', 'sumut', (s) => delete s.menungguJawaban.on.tolak, /ditolak is never visited/],
];

test.each(MISTAKES)(
  'given a machine with %s when it is walked then the mistake is found',
  (_, name, change, expected) => {
    const config = JSON.parse(JSON.stringify(definisiLintasUnit.mesin[name].config));
    change(config.states);
    const mesin = lintasUnit.createMachine({ ...config, context: konteksAwal });
    expect(findings(definisiLintasUnit, mesin).join('\n')).toMatch(expected);
  },
);
