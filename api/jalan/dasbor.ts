/** Where cases wait: for pengelola and auditor everywhere, for who leads a unit in it and those beneath. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Galat } from '../../client/index.ts';
import { siapa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { skemaDasbor } from '../skema/dasbor.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';

export const jalanDasbor =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/dasbor', {
      schema: {
        summary: 'Di mana perkara menunggu, dan berapa lama: menurut unit, langkah, dan klausul',
        tags: ['dasbor'],
        response: { 200: skemaDasbor, ...jawabanMasalah },
      },
      handler: async (request) => {
        const { peran, pegawai } = siapa(request);
        if (peran.some((p) => p === 'pengelola' || p === 'auditor')) return client.dasbor();
        const dasbor = pegawai ? await client.dasborPimpinan(pegawai) : undefined;
        if (!dasbor) throw new Galat('TIDAK_BERHAK', { hal: 'melihat dasbor: Anda tidak memimpin unit' });
        return dasbor;
      },
    });
  };
