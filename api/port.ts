/** What the API is made of, handed in by whoever composes the program. */
import type { SistemKerja } from '../client/index.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';

export interface PortApi {
  client: SistemKerja;
  peraturan: RegistriPeraturan;
  /** How many requests one sender may make in a minute. */
  batas?: { umum?: number; verifikasi?: number };
}
