/** The adapters of BSrE's gateway, in each state and error of naskah-dinas §3. */
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { waktuEsign } from '../../tte/bsre.ts';
import { BsreV2 } from '../../tte/bsre-v2.ts';
import { STATUS_SERTIFIKAT } from '../../tte/port.ts';
import { akunLayanan, type Perilaku } from '../support/esign-tiruan.ts';
import { bsre, PASSPHRASE, penanda, permintaan, surat, type Versi } from './perangkat.ts';

describe.each<Versi>(['bsre-v1', 'bsre-v2'])('%s', (versi) => {
  test.each(STATUS_SERTIFIKAT)('given a signer in the state %s when asked then that is the answer', async (status) => {
    const { penyedia, tiruan } = await bsre(versi);
    tiruan.status = status;
    expect(await penyedia.statusSertifikat(penanda)).toBe(status);
  });

  test.each(['ISSUE', 'NOT_REGISTERED'] as const)(
    'given an answer with the code of %s alone when asked then that is the state',
    async (status) => {
      const { penyedia, tiruan } = await bsre(versi);
      Object.assign(tiruan, { status, hanyaKode: true });
      expect(await penyedia.statusSertifikat(penanda)).toBe(status);
    },
  );

  test('given a state that nobody knows when asked then it is not taken for one that may sign', async () => {
    const { penyedia, tiruan } = await bsre(versi);
    Object.assign(tiruan, { status: 'LAIN' });
    await expect(penyedia.statusSertifikat(penanda)).rejects.toMatchObject({ kode: 'LAYANAN_TIDAK_TERJANGKAU' });
  });

  test('given a signer whom the gateway does not know when asked then NOT_REGISTERED', async () => {
    const { penyedia } = await bsre(versi);
    const lain = { ...penanda, nik: '1771010101700002' };
    expect(await penyedia.statusSertifikat(lain)).toBe('NOT_REGISTERED');
    await expect(penyedia.tandatangani(permintaan({ penanda: lain }))).rejects.toMatchObject({
      kode: 'SERTIFIKAT_TIDAK_BERLAKU',
      rincian: { status: 'NOT_REGISTERED' },
    });
  });

  test('given a signer of whom the directory has neither NIK nor e-mail then nothing is asked', async () => {
    const { penyedia, tiruan } = await bsre(versi);
    const { nik: _, surel: __, ...tanpa } = penanda;
    await expect(penyedia.statusSertifikat(tanpa)).rejects.toMatchObject({ kode: 'PENANDA_TANPA_IDENTITAS' });
    await expect(penyedia.tandatangani(permintaan({ penanda: tanpa }))).rejects.toMatchObject({
      kode: 'PENANDA_TANPA_IDENTITAS',
    });
    expect(tiruan.permintaan).toEqual([]);
  });

  test('given a signing when sent then the gateway is told to leave the page as it is', async () => {
    const { penyedia, tiruan } = await bsre(versi);
    await penyedia.tandatangani(permintaan());
    const [{ jalan, isian } = { jalan: '', isian: {} }] = tiruan.permintaan;
    const { file, ...lain } = isian;
    const umum = { nik: penanda.nik, passphrase: PASSPHRASE };
    const letak = { reason: 'Penandatanganan surat', location: 'Bengkulu' };
    if (versi === 'bsre-v1') {
      expect(jalan).toBe('/api/sign/pdf');
      expect(lain).toEqual({ ...umum, tampilan: 'invisible', ...letak });
      expect((file as Buffer).equals(surat)).toBe(true);
    } else {
      expect(jalan).toBe('/api/v2/sign/pdf');
      expect(lain).toEqual({ ...umum, signatureProperties: [{ tampilan: 'INVISIBLE', ...letak }] });
      expect(file).toEqual([surat.toString('base64')]);
    }
    expect(tiruan.permintaan).toHaveLength(1);
  });

  test.each<[Perilaku, string]>([
    ['tidakTerdaftar', 'SERTIFIKAT_TIDAK_BERLAKU'],
    ['gema', 'TTE_GAGAL'],
    ['galat500', 'TTE_GAGAL'],
    ['galat200', 'PASSPHRASE_SALAH'],
    ['diubah', 'TTE_GAGAL'],
    ['asing', 'TTE_GAGAL'],
    ['polos', 'TTE_GAGAL'],
    ['tandaTanganPalsu', 'TTE_GAGAL'],
    ['putus', 'TTE_TIDAK_TERJAWAB'],
    ['habisWaktu', 'TTE_TIDAK_TERJAWAB'],
    ['bukanJson', versi === 'bsre-v1' ? 'TTE_GAGAL' : 'TTE_TIDAK_TERJAWAB'],
  ])(
    'given a gateway that behaves as "%s" when signed then %s, and a second try may succeed',
    async (perilaku, kode) => {
      const { penyedia, tiruan } = await bsre(versi);
      tiruan.perilaku = perilaku;
      await expect(penyedia.tandatangani(permintaan())).rejects.toMatchObject({ kode });
      expect(tiruan.permintaan).toHaveLength(1);
      tiruan.perilaku = 'baik';
      expect((await penyedia.verifikasi((await penyedia.tandatangani(permintaan())).pdf)).sah).toBe(true);
    },
  );

  test('given a gateway that signs and does not answer when signed then it is not known, and a second try succeeds', async () => {
    const { penyedia, tidakSabar, tiruan } = await bsre(versi);
    tiruan.perilaku = 'lambat';
    await expect(tidakSabar.tandatangani(permintaan())).rejects.toMatchObject({
      kode: 'TTE_TIDAK_TERJAWAB',
      rincian: { rincian: 'tidak menjawab dalam 1 detik' },
    });
    tiruan.perilaku = 'baik';
    expect((await penyedia.tandatangani(permintaan())).pdf.length).toBeGreaterThan(surat.length);
  });

  test('given a redirect when signed then the passphrase does not follow it', async () => {
    const { penyedia, tiruan } = await bsre(versi);
    tiruan.perilaku = 'alihkan';
    await expect(penyedia.tandatangani(permintaan())).rejects.toMatchObject({ kode: 'TTE_TIDAK_TERJAWAB' });
    expect(tiruan.permintaan).toHaveLength(1);
  });

  test('given a wrong account of the installation when anything is asked then the service is out of reach', async () => {
    const { penyedia } = await bsre(versi, { sandi: 'salah' });
    for (const tanya of [
      penyedia.statusSertifikat(penanda),
      penyedia.tandatangani(permintaan()),
      penyedia.verifikasi(surat),
    ]) {
      await expect(tanya).rejects.toMatchObject({
        kode: 'LAYANAN_TIDAK_TERJANGKAU',
        rincian: { layanan: 'BSrE', rincian: 'akun layanan ditolak (HTTP 401)' },
      });
    }
  });

  test('given a gateway that is gone when anything is asked then the service is out of reach', async () => {
    const { penyedia, tiruan } = await bsre(versi);
    await tiruan.tutup();
    for (const tanya of [
      penyedia.statusSertifikat(penanda),
      penyedia.tandatangani(permintaan()),
      penyedia.verifikasi(surat),
    ]) {
      await expect(tanya).rejects.toMatchObject({
        kode: 'LAYANAN_TIDAK_TERJANGKAU',
        rincian: { layanan: 'BSrE', rincian: 'ECONNREFUSED' },
      });
    }
  });

  test('given an answer that breaks off after its headers when signed then v1 fetches it once, v2 does not know', async () => {
    const { penyedia, tiruan } = await bsre(versi);
    tiruan.perilaku = 'putusIsi';
    if (versi === 'bsre-v2') {
      await expect(penyedia.tandatangani(permintaan())).rejects.toMatchObject({ kode: 'TTE_TIDAK_TERJAWAB' });
      return;
    }
    const { pdf, idDokumen } = await penyedia.tandatangani(permintaan());
    expect((await penyedia.verifikasi(pdf)).sah).toBe(true);
    const unduhan = `/api/sign/download/${idDokumen}`;
    expect(tiruan.permintaan.map((p) => p.jalan).slice(0, 2)).toEqual(['/api/sign/pdf', unduhan]);
    const authorization = `Basic ${Buffer.from(`${akunLayanan.pengguna}:${akunLayanan.sandi}`).toString('base64')}`;
    expect((await fetch(tiruan.url + unduhan, { headers: { authorization } })).status).toBe(404);
  });
});

test('given a signer with an e-mail alone when signed by v2 then he is known by it', async () => {
  const { penyedia, tiruan } = await bsre('bsre-v2');
  const { nik: _, ...tanpaNik } = penanda;
  expect(await penyedia.statusSertifikat(tanpaNik)).toBe('ISSUE');
  await penyedia.tandatangani(permintaan({ penanda: tanpaNik }));
  for (const { isian } of tiruan.permintaan) {
    expect(isian).toMatchObject({ email: penanda.surel });
    expect(isian).not.toHaveProperty('nik');
  }
});

test('given something that takes a connection and speaks no HTTP when signed then it is not known whether it signed', async () => {
  const server = createServer((soket) => soket.end('apa saja\r\n')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((siap) => server.once('listening', siap));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
  const penyedia = new BsreV2({ url, ...akunLayanan, batasDetik: 10 });
  await expect(penyedia.tandatangani(permintaan())).rejects.toMatchObject({ kode: 'TTE_TIDAK_TERJAWAB' });
});

test.each([
  ['2026-11-26 21:00:00', '2026-11-26T14:00:00.000Z'],
  ['2026-11-26T21:00:00.5', '2026-11-26T14:00:00.500Z'],
  ['2026-11-26T14:00:00Z', '2026-11-26T14:00:00.000Z'],
  ['2026-11-26T23:00:00+09:00', '2026-11-26T14:00:00.000Z'],
  ['kemarin', undefined],
  ['', undefined],
  [null, undefined],
])('given the time %s of the gateway when read then it is %s: without a zone it is that of Jakarta', (teks, utc) => {
  expect(waktuEsign(teks)).toBe(utc);
});
