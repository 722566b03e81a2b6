/** The cookies of the page: for this very host, out of reach of scripts, and only over TLS where there is any. */
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { alamatUmum } from '../alamat.ts';

const aman = (app: FastifyInstance) => alamatUmum(app).startsWith('https:');

/** With `__Host-` a browser takes the cookie from no other host and over no other way than TLS. */
export const namaKuki = (app: FastifyInstance, nama: 'sesi' | 'masuk'): string =>
  `${aman(app) ? '__Host-' : ''}sistem-kerja-${nama}`;

/** `lax`: it goes along when the identity provider sends the browser back, and with no other site's requests that change. */
export const pilihanKuki = (app: FastifyInstance, umurDetik: number): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  secure: aman(app),
  sameSite: 'lax',
  maxAge: umurDetik,
});
