/** The duties that hold in a procedure besides its steps, and whom of its roles they bind. */
import type { JenisKewajiban, SaringKewajiban } from '../peraturan/kewajiban.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { Register } from '../register/koneksi.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { kunciPemegang } from '../workflows/runtime/kontrak.ts';

/** One duty of a procedure. */
export interface KewajibanProsedur {
  klausul: string;
  kutipan: string;
  jenis: JenisKewajiban;
  /** Whom it binds, in the text's words. */
  mengikat: string[];
  uraian: string;
  /** Roles of the procedure that stand for them; none where the text binds somebody without a role there. */
  peran: string[];
}

/** One duty in a case, with those whom it binds there: `jabatan:<id>` or `pegawai:<id>`. */
export interface KewajibanPerkara extends KewajibanProsedur {
  pemegang: string[];
}

export interface PilihanKewajiban extends SaringKewajiban {
  /** Duties of one role only. */
  peran?: string;
}

/**
 * Duties of a procedure, in the order of their files.
 * @throws Galat where the procedure, or what narrows the question, is not known: no duties is an answer of its own
 */
export function kewajibanProsedur(
  peraturan: RegistriPeraturan,
  { peran, ...saring }: PilihanKewajiban,
): KewajibanProsedur[] {
  const { prosedur, varian, model } = saring;
  const definisi = Object.hasOwn(DAFTAR_PROSEDUR, prosedur) ? DAFTAR_PROSEDUR[prosedur] : undefined;
  if (!definisi) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur });
  const mampu = peraturan.semuaVarian().flatMap((v) => (v.prosedur[prosedur] ? [v.id] : []));
  if (varian !== undefined && !mampu.includes(varian)) {
    throw new Galat('VARIAN_TIDAK_DIKENAL', { varian, pilihan: mampu.join(', ') });
  }
  const semua = susun(peraturan, saring);
  wajibSalahSatu('model', model, () => peraturan.semuaModel().map((m) => m.id));
  wajibSalahSatu('peran', peran, () => [...Object.keys(definisi.peran), ...semua.flatMap((k) => k.peran)]);
  return semua.filter((k) => peran === undefined || k.peran.includes(peran));
}

function wajibSalahSatu(hal: string, nilai: string | undefined, pilihan: () => string[]): void {
  if (nilai === undefined || pilihan().includes(nilai)) return;
  const daftar = [...new Set(pilihan())].join(', ');
  throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `${hal} "${nilai}" tidak ada; pilih salah satu: ${daftar}` });
}

/** @param pada day of the case's start, `YYYY-MM-DD`: clauses that are younger do not hold in it */
const susun = (peraturan: RegistriPeraturan, saring: SaringKewajiban, pada?: string): KewajibanProsedur[] =>
  peraturan.kewajiban(saring, pada).map(({ klausul, jenis, mengikat, uraian, prosedur }) => ({
    klausul,
    kutipan: peraturan.klausul(klausul).kutipan,
    jenis,
    mengikat,
    uraian,
    peran: prosedur[saring.prosedur] ?? [],
  }));

/** Duties of a case, by its procedure, variant, request and pinned model. @throws Galat where there is no such case */
export async function kewajibanPerkara(
  { db }: Register,
  peraturan: RegistriPeraturan,
  id: string,
): Promise<KewajibanPerkara[]> {
  const perkara = await db
    .selectFrom('prosedur')
    .select(['jenis', 'varian', 'permohonan', 'peran', 'aturan', 'dimulai'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!perkara) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: id });
  const { jenis: prosedur, varian, permohonan, peran, aturan, dimulai } = perkara;
  const model = (aturan as { model?: { id: string } }).model?.id;
  const pada = dimulai.toISOString().slice(0, 10);
  return susun(peraturan, { prosedur, varian, model, permohonan }, pada).map((k) => ({
    ...k,
    pemegang: [...new Set(k.peran.flatMap((nama) => (peran[nama] ?? []).map(kunciPemegang)))],
  }));
}
