/**
 * Loads the law from the YAML files beside this one, checks that it holds together, and hands it out by id.
 * Called once by whoever composes the program; nothing here reads a file later.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bacaFolder, type IsiBerkas } from './baca.ts';
import { DataPeraturanKeliru, IdTidakDikenal, type JenisId, type Masalah } from './galat.ts';
import { type IsiTerurai, periksaKeutuhan } from './keutuhan.ts';
import { berlaku, type Kewajiban, type Pengecualian, type SaringKewajiban, uraikan } from './kewajiban.ts';
import type { Model, TanpaModel } from './model.ts';
import type { Profil } from './profil.ts';
import type { AturanProsedur, BerkasKlausul, Kalender, Klausul, Peraturan, Varian } from './skema.ts';
import { uraikanVarian } from './turunan.ts';

/** The law as this installation knows it. Each lookup of an id that does not exist throws `IdTidakDikenal`. */
export interface RegistriPeraturan {
  peraturan(id: string): Peraturan;
  klausul(id: string): Klausul;
  varian(id: string): Varian;
  aturan(varianId: string, prosedur: string): AturanProsedur;
  kalender(): Kalender[];
  semuaPeraturan(): Peraturan[];
  semuaKlausul(): Klausul[];
  semuaVarian(): Varian[];
  model(id: string): Model;
  semuaModel(): Model[];
  /** Kinds of units that no model covers, each with the reason. */
  tanpaModel(): TanpaModel[];
  semuaKewajiban(): Kewajiban[];
  /** The duties that hold in a case. @param pada day of its start: a clause that is younger does not hold in it */
  kewajiban(perkara: SaringKewajiban, pada?: string): Kewajiban[];
  /** Rows of the inventory that are no act of the system, each with the reason. */
  semuaPengecualian(): Pengecualian[];
  /** How an instansi's letters look and are numbered. */
  profil(id: string): Profil;
  semuaProfil(): Profil[];
  /** The text of a source, or `undefined` for one that has none here (pedoman, instansi, tersirat). */
  sumber(peraturanId: string): string | undefined;
  /** Content hash (SHA-256, hex) over a variant's rules of one procedure and the clauses they rest on. */
  sidikAturan(varianId: string, prosedur: string): string;
}

/** The folder of this file: the source tree, or the published package with the data files copied beside the code. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * The built-in law, and that of further folders (a third province: docs/adr/0065), as one. Throws `DataPeraturanKeliru`
 * with every fault of every file.
 * @param tambahan further folders, each laid out as the built-in one
 */
export function muatPeraturan(tambahan: readonly string[] = [], bawaan: string = FOLDER): RegistriPeraturan {
  const isi = bacaSemua(tambahan, bawaan);
  const peraturan = perId(isi.peraturan.flatMap((p) => p.isi));
  const folderPeraturan = new Map(isi.peraturan.flatMap((p) => p.isi.map(({ id }) => [id, p.folder] as const)));
  const klausul = perId(isi.klausul.flatMap((b) => b.isi.flatMap((k) => klausulBagian(peraturan, k))));
  const varian = perId(isi.varian.map((v) => v.isi));
  const kalender = isi.kalender.map((k) => k.isi).sort((a, b) => a.tahun - b.tahun);

  const model = perId(isi.model.flatMap((m) => m.isi.model));
  const tanpaModel = isi.model.flatMap((m) => m.isi.tanpaModel);

  const varianKlausul = (id: string) =>
    [...varian.values()].filter((v) => v.peraturan === klausul.get(id)?.peraturan).map((v) => v.id);
  const kewajiban = isi.kewajiban.flatMap((b) => b.isi.flatMap((bagian) => uraikan(bagian, varianKlausul)));
  const pengecualian = isi.pengecualian.flatMap((b) => b.isi);
  const profil = perId(isi.profil.map((p) => p.isi));

  const registri: RegistriPeraturan = {
    peraturan: (id) => ambil(peraturan, 'peraturan', id),
    klausul: (id) => ambil(klausul, 'klausul', id),
    varian: (id) => ambil(varian, 'varian', id),
    aturan(varianId, prosedur) {
      const perProsedur = registri.varian(varianId).prosedur;
      return ambil(new Map(Object.entries(perProsedur)), 'prosedur', prosedur);
    },
    kalender: () => kalender,
    semuaPeraturan: () => [...peraturan.values()],
    semuaKlausul: () => [...klausul.values()],
    semuaVarian: () => [...varian.values()],
    model: (id) => ambil(model, 'model', id),
    semuaModel: () => [...model.values()],
    tanpaModel: () => tanpaModel,
    semuaKewajiban: () => kewajiban,
    kewajiban: (perkara, pada) =>
      kewajiban.filter(
        (k) => berlaku(k, perkara) && (pada === undefined || registri.klausul(k.klausul).berlakuSejak <= pada),
      ),
    semuaPengecualian: () => pengecualian,
    profil: (id) => ambil(profil, 'profil', id),
    semuaProfil: () => [...profil.values()],
    sumber(id) {
      const { sumber } = registri.peraturan(id);
      return sumber === undefined ? undefined : bacaSumber(folderPeraturan.get(id) ?? bawaan, sumber);
    },
    // Asked with each start, by client and commit; what is loaded does not change.
    sidikAturan: sekali((varianId, prosedur) => {
      const { dasarSurat, dasar, peraturan: dariPeraturan } = registri.varian(varianId);
      const aturan = registri.aturan(varianId, prosedur);
      const bersandarPada = [
        ...(dasar[prosedur] ?? []),
        ...Object.values(aturan.tenggat).flatMap((t) => t.dasar),
        ...Object.values(aturan.masa ?? {}).flatMap((m) => m.dasar),
        ...Object.values(aturan.padanan).flat(),
      ];
      return sidik({
        peraturan: registri.peraturan(dariPeraturan),
        aturan,
        dasarSurat,
        klausul: [...new Set(bersandarPada)].sort().map(registri.klausul),
      });
    }),
  };
  return registri;
}

/** Works out what follows from a variant and a procedure once for each pair. */
function sekali(hitung: (varian: string, prosedur: string) => string): typeof hitung {
  const hasil = new Map<string, string>();
  return (varian, prosedur) => {
    const kunci = JSON.stringify([varian, prosedur]);
    const nilai = hasil.get(kunci) ?? hitung(varian, prosedur);
    hasil.set(kunci, nilai);
    return nilai;
  };
}

const perId = <T extends { id: string }>(isi: T[]) => new Map(isi.map((nilai) => [nilai.id, nilai]));

function ambil<T>(peta: Map<string, T>, jenis: JenisId, id: string): T {
  const nilai = peta.get(id);
  if (nilai === undefined) throw new IdTidakDikenal(jenis, id);
  return nilai;
}

/** The clauses of one group, with what their source says of them. */
function klausulBagian(peraturan: Map<string, Peraturan>, bagian: BerkasKlausul[number]): Klausul[] {
  const asal = ambil(peraturan, 'peraturan', bagian.peraturan);
  return bagian.klausul.map(({ letak, ...klausul }) => ({
    ...klausul,
    peraturan: asal.id,
    jenis: asal.jenis,
    kutipan: asal.jenis === 'norma' ? `${letak} ${asal.sebutan}` : `${asal.sebutan}: ${letak}`,
    berlakuSejak: klausul.berlakuSejak ?? asal.berlakuSejak,
  }));
}

/** Reads all folders, writes variants out in full, and checks that all of it holds together. */
function bacaSemua(tambahan: readonly string[], bawaan: string): IsiTerurai {
  const masalah: Masalah[] = [];
  const bagian = [bacaBawaan(bawaan, masalah), ...tambahan.map((f) => bacaTambahan(f, masalah))];
  const semua = <B extends keyof IsiBerkas>(nama: B) => bagian.flatMap((b) => b[nama] as IsiBerkas[B][number][]);
  const tolak = () => {
    if (masalah.length > 0) throw new DataPeraturanKeliru(masalah);
  };
  tolak();
  const isi = {
    peraturan: semua('peraturan'),
    klausul: semua('klausul'),
    varian: uraikanVarian(semua('varian'), masalah),
    kalender: semua('kalender'),
    model: semua('model'),
    kewajiban: semua('kewajiban'),
    pengecualian: semua('pengecualian'),
    profil: semua('profil'),
  } as IsiTerurai;
  masalah.push(...periksaKeutuhan(isi, bacaSumber));
  tolak();
  return isi;
}

let isiFolderIni: IsiBerkas | undefined;

/**
 * The files beside this one come with the program: they are read once in a process, whose client, worker and API each
 * load the law, and reading is nearly all that loading costs. Each gets a copy of its own to hand out.
 */
function bacaBawaan(folder: string, masalah: Masalah[]): IsiBerkas {
  if (folder !== FOLDER) return bacaFolder(folder, false, masalah);
  isiFolderIni ??= bacaFolder(folder, false, masalah);
  const isi = structuredClone(isiFolderIni);
  if (masalah.length > 0) isiFolderIni = undefined;
  return isi;
}

function bacaTambahan(folder: string, masalah: Masalah[]): IsiBerkas {
  const isi = bacaFolder(folder, true, masalah);
  // A slip in a path would otherwise be a province without a rule.
  if (masalah.length === 0 && Object.values(isi).every((b) => b.length === 0))
    masalah.push({ berkas: folder, letak: '(folder)', pesan: 'tidak ada, atau tidak memuat data peraturan' });
  return isi;
}

function bacaSumber(folder: string, nama: string): string | undefined {
  const jalan = join(folder, 'sumber', nama);
  return existsSync(jalan) ? readFileSync(jalan, 'utf8') : undefined;
}

/** SHA-256 over canonical JSON: keys sorted at every level, so that the order in a YAML file does not matter. */
function sidik(nilai: unknown): string {
  const kanonik = JSON.stringify(nilai, (_, v) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
  return createHash('sha256').update(kanonik).digest('hex');
}
