/**
 * Certificates of the development signer: one authority of this installation, and under it one certificate per signer.
 * They say of themselves that they bind nobody, and carry a name and nothing else of a person.
 */
import { randomBytes, webcrypto } from 'node:crypto';
import { Set as AsnSet, BitString, Integer, OctetString, Sequence, Utf8String } from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';

/** A private key, its certificate, and the authority that issued it (itself where it is one). */
export interface KunciBersertifikat {
  kunci: webcrypto.CryptoKey;
  sertifikat: Certificate;
}

export const SIMULASI = 'SIMULASI - TIDAK SAH';

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const OID = {
  commonName: '2.5.4.3',
  organizationName: '2.5.4.10',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  subjectKeyIdentifier: '2.5.29.14',
  authorityKeyIdentifier: '2.5.29.35',
} as const;

/** Bits of keyUsage as they stand in the first octet (RFC 5280, 4.2.1.3). */
const KEGUNAAN = { penanda: 0b1100_0000, otoritas: 0b0000_0110 };

/** Upper bound of a common name in characters (RFC 5280, ub-common-name). */
const PANJANG_NAMA = 64;

/** A new authority, which signs its own certificate. */
export function buatOtoritas(): Promise<KunciBersertifikat> {
  return terbitkan('Otoritas sistem-kerja', 10);
}

/** A new key with a certificate for a signer; as long as those of BSrE. */
export function buatPenanda(nama: string, otoritas: KunciBersertifikat): Promise<KunciBersertifikat> {
  return terbitkan(nama, 2, otoritas);
}

async function terbitkan(nama: string, tahun: number, otoritas?: KunciBersertifikat): Promise<KunciBersertifikat> {
  const pasangan = await webcrypto.subtle.generateKey(
    { ...RSA, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const mulai = new Date();
  const akhir = new Date(mulai);
  akhir.setFullYear(mulai.getFullYear() + tahun);
  const sertifikat = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: nomorSeri() }),
    notBefore: waktu(mulai),
    notAfter: waktu(akhir),
    extensions: [],
  });
  sertifikat.subject = namaTerbilang(nama);
  sertifikat.issuer = otoritas?.sertifikat.subject ?? sertifikat.subject;
  await sertifikat.subjectPublicKeyInfo.importKey(pasangan.publicKey);
  const sidik = await sidikKunci(sertifikat);
  const sidikOtoritas = otoritas ? await sidikKunci(otoritas.sertifikat) : sidik;
  sertifikat.extensions = [
    perluasan(OID.basicConstraints, true, new BasicConstraints({ cA: !otoritas }).toSchema().toBER()),
    perluasan(OID.keyUsage, true, kegunaan(otoritas ? KEGUNAAN.penanda : KEGUNAAN.otoritas)),
    perluasan(OID.subjectKeyIdentifier, false, new OctetString({ valueHex: sidik }).toBER()),
    perluasan(
      OID.authorityKeyIdentifier,
      false,
      new AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: sidikOtoritas }) }).toSchema().toBER(),
    ),
  ];
  await sertifikat.sign(otoritas?.kunci ?? pasangan.privateKey, 'SHA-256');
  return { kunci: pasangan.privateKey, sertifikat };
}

/** The name of a subject as people read it. */
export function namaSubjek(sertifikat: Certificate): string {
  const cn = sertifikat.subject.typesAndValues.find((t) => t.type === OID.commonName);
  return cn ? String(cn.value.valueBlock.value) : '';
}

/** Key and certificate as one PEM file. */
export async function kePem({ kunci, sertifikat }: KunciBersertifikat): Promise<string> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', kunci));
  return blok('PRIVATE KEY', pkcs8) + blok('CERTIFICATE', Buffer.from(sertifikat.toSchema().toBER()));
}

/** What `kePem` wrote. */
export async function dariPem(pem: string): Promise<KunciBersertifikat> {
  const pkcs8 = isiBlok('PRIVATE KEY', pem);
  return {
    kunci: await webcrypto.subtle.importKey('pkcs8', pkcs8, RSA, true, ['sign']),
    sertifikat: Certificate.fromBER(isiBlok('CERTIFICATE', pem)),
  };
}

function blok(jenis: string, der: Buffer): string {
  return `-----BEGIN ${jenis}-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${jenis}-----\n`;
}

function isiBlok(jenis: string, pem: string): Buffer {
  const isi = new RegExp(`-----BEGIN ${jenis}-----([^-]+)-----END ${jenis}-----`).exec(pem)?.[1];
  if (!isi) throw new Error(`no ${jenis} in a PEM file of the development signer`);
  return Buffer.from(isi, 'base64');
}

/** Each part a set of its own, as everybody writes it; PKI.js by itself would put all of them into one. */
function namaTerbilang(nama: string): RelativeDistinguishedNames {
  const pendek = [...nama].slice(0, PANJANG_NAMA).join('');
  const bagian = (type: string, value: string) =>
    new AsnSet({ value: [new AttributeTypeAndValue({ type, value: new Utf8String({ value }) }).toSchema()] });
  const urutan = new Sequence({ value: [bagian(OID.organizationName, SIMULASI), bagian(OID.commonName, pendek)] });
  return RelativeDistinguishedNames.fromBER(urutan.toBER());
}

/** UTCTime until 2049, GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
function waktu(value: Date): Time {
  return new Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });
}

/** Positive and short enough (RFC 5280, 4.1.2.2). */
function nomorSeri(): Uint8Array {
  const acak = randomBytes(16);
  acak[0] = ((acak[0] as number) & 0x7f) | 0x40;
  return acak;
}

async function sidikKunci(sertifikat: Certificate): Promise<ArrayBuffer> {
  return webcrypto.subtle.digest('SHA-1', sertifikat.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
}

function kegunaan(bit: number): ArrayBuffer {
  return new BitString({ valueHex: new Uint8Array([bit]), unusedBits: bit === KEGUNAAN.penanda ? 6 : 1 }).toBER();
}

function perluasan(extnID: string, critical: boolean, nilai: ArrayBuffer): Extension {
  return new Extension({ extnID, critical, extnValue: nilai });
}
