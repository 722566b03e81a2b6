/** The contract page: its prose stands in kontrak.templat.md, its tables and names come from the code. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { kata } from '../../cli/cetak/kata.ts';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import { QUERY_SHOW, SIGNAL_DEADLINE, SIGNAL_DECIDE, TASK_QUEUE } from '../../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { CONTOH } from './contoh.ts';
import type { JsonSchema } from './skema.ts';
import { berkasMesin } from './tautan.ts';
import { bacaMesin } from './transisi.ts';

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
    QUERY_SHOW,
    nama: [
      '| what | name | payload |',
      '| --- | --- | --- |',
      ...prosedur.map((d) => `| workflow type | \`${d.nama}\` | ${tautan(`masukan.${d.nama}.json`)} |`),
      `| task queue | \`${TASK_QUEUE}\` | |`,
      ...prosedur.map(
        (d) => `| signal, to \`${d.nama}\` | \`${SIGNAL_DECIDE}\` | ${tautan(`decide.${d.nama}.json`)} |`,
      ),
      `| signal, by the worker only | \`${SIGNAL_DEADLINE}\` | ${tautan('deadline.json')} |`,
      `| query | \`${QUERY_SHOW}\` | ${tautan('show.json')} |`,
    ].join('\n'),
    awalan: prosedur.map((d) => d.awalan).join('-`, `'),
    varian: tabelVarian(registri, prosedur),
    peristiwa: prosedur.map(tabelPeristiwa).join('\n\n'),
    tugas: tabelTugas(registri, prosedur),
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

function tabelVarian(registri: RegistriPeraturan, prosedur: DefinisiProsedur[]): string {
  const baris = prosedur.flatMap((d) =>
    registri.semuaVarian().flatMap((v) => {
      const aturan = v.prosedur[d.nama];
      if (!aturan) return [];
      const diagram = `[diagram](generated/mesin/${berkasMesin(d.nama, aturan.mesin)})`;
      return [`| \`${d.nama}\` | \`${v.id}\` | ${v.nama} | ${diagram} |`];
    }),
  );
  return ['| workflow type | `varian` | reading | machine |', '| --- | --- | --- | --- |', ...baris].join('\n');
}

/** One row per event, from the union of them. */
function tabelPeristiwa(definisi: DefinisiProsedur): string {
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
  return [`For \`${definisi.nama}\`:`, '', '| `type` | further fields |', '| --- | --- |', ...baris].join('\n');
}

function jenisIsian({ type, items }: JsonSchema): string {
  if (type === 'array') return `list of ${jenisIsian(items as JsonSchema)}s`;
  // A text that may be blank is a union of two texts.
  return { integer: 'number', number: 'number', object: 'object' }[String(type)] ?? 'text';
}

function tabelTugas(registri: RegistriPeraturan, prosedur: DefinisiProsedur[]): string {
  const baris = prosedur.flatMap((d) =>
    registri.semuaVarian().flatMap((v) => {
      const mesin = d.mesin[v.prosedur[d.nama]?.mesin ?? ''];
      // The first step is the start itself, so its state is never an open task.
      const langkah = mesin ? bacaMesin(mesin) : { awal: '', simpul: [] };
      return langkah.simpul
        .filter((s) => !s.akhir && s.nama !== langkah.awal)
        .map((s) => {
          const peristiwa = [...new Set(s.panah.map((p) => p.peristiwa))].map((p) => `\`${p}\``).join(', ');
          return `| \`${d.nama}\` | \`${v.id}\` | \`${s.nama}\` | ${kata(s.meta.pelaku ?? '-')} | ${peristiwa} |`;
        });
    }),
  );
  const judul = [
    '| `prosedur` | `varian` | `tugas` | who decides | `peristiwa.type` |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [...judul, ...baris].join('\n');
}
