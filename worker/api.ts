/**
 * The HTTP API as a process of its own, any number of them beside each other. Configuration: DATABASE_URL, Temporal's own
 * `envconfig`, SISTEM_KERJA_TASK_QUEUE, SISTEM_KERJA_PERATURAN, SISTEM_KERJA_HOST, SISTEM_KERJA_PORT, and SISTEM_KERJA_URL
 * where the world reaches it elsewhere; the identity provider: OIDC_ISSUER, OIDC_AUDIENCE, OIDC_CLIENT_ID,
 * OIDC_CLIENT_SECRET, OIDC_SCOPE; the signing service (tte/konfigurasi.ts). Prints its address when it listens.
 */
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { folderPeraturan } from '../client/layanan.ts';
import { penyediaTte } from '../tte/konfigurasi.ts';
import { jalankanApi, portApi } from './layanan-api.ts';
import { PemeriksaRiwayat } from './periksa-riwayat.ts';

function wajib(nama: string, arti: string): string {
  const nilai = process.env[nama];
  if (nilai) return nilai;
  process.stderr.write(`${nama} belum diisi: ${arti}.\n`);
  process.exit(2);
}

const databaseUrl = wajib('DATABASE_URL', 'alamat PostgreSQL register');
const { connectionOptions, namespace } = loadClientConnectConfig();
const riwayat = new PemeriksaRiwayat(folderPeraturan(), async () => {
  (await import('../audit/log.ts')).pasangLog();
  return (await import('./bundle.ts')).buatBundle();
});
const api = await jalankanApi({
  databaseUrl,
  temporal: connectionOptions,
  namespace,
  taskQueue: process.env.SISTEM_KERJA_TASK_QUEUE,
  peraturan: folderPeraturan(),
  host: process.env.SISTEM_KERJA_HOST,
  tte: penyediaTte(process.env),
  port: portApi(),
  alamat: process.env.SISTEM_KERJA_URL,
  masuk: {
    issuer: wajib('OIDC_ISSUER', 'alamat penyedia identitas'),
    audience: wajib('OIDC_AUDIENCE', 'untuk siapa tokennya diterbitkan'),
    klien: {
      id: wajib('OIDC_CLIENT_ID', 'id halaman pada penyedia identitas'),
      rahasia: wajib('OIDC_CLIENT_SECRET', 'rahasia halaman pada penyedia identitas'),
      scope: process.env.OIDC_SCOPE,
    },
  },
  riwayat,
});
process.stdout.write(`api siap di ${api.alamat}\n`);
const hentikan = async () => {
  await api.hentikan();
  if (riwayat.terpakai) await (await import('../audit/log.ts')).lepasLog();
};
for (const sinyal of ['SIGINT', 'SIGTERM'] as const) process.once(sinyal, () => void hentikan());
