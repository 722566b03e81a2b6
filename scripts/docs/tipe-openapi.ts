/** The OpenAPI document as TypeScript types, for the officials' page: it knows the API by nothing else. */
import openapiTS, { astToString } from 'openapi-typescript';

export const tipeOpenapi = async (dokumen: object): Promise<string> =>
  astToString(await openapiTS(structuredClone(dokumen) as never));
