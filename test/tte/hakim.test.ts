/** Signed letters before judges that are not ours: poppler, pyHanko, veraPDF. Each has a case that it must refuse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Naskah } from '../../surat/naskah.ts';
import { renderPdf } from '../../surat/render.ts';
import { atribut, berkasSementara, hakim, pdfsig, pyhanko, verapdf } from '../support/hakim.ts';
import { baris, contoh } from '../surat/contoh.ts';
import { penanda as bagas, folderSementara, penandaPengembangan, permintaan, surat } from './perangkat.ts';

const tidakAda = (nama: keyof typeof hakim) => 'reason' in hakim[nama];

async function bertandaTangan() {
  const folder = folderSementara();
  const { pdf } = await penandaPengembangan(folder).tandatangani(permintaan());
  const diubah = Buffer.from(pdf);
  diubah.writeUInt8(diubah.readUInt8(1000) ^ 1, 1000);
  const otoritas = readFileSync(join(folder, 'otoritas.pem'), 'utf8').replace(/^.*END PRIVATE KEY-----\n/s, '');
  return berkasSementara({ 'surat.pdf': pdf, 'diubah.pdf': diubah, 'otoritas.pem': otoritas }) as [
    string,
    string,
    string,
  ];
}

test.skipIf(tidakAda('pdfsig'))(
  'given a signed letter when poppler looks then it is valid over the whole file',
  async () => {
    const [berkas, diubah] = await bertandaTangan();
    const kata = await pdfsig(berkas);
    expect(kata).toContain('Signature is Valid.');
    expect(kata).toContain('Total document signed');
    expect(kata).toContain('ETSI.CAdES.detached');
    expect(kata).toContain('Signing Hash Algorithm: SHA-256');
    expect(kata).toContain(`Signer Certificate Common Name: ${bagas.nama}`);
    expect(await pdfsig(diubah)).toContain('Digest Mismatch');
  },
);

test.skipIf(tidakAda('pyhanko'))(
  'given a signed letter when pyHanko trusts the authority then it is a valid PAdES signature',
  async () => {
    const [berkas, diubah, otoritas] = await bertandaTangan();
    const [, , otoritasLain] = await bertandaTangan();
    const kata = await pyhanko('validate', berkas, otoritas);
    expect(kata).toContain('The signature is judged VALID.');
    expect(kata).toContain("The signer's certificate is trusted.");
    expect(kata).toContain('The signature covers the entire file.');
    expect(await pyhanko('adesverify', berkas, otoritas)).toContain('The signature is judged VALID.');
    expect(await pyhanko('validate', diubah, otoritas)).toContain('The signature is judged INVALID.');
    expect(await pyhanko('validate', berkas, otoritasLain)).toContain('The signature is judged INVALID.');
  },
);

test.skipIf(tidakAda('pyhanko'))(
  'given a signed letter when pyHanko reads it then the signed attributes are those of PAdES-B-B',
  async () => {
    const [berkas] = await bertandaTangan();
    expect(await atribut(berkas)).toEqual({
      subFilter: '/ETSI.CAdES.detached',
      signedAttrs: ['content_type', 'message_digest', 'signing_certificate_v2'],
      signatureAlgorithm: 'sha256_rsa',
      subject: { organization_name: 'SIMULASI - TIDAK SAH', common_name: bagas.nama },
    });
  },
);

test.skipIf(tidakAda('verapdf'))(
  'given letters before and after their signature when veraPDF looks then all are PDF/A-2b, and tagged',
  async () => {
    const penyedia = penandaPengembangan();
    const isi: Record<string, Buffer> = {};
    // As an installation issues them: with QR code and mark; one with an annex over many pages.
    const url = 'https://verifikasi.example.go.id/verifikasi/0123456789abcdef';
    const panjang = structuredClone(contoh.permohonanPelibatan);
    panjang.isi.rincian = Array.from({ length: 200 }, () => baris).flat();
    for (const naskah of [contoh.suratTugas, contoh.penolakanPelibatan, panjang] as Naskah[]) {
      const { pdf } = renderPdf({ ...naskah, pengesahan: { url, cara: 'simulasi' } });
      isi[`${naskah.jenis}.pdf`] = pdf;
      isi[`${naskah.jenis}-tte.pdf`] = (await penyedia.tandatangani(permintaan({ pdf }))).pdf;
    }
    const berkas = berkasSementara(isi);
    expect(await verapdf(berkas)).toEqual(berkas.map((b) => `PASS ${b} 2b`));
    for (const pdf of Object.values(isi)) expect(pdf.includes('/Marked true')).toBe(true);
  },
);

test.skipIf(tidakAda('verapdf'))(
  'given a letter whose metadata calls it another part when veraPDF looks then it is none',
  async () => {
    const lain = Buffer.from(surat.toString('latin1').replace('<pdfaid:part>2<', '<pdfaid:part>3<'), 'latin1');
    expect(lain.equals(surat)).toBe(false);
    const [berkas] = berkasSementara({ 'lain.pdf': lain }) as [string];
    expect(await verapdf([berkas])).toEqual([`FAIL ${berkas} 2b`]);
  },
);
