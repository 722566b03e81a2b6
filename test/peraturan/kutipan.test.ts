/** The law as data against the law as text: quotes are literal, citations lead somewhere, nothing implied stands alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kutipanAda } from '../../peraturan/kutipan.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';

const registri = muatPeraturan();
const norma = registri.semuaKlausul().filter((k) => k.jenis === 'norma');

/** Rows of the inventory of acts: id → source and lines. */
const inventaris = new Map(
  readFileSync(new URL('../../peraturan/klausul.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((baris) => {
      const [id = '', berkas = '', awal, akhir] = baris.split('\t');
      return [id, { berkas, awal: Number(awal), akhir: Number(akhir) }] as const;
    }),
);

const rapikan = (teks: string) => teks.replace(/\s+/g, ' ').trim();
const sumber = (peraturan: string) => registri.sumber(peraturan) ?? '';

describe('the clauses of the two regulations', () => {
  test('given each clause when its lines are read in the source then its quote stands there literally', () => {
    const tidakLiteral = norma.filter((k) => !k.baris || !kutipanAda(sumber(k.peraturan), k.baris, k.teks));
    expect(tidakLiteral.map((k) => k.id)).toEqual([]);
    expect(norma.length).toBeGreaterThan(0);
  });

  test('given a quote with one changed word when its lines are read then it is not found there', () => {
    const { peraturan, baris, teks } = registri.klausul('B-P-13-1-d');
    const diubah = rapikan(teks).replace('tidak menyetujui', 'menyetujui');
    expect(kutipanAda(sumber(peraturan), baris as [number, number], diubah)).toBe(false);
  });

  test('given each clause when it is looked up in the inventory then it stands there with overlapping lines', () => {
    const menyimpang = norma.filter(({ id, peraturan, baris }) => {
      const baku = inventaris.get(id);
      const [awal = 0, akhir = 0] = baris ?? [];
      const sumber = registri.peraturan(peraturan).sumber;
      return baku?.berkas !== sumber || awal > (baku?.akhir ?? 0) || akhir < (baku?.awal ?? Infinity);
    });
    expect(menyimpang.map((k) => k.id)).toEqual([]);
  });

  test('given two clauses when they quote the same words of the same place then they cite the same place', () => {
    const letak = new Map<string, string>();
    for (const { peraturan, baris, teks, kutipan } of norma) {
      const tempat = `${peraturan} ${baris} ${teks}`;
      expect(letak.get(tempat) ?? kutipan).toBe(kutipan);
      letak.set(tempat, kutipan);
    }
  });
});

describe('what is not the law', () => {
  const tersirat = registri.semuaKlausul().filter((k) => k.jenis === 'tersirat');

  test('given each implied rule when its citation is read then it says so, and completes clauses that exist', () => {
    expect(tersirat.length).toBeGreaterThan(0);
    for (const { id, kutipan, melengkapi = [] } of tersirat) {
      expect(id).toMatch(/^T-/);
      expect(kutipan).toMatch(/^Aturan tersirat: /);
      expect(melengkapi.map((m) => registri.klausul(m).jenis)).not.toContain('tersirat');
      expect(melengkapi).not.toEqual([]);
    }
  });

  test('given guidance and rules of the instansi when their ids are read then they cannot be taken for a clause', () => {
    const awalan = { norma: /^[BS]-/, pedoman: /^ND-/, instansi: /^INST-/, tersirat: /^T-/ };
    for (const { id, jenis } of registri.semuaKlausul()) expect(id).toMatch(awalan[jenis]);
  });
});

describe('the variants', () => {
  test('given each variant when the clauses it names are looked up then its norms come from its own regulation', () => {
    for (const varian of registri.semuaVarian()) {
      const disebut = Object.values(varian.dasar).flat().map(registri.klausul);
      const asing = disebut.filter((k) => k.jenis === 'norma' && k.peraturan !== varian.peraturan);
      expect(asing.map((k) => k.id)).toEqual([]);
      expect(disebut.some((k) => k.jenis === 'norma')).toBe(true);
    }
  });

  test('given the clauses of lintas unit when the variants are taken together then each clause is carried by one', () => {
    const dibawa = new Set(registri.semuaVarian().flatMap((v) => v.dasar.penunjukanLintasUnit ?? []));
    const lintasUnit = [...inventaris.keys()].filter((id) =>
      /^(B-P-13-1-|B-L-2\.a\.2-|B-L-2\.a-muat-|S-II\.a\.2-libat-)/.test(id),
    );
    expect(lintasUnit).toHaveLength(30);
    expect(lintasUnit.filter((id) => !dibawa.has(id))).toEqual([]);
  });

  test('given the legal bases of a Bengkulu letter when they are looked up then all but the regulation itself stand in its text', () => {
    const teks = rapikan(registri.sumber('bengkulu-27-2024') ?? '');
    for (const id of ['bengkulu-lampiran', 'bengkulu-pasal']) {
      const dasar = registri.varian(id).dasarSurat.map((d) => rapikan(d.teks));
      expect(dasar.filter((d) => !teks.includes(d))).toEqual([registri.peraturan('bengkulu-27-2024').judul]);
    }
  });

  test('given the day UU 20/2023 came into force when the legal bases of that day are read then UU 5/2014 is no longer among them', () => {
    for (const { dasarSurat } of registri.semuaVarian()) {
      const pada = (hari: string) =>
        dasarSurat.filter((d) => d.sejak <= hari && hari <= (d.sampai ?? hari)).map((d) => d.teks);
      const asn = (hari: string) => pada(hari).filter((t) => t.endsWith('tentang Aparatur Sipil Negara'));
      expect(asn('2023-10-30')).toEqual([expect.stringContaining('Nomor 5 Tahun 2014')]);
      expect(asn('2023-10-31')).toEqual([expect.stringContaining('Nomor 20 Tahun 2023')]);
    }
  });
});
