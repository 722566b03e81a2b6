/** The officials' page in a real browser of a phone's width, over a running system, signed in by the development provider. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buatApi } from '../../api/buat.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { PenyimpanSesi } from '../../register/sesi.ts';
import { akunDirektori } from '../../worker/dev-idp/akun.ts';
import { nyalakanPenyedia, type PenyediaBerjalan } from '../../worker/dev-idp/penyedia.ts';
import { pemeriksa } from './api.ts';
import { bukaPeramban, masuk, NAMA_PROGRAM, peramban } from './chromium.ts';
import { diAkhir } from './penutup.ts';
import type { Sistem } from './sistem.ts';

const akar = fileURLToPath(new URL('../..', import.meta.url));
if (!peramban) {
  process.stderr.write(`tidak ada ${NAMA_PROGRAM.join(', ')} di PATH; uji halaman pejabat TIDAK dijalankan\n`);
}

export { peramban };

export interface Pejabat {
  page: Page;
  context: BrowserContext;
}

/** The API that serves the page, at the address that it answers with: one in this process, if no test wants another. */
const diSini =
  ({ client }: Sistem) =>
  async (penyedia: PenyediaBerjalan): Promise<string> => {
    const app = await buatApi({
      client,
      peraturan: muatPeraturan(),
      masuk: { ...penyedia, sesi: new PenyimpanSesi(client.register.db) },
      halaman: `${akar}/dist-web`,
      periksaRiwayat: pemeriksa(client),
    });
    diAkhir(() => app.close());
    return app.listen({ host: '127.0.0.1', port: 0 });
  };

/** @returns a way to sign in as somebody by his name, each in a browser of his own */
export async function mulaiHalaman(s: Sistem, layani = diSini(s)): Promise<(nama: string) => Promise<Pejabat>> {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/halaman.ts'], { cwd: akar, stdio: 'inherit' });
  const pembaca = new PembacaDirektori(s.client.register.db);
  const penyedia = await nyalakanPenyedia(async () => akunDirektori(await pembaca.ambil()));
  diAkhir(() => penyedia.hentikan());
  const alamat = await layani(penyedia);
  penyedia.kenalkan(alamat);
  const browser = await bukaPeramban();
  diAkhir(() => browser.close());
  return async (nama) => {
    const context = await browser.newContext({
      baseURL: alamat,
      viewport: { width: 360, height: 740 },
      locale: 'id-ID',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('console', (pesan) => {
      if (/content security policy/i.test(pesan.text())) throw new Error(pesan.text());
    });
    await masuk(page, nama);
    return { page, context };
  };
}

/** By the navigation, which a phone has behind a button. */
export async function keHalaman(page: Page, nama: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const navigasi = page.getByRole('navigation', { name: 'Utama' });
  await navigasi.getByRole('link', { name: nama, exact: true }).click();
}

/** WCAG 2.2 AA as far as axe-core can tell, and nothing wider than the phone. */
export async function terbacaSemua(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: axe.Result[] }>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
}
