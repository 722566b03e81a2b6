/** Series of numbers of a running system: each kind of letter counts in its own, and the row says in which. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seri-'));
  diAkhir(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'profil'));
  const seri = [{ id: 'st', jenis: ['suratTugas'], polaNomor: '{seri}-{urut}/{unit}/{tahun}' }];
  const profil = { ...muatPeraturan().profil('bengkulu'), id: 'uji', nama: 'Uji', seri };
  writeFileSync(join(folder, 'profil/uji.yaml'), stringify(profil));
  s = await mulaiSistem({
    peraturan: [folder],
    direktori: direktoriContoh('bengkulu', (d) => void d.instansi.map((i) => Object.assign(i, { profil: 'uji' }))),
  });
});

test('given a unit with two series when it issues letters of both then each counts from 1 without a gap, under numbers that differ', async () => {
  for (let i = 0; i < 2; i++) {
    const k = await Perkara.ajukan(s.client, 'bengkulu-pasal');
    await k.putus('p-kartika-dewi', { type: 'setuju', pegawai: ['p-hendra-saputra'] });
    await k.putus('p-rahmat-hidayat', { type: 'tugaskan' });
  }
  const { db } = s.client.register;
  const surat = await db
    .selectFrom('surat')
    .select(['unit', 'seri', 'urut', 'nomor', 'klasifikasi', 'menggantikan'])
    .orderBy('unit')
    .orderBy('seri')
    .orderBy('urut')
    .execute();
  expect(surat.map((x) => `${x.unit} ${x.seri} ${x.urut} ${x.klasifikasi} ${x.menggantikan}`)).toEqual([
    'bagian-kebijakan-perekonomian umum 1 800 null',
    'bagian-kebijakan-perekonomian umum 2 800 null',
    'biro-organisasi st 1 800.1.11.1 null',
    'biro-organisasi st 2 800.1.11.1 null',
    'biro-organisasi umum 1 800 null',
    'biro-organisasi umum 2 800 null',
  ]);
  expect(surat[2]?.nomor).toMatch(/^ST-001\/B\.ORG\/\d{4}$/);
  expect(new Set(surat.map((x) => x.nomor)).size).toBe(surat.length);
  const seri = await db.selectFrom('nomor_seri').selectAll().execute();
  expect(seri.map((x) => x.terakhir)).toEqual([2, 2, 2]);
});
