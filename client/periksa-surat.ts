/**
 * Whether a file is a letter of this register. Its bytes decide: those of the signed file, or of the letter rendered again.
 * A file that is not these bytes is recognised by the verification token in its keywords, altered as it may be.
 */
import type { Selectable } from 'kysely';
import { sha256 } from '../register/jurnal.ts';
import type { Register } from '../register/koneksi.ts';
import type { TabelSurat } from '../register/skema.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import type { HasilVerifikasi, PenyediaTte } from '../tte/port.ts';
import { nomorPengganti, type StatusSurat, statusSurat } from './status-surat.ts';

export type TemuanSurat =
  /** Byte for byte a letter of this register; its status says whether it still holds. */
  | 'asli'
  /** Byte for byte the letter before it was signed electronically: not yet, or not any more, what was sent. */
  | 'belumDitandatangani'
  /** It names a letter of this register and is not that letter. */
  | 'berubah'
  /** It names an unsigned letter that was made with earlier templates: its bytes can not be made again. */
  | 'tidakDapatDibandingkan'
  | 'bukanSurat'
  | 'bukanPdf';

export interface HasilPeriksa {
  temuan: TemuanSurat;
  /** Of the file. */
  sha256: string;
  /** The letter that the file is, or names. */
  surat?: {
    id: string;
    nomor: string;
    tanggal: string;
    hal: string;
    penandatangan: { nama: string; jabatan: string };
    status: StatusSurat;
    /** Number of the letter that has taken its place. */
    digantikanOleh?: string;
  };
  /** What the signing service says of the file's signatures, where there is such a service. */
  tandaTangan?: HasilVerifikasi;
}

type Baris = Pick<
  Selectable<TabelSurat>,
  'id' | 'nomor' | 'tanggal' | 'hal' | 'naskah' | 'status' | 'versi_templat'
> & { pengganti: string | null; sha256: string | null };

/** Unsigned letters of one day that a file without a token is held against: from before letters had one. */
const PALING_BANYAK_DIBANDINGKAN = 1_000;

export async function periksaSurat(register: Register, isi: Uint8Array, tte?: PenyediaTte): Promise<HasilPeriksa> {
  const sidik = sha256(isi);
  const tanda = await surat(register).where('surat_tte.sha256', '=', sidik).executeTakeFirst();
  if (tanda) return jawab('asli', sidik, tanda, await tandaTangan(isi, tte));
  const pdf = await baca(isi);
  if (!pdf) return { temuan: 'bukanPdf', sha256: sidik };
  for (const token of pdf.token) {
    const disebut = await surat(register).where('token', '=', token).executeTakeFirst();
    if (disebut) return jawab(await bandingkan(disebut, sidik), sidik, disebut, await tandaTangan(isi, tte));
  }
  const tanpaToken = await cariTanpaToken(register, pdf.dibuat, sidik);
  return tanpaToken ? jawab('asli', sidik, tanpaToken, undefined) : { temuan: 'bukanSurat', sha256: sidik };
}

const surat = ({ db }: Register) =>
  db
    .selectFrom('surat')
    .leftJoin('surat_tte', 'surat_tte.surat', 'surat.id')
    .select([
      'surat.id',
      'surat.nomor',
      'surat.tanggal',
      'surat.hal',
      'surat.naskah',
      'surat.status',
      'surat.versi_templat',
      'surat_tte.sha256',
    ])
    .select(nomorPengganti);

/** The letter's own bytes, made again, beside the file's. */
async function bandingkan(baris: Baris, sidik: string): Promise<TemuanSurat> {
  const { renderPdf, versiTemplat } = await import('../surat/render.ts');
  const sama = renderPdf(skemaNaskah.parse(baris.naskah)).sha256 === sidik;
  const bertandaTangan = baris.sha256 !== null || baris.status === 'menungguTte';
  if (sama) return bertandaTangan ? 'belumDitandatangani' : 'asli';
  return !bertandaTangan && baris.versi_templat !== versiTemplat() ? 'tidakDapatDibandingkan' : 'berubah';
}

/** A letter without a token can only be found by being made again: those of the day that the file says it is of. */
async function cariTanpaToken(register: Register, dibuat: string | undefined, sidik: string) {
  if (!dibuat) return undefined;
  const calon = await surat(register)
    .where('token', 'is', null)
    .where('surat.tanggal', '=', dibuat)
    .orderBy('surat.id')
    .limit(PALING_BANYAK_DIBANDINGKAN)
    .execute();
  for (const c of calon) if ((await bandingkan(c, sidik)) === 'asli') return c;
  return undefined;
}

/** What a PDF says of itself; `undefined` for what is no PDF, or can not be read as one. */
async function baca(isi: Uint8Array): Promise<{ token: string[]; dibuat?: string } | undefined> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  try {
    const pdf = await PDFDocument.load(isi, { updateMetadata: false, ignoreEncryption: true });
    if (pdf.getPageCount() === 0) return undefined;
    return {
      token: (pdf.getKeywords() ?? '')
        .split(/[\s,;]+/)
        .filter(Boolean)
        .slice(0, 10),
      dibuat: pdf.getCreationDate()?.toISOString().slice(0, 10),
    };
  } catch {
    // Whatever the reader stumbles over: it is no file that a reader of PDFs opens.
    return undefined;
  }
}

/** A file without any signature is not worth the way to the service. */
async function tandaTangan(isi: Uint8Array, tte: PenyediaTte | undefined): Promise<HasilVerifikasi | undefined> {
  const pdf = Buffer.from(isi);
  return tte && pdf.includes('/ByteRange') ? tte.verifikasi(pdf) : undefined;
}

function jawab(
  temuan: TemuanSurat,
  sha256: string,
  { id, nomor, tanggal, hal, naskah, status, pengganti }: Baris,
  tandaTangan: HasilVerifikasi | undefined,
): HasilPeriksa {
  const { nama, jabatan } = skemaNaskah.parse(naskah).penandatangan;
  return {
    temuan,
    sha256,
    surat: {
      id,
      nomor,
      tanggal,
      hal,
      penandatangan: { nama, jabatan },
      status: statusSurat(status, pengganti),
      ...(pengganti ? { digantikanOleh: pengganti } : {}),
    },
    ...(tandaTangan ? { tandaTangan } : {}),
  };
}
