/**
 * The activities of the conventional workflow: each is one transaction, and safe to run twice, since Temporal runs an
 * activity at least once. They write the rows that the product writes, into tables of the same shape.
 */
import type { ConventionalActivities } from './contract.ts';
import { terbitkan } from './letter.ts';
import { ingatkan, kirim } from './notice.ts';
import { catat } from './record.ts';
import type { Port } from './shared.ts';

export const createActivities = (port: Port): ConventionalActivities => ({
  terbitkanSurat: (langkah, surat, mulai) =>
    port.db.transaction().execute((trx) => terbitkan(trx, port, langkah, surat, mulai)),
  catatLangkah: (langkah, surat) => port.db.transaction().execute((trx) => catat(trx, port, langkah, surat)),
  kirimSurat: (langkah, surat) => port.db.transaction().execute((trx) => kirim(trx, langkah, surat)),
  ingatkan: (m) => port.db.transaction().execute((trx) => ingatkan(trx, port, m)),
});
