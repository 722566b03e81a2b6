/** The development signer: its certificates, its folder, and what it tells apart. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from 'pkijs';
import { afterEach, expect, test, vi } from 'vitest';
import { bacaTandaTangan, tandatanganiPdf } from '../../tte/pdf.ts';
import { namaSubjek } from '../../tte/sertifikat.ts';
import { TSX } from '../support/tsx.ts';
import {
  folderSementara,
  PASSPHRASE,
  penanda,
  penandaPengembangan,
  permintaan,
  surat,
  suratLain,
} from './perangkat.ts';

afterEach(() => vi.useRealTimers());

const pemDi = (folder: string) => readdirSync(folder).sort();

test('given an empty folder when a letter is signed then authority and signer stand in it, for their owner alone', async () => {
  const folder = join(folderSementara(), 'baru');
  await penandaPengembangan(folder).tandatangani(permintaan());
  expect(pemDi(folder)).toEqual(['otoritas.pem', expect.stringMatching(/^penanda-[0-9a-f]{32}\.pem$/)]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const nama of pemDi(folder)) expect(statSync(join(folder, nama)).mode & 0o777).toBe(0o600);
});

test('given a certificate when read then it says SIMULASI - TIDAK SAH and the name, and no number of a person', async () => {
  const { pdf } = await penandaPengembangan().tandatangani(permintaan());
  const [tandaTangan] = await bacaTandaTangan(pdf);
  const sertifikat = tandaTangan?.sertifikat as Certificate;
  const isi = Object.fromEntries(sertifikat.subject.typesAndValues.map((t) => [t.type, t.value.valueBlock.value]));
  expect(isi).toEqual({ '2.5.4.10': 'SIMULASI - TIDAK SAH', '2.5.4.3': penanda.nama });
  expect(pdf.includes(penanda.nik as string)).toBe(false);
  expect(Buffer.from(sertifikat.toSchema().toBER()).includes(penanda.nik as string)).toBe(false);
});

test('given a name of 100 characters, some outside the basic plane, when signed then the certificate holds the first 64', async () => {
  const nama = '𝐀'.repeat(100);
  const { pdf } = await penandaPengembangan().tandatangani(permintaan({ penanda: { ...penanda, nama } }));
  const [tandaTangan] = await bacaTandaTangan(pdf);
  expect(namaSubjek(tandaTangan?.sertifikat as Certificate)).toBe('𝐀'.repeat(64));
});

test('given two processes that begin in the same empty folder when both sign then there is one authority and one certificate', async () => {
  const folder = folderSementara();
  const kode = `
    const { PenandaPengembangan } = await import(${JSON.stringify(new URL('../../tte/pengembangan.ts', import.meta.url).href)});
    const p = new PenandaPengembangan({ folder: ${JSON.stringify(folder)}, passphrase: 'x' });
    const pdf = (await import('node:fs')).readFileSync(0);
    const hasil = await p.tandatangani({ ...${JSON.stringify(permintaan({ passphrase: 'x', pdf: undefined }))}, pdf });
    process.stdout.write(hasil.pdf);`;
  const proses = () =>
    new Promise<Buffer>((selesai, gagal) => {
      const anak = spawn(process.execPath, ['--import', TSX, '--input-type=module', '-e', kode]);
      const keluaran: Buffer[] = [];
      anak.stdout.on('data', (p) => keluaran.push(p));
      anak.stderr.pipe(process.stderr);
      anak.once('close', (rc) => (rc === 0 ? selesai(Buffer.concat(keluaran)) : gagal(new Error(`exit ${rc}`))));
      anak.stdin.end(surat);
    });
  const kedua = await Promise.all([proses(), proses()]);
  expect(pemDi(folder)).toHaveLength(2);
  const penilai = penandaPengembangan(folder);
  for (const pdf of kedua) expect((await penilai.verifikasi(pdf)).sah).toBe(true);
});

test('given many signings at once in one process when all are done then one key was made', async () => {
  const folder = folderSementara();
  const p = penandaPengembangan(folder);
  const semua = await Promise.all(Array.from({ length: 5 }, () => p.tandatangani(permintaan())));
  expect(pemDi(folder)).toHaveLength(2);
  for (const { pdf } of semua) expect((await p.verifikasi(pdf)).sah).toBe(true);
});

test('given a certificate that is over when asked then EXPIRED, signing is refused, and what it signed in time stays valid', async () => {
  const folder = folderSementara();
  const { pdf } = await penandaPengembangan(folder).tandatangani(permintaan());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2.1 * 365 * 86_400_000 });
  const p = penandaPengembangan(folder);
  expect(await p.statusSertifikat(penanda)).toBe('EXPIRED');
  await expect(p.tandatangani(permintaan())).rejects.toMatchObject({
    kode: 'SERTIFIKAT_TIDAK_BERLAKU',
    rincian: { status: 'EXPIRED' },
  });
  expect((await p.verifikasi(pdf)).sah).toBe(true);
});

test('given a signature of another installation when verified then it is intact and not ours', async () => {
  const { pdf } = await penandaPengembangan().tandatangani(permintaan());
  const hasil = await penandaPengembangan().verifikasi(pdf);
  expect(hasil).toMatchObject({ sah: false, tandaTangan: [{ penanda: penanda.nama, sah: false }] });
  expect(hasil.keterangan).toContain('bukan dari sertifikat instalasi ini');
});

test('given a new authority when a signer signs then his certificate is a new one under it', async () => {
  const folder = folderSementara();
  await penandaPengembangan(folder).tandatangani(permintaan());
  rmSync(join(folder, 'otoritas.pem'));
  const p = penandaPengembangan(folder);
  const { pdf } = await p.tandatangani(permintaan());
  expect((await p.verifikasi(pdf)).sah).toBe(true);
  expect(pemDi(folder)).toHaveLength(3);
});

test('given the signature of one letter when it is put into another then that is not valid', async () => {
  const p = penandaPengembangan();
  const { pdf } = await p.tandatangani(permintaan());
  const cms = /Contents <([0-9a-f]+?)(?:00)*>/.exec(pdf.toString('latin1'))?.[1] as string;
  const keterangan = { nama: penanda.nama, alasan: 'x', tempat: 'x', pada: new Date() };
  const pindahan = await tandatanganiPdf(suratLain, keterangan, async () => Buffer.from(cms, 'hex'));
  const hasil = await p.verifikasi(pindahan);
  expect(hasil).toMatchObject({ sah: false, tandaTangan: [{ penanda: penanda.nama, sah: false }] });
  expect(hasil.keterangan).toContain('diubah');
});

test('given a broken file in the folder when a letter is signed then it fails, and nothing is written over', async () => {
  const folder = folderSementara();
  await penandaPengembangan(folder).tandatangani(permintaan());
  const berkas = join(folder, 'otoritas.pem');
  writeFileSync(berkas, 'rusak');
  await expect(penandaPengembangan(folder).tandatangani(permintaan())).rejects.toThrow('PRIVATE KEY');
  expect(readFileSync(berkas, 'utf8')).toBe('rusak');
});

test('given the folder when searched then the passphrase is not in it', async () => {
  const folder = folderSementara();
  await penandaPengembangan(folder).tandatangani(permintaan());
  for (const nama of pemDi(folder)) expect(readFileSync(join(folder, nama), 'utf8')).not.toContain(PASSPHRASE);
});
