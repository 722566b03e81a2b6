/** The regulations that a client goes by. */
import { DataPeraturanKeliru } from '../peraturan/galat.ts';
import { muatPeraturan, type RegistriPeraturan } from '../peraturan/muat.ts';
import { Galat } from '../workflows/runtime/galat.ts';

/**
 * @param folder of further regulations
 * @throws Galat PERATURAN_TIDAK_SAH
 */
export function bacaPeraturan(folder: readonly string[] | undefined): RegistriPeraturan {
  try {
    return muatPeraturan(folder);
  } catch (galat) {
    if (!(galat instanceof DataPeraturanKeliru)) throw galat;
    throw new Galat('PERATURAN_TIDAK_SAH', { rincian: galat.message.replaceAll('\n', '; ') });
  }
}
