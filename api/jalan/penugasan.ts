/** To what whoever asks is assigned, by surat tugas; and the teams. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pelaku, pemirsa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { skemaPenugasan, skemaTim } from '../skema/penugasan.ts';
import { skemaPerkaraRingkas } from '../skema/perkara.ts';
import { halamanDari, kata, paramId, tanyaHalaman } from '../skema/umum.ts';

const tags = ['penugasan'];

export const jalanPenugasan =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/penugasan', {
      schema: {
        summary: 'Penugasan dari yang bertanya, lintas unit dan instansi, terbaru dahulu',
        tags,
        querystring: z.strictObject({
          jenis: kata(60).optional().describe('Prosedurnya; pembentukanTimKerja untuk tim.'),
          status: skemaPerkaraRingkas.shape.status.optional(),
          ...tanyaHalaman,
        }),
        response: { 200: halamanDari(skemaPenugasan), ...jawabanMasalah },
      },
      handler: async (request) => client.penugasan(pelaku(request, 'melihat penugasan'), request.query),
    });

    app.get('/tim/:id', {
      schema: {
        summary: 'Satu tim kerja: ketua, anggota, surat, dan perkaranya',
        tags,
        params: paramId,
        response: { 200: skemaTim, ...jawabanMasalah },
      },
      handler: async (request) => client.tim(pemirsa(request), request.params.id),
    });
  };
