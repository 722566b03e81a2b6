/** Messages of the outbox as feeds, mail and webhooks tell of them: with their case and their letter. */
import type { Kysely } from 'kysely';
import type { Basisdata } from './skema.ts';

/** Messages whose turn has come, in no order yet. */
export const bacaPesan = (db: Kysely<Basisdata>) =>
  db
    .selectFrom('kotak_keluar as k')
    .innerJoin('prosedur as p', 'p.id', 'k.prosedur')
    .leftJoin('surat as s', 's.id', 'k.surat')
    .select(['k.posisi', 'k.prosedur', 'k.urutan', 'k.n', 'k.kepada', 'k.jenis', 'k.hal', 'k.dibuat', 'k.surat'])
    .select(['p.jenis as jenisProsedur', 'p.varian', 's.jenis as jenisSurat', 's.nomor', 's.tanggal', 's.naskah'])
    .where('k.posisi', 'is not', null)
    .$narrowType<{ posisi: number }>();

export type Pesan = Awaited<ReturnType<ReturnType<typeof bacaPesan>['executeTakeFirstOrThrow']>>;

/** The message's own name: the same at every partner, however often it is sent. */
export const idPesan = ({ prosedur, urutan, n }: Pick<Pesan, 'prosedur' | 'urutan' | 'n'>): string =>
  `${prosedur}.${urutan}.${n}`;
