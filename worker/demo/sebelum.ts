/** Cases that must stand before another one: a team before its Rencana Aksi, a Rencana Aksi before a KAK. */
import type { NamaProsedur, SistemKerja } from '../../client/index.ts';
import { bacaContoh, SKENARIO } from './skenario.ts';
import type { Sebelum } from './skenario-bentuk.ts';
import { tandatanganiSemua } from './tanda-tangan.ts';

/**
 * Starts them by their examples and plays each as far as is needed.
 * @param idDasar their ids begin with it; default: new ones
 * @returns the fields of the request that name them
 */
export async function siapkanSebelum(
  client: SistemKerja,
  varian: string,
  prosedur: NamaProsedur,
  idDasar?: string,
): Promise<Record<string, string>> {
  const { sebelum = [] }: { sebelum?: Sebelum[] } = SKENARIO[prosedur];
  const acuan: Record<string, string> = {};
  for (const { kolom, prosedur: nama, tanpa = [], putusan } of sebelum) {
    const { pemohon, permohonan } = bacaContoh(varian, nama);
    const isi = Object.entries({ ...permohonan, ...acuan }).filter(([k]) => !tanpa.includes(k));
    const { prosedur: id } = await client.start(nama, {
      varian,
      pemohon,
      permohonan: Object.fromEntries(isi) as never,
      ...(idDasar ? { id: `${idDasar}-${kolom}` } : {}),
    });
    for (const { pelaku, peristiwa } of putusan) {
      await tandatanganiSemua(client);
      const [terbuka] = (await client.show(id)).tugas;
      if (!terbuka) throw new Error(`${id} has no open task`);
      await client.decide({ prosedur: id, tugas: terbuka.tugas, putaran: terbuka.putaran, pelaku, peristiwa });
    }
    await tandatanganiSemua(client);
    acuan[kolom] = id;
  }
  return acuan;
}
