/** The index of clauses: all that a machine cites, quoted as the registry has them, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';

const registri = muatPeraturan();
const bab = readFileSync(new URL('../../docs/generated/klausul.md', import.meta.url), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((teks) => ({ id: /<a id="([^"]+)">/.exec(teks)?.[1] ?? '', teks }));

/** Every clause id anywhere in a machine's configuration. */
const disebut = (bagian: unknown): string[] =>
  bagian === null || typeof bagian !== 'object'
    ? []
    : Object.entries(bagian).flatMap(([kunci, nilai]) => (kunci === 'dasar' ? (nilai as string[]) : disebut(nilai)));
const semua = new Set(
  Object.values(DAFTAR_PROSEDUR).flatMap((d) => Object.values(d.mesin).flatMap((m) => disebut(m.config))),
);

describe('docs/generated/klausul.md', () => {
  test('given the clauses that the machines cite when the index is read then it holds each once, and no other', () => {
    expect(bab.map((b) => b.id).sort()).toEqual([...semua].sort());
  });

  test('given each clause when its entry is read then citation and quote are those of the registry', () => {
    for (const { id, teks } of bab) {
      const klausul = registri.klausul(id);
      expect(teks).toContain(`**${klausul.kutipan}**`);
      expect(teks).toContain(`> ${klausul.teks.trim().replace(/\s+/g, ' ')}`);
    }
  });

  test('given a clause of one transition when its entry is read then that transition is named', () => {
    expect(bab.find((b) => b.id === 'B-P-13-1-d')?.teks).toContain(
      '`menungguJawaban` → `tolak` [`beralasan`] → `ditolak`',
    );
  });
});
