/**
 * A variant by reference (a third province): it names an existing variant whose machines and values it borrows, and says
 * only what differs. What the borrowed machine cites of another regulation is replaced by own clauses (`padanan`), or
 * adopted by name with a reason (`adopsi`); `keutuhan.ts` lets nothing foreign through unsaid. Pure.
 */
import { z } from 'zod';
import type { Asal } from './asal.ts';
import type { Masalah } from './galat.ts';
import { type AturanProsedur, skemaAturanProsedur, skemaVarian, type Varian } from './skema.ts';

/** What differs in one procedure; the machine is always the borrowed one. */
const skemaPenyesuaian = skemaAturanProsedur
  .omit({ mesin: true })
  .partial()
  .extend({
    padanan: skemaAturanProsedur.shape.padanan,
    anak: skemaAturanProsedur.shape.anak,
    /** Clauses of the other regulation that are kept as they are, each with the reason why they hold here. */
    adopsi: z.record(z.string(), z.string().min(1)).default({}),
  });

export const skemaVarianTurunan = z.strictObject({
  id: skemaVarian.shape.id,
  nama: skemaVarian.shape.nama,
  peraturan: skemaVarian.shape.peraturan,
  /** The variant that it borrows from, one that rests on no other. */
  berdasarkan: z.string(),
  /** The procedures that are taken over; a name with nothing behind it is taken over as it is. */
  prosedur: z.record(
    z.string(),
    z.preprocess((v) => v ?? {}, skemaPenyesuaian),
  ),
  /** Never borrowed: another province's legal bases do not belong on a letter here. */
  dasarSurat: skemaVarian.shape.dasarSurat,
});
export type VarianTurunan = z.infer<typeof skemaVarianTurunan>;
type Penyesuaian = VarianTurunan['prosedur'][string];

/** A variant in full, with what it adopts of another regulation, by procedure. */
export interface VarianTerurai extends Asal<Varian> {
  /** Absent where the variant is written in full. */
  turunan?: { berdasarkan: string; adopsi: Record<string, string[]> };
}

export const berdasarkan = (v: Varian | VarianTurunan): v is VarianTurunan => 'berdasarkan' in v;

/** All variants in full; a fault in a reference is told and its variant left out. */
export function uraikanVarian(semua: Asal<Varian | VarianTurunan>[], masalah: Masalah[]): VarianTerurai[] {
  return semua.flatMap((asal): VarianTerurai[] => {
    const { isi } = asal;
    if (!berdasarkan(isi)) return [{ ...asal, isi }];
    const lapor = (letak: string, pesan: string) => masalah.push({ berkas: asal.berkas, letak, pesan });
    const pinjaman = semua.find((v) => v.isi.id === isi.berdasarkan)?.isi;
    if (!pinjaman) {
      lapor('berdasarkan', `varian "${isi.berdasarkan}" tidak dikenal`);
      return [];
    }
    if (berdasarkan(pinjaman)) {
      lapor('berdasarkan', `varian "${pinjaman.id}" sendiri berdasarkan "${pinjaman.berdasarkan}"; sebut yang itu`);
      return [];
    }
    return [{ ...asal, ...gabungkan(isi, pinjaman, lapor) }];
  });
}

type Lapor = (letak: string, pesan: string) => void;

function gabungkan({ berdasarkan: dari, ...isi }: VarianTurunan, pinjaman: Varian, lapor: Lapor) {
  const prosedur: Varian['prosedur'] = {};
  const dasar: Varian['dasar'] = {};
  const adopsi: Record<string, string[]> = {};
  for (const [nama, penyesuaian] of Object.entries(isi.prosedur)) {
    const letak = `prosedur.${nama}`;
    const asal = Object.hasOwn(pinjaman.prosedur, nama) ? pinjaman.prosedur[nama] : undefined;
    const dikutip = pinjaman.dasar[nama] ?? [];
    if (!asal) {
      lapor(letak, `varian "${dari}" tidak punya prosedur ini; pilihan: ${Object.keys(pinjaman.prosedur).join(', ')}`);
      continue;
    }
    periksaPenyesuaian(penyesuaian, asal, dikutip, letak, lapor);
    const { adopsi: diadopsi, padanan } = penyesuaian;
    prosedur[nama] = sesuaikan(asal, penyesuaian);
    dasar[nama] = [...new Set(dikutip.flatMap((id) => padanan[id] ?? [id]))];
    adopsi[nama] = Object.keys(diadopsi);
  }
  return { isi: { ...isi, prosedur, dasar }, turunan: { berdasarkan: dari, adopsi } };
}

/** The borrowed rules with what differs; what they cite themselves (a reviewer, a ketua) is replaced as a machine's is. */
function sesuaikan(asal: AturanProsedur, { adopsi: _, ...beda }: Penyesuaian): AturanProsedur {
  const pinjaman = gantiDasar(asal, beda.padanan);
  return {
    ...pinjaman,
    // Procedures that this one starts (`anak`) are never borrowed: they would lead back into the other regulation.
    ...beda,
    tenggat: { ...pinjaman.tenggat, ...beda.tenggat },
    judulSurat: { ...pinjaman.judulSurat, ...beda.judulSurat },
    klasifikasi: { ...pinjaman.klasifikasi, ...beda.klasifikasi },
  };
}

/** The same value with every list of clauses in it (`dasar`) replaced. */
function gantiDasar<T>(nilai: T, padanan: Record<string, string[]>): T {
  if (Array.isArray(nilai)) return nilai.map((n) => gantiDasar(n, padanan)) as T;
  if (nilai === null || typeof nilai !== 'object') return nilai;
  return Object.fromEntries(
    Object.entries(nilai).map(([kunci, isi]) => [
      kunci,
      kunci === 'dasar'
        ? [...new Set((isi as string[]).flatMap((id) => padanan[id] ?? [id]))]
        : gantiDasar(isi, padanan),
    ]),
  ) as T;
}

/** Every clause that rules themselves cite. */
export function dasarAturan(nilai: unknown): string[] {
  if (nilai === null || typeof nilai !== 'object') return [];
  return Object.entries(nilai).flatMap(([kunci, isi]) => (kunci === 'dasar' ? (isi as string[]) : dasarAturan(isi)));
}

/** An override that overrides nothing is a slip of the pen: a name that the borrowed machine does not know. */
function periksaPenyesuaian(
  { tenggat = {}, judulSurat = {}, klasifikasi = {}, padanan, adopsi }: Penyesuaian,
  asal: AturanProsedur,
  dikutip: string[],
  letak: string,
  lapor: Lapor,
): void {
  const hanya = (bagian: string, nama: string[], dikenal: string[], apa: string) => {
    for (const n of nama)
      if (!dikenal.includes(n)) lapor(`${letak}.${bagian}.${n}`, `${apa}; pilihan: ${dikenal.join(', ')}`);
  };
  hanya('tenggat', Object.keys(tenggat), Object.keys(asal.tenggat), 'mesinnya tidak punya tenggat ini');
  for (const [bagian, nilai] of Object.entries({ judulSurat, klasifikasi }))
    hanya(bagian, Object.keys(nilai), Object.keys(asal.klasifikasi), 'mesinnya tidak menerbitkan surat ini');
  const semua = [...new Set([...dikutip, ...dasarAturan(asal)])];
  hanya('padanan', Object.keys(padanan), semua, 'mesinnya tidak mengutip klausul ini');
  hanya('adopsi', Object.keys(adopsi), semua, 'mesinnya tidak mengutip klausul ini');
  for (const id of Object.keys(adopsi))
    if (padanan[id]) lapor(`${letak}.adopsi.${id}`, 'sudah dipadankan; pilih salah satu');
}
