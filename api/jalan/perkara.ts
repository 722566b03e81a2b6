/** Cases: found, read, followed. Whoever may not see one is told what is told of one that does not exist. */
import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { LangkahTercatat } from '../../client/index.ts';
import { ikuti } from '../ikuti.ts';
import { pemirsa, pemirsaDari } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { skemaKewajiban, skemaLangkahTerlihat, skemaPerkara, skemaPerkaraRingkas } from '../skema/perkara.ts';
import { halamanDari, kata, paramId, tanyaHalaman } from '../skema/umum.ts';

const tags = ['perkara'];

export const jalanPerkara =
  ({ client, detakMs }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/perkara', {
      schema: {
        summary: 'Perkara yang boleh dilihat, terbaru dahulu',
        tags,
        querystring: z.strictObject({
          jenis: kata(60).optional(),
          varian: kata(100).optional(),
          status: z.enum(['berjalan', 'selesai', 'batal']).optional(),
          cari: kata(200).optional().describe('Id, nomor surat, atau kata dalam permohonan.'),
          ...tanyaHalaman,
        }),
        response: { 200: halamanDari(skemaPerkaraRingkas), ...jawabanMasalah },
      },
      handler: async (request) => client.cari(pemirsa(request), request.query),
    });

    app.get('/perkara/:id', {
      schema: { summary: 'Satu perkara', tags, params: paramId, response: { 200: skemaPerkara, ...jawabanMasalah } },
      handler: async (request) => client.perkara(pemirsa(request), request.params.id),
    });

    app.get('/perkara/:id/riwayat', {
      schema: {
        summary: 'Jurnal satu perkara: siapa berbuat apa, kapan, atas dasar apa',
        tags,
        params: paramId,
        description: 'Langkah internal instansi lain hanya dengan waktunya.',
        response: { 200: z.array(skemaLangkahTerlihat), ...jawabanMasalah },
      },
      handler: async (request) => client.riwayat(pemirsa(request), request.params.id),
    });

    app.get('/perkara/:id/kewajiban', {
      schema: {
        summary: 'Kewajiban dalam perkara ini, dan siapa yang terikat',
        tags,
        params: paramId,
        response: { 200: z.array(skemaKewajiban.extend({ pemegang: z.array(z.string()) })), ...jawabanMasalah },
      },
      handler: async (request) => client.kewajibanBagi(pemirsa(request), request.params.id),
    });

    app.get('/perkara/:id/ikuti', {
      schema: {
        summary: 'Langkah perkara ini sejak awal, lalu setiap langkah baru (Server-Sent Events)',
        description:
          'Peristiwa "langkah" berisi satu baris jurnal, dengan urutan sebagai id; "selesai" menutup. "berakhir" menutup juga: ' +
          'yang bertanya tidak berhak lagi (jabatan ditinggalkan, sesi atau token berakhir), dengan kode dan detail; jangan ' +
          'menyambung lagi dengan hak yang sama. Sambungan yang putus dilanjutkan dengan Last-Event-ID.',
        tags,
        params: paramId,
        headers: z.object({
          'last-event-id': z.coerce.number().int().min(0).default(0).describe('Urutan yang sudah diterima.'),
        }),
        response: {
          200: { description: 'Aliran peristiwa.', content: { 'text/event-stream': { schema: z.string() } } },
          ...jawabanMasalah,
        },
      },
      handler: async (request, reply) => {
        const { id } = request.params;
        await client.akses(pemirsa(request), id);
        const henti = new AbortController();
        reply.raw.once('close', () => henti.abort());
        const lihat = async (langkah: LangkahTercatat[]) =>
          client.langkah(pemirsaDari(await app.kenaliLagi(request)), id, langkah);
        const sejak = request.headers['last-event-id'];
        const aliran = Readable.from(ikuti({ client, id, sejak, signal: henti.signal, lihat, detakMs }));
        return reply
          .type('text/event-stream')
          .header('cache-control', 'no-store')
          .send(aliran as never);
      },
    });
  };
