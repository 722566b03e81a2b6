/** What awaits an official over HTTP: narrowed, counted, page by page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, mulaiApi, type Penanya } from '../support/api.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
let api: Api;
let puo: Penanya;
const perkara: Perkara[] = [];

beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (isi) => {
      isi.delegasi = [
        {
          dari: 'kepala-biro-perekonomian',
          kepada: 'kepala-bagian-kebijakan-perekonomian',
          prosedur: 'evaluasiBerjenjang',
          mulai: hari(-1),
          nomorSurat: 'SK-1',
        },
      ];
    }),
  });
  api = await mulaiApi(s.client);
  puo = await api.sebagai('p-zainal-arifin');
  for (const maksudTujuan of ['Penyusunan 50% peta', 'Telaah kebijakan', 'Telaah anggaran']) {
    perkara.push(await Perkara.ajukan(s.client, 'bengkulu-lampiran', { maksudTujuan }));
  }
});

const id = (n: number) => perkara[n]?.id ?? '-';
const cari = async (tanya: string, siapa = puo): Promise<string[]> =>
  (await siapa('GET', `/v1/tugas?${tanya}`)).isi.baris.map((t: { prosedur: string }) => t.prosedur);

describe('given an official with three tasks', () => {
  test('when he narrows them then he gets those that fit, the longest waiting first', async () => {
    expect(await cari('')).toEqual([id(0), id(1), id(2)]);
    expect(await cari('cari=telaah')).toEqual([id(1), id(2)]);
    expect(await cari('cari=Menunggu%20jawaban')).toEqual([id(0), id(1), id(2)]);
    expect(await cari('cari=50%25')).toEqual([id(0)]);
    expect(await cari(`cari=${encodeURIComponent((await s.client.show(id(1))).surat[0]?.nomor ?? '-')}`)).toEqual([
      id(1),
    ]);
    expect(await cari(`perkara=${id(2)}`)).toEqual([id(2)]);
    expect(await cari('jenis=evaluasiBerjenjang')).toEqual([]);
    expect(await cari('tugas=menungguJawaban&jenis=penunjukanLintasUnit')).toHaveLength(3);
    expect(await cari('tugas=menungguRekomendasi')).toEqual([]);
    expect(await cari('unit=biro-organisasi')).toHaveLength(3);
    expect(await cari('unit=biro-perekonomian')).toEqual([]);
    expect(await cari(`sebelum=${new Date(Date.now() - 3_600_000).toISOString()}`)).toEqual([]);
    expect(await cari(`sebelum=${new Date(Date.now() + 1000).toISOString()}`)).toHaveLength(3);
  });

  test('when he reads them one by one under a filter then each is there once', async () => {
    const { isi: satu } = await puo('GET', '/v1/tugas?cari=telaah&batas=1');
    const { isi: dua } = await puo('GET', `/v1/tugas?cari=telaah&batas=1&sesudah=${satu.lanjut}`);
    expect([...satu.baris, ...dua.baris].map((t) => t.prosedur)).toEqual([id(1), id(2)]);
    expect(dua.lanjut).toBeUndefined();
  });

  test('when he asks how many there are then they are counted by kind and by unit of who asked', async () => {
    expect((await puo('GET', '/v1/tugas/ringkasan')).isi).toEqual({
      jumlah: 3,
      menurut: [{ jenis: 'penunjukanLintasUnit', tugas: 'menungguJawaban', jumlah: 3 }],
      unit: [{ unit: 'biro-organisasi', jumlah: 3 }],
    });
  });

  test('when a delegate for another procedure looks then none of them is his', async () => {
    const wakil = await api.sebagai('p-kartika-dewi');
    expect(await cari('', wakil)).toEqual([]);
    expect((await wakil('GET', '/v1/tugas/ringkasan')).isi.jumlah).toBe(0);
  });

  test('when what he asks is none then it is 400', async () => {
    for (const tanya of ['sebelum=kemarin', 'unit=%00', 'cari=%00', 'perkara=a/b', 'lain=1']) {
      expect((await puo('GET', `/v1/tugas?${tanya}`)).status).toBe(400);
    }
  });
});
