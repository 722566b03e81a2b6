/** Letters of whoever asks: in, out and copied, of himself and of the posts that he holds or acts for. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { STATUS_SURAT } from '../../client/status-surat.ts';
import { ARAH_SURAT } from '../../client/surat-saya.ts';
import { JENIS_NASKAH } from '../../peraturan/jenis-naskah.ts';
import { pelaku } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { skemaSuratSaya } from '../skema/surat.ts';
import { halamanDari, kata, tanyaHalaman } from '../skema/umum.ts';

export const jalanSuratSaya =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/surat', {
      schema: {
        summary: 'Surat masuk, tembusan, dan surat keluar dari yang bertanya, terbaru dahulu',
        tags: ['surat'],
        querystring: z.strictObject({
          arah: z.enum(ARAH_SURAT).optional(),
          jenis: z.enum(JENIS_NASKAH).optional(),
          tahun: z.coerce.number().int().min(1900).max(9999).optional(),
          status: z.enum(STATUS_SURAT).optional(),
          cari: kata(200).optional().describe('Bagian dari nomor atau hal.'),
          ...tanyaHalaman,
        }),
        response: { 200: halamanDari(skemaSuratSaya), ...jawabanMasalah },
      },
      handler: async (request) => client.suratSaya(pelaku(request, 'melihat surat'), request.query),
    });
  };
