/** The HTTP API over a running system, on a free port of loopback. */
import { buatApi } from '../../api/buat.ts';
import type { PortApi } from '../../api/port.ts';
import type { SistemKerja } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { diAkhir } from './penutup.ts';

/** @returns where it answers */
export async function mulaiApi(client: SistemKerja, pilihan: Partial<PortApi> = {}): Promise<string> {
  const app = await buatApi({ client, peraturan: muatPeraturan(), ...pilihan });
  diAkhir(() => app.close());
  return app.listen({ host: '127.0.0.1', port: 0 });
}
