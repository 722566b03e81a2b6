/** Import of the directory: first what it would do, then that very content by its hash. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pembacaPengelola, pengelola } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import {
  IMPOR_PALING_BESAR,
  skemaBerkasImpor,
  skemaDirektoriDimuat,
  skemaImporDirektori,
  skemaRiwayatDirektori,
  skemaUjiDirektori,
} from '../skema/pengelola.ts';

const tags = ['pengelola'];
const HAL = 'mengelola direktori';

export const jalanPengelolaDirektori =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/pengelola/direktori', {
      schema: {
        summary: 'Versi direktori, dan siapa memuat yang mana, terbaru dahulu',
        tags,
        response: { 200: skemaRiwayatDirektori, ...jawabanMasalah },
      },
      handler: async (request) => {
        pembacaPengelola(request, HAL);
        return client.pengelola.riwayatDirektori();
      },
    });

    app.post('/pengelola/direktori/uji', {
      bodyLimit: Math.ceil((IMPOR_PALING_BESAR * 4) / 3) + 4096,
      // Before the body is read: it may be large.
      onRequest: async (request) => void pengelola(request, HAL),
      schema: {
        summary: 'Apa yang akan berubah bila direktori ini dimuat, atau apa yang keliru padanya',
        description:
          'Satu berkas JSON, satu CSV untuk tiap bagian, atau ZIP dari salah satunya. Tidak mengubah direktori; isinya ' +
          'disimpan sehari untuk dimuat dengan POST /v1/pengelola/direktori.',
        tags,
        body: z.strictObject({ berkas: z.array(skemaBerkasImpor).min(1).max(20) }),
        response: { 200: skemaUjiDirektori, ...jawabanMasalah },
      },
      handler: async ({ body }) => {
        const berkas = body.berkas.map(({ nama, isi }) => ({ nama, isi: Buffer.from(isi, 'base64') }));
        const hasil = await client.pengelola.ujiDirektori(berkas);
        return 'galat' in hasil ? { sah: false as const, ...hasil } : { sah: true as const, ...hasil };
      },
    });

    app.post('/pengelola/direktori', {
      schema: {
        summary: 'Muat direktori yang sudah diuji, persis seperti yang diperlihatkan',
        description: 'Ditolak bila direktori sudah berubah sejak diuji. Mengulangi permintaan yang sama aman.',
        tags,
        body: skemaImporDirektori,
        response: { 200: skemaDirektoriDimuat, ...jawabanMasalah },
      },
      handler: async (request) => client.pengelola.imporDirektori(request.body, pengelola(request, HAL)),
    });
  };
