/** What an official does with a case: decide, take back. Always in his own name. */
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { NamaProsedur, Prosedur } from '../../client/index.ts';
import { skemaId } from '../../workflows/runtime/kontrak.ts';
import { kunciAcak } from '../kunci.ts';
import { pelaku, pemirsa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { peristiwaApaPun } from '../prosedur.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { konsepJson, lampiranMasuk, skemaKonsep } from '../skema/kiriman.ts';
import { skemaRingkasanTugas, skemaTugasMasuk } from '../skema/perkara.ts';
import { halamanDari, kata, kepalaIdempoten, paramId, skemaHasil, tanyaHalaman } from '../skema/umum.ts';

/** Id of an act in a case: the same person with the same key, the same act. */
const idTindakan = (siapa: string, kunci: string | undefined) => kunci && kunciAcak('tindakan', siapa, kunci);

const HAL_TUGAS = 'mempunyai kotak masuk';

const skemaKeputusan = z.strictObject({
  tugas: kata(60).describe('Nama langkah, dari kotak masuk.'),
  putaran: z.int32().positive().describe('Putaran langkah itu, dari kotak masuk.'),
  peristiwa: peristiwaApaPun,
  lampiran: lampiranMasuk,
});

export const jalanKeputusan =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    /** In the name of who asks, on a task that he may know of in a case that he may see. */
    const keputusanDari = async (
      request: FastifyRequest & { params: z.infer<typeof paramId>; body: z.infer<typeof skemaKeputusan> },
      hal: string,
    ) => {
      const siapa = pelaku(request, hal);
      await client.periksaTugas(pemirsa(request), request.params.id, request.body);
      const peristiwa = request.body.peristiwa as Prosedur[NamaProsedur]['peristiwa'];
      return { ...request.body, prosedur: request.params.id, pelaku: siapa, peristiwa };
    };

    app.get('/tugas', {
      schema: {
        summary: 'Tugas saya: yang menunggu keputusan yang bertanya, terlama dahulu',
        tags: ['tugas'],
        querystring: z.strictObject({
          jenis: kata(60).optional(),
          tugas: kata(60).optional().describe('Nama langkah.'),
          perkara: skemaId.optional(),
          unit: skemaId.optional().describe('Unit, beserta unit di bawahnya, tempat yang mengajukan berkedudukan.'),
          sebelum: z.iso.datetime().optional().describe('Menunggu sejak sebelum saat ini.'),
          cari: kata(200).optional().describe('Id perkara, nomor surat, kata dalam permohonan, atau nama langkah.'),
          ...tanyaHalaman,
        }),
        response: { 200: halamanDari(skemaTugasMasuk), ...jawabanMasalah },
      },
      handler: async (request) => client.halamanInbox(pelaku(request, HAL_TUGAS), request.query),
    });

    app.get('/tugas/ringkasan', {
      schema: {
        summary: 'Berapa tugas yang menunggu yang bertanya, menurut jenisnya dan unit asalnya',
        tags: ['tugas'],
        response: { 200: skemaRingkasanTugas, ...jawabanMasalah },
      },
      handler: async (request) => client.ringkasanTugas(pelaku(request, HAL_TUGAS)),
    });

    app.post('/perkara/:id/keputusan', {
      schema: {
        summary: 'Putuskan satu tugas',
        tags: ['tugas'],
        params: paramId,
        headers: kepalaIdempoten,
        body: skemaKeputusan,
        response: { 200: skemaHasil, ...jawabanMasalah },
      },
      handler: async (request) => {
        const keputusan = await keputusanDari(request, 'memutus');
        const id = idTindakan(keputusan.pelaku, request.headers['idempotency-key']);
        return app.hitungKeputusan(client.decide({ ...keputusan, id }));
      },
    });

    app.post('/perkara/:id/pratinjau', {
      schema: {
        summary: 'Surat yang akan diterbitkan suatu keputusan, bertanda KONSEP',
        description: 'Tidak mencatat apa pun dan tidak memakai nomor.',
        tags: ['tugas'],
        params: paramId,
        body: skemaKeputusan,
        response: { 200: z.array(skemaKonsep), ...jawabanMasalah },
      },
      handler: async (request) => konsepJson(await client.preview(await keputusanDari(request, 'melihat konsep'))),
    });

    app.post('/perkara/:id/penarikan', {
      schema: {
        summary: 'Tarik perkara yang dimulai sendiri, sebelum surat akhirnya terbit',
        tags: ['tugas'],
        params: paramId,
        headers: kepalaIdempoten,
        body: z.strictObject({ alasan: z.string().max(5000) }),
        response: { 200: skemaHasil, ...jawabanMasalah },
      },
      handler: async (request) => {
        const { id: prosedur } = request.params;
        const siapa = pelaku(request, 'menarik perkara');
        await client.akses(pemirsa(request), prosedur);
        const id = idTindakan(siapa, request.headers['idempotency-key']);
        return client.withdraw({ prosedur, pelaku: siapa, alasan: request.body.alasan, id });
      },
    });
  };
