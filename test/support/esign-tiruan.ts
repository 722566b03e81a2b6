/**
 * A double of BSrE's Esign Client Service on loopback, v1 and v2: real HTTP, real signatures (those of the development
 * signer), and each state and error of naskah-dinas §3 by name. It keeps what was asked, so that tests can tell what was not.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tandatanganiPdf } from '../../tte/pdf.ts';
import type { Penanda, PenyediaTte, StatusSertifikat } from '../../tte/port.ts';

/** How the next signings go. */
export type Perilaku =
  | 'baik'
  | 'lambat' // signs, and the answer never comes
  | 'putusIsi' // signs, and the answer breaks off after its headers
  | 'putus' // the connection breaks before any answer
  | 'diubah' // the letter that comes back was changed after its signature
  | 'asing' // another letter comes back, well signed
  | 'polos' // the letter comes back unsigned
  | 'tandaTanganPalsu' // the letter comes back with a signature field that holds no signature
  | 'tidakTerdaftar' // 2011, in the second shape
  | 'gema' // an error that repeats all that it was told
  | 'galat500'
  | 'habisWaktu' // HTTP 504
  | 'bukanJson'
  | 'galat200' // an error with HTTP 200
  | 'alihkan'; // a redirect to another address

export interface Permintaan {
  jalan: string;
  isian: Record<string, unknown>;
}

interface Jawaban {
  status?: number;
  header?: Record<string, string>;
  isi: Buffer | string | object;
}

export const akunLayanan = { pengguna: 'sistem-kerja', sandi: 'sandi-layanan-9' };

export interface OpsiTiruan {
  passphrase: string;
  /** The one user whom it knows. */
  penanda: Penanda;
  /** Every user is as that one. */
  siapaPun?: boolean;
  /** What comes back instead, where another letter does. */
  suratLain?: Buffer;
  /** Default: any that is free. */
  port?: number;
  /** Told of each signature before it is answered. */
  ditandatangani?(asal: Buffer, hasil: Buffer): void;
}

export class EsignTiruan {
  perilaku: Perilaku = 'baik';
  status: StatusSertifikat = 'ISSUE';
  /** v1 answers with a code alone where it can. */
  hanyaKode = false;
  readonly permintaan: Permintaan[] = [];
  private readonly terunduh = new Map<string, Buffer>();
  private readonly server: Server;

  private readonly passphrase: string;
  private readonly penanda: Penanda;

  private constructor(
    private readonly penyedia: PenyediaTte,
    private readonly opsi: OpsiTiruan,
  ) {
    this.passphrase = opsi.passphrase;
    this.penanda = opsi.penanda;
    this.server = createServer((masuk, keluar) => void this.layani(masuk, keluar));
  }

  static async mulai(penyedia: PenyediaTte, opsi: OpsiTiruan): Promise<EsignTiruan> {
    const tiruan = new EsignTiruan(penyedia, opsi);
    await new Promise<void>((siap) => tiruan.server.listen(opsi.port ?? 0, '127.0.0.1', siap));
    return tiruan;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async tutup(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((selesai) => this.server.close(selesai));
  }

  private async layani(masuk: IncomingMessage, keluar: ServerResponse): Promise<void> {
    const jalan = masuk.url ?? '';
    const potongan: Buffer[] = [];
    for await (const p of masuk) potongan.push(p as Buffer);
    const isian = await bacaIsian(masuk, Buffer.concat(potongan));
    this.permintaan.push({ jalan, isian });
    const { pengguna, sandi } = akunLayanan;
    const berhak = masuk.headers.authorization === `Basic ${Buffer.from(`${pengguna}:${sandi}`).toString('base64')}`;
    const jawaban = berhak ? await this.jawab(jalan, isian) : galat(401, { error: 'Unauthorized' });
    if (jawaban === 'diam') return;
    if (jawaban === 'putus') {
      masuk.socket.destroy();
      return;
    }
    const { status = 200, header, isi } = jawaban;
    const mentah = Buffer.isBuffer(isi) || typeof isi === 'string';
    const tubuh = Buffer.from(mentah ? isi : JSON.stringify(isi));
    keluar.writeHead(status, {
      'content-type': mentah ? 'application/octet-stream' : 'application/json',
      'content-length': tubuh.length,
      ...header,
    });
    const menandatangani = jalan.endsWith('/sign/pdf');
    if (menandatangani && this.perilaku === 'putusIsi') {
      keluar.write(tubuh.subarray(0, tubuh.length / 2), () => masuk.socket.destroy());
    } else {
      keluar.end(tubuh);
    }
  }

  private async jawab(jalan: string, isian: Record<string, unknown>): Promise<Jawaban | 'diam' | 'putus'> {
    if (jalan.startsWith('/api/user/status/')) return this.jawabStatus(jalan.endsWith(`/${this.penanda.nik}`));
    if (jalan === '/api/v2/user/check/status') return this.jawabStatus(this.kenal(isian));
    if (jalan === '/api/sign/pdf' || jalan === '/api/v2/sign/pdf') return this.jawabTandaTangan(jalan, isian);
    if (jalan.startsWith('/api/sign/download/')) return this.jawabUnduhan(jalan.split('/').at(-1) ?? '');
    if (jalan === '/api/sign/verify') return this.jawabVerifikasiV1(isian.signed_file as Buffer);
    if (jalan === '/api/v2/verify/pdf') return this.jawabVerifikasiV2(Buffer.from(String(isian.file), 'base64'));
    return galat(404, { error: 'Not Found' });
  }

  private kenal({ nik, email }: Record<string, unknown>): boolean {
    if (this.opsi.siapaPun) return true;
    return nik !== undefined ? nik === this.penanda.nik : email === this.penanda.surel;
  }

  private jawabStatus(dikenal: boolean): Jawaban {
    const status = dikenal ? this.status : 'NOT_REGISTERED';
    const status_code = status === 'ISSUE' ? 1111 : status === 'NOT_REGISTERED' ? 1110 : 1100;
    return { isi: { status_code, message: 'status pengguna', ...(!this.hanyaKode && { status }) } };
  }

  private async jawabTandaTangan(jalan: string, isian: Record<string, unknown>): Promise<Jawaban | 'diam' | 'putus'> {
    const v2 = jalan.startsWith('/api/v2');
    const pdf = v2 ? Buffer.from((isian.file as string[])[0] as string, 'base64') : (isian.file as Buffer);
    const tidakTerdaftar = { error: 'Proses signing gagal : User tidak terdaftar 2011', status_code: 400 };
    switch (this.perilaku) {
      case 'putus':
        return 'putus';
      case 'tidakTerdaftar':
        return galat(400, tidakTerdaftar);
      case 'gema': {
        const { passphrase, ...lain } = isian;
        const sandi = Buffer.from(String(passphrase)).toString('base64');
        const teks = `Gagal untuk ${JSON.stringify({ ...lain, file: '-', passphrase })} ${encodeURIComponent(String(passphrase))} ${sandi}`;
        return galat(400, { error: teks, status_code: 9999 });
      }
      case 'galat500':
        return galat(500, { error: 'Internal Server Error' });
      case 'habisWaktu':
        return galat(504, '<html>504 Gateway Time-out</html>');
      case 'bukanJson':
        return { isi: '<html>layanan sedang dipelihara</html>' };
      case 'galat200':
        return { isi: { error: 'Passphrase anda salah', status_code: 2031 } };
      case 'alihkan':
        return { status: 307, header: { location: `${this.url}/lain` }, isi: '' };
    }
    if (!this.kenal(isian)) return galat(400, tidakTerdaftar);
    if (isian.passphrase !== this.passphrase) return galat(400, { error: 'Passphrase anda salah', status_code: 2031 });
    const hasil = await this.tandatangani(pdf);
    this.opsi.ditandatangani?.(pdf, hasil);
    const id = randomUUID();
    this.terunduh.set(id, hasil);
    if (this.perilaku === 'lambat') return 'diam';
    if (v2) return { isi: { time: '2026-11-26T10:00:00', file: [hasil.toString('base64')] } };
    return { header: { id_dokumen: id, 'content-type': 'application/pdf' }, isi: hasil };
  }

  private async tandatangani(pdf: Buffer): Promise<Buffer> {
    if (this.perilaku === 'polos') return pdf;
    const keterangan = { nama: this.penanda.nama, alasan: 'x', tempat: 'x', pada: new Date() };
    if (this.perilaku === 'tandaTanganPalsu') return tandatanganiPdf(pdf, keterangan, async () => Buffer.from('palsu'));
    const asal = this.perilaku === 'asing' ? (this.opsi.suratLain ?? pdf) : pdf;
    const { pdf: hasil } = await this.penyedia.tandatangani({
      pdf: asal,
      penanda: this.penanda,
      passphrase: this.passphrase,
      alasan: 'Penandatanganan surat',
      tempat: 'Bengkulu',
    });
    // A digit of the reason, which stands behind the letter and inside what is signed.
    if (this.perilaku === 'diubah') hasil.writeUInt8(hasil.readUInt8(asal.length + 40) ^ 1, asal.length + 40);
    return hasil;
  }

  /** Once: the gateway throws the file away with it. */
  private jawabUnduhan(id: string): Jawaban {
    const pdf = this.terunduh.get(id);
    this.terunduh.delete(id);
    return pdf ? { isi: pdf } : galat(404, { error: 'Dokumen tidak ditemukan', status_code: 404 });
  }

  private async jawabVerifikasiV1(pdf: Buffer): Promise<Jawaban> {
    const { sah, tandaTangan, keterangan } = await this.penyedia.verifikasi(pdf);
    if (tandaTangan.length === 0) return galat(400, { error: keterangan, status_code: 400 });
    const details = tandaTangan.map((t) => ({
      info_signer: { signer_name: t.penanda },
      signature_document: { document_integrity: t.sah, signed_in: tanpaZona(t.pada) },
    }));
    return {
      isi: { jumlah_signature: details.length, summary: sah ? 'VALID' : 'INVALID', notes: keterangan, details },
    };
  }

  private async jawabVerifikasiV2(pdf: Buffer): Promise<Jawaban> {
    const { sah, tandaTangan, keterangan } = await this.penyedia.verifikasi(pdf);
    const signatureInformations = tandaTangan.map((t) => ({
      signerName: t.penanda,
      signatureDate: tanpaZona(t.pada),
      integrityValid: t.sah,
      certificateTrusted: t.sah,
    }));
    const conclusion = tandaTangan.length === 0 ? 'NO_SIGNATURE' : sah ? 'VALID' : 'INVALID';
    return { isi: { conclusion, description: keterangan, signatureInformations } };
  }
}

function galat(status: number, isi: object | string): Jawaban {
  return { status, isi };
}

/** As the gateway writes it: the time in Jakarta without saying so. */
function tanpaZona(pada: string | undefined): string | undefined {
  if (!pada) return undefined;
  return new Date(Date.parse(pada) + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

async function bacaIsian(masuk: IncomingMessage, tubuh: Buffer): Promise<Record<string, unknown>> {
  const jenis = masuk.headers['content-type'] ?? '';
  if (jenis.startsWith('application/json')) return JSON.parse(tubuh.toString('utf8')) as Record<string, unknown>;
  if (!jenis.startsWith('multipart/form-data')) return {};
  const formulir = await new Response(new Uint8Array(tubuh), { headers: { 'content-type': jenis } }).formData();
  const pasangan = [...formulir.entries()].map(async ([nama, nilai]) => [
    nama,
    typeof nilai === 'string' ? nilai : Buffer.from(await nilai.arrayBuffer()),
  ]);
  return Object.fromEntries(await Promise.all(pasangan)) as Record<string, unknown>;
}
