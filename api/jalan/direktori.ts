/** The directory for whoever is signed in: units, posts, and people by name, without NIP, NIK and address. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { skemaId } from '../../workflows/runtime/kontrak.ts';
import { siapa, skemaIdentitas } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { paramId, skemaPegawai } from '../skema/umum.ts';

const id = z.string();
const tags = ['direktori'];

const skemaUnit = z.strictObject({
  id,
  nama: z.string(),
  instansi: id,
  induk: id.optional(),
  pimpinan: id,
  tataUsaha: id.optional(),
});
const skemaJabatan = z.strictObject({
  id,
  nama: z.string(),
  unit: id,
  jenis: z.enum(['struktural', 'fungsional', 'pelaksana']),
  jenjang: z.string().optional(),
  atasan: id.optional(),
  pemangku: z
    .strictObject({ pegawai: id, nama: z.string(), kapasitas: z.enum(['definitif', 'Plt.', 'Plh.']) })
    .optional()
    .describe('Yang bertindak untuk jabatan ini hari ini.'),
});
const skemaCalonKetua = z.strictObject({
  pegawai: id,
  nama: z.string(),
  jabatan: z.string(),
  jenis: z.enum(['struktural', 'fungsional', 'pelaksana']),
  jenjang: z.string().nullable(),
  golongan: z.string().nullable(),
  manajerial: z.boolean(),
  unitPemilik: z.boolean(),
  substansi: z.int().describe('Substansi kegiatan yang sudah dikoordinasikannya.'),
  dasar: z.array(z.string()),
  kualifikasi: z.array(z.strictObject({ ukuran: z.string(), nilai: z.number(), dasar: z.array(z.string()) })),
  diungguliOleh: z.array(id),
});

export const jalanDirektori =
  ({ client }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/saya', {
      schema: {
        summary: 'Siapa yang bertanya, dan sebagai apa ia dapat bertindak hari ini',
        tags,
        response: {
          200: z.strictObject({ peran: skemaIdentitas.shape.peran, pegawai: skemaPegawai.optional() }),
          ...jawabanMasalah,
        },
      },
      handler: async (request) => {
        const { peran, pegawai } = siapa(request);
        return { peran, ...(pegawai ? { pegawai: await client.pegawai(pegawai) } : {}) };
      },
    });

    app.get('/direktori/unit', {
      schema: { summary: 'Semua unit organisasi', tags, response: { 200: z.array(skemaUnit), ...jawabanMasalah } },
      handler: async () => client.unit(),
    });

    app.get('/direktori/unit/:id/jabatan', {
      schema: {
        summary: 'Jabatan pada satu unit, dengan pemangkunya hari ini',
        tags,
        params: paramId,
        response: { 200: z.array(skemaJabatan), ...jawabanMasalah },
      },
      handler: async ({ params }) => client.jabatan(params.id),
    });

    app.get('/direktori/jabatan/:id', {
      schema: {
        summary: 'Satu jabatan, dengan pemangkunya hari ini',
        tags,
        params: paramId,
        response: { 200: skemaJabatan, ...jawabanMasalah },
      },
      handler: async ({ params }) => client.jabatanMenurutId(params.id),
    });

    app.get('/direktori/pegawai', {
      schema: {
        summary: 'Pegawai menurut nama',
        tags,
        querystring: z.strictObject({
          cari: z.string().trim().min(2).max(100),
          batas: z.coerce.number().int().min(1).max(50).default(20),
        }),
        response: { 200: z.array(skemaPegawai), ...jawabanMasalah },
      },
      handler: async ({ query }) => client.cariPegawai(query.cari, query.batas),
    });

    app.get('/direktori/pegawai/:id', {
      schema: { summary: 'Satu pegawai', tags, params: paramId, response: { 200: skemaPegawai, ...jawabanMasalah } },
      handler: async ({ params }) => client.pegawai(params.id),
    });

    app.get('/calon-ketua', {
      schema: {
        summary: 'Siapa yang dapat menjadi ketua tim, yang terbaik kualifikasinya dahulu',
        tags,
        querystring: z.strictObject({
          varian: z.string().max(100),
          unitPemilik: skemaId,
          anggota: z.preprocess(
            (nilai) => (typeof nilai === 'string' ? [nilai] : nilai),
            z.array(skemaId).max(200).default([]),
          ),
        }),
        response: { 200: z.array(skemaCalonKetua), ...jawabanMasalah },
      },
      handler: async ({ query }) => client.calonKetua(query),
    });
  };
