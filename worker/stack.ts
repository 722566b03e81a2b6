/** The whole product on one machine: PostgreSQL, Temporal, worker. Composition root of `npm start` and the demo. */
import { folderPeraturan } from '../client/layanan.ts';
import { bukaRegister, migrasikan, type Register } from '../register/koneksi.ts';
import type { PenyediaTte } from '../tte/port.ts';
import { TASK_QUEUE } from '../workflows/runtime/kontrak.ts';
import { simpanBundle } from './bundle.ts';
import { mitraKirim } from './kirim/konfigurasi.ts';
import { sambungTemporal } from './sambungan.ts';
import type { DataFolder } from './server/data-folder.ts';
import { connectOrStartPostgres } from './server/postgres.ts';
import { connectOrStartTemporal } from './server/temporal.ts';
import { jalankanWorker, type WorkerBerjalan } from './worker.ts';

export interface Stack {
  databaseUrl: string;
  temporalAddress: string;
  namespace: string;
  taskQueue: string;
  /** Folders of further regulations. */
  peraturan: string[];
  bundle: { codePath: string };
  register: Register;
  worker: WorkerBerjalan;
  hentikan(): Promise<void>;
}

export interface PilihanStack {
  folder: DataFolder;
  /** False: the data go with the stack. */
  tetap: boolean;
  /** Signs letters; left out, they go out unsigned. Needs `verifikasiUrl`. */
  tte?: PenyediaTte;
  /** Where letters can be verified by anybody, without the token at its end. */
  verifikasiUrl?: string;
  /** Told what is being done, for progress. */
  kabar?: (apa: string) => void;
}

const NAMA_BASISDATA = 'sistem_kerja';

/** Starts everything; what had been started is stopped again when something after it fails. */
export async function mulaiStack({
  folder,
  tetap,
  tte,
  verifikasiUrl,
  kabar = () => {},
}: PilihanStack): Promise<Stack> {
  const penutup: (() => Promise<void>)[] = [];
  const hentikan = async () => {
    for (const tutup of penutup.splice(0).reverse()) await tutup();
  };
  try {
    kabar('menyalakan PostgreSQL, Temporal, dan bundel workflow');
    const [postgres, temporal, bundle] = await nyalakan(folder, tetap, penutup);
    // A DATABASE_URL names its database; the embedded server gets one of ours.
    const databaseUrl = process.env.DATABASE_URL ?? (await postgres.createDatabase(NAMA_BASISDATA));
    const register = bukaRegister(databaseUrl);
    penutup.push(register.tutup);
    await migrasikan(register);
    kabar('menyalakan worker');
    const namespace = process.env.TEMPORAL_NAMESPACE ?? 'default';
    const connection = await sambungTemporal({ address: temporal.address });
    penutup.push(() => connection.close());
    const peraturan = folderPeraturan() ?? [];
    const worker = await jalankanWorker({
      databaseUrl,
      connection,
      namespace,
      peraturan,
      kirim: { ...mitraKirim(), tte },
      tte: tte?.cara,
      verifikasiUrl,
      workflowBundle: bundle,
    });
    penutup.push(worker.hentikan);
    return {
      databaseUrl,
      temporalAddress: temporal.address,
      namespace,
      taskQueue: TASK_QUEUE,
      peraturan,
      bundle,
      register,
      worker,
      hentikan,
    };
  } catch (galat) {
    await hentikan();
    throw galat;
  }
}

async function nyalakan(folder: DataFolder, tetap: boolean, penutup: (() => Promise<void>)[]) {
  const hasil = await Promise.allSettled([
    connectOrStartPostgres({ dir: folder.postgres, persistent: tetap }),
    connectOrStartTemporal({ dbFile: folder.temporal }),
    simpanBundle(folder.bundle),
  ] as const);
  const [postgres, temporal, bundle] = hasil;
  if (temporal.status === 'fulfilled') penutup.push(temporal.value.stop);
  if (postgres.status === 'fulfilled') penutup.push(postgres.value.stop);
  if (postgres.status === 'rejected') throw postgres.reason;
  if (temporal.status === 'rejected') throw temporal.reason;
  if (bundle.status === 'rejected') throw bundle.reason;
  return [postgres.value, temporal.value, bundle.value as { codePath: string }] as const;
}
