/** The HTTP API over a running system, on a free port of loopback, and those who ask it. */

import { inject } from 'vitest';
import { buatApi } from '../../api/buat.ts';
import type { PortApi } from '../../api/port.ts';
import type { SistemKerja } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { PenyimpanSesi } from '../../register/sesi.ts';
import { PemeriksaRiwayat } from '../../worker/periksa-riwayat.ts';
import { AUDIENCE, mulaiPenerbit, type Penerbit } from './penerbit.ts';
import { diAkhir } from './penutup.ts';

export interface Api {
  alamat: string;
  penerbit: Penerbit;
  /** Somebody of the directory, with a token. */
  sebagai(pegawai: string): Promise<Penanya>;
  /** That token by itself, for a program that asks in its own way. */
  token(pegawai: string, peran?: string[]): Promise<string>;
  /** Somebody else, by his roles. */
  sebagaiPeran(peran: string[], sub?: string): Promise<Penanya>;
}

/** An answer, its body read as JSON where it is any. */
export interface Jawaban {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what it is, the test says
  isi: any;
}

export type Penanya = (
  cara: string,
  jalan: string,
  isi?: unknown,
  headers?: Record<string, string>,
) => Promise<Jawaban>;

export async function tanya(
  alamat: string,
  cara: string,
  isi?: unknown,
  headers: Record<string, string> = {},
): Promise<Jawaban> {
  const body = isi === undefined ? {} : { body: JSON.stringify(isi) };
  const jenis: Record<string, string> = isi === undefined ? {} : { 'content-type': 'application/json' };
  const jawaban = await fetch(alamat, { method: cara, redirect: 'manual', headers: { ...jenis, ...headers }, ...body });
  const teks = await jawaban.text();
  const json = jawaban.headers.get('content-type')?.includes('json');
  return { status: jawaban.status, headers: jawaban.headers, isi: json ? JSON.parse(teks) : teks };
}

/** Replays with the workflows of the run, for an API. */
export function pemeriksa(client: SistemKerja): PortApi['periksaRiwayat'] {
  const riwayat = new PemeriksaRiwayat(undefined, async () => inject('bundle'));
  return (id) => riwayat.periksa(client, id);
}

export async function mulaiApi(client: SistemKerja, pilihan: Partial<PortApi> = {}): Promise<Api> {
  const penerbit = await mulaiPenerbit();
  const sesi = new PenyimpanSesi(client.register.db);
  const masuk = { issuer: penerbit.issuer, audience: AUDIENCE, klien: { id: 'uji', rahasia: 'uji' }, sesi };
  const periksaRiwayat = pemeriksa(client);
  const app = await buatApi({ client, peraturan: muatPeraturan(), masuk, periksaRiwayat, ...pilihan });
  diAkhir(() => app.close());
  const alamat = await app.listen({ host: '127.0.0.1', port: 0 });
  const penanya = (token: string): Penanya => {
    const authorization = `Bearer ${token}`;
    return (cara, jalan, isi, headers) => tanya(`${alamat}${jalan}`, cara, isi, { authorization, ...headers });
  };
  const pembaca = new PembacaDirektori(client.register.db);
  const token = async (pegawai: string, peran = ['pegawai']) => {
    const nip = (await pembaca.ambil()).nip(pegawai, new Date().toISOString().slice(0, 10));
    return penerbit.token({ sub: `akun-${pegawai}`, nip, peran });
  };
  return {
    alamat,
    penerbit,
    token,
    sebagai: async (pegawai) => penanya(await token(pegawai)),
    sebagaiPeran: async (peran, sub = peran.join('-')) => penanya(await penerbit.token({ sub, peran })),
  };
}
