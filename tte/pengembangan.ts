/**
 * The development signer: true PAdES signatures (B-B) under certificates that this installation makes for itself and
 * that bind nobody. The page says so too, by the mark of `pengesahan.cara`.
 */
import { Galat } from '../workflows/runtime/galat.ts';
import { buatCms } from './cms.ts';
import { LemariSertifikat } from './lemari-sertifikat.ts';
import { bacaTandaTangan, type TandaTanganPdf, tandatanganiPdf } from './pdf.ts';
import type { HasilTte, HasilVerifikasi, Penanda, PenyediaTte, PermintaanTte, StatusSertifikat } from './port.ts';
import { namaSubjek, SIMULASI } from './sertifikat.ts';

export interface OpsiPengembangan {
  /** Where keys and certificates are kept; made at the first use. */
  folder: string;
  /** The one passphrase of all signers, so that a refusal can be tried. */
  passphrase: string;
}

export class PenandaPengembangan implements PenyediaTte {
  readonly cara = 'simulasi';
  private readonly lemari: LemariSertifikat;
  private readonly passphrase: string;

  constructor({ folder, passphrase }: OpsiPengembangan) {
    this.lemari = new LemariSertifikat(folder);
    this.passphrase = passphrase;
  }

  async statusSertifikat({ pegawai, nama }: Penanda): Promise<StatusSertifikat> {
    const { sertifikat } = await this.lemari.penanda(pegawai, nama);
    return sertifikat.notAfter.value < new Date() ? 'EXPIRED' : 'ISSUE';
  }

  async tandatangani({ pdf, penanda, passphrase, alasan, tempat }: PermintaanTte): Promise<HasilTte> {
    if (passphrase !== this.passphrase) throw new Galat('PASSPHRASE_SALAH');
    const status = await this.statusSertifikat(penanda);
    if (status !== 'ISSUE') throw new Galat('SERTIFIKAT_TIDAK_BERLAKU', { status });
    const kunci = await this.lemari.penanda(penanda.pegawai, penanda.nama);
    const { sertifikat: otoritas } = await this.lemari.otoritas();
    const keterangan = { nama: penanda.nama, alasan, tempat, pada: new Date() };
    return { pdf: await tandatanganiPdf(pdf, keterangan, (isi) => buatCms(isi, kunci, [otoritas])) };
  }

  async verifikasi(pdf: Buffer): Promise<HasilVerifikasi> {
    const terbaca = await bacaTandaTangan(pdf);
    const tandaTangan = await Promise.all(
      terbaca.map(async (t) => ({
        penanda: t.sertifikat ? namaSubjek(t.sertifikat) : 'tidak dikenal',
        pada: t.pada?.toISOString(),
        sah: t.utuh && (await this.milikKita(t)),
      })),
    );
    const seluruhnya = Math.max(0, ...terbaca.map((t) => t.mencakup)) === pdf.length;
    const sah = tandaTangan.length > 0 && seluruhnya && tandaTangan.every((t) => t.sah);
    return { sah, tandaTangan, keterangan: keterangan(sah, terbaca, seluruhnya) };
  }

  /** Issued by the authority of this installation, and not over when it signed. */
  private async milikKita({ sertifikat, pada }: TandaTanganPdf): Promise<boolean> {
    if (!sertifikat || !pada) return false;
    const { sertifikat: otoritas } = await this.lemari.otoritas();
    // A certificate's times are whole seconds, a signature's are too.
    const berlaku = sertifikat.notBefore.value <= pada && pada <= sertifikat.notAfter.value;
    return berlaku && sertifikat.issuer.isEqual(otoritas.subject) && (await sertifikat.verify(otoritas));
  }
}

function keterangan(sah: boolean, terbaca: TandaTanganPdf[], seluruhnya: boolean): string {
  if (terbaca.length === 0) return 'Berkas tidak memuat tanda tangan elektronik.';
  if (sah) return `Tanda tangan utuh, dari penanda pengembangan instalasi ini: ${SIMULASI}.`;
  if (terbaca.some((t) => !t.utuh)) return 'Berkas diubah: isinya tidak lagi sesuai dengan tanda tangannya.';
  if (!seluruhnya) return 'Berkas ditambahi setelah ditandatangani.';
  return 'Tanda tangan bukan dari sertifikat instalasi ini.';
}
