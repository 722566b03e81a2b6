/** A lintas unit taken through the officials' page on a phone: requested, signed, agreed to, recommended. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { keHalaman, mulaiHalaman, type Pejabat, peramban, terbacaSemua } from '../support/halaman.ts';
import { Perkara, permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const passphrase = 'hanya-untuk-uji';
const { permohonan } = permohonanContoh('bengkulu-lampiran');

let s: Sistem;
let masukSebagai: (nama: string) => Promise<Pejabat>;

beforeAll(async () => {
  if (!peramban) return;
  const tte = new PenandaPengembangan({ folder: mkdtempSync(join(tmpdir(), 'tte-')), passphrase });
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu'), tte });
  masukSebagai = await mulaiHalaman(s);
}, 240_000);

const judul = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const ke = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const tekan = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A request whose letter is out, so that the PPK has it. */
async function diajukan(): Promise<Perkara> {
  const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
  const [surat] = (await s.client.show(k.id)).surat;
  await s.client.sign({ surat: surat?.id ?? '', pelaku: 'p-rahmat-hidayat', passphrase });
  return k;
}

async function isiPermohonan(page: Page): Promise<void> {
  await page.getByLabel('Varian').selectOption('bengkulu-lampiran');
  await page.getByLabel('Unit pemilik').selectOption(permohonan.unitPemilik);
  await page.getByLabel('Unit dituju').selectOption(permohonan.unitDituju);
  await page.getByLabel('Maksud tujuan').fill(permohonan.maksudTujuan);
  await page.getByLabel('Kompetensi 1').fill(permohonan.kompetensi[0] ?? '');
  await page.getByLabel('Ekspektasi 1').fill(permohonan.ekspektasi[0] ?? '');
  await page.getByLabel('Mulai').fill(permohonan.durasi.mulai);
  await page.getByLabel('Selesai').fill(permohonan.durasi.selesai);
  await page.getByLabel('Bentuk').selectOption('individu');
  await page.getByLabel('Jumlah personel').fill('1');
  for (const [nama, teks] of Object.entries(permohonan.rincian[0] ?? {})) {
    const label = { subKegiatan: 'Sub kegiatan', targetKinerja: 'Target kinerja' }[nama] ?? nama;
    await page.getByRole('group', { name: 'Rincian 1' }).getByLabel(label).fill(teks);
  }
}

describe.runIf(peramban)('given the page on a phone', () => {
  test('when an official writes a request, is interrupted, sends it and signs it then the next one has it; both decide on', async () => {
    const { page } = await masukSebagai('Rahmat Hidayat');
    await terbacaSemua(page);
    await keHalaman(page, 'Mulai');
    await judul(page, 'Mulai prosedur');
    await terbacaSemua(page);
    await ke(page, 'Penunjukan lintas unit');
    await judul(page, 'Penunjukan lintas unit');
    await isiPermohonan(page);
    await page.reload();
    expect(await page.getByLabel('Maksud tujuan').inputValue()).toBe(permohonan.maksudTujuan);
    await terbacaSemua(page);
    await tekan(page, 'Lihat konsep surat');
    await page.getByRole('img', { name: 'Lembar 1 dari' }).first().waitFor();
    expect(await page.getByLabel('Konsep surat').textContent()).toContain('KONSEP');
    await terbacaSemua(page);
    await tekan(page, 'Kirim');
    await judul(page, 'Prosedur sudah dimulai');
    await terbacaSemua(page);

    await keHalaman(page, 'Tugas saya');
    await page.getByRole('region', { name: 'Menunggu tanda tangan saya' }).getByRole('link').click();
    await judul(page, 'Tanda tangan elektronik');
    await page.getByRole('img', { name: 'Lembar 1 dari' }).first().waitFor();
    await terbacaSemua(page);
    await page.getByRole('textbox', { name: 'Passphrase' }).fill('keliru');
    await tekan(page, 'Tandatangani');
    await page.getByRole('alert').filter({ hasText: 'Tidak dapat dilanjutkan' }).waitFor();
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await tekan(page, 'Tandatangani');
    await judul(page, 'Surat sudah ditandatangani');
    await ke(page, 'Lihat perkaranya');
    await page.getByText('Zainal Arifin').first().waitFor();
    await terbacaSemua(page);

    const { page: ppk } = await masukSebagai('Zainal Arifin');
    await ke(ppk, 'Menunggu jawaban');
    await judul(ppk, 'Menunggu jawaban');
    await ppk.getByText('Sebagai Kepala Biro Perekonomian').waitFor();
    await ppk.getByText('Lampiran I BAB II huruf B').first().waitFor();
    await ppk.getByRole('button', { name: 'Baca surat' }).click();
    await ppk.getByRole('img', { name: 'Lembar 1 dari' }).first().waitFor();
    await terbacaSemua(ppk);
    await ppk.getByRole('radio', { name: 'Setuju' }).check();
    await tekan(ppk, 'Putuskan');
    await judul(ppk, 'Keputusan Anda sudah dicatat');

    const { page: puo } = await masukSebagai('Kartika Dewi');
    await ke(puo, 'Menunggu rekomendasi');
    await puo.getByRole('radio', { name: 'Rekomendasikan', exact: true }).check();
    await tekan(puo, 'Tambah pegawai');
    await puo.getByRole('textbox', { name: 'Pegawai 1' }).fill('Hendra');
    await puo.getByRole('option', { name: /Hendra Saputra/ }).click();
    await terbacaSemua(puo);
    await tekan(puo, 'Putuskan');
    await judul(puo, 'Keputusan Anda sudah dicatat');
    await ke(puo, 'Lihat perkaranya');
    await puo.getByText('Hendra Saputra').first().waitFor();

    const [perkara] = (await s.client.cari({ pegawai: 'p-rahmat-hidayat' }, { batas: 1 })).baris;
    expect(perkara?.keadaan).toBe('menyusunPenugasan');
  }, 240_000);

  test('when a refusal has no reason then it is not sent; with one the case ends', async () => {
    const k = await diajukan();
    const { page } = await masukSebagai('Zainal Arifin');
    await page.goto(`/tugas/${k.id}/menungguJawaban/1`);
    await page.getByRole('radio', { name: 'Tolak' }).check();
    await tekan(page, 'Putuskan');
    await page.getByRole('alert').filter({ hasText: 'alasan' }).waitFor();
    expect((await s.client.show(k.id)).keadaan).toBe('menungguJawaban');
    await terbacaSemua(page);
    await page.getByLabel('Alasan').fill('Pegawai yang sesuai sedang menyelesaikan target unit sendiri.');
    await tekan(page, 'Putuskan');
    await judul(page, 'Keputusan Anda sudah dicatat');
    expect((await s.client.show(k.id)).keadaan).toBe('ditolak');
  }, 120_000);

  test('when somebody was faster then the other is told who it was, and nothing else happens', async () => {
    const k = await diajukan();
    const { page } = await masukSebagai('Zainal Arifin');
    await page.goto(`/tugas/${k.id}/menungguJawaban/1`);
    await page.getByRole('radio', { name: 'Setuju' }).check();
    await k.putus('p-zainal-arifin', { type: 'setuju' });
    const langkah = (await k.langkah()).length;
    await tekan(page, 'Putuskan');
    await page
      .getByText(/sudah (diputus|diselesaikan) oleh Zainal Arifin/)
      .first()
      .waitFor();
    await terbacaSemua(page);
    expect((await k.langkah()).length).toBe(langkah);
  }, 120_000);

  test('when the session has ended elsewhere then the page says so and leads to sign in again', async () => {
    const { page, context } = await masukSebagai('Zainal Arifin');
    await context.clearCookies();
    await page.getByText('Sesi Anda sudah berakhir').waitFor();
    await page.getByRole('link', { name: 'Masuk lagi' }).waitFor();
    await terbacaSemua(page);
  }, 120_000);

  test('when he signs out then nothing of his is left to see', async () => {
    const { page } = await masukSebagai('Zainal Arifin');
    await tekan(page, 'Keluar');
    await tekan(page, 'Keluar');
    await judul(page, 'Masuk');
    await terbacaSemua(page);
    expect(await page.getByText('Zainal').count()).toBe(0);
  }, 120_000);

  test('when the network is away then a decision is refused with what to do, and sent once when it is back', async () => {
    const k = await diajukan();
    const { page, context } = await masukSebagai('Zainal Arifin');
    await page.goto(`/tugas/${k.id}/menungguJawaban/1`);
    await page.getByRole('radio', { name: 'Setuju' }).check();
    await context.setOffline(true);
    await tekan(page, 'Putuskan');
    await page.getByText('Tidak ada sambungan ke server.').first().waitFor();
    await context.setOffline(false);
    await tekan(page, 'Putuskan');
    await judul(page, 'Keputusan Anda sudah dicatat');
    expect((await k.langkah()).length).toBe(2);
  }, 120_000);
});
