/** Mistakes in penunjukan lintas unit, of every kind. */
import { penarikan } from '../../workflows/runtime/penarikan.ts';
import { letter, type Mistake } from './mistakes.ts';

const LU = 'penunjukanLintasUnit';
export const MISTAKES_LINTAS_UNIT: Mistake[] = [
  [
    'a transition that is gone',
    `${LU}.bengkuluPasal`,
    (s) => delete s.menungguPenerbitan.on.tugaskan,
    /leads to no end/,
  ],
  [
    'a last transition that is gone',
    `${LU}.bengkuluPasal`,
    (s) => delete s.menungguPenerimaan.on.terima,
    /leads to no end/,
  ],
  [
    'an assignment that is gone',
    `${LU}.bengkuluLampiran`,
    (s) => delete s.menyusunPenugasan.on.tugaskan,
    /different: never ends as selesai/,
  ],
  ['a state that nothing leads to', `${LU}.sumut`, (s) => delete s.menungguJawaban.on.setuju, /is never reached/],
  ['a refusal that is gone', `${LU}.sumut`, (s) => delete s.menungguJawaban.on.tolak, /ditolak is never visited/],
  [
    'a dropped cc',
    `${LU}.bengkuluLampiran`,
    (s) => (letter(s.permohonan.on.ajukan).params.tembusan = []),
    /selesai without ppkBersangkutan/,
  ],
  [
    'a cc that is dropped only where one official holds two posts',
    `${LU}.bengkuluLampiran`,
    (s) => (letter(s.menungguJawaban.on.setuju[1]).params.tembusan = ['puoDituju']),
    /^unitDituju-pimpinan = unitDituju-ppk: .*selesai without puoPemilik$/m,
  ],
  [
    'a letter that is dropped from one of two ways',
    `${LU}.bengkuluLampiran`,
    (s) => (s.menungguJawaban.on.setuju[1].actions = ['sebutPegawai']),
    /selesai without puoPemilik/,
  ],
  [
    'a wrong actor',
    `${LU}.bengkuluPasal`,
    (s) => (s.menungguJawaban.meta.pelaku = 'puoPemilik'),
    /signed by puoDituju/,
  ],
  [
    'an actor that nobody is',
    `${LU}.sumut`,
    (s) => (s.menungguJawaban.meta.pelaku = 'kepalaDinas'),
    /nobody is kepalaDinas/,
  ],
  ['nobody who acts', `${LU}.sumut`, (s) => delete s.menyusunPenugasan.meta.pelaku, /nobody who acts/],
  [
    'a task that is another role’s act too',
    `${LU}.sumut`,
    (s) => (s.menungguJawaban.on.setuju.meta.pelaku = 'ppkDituju'),
    /signed by puoDituju, not ppkDituju/,
  ],
  [
    'a refusal without its reason',
    `${LU}.sumut`,
    (s) => delete s.menungguJawaban.on.tolak.guard,
    /tolak--> ditolak without a reason/,
  ],
  [
    'a refusal told to nobody',
    `${LU}.bengkuluPasal`,
    (s) => (s.menungguJawaban.on.tolak.actions = []),
    /does not reach puoPemilik/,
  ],
  [
    'a letter to a role that there is not',
    `${LU}.sumut`,
    (s) => (letter(s.menungguJawaban.on.tolak).params.kepada = ['puoPemilk']),
    /no role puoPemilk/,
  ],
  [
    'a transition without a clause',
    `${LU}.bengkuluPasal`,
    (s) => (s.menungguJawaban.on.setuju.meta.dasar = []),
    /cites nothing/,
  ],
  ['a clause that does not exist', `${LU}.sumut`, (s) => (s.permohonan.meta.dasar = ['S-99']), /no clause/],
  ['a missing deadline', `${LU}.bengkuluLampiran`, (s) => delete s.menungguJawaban.meta.tenggat, /no deadline/],
  [
    'a judge who is not marked',
    `${LU}.bengkuluPasal`,
    (s) => delete s.menungguJawaban.meta.memutus,
    /puoDituju judges, unmarked/,
  ],
  [
    'a recommendation that is not marked',
    `${LU}.bengkuluLampiran`,
    (s) => delete s.menungguRekomendasi.meta.memutus,
    /puoDituju judges, unmarked/,
  ],
  ['a timer of its own', `${LU}.sumut`, (s) => (s.menungguJawaban.after = { 1000: 'ditolak' }), /waits by itself/],
  [
    'a guard that lets nobody through',
    `${LU}.bengkuluPasal`,
    (s) => (s.menungguPenerbitan.on.tugaskan.guard = 'rekomendatorSamaDanMenyebutPegawai'),
    /no way to an end from menungguPenerbitan/,
  ],
  [
    'no agreement for one who holds both posts',
    `${LU}.bengkuluLampiran`,
    (s) => s.menungguJawaban.on.setuju.pop(),
    /unitDituju-ppk: never ends as selesai/,
  ],
  [
    'people who are assigned without having been named',
    `${LU}.bengkuluPasal`,
    (s) => (s.menungguJawaban.on.setuju = { ...s.menungguJawaban.on.setuju, guard: undefined, actions: [] }),
    /awaits nobody: menungguPenerimaan/,
  ],
  [
    'a state that cannot be withdrawn',
    `${LU}.sumut`,
    (s) => delete s.menungguPersetujuanPenugasan.on.tarik,
    /menungguPersetujuanPenugasan cannot be withdrawn/,
  ],
  [
    'a withdrawal after the surat tugas',
    `${LU}.sumut`,
    (s) => (s.menungguPenerimaan.on.tarik = s.menungguJawaban.on.tarik),
    /menungguPenerimaan is withdrawn after the final letter/,
  ],
  [
    'a withdrawal by another than who asked',
    `${LU}.bengkuluLampiran`,
    (s) => Object.assign(s.menungguJawaban.on, penarikan('ppkDituju')),
    /--tarik--> ditarik by ppkDituju/,
  ],
  [
    'a withdrawal that nobody is told of',
    `${LU}.bengkuluPasal`,
    (s) => (s.menungguJawaban.on.tarik.actions = []),
    /not told to all/,
  ],
  [
    'a withdrawal without a reason',
    `${LU}.bengkuluPasal`,
    (s) => delete s.menungguJawaban.on.tarik.guard,
    /ditarik without a reason/,
  ],
  [
    'a withdrawal that does not end it',
    `${LU}.bengkuluPasal`,
    (s) => (s.menungguPenerbitan.on.tarik.target = 'menungguJawaban'),
    /does not end it/,
  ],
];
