/** Esign Client Service v1: multipart, the signed PDF as the body of the answer. */
import { z } from 'zod';
import { Bsre, wajib, waktuEsign } from './bsre.ts';
import type { HasilTte, HasilVerifikasi, Penanda, PermintaanTte } from './port.ts';

const skemaVerifikasi = z.looseObject({
  jumlah_signature: z.number(),
  summary: z.string().nullish(),
  notes: z.string().nullish(),
  details: z
    .array(
      z.looseObject({
        info_signer: z.looseObject({ signer_name: z.string() }),
        signature_document: z.looseObject({ document_integrity: z.boolean(), signed_in: z.string().nullish() }),
      }),
    )
    .nullish(),
});

export class BsreV1 extends Bsre {
  protected identitas({ nik }: Penanda) {
    return { nik: wajib('NIK', nik) };
  }

  protected tanyaStatus({ nik }: { nik: string }) {
    return this.esign.panggil(`api/user/status/${nik}`);
  }

  protected async mintaTandaTangan(
    { pdf, passphrase, alasan, tempat }: PermintaanTte,
    { nik }: { nik: string },
    rahasia: string[],
  ): Promise<HasilTte> {
    const formulir = new FormData();
    formulir.set('file', berkas(pdf), 'surat.pdf');
    // The page bears QR and footer already.
    const isian = { nik, passphrase, tampilan: 'invisible', reason: alasan, location: tempat };
    for (const [nama, nilai] of Object.entries(isian)) formulir.set(nama, nilai);
    let jawaban = await this.esign.panggil('api/sign/pdf', formulir);
    const idDokumen = jawaban.header.get('id_dokumen') ?? undefined;
    // It was signed and got lost on the way: there is one download, and no second.
    if (!jawaban.isi && idDokumen) {
      jawaban = await this.esign.panggil(`api/sign/download/${encodeURIComponent(idDokumen)}`);
    }
    return { pdf: this.esign.isiBaik(jawaban, rahasia), idDokumen };
  }

  protected tanyaVerifikasi(pdf: Buffer): Promise<HasilVerifikasi> {
    const formulir = new FormData();
    formulir.set('signed_file', berkas(pdf), 'surat.pdf');
    return this.vonis(
      'api/sign/verify',
      formulir,
      skemaVerifikasi,
      ({ jumlah_signature, summary, notes, details }) => ({
        sah: jumlah_signature > 0 && summary?.toUpperCase() === 'VALID',
        tandaTangan: (details ?? []).map(({ info_signer, signature_document }) => ({
          penanda: info_signer.signer_name,
          pada: waktuEsign(signature_document.signed_in),
          sah: signature_document.document_integrity,
        })),
        keterangan: this.esign.bersih(notes || summary || '', []),
      }),
    );
  }
}

function berkas(pdf: Buffer): Blob {
  return new Blob([new Uint8Array(pdf)], { type: 'application/pdf' });
}
