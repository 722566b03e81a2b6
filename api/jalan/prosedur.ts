/** The kinds of procedures: what they ask for, and how one is started. */
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { duties, Galat, type Mulai, type NamaProsedur } from '../../client/index.ts';
import { skemaId } from '../../workflows/runtime/kontrak.ts';
import { kunciAcak } from '../kunci.ts';
import { type Identitas, pelaku, siapa, tandaLayanan } from '../masuk/identitas.ts';
import type { PortApi } from '../port.ts';
import { definisi, jsonSchema, PROSEDUR, permohonanDari } from '../prosedur.ts';
import { jawabanMasalah } from '../skema/jawaban.ts';
import { konsepJson, lampiranMasuk, skemaKonsep } from '../skema/kiriman.ts';
import { mesinJson, skemaMesin } from '../skema/mesin.ts';
import { skemaKewajiban } from '../skema/perkara.ts';
import { kepalaIdempoten, skemaHasil } from '../skema/umum.ts';

const skemaJenis = z.strictObject({
  nama: z.string(),
  varian: z.array(
    z.strictObject({ id: z.string(), peraturan: z.string().describe('Sebutan peraturannya.'), mesin: z.string() }),
  ),
});
const skemaJson = z.record(z.string(), z.unknown()).describe('JSON Schema 2020-12');
const params = z.strictObject({ jenis: z.string().max(60) });
const tags = ['prosedur'];

export const jalanProsedur =
  ({ client, peraturan }: PortApi): FastifyPluginAsyncZod =>
  async (app) => {
    const ringkas = (nama: string) => ({
      nama,
      varian: peraturan.semuaVarian().flatMap((v) => {
        const mesin = v.prosedur[nama]?.mesin;
        return mesin ? [{ id: v.id, peraturan: peraturan.peraturan(v.peraturan).sebutan, mesin }] : [];
      }),
    });

    app.get('/prosedur', {
      schema: {
        summary: 'Semua prosedur dan variannya',
        tags,
        response: { 200: z.array(skemaJenis), ...jawabanMasalah },
      },
      handler: async () => PROSEDUR.map((d) => ringkas(d.nama)),
    });

    app.get('/prosedur/:jenis', {
      schema: {
        summary: 'Satu prosedur dengan skema isiannya',
        description: 'Untuk formulir: keterangan tiap isian ada pada skemanya.',
        tags,
        params,
        response: {
          200: skemaJenis.extend({
            permohonan: skemaJson,
            peristiwa: skemaJson,
            isiWajib: z.record(z.string(), z.string()).describe('Isian yang diminta peraturan, dengan kata-katanya.'),
          }),
          ...jawabanMasalah,
        },
      },
      handler: async ({ params: { jenis } }) => {
        const { nama, permohonan, peristiwa, isiWajib = {} } = definisi(jenis);
        return { ...ringkas(nama), permohonan: jsonSchema(permohonan), peristiwa: jsonSchema(peristiwa), isiWajib };
      },
    });

    app.get('/prosedur/:jenis/mesin/:mesin', {
      schema: {
        summary: 'Mesin satu prosedur: keadaan menurut urutan naskahnya, dan jalan di antaranya dengan dasarnya',
        tags,
        params: params.extend({ mesin: z.string().max(100) }),
        response: { 200: skemaMesin, ...jawabanMasalah },
      },
      handler: async ({ params: { jenis, mesin } }) => mesinJson(definisi(jenis), mesin),
    });

    app.get('/prosedur/:jenis/kewajiban', {
      schema: {
        summary: 'Kewajiban dalam satu prosedur di samping langkah-langkahnya',
        tags,
        params,
        querystring: z.strictObject({
          varian: z.string().max(100).optional(),
          model: z.string().max(100).optional(),
          peran: z.string().max(100).optional(),
        }),
        response: { 200: z.array(skemaKewajiban), ...jawabanMasalah },
      },
      handler: async ({ params: { jenis }, query }) => duties({ prosedur: jenis, ...query }),
    });

    for (const d of PROSEDUR) {
      const body = z.strictObject({
        varian: z.string().max(100),
        pemohon: skemaId.optional().describe('Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya.'),
        permohonan: permohonanDari(d),
        lampiran: lampiranMasuk,
      });
      const mulaiDari = (request: FastifyRequest & { body: z.infer<typeof body> }) => {
        const mulai = { ...request.body, pemohon: atasNama(request, request.body.pemohon) };
        return [d.nama as NamaProsedur, mulai as unknown as Mulai<NamaProsedur>] as const;
      };

      app.post(`/prosedur/${d.nama}`, {
        schema: {
          summary: `Mulai ${d.nama}`,
          tags,
          headers: kepalaIdempoten,
          body,
          response: { 201: skemaHasil, ...jawabanMasalah },
        },
        handler: async (request, reply) => {
          const [nama, mulai] = mulaiDari(request);
          const id = idPerkara(d.awalan, siapa(request), request.headers['idempotency-key']);
          const hasil = await client.start(nama, { ...mulai, id });
          return reply.code(201).header('location', `/v1/perkara/${hasil.prosedur}`).send(hasil);
        },
      });

      app.post(`/prosedur/${d.nama}/pratinjau`, {
        schema: {
          summary: `Surat yang akan terbit bila ${d.nama} dimulai, bertanda KONSEP`,
          tags,
          body,
          response: { 200: z.array(skemaKonsep), ...jawabanMasalah },
        },
        handler: async (request) => konsepJson(await client.previewStart(...mulaiDari(request))),
      });
    }
  };

/** A person starts for himself, a service for the person that it names. */
function atasNama(request: FastifyRequest, pemohon: string | undefined): string {
  if (siapa(request).peran.includes('layanan')) {
    if (pemohon === undefined) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: 'pemohon: wajib diisi oleh layanan' });
    return pemohon;
  }
  const sendiri = pelaku(request, 'memulai prosedur');
  if (pemohon === undefined || pemohon === sendiri) return sendiri;
  throw new Galat('TIDAK_BERHAK', { hal: 'memulai prosedur atas nama orang lain' });
}

/** The same sender with the same key: the same case. Without a key a service's case still says whose it is. */
function idPerkara(awalan: string, { subjek, peran }: Identitas, kunci: string | undefined): string | undefined {
  const layanan = peran.includes('layanan');
  if (kunci === undefined && !layanan) return undefined;
  const ekor = kunciAcak('mulai', subjek, kunci ?? crypto.randomUUID());
  return layanan ? `${awalan}-${tandaLayanan(subjek)}-${ekor}` : `${awalan}-${ekor}`;
}
