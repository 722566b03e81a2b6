/**
 * A letter has been signed electronically (T-tte): it goes out now, and with the last that the case waited for what the
 * step opened: tasks begin, their deadlines run, rights hold, and a case that rested on it is over.
 */
import type { IsiJurnal } from '../register/skema.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { HakDirektori, HasilCommit, PerintahCommit } from '../workflows/runtime/kontrak.ts';
import type { Konteks } from './konteks.ts';
import { type Pesan, simpanJurnal } from './simpan.ts';
import { jadwalTugas } from './tugas.ts';
import { type Perubahan, terapkanDirektori } from './ubah-direktori.ts';

export async function catatTte(konteks: Konteks, tte: NonNullable<PerintahCommit['tte']>): Promise<HasilCommit> {
  const surat = await terbitkan(konteks, tte);
  const direktori = await hakTertahan(konteks, surat.urutan);
  const diberitahu = await lepaskanPesan(konteks, tte);
  const { terakhir } = tte;
  if (terakhir?.tugas) await bukaTugasTertahan(konteks, terakhir.tugas);
  const hasil = await simpanJurnal(konteks, {
    jenis: 'tte',
    penandatangan: surat.penandatangan ?? '',
    diberitahu,
    direktori,
    selesai: terakhir?.selesai ?? false,
  });
  if (direktori.length > 0) await terapkanDirektori(konteks, direktori);
  return hasil;
}

/** The letter is out where the register has the very result that is reported. Throws TTE_TIDAK_COCOK where it has not. */
async function terbitkan({ trx, perintah }: Konteks, { surat, sha256 }: NonNullable<PerintahCommit['tte']>) {
  const terbit = await trx
    .updateTable('surat')
    .from('surat_tte')
    .set({ status: 'terbit' })
    .whereRef('surat_tte.surat', '=', 'surat.id')
    .where('surat.id', '=', surat)
    .where('surat.prosedur', '=', perintah.prosedur)
    .where('surat.status', '=', 'menungguTte')
    .where('surat_tte.sha256', '=', sha256)
    .returning(['surat.urutan', 'surat.penandatangan'])
    .executeTakeFirst();
  if (!terbit) throw new Galat('TTE_TIDAK_COCOK', { surat });
  return terbit;
}

/** Messages that bring this letter; with the last letter, all that still wait. */
async function lepaskanPesan(
  { trx, perintah }: Konteks,
  { surat, terakhir }: NonNullable<PerintahCommit['tte']>,
): Promise<Pesan[]> {
  return trx
    .updateTable('kotak_keluar')
    .set({ ditahan: false, dibuat: perintah.pada })
    .where('prosedur', '=', perintah.prosedur)
    .where('ditahan', '=', true)
    .$if(!terakhir, (q) => q.where('surat', '=', surat))
    .returning(['kepada', 'jenis', 'hal', 'surat'])
    .execute();
}

/** The task begins now: nobody's deadline has run while he could not act. */
async function bukaTugasTertahan(
  konteks: Konteks,
  { tugas, putaran, tenggat }: NonNullable<NonNullable<NonNullable<PerintahCommit['tte']>['terakhir']>['tugas']>,
): Promise<void> {
  const { trx, perintah } = konteks;
  await trx
    .updateTable('tugas')
    .set({ ditahan: false, dibuka_pada: perintah.pada, ...jadwalTugas(konteks, tenggat) })
    .where('prosedur', '=', perintah.prosedur)
    .where('tugas', '=', tugas)
    .where('putaran', '=', putaran)
    .where('ditahan', '=', true)
    .execute();
}

/**
 * Rights that the letter's step gave or ended, once all its letters are signed; none that would have been over by now. A
 * right begins with the signature at the earliest.
 */
async function hakTertahan({ trx, perintah, tanggal }: Konteks, urutan: number): Promise<Perubahan[]> {
  const { isi } = await trx
    .selectFrom('jurnal')
    .select('isi')
    .where('prosedur', '=', perintah.prosedur)
    .where('urutan', '=', urutan)
    .executeTakeFirstOrThrow();
  if (!isi.direktori) return [];
  const lain = await trx
    .selectFrom('surat')
    .select('id')
    .where('prosedur', '=', perintah.prosedur)
    .where('urutan', '=', urutan)
    .where('status', '=', 'menungguTte')
    .executeTakeFirst();
  if (lain) return [];
  return isi.direktori.flatMap((d): Perubahan[] => {
    const hak = d.hak as HakDirektori;
    const mulai = d.laku === 'catat' && d.mulai < tanggal ? tanggal : d.mulai;
    const sampai = d.laku === 'cabut' && d.sampai < tanggal ? tanggal : d.sampai;
    return d.laku === 'catat' && mulai > sampai ? [] : [{ ...d, hak, mulai, sampai }];
  });
}

/** Letters that wait are cancelled with the case that is withdrawn: their numbers stay used, nobody gets them. */
export async function batalkanSurat({ trx, perintah }: Konteks): Promise<Pick<IsiJurnal, 'dibatalkan'>> {
  const batal = await trx
    .updateTable('surat')
    .set({ status: 'batal' })
    .where('prosedur', '=', perintah.prosedur)
    .where('status', '=', 'menungguTte')
    .returning('id')
    .execute();
  return batal.length > 0 ? { dibatalkan: batal.map((s) => s.id).sort() } : {};
}
