/** The diagram of every machine: the way that a journal tells, and where everything stands. */
import { describe, expect, test } from 'vitest';
import { mesinJson } from '../../api/skema/mesin.ts';
import { ditempuh, semuaPanah } from '../../web/mesin/jalan.ts';
import { bariskan, type Kotak, susun } from '../../web/mesin/tata-letak.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';

const mesin = Object.values(DAFTAR_PROSEDUR).flatMap((d) =>
  Object.keys(d.mesin).map((nama) => [`${d.nama}.${nama}`, mesinJson(d, nama)] as const),
);

const bertindih = (a: Kotak, b: Kotak) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe.each(mesin)('given the machine %s', (_, m) => {
  const panah = semuaPanah(m);

  test('when a journal has taken any one of its edges then that edge is marked, once, and no other', () => {
    for (const p of panah.filter((p) => p.peristiwa)) {
      const { dari, ke, peristiwa, dasar } = p;
      const langkah = {
        jenis: 'langkah' as const,
        dari,
        ke,
        peristiwa: { type: peristiwa },
        dasar: [...dasar, 'LAIN-1'],
      };
      const hasil = ditempuh(panah, [langkah, { ...langkah, jenis: 'penolakan' as const }]);
      // Edges that differ in nothing that the journal tells are one way.
      expect([...hasil].map(([x, kali]) => [x.dari, x.ke, x.peristiwa, x.dasar, kali])).toEqual([
        [dari, ke, peristiwa, dasar, 1],
      ]);
    }
  });

  test('when it is laid out then every state and edge is there, within the drawing, and no state covers another', () => {
    const { keadaan, garis, lebar, tinggi } = susun(
      m.keadaan.map(({ nama }) => ({ nama, catatan: [] })),
      panah,
      (p) => p.dasar,
    );
    expect(keadaan.map((k) => k.nama)).toEqual(m.keadaan.map((k) => k.nama));
    expect(garis).toHaveLength(panah.length);
    for (const { x, y, width, height } of [...keadaan, ...garis]) {
      expect([x - width / 2 >= 0, y - height / 2 >= 0, x + width / 2 <= lebar, y + height / 2 <= tinggi]).not.toContain(
        false,
      );
    }
    const tindih = keadaan.flatMap((a, i) => keadaan.slice(i + 1).filter((b) => bertindih(a, b)));
    expect(tindih).toEqual([]);
  });
});

describe('given a text', () => {
  test.each([
    ['satu dua tiga', 8, ['satu dua', 'tiga']],
    ['satu', 2, ['satu']],
    ['satu dua', 7, ['satu', 'dua']],
  ])('when %j is put in lines of %i letters then no word is cut', (teks, huruf, baris) => {
    expect(bariskan(teks, huruf)).toEqual(baris);
  });
});
