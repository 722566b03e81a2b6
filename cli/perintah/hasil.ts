/** What became of a start or decision: the step as it was recorded, and whom the procedure waits for now. */
import type { Command } from 'commander';
import type { Hasil, SistemKerja } from '../../client/index.ts';
import { barisLangkah } from '../cetak/langkah.ts';
import { Nama } from '../cetak/nama.ts';
import { barisMenunggu } from '../cetak/prosedur.ts';
import { keluaran } from '../keluaran.ts';

export async function tampilkanHasil(perintah: Command, client: SistemKerja, hasil: Hasil): Promise<void> {
  const luar = keluaran(perintah);
  if (luar.json) return luar.hasil(hasil, () => []);
  const [riwayat, kini, nama] = await Promise.all([
    client.history(hasil.prosedur),
    client.show(hasil.prosedur),
    Nama.baca(client.register),
  ]);
  luar.hasil({ riwayat, kini }, (d) => [
    `${d.kini.id}: ${hasil.keadaan}`,
    ...d.riwayat.filter((l) => l.urutan === hasil.urutan).flatMap((l) => barisLangkah(l, d.kini.surat, nama)),
    ...barisMenunggu(d.kini, nama),
  ]);
}
