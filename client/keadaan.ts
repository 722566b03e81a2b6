/** How the installation does: whether its two servers answer, and how much waits. */
import type { Client } from '@temporalio/client';
import { sql } from 'kysely';
import type { Register } from '../register/koneksi.ts';

/** What waits, counted; nothing of it says for whom. */
export interface Menunggu {
  /** Open tasks by procedure. */
  tugas: { prosedur: string; jumlah: number }[];
  /** Letters that are numbered and not signed yet. */
  tte: number;
  /** Messages that no dispatcher has taken up yet, and those that their partner has not taken yet. */
  pesan: number;
}

export interface Siap {
  register: boolean;
  temporal: boolean;
}

const PALING_LAMA_MS = 2_000;

/** Whether register (with its tables) and Temporal answer within two seconds. */
export async function siap({ db }: Register, temporal: Client): Promise<Siap> {
  const jawab = (tanya: Promise<unknown>) => {
    let jam: NodeJS.Timeout | undefined;
    const terlambat = new Promise<false>((selesai) => {
      jam = setTimeout(selesai, PALING_LAMA_MS, false);
    });
    const dijawab = tanya.then(
      () => true,
      () => false,
    );
    return Promise.race([dijawab, terlambat]).finally(() => clearTimeout(jam));
  };
  const [register, server] = await Promise.all([
    jawab(db.selectFrom('direktori_versi').select('versi').execute()),
    jawab(temporal.workflowService.getSystemInfo({})),
  ]);
  return { register, temporal: server };
}

export async function menunggu({ db }: Register): Promise<Menunggu> {
  const [tugas, lain] = await Promise.all([
    db
      .selectFrom('tugas')
      .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
      .select((eb) => ['prosedur.jenis as prosedur', eb.fn.countAll<number>().as('jumlah')])
      .where('tugas.ditutup', 'is', null)
      .groupBy('prosedur.jenis')
      .execute(),
    db
      .selectNoFrom((eb) => [
        eb
          .selectFrom('surat')
          .select((s) => s.fn.countAll<number>().as('n'))
          .where('status', '=', 'menungguTte')
          .as('tte'),
        sql<number>`
          (SELECT count(*) FROM kotak_keluar WHERE posisi IS NULL AND NOT ditahan)
          + (SELECT count(*) FROM pengiriman WHERE status = 'menunggu')`.as('pesan'),
      ])
      .executeTakeFirstOrThrow(),
  ]);
  return { tugas, tte: lain.tte ?? 0, pesan: lain.pesan };
}
