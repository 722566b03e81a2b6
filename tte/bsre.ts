/**
 * What both versions of the Esign Client Service have in common: which answer means what. A version says how a question
 * is put and how its answer is read.
 */
import { z } from 'zod';
import { Galat } from '../workflows/runtime/galat.ts';
import { bacaJson, Esign, type OpsiEsign, TanpaJawaban } from './esign.ts';
import { menandatangani } from './pdf.ts';
import type { HasilTte, HasilVerifikasi, Penanda, PenyediaTte, PermintaanTte, StatusSertifikat } from './port.ts';
import { STATUS_SERTIFIKAT } from './port.ts';

const skemaStatus = z.looseObject({ status_code: z.number(), status: z.string().optional() });
/** Codes of v1. */
const KODE_STATUS: Record<number, StatusSertifikat> = { 1111: 'ISSUE', 1110: 'NOT_REGISTERED' };

export abstract class Bsre implements PenyediaTte {
  readonly cara = 'bsre';
  protected readonly esign: Esign;

  constructor(opsi: OpsiEsign) {
    this.esign = new Esign(opsi);
  }

  async statusSertifikat(penanda: Penanda): Promise<StatusSertifikat> {
    const siapa = this.identitas(penanda);
    return bertanya(async () => {
      const isi = this.esign.isiBaik(await this.tanyaStatus(siapa), Object.values(siapa));
      const dibaca = skemaStatus.safeParse(bacaJson(isi));
      const nama = STATUS_SERTIFIKAT.find((s) => s === dibaca.data?.status?.toUpperCase());
      const status = nama ?? KODE_STATUS[dibaca.data?.status_code ?? 0];
      if (!status) throw new TanpaJawaban('status sertifikat tidak dapat dibaca', true);
      return status;
    }).catch((galat) => {
      if (galat instanceof Galat && galat.kode === 'SERTIFIKAT_TIDAK_BERLAKU') return 'NOT_REGISTERED';
      throw galat;
    });
  }

  async tandatangani(permintaan: PermintaanTte): Promise<HasilTte> {
    const siapa = this.identitas(permintaan.penanda);
    const rahasia = [permintaan.passphrase, ...Object.values(siapa)];
    let hasil: HasilTte;
    try {
      hasil = await this.mintaTandaTangan(permintaan, siapa, rahasia);
    } catch (galat) {
      throw galat instanceof TanpaJawaban ? galat.galatTte() : galat;
    }
    if (await menandatangani(hasil.pdf, permintaan.pdf)) return hasil;
    throw new Galat('TTE_GAGAL', {
      rincian: 'berkas yang kembali bukan surat yang dikirim dengan tanda tangan yang utuh',
    });
  }

  async verifikasi(pdf: Buffer): Promise<HasilVerifikasi> {
    return bertanya(() => this.tanyaVerifikasi(pdf));
  }

  /** By which the gateway knows the signer. */
  protected abstract identitas(penanda: Penanda): Record<string, string>;
  protected abstract tanyaStatus(siapa: Record<string, string>): ReturnType<Esign['panggil']>;
  protected abstract mintaTandaTangan(
    permintaan: PermintaanTte,
    siapa: Record<string, string>,
    rahasia: string[],
  ): Promise<HasilTte>;
  protected abstract tanyaVerifikasi(pdf: Buffer): Promise<HasilVerifikasi>;

  /** The answer to a verification by its schema; a file that the gateway does not want to judge is not valid. */
  protected async vonis<S extends z.ZodType>(
    jalan: string,
    isi: FormData | object,
    skema: S,
    baca: (jawaban: z.infer<S>) => HasilVerifikasi,
  ): Promise<HasilVerifikasi> {
    const jawaban = await this.esign.panggil(jalan, isi);
    try {
      const dibaca = skema.safeParse(bacaJson(this.esign.isiBaik(jawaban, [])));
      if (!dibaca.success) throw new TanpaJawaban('hasil verifikasi tidak dapat dibaca', true);
      return baca(dibaca.data);
    } catch (galat) {
      if (!(galat instanceof Galat) || jawaban.status >= 500) throw galat;
      return { sah: false, tandaTangan: [], keterangan: galat.message };
    }
  }
}

/** A question that found no answer may be put again. */
async function bertanya<T>(tanya: () => Promise<T>): Promise<T> {
  try {
    return await tanya();
  } catch (galat) {
    if (galat instanceof TanpaJawaban) throw galat.tidakTerjangkau();
    if (!(galat instanceof Galat) || galat.kode !== 'TTE_GAGAL') throw galat;
    throw new TanpaJawaban(String(galat.rincian.rincian), true).tidakTerjangkau();
  }
}

/** What the directory must know of a signer. */
export function wajib(isian: string, nilai: string | undefined): string {
  if (!nilai) throw new Galat('PENANDA_TANPA_IDENTITAS', { isian });
  return nilai;
}

/** Times without a zone are those of Jakarta (naskah-dinas §3); undefined for what is no time. */
export function waktuEsign(teks: string | null | undefined): string | undefined {
  if (!teks) return undefined;
  const berzona = /(Z|[+-]\d\d:?\d\d)$/i.test(teks) ? teks : `${teks.trim().replace(' ', 'T')}+07:00`;
  const waktu = new Date(berzona);
  return Number.isNaN(waktu.getTime()) ? undefined : waktu.toISOString();
}
