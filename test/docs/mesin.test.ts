/** The diagrams beside the machines: every transition is an edge, every edge a transition. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { diagram } from '../../scripts/docs/diagram.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { bacaMesin } from '../../workflows/runtime/transisi.ts';
import { bacaMermaid } from './mermaid.ts';

const registri = muatPeraturan();
const mesin = Object.values(DAFTAR_PROSEDUR).flatMap((d) =>
  Object.entries(d.mesin).map(([nama, m]) => [`${d.nama}.${nama}`, m] as const),
);
const halaman = (nama: string) =>
  readFileSync(new URL(`../../docs/generated/mesin/${nama}.md`, import.meta.url), 'utf8');
const diagramHalaman = (nama: string) =>
  bacaMermaid(/```mermaid\n([\s\S]*?)\n```/.exec(halaman(nama))?.[1] ?? 'no diagram');

interface Transisi {
  target?: string;
  guard?: string;
  meta: { dasar: string[] };
  actions?: (string | { type: string; params: { surat?: string; penandatangan?: string } })[];
}
type Keadaan = {
  type?: string;
  on?: Record<string, Transisi | Transisi[]>;
  meta: { dasar: string[]; pelaku?: string };
};

/** The edges by another way than the generator takes: from the configuration as it was written. */
function panahKonfigurasi(config: unknown) {
  const { states } = config as { states: Record<string, Keadaan> };
  return Object.entries(states).flatMap(([dari, keadaan]) =>
    Object.entries(keadaan.on ?? {}).flatMap(([peristiwa, t]) =>
      [t].flat().map((x) => {
        const syarat = x.guard ? ` [${x.guard}]` : '';
        return { dari, ke: x.target ?? dari, tulisan: `${peristiwa}${syarat}<br/>${x.meta.dasar.join(', ')}` };
      }),
    ),
  );
}

describe.each(mesin)('the page of %s', (nama, m) => {
  test('given each transition of the machine when the diagram is read then it is an edge with event, guard and clauses', () => {
    expect(diagramHalaman(nama).panah).toEqual(panahKonfigurasi(m.config));
  });

  test('given the states of the machine when the diagram is read then all stand there in the order of the text', () => {
    const { keadaan, awal, akhir } = diagramHalaman(nama);
    const { states, initial } = m.config as unknown as { states: Record<string, Keadaan>; initial: string };
    expect([...keadaan.keys()]).toEqual(Object.keys(states));
    expect(awal).toEqual([initial]);
    expect(akhir).toEqual(Object.keys(states).filter((s) => states[s]?.type === 'final'));
  });

  test('given each clause of the machine when the page is read then it stands there with its citation', () => {
    const teks = halaman(nama);
    const dasar = new Set(panahKonfigurasi(m.config).flatMap((p) => (p.tulisan.split('<br/>')[1] ?? '').split(', ')));
    for (const id of dasar) {
      const { kutipan, peraturan } = registri.klausul(id);
      expect(teks).toContain(
        `[${id}](../klausul.md#${id}) ${kutipan.replace(` ${registri.peraturan(peraturan).sebutan}`, '')}`,
      );
    }
    expect(dasar.size).toBeGreaterThan(0);
  });

  test('given each letter of the machine when the page is read then its signer stands beside it', () => {
    const { states } = m.config as unknown as { states: Record<string, Keadaan> };
    const surat = Object.values(states)
      .flatMap((s) => Object.values(s.on ?? {}).flat())
      .flatMap((t) => (t.actions ?? []).flatMap((a) => (typeof a === 'object' && a.params.surat ? [a.params] : [])));
    const baris = halaman(nama).match(/ditandatangani [^,]+,/g) ?? [];
    expect(baris).toHaveLength(surat.length);
  });
});

describe('a diagram of any machine', () => {
  const bebas = setup({ types: {} as { events: { type: 'maju' } }, guards: { boleh: () => true } }).createMachine({
    initial: 'mulai',
    states: {
      mulai: { meta: { dasar: ['A-1'] }, on: { maju: { target: 'antara', meta: { dasar: ['A-1'] } } } },
      antara: {
        meta: { dasar: ['A-2'] },
        always: [
          { guard: 'boleh', target: 'akhir', meta: { dasar: ['A-2'] } },
          { target: 'mulai', meta: { dasar: ['A-3'] } },
        ],
      },
      akhir: { type: 'final', meta: { dasar: ['A-2'] } },
    },
  });

  test('given automatic transitions when it is drawn then they are edges with guard and clauses', () => {
    expect(bacaMermaid(diagram(bacaMesin(bebas)).join('\n')).panah).toEqual([
      { dari: 'mulai', ke: 'antara', tulisan: 'maju<br/>A-1' },
      { dari: 'antara', ke: 'akhir', tulisan: 'otomatis [boleh]<br/>A-2' },
      { dari: 'antara', ke: 'mulai', tulisan: 'otomatis<br/>A-3' },
    ]);
  });

  test('given a machine with states within states when it is read then it is refused, for a part would be left out', () => {
    const bertingkat = setup({}).createMachine({ initial: 'a', states: { a: { initial: 'b', states: { b: {} } } } });
    expect(() => bacaMesin(bertingkat)).toThrow('not flat');
  });

  test('given a name that Mermaid would take for syntax when it is drawn then it is refused', () => {
    const jahat = { ...bacaMesin(bebas), simpul: [{ nama: 'a;b', akhir: true, meta: { dasar: [] }, panah: [] }] };
    expect(() => diagram(jahat)).toThrow('a;b');
  });

  test.each(['stateDiagram-v2\n    a -> b : c', 'stateDiagram-v2\n    a --> b : c;d', 'graph TD\n    a --> b'])(
    'given %j when it is read as a state diagram then the grammar refuses it',
    (teks) => {
      expect(() => bacaMermaid(teks)).toThrow();
    },
  );
});
