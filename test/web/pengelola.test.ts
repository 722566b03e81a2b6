/** The pages of who keeps the installation, on a phone: a directory tried, loaded and seen in effect; what else he keeps. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { keHalaman, mulaiHalaman, type Pejabat, peramban, terbacaSemua } from '../support/halaman.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
let masukSebagai: (nama: string) => Promise<Pejabat>;

/** A Plh. of the file, so that there is one to see. */
const direktori = (ubah: (isi: IsiDirektori) => void = () => {}) =>
  direktoriContoh('bengkulu', (d) => {
    const plh = { kapasitas: 'Plh.', dari: hari(-1), sampai: hari(9), nomorSurat: '800/011/B.ORG/2026' } as const;
    d.pemangku.push({ jabatan: 'kepala-bagian-tatalaksana', pegawai: 'p-teguh-prakoso', ...plh });
    ubah(d);
  });

beforeAll(async () => {
  if (!peramban) return;
  s = await mulaiSistem({ direktori: direktori() });
  masukSebagai = await mulaiHalaman(s);
}, 240_000);

const judul = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const tekan = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const pilihBerkas = (page: Page, isi: IsiDirektori) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'direktori.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(isi, null, 1)),
  });

describe.runIf(peramban)('given the pengelola on a phone', () => {
  test('when he tries a directory that is wrong, then one that is right, and loads it then it is in effect', async () => {
    const { page } = await masukSebagai('Pengelola');
    await judul(page, 'Pengelola');
    await page.getByText('Versi 1').waitFor();
    await terbacaSemua(page);
    await keHalaman(page, 'Impor direktori');
    await judul(page, 'Impor direktori');
    await terbacaSemua(page);

    await pilihBerkas(
      page,
      direktori((d) => Object.assign(d.jabatan[1] ?? {}, { atasan: 'tidak-ada' })),
    );
    await tekan(page, 'Uji berkas');
    await page.getByRole('alert').filter({ hasText: '1 hal perlu diperbaiki' }).waitFor();
    const galat = page.getByRole('table', { name: 'Yang perlu diperbaiki' });
    expect(await galat.getByRole('cell').allTextContents()).toEqual([
      expect.stringMatching(/^direktori.json, baris \d+, kolom atasan$/),
      'jabatan ke-2: jabatan "tidak-ada" tidak ada',
    ]);
    await terbacaSemua(page);

    await pilihBerkas(
      page,
      direktori((d) => {
        const [lama] = d.pemangku.splice(1, 1);
        d.pegawai.push({ id: 'p-baru', nama: 'Wulan Permata, S.E.', nip: '198001012005012001' });
        d.pemangku.push({
          jabatan: lama?.jabatan ?? '',
          pegawai: 'p-baru',
          kapasitas: 'definitif',
          dari: '2026-01-01',
        });
      }),
    );
    await tekan(page, 'Uji berkas');
    await page.getByRole('alert').filter({ hasText: '1 baris akan hilang' }).waitFor();
    const perubahan = page.getByRole('table', { name: 'Perubahan direktori' });
    expect(await perubahan.getByRole('row').count()).toBe(4);
    expect(await perubahan.textContent()).not.toContain('198001012005012001');
    await terbacaSemua(page);
    await page.getByLabel('Cari').fill('pegawai wulan');
    await page.getByText('1 dari 3 perubahan').waitFor();
    expect(await perubahan.getByRole('cell').first().textContent()).toBe('Baru: pegawai');
    expect(await s.client.cariPegawai('Wulan Permata', 5)).toEqual([]);

    await tekan(page, 'Muat 3 perubahan ini');
    await judul(page, 'Direktori sudah dimuat');
    await page.getByText('direktori versi 2').waitFor();
    await terbacaSemua(page);
    const { page: baru } = await masukSebagai('Wulan Permata');
    await judul(baru, 'Tugas saya');
    await page.getByRole('link', { name: 'Ke halaman pengelola' }).click();
    await page.getByRole('cell', { name: '2 baru, 0 berubah, 0 diakhiri, 1 dihapus' }).waitFor();
  }, 120_000);

  test('when the directory changes between trying and loading then it is refused with what to do, and nothing is loaded', async () => {
    const { page } = await masukSebagai('Pengelola');
    await keHalaman(page, 'Impor direktori');
    await pilihBerkas(
      page,
      direktori((d) => Object.assign(d.unit[0] ?? {}, { nama: 'Nama yang Basi' })),
    );
    await tekan(page, 'Uji berkas');
    await page.getByRole('table', { name: 'Perubahan direktori' }).waitFor();
    const { versi } = await s.client.pengelola.riwayatDirektori();
    await s.client.pengelola.ubahKalender({ tahun: 2031, libur: [] }, 'siskerja');
    await tekan(page, /^Muat/);
    await page.getByRole('alert').filter({ hasText: 'Direktori sudah berubah' }).waitFor();
    await terbacaSemua(page);
    expect((await s.client.pengelola.riwayatDirektori()).versi).toBe(versi + 1);
    expect((await s.client.unit()).map((u) => u.nama)).not.toContain('Nama yang Basi');
  }, 60_000);

  test('when he looks who acts for others and where cases wait then each has its letter, days and clause', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { page } = await masukSebagai('Pengelola');
    await keHalaman(page, 'Plt./Plh. dan delegasi');
    await page.getByRole('heading', { name: 'Plh. Kepala Bagian Tatalaksana' }).waitFor();
    await page.getByText('surat nomor 800/011/B.ORG/2026').waitFor();
    await page.getByText('Berasal dari berkas direktori').waitFor();
    await terbacaSemua(page);
    await keHalaman(page, 'Tenggat');
    await page.getByText('Tidak ada tugas.').waitFor();
    await page.getByLabel('Tugas yang').selectOption('berjalan');
    await page.getByText(`Perkara ${k.id}`).waitFor();
    await page.getByText('5 hari kerja lagi').waitFor();
    await page.getByRole('table', { name: 'Tenggat tiap prosedur' }).getByText('Ditetapkan instansi').first().waitFor();
    await terbacaSemua(page);
    // What it is about is not his: the case does not exist for him.
    await page.goto(`/perkara/${k.id}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('Rahmat').count()).toBe(0);
  }, 60_000);

  test('when he adds a day to a year and saves it then it is there, and a file that is wrong says where', async () => {
    const tahun = new Date().getFullYear() + 2;
    const { page } = await masukSebagai('Pengelola');
    await keHalaman(page, 'Kalender');
    await page.getByLabel('Tahun', { exact: true }).selectOption(String(tahun));
    await page.getByText('Tahun ini belum dimuat.').waitFor();
    const csv = (isi: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'libur.csv', mimeType: 'text/csv', buffer: Buffer.from(isi) });
    await csv('tanggal,nama,jenis\nsatu,Tahun Baru,libur nasional\n');
    await page.getByRole('cell', { name: 'libur.csv, baris 2, kolom tanggal' }).waitFor();
    await terbacaSemua(page);
    await csv(`tanggal,nama,jenis\n${tahun}-01-01,Tahun Baru Masehi,libur nasional\n`);
    await page.getByText('1 hari', { exact: true }).waitFor();
    await page.getByLabel('Tanggal').fill(`${tahun}-12-24`);
    await page.getByRole('textbox', { name: 'Nama' }).fill('Natal');
    await page.getByLabel('Jenis').selectOption('cuti bersama');
    await tekan(page, 'Tambahkan');
    await page.getByText('2 hari', { exact: true }).waitFor();
    await terbacaSemua(page);
    await tekan(page, `Simpan kalender ${tahun}`);
    await page.getByText('Ditetapkan di sini').waitFor();
    const ini = (await s.client.pengelola.kalender()).find((x) => x.tahun === tahun);
    expect(ini?.libur.map((l) => l.jenis)).toEqual(['libur nasional', 'cuti bersama']);
  }, 60_000);

  test('when somebody else opens one of these pages then it does not exist', async () => {
    const { page } = await masukSebagai('Rahmat Hidayat');
    await page.goto('/pengelola/direktori');
    await judul(page, 'Halaman tidak ada');
  }, 60_000);
});
