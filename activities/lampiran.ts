/** Files that come with a request or decision: they are in the register before the step that names them. */
import { Galat } from '../workflows/runtime/galat.ts';
import type { Konteks } from './konteks.ts';

/** Throws LAMPIRAN_TIDAK_DIKENAL for the first one whose content nobody has brought. */
export async function periksaLampiran({ trx, perintah: { lampiran = [] } }: Konteks): Promise<void> {
  if (lampiran.length === 0) return;
  const sidik = lampiran.map((l) => l.sidik);
  // Locked, so that who clears files away that nobody names waits for this step, and then finds them named.
  const ada = await trx.selectFrom('berkas').select('sidik').where('sidik', 'in', sidik).forShare().execute();
  const hilang = lampiran.find((l) => !ada.some((b) => b.sidik === l.sidik));
  if (hilang) throw new Galat('LAMPIRAN_TIDAK_DIKENAL', { nama: hilang.nama, sidik: hilang.sidik });
}
