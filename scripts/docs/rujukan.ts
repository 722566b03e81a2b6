/** Where the machines cite a clause: their states, transitions, letters and notices, in the order of the machines. */
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { bacaMesin, type Panah } from '../../workflows/runtime/transisi.ts';

export interface RujukanMesin {
  klausul: string;
  prosedur: string;
  mesin: string;
  /** What cites it there, as Markdown. */
  tempat: string;
  /** The same in short: the state and its event, the kind of letter. */
  ringkas: string;
}

export function rujukanMesin(prosedur: DefinisiProsedur[]): RujukanMesin[] {
  return prosedur.flatMap((definisi) =>
    Object.entries(definisi.mesin).flatMap(([nama, mesin]) => {
      const di = { prosedur: definisi.nama, mesin: nama };
      const catat = (dasar: readonly string[], tempat: string, ringkas: string) =>
        dasar.map((klausul): RujukanMesin => ({ klausul, ...di, tempat, ringkas }));
      return bacaMesin(mesin).simpul.flatMap((simpul) => [
        ...catat(simpul.meta.dasar, `keadaan \`${simpul.nama}\``, `\`${simpul.nama}\``),
        ...simpul.panah.flatMap((p) => {
          const langkah = `\`${p.dari}${p.peristiwa ? `.${p.peristiwa}` : ''}\``;
          return [
            ...catat(p.dasar, sebut(p), langkah),
            ...p.surat.flatMap((s) => catat(s.dasar, `surat \`${s.surat}\` pada ${sebut(p)}`, `surat \`${s.surat}\``)),
            ...p.pemeriksaan.flatMap((x) =>
              catat(x.dasar, `pemeriksaan \`${x.hal}\` pada ${sebut(p)}`, `pemeriksaan \`${x.hal}\``),
            ),
            ...p.pemberitahuan.flatMap((b) => catat(b.dasar, `pemberitahuan pada ${sebut(p)}`, 'pemberitahuan')),
          ];
        }),
      ]);
    }),
  );
}

const sebut = ({ dari, ke, peristiwa, penjaga }: Panah): string =>
  `\`${dari}\` → ${peristiwa ? `\`${peristiwa}\`` : 'otomatis'}${penjaga ? ` [\`${penjaga}\`]` : ''} → \`${ke}\``;
