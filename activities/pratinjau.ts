/**
 * The letters that a decision would issue, composed by the code that issues them, in a transaction that may only read: no
 * number is taken, nothing is written. What would be refused is refused here too.
 */
import type { Naskah } from '../surat/naskah.ts';
import { Galat, type KodeGalat } from '../workflows/runtime/galat.ts';
import type { PerintahCommit } from '../workflows/runtime/kontrak.ts';
import { bukaKonteks } from './buka.ts';
import type { PortCommit } from './konteks.ts';
import { lengkapi, periksaLangkah, suratDiminta } from './periksa-langkah.ts';
import { konsepSurat } from './surat.ts';

export type PortPratinjau = Pick<PortCommit, 'db' | 'direktori' | 'peraturan'>;

/**
 * @param perintah what the machine plans for the decision
 * @throws Galat with which the decision would be refused
 */
export function pratinjau(port: PortPratinjau, perintah: PerintahCommit): Promise<Naskah[]> {
  const { langkah, penolakan } = perintah;
  if (penolakan) throw new Galat(penolakan.kode as KodeGalat, penolakan.rincian);
  if (!langkah) return Promise.resolve([]);
  return port.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      const konteks = await bukaKonteks(trx, { ...port, versiTemplat: '', kabarkan: () => {} }, perintah, 'baca');
      const pelaku = await periksaLangkah(konteks, langkah);
      const { untukSurat } = await lengkapi(konteks, langkah);
      const naskah: Naskah[] = [];
      for (const param of suratDiminta(langkah)) naskah.push(await konsepSurat(konteks, untukSurat, pelaku, param));
      return naskah;
    });
}
