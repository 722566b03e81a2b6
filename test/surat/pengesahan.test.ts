/** What a letter says of its own standing: QR code, mark, keyword; a konsep before it is decided; who signs for whom; sifat. */
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { type JenisNaskah, type Naskah, skemaNaskah } from '../../surat/naskah.ts';
import { renderPdf } from '../../surat/render.ts';
import { contoh } from './contoh.ts';
import { gambarHalaman, rata, tataLetak, teksHalaman, teksPdf } from './pdf.ts';

const token = '3kT9vQm2Zx7LrB4nHs8WpA';
const url = `https://surat.example.go.id/periksa/${token}`;
const BSRE =
  'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara.';

type Cara = NonNullable<Naskah['pengesahan']>['cara'];
const disahkan = (n: Naskah, cara?: Cara): Naskah => skemaNaskah.parse({ ...n, pengesahan: { url, cara } });
const jenis = Object.keys(contoh) as JenisNaskah[];
const gambar = (pdf: Buffer) => pdf.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0;

test.each(jenis)('given a signed %s when its print is scanned then the QR code leads to its own address', (j) => {
  const { pdf, halaman } = renderPdf(disahkan(contoh[j], 'bsre'));
  // Where the signature stands: before the annex.
  const letak = teksHalaman(pdf).findIndex((h) => h.includes(token));
  expect(letak).toBeLessThan(halaman);
  expect(decodeQR(gambarHalaman(pdf, letak + 1), { timeLimit: 5000 })).toBe(url);
  expect(teksPdf(pdf)).toContain(
    'Keaslian dan status surat ini dapat diperiksa dengan memindai kode QR ini atau membuka',
  );
  expect(teksPdf(pdf)).toContain(token);
  const isi = pdf.toString('latin1');
  expect(isi).toContain(`/Keywords (${token})`);
  expect(isi).toContain(`<pdf:Keywords>${token}</pdf:Keywords>`);
  expect(isi).toContain('/Alt (Kode QR ke halaman pemeriksaan surat ini');
  expect(isi).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B</);
});

test.each(jenis)('given a %s of the development signer when rendered then each page says that it is not valid', (j) => {
  const halaman = teksHalaman(renderPdf(disahkan(contoh[j], 'simulasi')).pdf);
  for (const h of halaman) expect(h).toMatch(/SIMULASI - TIDAK SAH$/);
  const teks = halaman.join(' ');
  expect(teks).not.toMatch(/, (tte|ttd|Cap dan Tandatangan) /);
  expect(teks).toMatch(/, SIMULASI - TIDAK SAH [A-Z]/);
  expect(teks).not.toContain('BSrE');
});

test('given a letter that BSrE signed when rendered then its sentence stands literally on each page', () => {
  const halaman = teksHalaman(renderPdf(disahkan(contoh.suratTugas, 'bsre')).pdf);
  expect(halaman.length).toBeGreaterThan(2);
  for (const h of halaman) expect(rata(h).endsWith(BSRE)).toBe(true);
  expect(halaman.join(' ')).toMatch(/KEPALA BIRO ORGANISASI, tte .*KEPALA BIRO ORGANISASI, ttd /);
});

test('given a keputusan that BSrE signed when rendered then it claims no stamp', () => {
  const teks = teksPdf(renderPdf(disahkan(contoh.keputusanPembentukanTim, 'bsre')).pdf);
  expect(teks).not.toContain('Cap dan Tandatangan');
  expect(teksPdf(renderPdf(contoh.keputusanPembentukanTim).pdf)).toContain('Cap dan Tandatangan');
});

test.each(jenis)('given a %s that is verified but not signed when rendered then only the QR code is added', (j) => {
  const [tanpa, dengan] = [renderPdf(contoh[j]), renderPdf(disahkan(contoh[j]))];
  expect([gambar(tanpa.pdf), gambar(dengan.pdf)]).toEqual([0, 1]);
  const teks = teksPdf(dengan.pdf).replace(/Keaslian dan status surat ini .* 3kT9vQm2Zx7LrB4nHs8WpA /, '');
  expect(teks.split(' ').sort()).toEqual(teksPdf(tanpa.pdf).split(' ').sort());
  expect(tanpa.pdf.includes('/Keywords')).toBe(false);
});

test.each(jenis)(
  'given a %s as konsep when rendered then it has KONSEP on each page, and no number, QR code or mark',
  (j) => {
    const bernomor = contoh[j].nomor !== '-';
    const n = disahkan({ ...contoh[j], nomor: bernomor ? '800/987/UJI/V/2026' : '-' }, 'bsre');
    const { pdf, halaman } = renderPdf(n, { konsep: true });
    const teks = teksHalaman(pdf);
    expect(teks).toHaveLength(halaman);
    for (const h of teks) expect(h).toMatch(/K ?O ?N ?S ?E ?P/);
    const semua = teks.join(' ');
    expect(semua).not.toMatch(/, (tte|ttd|Cap dan Tandatangan) /);
    expect(semua).not.toContain(token);
    expect(semua).not.toContain('BSrE');
    expect(gambar(pdf)).toBe(0);
    if (bernomor) {
      expect(semua).not.toContain(n.nomor);
      expect(pdf.includes(n.nomor)).toBe(false);
    }
    expect(pdf.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B</);
  },
);

test('given a konsep when rendered again, and the letter after it, then each has its own bytes', () => {
  const surat = renderPdf(contoh.suratTugas).sha256;
  const konsep = renderPdf(contoh.suratTugas, { konsep: true }).sha256;
  expect(konsep).not.toBe(surat);
  expect(renderPdf(contoh.suratTugas, { konsep: true }).sha256).toBe(konsep);
  expect(renderPdf(contoh.suratTugas).sha256).toBe(surat);
});

test('given an applicant’s own letter as konsep when rendered then its number stays the dash', () => {
  expect(tataLetak(renderPdf(contoh.permohonanSukarela, { konsep: true }).pdf)).toMatch(/Nomor +: -\n/);
});

test.each(['https://surat.example.go.id', 'https://surat.example.go.id/periksa/', 'bukan alamat'])(
  'given the address %s without a token when a letter is parsed then it is refused',
  (alamat) => {
    expect(skemaNaskah.safeParse({ ...contoh.suratTugas, pengesahan: { url: alamat } }).success).toBe(false);
  },
);

const olehAsisten = {
  ...contoh.penolakanPelibatan.penandatangan,
  atasNama: 'Gubernur Bengkulu',
  untukBeliau: 'Sekretaris Daerah',
  jabatan: 'Asisten Administrasi Umum',
};

test('given u.b. when rendered then it is the line between the post under a.n. and the one that signs', () => {
  const n = skemaNaskah.parse({ ...contoh.penolakanPelibatan, penandatangan: olehAsisten });
  expect(tataLetak(renderPdf(n).pdf)).toMatch(
    /a\.n\. GUBERNUR BENGKULU\n\s+SEKRETARIS DAERAH\n\s+u\.b\.\n\s+ASISTEN ADMINISTRASI UMUM,\n/,
  );
});

test.each([
  ['u.b. without a.n.', { atasNama: undefined }],
  ['a.n. its own post', { atasNama: 'Asisten Administrasi Umum', untukBeliau: undefined }],
  ['Plt. and a.n. the same post', { kapasitas: 'Plt.', atasNama: 'ASISTEN ADMINISTRASI UMUM', untukBeliau: undefined }],
  ['u.b. the post under a.n.', { untukBeliau: 'Gubernur Bengkulu' }],
  ['u.b. its own post', { untukBeliau: 'Asisten Administrasi Umum' }],
])('given %s when a letter is parsed then it is refused', (_, beda) => {
  const n = { ...contoh.penolakanPelibatan, penandatangan: { ...olehAsisten, ...beda } };
  expect(skemaNaskah.safeParse(n).success).toBe(false);
});

test.each([
  [{ sifat: 'Biasa' }, 'Biasa'],
  [{ sifat: 'Terbatas' }, 'Terbatas'],
  [{ sifat: 'Sangat Rahasia', urgensi: 'Biasa' }, 'Sangat Rahasia'],
  [{ sifat: 'Biasa', urgensi: 'Sangat Segera' }, 'Biasa / Sangat Segera'],
])('given %o when rendered then the line of sifat is %s', (sifat, baris) => {
  const n = skemaNaskah.parse({ ...contoh.penolakanPelibatan, ...sifat });
  expect(teksPdf(renderPdf(n).pdf)).toContain(`Sifat : ${baris} Lampiran : -`);
});

test('given a letter stored without sifat or with one of another word when parsed then it is Biasa, or refused', () => {
  const { sifat: _, ...n } = contoh.penolakanPelibatan;
  expect(skemaNaskah.parse(n)).toEqual(contoh.penolakanPelibatan);
  expect(skemaNaskah.safeParse({ ...n, sifat: 'Penting' }).success).toBe(false);
});
