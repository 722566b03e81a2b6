/** Nothing that an adapter gives away, however it fails, holds the passphrase, the NIK or the installation's password. */
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Galat } from '../../workflows/runtime/galat.ts';
import { akunLayanan, type Perilaku } from '../support/esign-tiruan.ts';
import { bsre, PASSPHRASE, penanda, penandaPengembangan, permintaan, type Versi } from './perangkat.ts';

let keluaran = '';
beforeEach(() => {
  keluaran = '';
  for (const aliran of [process.stdout, process.stderr]) {
    vi.spyOn(aliran, 'write').mockImplementation((potongan) => {
      keluaran += String(potongan);
      return true;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

/** All of an error that a log, an answer or a history could take over. */
function semuanya(galat: unknown): string {
  const g = galat as Error;
  return [String(g), g.stack, JSON.stringify(g), inspect(g, { depth: 10, showHidden: true }), keluaran].join('\n');
}

function tanpaRahasia(teks: string, ...rahasia: string[]): void {
  for (const r of [...rahasia, penanda.nik as string, akunLayanan.sandi]) {
    const bentuk = [r, encodeURIComponent(r), JSON.stringify(r).slice(1, -1), Buffer.from(r).toString('base64')];
    for (const b of bentuk) expect(teks.toLowerCase()).not.toContain(b.toLowerCase());
  }
}

const gagal: Perilaku[] = [
  'putus',
  'putusIsi',
  'diubah',
  'asing',
  'polos',
  'tandaTanganPalsu',
  'tidakTerdaftar',
  'gema',
  'galat500',
  'galat200',
  'habisWaktu',
  'bukanJson',
  'alihkan',
];

test.each<Versi>(['bsre-v1', 'bsre-v2'])(
  'given every way in which %s fails when its errors and output are searched then no secret is in them',
  async (versi) => {
    const { penyedia, tidakSabar, tiruan } = await bsre(versi);
    const terbaca: string[] = [];
    tiruan.perilaku = 'lambat';
    terbaca.push(semuanya(await tidakSabar.tandatangani(permintaan()).catch((g) => g)));
    for (const perilaku of gagal) {
      tiruan.perilaku = perilaku;
      const galat = await penyedia.tandatangani(permintaan()).catch((g) => g);
      if (perilaku === 'putusIsi' && versi === 'bsre-v1') continue; // that one is mended
      expect(galat, perilaku).toBeInstanceOf(Galat);
      terbaca.push(semuanya(galat));
    }
    tiruan.perilaku = 'baik';
    terbaca.push(semuanya(await penyedia.tandatangani(permintaan({ passphrase: 'lain-sama-sekali' })).catch((g) => g)));
    await tiruan.tutup();
    terbaca.push(semuanya(await penyedia.statusSertifikat(penanda).catch((g) => g)));
    terbaca.push(semuanya(await penyedia.tandatangani(permintaan()).catch((g) => g)));
    expect(terbaca.length).toBeGreaterThan(gagal.length);
    for (const teks of terbaca) tanpaRahasia(teks, PASSPHRASE, 'lain-sama-sekali');
  },
);

test('given a gateway that repeats the passphrase when its error is shown then the rest of its words is kept', async () => {
  const { penyedia, tiruan } = await bsre('bsre-v2');
  tiruan.perilaku = 'gema';
  const galat = (await penyedia.tandatangani(permintaan()).catch((g) => g)) as Galat;
  expect(galat.message).toContain('Gagal untuk');
  expect(galat.message).toContain('…');
  expect(galat.message.length).toBeLessThan(300);
});

test('given a wrong passphrase at the development signer when its error is searched then neither it nor the right one is in it', async () => {
  const salah = permintaan({ passphrase: 'keliru-sekali' });
  const galat = await penandaPengembangan()
    .tandatangani(salah)
    .catch((g) => g);
  expect(galat).toMatchObject({ kode: 'PASSPHRASE_SALAH' });
  tanpaRahasia(semuanya(galat), PASSPHRASE, 'keliru-sekali');
});

test('given a good signing when its result and the adapter are searched then no passphrase is in them', async () => {
  for (const penyedia of [penandaPengembangan(), (await bsre('bsre-v1')).penyedia, (await bsre('bsre-v2')).penyedia]) {
    const hasil = await penyedia.tandatangani(permintaan());
    expect(hasil.pdf.includes(PASSPHRASE)).toBe(false);
    expect(hasil.pdf.includes(penanda.nik as string)).toBe(false);
    expect(keluaran).toBe('');
  }
});
