/** The API as the page asks it, typed by its OpenAPI document. */
import createClient from 'openapi-fetch';
import type { components, paths } from '../../docs/openapi.d.ts';

export type Masalah = components['schemas']['Masalah'];
export type TugasMasuk = components['schemas']['TugasMasuk'];
export type Perkara = components['schemas']['Perkara'];
export type Mesin = components['schemas']['Mesin'];
export type Langkah = components['schemas']['Langkah'];
/** One of them may be an internal step of another instansi, with its time only. */
export type LangkahTerlihat = Langkah | components['schemas']['LangkahTertutup'];
export const terbuka = (langkah: LangkahTerlihat): langkah is Langkah => langkah.jenis !== 'internal';
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
    throw new GalatApi(masalahLuar(0));
  }
  if (jawaban.response.ok) return jawaban.data as T;
  const masalah = jawaban.error as Masalah | undefined;
  throw new GalatApi(typeof masalah?.kode === 'string' ? masalah : masalahLuar(jawaban.response.status));
}

/** What did not come from the API itself: the network (0), or a proxy before it. */
export function masalahLuar(status: number): Masalah {
  const umum = { type: 'about:blank', title: 'Gangguan', status, dasar: [], rincian: {} };
  if (status === 0) {
    return {
      ...umum,
      kode: 'TIDAK_TERSAMBUNG',
      detail: 'Tidak ada sambungan ke server.',
      perbaikan:
        'Periksa jaringan Anda, lalu ulangi. Mengulangi aman: keputusan yang sudah sampai tidak dicatat dua kali.',
    };
  }
  return {
    ...umum,
    kode: 'GANGGUAN',
    detail: `Server tidak dapat menjawab (${status}).`,
    perbaikan: 'Ulangi sebentar lagi; bila terjadi lagi, laporkan kepada pengelola.',
  };
}

/** Whether the API has answered: then the act is done or refused, and a repetition is a new act. */
export const sudahPasti = (galat: unknown): boolean =>
  !(galat instanceof GalatApi) || (galat.masalah.status >= 400 && galat.masalah.status < 500);
