/** What the reading pages ask of the API: letters, of oneself and of one's posts, and nothing of others. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, mulaiApi, type Penanya } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

interface Baris {
  id: string;
  nomor: string;
  jenis: string;
  prosedur: string;
  bagi: { arah: string; sebagai: { jabatan: string } | 'diri sendiri' }[];
}

let s: Sistem;
let api: Api;
let pemohon: Penanya;
let dituju: Penanya;
let pegawai: Penanya;
let perkara: string;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  api = await mulaiApi(s.client);
  [pemohon, dituju, pegawai] = (await Promise.all(
    ['p-rahmat-hidayat', 'p-zainal-arifin', 'p-hendra-saputra'].map(api.sebagai),
  )) as [Penanya, Penanya, Penanya];
  const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
  perkara = k.id;
  await k.putus('p-zainal-arifin', { type: 'setuju' });
  await k.putus('p-kartika-dewi', { type: 'rekomendasikan', pegawai: ['p-hendra-saputra'] });
  await k.putus('p-zainal-arifin', { type: 'tugaskan' });
  // A second one, so that there is more than one page.
  await Perkara.ajukan(s.client, 'bengkulu-lampiran');
});

const surat = async (siapa: Penanya, tanya = ''): Promise<Baris[]> =>
  (await siapa('GET', `/v1/surat${tanya}`)).isi.baris;
const arah = (baris: Baris[]) => baris.map((b) => `${b.jenis}: ${[...new Set(b.bagi.map((c) => c.arah))].join(' ')}`);

describe('given a lintas unit of which a surat tugas has gone out, and a second request', () => {
  test('when each asks for his letters then he has those that reached or left him or his post, the newest first', async () => {
    expect(arah(await surat(pemohon))).toEqual([
      'permohonanPelibatan: keluar',
      'suratTugas: tembusan',
      'permohonanPelibatan: keluar',
    ]);
    expect(arah(await surat(dituju))).toEqual([
      'permohonanPelibatan: masuk',
      'suratTugas: keluar',
      'permohonanPelibatan: masuk',
    ]);
    const [tugas, ...lain] = await surat(pegawai);
    expect([tugas?.bagi, lain]).toEqual([[{ arah: 'masuk', sebagai: 'diri sendiri' }], []]);
  });

  test('when he asks for one direction, kind, year or number then only that is there', async () => {
    expect(arah(await surat(dituju, '?arah=keluar'))).toEqual(['suratTugas: keluar']);
    expect(await surat(dituju, '?jenis=suratTugas&arah=masuk')).toEqual([]);
    expect(await surat(dituju, '?tahun=2001')).toEqual([]);
    const [satu] = await surat(dituju, '?arah=keluar');
    expect((await surat(dituju, `?cari=${encodeURIComponent(satu?.nomor ?? '')}`)).map((b) => b.id)).toEqual([
      satu?.id,
    ]);
    expect(await surat(dituju, '?status=batal')).toEqual([]);
  });

  test('when he goes through it page by page then each letter comes once, and the last page says so', async () => {
    const nomor: string[] = [];
    for (let lanjut: string | undefined = ''; lanjut !== undefined; ) {
      const { isi } = await dituju('GET', `/v1/surat?batas=1${lanjut && `&sesudah=${lanjut}`}`);
      nomor.push(...isi.baris.map((b: Baris) => b.nomor));
      lanjut = isi.lanjut;
    }
    expect(nomor).toEqual((await surat(dituju)).map((b) => b.nomor));
  });

  test('when somebody who had nothing to do with it asks then he has none', async () => {
    expect(await surat(await api.sebagai('p-teguh-prakoso'))).toEqual([]);
  });

  test('when one of his letters is opened then case, PDF and verification are there for him', async () => {
    const [tugas] = await surat(pegawai);
    const jalan = [`/v1/perkara/${perkara}`, `/v1/surat/${tugas?.id}/pdf`];
    expect(await Promise.all(jalan.map(async (j) => (await pegawai('GET', j)).status))).toEqual([200, 200]);
  });

  test.each(['?arah=samping', '?tahun=dua', '?jenis=suratCinta', '?sesudah=ngawur', '?batas=0', '?lain=1'])(
    'when he asks %s then it is 400',
    async (tanya) => {
      const { status, isi } = await pemohon('GET', `/v1/surat${tanya}`);
      expect([status, isi.kode]).toEqual([400, 'MASUKAN_TIDAK_SAH']);
    },
  );

  test.each([['auditor'], ['layanan']])('when a %s without a post asks then it is 403', async (peran) => {
    const { status, isi } = await (await api.sebagaiPeran([peran]))('GET', '/v1/surat');
    expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
  });
});

describe('given a post that has signed a letter', () => {
  test('when another comes to act for it then he has the letter, with his ground, and sees its case', async () => {
    const { db } = s.client.register;
    const jabatan = (await surat(pemohon))[0]?.bagi[0]?.sebagai as { jabatan: string };
    const hari = new Date().toISOString().slice(0, 10);
    await db
      .insertInto('pemangku')
      .values({
        jabatan: jabatan.jabatan,
        pegawai: 'p-teguh-prakoso',
        kapasitas: 'Plh.',
        dari: hari,
        sampai: null,
        nomor_surat: '1',
        perkara,
      })
      .execute();
    await db
      .updateTable('direktori_versi')
      .set((eb) => ({ versi: eb('versi', '+', 1) }))
      .execute();
    const plh = await api.sebagai('p-teguh-prakoso');
    expect(await surat(plh, '?arah=keluar')).toHaveLength(2);
    expect((await surat(plh, '?arah=keluar'))[0]?.bagi[0]?.sebagai).toMatchObject({ dasarWewenang: 'Plh.' });
    expect((await plh('GET', `/v1/perkara/${perkara}`)).isi.akses).toMatchObject({ dasarWewenang: 'Plh.' });
  });
});
