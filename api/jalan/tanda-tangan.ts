/** Electronic signatures: what waits for mine, whether my certificate holds, and signing. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pelaku, pemirsa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { paramId, skemaHasil, skemaSuratMenunggu } from '../skema/umum.ts';

const tags = ['tanda tangan'];

export const jalanTandaTangan =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/tanda-tangan', {
      schema: {
        summary: 'Surat yang menunggu tanda tangan yang bertanya, terlama dahulu',
        tags,
        response: { 200: z.array(skemaSuratMenunggu), ...jawabanMasalah },
      },
      handler: async (request) => client.toSign(pelaku(request, 'menandatangani')),
    });

    app.get('/tanda-tangan/sertifikat', {
      schema: {
        summary: 'Keadaan sertifikat elektronik yang bertanya',
        tags,
        response: { 200: z.strictObject({ status: z.string().describe('ISSUE: berlaku.') }), ...jawabanMasalah },
      },
      handler: async (request) => ({ status: await client.certificate(pelaku(request, 'menandatangani')) }),
    });

    app.post('/surat/:id/tanda-tangan', {
      schema: {
        summary: 'Tandatangani surat yang menunggu',
        description: 'Passphrase diteruskan kepada layanan TTE dan tidak disimpan. Aman diulang.',
        tags,
        params: paramId,
        body: z.strictObject({ passphrase: z.string().min(1).max(500) }),
        response: { 200: skemaHasil, ...jawabanMasalah },
      },
      // Each wrong guess is one at the gateway too.
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
      handler: async (request) => {
        const { id: surat } = request.params;
        const siapa = pelaku(request, 'menandatangani');
        const menunggu = (await client.toSign(siapa)).some((s) => s.id === surat || s.nomor === surat);
        // To whom a letter is not known, not even that it waits for another is said.
        if (!menunggu) await client.suratBagi(pemirsa(request), surat);
        return client.sign({ surat, pelaku: siapa, passphrase: request.body.passphrase });
      },
    });
  };
