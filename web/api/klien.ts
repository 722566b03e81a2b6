/** The API as the page asks it, typed by its OpenAPI document. */
import createClient from 'openapi-fetch';
import type { components, paths } from '../../docs/openapi.d.ts';

export type Masalah = components['schemas']['Masalah'];
export type TugasMasuk = components['schemas']['TugasMasuk'];
export type Perkara = components['schemas']['Perkara'];
export type Mesin = components['schemas']['Mesin'];
export type Langkah = components['schemas']['Langkah'];
export type Surat = components['schemas']['Surat'];
export type Peran = paths['/v1/saya']['get']['responses'][200]['content']['application/json']['peran'][number];

/** A refusal of the API, with its message and remedy; or what the browser says where nobody answered. */
export class GalatApi extends Error {
  constructor(readonly masalah: Masalah) {
    super(masalah.detail);
  }
}

export const api = createClient<paths>();

interface Jawaban<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** @throws GalatApi */
export async function isi<T>(janji: Promise<Jawaban<T>>): Promise<T> {
  let jawaban: Jawaban<T>;
  try {
    jawaban = await janji;
  } catch {
    throw new GalatApi({
      ...LUAR_API,
      kode: 'TIDAK_TERSAMBUNG',
      detail: 'Tidak ada sambungan ke server.',
      perbaikan:
        'Periksa jaringan Anda, lalu ulangi. Mengulangi aman: keputusan yang sudah sampai tidak dicatat dua kali.',
    });
  }
  if (jawaban.response.ok) return jawaban.data as T;
  const masalah = jawaban.error as Masalah | undefined;
  throw new GalatApi(
    typeof masalah?.kode === 'string'
      ? masalah
      : {
          ...LUAR_API,
          status: jawaban.response.status,
          detail: `Server tidak dapat menjawab (${jawaban.response.status}).`,
          perbaikan: 'Ulangi sebentar lagi; bila terjadi lagi, laporkan kepada pengelola.',
        },
  );
}

/** What did not come from the API itself: the network, or a proxy before it. */
const LUAR_API = { type: 'about:blank', title: 'Gangguan', status: 0, kode: 'GANGGUAN', dasar: [], rincian: {} };

/** Whether the API has answered: then the act is done or refused, and a repetition is a new act. */
export const sudahPasti = (galat: unknown): boolean =>
  !(galat instanceof GalatApi) || (galat.masalah.status >= 400 && galat.masalah.status < 500);
