/** The page behind the QR of a letter. */
import type { Masalah } from '../galat.ts';
import type { Verifikasi } from '../skema/verifikasi.ts';
import { type Html, halaman, html } from './html.ts';

export const GAYA = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.4rem; line-height: 1.25; }
.status { border-inline-start: .4rem solid #1a7f37; padding: .5rem .75rem; margin: 1rem 0; }
.status.hati { border-color: #b35900; }
.status.buruk { border-color: #c4162a; }
dt { font-weight: 600; margin-top: .75rem; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font-size: .85rem; }
`;

const STATUS: Record<Verifikasi['status'], { kelas: string; kalimat: string }> = {
  terbit: { kelas: '', kalimat: 'Surat ini terdaftar dan berlaku.' },
  menungguTte: { kelas: 'hati', kalimat: 'Surat ini sudah bernomor, tetapi belum ditandatangani: belum berlaku.' },
  digantikan: { kelas: 'hati', kalimat: 'Surat ini sudah digantikan surat lain: tidak berlaku lagi.' },
  batal: { kelas: 'buruk', kalimat: 'Surat ini dibatalkan: tidak berlaku.' },
};

const tanggalPanjang = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

const baris = (istilah: string, isi: Html | string): Html => html`<dt>${istilah}</dt><dd>${isi}</dd>\n`;

export function halamanSurat(surat: Verifikasi): string {
  const { kelas, kalimat } = STATUS[surat.status];
  const isi = html`<h1>Keaslian surat</h1>
<p class="status ${kelas}" role="status">${kalimat}</p>
<dl>
${baris('Nomor', surat.nomor)}${baris('Tanggal', tanggalPanjang.format(new Date(surat.tanggal)))}${baris('Hal', surat.hal)}${baris(
  'Ditandatangani oleh',
  `${surat.penandatangan.nama}, ${surat.penandatangan.jabatan}`,
)}${
  surat.sha256
    ? baris('Sidik berkas PDF (SHA-256)', html`<code>${surat.sha256}</code>`)
    : baris('Sidik isi surat (SHA-256)', html`<code>${surat.sidik}</code>`)
}</dl>
<p>Cocokkan isian di atas dengan surat yang Anda pegang. Bila berbeda, surat itu bukan surat ini.</p>`;
  return halaman({ judul: 'Keaslian surat', gaya: GAYA, isi });
}

/** A token that no letter has; or whatever else stood in the way. */
export const halamanGalat = (masalah: Masalah): string =>
  halaman({
    judul: 'Keaslian surat',
    gaya: GAYA,
    isi: html`<h1>Keaslian surat</h1>
<p class="status buruk" role="alert">${
      masalah.status === 404
        ? 'Tidak ada surat dengan kode ini dalam register: anggap surat itu tidak asli.'
        : masalah.detail
    }</p>
<p>${
      masalah.status === 404
        ? 'Pindai lagi kode QR pada surat, atau tanyakan kepada unit yang tertulis pada kepala suratnya.'
        : masalah.perbaikan
    }</p>`,
  });
