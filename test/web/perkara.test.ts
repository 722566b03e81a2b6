/** One case in the page: who holds it, what has been done, its machine with the way taken. */
import { beforeAll, describe, expect, test } from 'vitest';
import { berkasContoh, direktoriContoh } from '../support/direktori.ts';
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

describe.runIf(peramban)('given a case that another instansi deliberates on', () => {
  test('when who asked opens it then the other side is a step with its time, and nothing says which', async () => {
    const { pemohon, ...permohonan } = JSON.parse(berkasContoh('permohonan-lintas-instansi.json'));
    const mulai = { varian: 'bengkulu-lampiran', pemohon, permohonan };
    const { prosedur } = await s.client.start('penunjukanLintasInstansi', mulai);
    for (const [tugas, pelaku] of [
      ['menungguPybPemohon', 'p-siti-maryam'],
      ['menungguPybDituju', 'p-fahmi-ardiansyah'],
    ] as const) {
      await s.client.decide({ prosedur, tugas, putaran: 1, pelaku, peristiwa: { type: 'setuju' } });
    }
    const { page } = await masukSebagai('Siti Maryam');
    await page.goto(`/perkara/${prosedur}`);
    const langkah = page.getByRole('region', { name: 'Langkah' }).getByRole('listitem');
    await langkah.filter({ hasText: 'Langkah internal instansi lain' }).waitFor();
    await page.getByText('Instansi lain sedang memprosesnya di dalam.').waitFor();
    await page.getByRole('img', { name: /Sekarang: Internal instansi lain/ }).waitFor();
    expect(await page.getByText('● sekarang di sini').count()).toBe(0);
    expect(await page.getByText(/Instruksi penugasan nomor/).count()).toBe(0);
    await terbacaSemua(page);
  }, 120_000);
});

describe.runIf(peramban)('given several tasks of one official', () => {
  test('when he narrows them, chooses some and decides once then each has its own result, and what did not arrive is sent again', async () => {
    const perkara = [];
    for (let n = 0; n < 4; n++)
      perkara.push(await Perkara.ajukan(s.client, 'bengkulu-lampiran', { maksudTujuan: 'Sekaligus' }));
    const [satu, dua, tiga, tinggal] = perkara as [Perkara, Perkara, Perkara, Perkara];
    const { page } = await masukSebagai('Zainal Arifin');
    await page.getByText('Saring tugas').click();
    await page.getByLabel('Cari').fill('Sekaligus');
    await page.getByText(/^4 tugas ditampilkan/).waitFor();
    await page.getByLabel('Dari unit').selectOption('biro-organisasi');
    await page.getByLabel('Menunggu', { exact: true }).selectOption('1');
    await page.getByText(/^0 tugas ditampilkan/).waitFor();
    await page.getByLabel('Menunggu', { exact: true }).selectOption('');
    await page.getByText(/^4 tugas ditampilkan/).waitFor();
    await page.getByText('Sebagai Kepala Biro Perekonomian (definitif)').first().waitFor();
    await page.getByRole('button', { name: 'Pilih beberapa' }).click();
    for (const { id } of [satu, dua, tiga]) await page.getByRole('checkbox', { name: id }).check();
    await terbacaSemua(page);

    await dua.putus('p-zainal-arifin', { type: 'setuju' });
    await page.route(`**/perkara/${tiga.id}/keputusan`, (jalan) => jalan.abort(), { times: 1 });
    const sekaligus = page.getByRole('region', { name: 'Putuskan sekaligus' });
    await sekaligus.getByRole('radio', { name: 'Setuju' }).check();
    await sekaligus.getByRole('button', { name: 'Putuskan 3 tugas' }).click();
    const hasil = (k: Perkara) => sekaligus.getByRole('listitem').filter({ hasText: k.id });
    await hasil(satu).getByText('dicatat; keadaan sekarang menunggu rekomendasi').waitFor();
    await hasil(dua)
      .getByText(/didahului orang lain\. .*Zainal Arifin/)
      .waitFor();
    await hasil(tiga).getByText('belum pasti. Tidak ada sambungan ke server.').waitFor();
    await terbacaSemua(page);
    await sekaligus.getByRole('button', { name: 'Kirim lagi 1 yang belum pasti' }).click();
    await hasil(tiga).getByText('dicatat').waitFor();
    expect((await tiga.langkah()).length).toBe(2);
    expect((await satu.langkah()).length).toBe(2);
    await sekaligus.getByRole('button', { name: 'Kembali ke daftar' }).click();
    await page.getByText(/^1 tugas ditampilkan/).waitFor();
    await page.getByText(tinggal.id).waitFor();
  }, 120_000);

  test('when a decision asks for what is of one case then it is said, and each refusal tells why', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    await k.putus('p-zainal-arifin', { type: 'setuju' });
    const { page } = await masukSebagai('Kartika Dewi');
    await page.getByRole('button', { name: 'Pilih beberapa' }).click();
    await page.getByRole('checkbox', { name: k.id }).check();
    const sekaligus = page.getByRole('region', { name: 'Putuskan sekaligus' });
    await sekaligus.getByText('Tanpa isian pegawai.').waitFor();
    await sekaligus.getByRole('radio', { name: 'Tidak merekomendasikan' }).check();
    await sekaligus.getByRole('button', { name: 'Putuskan 1 tugas' }).click();
    await sekaligus.getByText(/ditolak\. .*alasan/i).waitFor();
    expect((await s.client.show(k.id)).keadaan).toBe('menungguRekomendasi');
  }, 120_000);
});

describe.runIf(peramban)('given a task of which a decision is half written', () => {
  const PDF = Buffer.from('%PDF-1.4 bukan PDF yang utuh');

  test('when the session ends and he signs in again then words and files are still there, and go with the decision', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const [surat] = (await s.client.show(k.id)).surat;
    const { pdf } = await s.client.letter(surat?.id ?? '');
    const { page, context } = await masukSebagai('Zainal Arifin');
    await page.goto(`/tugas/${k.id}/menungguJawaban/1`);
    await page.getByRole('radio', { name: 'Tolak' }).check();
    await page.getByLabel('Alasan').fill('Pegawai yang sesuai sedang cuti.');
    const berkas = page.getByLabel('Berkas lampiran');
    await berkas.setInputFiles({ name: 'catatan.exe', mimeType: 'application/pdf', buffer: PDF });
    await page.getByText('catatan.exe bukan pdf').waitFor();
    await berkas.setInputFiles({
      name: 'besar.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(10 * 1024 * 1024 + 1),
    });
    await page.getByText('besar.pdf lebih besar dari 10 MB.').waitFor();
    await berkas.setInputFiles({ name: 'rusak.pdf', mimeType: 'application/pdf', buffer: PDF });
    await page.getByRole('alert').filter({ hasText: 'Tidak dapat dilanjutkan' }).waitFor();
    await berkas.setInputFiles({ name: 'jadwal cuti.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByText(/^SHA-256 [0-9a-f]{64}$/).waitFor();
    await terbacaSemua(page);

    await context.clearCookies();
    await page.getByRole('button', { name: 'Putuskan' }).click();
    await page.getByRole('link', { name: 'Masuk lagi' }).click();
    await page.getByRole('button', { name: /^Zainal Arifin/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Menunggu jawaban' }).waitFor();
    expect(await page.getByLabel('Alasan').inputValue()).toBe('Pegawai yang sesuai sedang cuti.');
    await page.getByRole('button', { name: 'Putuskan' }).click();
    await page.getByRole('heading', { name: 'Keputusan Anda sudah dicatat' }).waitFor();
    const { lampiran } = (await k.jurnal()).at(-1) ?? {};
    expect(lampiran?.map((b) => b.nama)).toEqual(['jadwal cuti.pdf']);
    await page.getByRole('link', { name: 'Lihat perkaranya' }).click();
    await page.getByRole('link', { name: 'jadwal cuti.pdf' }).waitFor();
    expect(await page.evaluate('Object.keys(localStorage).join()')).not.toContain(k.id);
  }, 120_000);
});

describe.runIf(peramban)('given a case that may be taken back', () => {
  test('when its applicant gives a reason and confirms then it is over; nobody else is offered it', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { page: lain } = await masukSebagai('Zainal Arifin');
    await lain.goto(`/perkara/${k.id}`);
    await lain.getByRole('region', { name: 'Keadaan' }).waitFor();
    expect(await lain.getByRole('button', { name: /Tarik/ }).count()).toBe(0);

    const { page } = await masukSebagai('Rahmat Hidayat');
    await page.goto(`/perkara/${k.id}`);
    await page.getByRole('button', { name: 'Tarik perkara ini' }).click();
    await page.getByLabel('Alasan').fill('Rencana berubah.');
    await page.getByRole('button', { name: 'Tidak jadi' }).click();
    expect((await s.client.show(k.id)).status).toBe('berjalan');
    await page.getByRole('button', { name: 'Tarik perkara ini' }).click();
    await terbacaSemua(page);
    await page.getByRole('button', { name: 'Ya, tarik' }).click();
    await page.getByText('Perkara ini sudah Anda tarik.').waitFor();
    expect((await s.client.show(k.id)).keadaan).toBe('ditarik');
  }, 120_000);
});
