/** The provider's pages: a list of those as whom one may sign in, without a password, and leaving. */
import type { Akun } from './akun.ts';

const lolos = (teks: string) => teks.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const halaman = (judul: string, isi: string) => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${judul}</title>
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 1rem; }
ul { list-style: none; padding: 0; }
button { width: 100%; text-align: start; padding: .75rem 1rem; margin: .25rem 0; font: inherit; cursor: pointer; }
small { display: block; }
</style></head><body><main><h1>${judul}</h1>
${isi}
</main></body></html>`;

export function halamanMasuk(jalan: string, akun: Iterable<Akun>): string {
  const pilihan = [...akun].map(
    ({ id, nama, jabatan }) =>
      `<li><button name="akun" value="${id}">${lolos(nama)} <small>${lolos(jabatan)}</small></button></li>`,
  );
  const isi = `<p>Penyedia identitas percobaan: pilih siapa Anda. Orang-orang ini fiktif.</p>
<form method="post" action="${jalan}"><ul>${pilihan.join('\n')}</ul></form>`;
  return halaman('Masuk sebagai', isi);
}

/** @param formulir of the provider, which the button sends */
export const halamanKeluar = (formulir: string): string =>
  halaman('Keluar', `${formulir}<button form="op.logoutForm" name="logout" value="yes" autofocus>Keluar</button>`);

export const halamanGagal = (sebab: string): string => halaman('Tidak dapat masuk', `<p>${lolos(sebab)}</p>`);
