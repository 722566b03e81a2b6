/** Signs what waits in the demo's own installation, each letter by its official, as he would on his page. */
import type { SistemKerja } from '../../client/index.ts';

/** Of the development signer; it binds nobody. */
const PASSPHRASE = process.env.TTE_SIMULASI_PASSPHRASE || 'simulasi';

export async function tandatanganiSemua(client: SistemKerja): Promise<void> {
  const menunggu = await client.register.db
    .selectFrom('surat')
    .select(['id', 'penandatangan'])
    .where('status', '=', 'menungguTte')
    .orderBy('id')
    .execute();
  for (const { id, penandatangan } of menunggu) {
    await client.sign({ surat: id, pelaku: penandatangan ?? '', passphrase: PASSPHRASE });
  }
}
