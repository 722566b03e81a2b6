/** The same naskah gives the same bytes: verification renders a letter again, years later, elsewhere. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JenisNaskah, Naskah } from '../../surat/naskah.ts';
import { renderPdf, versiTemplat } from '../../surat/render.ts';
import { tataLetakBawaan } from '../../surat/tata-letak.ts';
import { TSX } from '../support/tsx.ts';
import { contoh } from './contoh.ts';
import { tepi } from './pdf.ts';

/** The value as a database that orders keys in its own way gives it back. */
const kunciTerbalik = (nilai: unknown): unknown => {
  if (Array.isArray(nilai)) return nilai.map(kunciTerbalik);
  if (nilai === null || typeof nilai !== 'object') return nilai;
  return Object.fromEntries(
    Object.entries(nilai)
      .reverse()
      .map(([k, v]) => [k, kunciTerbalik(v)]),
  );
};

const semua = Object.values(contoh) as Naskah[];

test.each(Object.keys(contoh) as JenisNaskah[])(
  'given a %s when rendered after other letters and with its keys in another order then the bytes are the same',
  (jenis) => {
    const pertama = renderPdf(contoh[jenis]);
    for (const lain of semua) renderPdf(lain);
    const lagi = renderPdf(kunciTerbalik(contoh[jenis]) as Naskah);
    expect(lagi.pdf.equals(pertama.pdf)).toBe(true);
    expect(lagi).toEqual(pertama);
  },
);

test('given another process without system fonts, in another folder and time zone, when it renders then the bytes are the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'surat-'));
  try {
    const kode = `
      const { renderPdf } = await import(${JSON.stringify(new URL('../../surat/render.ts', import.meta.url).href)});
      const { contoh } = await import(${JSON.stringify(new URL('./contoh.ts', import.meta.url).href)});
      console.log(JSON.stringify(Object.values(contoh).reverse().map((n) => renderPdf(n).sha256)));`;
    const keluaran = execFileSync(process.execPath, ['--import', TSX, '--input-type=module', '-e', kode], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, TZ: 'Asia/Jayapura', LANG: 'C', FONTCONFIG_FILE: '/dev/null' },
    });
    expect((JSON.parse(keluaran) as string[]).reverse()).toEqual(semua.map((n) => renderPdf(n).sha256));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('given one letter of the naskah changed when rendered then the hash changes', () => {
  const n = structuredClone(contoh.penolakanPelibatan);
  n.isi.alasan = n.isi.alasan.replace('Juli', 'Juni');
  expect(renderPdf(n).sha256).not.toBe(renderPdf(contoh.penolakanPelibatan).sha256);
});

test('given another layout in the naskah when rendered then the paper is another, and the same bytes come out again', () => {
  const a4 = { ...contoh.suratTugas, tataLetak: { ...tataLetakBawaan, kertas: { lebar: 210, tinggi: 297 } } };
  const hasil = renderPdf(a4);
  expect(hasil.versiTemplat).toMatch(/^[0-9a-f]{12}$/);
  expect(hasil.versiTemplat).toBe(versiTemplat());
  const [surat] = tepi(hasil.pdf);
  expect([surat?.lebar, surat?.tinggi].map((p) => Math.round(((p ?? 0) / 72) * 25.4))).toEqual([210, 297]);
  expect(renderPdf(kunciTerbalik(a4) as Naskah).sha256).toBe(hasil.sha256);
});

test('given the usual layout written out in the naskah when rendered then the bytes are those of a naskah without', () => {
  const bawaan = { ...contoh.suratTugas, tataLetak: tataLetakBawaan };
  expect(renderPdf(bawaan).sha256).toBe(renderPdf(contoh.suratTugas).sha256);
});
