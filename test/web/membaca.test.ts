/** The frame of the officials' page, and the pages that only read, each opened by those whom they are for. */
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { keHalaman, mulaiHalaman, type Pejabat, peramban, terbacaSemua } from '../support/halaman.ts';
import { mulaiSistem } from '../support/sistem.ts';

let masukSebagai: (nama: string) => Promise<Pejabat>;

beforeAll(async () => {
  if (!peramban) return;
  masukSebagai = await mulaiHalaman(await mulaiSistem({ direktori: direktoriContoh('bengkulu') }));
}, 240_000);

describe.runIf(peramban)('given the frame on a phone', () => {
  test('when the keyboard opens the menu then it marks the page one is on, Escape closes it, and a link leads on', async () => {
    const { page } = await masukSebagai('Rahmat Hidayat');
    const tombol = page.getByRole('button', { name: 'Menu', exact: true });
    const navigasi = page.getByRole('navigation', { name: 'Utama' });
    expect(await navigasi.isVisible()).toBe(false);
    await tombol.press('Enter');
    await terbacaSemua(page);
    expect(await navigasi.locator('[aria-current=page]').allTextContents()).toEqual(['Tugas saya']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Tugas saya');
    await page.keyboard.press('Escape');
    expect(await navigasi.isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Menu');
    await keHalaman(page, 'Mulai');
    await page.getByRole('heading', { level: 1, name: 'Mulai prosedur' }).waitFor();
    expect(await navigasi.isVisible()).toBe(false);
    expect(await page.title()).toBe('Mulai prosedur · sistem-kerja');
    await page.getByRole('link', { name: 'Penunjukan lintas unit', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Penunjukan lintas unit' }).waitFor();
    await tombol.click();
    expect(await navigasi.locator('[aria-current=true]').allTextContents()).toEqual(['Mulai']);
  }, 60_000);

  test('when a page can not be loaded then it says so with what to do, and comes as soon as it can', async () => {
    const { page, context } = await masukSebagai('Rahmat Hidayat');
    await context.setOffline(true);
    await keHalaman(page, 'Mulai');
    await page.getByRole('alert').filter({ hasText: 'Bagian halaman ini tidak dapat dimuat.' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Mulai' }).waitFor();
    await terbacaSemua(page);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Penunjukan lintas unit', exact: true }).waitFor();
  }, 60_000);

  test('when an auditor signs in then he begins with what he may read; what is for officials does not exist for him', async () => {
    const { page } = await masukSebagai('Auditor');
    await page.getByRole('heading', { level: 1, name: 'Perkara' }).waitFor();
    await page.goto('/mulai');
    await page.getByRole('heading', { level: 1, name: 'Halaman tidak ada' }).waitFor();
    await terbacaSemua(page);
  }, 60_000);
});
