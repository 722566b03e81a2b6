/**
 * A strict grammar of the lines that a Mermaid state diagram of ours may consist of. Narrower than Mermaid's own: what
 * this takes, Mermaid takes (checked by hand with its parser, which is 150 packages and so no dependency of ours).
 */
export interface DiagramTerbaca {
  keadaan: Map<string, string>;
  awal: string[];
  akhir: string[];
  panah: { dari: string; ke: string; tulisan: string }[];
}

const ID = '[A-Za-z][A-Za-z0-9]*';
/** No `;`, `:`, `#`, `%`, quotes or braces: each of them is syntax somewhere. `<` and `>` only as a line break. */
const TULISAN = '(?:[A-Za-z0-9 .,()[\\]/_-]|<br/>)+';
const KATA_KUNCI = new Set([
  'state',
  'as',
  'note',
  'end',
  'direction',
  'class',
  'classDef',
  'default',
  'hide',
  'scale',
]);

export function bacaMermaid(teks: string): DiagramTerbaca {
  const [kepala, ...baris] = teks.trimEnd().split('\n');
  if (kepala !== 'stateDiagram-v2') throw new Error(`not a state diagram: ${kepala}`);
  const diagram: DiagramTerbaca = { keadaan: new Map(), awal: [], akhir: [], panah: [] };
  for (const b of baris) bacaBaris(diagram, b);
  const kenal = (id: string) => {
    if (!diagram.keadaan.has(id) || KATA_KUNCI.has(id)) throw new Error(`not a state: ${id}`);
  };
  for (const id of [...diagram.awal, ...diagram.akhir]) kenal(id);
  for (const { dari, ke } of diagram.panah) [dari, ke].forEach(kenal);
  return diagram;
}

function bacaBaris(diagram: DiagramTerbaca, baris: string): void {
  const cocok = (pola: string) => new RegExp(`^ {4}${pola}$`).exec(baris)?.slice(1);
  const keadaan = cocok(`state "(${TULISAN})" as (${ID})`);
  const awal = cocok(`\\[\\*\\] --> (${ID})`);
  const akhir = cocok(`(${ID}) --> \\[\\*\\]`);
  const panah = cocok(`(${ID}) --> (${ID}) : (${TULISAN})`);
  if (keadaan) diagram.keadaan.set(keadaan[1] as string, keadaan[0] as string);
  else if (awal) diagram.awal.push(...awal);
  else if (akhir) diagram.akhir.push(...akhir);
  else if (panah) diagram.panah.push({ dari: panah[0] as string, ke: panah[1] as string, tulisan: panah[2] as string });
  else throw new Error(`not a line of a state diagram: ${baris}`);
}
