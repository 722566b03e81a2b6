/** The OpenAPI document by itself, for `docs/openapi.json`. */
import type { SistemKerja } from '../client/index.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { buatApi } from './buat.ts';

/** For the document alone nothing has to run: no route is ever called. */
export async function dokumenOpenapi(peraturan: RegistriPeraturan): Promise<object> {
  const sesi = { buat: tidakAda, baca: tidakAda, hapus: tidakAda };
  const masuk = { issuer: 'https://contoh.invalid', audience: '-', klien: { id: '-', rahasia: '-' }, sesi };
  const app = await buatApi({ client: {} as SistemKerja, peraturan, masuk, periksaRiwayat: tidakAda });
  await app.ready();
  const dokumen = app.swagger();
  await app.close();
  return dokumen;
}

async function tidakAda(): Promise<never> {
  throw new Error('no session in a document');
}
