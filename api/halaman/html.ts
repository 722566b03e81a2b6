/** HTML as a template: what is put in is text, unless it is such HTML itself. */
export class Html {
  constructor(readonly teks: string) {}
}

const LOLOS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const lolos = (nilai: unknown): string => {
  if (nilai instanceof Html) return nilai.teks;
  if (Array.isArray(nilai)) return nilai.map(lolos).join('');
  return String(nilai).replace(/[&<>"']/g, (c) => LOLOS[c] ?? c);
};

export const html = (potongan: TemplateStringsArray, ...nilai: unknown[]): Html =>
  new Html(String.raw({ raw: potongan }, ...nilai.map(lolos)));

export interface Halaman {
  judul: string;
  gaya: string;
  isi: Html;
}

/** A whole page in Indonesian, without script, for any width. */
export const halaman = ({ judul, gaya, isi }: Halaman): string =>
  html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${judul}</title>
<style>${new Html(gaya)}</style>
</head>
<body>
<main>
${isi}
</main>
</body>
</html>
`.teks;
