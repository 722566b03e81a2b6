/** The frame of the officials' page, and the pages that only read, each opened by those whom they are for. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { png } from '../support/berkas.ts';
import { berkasContoh, direktoriContoh } from '../support/direktori.ts';
import { keHalaman, mulaiHalaman, type Pejabat, peramban, terbacaSemua } from '../support/halaman.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { Tim } from '../support/tim.ts';

let s: Sistem;
let masukSebagai: (nama: string) => Promise<Pejabat>;

beforeAll(async () => {
  if (!peramban) return;
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  masukSebagai = await mulaiHalaman(s);
}, 240_000);

const judul = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const artikel = (page: Page) => page.getByRole('article');

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

describe.runIf(peramban)(
  'given a lintas unit that has been assigned, a team, and an evaluasi that came back once',
  () => {
    let perkara: string;
    let evaluasi: string;

    beforeAll(async () => {
      const { client } = s;
      const k = await Perkara.ajukan(client, 'bengkulu-lampiran');
      perkara = k.id;
      await k.putus('p-zainal-arifin', { type: 'setuju' });
      await k.putus('p-kartika-dewi', { type: 'rekomendasikan', pegawai: ['p-hendra-saputra'] });
      await k.putus('p-zainal-arifin', { type: 'tugaskan' });
      await Tim.bentuk(client, 'bengkulu-lampiran');
      const { pemohon, ...permohonan } = JSON.parse(berkasContoh('permohonan-evaluasi.json'));
      evaluasi = (await client.start('evaluasiBerjenjang', { varian: 'bengkulu-lampiran', pemohon, permohonan }))
        .prosedur;
      const lampiran = [await client.attach({ isi: png, nama: 'hasil-v2.png', pengunggah: pemohon })];
      for (const [pelaku, peristiwa, bersama] of [
        ['p-kartika-dewi', { type: 'kembalikan', alasan: 'Data inflasi belum lengkap.' }],
        [
          pemohon,
          { type: 'perbaiki', versi: 2, ringkasan: permohonan.hasil.ringkasan.replace('48', '60'), berkas: [] },
          lampiran,
        ],
      ]) {
        const [tugas] = (await client.show(evaluasi)).tugas;
        await client.decide({
          prosedur: evaluasi,
          tugas: tugas?.tugas ?? '',
          putaran: tugas?.putaran ?? 0,
          pelaku,
          peristiwa,
          lampiran: bersama?.map(({ sidik, nama }: { sidik: string; nama: string }) => ({ sidik, nama })),
        });
      }
    }, 120_000);

    test('when the assignee opens his assignments and letters then letter, unit and duties are there, and the letter can be read', async () => {
      const { page } = await masukSebagai('Hendra Saputra');
      await keHalaman(page, 'Penugasan saya');
      await judul(page, 'Penugasan saya');
      await page.getByText('1 penugasan').waitFor();
      await page.getByText(/^Pada Biro Organisasi/).waitFor();
      await page.getByText(/Pimpinan Unit Organisasi: .*Rahmat Hidayat/).waitFor();
      await page.getByRole('link', { name: 'Menunggu penerimaan' }).waitFor();
      await page.getByRole('button', { name: /^Kewajiban saya/ }).click();
      await page.getByText('Lampiran I').first().waitFor();
      await terbacaSemua(page);
      await keHalaman(page, 'Surat');
      await page.getByText('1 surat').waitFor();
      await page.getByText('Surat masuk: sebagai diri sendiri').waitFor();
      await page.getByRole('button', { name: /^Baca surat/ }).click();
      await page.getByRole('img', { name: 'Lembar 1 dari' }).first().waitFor();
      await terbacaSemua(page);
      await page.getByLabel('Arah').selectOption('keluar');
      await page.getByText('Tidak ada surat.').waitFor();
      await page.getByLabel('Arah').selectOption('masuk');
      await page.getByRole('link', { name: /^Perkara: penunjukan lintas unit/ }).click();
      await page.getByText(`Perkara ${perkara}`).first().waitFor();
    }, 90_000);

    test('when the ketua opens his team then its people, letters and cases are there', async () => {
      const { page } = await masukSebagai('Nurul Azizah');
      await keHalaman(page, 'Tim');
      await page.getByText('Anda ketua tim ini.').waitFor();
      await terbacaSemua(page);
      await page.getByRole('link', { name: /^Tim Penyusunan Peta/ }).click();
      await judul(page, /^Tim Penyusunan Peta/);
      await page.getByText(/^Anggota: Teguh Prakoso/).waitFor();
      await page.getByRole('region', { name: 'Surat' }).getByText('Terbit').first().waitFor();
      await terbacaSemua(page);
      expect(await page.title()).toMatch(/^Tim Penyusunan Peta/);
    }, 60_000);

    test('when the maker of a result opens its evaluasi then what changed is said in words, with round, clause, letter and file', async () => {
      const { page } = await masukSebagai('Irfan Maulana');
      await keHalaman(page, 'Evaluasi');
      await page.getByRole('link', { name: /^Hasil dari Irfan Maulana/ }).click();
      await judul(page, /^Evaluasi: /);
      const perubahan = page.getByRole('list', { name: 'Perubahan' });
      await perubahan.getByText('“48” menjadi “60”').waitFor();
      await perubahan.getByText('Berkas ditambah: hasil-v2.png').waitFor();
      await page.getByText('Alasan: Data inflasi belum lengkap.').waitFor();
      const unduhan = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Unduh hasil-v2.png' }).click();
      expect((await unduhan).suggestedFilename()).toBe('hasil-v2.png');
      await page.getByRole('button', { name: /^Baca pengembalian hasil/ }).click();
      await page.getByRole('img', { name: 'Lembar 1 dari' }).first().waitFor();
      await terbacaSemua(page);
    }, 60_000);

    test('when the head of a unit opens buku agenda and dasbor then he has his unit, as bars and as a table of the same', async () => {
      const { page } = await masukSebagai('Zainal Arifin');
      await keHalaman(page, 'Buku agenda');
      await page.getByText(/^1 surat keluar Biro Perekonomian/).waitFor();
      expect(await page.getByLabel('Unit').locator('option').allTextContents()).toEqual([
        'Biro Perekonomian Sekretariat Daerah',
      ]);
      await page.getByLabel('Arah').selectOption('masuk');
      await page.getByText(/^1 surat masuk Biro Perekonomian/).waitFor();
      const unduhan = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Unduh CSV' }).click();
      expect((await unduhan).suggestedFilename()).toMatch(/^agenda-masuk-biro-perekonomian/);
      await terbacaSemua(page);
      await keHalaman(page, 'Dasbor');
      await page.getByText(/^Unit yang Anda pimpin: Biro Perekonomian/).waitFor();
      await page.getByRole('img', { name: /^Grafik tugas yang menunggu menurut unit/ }).waitFor();
      const tabel = page.getByRole('region', { name: 'Tabel menurut unit' });
      expect(await tabel.getByRole('rowheader').allTextContents()).toEqual([
        expect.stringMatching(/^Bagian Kebijakan Perekonomian/),
      ]);
      await terbacaSemua(page);
    }, 90_000);

    test('when an auditor opens the journal and has a case verified then he finds its rows, and is told that all agree', async () => {
      const { page } = await masukSebagai('Auditor');
      await keHalaman(page, 'Jurnal');
      await judul(page, 'Jurnal semua perkara');
      await page.getByLabel('Perkara').fill(perkara);
      await page.getByText('4 catatan', { exact: true }).waitFor();
      expect(await artikel(page).count()).toBe(4);
      await artikel(page).first().getByRole('button', { name: 'Periksa riwayat perkara ini' }).click();
      await page.getByText('Cocok: riwayat, mesin, jurnal, dan surat sama dalam 4 langkah.').waitFor();
      await terbacaSemua(page);
      await keHalaman(page, 'Dasbor');
      await page.getByText('Semua unit.').waitFor();
    }, 90_000);
  },
);
