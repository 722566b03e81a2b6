/** Files as officials bring them, made here: small, and of the type that they say. */
import { PDFDocument } from '@cantoo/pdf-lib';

export async function pdf(teks = 'Hasil kerja'): Promise<Buffer> {
  const dokumen = await PDFDocument.create();
  dokumen.addPage().drawText(teks);
  return Buffer.from(await dokumen.save());
}

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
export const program = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(64)]);

const OOXML = 'application/vnd.openxmlformats-officedocument';
const isiOoxml = (jenis: string) => `<Types><Override ContentType="${OOXML}.${jenis}.main+xml"/></Types>`;
export const docx = zip('[Content_Types].xml', isiOoxml('wordprocessingml.document'));
export const xlsx = zip('[Content_Types].xml', isiOoxml('spreadsheetml.sheet'));
export const odt = zip('mimetype', 'application/vnd.oasis.opendocument.text');

/** An archive of one file, uncompressed: no more than its type is told by. */
export function zip(nama: string, isi: string): Buffer {
  const kepala = Buffer.alloc(30);
  kepala.writeUInt32LE(0x04034b50, 0);
  kepala.writeUInt32LE(isi.length, 18);
  kepala.writeUInt32LE(isi.length, 22);
  kepala.writeUInt16LE(nama.length, 26);
  return Buffer.concat([kepala, Buffer.from(nama), Buffer.from(isi), Buffer.alloc(64)]);
}
