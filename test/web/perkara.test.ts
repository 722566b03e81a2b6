/** One case in the page: who holds it, what has been done, its machine with the way taken. */
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiHalaman, type Pejabat, peramban, terbacaSemua } from '../support/halaman.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
let masukSebagai: (nama: string) => Promise<Pejabat>;

beforeAll(async () => {
  if (!peramban) return;
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  masukSebagai = await mulaiHalaman(s);
}, 240_000);

describe.runIf(peramban)('given a case that was agreed to and waits for a recommendation', () => {
  test('when its applicant opens it then holder, steps, and the machine with state and way are there, to see and to read', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    await k.putus('p-zainal-arifin', { type: 'setuju' });
    const { page } = await masukSebagai('Rahmat Hidayat');
    await page.goto(`/perkara/${k.id}`);
    const keadaan = page.getByRole('region', { name: 'Keadaan' });
    await keadaan.getByText(/pada Kepala Bagian Kebijakan Perekonomian/).waitFor();
    await keadaan.getByText(/Kartika Dewi, S\.E\., M\.E\. \(definitif\)/).waitFor();
    await keadaan.getByText('Lampiran I BAB II huruf B').waitFor();
    await page
      .getByRole('region', { name: 'Langkah' })
      .getByRole('link', { name: /Permohonan pelibatan nomor 800/ })
      .waitFor();

    const diagram = page.getByRole('region', { name: 'Diagram', exact: true });
    const gambar = diagram.getByRole('img', { name: /Sekarang: Menunggu rekomendasi/ });
    await gambar.waitFor();
    expect(await gambar.getByText('✓ dilalui').count()).toBe(2);
    expect(await gambar.getByText('● sekarang di sini').count()).toBe(1);
    const lebar = async () => (await gambar.boundingBox())?.width ?? 0;
    const semula = await lebar();
    await diagram.getByRole('button', { name: 'Perkecil' }).press('Enter');
    expect(await lebar()).toBeLessThan(semula);
    await diagram.getByRole('checkbox').check();
    await gambar.getByText('Ditarik').waitFor();
    await diagram.getByText('Diagram sebagai daftar').press('Enter');
    const kini = diagram.locator('[aria-current=step]');
    expect(await kini.textContent()).toMatch(/^Menunggu rekomendasisekarang di siniYang bertindak: PUO dituju/);
    await diagram
      .getByText(/Setuju, bila rekomendator berbeda: menuju menunggu rekomendasi \(dilalui 1 kali\)\. Lampiran I/)
      .waitFor();
    await terbacaSemua(page);
  }, 120_000);
});
