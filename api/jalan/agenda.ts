/** Buku agenda of a unit: for who leads it or keeps its documents, in any capacity, and for auditors. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { skemaTanyaAgenda } from '../../client/agenda.ts';
import { Galat } from '../../client/index.ts';
import { type Identitas, siapa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { kata, paramId } from '../skema/umum.ts';

const { arah, status } = skemaTanyaAgenda.shape;
const querystring = z.strictObject({
  arah,
  tahun: z.coerce.number().int().min(1900).max(9999).optional().describe('Bila kosong, tahun ini.'),
  jenis: kata(60).optional(),
  status,
  cari: kata(200).optional().describe('Bagian dari nomor atau hal.'),
});
const tags = ['agenda'];
/** Its rows are those of `BarisAgenda`, outgoing or incoming. */
const skemaAgenda = z.looseObject({
  unit: z.string(),
  tahun: z.int(),
  baris: z.array(z.record(z.string(), z.unknown())),
});

export const jalanAgenda =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    const periksa = async ({ peran, pegawai }: Identitas, id: string) => {
      const unit = (await client.unit()).find((u) => u.id === id);
      if (!unit) throw new Galat('UNIT_TIDAK_DIKENAL', { unit: id });
      if (peran.includes('auditor')) return;
      const sebagai = pegawai ? (await client.pegawai(pegawai)).jabatan.filter((j) => !j.prosedur) : [];
      if (sebagai.some(({ jabatan }) => jabatan === unit.pimpinan || jabatan === unit.tataUsaha)) return;
      throw new Galat('TIDAK_BERHAK', { hal: 'melihat buku agenda unit ini' });
    };

    app.get('/agenda/:id', {
      schema: {
        summary: 'Buku agenda satu unit: surat keluar atau surat masuk',
        tags,
        params: paramId,
        querystring: querystring.extend({ halaman: z.coerce.number().int().min(1).max(1_000_000).default(1) }),
        response: { 200: skemaAgenda, ...jawabanMasalah },
      },
      handler: async (request) => {
        await periksa(siapa(request), request.params.id);
        const isi = await client.agenda({ unit: request.params.id, ...request.query });
        return { ...isi, baris: isi.baris.map((b) => ({ ...b })) };
      },
    });

    app.get('/agenda/:id/berkas', {
      schema: {
        summary: 'Buku agenda yang sama, seluruhnya, sebagai CSV atau PDF',
        tags,
        params: paramId,
        querystring: querystring.extend({ bentuk: z.enum(['csv', 'pdf']).default('csv') }),
        response: {
          200: {
            description: 'Berkasnya.',
            content: { 'text/csv': { schema: z.string() }, 'application/pdf': { schema: z.string() } },
          },
          ...jawabanMasalah,
        },
      },
      handler: async (request, reply) => {
        await periksa(siapa(request), request.params.id);
        const { bentuk, ...tanya } = request.query;
        const { isi, nama } = await client.agendaFile({ unit: request.params.id, ...tanya }, bentuk);
        return reply
          .type(bentuk === 'csv' ? 'text/csv; charset=utf-8' : 'application/pdf')
          .header('content-disposition', `attachment; filename="${nama}"`)
          .send(isi as never);
      },
    });
  };
