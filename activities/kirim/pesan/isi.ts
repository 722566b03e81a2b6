/** What a mail says, and the form that all mails share: plain text, and the same as simple HTML. */

export interface Isi {
  /** Kind, and the number of the letter or id of the procedure: anybody on the way can read it. */
  subjek: string;
  /** Whom it greets: a person, or the unit whose post nobody holds. */
  kepada: string;
  pembuka: string;
  rincian: [nama: string, isi: string][];
  penutup: string[];
}

const KAKI = 'Surel ini dikirim otomatis oleh Sistem Kerja. Mohon tidak membalas surel ini.';

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const BUKAN_SATU_BARIS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/g;
const NIP = /\d{18}/g;
const PALING_PANJANG = 200;

/** One line, whatever it is made of: a name that brings a line break brings no header of its own, and no NIP. */
export const subjekAman = (teks: string): string =>
  teks.replace(BUKAN_SATU_BARIS, ' ').replace(NIP, '…').trim().slice(0, PALING_PANJANG);

export function sebagaiTeks({ kepada, pembuka, rincian, penutup }: Isi): string {
  const lebar = Math.max(...rincian.map(([nama]) => nama.length));
  const baris = rincian.map(([nama, isi]) => `${nama.padEnd(lebar)} : ${isi}`);
  return [`Yth. ${kepada}`, pembuka, baris.join('\n'), ...penutup, `-- \n${KAKI}`].join('\n\n');
}

export function sebagaiHtml({ kepada, pembuka, rincian, penutup }: Isi): string {
  const paragraf = (teks: string) => `<p>${aman(teks)}</p>`;
  const baris = rincian.map(([nama, isi]) => `<tr><td>${aman(nama)}</td><td>: ${aman(isi)}</td></tr>`);
  return [
    '<!DOCTYPE html><html lang="id"><body>',
    paragraf(`Yth. ${kepada}`),
    paragraf(pembuka),
    `<table>${baris.join('')}</table>`,
    ...penutup.map(paragraf),
    `<hr><p><small>${KAKI}</small></p>`,
    '</body></html>',
  ].join('\n');
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const aman = (teks: string): string => teks.replace(/[&<>"']/g, (c) => HTML[c] as string);
