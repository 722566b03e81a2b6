/** The tests that walk a clause: golden histories whose journal cites it, and for data the test that checks them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JenisRujukan } from './rujukan.ts';

/** Which test holds which kind of data against the text. */
export const UJI_DATA: Record<Exclude<JenisRujukan, 'mesin'>, string> = {
  model: 'test/peraturan/model.test.ts',
  varian: 'test/peraturan/muat.test.ts',
  galat: 'test/docs/galat.test.ts',
  kewajiban: 'test/peraturan/kewajiban.test.ts',
};

/** The part of a case file that is read here. */
interface BerkasPerkara {
  register?: { jurnal: { isi: { dasar: string[]; surat: { dasar: string[] }[] } }[] };
}

/** Clause id → names of the golden histories whose journal cites it, sorted. */
export function bacaRiwayatEmas(folder: string): Map<string, string[]> {
  const riwayat = new Map<string, string[]>();
  const berkas = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'));
  for (const nama of berkas.sort()) {
    const { register } = JSON.parse(readFileSync(join(folder, nama), 'utf8')) as BerkasPerkara;
    const disebut = register?.jurnal.flatMap(({ isi }) => [...isi.dasar, ...isi.surat.flatMap((s) => s.dasar)]) ?? [];
    for (const klausul of new Set(disebut)) {
      riwayat.set(klausul, [...(riwayat.get(klausul) ?? []), basename(nama, '.json')]);
    }
  }
  return riwayat;
}
