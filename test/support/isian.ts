/** Fills in the page's forms from the value that is to come of them, field by field as a person would. */
import type { Locator } from 'playwright-core';
import type { Direktori } from '../../register/direktori/direktori.ts';
import { rujukanNama } from '../../web/formulir/skema.ts';
import { sebutan } from '../../web/teks.ts';

/** A picture of one pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Isi = Record<string, unknown>;

/** Whatever file is asked for: what is in it, nobody reads here. */
const BERKAS = { name: 'hasil.png', mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') };

/** A label as the page shows it: with a star where the field must be filled in. */
const tepat = (label: string) => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*\\*?$`);
const kelompok = (di: Locator, label: string) => di.getByRole('group', { name: label, exact: true });

export async function isiFormulir(di: Locator, isi: Isi, direktori: Direktori): Promise<void> {
  for (const [nama, nilai] of Object.entries(isi)) await isiBidang(di, nama, sebutan(nama), nilai, direktori);
}

async function isiBidang(di: Locator, nama: string, label: string, nilai: unknown, direktori: Direktori) {
  if (Array.isArray(nilai)) {
    const daftar = kelompok(di, label);
    for (const [i, n] of nilai.entries()) {
      const ke = `${label} ${i + 1}`;
      // The first of a list that must be filled in stands there already.
      const ada = daftar.getByLabel(tepat(ke)).or(kelompok(daftar, ke));
      if ((await ada.count()) === 0) {
        await daftar.getByRole('button', { name: `Tambah ${label.toLowerCase()}`, exact: true }).click();
      }
      await isiBidang(daftar, nama, ke, n, direktori);
    }
    return;
  }
  if (typeof nilai === 'object' && nilai !== null && 'sha256' in nilai) {
    const bidang = kelompok(di, label);
    await bidang.getByLabel(`Pilih ${label.toLowerCase()}`).setInputFiles(BERKAS);
    await bidang.getByText(`${BERKAS.name}, SHA-256`).waitFor();
    return;
  }
  if (typeof nilai === 'object' && nilai !== null) return isiFormulir(kelompok(di, label), nilai as Isi, direktori);
  if (typeof nilai === 'boolean') return di.getByLabel(tepat(label)).setChecked(nilai);
  await isiTeks(di, nama, label, String(nilai), direktori);
}

async function isiTeks(di: Locator, nama: string, label: string, nilai: string, direktori: Direktori): Promise<void> {
  const tujuan = rujukanNama(nama);
  if (tujuan === 'jabatan') {
    const bagian = kelompok(di, label);
    await bagian.getByLabel(tepat('Unit')).selectOption(direktori.jabatan(nilai)?.unit ?? '');
    await bagian.getByLabel(tepat('Jabatan')).selectOption(nilai);
    return;
  }
  if (tujuan === 'pegawai') {
    const orang = direktori.pegawai(nilai)?.nama ?? nilai;
    const bidang = di.getByRole('textbox', { name: label, exact: true });
    await bidang.fill(orang);
    await di
      .page()
      .getByRole('option', { name: orang })
      .click()
      .catch(async (galat) => {
        const daftar = await di.page().getByRole('listbox').allTextContents();
        throw new Error(`${label}: "${await bidang.inputValue()}" gives ${JSON.stringify(daftar)}`, { cause: galat });
      });
    return;
  }
  const bidang = di.getByLabel(tepat(label));
  const pilihan = (await bidang.evaluate((unsur: { tagName: string }) => unsur.tagName)) === 'SELECT';
  await (pilihan ? bidang.selectOption(nilai) : bidang.fill(nilai));
}
