/** The tests that walk a clause: golden histories whose steps rest on it, and for data the test that checks them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { bacaMesin } from '../../workflows/runtime/transisi.ts';
import type { JenisRujukan } from './rujukan.ts';

/** Which test holds which kind of data against the text. */
export const UJI_DATA: Record<Exclude<JenisRujukan, 'mesin'>, string> = {
  model: 'test/peraturan/model.test.ts',
  varian: 'test/peraturan/muat.test.ts',
  galat: 'test/docs/galat.test.ts',
  kewajiban: 'test/peraturan/kewajiban.test.ts',
};

/** The part of a case file that is read here. */
interface BerkasPerkara {
  runs: {
    events: {
      workflowExecutionStartedEventAttributes?: {
        workflowType: { name: string };
        input: { payloads: { data: string }[] };
      };
    }[];
  }[];
  register?: { jurnal: { isi: { ke: string; dasar: string[]; surat: { dasar: string[] }[] } }[] };
}

/**
 * Clause id → names of the golden histories that walk it, sorted: a step or a letter cites it in the journal, or a state
 * that was entered, whose task was so founded.
 */
export function bacaRiwayatEmas(folder: string, prosedur: DefinisiProsedur[]): Map<string, string[]> {
  const dasarKeadaan = new Map(
    prosedur.flatMap((d) =>
      Object.entries(d.mesin).flatMap(([nama, mesin]) =>
        bacaMesin(mesin).simpul.map((s): [string, string[]] => [`${d.nama} ${nama} ${s.nama}`, s.meta.dasar]),
      ),
    ),
  );
  const riwayat = new Map<string, string[]>();
  const berkas = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'));
  for (const nama of berkas.sort()) {
    const perkara = JSON.parse(readFileSync(join(folder, nama), 'utf8')) as BerkasPerkara;
    const mesin = mesinPerkara(perkara);
    const disebut = (perkara.register?.jurnal ?? []).flatMap(({ isi }) => [
      ...isi.dasar,
      ...isi.surat.flatMap((s) => s.dasar),
      ...(dasarKeadaan.get(`${mesin} ${isi.ke}`) ?? []),
    ]);
    for (const klausul of new Set(disebut)) {
      riwayat.set(klausul, [...(riwayat.get(klausul) ?? []), basename(nama, '.json')]);
    }
  }
  return riwayat;
}

/** Procedure and machine of a case, as its input pins them; a start that left its rules open pins none. */
function mesinPerkara({ runs }: BerkasPerkara): string {
  const mulai = runs[0]?.events[0]?.workflowExecutionStartedEventAttributes;
  const masukan = JSON.parse(Buffer.from(mulai?.input.payloads[0]?.data ?? '', 'base64').toString() || '{}');
  return `${mulai?.workflowType.name} ${masukan.aturan?.mesin}`;
}
