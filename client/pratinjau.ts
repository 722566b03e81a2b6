/** The letters that a decision or start would issue, as PDFs marked KONSEP; nothing is used up by looking. */
import { randomUUID } from 'node:crypto';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { pratinjau } from '../activities/pratinjau.ts';
import type { Naskah } from '../surat/naskah.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { keadaanAwal, pilihMesin } from '../workflows/runtime/keadaan.ts';
import { type PerintahCommit, QUERY_PREVIEW } from '../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur } from '../workflows/runtime/mesin.ts';
import { rencanakan } from '../workflows/runtime/rencana.ts';
import type { Bahan } from './bahan.ts';

/** A letter that a decision would issue. */
export interface Konsep {
  jenis: string;
  hal: string;
  kepada: string[];
  tembusan: string[];
  pdf: Buffer;
}

/** @param decide what the signal `decide` would bring */
export async function konsepKeputusan(
  bahan: Bahan,
  temporal: Client,
  prosedur: string,
  decide: object,
): Promise<Konsep[]> {
  // The case itself says what its machine would do: a query stands in no history.
  const perintah = await temporal.workflow
    .getHandle(prosedur)
    .query<Omit<PerintahCommit, 'pada'> | null, [unknown]>(QUERY_PREVIEW, { ...decide, id: `konsep-${randomUUID()}` })
    .catch((galat) => {
      if (galat instanceof WorkflowNotFoundError) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur });
      throw galat;
    });
  return perintah ? konsep(bahan, perintah) : [];
}

/** @param mulai what the start would bring, its rules and roles found */
export async function konsepMulai(
  bahan: Bahan,
  definisi: DefinisiProsedur,
  mulai: NonNullable<PerintahCommit['mulai']>,
): Promise<Konsep[]> {
  const { varian, peran, aturan } = mulai;
  const mesin = pilihMesin(definisi, aturan.mesin);
  const kasus = { definisi, mesin, id: `konsep-${randomUUID()}`, varian, aturan };
  const rencana = rencanakan(kasus, keadaanAwal(mesin, peran), { jenis: 'mulai', muatan: mulai });
  return rencana ? konsep(bahan, rencana.perintah) : [];
}

async function konsep(
  { register, direktori, peraturan }: Bahan,
  perintah: Omit<PerintahCommit, 'pada'>,
): Promise<Konsep[]> {
  const naskah = await pratinjau(
    { db: register.db, direktori, peraturan },
    { ...perintah, pada: new Date().toISOString() },
  );
  if (naskah.length === 0) return [];
  // The compiler is a native module of 40 MB: a service that only decides does not load it.
  const { renderPdf } = await import('../surat/render.ts');
  return naskah.map((n: Naskah) => {
    const { jenis, hal, kepada, tembusan } = n;
    return { jenis, hal, kepada, tembusan, pdf: renderPdf(n, { konsep: true }).pdf };
  });
}
