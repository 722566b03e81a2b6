/** What anybody may know of a letter whose token he has: that it stands in the register, and how it stands there. */
import { type Direktori, tanggalLokal, ZONA_BAWAAN } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { SidikBerkas } from './sidik-berkas.ts';
import { type StatusSurat, statusSurat } from './status-surat.ts';

export interface Verifikasi {
  nomor: string;
  tanggal: string;
  hal: string;
  penandatangan: { nama: string; jabatan: string };
  /** `digantikan`: a later letter has taken its place. */
  status: StatusSurat;
  /**
   * Local date since when that status holds: the letter's own, or the day on which it was signed electronically, withdrawn,
   * or its successor went out.
   */
  sejak: string;
  /** SHA-256 of what the letter says. */
  sidik: string;
  /** SHA-256 of its file: as it was signed electronically, else as it is rendered, while the templates are the same. */
  sha256?: string;
}

interface BahanVerifikasi {
  register: Register;
  direktori: Direktori;
  sidikBerkas: SidikBerkas;
}

/** @throws Galat SURAT_TIDAK_DIKENAL: no letter has this token */
export async function verifikasi(
  { register: { db }, direktori, sidikBerkas }: BahanVerifikasi,
  token: string,
): Promise<Verifikasi> {
  const surat = await db
    .selectFrom('surat')
    .innerJoin('prosedur', 'prosedur.id', 'surat.prosedur')
    .leftJoin('surat_tte', 'surat_tte.surat', 'surat.id')
    .selectAll('surat')
    .select(['prosedur.berakhir', 'sha256', 'ditandatangani'])
    .where('token', '=', token)
    .executeTakeFirst();
  if (!surat) throw new Galat('SURAT_TIDAK_DIKENAL', { surat: 'dengan kode verifikasi ini' });
  const pengganti = await db
    .selectFrom('surat')
    .leftJoin('surat_tte', 'surat_tte.surat', 'surat.id')
    .select(['nomor', 'unit', 'tanggal', 'ditandatangani'])
    .where('menggantikan', '=', surat.id)
    .where('status', '=', 'terbit')
    .orderBy('surat.id')
    .executeTakeFirst();
  const { nomor, tanggal, hal, naskah, sidik } = surat;
  const { nama, jabatan } = skemaNaskah.parse(naskah).penandatangan;
  const status = statusSurat(surat.status, pengganti?.nomor ?? null);
  /** The day of where a letter is signed; its own date where nothing happened to it later. */
  const hari = (pada: Date | null, { unit, tanggal }: { unit: string; tanggal: string }) =>
    pada ? tanggalLokal(pada, direktori.instansiUnit(unit)?.zona ?? ZONA_BAWAAN) : tanggal;
  const sejak = {
    menungguTte: () => tanggal,
    terbit: () => hari(surat.ditandatangani, surat),
    digantikan: () => hari(pengganti?.ditandatangani ?? null, pengganti ?? surat),
    // Only the withdrawal of its case cancels a letter, and ends the case.
    batal: () => hari(surat.berakhir, surat),
  }[status]();
  const sha256 = surat.sha256 ?? (status === 'menungguTte' ? null : await sidikBerkas.ambil(surat));
  return {
    ...{ nomor, tanggal, hal, penandatangan: { nama, jabatan }, status, sejak, sidik },
    ...(sha256 ? { sha256 } : {}),
  };
}
