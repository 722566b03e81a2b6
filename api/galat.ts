/** Errors as `application/problem+json` (RFC 9457): the code of the one table, its message, remedy and citations. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { galatLayanan } from '../client/galat-layanan.ts';
import { Galat, type KodeGalat } from '../client/index.ts';
import { CSP_HALAMAN } from './halaman/gaya.ts';
import type { PortApi } from './port.ts';
import type { Masalah } from './skema/jawaban.ts';

/** By the table's `keluar`; input that can be read but is wrong is 422. */
const STATUS: Record<number, number> = { 2: 422, 3: 403, 4: 404, 5: 409, 6: 500, 7: 503 };
const STATUS_KODE: Partial<Record<KodeGalat, number>> = {
  MASUKAN_TIDAK_SAH: 400,
  BELUM_MASUK: 401,
  ISI_TERLALU_BESAR: 413,
  TERLALU_SERING: 429,
  // The gateway's answer to a wrong passphrase or an expired certificate concerns the input, not the session's rights.
  PASSPHRASE_SALAH: 422,
  SERTIFIKAT_TIDAK_BERLAKU: 422,
};

const judul = (kode: string) => kode.charAt(0) + kode.slice(1).toLowerCase().replaceAll('_', ' ');

/** @param kutipan citation of a clause */
function masalah(galat: Galat | undefined, kutipan: (klausul: string) => string): Masalah {
  if (!galat) {
    return {
      type: 'urn:sistem-kerja:galat:TAK_TERDUGA',
      title: judul('TAK_TERDUGA'),
      status: 500,
      detail: 'Terjadi kesalahan pada sistem; permintaan ini belum tentu diproses.',
      kode: 'TAK_TERDUGA',
      perbaikan: 'Lihat keadaannya lebih dahulu, lalu ulangi; bila terjadi lagi, laporkan kepada pengelola.',
      dasar: [],
      rincian: {},
    };
  }
  return {
    type: `urn:sistem-kerja:galat:${galat.kode}`,
    title: judul(galat.kode),
    status: STATUS_KODE[galat.kode] ?? STATUS[galat.kodeKeluar] ?? 500,
    detail: galat.message,
    kode: galat.kode,
    perbaikan: galat.perbaikan,
    dasar: galat.dasar.map((klausul) => ({ klausul, kutipan: kutipan(klausul) })),
    rincian: galat.rincian,
  };
}

/** What Fastify itself refuses, as a code of the table. */
function keGalat(galat: FastifyError, batasIsi: number): Galat | undefined {
  if (galat instanceof Galat) return galat;
  if (hasZodFastifySchemaValidationErrors(galat)) {
    const isian = galat.validation.map(({ instancePath, message }) => `${instancePath.slice(1) || 'isi'}: ${message}`);
    return new Galat('MASUKAN_TIDAK_SAH', { rincian: isian.join('; ') });
  }
  if (galat.statusCode === 413) return new Galat('ISI_TERLALU_BESAR', { batas: Math.floor(batasIsi / 1024) });
  if (galat.statusCode !== undefined && galat.statusCode < 500) {
    return new Galat('MASUKAN_TIDAK_SAH', { rincian: galat.message });
  }
  return galatLayanan(galat);
}

/** Answers every error of the application, and addresses that do not exist. */
export function pasangGalat(app: FastifyInstance, { peraturan }: Pick<PortApi, 'peraturan'>): void {
  const kutipan = (klausul: string) => peraturan.klausul(klausul).kutipan;
  app.setErrorHandler((mentah: FastifyError, request, reply) => {
    const galat = keGalat(mentah, request.routeOptions.bodyLimit ?? 0);
    // The pattern of the address, not the address: that may hold the token of a letter.
    if (!galat) request.log.error({ err: mentah, route: request.routeOptions.url }, 'tak terduga');
    return kirim(reply, request, masalah(galat, kutipan));
  });
  app.setNotFoundHandler((request, reply) => {
    const alamat = `${request.method} ${request.url.split('?', 1)[0]}`;
    return kirim(reply, request, masalah(new Galat('ALAMAT_TIDAK_DIKENAL', { alamat }), kutipan));
  });
}

/** An address that the router does not even read. */
export function tolakAlamat(galat: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const rincian = `alamat: ${galat.message}`;
  return kirim(reply, request, masalah(new Galat('MASUKAN_TIDAK_SAH', { rincian }), String));
}

function kirim(reply: FastifyReply, request: FastifyRequest, isi: Masalah): FastifyReply {
  reply.code(isi.status);
  if (isi.kode === 'BELUM_MASUK') reply.header('www-authenticate', 'Bearer');
  const halaman = request.routeOptions.config.halamanGalat;
  if (halaman && mintaHalaman(request)) return kirimHalaman(reply, halaman(isi));
  return reply.type('application/problem+json; charset=utf-8').serializer(JSON.stringify).send(isi);
}

export const kirimHalaman = (reply: FastifyReply, isi: string): FastifyReply =>
  reply.header('content-security-policy', CSP_HALAMAN).type('text/html; charset=utf-8').send(isi);

/** Whether a browser asks: it names HTML, programs do not. */
export const mintaHalaman = (request: FastifyRequest): boolean =>
  (request.headers.accept ?? '').toLowerCase().includes('text/html');

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The page that a browser gets in place of problem+json. */
    halamanGalat?: (masalah: Masalah) => string;
  }
}
