/** The page behind the QR of a letter. */
import type { Masalah } from '../skema/jawaban.ts';
import type { Verifikasi } from '../skema/verifikasi.ts';
import { GAYA } from './gaya.ts';
import { type Html, halaman, html } from './html.ts';

const STATUS: Record<Verifikasi['status'], { kelas: string; kalimat: string; sejak: string }> = {
  terbit: { kelas: '', kalimat: 'Surat ini terdaftar dan berlaku.', sejak: 'Berlaku sejak' },
  menungguTte: {
    kelas: 'hati',
    kalimat: 'Surat ini sudah bernomor, tetapi belum ditandatangani: belum berlaku.',
    sejak: 'Bernomor sejak',
  },
  digantikan: {
    kelas: 'hati',
    kalimat: 'Surat ini sudah digantikan surat lain: tidak berlaku lagi.',
    sejak: 'Digantikan sejak',
  },
  batal: { kelas: 'buruk', kalimat: 'Surat ini dibatalkan: tidak berlaku.', sejak: 'Dibatalkan sejak' },
};

const tanggalPanjang = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

const hari = (tanggal: string): string => tanggalPanjang.format(new Date(tanggal));
const baris = (istilah: string, isi: Html | string): Html => html`<dt>${istilah}</dt><dd>${isi}</dd>\n`;

export function halamanSurat(surat: Verifikasi): string {
  const { kelas, kalimat, sejak } = STATUS[surat.status];
  const isi = html`<h1>Keaslian surat</h1>
<p class="status ${kelas}" role="status">${kalimat}</p>
<dl>
${baris('Nomor', surat.nomor)}${baris('Tanggal', hari(surat.tanggal))}${baris('Hal', surat.hal)}${baris(
  'Ditandatangani oleh',
  `${surat.penandatangan.nama}, ${surat.penandatangan.jabatan}`,
)}${baris(sejak, hari(surat.sejak))}${
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
