/**
 * The journal's hash chain: each row's hash covers its content and the hash before it, so that a changed, removed or
 * inserted row shows. Canonical JSON by RFC 8785, so that any language can compute it again.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { IsiJurnal, TabelJurnal } from './skema.ts';

export const sha256 = (isi: string | Uint8Array): string => createHash('sha256').update(isi).digest('hex');

/** SHA-256 over the canonical form of a JSON value. */
export function sidikJson(nilai: unknown): string {
  // A round through JSON drops `undefined` as the database would, so that hash and row speak of the same value.
  return sha256(canonicalize(JSON.parse(JSON.stringify(nilai))) ?? 'null');
}

/** Hash before the first row of a procedure. */
export const HASH_AWAL = '0'.repeat(64);

export interface BarisJurnal {
  prosedur: string;
  urutan: number;
  jenis: TabelJurnal['jenis'];
  sebab: string;
  /** ISO 8601 UTC. */
  pada: string;
  isi: IsiJurnal;
  hashSebelum: string;
}

export const hashJurnal = (baris: BarisJurnal): string => sidikJson(baris);
