/** How an installation stands, for who keeps it and for auditors: rights to act for others, deadlines. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { KEADAAN_TENGGAT } from '../../client/daftar-tenggat.ts';
import { KEADAAN_PELIMPAHAN } from '../../client/pelimpahan.ts';
import { pembacaPengelola, pemirsaBilaAda } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { skemaAturanTenggat, skemaPelimpahan, skemaRingkasan, skemaTugasBerjalan } from '../skema/pengelola.ts';
import { halamanDari, tanyaHalaman } from '../skema/umum.ts';

const tags = ['pengelola'];
const HAL = 'mengelola instalasi';

export const jalanPengelola =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/pengelola', {
      schema: {
        summary: 'Direktori, pelimpahan, tenggat, dan kalender dalam angka',
        tags,
        response: { 200: skemaRingkasan, ...jawabanMasalah },
      },
      handler: async (request) => {
        pembacaPengelola(request, HAL);
        return client.pengelola.ringkasan();
      },
    });

    app.get('/pengelola/pelimpahan', {
      schema: {
        summary: 'Plt., Plh., dan delegasi: yang berlaku, akan berlaku, atau sudah berakhir',
        tags,
        querystring: z.strictObject({ keadaan: z.enum(KEADAAN_PELIMPAHAN).default('berlaku') }),
        response: { 200: z.array(skemaPelimpahan), ...jawabanMasalah },
      },
      handler: async (request) => {
        pembacaPengelola(request, HAL);
        return client.pengelola.pelimpahan(request.query.keadaan, pemirsaBilaAda(request));
      },
    });

    app.get('/pengelola/tenggat', {
      schema: {
        summary: 'Tugas terbuka semua perkara yang bertenggat, yang paling dahulu jatuh tempo dahulu',
        tags,
        querystring: z.strictObject({
          keadaan: z.enum(KEADAAN_TENGGAT).optional().describe('mendekati: lebih dari separuh waktunya sudah lewat.'),
          ...tanyaHalaman,
        }),
        response: { 200: halamanDari(skemaTugasBerjalan), ...jawabanMasalah },
      },
      handler: async (request) => {
        pembacaPengelola(request, HAL);
        return client.pengelola.tenggat(request.query, pemirsaBilaAda(request));
      },
    });

    app.get('/pengelola/tenggat/aturan', {
      schema: {
        summary: 'Tenggat yang ditetapkan, menurut varian dan prosedur, dengan dasarnya',
        tags,
        response: { 200: z.array(skemaAturanTenggat), ...jawabanMasalah },
      },
      handler: async (request) => {
        pembacaPengelola(request, HAL);
        return client.pengelola.aturanTenggat();
      },
    });
  };
