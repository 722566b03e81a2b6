/** What a library threw because register or Temporal could not be reached, as a code of the table. */
import { ServiceError } from '@temporalio/client';
import pg from 'pg';
import { Galat } from '../workflows/runtime/galat.ts';

/** @returns `undefined` for whatever else went wrong */
export function galatLayanan(galat: unknown): Galat | undefined {
  if (galat instanceof ServiceError) return galatTemporal(galat);
  if (!registerHilang(galat)) return undefined;
  const rincian = String((galat as Error).message || (galat as NodeJS.ErrnoException).code);
  return new Galat('LAYANAN_TIDAK_TERJANGKAU', { layanan: 'register PostgreSQL', rincian });
}

/** Numbers of gRPC: 3 INVALID_ARGUMENT, 4 DEADLINE_EXCEEDED, 14 UNAVAILABLE. */
function galatTemporal(galat: ServiceError): Galat | undefined {
  const { code, details } = (galat.cause ?? {}) as { code?: number; details?: string };
  const rincian = details ?? galat.message;
  if (code === 3) return new Galat('MASUKAN_TIDAK_SAH', { rincian });
  if (code === 4 || code === 14) return new Galat('LAYANAN_TIDAK_TERJANGKAU', { layanan: 'Temporal', rincian });
  return undefined;
}

const JARINGAN = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH']);
/** No such database, wrong password, not yet (or no more) up, and tables that no worker has made yet. */
const POSTGRES = new Set(['3D000', '28000', '28P01', '57P01', '57P03', '42P01']);

function registerHilang(galat: unknown): boolean {
  const kode = (galat as { code?: unknown } | null)?.code;
  if (typeof kode !== 'string') return false;
  return galat instanceof pg.DatabaseError ? POSTGRES.has(kode) : JARINGAN.has(kode);
}
