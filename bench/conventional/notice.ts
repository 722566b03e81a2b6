/** Notices of letters and reminders, into the outbox. */
import type { Insertable, Transaction } from 'kysely';
import { tahapBerikut } from '../../activities/tenggat.ts';
import type { Basisdata, TabelKotakKeluar } from '../../register/skema.ts';
import { kunciPemegang } from '../../workflows/runtime/kontrak.ts';
import type { ConventionalActivities, LangkahKonvensional, SuratJadi } from './contract.ts';
import { type Port, ZONA } from './shared.ts';

export async function kirim(
  trx: Transaction<Basisdata>,
  langkah: LangkahKonvensional,
  surat: SuratJadi,
): Promise<void> {
  const rinci = { hal: surat.hal, surat: surat.id };
  await tulisPesan(trx, langkah, [
    ...surat.kepada.map((p) => ({ kepada: kunciPemegang(p), jenis: 'surat' as const, ...rinci })),
    ...surat.tembusan.map((p) => ({ kepada: kunciPemegang(p), jenis: 'tembusan' as const, ...rinci })),
  ]);
}

type Pesan = Pick<Insertable<TabelKotakKeluar>, 'kepada' | 'jenis' | 'hal' | 'surat'>;

export async function tulisPesan(
  trx: Transaction<Basisdata>,
  { prosedur, urutan, pada }: { prosedur: string; urutan: number; pada: string },
  pesan: Pesan[],
  sesudah = 0,
): Promise<void> {
  await trx
    .insertInto('kotak_keluar')
    .values(pesan.map((p, i) => ({ ...p, prosedur, urutan, n: sesudah + i + 1, dibuat: pada })))
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function ingatkan(
  trx: Transaction<Basisdata>,
  { peraturan }: Port,
  { prosedur, urutan, pada, tahap }: Parameters<ConventionalActivities['ingatkan']>[0],
): Promise<void> {
  const tugas = await trx
    .selectFrom('tugas')
    .selectAll()
    .where('prosedur', '=', prosedur)
    .where('ditutup', 'is', null)
    .where('tahap', '=', tahap)
    .orderBy('pemegang')
    .execute();
  const [pertama] = tugas;
  if (!pertama?.jatuh_tempo) return;
  await trx
    .updateTable('tugas')
    .set(tahapBerikut(peraturan.kalender(), tahap, pertama.jatuh_tempo, ZONA))
    .where('prosedur', '=', prosedur)
    .where('ditutup', 'is', null)
    .where('tahap', '=', tahap)
    .execute();
  const { n } = await trx
    .selectFrom('kotak_keluar')
    .select((eb) => eb.fn.coalesce(eb.fn.max('n'), eb.lit(0)).as('n'))
    .where('prosedur', '=', prosedur)
    .where('urutan', '=', urutan)
    .executeTakeFirstOrThrow();
  const jenis = tahap === 'eskalasi' ? ('eskalasi' as const) : ('pengingat' as const);
  const pesan = tugas.map((t) => ({ kepada: t.pemegang, jenis, hal: `Tenggat ${t.tugas}: ${tahap}`, surat: null }));
  await tulisPesan(trx, { prosedur, urutan, pada }, pesan, n);
}
