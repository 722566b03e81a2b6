import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { konteksAwal, lintasUnit } from '../../workflows/penunjukan-lintas-unit/bersama.ts';
import { definisiLintasUnit } from '../../workflows/penunjukan-lintas-unit/definisi.ts';
import type { ParamSurat, Peran } from '../../workflows/runtime/kontrak.ts';
import { CHECKS, edges, findings } from './checks.ts';

const peraturan = muatPeraturan();
const semua = Object.values(DAFTAR_PROSEDUR).flatMap((definisi) =>
  Object.entries(definisi.mesin).map(([nama, mesin]) => ({ nama: `${definisi.nama}.${nama}`, definisi, mesin })),
);

describe.each(semua)('given the machine $nama', (subject) => {
  test.each(Object.entries(CHECKS))('when it is read then %s', (_, check) => {
    expect(check(subject, peraturan)).toEqual([]);
  });
});

/** Whom the three texts tell: the letter of each event, to whom, cc whom (domain.md 2.2). */
const DIBERI_TAHU: Record<string, [event: string, surat: string, kepada: string[], tembusan: string[]][]> = {
  bengkuluLampiran: [
    ['ajukan', 'permohonanPelibatan', ['ppkDituju'], ['ppkBersangkutan']],
    ['tolak', 'penolakanPelibatan', ['puoPemilik'], []],
    ['tugaskan', 'suratTugas', ['pegawaiDitugaskan'], ['puoPemilik', 'puoDituju']],
  ],
  bengkuluPasal: [
    ['ajukan', 'permohonanPelibatan', ['puoDituju'], []],
    ['setuju', 'persetujuanPelibatan', ['puoPemilik'], []],
    ['tolak', 'penolakanPelibatan', ['puoPemilik'], []],
    ['tugaskan', 'suratTugas', ['pegawaiDitugaskan'], ['puoDituju']],
  ],
  sumut: [
    ['ajukan', 'permohonanPelibatan', ['puoDituju'], []],
    ['setuju', 'persetujuanPelibatan', ['puoPemilik'], ['ppkDituju']],
    ['tolak', 'penolakanPelibatan', ['puoPemilik'], []],
    ['setujuiKonsep', 'suratTugas', ['pegawaiDitugaskan'], ['puoPemilik', 'ppkDituju']],
  ],
};

/** Letters of an event that the text's table lacks, or that lack somebody of it. */
function tidakDiberiTahu(nama: string, mesin: (typeof semua)[number]['mesin']): string[] {
  const sama = (a: string[], b: string[]) => [...a].sort().join() === [...b].sort().join();
  return (DIBERI_TAHU[nama] ?? []).flatMap(([event, surat, kepada, tembusan]) => {
    const transisi = edges(mesin).filter((e) => e.event === event);
    // The agreement of one who is PPK and PUO assigns at once: it carries the letter of `tugaskan` (tested below).
    const dengan = transisi.filter((e) => e.letters.some((l: ParamSurat) => l.surat === surat));
    const benar = dengan.every((e) => e.letters.every((l) => sama(l.kepada, kepada) && sama(l.tembusan, tembusan)));
    return dengan.length > 0 && benar ? [] : [`${event}: ${surat} to ${kepada} cc ${tembusan}`];
  });
}

describe.each(Object.entries(definisiLintasUnit.mesin))('given lintas unit as %s has it', (nama, mesin) => {
  test('when each letter is set beside the text then everybody whom the text tells is told', () => {
    expect(tidakDiberiTahu(nama, mesin)).toEqual([]);
  });

  const berbeda: Peran = {
    puoPemilik: [{ jabatan: 'a' }],
    ppkBersangkutan: [{ jabatan: 'b' }],
    puoDituju: [{ jabatan: 'c' }],
    ppkDituju: [{ jabatan: 'd' }],
  };
  test.each([
    ['PPK and PUO dituju are two officials', berbeda],
    ['PPK and PUO dituju are one official', { ...berbeda, ppkDituju: [{ jabatan: 'c' }] }],
  ])('when %s and every path is walked then both ends are reached', (_, peran) => {
    const pegawai = ['p-1', 'p-2'];
    const alasan = 'Beban kerja penuh.';
    const jenis = [...new Set(edges(mesin).map((e) => e.event))];
    const events = jenis.flatMap((type) =>
      ['p-1', 'p-2'].flatMap((oleh) => [
        { type, oleh },
        { type, oleh, alasan },
        { type, oleh, pegawai },
      ]),
    );
    const jalan = getShortestPaths(mesin, { input: { peran }, events: events as never, limit: 50_000 });
    const akhir = jalan.filter((j) => j.state.status === 'done');
    expect(new Set(akhir.map((j) => j.state.value))).toEqual(new Set(['selesai', 'ditolak']));
    // Nobody is assigned without a letter that reaches him, on no path.
    for (const { state, steps } of akhir.filter((j) => j.state.value === 'selesai')) {
      const terima = steps.filter((s) => s.event.type === 'terima').map((s) => (s.event as { oleh: string }).oleh);
      expect(new Set(terima)).toEqual(new Set(pegawai));
      expect(state.context.sudah).toHaveLength(pegawai.length);
    }
  });
});

/** A machine with one mistake in it. */
function denganKesalahan(mesin: (typeof semua)[number]['mesin'], ubah: (states: Record<string, never>) => void) {
  const config = JSON.parse(JSON.stringify(mesin.config));
  ubah(config.states);
  return lintasUnit.createMachine({ ...config, context: konteksAwal });
}

// biome-ignore lint/suspicious/noExplicitAny: a mistake may be anywhere
type Bebas = any;
const KESALAHAN: [string, keyof typeof definisiLintasUnit.mesin, (s: Bebas) => void, RegExp][] = [
  ['a removed transition', 'bengkuluLampiran', (s) => delete s.menyusunPenugasan.on.tugaskan, /tugaskan: suratTugas/],
  ['a removed last transition', 'bengkuluPasal', (s) => delete s.menungguPenerimaan.on.terima, /leads to no end/],
  ['a state that nothing leads to', 'sumut', (s) => delete s.menungguJawaban.on.setuju, /is never reached/],
  [
    'a dropped cc',
    'bengkuluLampiran',
    (s) => (s.permohonan.on.ajukan.actions[0].params.tembusan = []),
    /permohonanPelibatan/,
  ],
  ['a wrong actor', 'bengkuluPasal', (s) => (s.menungguJawaban.meta.pelaku = 'puoPemilik'), /signed by puoDituju/],
  ['nobody who acts', 'sumut', (s) => delete s.menyusunPenugasan.meta.pelaku, /nobody who acts/],
  ['a refusal without its reason', 'sumut', (s) => delete s.menungguJawaban.on.tolak.guard, /needs no reason/],
  ['a refusal told to nobody', 'bengkuluPasal', (s) => (s.menungguJawaban.on.tolak.actions = []), /told to nobody/],
  [
    'a transition without a clause',
    'bengkuluPasal',
    (s) => (s.menungguJawaban.on.setuju.meta.dasar = []),
    /cites nothing/,
  ],
  ['a clause that does not exist', 'sumut', (s) => (s.permohonan.meta.dasar = ['S-99']), /no clause/],
  ['a missing deadline', 'bengkuluLampiran', (s) => delete s.menungguJawaban.meta.tenggat, /no deadline/],
  ['a judge who is not marked', 'bengkuluPasal', (s) => delete s.menungguJawaban.meta.memutus, /unmarked/],
  ['a timer of its own', 'sumut', (s) => (s.menungguJawaban.after = { 1000: 'ditolak' }), /waits by itself/],
];

test.each(KESALAHAN)('given a machine with %s when it is checked then the mistake is found', (_, nama, ubah, pesan) => {
  const mesin = denganKesalahan(definisiLintasUnit.mesin[nama], ubah);
  const temuan = [...findings({ definisi: definisiLintasUnit, mesin }, peraturan), ...tidakDiberiTahu(nama, mesin)];
  expect(temuan.join('\n')).toMatch(pesan);
});
