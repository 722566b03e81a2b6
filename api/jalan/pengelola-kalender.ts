/** Non-working days: read, replaced year by year, and read out of a CSV file before that. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { uraiKalender } from '../../client/kalender.ts';
import { pembacaPengelola, pengelola } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { skemaBerkasImpor, skemaTahunKalender, skemaUbahKalender, skemaUjiKalender } from '../skema/pengelola.ts';

const tags = ['pengelola'];
const HAL = 'mengelola kalender';

export const jalanPengelolaKalender =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/pengelola/kalender', {
      schema: {
        summary: 'Hari libur dan cuti bersama tiap tahun',
        tags,
        response: { 200: z.array(skemaTahunKalender), ...jawabanMasalah },
      },
      handler: async (request) => {
        pembacaPengelola(request, HAL);
        return client.pengelola.kalender();
      },
    });

    app.put('/pengelola/kalender/:tahun', {
      schema: {
        summary: 'Tetapkan seluruh hari libur satu tahun',
        description: 'Tenggat tugas yang belum lewat dihitung kembali; yang sudah lewat tetap.',
        tags,
        params: z.strictObject({ tahun: z.coerce.number().int().min(1900).max(9999) }),
        body: skemaUbahKalender,
        response: {
          200: z.strictObject({ tugas: z.int().describe('Tugas yang tenggatnya menjadi lain.') }),
          ...jawabanMasalah,
        },
      },
      handler: async (request) => {
        const oleh = pengelola(request, HAL);
        return client.pengelola.ubahKalender({ tahun: request.params.tahun, ...request.body }, oleh);
      },
    });

    app.post('/pengelola/kalender/uji', {
      schema: {
        summary: 'Hari libur dalam satu berkas CSV (kolom tanggal, nama, jenis), atau apa yang keliru padanya',
        description: 'Tidak menyimpan apa pun.',
        tags,
        body: skemaBerkasImpor,
        response: { 200: skemaUjiKalender, ...jawabanMasalah },
      },
      handler: async (request) => {
        pengelola(request, HAL);
        const { nama, isi } = request.body;
        const hasil = uraiKalender({ nama, isi: Buffer.from(isi, 'base64') });
        return 'galat' in hasil ? { sah: false as const, ...hasil } : { sah: true as const, ...hasil };
      },
    });
  };
