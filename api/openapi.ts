/** The OpenAPI 3.1 document, from the schemas that the routes check with. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import { skemaProsedur } from './prosedur.ts';
import { BERNAMA } from './skema/daftar.ts';

/**
 * Of BERNAMA only names are known; what is said of a schema (`describe`, `meta`) stands in zod's own registry. What points
 * at a procedure's schema is that schema, and not what the route checks of it.
 */
const override: z.core.JSONSchemaGeneratorParams['override'] = ({ zodSchema, jsonSchema }) => {
  const { id: _, ...keterangan } = z.globalRegistry.get(zodSchema) ?? {};
  if ('$ref' in keterangan || 'anyOf' in keterangan) {
    for (const kata of Object.keys(jsonSchema)) delete jsonSchema[kata];
  }
  Object.assign(jsonSchema, keterangan, zodSchema instanceof z.ZodUndefined ? { type: 'null' } : {});
};
const pilihan = { schemaRegistry: BERNAMA, zodToJsonConfig: { override } };
const keSkema = createJsonSchemaTransform(pilihan);
const keKomponen = createJsonSchemaTransformObject(pilihan);

/** Generated clients name their functions by it: `getPerkaraIdRiwayat`. */
function bernamaOperasi(jalan: Parameters<typeof keSkema>[0]): ReturnType<typeof keSkema> {
  const { schema, url } = keSkema(jalan);
  const kata = url.replace(/^\/v1/, '').match(/\w+/g) ?? [];
  const operationId = [String(jalan.route.method).toLowerCase(), ...kata.map(besar)].join('');
  return { schema: { operationId, ...schema }, url };
}

/** Answers by their names; of what is sent only the procedures' own schemas have one. */
function bernamaSkema(dokumen: Parameters<typeof keKomponen>[0]): ReturnType<typeof keKomponen> {
  const jadi = keKomponen(dokumen) as OpenAPIV3_1.Document;
  const schemas = Object.entries(jadi.components?.schemas ?? {}).filter(([nama]) => !nama.endsWith('Input'));
  return { ...jadi, components: { ...jadi.components, schemas: Object.fromEntries(schemas) } };
}

const besar = (nama: string) => nama.charAt(0).toUpperCase() + nama.slice(1);

export async function pasangOpenapi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'sistem-kerja',
        version: 'v1',
        description:
          'Prosedur dua peraturan sebagai mesin keadaan yang tahan lama. Setiap galat adalah application/problem+json ' +
          'dengan kode, perbaikan, dan dasarnya.',
      },
      components: {
        schemas: skemaProsedur() as OpenAPIV3_1.ComponentsObject['schemas'],
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          sesi: { type: 'apiKey', in: 'cookie', name: 'sistem-kerja-sesi' },
        },
      },
      security: [{ token: [] }, { sesi: [] }],
    },
    transform: bernamaOperasi,
    transformObject: bernamaSkema,
  });
}
