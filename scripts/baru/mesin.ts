/** What a machine cites and which deadlines it names, gathered from its whole configuration. */

/** Every value that stands under a key of that name anywhere. */
function semuaNilai(bagian: unknown, kunci: string): unknown[] {
  if (bagian === null || typeof bagian !== 'object') return [];
  return Object.entries(bagian).flatMap(([k, nilai]) => (k === kunci ? [nilai].flat() : semuaNilai(nilai, kunci)));
}

/** Ids of the clauses that states, transitions, letters and notices cite. */
export const dikutip = (config: unknown): string[] => [...new Set(semuaNilai(config, 'dasar') as string[])];

export const tenggatDisebut = (config: unknown): string[] => [...new Set(semuaNilai(config, 'tenggat') as string[])];
