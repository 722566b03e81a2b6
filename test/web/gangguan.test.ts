/** What goes wrong while officials work in the page: somebody else is faster, the API or the worker is away, one acts for another. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiProcess, startApiProcess } from '../faults/api-process.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { mulaiHalaman, type Pejabat, peramban, terbacaSemua } from '../support/halaman.ts';
import { diAkhir } from '../support/penutup.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const NOMOR_PLT = '821.2/007/BKD/XI/2026';
const NOMOR_DELEGASI = '800.1.11.1/070/B.EKON/XI/2026';

/** The Kepala Biro Perekonomian has handed his authority on; a Bagian of it is led by a Plt. */
const direktori = direktoriContoh('bengkulu', (isi) => {
  isi.pemangku = isi.pemangku.filter((p) => p.jabatan !== 'kepala-bagian-kebijakan-perekonomian');
  isi.pemangku.push({
    jabatan: 'kepala-bagian-kebijakan-perekonomian',
    pegawai: 'p-kartika-dewi',
    kapasitas: 'Plt.',
    dari: hari(-7),
    sampai: hari(30),
    nomorSurat: NOMOR_PLT,
  });
  isi.pemangku.push({
    jabatan: 'kepala-bagian-sumber-daya-alam',
    pegawai: 'p-kartika-dewi',
    kapasitas: 'definitif',
    dari: '2020-01-01',
  });
  isi.delegasi.push({
    dari: 'kepala-biro-perekonomian',
    kepada: 'kepala-bagian-sumber-daya-alam',
    mulai: hari(-7),
    sampai: hari(30),
    nomorSurat: NOMOR_DELEGASI,
  });
});

let s: Sistem;
let api: ApiProcess;
let nyalakanApi: (port?: number) => Promise<void>;
let masukSebagai: (nama: string) => Promise<Pejabat>;

beforeAll(async () => {
  if (!peramban) return;
  s = await mulaiSistem({ direktori });
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  diAkhir(() => rmSync(folder, { recursive: true, force: true }));
  const { databaseUrl, temporalAddress, taskQueue } = s;
  masukSebagai = await mulaiHalaman(s, async (masuk) => {
    nyalakanApi = async (port) => {
      const logFile = join(folder, 'api.log');
      api = await startApiProcess({ databaseUrl, temporalAddress, taskQueue, masuk, port, logFile });
    };
    await nyalakanApi();
    diAkhir(() => api.proses.stop());
    return api.alamat;
  });
}, 240_000);

const tercatat = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Keputusan Anda sudah dicatat' }).waitFor({ timeout: 60_000 });
const putuskan = (page: Page) => page.getByRole('button', { name: 'Putuskan', exact: true }).click();

/** Whoever opens the task and is about to agree. */
async function hendakSetuju(nama: string, k: Perkara): Promise<Pejabat> {
  const pejabat = await masukSebagai(nama);
  await pejabat.page.goto(`/tugas/${k.id}/menungguJawaban/1`);
  await pejabat.page.getByRole('radio', { name: 'Setuju' }).check();
  return pejabat;
}
const langkah = async (k: Perkara) => (await k.langkah()).map((l) => l.split(': ')[1]?.split(' [')[0]);
const SETUJU = 'menungguJawaban -setuju-> menungguRekomendasi';

describe.runIf(peramban)('given a case that waits for an official', () => {
  test('when he and his delegate decide at the same time in two browsers then one decision stands, and the other is told whose it was', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const [kepala, delegasi] = await Promise.all([hendakSetuju('Zainal Arifin', k), hendakSetuju('Kartika Dewi', k)]);
    await delegasi.page.getByText(`delegasi, surat nomor ${NOMOR_DELEGASI}`).waitFor();
    await Promise.all([putuskan(kepala.page), putuskan(delegasi.page)]);
    const didahului = (page: Page) => page.getByText(/sudah (diputus|diselesaikan) oleh/).first();
    const hasil = await Promise.all(
      [kepala, delegasi].map(({ page }) =>
        Promise.race([
          tercatat(page).then(() => 'dicatat'),
          didahului(page)
            .waitFor()
            .then(() => 'didahului'),
        ]),
      ),
    );
    expect(hasil.sort()).toEqual(['dicatat', 'didahului']);
    expect(await langkah(k)).toEqual([expect.stringContaining('ajukan'), SETUJU]);
    await Promise.all([kepala, delegasi].map(({ context }) => context.close()));
  }, 120_000);

  test('when the API is killed while it decides, and then the worker comes back too, then pressing again decides once', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { page, context } = await hendakSetuju('Zainal Arifin', k);
    await s.worker.hentikan();
    await putuskan(page);
    const sinyal = async () => {
      const { events } = await s.client.temporal.workflow.getHandle(k.id).fetchHistory();
      return events?.filter((e) => e.workflowExecutionSignaledEventAttributes).length;
    };
    await expect.poll(sinyal, { timeout: 20_000 }).toBe(1);
    await api.proses.kill();
    await page.getByText('Tidak ada sambungan ke server.').first().waitFor();
    await terbacaSemua(page);
    await nyalakanApi(Number(new URL(api.alamat).port));
    await s.tambahWorker();
    await putuskan(page);
    await tercatat(page);
    expect(await langkah(k)).toEqual([expect.stringContaining('ajukan'), SETUJU]);
    await context.close();
  }, 120_000);

  test('when a Plt. acts then his task says on which letter he does, and the case that a Plt. did', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    await k.putus('p-zainal-arifin', { type: 'setuju' });
    const { page, context } = await masukSebagai('Kartika Dewi');
    await page.goto('/');
    const kartu = page.getByRole('article').filter({ hasText: k.id });
    await kartu.getByText(`Sebagai Kepala Bagian Kebijakan Perekonomian (Plt., surat nomor ${NOMOR_PLT})`).waitFor();
    await kartu.getByRole('link', { name: 'Menunggu rekomendasi' }).click();
    await page.getByText(`Plt., surat nomor ${NOMOR_PLT}`).waitFor();
    await page.getByRole('radio', { name: 'Tidak merekomendasikan', exact: true }).check();
    await page.getByLabel('Alasan').fill('Pegawai yang sesuai sedang bertugas di luar daerah.');
    await terbacaSemua(page);
    await putuskan(page);
    await tercatat(page);
    await page.getByRole('link', { name: 'Lihat perkaranya' }).click();
    await page.getByText(`Kepala Bagian Kebijakan Perekonomian (Plt., surat nomor ${NOMOR_PLT})`).first().waitFor();
    await context.close();
  }, 120_000);
});
