/**
 * News of new journal rows between processes: PostgreSQL's NOTIFY after the commit, in one statement for all rows of a
 * moment. Inside the commit it would serialise all commits of the server on NOTIFY's queue lock. It brings what the step
 * came to, so that who waits for just that need not ask. News may be lost with a killed process: whoever waits also
 * asks the register itself.
 */
import { sql } from 'kysely';
import pg from 'pg';
import type { Register } from './koneksi.ts';

const SALURAN = 'jurnal';

/** In place of a procedure: whichever moves. */
export const SEMBARANG = '';

/** PostgreSQL takes less than 8,000 bytes in one piece of news. */
const PALING_PANJANG = 7_900;

/** The procedure in the first line, so that who does not wait for it reads no further; then what the step came to. */
function tulis(prosedur: string, hasil: object): string {
  const utuh = `${prosedur}\n${JSON.stringify(hasil)}`;
  return Buffer.byteLength(utuh) > PALING_PANJANG ? prosedur : utuh;
}

/** Tells other processes of procedures that moved. */
export function buatPengabar(register: Register): {
  kabarkan(prosedur: string, hasil: object): void;
  habis(): Promise<void>;
} {
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
    kabarkan(prosedur, hasil) {
      menunggu.add(tulis(prosedur, hasil));
      // A register that is away now is asked directly by those who wait: the news is not what they rely on.
      berjalan ??= kirim().catch(() => {
        berjalan = undefined;
      });
    },
    habis: async () => berjalan,
  };
}

/**
 * Listens for procedures that moved. One connection for the whole process; reconnects when the server went away.
 * @typeParam Hasil what a step comes to, as the commit told it
 */
export class Pendengar<Hasil extends object> {
  private readonly penunggu = new Map<string, Set<(hasil?: Hasil) => void>>();
  private koneksi: pg.Client | undefined;
  private membuka: Promise<void> | undefined;
  private ditutup = false;

  constructor(private readonly url: string) {}

  /**
   * Resolves when the procedure moves, the time is over or the signal says so, whichever is first: with what the step
   * came to where news says it, else ask the register.
   */
  async tunggu(prosedur: string, ms: number, sinyal?: AbortSignal): Promise<Hasil | undefined> {
    this.membuka ??= this.buka();
    let bangun: (hasil?: Hasil) => void = () => {};
    const dibangunkan = new Promise<Hasil | undefined>((selesai) => {
      bangun = selesai;
    });
    const berhenti = () => bangun();
    sinyal?.addEventListener('abort', berhenti, { once: true });
    if (sinyal?.aborted) berhenti();
    // Without news the time passes all the same; it is the caller's own question that then finds the register away.
    await Promise.race([dibangunkan, this.membuka.catch(() => {})]);
    const semua = this.penunggu.get(prosedur) ?? new Set();
    this.penunggu.set(prosedur, semua.add(bangun));
    const jam = setTimeout(berhenti, ms);
    const hasil = await dibangunkan;
    clearTimeout(jam);
    sinyal?.removeEventListener('abort', berhenti);
    semua.delete(bangun);
    if (semua.size === 0) this.penunggu.delete(prosedur);
    return hasil;
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
    koneksi.on('notification', ({ payload = '' }) => {
      const [prosedur = '', isi] = payload.split('\n', 2);
      for (const bangun of this.penunggu.get(SEMBARANG) ?? []) bangun();
      const semua = this.penunggu.get(prosedur);
      if (!semua) return;
      const hasil: Hasil | undefined = isi && JSON.parse(isi);
      for (const bangun of semua) bangun(hasil);
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
