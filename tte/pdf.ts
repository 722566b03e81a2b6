/**
 * Signatures in PDFs. One is added as an incremental update: the letter's bytes stay in front of it as they were rendered,
 * so that whoever renders the letter again finds it whole inside the signed file.
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPageLeaf,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { Signer, SignPdf } from '@signpdf/signpdf';
import { type HasilCms, periksaCms } from './cms.ts';

/** Room for the CMS in octets: two certificates of RSA 2048 take a third of it. */
const RUANG_CMS = 8192;
/** What signpdf looks for and fills in. */
const BELUM = PDFName.of('**********');
const FORMULIR = PDFName.of('AcroForm');
/** Printed and locked (ISO 32000-1, 12.5.3); PDF/A asks for the first. */
const BENDERA = 4 | 128;

export interface KeteranganTandaTangan {
  nama: string;
  alasan: string;
  tempat: string;
  pada: Date;
}

/** Signs a PDF; `tandatangani` is given the bytes that are signed and answers with a CMS. */
export async function tandatanganiPdf(
  pdf: Buffer,
  keterangan: KeteranganTandaTangan,
  tandatangani: (isi: Buffer) => Promise<Buffer>,
): Promise<Buffer> {
  class Penanda extends Signer {
    override sign = tandatangani;
  }
  return new SignPdf().sign(await sediakanTempat(pdf, keterangan), new Penanda());
}

async function sediakanTempat(pdf: Buffer, { nama, alasan, tempat, pada }: KeteranganTandaTangan): Promise<Buffer> {
  const dokumen = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });
  const { context, catalog } = dokumen;
  const tandaTangan = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: [0, BELUM, BELUM, BELUM],
      Contents: PDFHexString.of('00'.repeat(RUANG_CMS)),
      Name: PDFHexString.fromText(nama),
      Reason: PDFHexString.fromText(alasan),
      Location: PDFHexString.fromText(tempat),
      M: PDFString.fromDate(pada),
    }),
  );
  const { ref, node } = halamanPertama(dokumen);
  // The page shows number, QR and mark already: the field has no size.
  const isian = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('TTE'),
      V: tandaTangan,
      Rect: [0, 0, 0, 0],
      F: BENDERA,
      P: ref,
    }),
  );
  node.set(PDFName.of('Annots'), context.obj([...(node.Annots()?.asArray() ?? []), isian]));
  catalog.set(FORMULIR, context.obj({ SigFlags: 3, Fields: [isian] }));
  return Buffer.from(await dokumen.commit({ useObjectStreams: false }));
}

/** Its dictionary as it stands: `getPage` would tidy it up. */
function halamanPertama(dokumen: PDFDocument) {
  let pertama: { ref: PDFRef; node: PDFPageLeaf } | undefined;
  dokumen.catalog.Pages().traverse((node, ref) => {
    if (!pertama && !node.has(PDFName.of('Kids'))) pertama = { ref, node: node as PDFPageLeaf };
  });
  if (!pertama) throw new Error('a letter without a page');
  return pertama;
}

export interface TandaTanganPdf extends HasilCms {
  /** When it was made, as the signer says. */
  pada?: Date;
  /** How many octets from the beginning of the file it covers, its own place left out. */
  mencakup: number;
}

/** The signatures of a PDF in the order of its form; none where it is no PDF or its form can not be read. */
export async function bacaTandaTangan(pdf: Buffer): Promise<TandaTanganPdf[]> {
  let isian: Isian[];
  try {
    isian = isianBertandaTangan(await PDFDocument.load(pdf, { updateMetadata: false }));
  } catch {
    return [];
  }
  return Promise.all(isian.map((i) => periksa(pdf, i)));
}

/** Whether an answer is the letter that was sent, unchanged, with a signature over all of it. */
export async function menandatangani(hasil: Buffer, asal: Buffer): Promise<boolean> {
  if (!hasil.subarray(0, asal.length).equals(asal)) return false;
  const semua = await bacaTandaTangan(hasil);
  return semua.length > 0 && semua.every((t) => t.utuh && t.mencakup > asal.length);
}

interface Isian {
  pada?: Date;
  rentang: number[];
}

function isianBertandaTangan({ catalog }: PDFDocument): Isian[] {
  const isian = catalog.lookupMaybe(FORMULIR, PDFDict)?.lookupMaybe(PDFName.of('Fields'), PDFArray);
  return Array.from({ length: isian?.size() ?? 0 }, (_, i) => {
    const nilai = isian?.lookup(i, PDFDict).lookupMaybe(PDFName.of('V'), PDFDict);
    const rentang = nilai?.lookupMaybe(PDFName.of('ByteRange'), PDFArray);
    if (!nilai || !rentang) return [];
    const angka = rentang.asArray().map((_, n) => rentang.lookup(n, PDFNumber).asNumber());
    return [{ pada: nilai.lookupMaybe(PDFName.of('M'), PDFString)?.decodeDate(), rentang: angka }];
  }).flat();
}

async function periksa(pdf: Buffer, { pada, rentang }: Isian): Promise<TandaTanganPdf> {
  const [awal, panjang = 0, lanjut = 0, sisa = 0] = rentang;
  const mencakup = lanjut + sisa;
  const celah = pdf.subarray(panjang, lanjut).toString('latin1');
  // The hole is the signature's own string and nothing else; all the rest is signed.
  if (awal !== 0 || mencakup > pdf.length || !/^<[0-9a-fA-F]+>$/.test(celah)) return { utuh: false, pada, mencakup: 0 };
  const isi = Buffer.concat([pdf.subarray(0, panjang), pdf.subarray(lanjut, mencakup)]);
  return { ...(await periksaCms(Buffer.from(celah.slice(1, -1), 'hex'), isi)), pada, mencakup };
}
