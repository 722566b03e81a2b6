/** What auditors ask: the journal of all cases, and whether a case is what its history says. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { skemaId } from '../../workflows/runtime/kontrak.ts';
import { auditor } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { skemaBarisJurnal, skemaPemeriksaan } from '../skema/jurnal.ts';
import { skemaLangkah } from '../skema/perkara.ts';
import { halamanDari, kata, paramId, tanyaHalaman } from '../skema/umum.ts';

const tags = ['jurnal'];
/** PostgreSQL knows no year 0. */
const hari = z.iso.date().refine((h) => h >= '1900', 'sebelum tahun 1900');
/** Each replays a whole case. */
const BATAS_PEMERIKSAAN = { max: 20, timeWindow: '1 minute' };

export const jalanJurnal =
  ({ client, periksaRiwayat }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/jurnal', {
      schema: {
        summary: 'Jurnal semua perkara, terbaru dahulu; untuk auditor',
        tags,
        querystring: z.strictObject({
          perkara: skemaId.optional(),
          jenisPerkara: kata(60).optional(),
          jenis: skemaLangkah.shape.jenis.optional(),
          pelaku: skemaId.optional().describe('Id pegawai.'),
          klausul: kata(100).optional().describe('Id klausul yang menjadi dasar.'),
          dari: hari.optional(),
          sampai: hari.optional().describe('Hari terakhir, termasuk.'),
          cari: kata(200).optional().describe('Kata dalam jurnal: nama, nomor surat, alasan.'),
          ...tanyaHalaman,
        }),
        response: { 200: halamanDari(skemaBarisJurnal), ...jawabanMasalah },
      },
      handler: async (request) => {
        auditor(request, 'melihat jurnal semua perkara');
        return client.jurnal(request.query);
      },
    });

    app.get('/perkara/:id/pemeriksaan', {
      config: { rateLimit: BATAS_PEMERIKSAAN },
      schema: {
        summary:
          'Menjalankan ulang riwayat perkara dan membandingkannya dengan mesin, jurnal, dan surat; untuk auditor',
        tags,
        params: paramId,
        response: { 200: skemaPemeriksaan, ...jawabanMasalah },
      },
      handler: async (request) => {
        auditor(request, 'memeriksa riwayat perkara');
        return periksaRiwayat(request.params.id);
      },
    });
  };
