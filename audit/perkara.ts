/** Takes a case out of the running system: all runs of its history, and what the register says. */
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { sql } from 'kysely';
import type { Register } from '../register/koneksi.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { CatatanRegister } from './jurnal.ts';
import type { Perkara } from './replay.ts';
import type { History } from './riwayat.ts';

export async function ambilPerkara(
  temporal: Pick<Client, 'workflow'>,
  register: Register,
  id: string,
): Promise<Perkara> {
  const catatan = await ambilCatatan(register, id);
  const runs: History[] = [];
  let runId: string | undefined;
  do {
    const history = await temporal.workflow.getHandle(id, runId).fetchHistory();
    runs.unshift(history);
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
  } while (runId);
  return { id, runs, register: catatan };
}

async function ambilCatatan({ db }: Register, id: string): Promise<CatatanRegister> {
  const jurnal = await db.selectFrom('jurnal').selectAll().where('prosedur', '=', id).orderBy('urutan').execute();
  if (jurnal.length === 0) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: id });
  const surat = await db.selectFrom('surat').selectAll().where('prosedur', '=', id).orderBy('id').execute();
  return {
    jurnal: jurnal.map(({ prosedur, urutan, jenis, sebab, pada, isi, hash_sebelum, hash }) => ({
      prosedur,
      urutan,
      jenis,
      sebab,
      pada: pada.toISOString(),
      isi,
      hashSebelum: hash_sebelum,
      hash,
    })),
    surat: surat.map(({ id, jenis, nomor, sidik, naskah }) => ({ id, jenis, nomor, sidik, naskah })),
    // Of the bytes as they are stored now, not of what was noted of them.
    tte: await db
      .selectFrom('surat_tte')
      .innerJoin('surat', 'surat.id', 'surat_tte.surat')
      .select(['surat_tte.surat', sql<string>`encode(sha256(pdf), 'hex')`.as('sha256')])
      .where('surat.prosedur', '=', id)
      .orderBy('surat_tte.surat')
      .execute(),
  };
}

/** The case as a file that `siskerja replay` reads, without any server. */
export function perkaraKeJson({ id, runs, register }: Perkara): string {
  return JSON.stringify({ id, runs: runs.map((r) => JSON.parse(historyToJSON(r))), register }, null, 1);
}
