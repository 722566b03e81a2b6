/**
 * The HTTP side of BSrE's Esign Client Service, a gateway on the premises (naskah-dinas §3): HTTP Basic, a time limit, and
 * its errors as those of our table. What a signer must keep secret is taken out of everything that the gateway says.
 */
import { z } from 'zod';
import { Galat } from '../workflows/runtime/galat.ts';

export interface OpsiEsign {
  url: string;
  pengguna: string;
  sandi: string;
  /** How long the gateway may take for one answer, in seconds. */
  batasDetik: number;
}

export interface JawabanEsign {
  status: number;
  header: Headers;
  /** Absent where the answer broke off after its headers. */
  isi?: Buffer;
}

const LAYANAN = 'BSrE';

/** Errors of Node before a byte of the request has left: what was asked was not done. */
const BELUM_TERKIRIM =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|UNABLE_TO_.*|.*CERT.*|ERR_(SSL|TLS)_.*)$/;

/** There is no whole answer. Whether the gateway did what it was asked is known only where nothing was sent. */
export class TanpaJawaban extends Error {
  constructor(
    readonly sebab: string,
    readonly terkirim: boolean,
  ) {
    super(sebab);
  }

  /** For questions that change nothing. */
  tidakTerjangkau(): Galat {
    return new Galat('LAYANAN_TIDAK_TERJANGKAU', { layanan: LAYANAN, rincian: this.sebab });
  }

  /** For a signing. */
  galatTte(): Galat {
    return this.terkirim ? new Galat('TTE_TIDAK_TERJAWAB', { rincian: this.sebab }) : this.tidakTerjangkau();
  }
}

export class Esign {
  private readonly otorisasi: string;

  constructor(private readonly opsi: OpsiEsign) {
    this.otorisasi = `Basic ${Buffer.from(`${opsi.pengguna}:${opsi.sandi}`).toString('base64')}`;
  }

  /** @throws TanpaJawaban */
  async panggil(jalan: string, isi?: FormData | object): Promise<JawabanEsign> {
    const formulir = isi instanceof FormData;
    let jawaban: Response;
    try {
      jawaban = await fetch(`${this.opsi.url.replace(/\/+$/, '')}/${jalan}`, {
        method: isi ? 'POST' : 'GET',
        headers: { authorization: this.otorisasi, ...(isi && !formulir && { 'content-type': 'application/json' }) },
        body: formulir || !isi ? isi : JSON.stringify(isi),
        // Another address is not one that the installation has named: no passphrase goes there.
        redirect: 'error',
        signal: AbortSignal.timeout(this.opsi.batasDetik * 1000),
      });
    } catch (galat) {
      throw this.tanpaJawaban(galat);
    }
    const { status, headers: header } = jawaban;
    try {
      return { status, header, isi: Buffer.from(await jawaban.arrayBuffer()) };
    } catch {
      return { status, header };
    }
  }

  /** The body of a good answer. @throws TanpaJawaban, Galat as the gateway says it */
  isiBaik({ status, isi }: JawabanEsign, rahasia: string[]): Buffer {
    if (status === 408 || status === 504) throw new TanpaJawaban(`HTTP ${status}`, true);
    if (!isi) throw new TanpaJawaban('jawaban terputus', true);
    const galat = bacaGalat(isi);
    if (status < 400 && !galat) return isi;
    if (status === 401 || status === 403) throw new TanpaJawaban(`akun layanan ditolak (HTTP ${status})`, false);
    if (galat?.kode === 2031) throw new Galat('PASSPHRASE_SALAH');
    if (galat?.kode === 2011) throw new Galat('SERTIFIKAT_TIDAK_BERLAKU', { status: 'NOT_REGISTERED' });
    const pesan = galat ? `: ${this.bersih(galat.pesan, rahasia)}` : '';
    throw new Galat('TTE_GAGAL', { rincian: `HTTP ${status}${pesan}` });
  }

  /** What the gateway says, without what it was told in confidence, in whatever way it repeats that. */
  bersih(teks: string, rahasia: string[]): string {
    const bentuk = [...rahasia, this.opsi.sandi, this.otorisasi.slice('Basic '.length)]
      .filter((r) => r !== '')
      .flatMap((r) => [r, encodeURIComponent(r), JSON.stringify(r).slice(1, -1), Buffer.from(r).toString('base64')])
      .sort((a, b) => b.length - a.length);
    const pola = new RegExp(bentuk.map((b) => b.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'gi');
    return teks.replace(pola, '…').slice(0, 200);
  }

  private tanpaJawaban(galat: unknown): TanpaJawaban {
    // Its message would name the address, which names the NIK in v1.
    const { name, cause } = galat as { name?: string; cause?: { code?: string } };
    if (name === 'TimeoutError') return new TanpaJawaban(`tidak menjawab dalam ${this.opsi.batasDetik} detik`, true);
    const kode = cause?.code ?? 'sambungan terputus';
    return new TanpaJawaban(kode, !BELUM_TERKIRIM.test(kode));
  }
}

const skemaGalat = z.looseObject({ error: z.string(), status_code: z.number().optional() });

/** Both shapes: the code as `status_code`, or at the end of the text while `status_code` repeats that of HTTP. */
function bacaGalat(isi: Buffer): { pesan: string; kode?: number } | undefined {
  const dibaca = skemaGalat.safeParse(bacaJson(isi));
  if (!dibaca.success) return undefined;
  const { error, status_code } = dibaca.data;
  const kode = status_code !== undefined && status_code >= 1000 ? status_code : /(\d{4})\s*$/.exec(error)?.[1];
  return { pesan: error, kode: kode === undefined ? undefined : Number(kode) };
}

/** JSON of an answer; undefined where it is none. */
export function bacaJson(isi: Buffer): unknown {
  try {
    return JSON.parse(isi.toString('utf8'));
  } catch {
    return undefined;
  }
}
