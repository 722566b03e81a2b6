/**
 * Files that go with requests and decisions: kept by the SHA-256 of their content. What a file is, its content says; its
 * name is text that stands beside the reference.
 */
import { fileTypeFromBuffer } from 'file-type';
import { sha256 } from '../register/jurnal.ts';
import type { Register } from '../register/koneksi.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { skemaNamaBerkas } from '../workflows/runtime/kontrak.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import type { Berkas, BerkasBaru, BerkasTersimpan } from './tipe.ts';

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/** Media types that are taken, with the endings of their names: what an office reads without running it. */
const DITERIMA: Record<string, readonly [string, ...string[]]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  [`${OOXML}.wordprocessingml.document`]: ['docx'],
  [`${OOXML}.spreadsheetml.sheet`]: ['xlsx'],
  [`${OOXML}.presentationml.presentation`]: ['pptx'],
  [`${ODF}.text`]: ['odt'],
  [`${ODF}.spreadsheet`]: ['ods'],
  [`${ODF}.presentation`]: ['odp'],
};

/** Endings of the names of files that are taken, without the dot. */
export const AKHIRAN_DITERIMA: readonly string[] = Object.values(DITERIMA).flat();

/** 10 MB, in bytes. */
export const BERKAS_PALING_BESAR = 10 * 1024 * 1024;

/**
 * Takes a file into the register; the same content twice is one file.
 * @throws Galat MASUKAN_TIDAK_SAH, BERKAS_TERLALU_BESAR, JENIS_BERKAS_TIDAK_DITERIMA, NAMA_BERKAS_TIDAK_SESUAI, BERKAS_RUSAK
 */
export async function simpanBerkas({ db }: Register, { isi, nama: ditulis, pengunggah }: BerkasBaru): Promise<Berkas> {
  const nama = namaSah(ditulis);
  if (isi.length > BERKAS_PALING_BESAR) {
    throw new Galat('BERKAS_TERLALU_BESAR', { nama, ukuran: isi.length, paling: BERKAS_PALING_BESAR });
  }
  const jenis = await kenali(isi, nama);
  const berkas = { sidik: sha256(isi), jenis, ukuran: isi.length };
  await db
    .insertInto('berkas')
    .values({ ...berkas, isi: Buffer.from(isi), pengunggah, diunggah: new Date() })
    // Brought again, it is as new: somebody is about to name it.
    .onConflict((oc) => oc.column('sidik').doUpdateSet({ diunggah: new Date() }))
    .execute();
  return { ...berkas, nama };
}

/** @throws Galat BERKAS_TIDAK_DIKENAL */
export async function bacaBerkas({ db }: Register, sidik: string): Promise<BerkasTersimpan> {
  const ada = await db
    .selectFrom('berkas')
    .select(['sidik', 'jenis', 'ukuran', 'isi'])
    .where('sidik', '=', sidik)
    .executeTakeFirst();
  if (!ada) throw new Galat('BERKAS_TIDAK_DIKENAL', { sidik });
  return { ...ada, akhiran: DITERIMA[ada.jenis]?.[0] ?? 'bin' };
}

function namaSah(mentah: string): string {
  const hasil = skemaNamaBerkas.safeParse(mentah);
  if (hasil.success) return hasil.data;
  throw new Galat('MASUKAN_TIDAK_SAH', {
    rincian: ringkas({ issues: hasil.error.issues.map((i) => ({ ...i, path: ['nama'] })) }),
  });
}

/** The media type that the content has, where it is one of those that are taken and the name does not say otherwise. */
async function kenali(isi: Uint8Array, nama: string): Promise<string> {
  const jenis = (await fileTypeFromBuffer(isi))?.mime;
  const akhiran = jenis === undefined ? undefined : DITERIMA[jenis];
  if (!jenis || !akhiran) {
    const pilihan = AKHIRAN_DITERIMA.join(', ');
    throw new Galat('JENIS_BERKAS_TIDAK_DITERIMA', { nama, jenis: jenis ?? 'jenis yang tidak dikenal', pilihan });
  }
  if (!akhiran.includes(/\.([^.]+)$/.exec(nama)?.[1]?.toLowerCase() ?? '')) {
    throw new Galat('NAMA_BERKAS_TIDAK_SESUAI', { nama, jenis, akhiran: akhiran.map((a) => `.${a}`).join(', ') });
  }
  if (jenis === 'application/pdf') await bukaPdf(isi, nama);
  return jenis;
}

/** The first bytes alone make no PDF: it has to open, without a password. */
async function bukaPdf(isi: Uint8Array, nama: string): Promise<void> {
  const { EncryptedPDFError, PDFDocument } = await import('@cantoo/pdf-lib');
  try {
    const pdf = await PDFDocument.load(isi, { updateMetadata: false, throwOnInvalidObject: true });
    if (pdf.getPageCount() > 0) return;
  } catch (galat) {
    const terkunci = galat instanceof EncryptedPDFError;
    const rincian = terkunci ? 'terkunci dengan kata sandi' : 'isinya rusak';
    throw new Galat('BERKAS_RUSAK', { nama, jenis: 'PDF', rincian });
  }
  throw new Galat('BERKAS_RUSAK', { nama, jenis: 'PDF', rincian: 'tidak memuat halaman' });
}
