/** What every provider of electronic signatures keeps, whoever it is. */
import { describe, expect, test } from 'vitest';
import type { PenyediaTte } from '../../tte/port.ts';
import { bsre, PASSPHRASE, penanda, penandaPengembangan, permintaan, surat } from './perangkat.ts';

const penyedia: Record<string, () => Promise<PenyediaTte>> = {
  'the development signer': async () => penandaPengembangan(),
  'BSrE v1': async () => (await bsre('bsre-v1')).penyedia,
  'BSrE v2': async () => (await bsre('bsre-v2')).penyedia,
};

describe.each(Object.entries(penyedia))('%s', (nama, buat) => {
  test('given a signer with a certificate when asked then he may sign', async () => {
    const p = await buat();
    expect(await p.statusSertifikat(penanda)).toBe('ISSUE');
    expect(p.cara).toBe(nama.startsWith('BSrE') ? 'bsre' : 'simulasi');
  });

  test('given a letter when signed then it stands whole in front of a signature that is valid and names the signer', async () => {
    const p = await buat();
    const mulai = Math.floor(Date.now() / 1000) * 1000;
    const { pdf } = await p.tandatangani(permintaan());
    expect(pdf.subarray(0, surat.length).equals(surat)).toBe(true);
    expect(pdf.length).toBeGreaterThan(surat.length);
    const { sah, tandaTangan, keterangan } = await p.verifikasi(pdf);
    expect({ sah, tandaTangan }).toEqual({
      sah: true,
      tandaTangan: [{ penanda: penanda.nama, pada: expect.any(String), sah: true }],
    });
    expect(keterangan).not.toBe('');
    const pada = Date.parse(tandaTangan[0]?.pada ?? '');
    expect(pada).toBeGreaterThanOrEqual(mulai);
    expect(pada).toBeLessThanOrEqual(Date.now());
  });

  test('given a wrong passphrase when signed then it is refused as that', async () => {
    const p = await buat();
    const salah = p.tandatangani(permintaan({ passphrase: `${PASSPHRASE}x` }));
    await expect(salah).rejects.toMatchObject({ kode: 'PASSPHRASE_SALAH' });
  });

  test('given a letter that was signed when it is signed once more then both results are valid', async () => {
    const p = await buat();
    for (const { pdf } of [await p.tandatangani(permintaan()), await p.tandatangani(permintaan())]) {
      expect((await p.verifikasi(pdf)).sah).toBe(true);
    }
  });

  test('given a signed letter when one bit of it is turned then it is not valid', async () => {
    const p = await buat();
    const { pdf } = await p.tandatangani(permintaan());
    pdf.writeUInt8(pdf.readUInt8(1000) ^ 1, 1000);
    expect(await p.verifikasi(pdf)).toMatchObject({ sah: false, tandaTangan: [{ sah: false }] });
  });

  test('given a signed letter when something is put behind it then it is not valid', async () => {
    const p = await buat();
    const { pdf } = await p.tandatangani(permintaan());
    expect((await p.verifikasi(Buffer.concat([pdf, Buffer.from('\n% tambahan\n')]))).sah).toBe(false);
  });

  test.each([
    ['a letter without a signature', surat],
    ['half a letter', surat.subarray(0, surat.length / 2)],
    ['a text', Buffer.from('bukan PDF')],
    ['an empty file', Buffer.alloc(0)],
  ])('given %s when verified then it is not valid, and says why', async (_, berkas) => {
    const hasil = await (await buat()).verifikasi(berkas);
    expect(hasil).toMatchObject({ sah: false, tandaTangan: [] });
    expect(hasil.keterangan).not.toBe('');
  });
});
