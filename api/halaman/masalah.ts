/** An error as a page, for a browser that came by a link. */
import type { Masalah } from '../skema/jawaban.ts';
import { GAYA } from './gaya.ts';
import { halaman, html } from './html.ts';

export const halamanMasalah = ({ title, detail, perbaikan }: Masalah): string =>
  halaman({
    judul: title,
    gaya: GAYA,
    isi: html`<h1>${title}</h1>
<p class="status buruk" role="alert">${detail}</p>
<p>${perbaikan}</p>
<p><a href="/masuk">Masuk</a></p>`,
  });
