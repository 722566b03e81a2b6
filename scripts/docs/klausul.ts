/** The index of clauses: each clause that a machine cites, with its citation, its quote, and where it is cited. */
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import type { Klausul } from '../../peraturan/skema.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { berkasMesin } from './tautan.ts';
import { bacaMesin, type Panah } from './transisi.ts';

export function dokumenKlausul(registri: RegistriPeraturan, prosedur: DefinisiProsedur[]): string {
  const rujukan = kumpulkan(prosedur);
  const bagian = registri.semuaPeraturan().map((peraturan) => {
    const klausul = registri.semuaKlausul().filter((k) => k.peraturan === peraturan.id && rujukan.has(k.id));
    if (klausul.length === 0) return [];
    const catatan = peraturan.catatan ? [peraturan.catatan, ''] : [];
    return [`## ${peraturan.judul}`, '', ...catatan, ...klausul.flatMap((k) => bab(k, rujukan.get(k.id) ?? []))];
  });
  return [
    '# Indeks klausul',
    '',
    'Semua klausul yang dirujuk mesin: kutipan sebagaimana ditulis ahli hukum, bunyinya, dan transisi yang merujuknya.',
    'Bunyi klausul tersirat, ketentuan instansi, dan pedoman adalah rumusan kami, bukan kutipan peraturan.',
    '',
    ...bagian.flat(),
  ].join('\n');
}

function bab(klausul: Klausul, rujukan: string[]): string[] {
  const melengkapi = klausul.melengkapi ? [`Melengkapi: ${klausul.melengkapi.join(', ')}.`, ''] : [];
  return [
    `### <a id="${klausul.id}"></a>${klausul.id}`,
    '',
    `**${klausul.kutipan}**${klausul.baris ? ` (baris ${[...new Set(klausul.baris)].join('-')} naskah sumber)` : ''}`,
    '',
    `> ${klausul.teks.trim().replace(/\s+/g, ' ')}`,
    '',
    ...melengkapi,
    ...[...new Set(rujukan)].map((r) => `- ${r}`),
    '',
  ];
}

/** Clause id → where it is cited, in the order of the machines. */
function kumpulkan(prosedur: DefinisiProsedur[]): Map<string, string[]> {
  const rujukan = new Map<string, string[]>();
  const catat = (dasar: readonly string[], tempat: string) => {
    for (const id of dasar) rujukan.set(id, [...(rujukan.get(id) ?? []), tempat]);
  };
  for (const definisi of prosedur) {
    for (const [nama, mesin] of Object.entries(definisi.mesin)) {
      const tautan = `[${definisi.nama}.${nama}](mesin/${berkasMesin(definisi.nama, nama)})`;
      for (const simpul of bacaMesin(mesin).simpul) {
        catat(simpul.meta.dasar, `${tautan}: keadaan \`${simpul.nama}\``);
        for (const p of simpul.panah) {
          catat(p.dasar, `${tautan}: ${sebut(p)}`);
          for (const s of p.surat) catat(s.dasar, `${tautan}: surat \`${s.surat}\` pada ${sebut(p)}`);
          for (const b of p.pemberitahuan) catat(b.dasar, `${tautan}: pemberitahuan pada ${sebut(p)}`);
        }
      }
    }
  }
  return rujukan;
}

const sebut = ({ dari, ke, peristiwa, penjaga }: Panah): string =>
  `\`${dari}\` → ${peristiwa ? `\`${peristiwa}\`` : 'otomatis'}${penjaga ? ` [\`${penjaga}\`]` : ''} → \`${ke}\``;
