/** What anybody may know of a letter whose token he has: that it stands in the register, and how it stands there. */
import type { Register } from '../register/koneksi.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import { Galat } from '../workflows/runtime/galat.ts';

export interface Verifikasi {
  nomor: string;
  tanggal: string;
  hal: string;
  penandatangan: { nama: string; jabatan: string };
  /** `digantikan`: a later letter has taken its place. */
  status: 'menungguTte' | 'terbit' | 'batal' | 'digantikan';
  /** SHA-256 of what the letter says. */
  sidik: string;
  /** SHA-256 of the file as it was signed electronically. */
  sha256?: string;
}

/** @throws Galat SURAT_TIDAK_DIKENAL: no letter has this token */
export async function verifikasi({ db }: Register, token: string): Promise<Verifikasi> {
  const surat = await db
    .selectFrom('surat')
    .leftJoin('surat_tte', 'surat_tte.surat', 'surat.id')
    .select(['nomor', 'tanggal', 'hal', 'naskah', 'status', 'sidik', 'sha256'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('surat as baru')
            .select('baru.id')
            .whereRef('baru.menggantikan', '=', 'surat.id')
            .where('baru.status', '=', 'terbit'),
        )
        .as('digantikan'),
    )
    .where('token', '=', token)
    .executeTakeFirst();
  if (!surat) throw new Galat('SURAT_TIDAK_DIKENAL', { surat: 'dengan kode verifikasi ini' });
  const { naskah, digantikan, status, sha256, ...isi } = surat;
  const { nama, jabatan } = skemaNaskah.parse(naskah).penandatangan;
  return {
    ...isi,
    penandatangan: { nama, jabatan },
    status: digantikan && status === 'terbit' ? 'digantikan' : status,
    ...(sha256 ? { sha256 } : {}),
  };
}
