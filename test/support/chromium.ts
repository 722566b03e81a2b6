/** Chromium of this machine, and signing in to the officials' page with it. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { onPath } from '../../worker/temporal-server/run.mjs';

export const NAMA_PROGRAM = ['chromium', 'chromium-browser', 'google-chrome'];

/** A browser on this machine, if there is any. */
export const peramban = NAMA_PROGRAM.map((nama) => onPath(nama)).find((jalan) => jalan !== undefined);

/** Chromium's sandbox wants a user that is not root. */
export const bukaPeramban = (): Promise<Browser> =>
  chromium.launch({ executablePath: peramban, chromiumSandbox: process.getuid?.() !== 0 });

/** By the development provider, as somebody whose name begins so. */
export async function masuk(page: Page, nama: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Masuk' }).click();
  await page.getByRole('button', { name: new RegExp(`^${nama}`) }).click();
  await page.getByRole('button', { name: 'Keluar' }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
