/**
 * The signature itself: a CMS SignedData over the bytes of a PDF, as PAdES-B-B asks for it (ETSI EN 319 142-1): content
 * type, message digest and the ESS attribute signing-certificate-v2 are signed, the time is not among them since the
 * signature dictionary says it. SHA256withRSA, as BSrE's.
 */
import { webcrypto } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  type SignedDataVerifyResult,
  SignerInfo,
} from 'pkijs';
import type { KunciBersertifikat } from './sertifikat.ts';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** @returns DER; `rantai` are further certificates up to the authority. */
export async function buatCms(isi: Uint8Array, penanda: KunciBersertifikat, rantai: Certificate[]): Promise<Buffer> {
  const { sertifikat, kunci } = penanda;
  const sidik = (data: webcrypto.BufferSource) => webcrypto.subtle.digest('SHA-256', data);
  const sidikSertifikat = new OctetString({ valueHex: await sidik(sertifikat.toSchema().toBER()) });
  const signedData = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: sertifikat.issuer, serialNumber: sertifikat.serialNumber }),
        // In the order of their DER, which is that of their lengths here: a SET OF is sorted.
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
            new Attribute({ type: OID.messageDigest, values: [new OctetString({ valueHex: await sidik(isi) })] }),
            // SigningCertificateV2 { certs { ESSCertIDv2 { certHash } } }: SHA-256 is the default (RFC 5035).
            new Attribute({
              type: OID.signingCertificateV2,
              values: [
                new Sequence({ value: [new Sequence({ value: [new Sequence({ value: [sidikSertifikat] })] })] }),
              ],
            }),
          ],
        }),
      }),
    ],
    certificates: [sertifikat, ...rantai],
  });
  await signedData.sign(kunci, 0, 'SHA-256');
  return Buffer.from(
    new ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) }).toSchema().toBER(),
  );
}

export interface HasilCms {
  /** Digest and signature are those of the content, under the certificate that the CMS brings. */
  utuh: boolean;
  sertifikat?: Certificate;
}

/** Whether a CMS signs the content. Whom to trust is the caller's question. */
export async function periksaCms(der: Uint8Array, isi: Uint8Array): Promise<HasilCms> {
  try {
    const { contentType, content } = ContentInfo.fromBER(der);
    if (contentType !== OID.signedData) return { utuh: false };
    const signedData = new SignedData({ schema: content });
    // A content of its own would be verified in place of the PDF's bytes.
    if (signedData.encapContentInfo.eContent || signedData.signerInfos.length !== 1) return { utuh: false };
    const hasil = await signedData.verify({ signer: 0, data: new Uint8Array(isi).buffer, extendedMode: true });
    return { utuh: hasil.signatureVerified === true, sertifikat: hasil.signerCertificate ?? undefined };
  } catch (galat) {
    // PKI.js throws for what is no CMS and for what does not hold: both are answers here.
    return { utuh: false, sertifikat: (galat as Partial<SignedDataVerifyResult>).signerCertificate ?? undefined };
  }
}
