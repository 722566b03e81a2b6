/**
 * News of new journal rows between processes: PostgreSQL's NOTIFY after the commit, in one statement for all rows of a
 * moment. Inside the commit it would serialise all commits of the server on NOTIFY's queue lock. News may be lost with
 * a killed process: whoever waits also asks the register itself.
 */
import { sql } from 'kysely';
import pg from 'pg';
import type { Register } from './koneksi.ts';

const SALURAN = 'jurnal';

/** Tells other processes of procedures that moved. */
export function buatPengabar(register: Register): { kabarkan(prosedur: string): void; habis(): Promise<void> } {
  let menunggu = new Set<string>();
  let berjalan: Promise<void> | undefined;
  const kirim = async () => {
    while (menunggu.size > 0) {
      const kini = [...menunggu];
      menunggu = new Set();
      await sql`SELECT pg_notify(${SALURAN}, p) FROM unnest(${kini}::text[]) AS p`.execute(register.db);
    }
    berjalan = undefined;
  };
  return {
    kabarkan(prosedur) {
      menunggu.add(prosedur);
      // A register that is away now is asked directly by those who wait: the news is not what they rely on.
      berjalan ??= kirim().catch(() => {
        berjalan = undefined;
      });
    },
    habis: async () => berjalan,
  };
}

/** Listens for procedures that moved. One connection for the whole process; reconnects when the server went away. */
export class Pendengar {
  private readonly penunggu = new Map<string, Set<() => void>>();
  private koneksi: pg.Client | undefined;
  private membuka: Promise<void> | undefined;
  private ditutup = false;

  constructor(private readonly url: string) {}

  /**
   * Resolves when the procedure moves, the time is over or the signal says so, whichever is first: then ask the register.
   */
  async tunggu(prosedur: string, ms: number, sinyal?: AbortSignal): Promise<void> {
    this.membuka ??= this.buka();
    let bangun: () => void = () => {};
    const dibangunkan = new Promise<void>((selesai) => {
      bangun = selesai;
    });
    sinyal?.addEventListener('abort', bangun, { once: true });
    if (sinyal?.aborted) bangun();
    // Without news the time passes all the same; it is the caller's own question that then finds the register away.
    await Promise.race([dibangunkan, this.membuka.catch(() => {})]);
    const semua = this.penunggu.get(prosedur) ?? new Set();
    this.penunggu.set(prosedur, semua.add(bangun));
    const jam = setTimeout(bangun, ms);
    await dibangunkan;
    clearTimeout(jam);
    sinyal?.removeEventListener('abort', bangun);
    semua.delete(bangun);
    if (semua.size === 0) this.penunggu.delete(prosedur);
  }

  async tutup(): Promise<void> {
    this.ditutup = true;
    // The clocks of those who wait would keep the process from ending for up to a second.
    for (const semua of this.penunggu.values()) for (const bangun of semua) bangun();
    // A connection that is still being opened would otherwise outlive its owner, and keep the process from ending.
    await this.membuka?.catch(() => {});
    await this.koneksi?.end();
  }

  private async buka(): Promise<void> {
    const koneksi = new pg.Client({ connectionString: this.url });
    const putus = () => {
      this.koneksi = undefined;
      // The next one who waits connects again; until then his own query is the fallback.
      if (!this.ditutup) this.membuka = undefined;
    };
    koneksi.on('error', putus);
    koneksi.on('end', putus);
    koneksi.on('notification', ({ payload }) => {
      for (const bangun of this.penunggu.get(payload ?? '') ?? []) bangun();
    });
    try {
      await koneksi.connect();
      await koneksi.query(`LISTEN ${SALURAN}`);
      this.koneksi = koneksi;
    } catch (galat) {
      this.membuka = undefined;
      throw galat;
    }
  }
}
