/** Buku agenda of a unit: for who leads it or keeps its documents, in any capacity, and for auditors. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { skemaTanyaAgenda } from '../../client/agenda.ts';
import { type BarisAgenda, Galat, type UnitRingkas } from '../../client/index.ts';
import { type Identitas, pemirsa, siapa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { skemaAgenda } from '../skema/surat.ts';
import { kata, paramId } from '../skema/umum.ts';

const { arah, jenis, status } = skemaTanyaAgenda.shape;
const querystring = z.strictObject({
  arah,
  tahun: z.coerce.number().int().min(1900).max(9999).optional().describe('Bila kosong, tahun ini.'),
  jenis,
  status,
  cari: kata(200).optional().describe('Bagian dari nomor atau hal.'),
});
const tags = ['agenda'];

export const jalanAgenda =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    /** Units whose letters he leads or keeps. */
    const miliknya = async ({ peran, pegawai }: Identitas): Promise<UnitRingkas[]> => {
      const unit = await client.unit();
      if (peran.includes('auditor')) return unit;
      const sebagai = pegawai ? (await client.pegawai(pegawai)).jabatan.filter((j) => !j.prosedur) : [];
      return unit.filter((u) => sebagai.some(({ jabatan }) => jabatan === u.pimpinan || jabatan === u.tataUsaha));
    };
    const periksa = async (siapa: Identitas, id: string) => {
      if ((await miliknya(siapa)).some((u) => u.id === id)) return;
      if (!(await client.unit()).some((u) => u.id === id)) throw new Galat('UNIT_TIDAK_DIKENAL', { unit: id });
      throw new Galat('TIDAK_BERHAK', { hal: 'melihat buku agenda unit ini' });
    };

    app.get('/agenda', {
      schema: {
        summary: 'Unit yang buku agendanya boleh dilihat',
        tags,
        response: { 200: z.array(z.strictObject({ id: z.string(), nama: z.string() })), ...jawabanMasalah },
      },
      handler: async (request) => (await miliknya(siapa(request))).map(({ id, nama }) => ({ id, nama })),
    });

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
        const { baris, ...agenda } = await client.agenda({ unit: request.params.id, ...request.query });
        // Who keeps a unit's letters need not see the cases that they are of.
        const perkara = baris.flatMap((b) => (b.arah === 'keluar' ? [b.prosedur] : []));
        const terlihat = await client.terlihat(pemirsa(request), perkara);
        const sebagaimana = (b: BarisAgenda) =>
          b.arah === 'keluar' && !terlihat.has(b.prosedur) ? { ...b, prosedur: undefined } : b;
        return { ...agenda, baris: baris.map(sebagaimana) };
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
