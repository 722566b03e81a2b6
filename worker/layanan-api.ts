/** Composition of the HTTP API: its client, and where it listens. */
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buatApi } from '../api/buat.ts';
import type { PortApi } from '../api/port.ts';
import { type PilihanClient, SistemKerja } from '../client/index.ts';
import { muatPeraturan } from '../peraturan/muat.ts';
import { PenyimpanSesi } from '../register/sesi.ts';
import type { PemeriksaRiwayat } from './periksa-riwayat.ts';

export interface PilihanApi extends PilihanClient {
  /** Default: this machine only. */
  host?: string;
  /** 0: any that is free. */
  port: number;
  /** Where the world reaches it, where that is not where it listens. */
  alamat?: string;
  masuk: Omit<PortApi['masuk'], 'sesi'>;
  riwayat: PemeriksaRiwayat;
}

export interface ApiBerjalan {
  /** Where it answers, without a slash at the end. */
  alamat: string;
  hentikan(): Promise<void>;
}

/** The built officials' page beside the code; where nobody has built it, none is served. */
function folderHalaman(): string | undefined {
  const folder = fileURLToPath(new URL('../dist-web', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}

const PORT_BAWAAN = 8420;

/** The port of this installation: SISTEM_KERJA_PORT. */
export function portApi(mentah = process.env.SISTEM_KERJA_PORT || String(PORT_BAWAAN)): number {
  const port = Number(mentah);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`SISTEM_KERJA_PORT "${mentah}" bukan port`);
  return port;
}

/** The same where letters have to name it before it is listened on: 0 becomes one that is free. */
export async function portTetap(port = portApi()): Promise<number> {
  if (port !== 0) return port;
  const server = createServer();
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  const bebas = (server.address() as AddressInfo).port;
  await new Promise((tutup) => server.close(tutup));
  return bebas;
}

/** Where anybody may verify a letter, without the token at its end: VERIFIKASI_URL, else on this machine. */
export const verifikasiUrl = (port: number, mentah = process.env.VERIFIKASI_URL): string =>
  mentah ? mentah.replace(/\/+$/, '') : `http://127.0.0.1:${port}/verifikasi`;

export async function jalankanApi({
  host = '127.0.0.1',
  port,
  alamat: alamatLuar,
  masuk,
  riwayat,
  ...pilihan
}: PilihanApi): Promise<ApiBerjalan> {
  const client = await SistemKerja.connect(pilihan);
  try {
    const app = await buatApi({
      client,
      peraturan: muatPeraturan(pilihan.peraturan),
      masuk: { ...masuk, sesi: new PenyimpanSesi(client.register.db) },
      alamat: alamatLuar,
      halaman: folderHalaman(),
      periksaRiwayat: (id) => riwayat.periksa(client, id),
    });
    const alamat = await app.listen({ host, port });
    return {
      alamat,
      async hentikan() {
        await app.close();
        await client.close();
      },
    };
  } catch (galat) {
    await client.close();
    throw galat;
  }
}
