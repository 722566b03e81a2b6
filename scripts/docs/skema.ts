/** The contract as JSON Schema 2020-12, made from the very zod schemas that the workflows check with. */
import { z } from 'zod';
import { skemaMetadataSerah } from '../../client/serah.ts';
import {
  skemaChild,
  skemaDeadline,
  skemaDecide,
  skemaMasukan,
  skemaSigned,
  skemaTakeover,
  skemaWithdraw,
} from '../../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { skemaHasilKeputusan, skemaHasilWorkflow, skemaShow } from './jawaban.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Workflow input of a procedure. `lanjutan` is left out: the workflow hands it to itself at continue-as-new; so is `induk`, which a parent sets. */
const masukan = (definisi: DefinisiProsedur) =>
  skemaMasukan.omit({ lanjutan: true, induk: true }).extend({ permohonan: definisi.permohonan });

const decide = (definisi: DefinisiProsedur) => skemaDecide.extend({ peristiwa: definisi.peristiwa });

/** File name in `docs/kontrak/` → schema. */
export function skemaKontrak(prosedur: DefinisiProsedur[]): Map<string, JsonSchema> {
  const perProsedur = prosedur.flatMap((d): [string, JsonSchema][] => [
    [`masukan.${d.nama}.json`, jsonSchema(masukan(d), `Masukan workflow ${d.nama}`)],
    [`decide.${d.nama}.json`, jsonSchema(decide(d), `Signal decide untuk ${d.nama}`)],
  ]);
  return new Map([
    ...perProsedur,
    ['deadline.json', jsonSchema(skemaDeadline, 'Signal deadline, dikirim penjagaTenggat')],
    ['withdraw.json', jsonSchema(skemaWithdraw, 'Signal withdraw')],
    ['child.json', jsonSchema(skemaChild, 'Signal child, dikirim prosedur anak')],
    ['signed.json', jsonSchema(skemaSigned, 'Signal signed, setelah surat ditandatangani secara elektronik')],
    ['takeover.json', jsonSchema(skemaTakeover, 'Signal takeover, sebelum penandatangan lain menandatangani')],
    ['show.json', jsonSchema(skemaShow, 'Jawaban query show')],
    ['hasil-workflow.json', jsonSchema(skemaHasilWorkflow, 'Hasil workflow yang berakhir')],
    ['serah-srikandi.json', jsonSchema(skemaMetadataSerah, 'Metadata surat yang diserahkan kepada SRIKANDI')],
    ['hasil-keputusan.json', jsonSchema(skemaHasilKeputusan, 'Kolom hasil pada tabel jurnal')],
  ]);
}

function jsonSchema(skema: z.ZodType, judul: string): JsonSchema {
  const { $schema, ...isi } = z.toJSONSchema(skema, {
    target: 'draft-2020-12',
    // What a sender writes, before zod trims it or fills in defaults.
    io: 'input',
    override({ zodSchema, path }) {
      const { def } = zodSchema._zod;
      for (const { pattern } of [def, ...(def.checks ?? []).map((c) => c._zod.def)] as { pattern?: RegExp }[]) {
        // JSON Schema's `pattern` has no flags: the file would refuse what the workflow takes.
        if (pattern && pattern.flags !== '') throw new Error(`${judul} ${path.join('.')}: ${pattern} has flags`);
      }
    },
  });
  return { $schema, title: judul, ...isi };
}
