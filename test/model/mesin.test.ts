import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { definisiLintasUnit } from '../../workflows/penunjukan-lintas-unit/definisi.ts';
import type { Peran } from '../../workflows/runtime/kontrak.ts';
import { CHECKS, edges } from './checks.ts';

const peraturan = muatPeraturan();
const semua = Object.values(DAFTAR_PROSEDUR).flatMap((definisi) =>
  Object.entries(definisi.mesin).map(([nama, mesin]) => ({ nama: `${definisi.nama}.${nama}`, definisi, mesin })),
);

describe.each(semua)('given the machine $nama', (subject) => {
  test.each(Object.entries(CHECKS))('when it is read then %s', (_, check) => {
    expect(check(subject, peraturan)).toEqual([]);
  });
});

describe.each(Object.entries(definisiLintasUnit.mesin))('given lintas unit as %s has it', (_nama, mesin) => {
  const berbeda: Peran = {
    puoPemilik: [{ jabatan: 'a' }],
    ppkBersangkutan: [{ jabatan: 'b' }],
    puoDituju: [{ jabatan: 'c' }],
    ppkDituju: [{ jabatan: 'd' }],
  };
  test.each([
    ['PPK and PUO dituju are two officials', berbeda],
    ['PPK and PUO dituju are one official', { ...berbeda, ppkDituju: [{ jabatan: 'c' }] }],
  ])('when %s and every path is walked then each end is reached', (_, peran) => {
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
    expect(new Set(akhir.map((j) => j.state.value))).toEqual(new Set(['selesai', 'ditolak', 'ditarik']));
    // Nobody is assigned without a letter that reaches him, on no path.
    for (const { state, steps } of akhir.filter((j) => j.state.value === 'selesai')) {
      const terima = steps.filter((s) => s.event.type === 'terima').map((s) => (s.event as { oleh: string }).oleh);
      expect(new Set(terima)).toEqual(new Set(pegawai));
      expect(state.context.sudah).toHaveLength(pegawai.length);
    }
  });
});
