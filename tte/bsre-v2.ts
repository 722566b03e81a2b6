/** Esign Client Service v2: JSON, files as base64. */
import { z } from 'zod';
import { Bsre, wajib, waktuEsign } from './bsre.ts';
import { bacaJson, TanpaJawaban } from './esign.ts';
import type { HasilTte, HasilVerifikasi, Penanda, PermintaanTte } from './port.ts';

const skemaTandaTangan = z.looseObject({ file: z.tuple([z.base64()]) });
const skemaVerifikasi = z.looseObject({
  conclusion: z.string(),
  description: z.string().nullish(),
  signatureInformations: z
    .array(
      z.looseObject({
        signerName: z.string(),
        signatureDate: z.string().nullish(),
        integrityValid: z.boolean(),
        certificateTrusted: z.boolean().nullish(),
      }),
    )
    .nullish(),
});

export class BsreV2 extends Bsre {
  protected identitas({ nik, surel }: Penanda): Record<string, string> {
    return nik ? { nik } : { email: wajib('NIK atau surel', surel) };
  }

  protected tanyaStatus(siapa: Record<string, string>) {
    return this.esign.panggil('api/v2/user/check/status', siapa);
  }

  protected async mintaTandaTangan(
    { pdf, passphrase, alasan, tempat }: PermintaanTte,
    siapa: Record<string, string>,
    rahasia: string[],
  ): Promise<HasilTte> {
    const jawaban = await this.esign.panggil('api/v2/sign/pdf', {
      ...siapa,
      passphrase,
      // The page bears QR and footer already.
      signatureProperties: [{ tampilan: 'INVISIBLE', reason: alasan, location: tempat }],
      file: [pdf.toString('base64')],
    });
    const dibaca = skemaTandaTangan.safeParse(bacaJson(this.esign.isiBaik(jawaban, rahasia)));
    if (!dibaca.success) throw new TanpaJawaban('jawaban tidak dapat dibaca', true);
    return { pdf: Buffer.from(dibaca.data.file[0], 'base64') };
  }

  protected tanyaVerifikasi(pdf: Buffer): Promise<HasilVerifikasi> {
    const isi = { file: pdf.toString('base64') };
    return this.vonis(
      'api/v2/verify/pdf',
      isi,
      skemaVerifikasi,
      ({ conclusion, description, signatureInformations }) => ({
        sah: conclusion.toUpperCase() === 'VALID' && (signatureInformations ?? []).length > 0,
        tandaTangan: (signatureInformations ?? []).map((s) => ({
          penanda: s.signerName,
          pada: waktuEsign(s.signatureDate),
          sah: s.integrityValid && s.certificateTrusted !== false,
        })),
        keterangan: this.esign.bersih(description || conclusion, []),
      }),
    );
  }
}
