/** The index of clauses: each clause that a machine cites, with its citation, its quote, and where it is cited. */
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import type { Klausul } from '../../peraturan/skema.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { rujukanMesin } from './rujukan.ts';
import { berkasMesin } from './tautan.ts';

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
  for (const { klausul, prosedur: nama, mesin, tempat } of rujukanMesin(prosedur)) {
    const tautan = `[${nama}.${mesin}](mesin/${berkasMesin(nama, mesin)})`;
    rujukan.set(klausul, [...(rujukan.get(klausul) ?? []), `${tautan}: ${tempat}`]);
  }
  return rujukan;
}
