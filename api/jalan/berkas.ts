/** Files that go with requests and decisions: taken in as they are, given out with the case that names them. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AKHIRAN_DITERIMA, BERKAS_PALING_BESAR } from '../../client/berkas.ts';
import { Galat } from '../../client/index.ts';
import { LAMPIRAN_PALING_BANYAK } from '../../workflows/runtime/kontrak.ts';
import { pelaku, pemirsa } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { BERNAMA } from '../skema/daftar.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { paramId } from '../skema/umum.ts';

const BINER = 'application/octet-stream';
const tags = ['berkas'];
const skemaBerkas = z.strictObject({ sidik: z.string(), nama: z.string(), jenis: z.string(), ukuran: z.int() });
BERNAMA.add(skemaBerkas, { id: 'Berkas' });
const isiBerkas = z.any().meta({ type: 'string', contentEncoding: 'binary' });

export const jalanBerkas =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.addContentTypeParser(BINER, { parseAs: 'buffer' }, (_, isi, selesai) => selesai(null, isi));

    app.get('/berkas', {
      schema: {
        summary: 'Berkas mana yang diterima',
        tags,
        response: {
          200: z.strictObject({
            palingBesar: z.int().describe('Dalam byte.'),
            palingBanyak: z.int().describe('Menyertai satu permohonan atau keputusan.'),
            akhiran: z.array(z.string()).describe('Akhiran nama, tanpa titik.'),
          }),
          ...jawabanMasalah,
        },
      },
      handler: async () => ({
        palingBesar: BERKAS_PALING_BESAR,
        palingBanyak: LAMPIRAN_PALING_BANYAK,
        akhiran: [...AKHIRAN_DITERIMA],
      }),
    });

    app.post('/berkas', {
      bodyLimit: BERKAS_PALING_BESAR,
      schema: {
        summary: 'Masukkan satu berkas, untuk disebut permohonan atau keputusan',
        tags,
        consumes: [BINER],
        headers: z.object({
          // Not in the address: a name may be somebody's, and addresses are kept in logs.
          'nama-berkas': z.string().min(1).max(1000).describe('Nama berkas, dengan persen-kode (encodeURIComponent).'),
        }),
        body: isiBerkas,
        response: {
          201: skemaBerkas,
          ...jawabanMasalah,
        },
      },
      handler: async (request, reply) => {
        const pengunggah = pelaku(request, 'memasukkan berkas');
        if (!Buffer.isBuffer(request.body)) {
          throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `isi: kirim berkasnya sebagai ${BINER}` });
        }
        const berkas = { isi: request.body, nama: namaAsli(request.headers['nama-berkas']), pengunggah };
        return reply.code(201).send(await client.attach(berkas));
      },
    });

    app.get('/perkara/:id/berkas/:sidik', {
      schema: {
        summary: 'Berkas yang menyertai perkara ini',
        tags,
        params: paramId.extend({ sidik: z.string().regex(/^[0-9a-f]{64}$/) }),
        response: {
          200: { description: 'Berkas itu, sebagaimana dikirim.', content: { [BINER]: { schema: isiBerkas } } },
          ...jawabanMasalah,
        },
      },
      handler: async (request, reply) => {
        const { id, sidik } = request.params;
        const riwayat = await client.riwayat(pemirsa(request), id);
        const lampiran = riwayat.flatMap((l) => ('lampiran' in l && l.lampiran) || []).find((b) => b.sidik === sidik);
        if (!lampiran) throw new Galat('BERKAS_TIDAK_DIKENAL', { sidik });
        const { isi, akhiran } = await client.file(sidik);
        // To be saved, not shown: what it holds came from somebody.
        return reply
          .type(BINER)
          .header(
            'content-disposition',
            `attachment; filename="${sidik.slice(0, 16)}.${akhiran}"; ${namaUtf8(lampiran.nama)}`,
          )
          .send(isi);
      },
    });
  };

const namaUtf8 = (nama: string) => `filename*=UTF-8''${encodeURIComponent(nama).replace(/['()*]/g, escape)}`;

function namaAsli(kode: string): string {
  try {
    return decodeURIComponent(kode);
  } catch {
    throw new Galat('MASUKAN_TIDAK_SAH', { rincian: 'nama-berkas: bukan persen-kode yang sah' });
  }
}
