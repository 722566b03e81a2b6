/** Where register and Temporal are: options, environment, or the installation that runs on this machine. */
import { type ClientConfigProfile, loadClientConfigProfile, toClientOptions } from '@temporalio/envconfig';
import type { Command } from 'commander';
import { Galat, SistemKerja } from '../client/index.ts';
import { dataRoot, type Layanan, layananFile, readLayanan } from '../client/layanan.ts';
import { bukaRegister, type Register } from '../register/koneksi.ts';
import { penyediaTte } from '../tte/konfigurasi.ts';
import type { PilihanUmum } from './keluaran.ts';
import { folderTambahan } from './peraturan.ts';

/** @param tungguDetik how long a start or decision waits for its outcome */
export async function denganClient<T>(
  perintah: Command,
  kerja: (client: SistemKerja) => Promise<T>,
  tungguDetik?: number,
): Promise<T> {
  const umum = perintah.optsWithGlobals<PilihanUmum>();
  const profil = profilTemporal();
  const berjalan = instalasiBerjalan();
  const address = umum.temporalAddress || profil.address || berjalan?.temporalAddress || tidakAda('TEMPORAL_ADDRESS');
  const client = await SistemKerja.connect({
    databaseUrl: alamatRegister(umum, berjalan),
    temporal: { ...toClientOptions({ ...profil, address }).connectionOptions, connectTimeout: '5 seconds' },
    namespace: profil.namespace || berjalan?.namespace,
    peraturan: folderTambahan(),
    taskQueue: process.env.SISTEM_KERJA_TASK_QUEUE || berjalan?.taskQueue,
    tte: penyediaTte(
      { ...(berjalan?.tteFolder ? { TTE_PENYEDIA: 'simulasi' } : {}), ...process.env },
      berjalan?.tteFolder,
    ),
    tungguDetik,
  });
  try {
    return await kerja(client);
  } finally {
    await client.close();
  }
}

/** For what needs the register alone. */
export async function denganRegister<T>(perintah: Command, kerja: (register: Register) => Promise<T>): Promise<T> {
  const register = bukaRegister(alamatRegister(perintah.optsWithGlobals<PilihanUmum>(), instalasiBerjalan()));
  try {
    return await kerja(register);
  } finally {
    await register.tutup();
  }
}

function alamatRegister({ databaseUrl }: PilihanUmum, berjalan: Layanan | undefined): string {
  const url = databaseUrl || process.env.DATABASE_URL || berjalan?.databaseUrl || tidakAda('DATABASE_URL');
  // Not shown: it holds the password.
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Galat('MASUKAN_TIDAK_SAH', { rincian: 'alamat register bukan postgresql://…' });
  }
  return url;
}

function profilTemporal(): ClientConfigProfile {
  try {
    return loadClientConfigProfile();
  } catch (galat) {
    throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `profil Temporal: ${(galat as Error).message}` });
  }
}

const instalasiBerjalan = (): Layanan | undefined => readLayanan(layananFile(dataRoot()));

function tidakAda(env: string): never {
  throw new Galat('LAYANAN_TIDAK_TERJANGKAU', {
    layanan: 'sistem-kerja',
    rincian: `tidak ada instalasi yang berjalan di ${dataRoot()}, dan ${env} tidak diisi`,
  });
}
