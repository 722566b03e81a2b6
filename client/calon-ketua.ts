/** Who could be ketua of a team, best qualified first, with the rules that placed each: for the official who chooses. */
import type { Kysely } from 'kysely';
import { type CalonKetua as CalonTerurut, urutkanCalon } from '../peraturan/ketua.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { faktaCalon } from '../register/direktori/calon-ketua.ts';
import { type Direktori, tanggalLokal } from '../register/direktori/direktori.ts';
import type { Basisdata } from '../register/skema.ts';
import { PROSEDUR_TIM, substansiKetua } from '../register/tim.ts';
import { Galat } from '../workflows/runtime/galat.ts';

export interface TanyaCalonKetua {
  varian: string;
  /** Unit that owns the work. */
  unitPemilik: string;
  /** Members from elsewhere, who are candidates too. */
  anggota?: string[];
}

export interface CalonKetua extends CalonTerurut {
  nama: string;
  jabatan: string;
  /** Substansi kegiatan that he coordinates already, as ketua of running teams. */
  substansi: number;
}

interface Sumber {
  db: Kysely<Basisdata>;
  peraturan: RegistriPeraturan;
  direktori: Direktori;
}

/** The order is advice: whoever chooses another says why (T-TK-ketua-urutan). */
export async function calonKetua(
  { db, peraturan, direktori }: Sumber,
  { varian, unitPemilik, anggota = [] }: TanyaCalonKetua,
): Promise<CalonKetua[]> {
  const mampu = peraturan.semuaVarian().filter((v) => v.prosedur[PROSEDUR_TIM]?.ketua);
  const aturan = mampu.find((v) => v.id === varian)?.prosedur[PROSEDUR_TIM]?.ketua;
  if (!aturan) throw new Galat('VARIAN_TIDAK_DIKENAL', { varian, pilihan: mampu.map((v) => v.id).join(', ') });
  if (!direktori.unit(unitPemilik)) throw new Galat('UNIT_TIDAK_DIKENAL', { unit: unitPemilik });
  const asing = anggota.find((p) => !direktori.pegawai(p));
  if (asing !== undefined) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: asing });
  const tanggal = tanggalLokal(new Date(), direktori.instansiUnit(unitPemilik)?.zona ?? 'Asia/Jakarta');
  const calon = urutkanCalon(aturan, faktaCalon(direktori, unitPemilik, anggota, tanggal));
  return Promise.all(
    calon.map(async (c) => ({
      ...c,
      nama: direktori.pegawai(c.pegawai)?.nama ?? c.pegawai,
      jabatan: direktori.jabatan(direktori.jabatanPegawai(c.pegawai, tanggal)[0]?.jabatan ?? '')?.nama ?? '-',
      substansi: await substansiKetua(db, c.pegawai),
    })),
  );
}
