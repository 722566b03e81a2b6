/** A machine as a Mermaid state diagram: states with the role that acts, edges with event, guard and clauses. */
import { kata } from '../../peraturan/kata.ts';
import type { MesinTerbaca, Panah } from '../../workflows/runtime/transisi.ts';

/** What may stand in a label: Mermaid ends a label at `;`, and takes `::`, `%%`, `#` and quotes for syntax. */
const TULISAN = /^[\w .,()[\]/<>-]+$/;

export function diagram({ awal, simpul }: MesinTerbaca): string[] {
  return [
    'stateDiagram-v2',
    ...simpul.map(
      (s) => `    state "${aman(s.meta.pelaku ? `${s.nama} (${kata(s.meta.pelaku)})` : s.nama)}" as ${s.nama}`,
    ),
    `    [*] --> ${awal}`,
    ...simpul.flatMap((s) => (s.akhir ? [`    ${s.nama} --> [*]`] : s.panah.map(garis))),
  ];
}

function garis({ dari, ke, peristiwa, penjaga, dasar }: Panah): string {
  const syarat = penjaga ? ` [${penjaga}]` : '';
  return `    ${dari} --> ${ke} : ${aman(`${peristiwa ?? 'otomatis'}${syarat}<br/>${dasar.join(', ')}`)}`;
}

function aman(tulisan: string): string {
  if (!TULISAN.test(tulisan)) throw new Error(`not to be written in a diagram: ${tulisan}`);
  return tulisan;
}
