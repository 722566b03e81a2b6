/** Plt., Plh. and delegations that procedures have recorded: a load of the directory file neither drops nor doubles them. */
import type { Kysely } from 'kysely';
import type { Basisdata } from '../skema.ts';
import type { BarisDelegasi, BarisPemangku } from './direktori.ts';
import type { GalatBaris, IsiDirektori } from './skema.ts';

/** Whom it is u.b. for only the file says. */
type DelegasiTercatat = Omit<BarisDelegasi, 'untuk_beliau'>;

export interface Tercatat {
  pemangku: BarisPemangku[];
  delegasi: DelegasiTercatat[];
}

export async function bacaTercatat(trx: Kysely<Basisdata>): Promise<Tercatat> {
  const pemangku = await trx
    .selectFrom('pemangku')
    .select(['jabatan', 'pegawai', 'kapasitas', 'dari', 'sampai', 'nomor_surat', 'perkara'])
    .where('perkara', 'is not', null)
    .orderBy('id')
    .execute();
  const delegasi = await trx
    .selectFrom('delegasi')
    .select(['dari', 'kepada', 'prosedur', 'unit', 'jenjang', 'mulai', 'sampai', 'nomor_surat', 'perkara'])
    .where('perkara', 'is not', null)
    .orderBy('id')
    .execute();
  return { pemangku, delegasi };
}

/** Posts, people and units that a row rests on and that a file does not have. */
function yangHilang({ jabatan, pegawai, unit }: IsiDirektori, baris: BarisPemangku | DelegasiTercatat): string[] {
  const tanpa = (ada: { id: string }[], ids: (string | null)[]) =>
    ids.flatMap((id) => (id === null || ada.some((a) => a.id === id) ? [] : [id]));
  if ('kepada' in baris) return [...tanpa(jabatan, [baris.dari, baris.kepada]), ...tanpa(unit, [baris.unit])];
  return [...tanpa(jabatan, [baris.jabatan]), ...tanpa(pegawai, [baris.pegawai])];
}

/** A right that still runs cannot lose its post or person; the file, or the right, has to be mended first. */
export function periksaTercatat(
  isi: IsiDirektori,
  { pemangku, delegasi }: Tercatat,
  hariIni = new Date().toISOString().slice(0, 10),
): GalatBaris[] {
  const periksa = (bagian: GalatBaris['bagian'], baris: (BarisPemangku | DelegasiTercatat)[]): GalatBaris[] =>
    baris
      .filter((b) => b.sampai === null || b.sampai >= hariIni)
      .flatMap((b) =>
        yangHilang(isi, b).map((id) => ({
          bagian,
          baris: 0,
          pesan: `"${id}" tidak ada, padahal masih dipakai prosedur ${b.perkara} sampai ${b.sampai ?? '-'}`,
        })),
      );
  return [...periksa('pemangku', pemangku), ...periksa('delegasi', delegasi)];
}

/** Without the rows whose post or person is gone: they are over, and the journal of their procedure has them. */
export const tanpaYangHilang = (isi: IsiDirektori, { pemangku, delegasi }: Tercatat): Tercatat => ({
  pemangku: pemangku.filter((p) => yangHilang(isi, p).length === 0),
  delegasi: delegasi.filter((d) => yangHilang(isi, d).length === 0),
});

type Dikenali = { nomor_surat?: string | null } & (
  | { jabatan: string; pegawai: string }
  | { dari: string; kepada: string }
);

/** The row of a file is the one that a procedure recorded: same letter, same posts and person. Its dates are the procedure's. */
export function samaSurat(a: Dikenali, b: Dikenali): boolean {
  if (!a.nomor_surat || a.nomor_surat !== b.nomor_surat) return false;
  if ('jabatan' in a) return 'jabatan' in b && a.jabatan === b.jabatan && a.pegawai === b.pegawai;
  return 'kepada' in b && a.dari === b.dari && a.kepada === b.kepada;
}
