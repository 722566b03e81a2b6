/** The way that a case has taken through its machine: which edges, by its journal. */
import type { Langkah, Mesin } from '../api/klien.ts';

export type Panah = Mesin['keadaan'][number]['panah'][number] & { dari: string };

export const semuaPanah = ({ keadaan }: Mesin): Panah[] =>
  keadaan.flatMap(({ nama, panah }) => panah.map((p) => ({ ...p, dari: nama })));

/** A machine has no more states in a row that it leaves by itself. */
const OTOMATIS_PALING_BANYAK = 5;

type Lintasan = Pick<Langkah, 'jenis' | 'dari' | 'ke' | 'peristiwa' | 'dasar'>;

/**
 * How often each edge was taken. Of several edges with the same event the one whose clauses the journal cites; where more
 * than one is left, that with the most clauses.
 */
export function ditempuh(panah: readonly Panah[], langkah: readonly Lintasan[]): Map<Panah, number> {
  const kali = new Map<Panah, number>();
  for (const { jenis, dari, ke, peristiwa, dasar } of langkah) {
    if (jenis !== 'langkah') continue;
    const ada = (p: Panah) => p.dasar.every((d) => dasar.includes(d));
    const jalan = panah
      .filter((p) => p.dari === dari && p.peristiwa === peristiwa.type && ada(p))
      .flatMap((p) => sampai(panah.filter(ada), [p], ke))
      .sort((a, b) => banyakDasar(b) - banyakDasar(a))[0];
    for (const p of jalan ?? []) kali.set(p, (kali.get(p) ?? 0) + 1);
  }
  return kali;
}

const banyakDasar = (jalan: Panah[]) => jalan.reduce((n, p) => n + p.dasar.length, 0);

/** From the last edge on by those that need no event, until a state. */
function sampai(panah: readonly Panah[], jalan: Panah[], ke: string): Panah[][] {
  const kini = jalan.at(-1)?.ke;
  if (kini === ke) return [jalan];
  if (jalan.length > OTOMATIS_PALING_BANYAK) return [];
  return panah.filter((p) => p.dari === kini && !p.peristiwa).flatMap((p) => sampai(panah, [...jalan, p], ke));
}

/** A machine, and how its case stands in it. */
export interface Terbaca {
  mesin: Mesin;
  panah: readonly Panah[];
  kini: string;
  ditempuh: ReadonlyMap<Panah, number>;
}
