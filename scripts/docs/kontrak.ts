/** The contract page: its prose stands in kontrak.templat.md, its tables and names come from the code. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { kalimat, kata } from '../../peraturan/kata.ts';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import {
  QUERY_PREVIEW,
  QUERY_SHOW,
  SIGNAL_CHILD,
  SIGNAL_DEADLINE,
  SIGNAL_DECIDE,
  SIGNAL_SIGNED,
  SIGNAL_TAKEOVER,
  SIGNAL_WITHDRAW,
  TASK_QUEUE,
} from '../../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { bacaMesin } from '../../workflows/runtime/transisi.ts';
import { CONTOH } from './contoh.ts';
import type { JsonSchema } from './skema.ts';
import { berkasMesin } from './tautan.ts';

const templat = new URL('./kontrak.templat.md', import.meta.url);

export function dokumenKontrak(
  registri: RegistriPeraturan,
  prosedur: DefinisiProsedur[],
  skema: Map<string, JsonSchema>,
): string {
  const tautan = (berkas: string) => {
    if (!skema.has(berkas)) throw new Error(`no schema ${berkas}`);
    return `[${berkas}](kontrak/${berkas})`;
  };
  const isi: Record<string, string> = {
    TASK_QUEUE,
    SIGNAL_DECIDE,
    SIGNAL_DEADLINE,
    SIGNAL_WITHDRAW,
    SIGNAL_CHILD,
    SIGNAL_SIGNED,
    SIGNAL_TAKEOVER,
    QUERY_SHOW,
    QUERY_PREVIEW,
    deadline: tautan('deadline.json'),
    withdraw: tautan('withdraw.json'),
    child: tautan('child.json'),
    signed: tautan('signed.json'),
    takeover: tautan('takeover.json'),
    prosedur: prosedur.map((d) => bab(registri, d, tautan)).join('\n\n'),
    hasilKeputusan: tautan('hasil-keputusan.json'),
    hasilWorkflow: tautan('hasil-workflow.json'),
    show: tautan('show.json'),
    contohJenis: CONTOH.jenis,
    contohVarian: CONTOH.masukan.varian,
    contohDecide: JSON.stringify(CONTOH.decide, null, 2),
  };
  return readFileSync(templat, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, nama: string) => {
    const nilai = isi[nama];
    if (nilai === undefined) throw new Error(`kontrak.templat.md: nothing for {{${nama}}}`);
    return nilai;
  });
}

/** One procedure: its schemas, its variants, its events, and which task takes which of them. */
function bab(registri: RegistriPeraturan, definisi: DefinisiProsedur, tautan: (berkas: string) => string): string {
  const { nama, awalan } = definisi;
  const varian = registri.semuaVarian().filter((v) => v.prosedur[nama]);
  return [
    `### ${nama}`,
    '',
    `${kalimat(nama)}. Input ${tautan(`masukan.${nama}.json`)}, decision ${tautan(`decide.${nama}.json`)}, ids \`${awalan}-…\`.`,
    '',
    ...tabelPeristiwa(definisi),
    '',
    '| `varian` | `tugas` | who decides | `peristiwa.type` |',
    '| --- | --- | --- | --- |',
    ...varian.flatMap((v) => barisTugas(definisi, v.id, v.prosedur[nama]?.mesin ?? '')),
  ].join('\n');
}

/** One row per event, from the union of them. */
function tabelPeristiwa(definisi: DefinisiProsedur): string[] {
  const { oneOf = [] } = z.toJSONSchema(definisi.peristiwa, { io: 'input' });
  const baris = (oneOf as JsonSchema[]).flatMap(({ properties = {}, required = [] }) => {
    const { type, ...kolom } = properties as Record<string, JsonSchema>;
    // The start is this event; no decision is.
    if (type?.const === 'ajukan') return [];
    const isi = Object.entries(kolom).map(([nama, s]) => {
      const wajib = required.includes(nama) ? ', required' : '';
      return `\`${nama}\`: ${jenisIsian(s)}${wajib}`;
    });
    return [`| \`${type?.const}\` | ${isi.join('; ') || '-'} |`];
  });
  return ['| `peristiwa.type` | further fields |', '| --- | --- |', ...baris];
}

function jenisIsian({ type, items }: JsonSchema): string {
  if (type === 'array') return `list of ${jenisIsian(items as JsonSchema)}s`;
  // A text that may be blank is a union of two texts.
  return { integer: 'number', number: 'number', object: 'object' }[String(type)] ?? 'text';
}

function barisTugas(definisi: DefinisiProsedur, varian: string, namaMesin: string): string[] {
  const mesin = definisi.mesin[namaMesin];
  if (!mesin) throw new Error(`no machine ${namaMesin} in ${definisi.nama}`);
  const { awal, simpul } = bacaMesin(mesin);
  const tautan = `[${varian}](generated/mesin/${berkasMesin(definisi.nama, namaMesin)})`;
  return (
    simpul
      // The first step is the start itself, so its state is never an open task.
      .filter((s) => !s.akhir && s.nama !== awal)
      .map((s) => {
        const peristiwa = [...new Set(s.panah.filter((p) => !p.pelaku).map((p) => p.peristiwa))]
          .map((p) => `\`${p}\``)
          .join(', ');
        return `| ${tautan} | \`${s.nama}\` | ${kata(s.meta.pelaku ?? '-')} | ${peristiwa} |`;
      })
  );
}
