/** Where the states and edges of a machine stand in its diagram. */
import { Graph, layout } from '@dagrejs/dagre';
import { sebutan } from '../teks.ts';
import type { Panah } from './jalan.ts';

export const TINGGI_BARIS = 16;
/** Of a letter of the diagram's font, on average. */
const LEBAR_HURUF = 7;
const [HURUF_KEADAAN, HURUF_PANAH] = [26, 40];

export interface Kotak {
  x: number;
  y: number;
  width: number;
  height: number;
  baris: string[];
}
interface Garis extends Kotak {
  panah: Panah;
  titik: { x: number; y: number }[];
}
export interface TataLetak {
  lebar: number;
  tinggi: number;
  keadaan: ({ nama: string } & Kotak)[];
  garis: Garis[];
}

/** A text in lines of at most so many letters; a longer word has its own. */
export function bariskan(teks: string, huruf: number): string[] {
  const baris: string[] = [];
  for (const kata of teks.split(' ')) {
    const akhir = baris.at(-1);
    if (akhir !== undefined && akhir.length + 1 + kata.length <= huruf) baris[baris.length - 1] = `${akhir} ${kata}`;
    else baris.push(kata);
  }
  return baris;
}

const ukuran = (baris: readonly string[], tepi: number) => ({
  width: Math.max(...baris.map((b) => b.length)) * LEBAR_HURUF + 2 * tepi,
  height: baris.length * TINGGI_BARIS + 2 * tepi,
});

/**
 * @param keadaan names, with the lines that stand below each
 * @param tulisan lines of an edge, below its event
 */
export function susun(
  keadaan: readonly { nama: string; catatan: string[] }[],
  panah: readonly Panah[],
  tulisan: (panah: Panah) => string[],
): TataLetak {
  const graf = new Graph({ multigraph: true });
  graf.setGraph({ rankdir: 'TB', nodesep: 30, ranksep: 40, edgesep: 20, marginx: 10, marginy: 10 });
  for (const { nama, catatan } of keadaan) {
    const baris = [sebutan(nama), ...catatan].flatMap((b) => bariskan(b, HURUF_KEADAAN));
    graf.setNode(nama, { ...ukuran(baris, 10), baris });
  }
  for (const [n, p] of panah.entries()) {
    const baris = tulisan(p).flatMap((b) => bariskan(b, HURUF_PANAH));
    graf.setEdge(p.dari, p.ke, { ...ukuran(baris, 3), labelpos: 'c', baris, panah: p }, String(n));
  }
  layout(graf);
  const { width = 0, height = 0 } = graf.graph() as { width?: number; height?: number };
  return {
    lebar: width,
    tinggi: height,
    keadaan: graf.nodes().map((nama: string) => ({ nama, ...(graf.node(nama) as unknown as Kotak) })),
    garis: graf.edges().map((e: { v: string; w: string; name?: string }) => {
      const { points, ...isi } = graf.edge(e) as unknown as Garis & { points: Garis['titik'] };
      return { ...isi, titik: points };
    }),
  };
}
