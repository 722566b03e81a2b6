/** An official's inbox beside other people's work: its first page with ten tasks in the register, and with ten thousand. */
import { type RawBuilder, sql } from 'kysely';
import { muatPeraturan } from '../peraturan/muat.ts';
import { bacaBerkasDirektori } from '../register/direktori/berkas.ts';
import { muatDirektori } from '../register/direktori/muat.ts';
import type { IsiDirektori } from '../register/direktori/skema.ts';
import type { Register } from '../register/koneksi.ts';
import type { Ask, HttpStage } from './http.ts';
import { exampleDirectory, PPK, REQUEST } from './stage.ts';
import { median } from './table.ts';

const OWN_TASKS = 10;
/** With the official who asks there are 1,000 with 10 tasks each. */
const OTHERS = 999;
/** In two sittings: a sender may ask 600 times in a minute. */
const ASKED = 400;

/** Medians of the first page in milliseconds. */
export async function inboxTimes({ client, register, as }: HttpStage): Promise<{ few: number; many: number }> {
  await loadOfficials(register);
  for (let n = 0; n < OWN_TASKS; n++) await client.start('penunjukanLintasUnit', REQUEST);
  await sql`ANALYZE`.execute(register.db);
  const few = await firstPage(await as(PPK));
  await giveOthersTheSame(register);
  await sql`ANALYZE`.execute(register.db);
  return { few, many: await firstPage(await as(PPK)) };
}

async function firstPage(ask: Ask): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < ASKED; n++) {
    const start = performance.now();
    const { baris } = await ask<{ baris: unknown[] }>('GET', '/v1/tugas?batas=200');
    times.push(performance.now() - start);
    if (baris.length !== OWN_TASKS) throw new Error(`${baris.length} tasks in the inbox, not ${OWN_TASKS}`);
  }
  // The first of them find nothing in memory yet.
  return median(times.slice(ASKED / 4));
}

const post = (n: number) => `pejabat-bench-${n}`;

/** The example's directory with a thousand officials more, each with a post of his own. */
async function loadOfficials(register: Register): Promise<void> {
  const isi = bacaBerkasDirektori(exampleDirectory) as IsiDirektori;
  const unit = REQUEST.permohonan.unitDituju;
  for (let n = 1; n <= OTHERS; n++) {
    const nip = `198001012010011${String(n).padStart(3, '0')}`;
    isi.pegawai.push({ id: `p-${post(n)}`, nama: `Pejabat Bench ${n}`, nip, pangkat: 'Penata', golongan: 'III/c' });
    isi.jabatan.push({ id: post(n), unit, nama: `Pelaksana Bench ${n}`, jenis: 'pelaksana' });
    isi.pemangku.push({ jabatan: post(n), pegawai: `p-${post(n)}`, kapasitas: 'definitif', dari: '2020-01-01' });
  }
  const loaded = await muatDirektori(register, isi, muatPeraturan());
  if ('galat' in loaded) throw new Error(`the directory does not load: ${JSON.stringify(loaded.galat.slice(0, 3))}`);
}

/** Every open case once more for each of the others: the rows that the product wrote, under other ids and holders. */
async function giveOthersTheSame(register: Register): Promise<void> {
  const copy = (table: string, changed: RawBuilder<unknown>) =>
    sql`INSERT INTO ${sql.table(table)}
      SELECT (jsonb_populate_record(asal, ${changed})).* FROM ${sql.table(table)} asal
      JOIN prosedur p ON p.id = ${sql.ref(table === 'prosedur' ? 'asal.id' : 'asal.prosedur')} AND p.status = 'berjalan'
      CROSS JOIN generate_series(1, ${sql.lit(OTHERS)}) AS lain(ke)`;
  const id = sql`p.id || '-' || ke`;
  const holder = sql`'jabatan:' || ${sql.lit(post(0).slice(0, -1))} || ke`;
  const position = sql`nextval('posisi_kotak_keluar')`;
  const steps = [
    copy('prosedur', sql`jsonb_build_object('id', ${id})`),
    copy('jurnal', sql`jsonb_build_object('prosedur', ${id})`),
    copy('tugas', sql`jsonb_build_object('prosedur', ${id}, 'pemegang', ${holder})`),
    copy('kotak_keluar', sql`jsonb_build_object('prosedur', ${id}, 'kepada', ${holder}, 'posisi', ${position})`),
  ];
  await register.db.transaction().execute(async (trx) => {
    for (const step of steps) await step.execute(trx);
  });
  const { open } = await register.db
    .selectFrom('tugas')
    .select((eb) => eb.fn.countAll<string>().as('open'))
    .where('ditutup', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(open) !== OWN_TASKS * (OTHERS + 1)) throw new Error(`${open} tasks are open`);
}
