/** Buku agenda over HTTP: who keeps a unit's letters sees them, others do not. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, mulaiApi } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const JALAN = '/v1/agenda/biro-organisasi?arah=keluar';
let s: Sistem;
let api: Api;
let nomor: string;

beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (d) => {
      for (const u of d.unit) if (u.id === 'biro-organisasi') u.tataUsaha = 'kepala-bagian-kebijakan-perekonomian';
    }),
  });
  api = await mulaiApi(s.client);
  const { id } = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
  nomor = (await s.client.show(id)).surat[0]?.nomor ?? '';
});

describe('given a letter that a unit has sent', () => {
  test('when its head asks for the register then the letter is there', async () => {
    const { status, isi } = await (await api.sebagai('p-rahmat-hidayat'))('GET', JALAN);
    expect([status, isi.baris.map((b: { nomor: string }) => b.nomor)]).toEqual([200, [nomor]]);
  });

  test('when who keeps its letters asks then its case is named to nobody whom it has not reached', async () => {
    const milik = async (siapa: string) => (await (await api.sebagai(siapa))('GET', JALAN)).isi.baris[0];
    const { prosedur } = await milik('p-rahmat-hidayat');
    const { prosedur: tersembunyi, ...sama } = await milik('p-kartika-dewi');
    expect([prosedur, tersembunyi, sama.nomor]).toEqual([expect.stringMatching(/^plu-/), undefined, nomor]);
    expect((await (await api.sebagai('p-kartika-dewi'))('GET', `/v1/perkara/${prosedur}`)).status).toBe(404);
  });

  test('when an auditor asks for it as a file then the letter is in it', async () => {
    const { status, headers, isi } = await (await api.sebagaiPeran(['auditor']))(
      'GET',
      JALAN.replace('?', '/berkas?bentuk=csv&'),
    );
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(isi).toContain(nomor);
  });

  test.each(['', '/berkas'])('when the head of another unit asks for it%s then it is 403', async (bagian) => {
    const { status, isi } = await (await api.sebagai('p-zainal-arifin'))('GET', JALAN.replace('?', `${bagian}?`));
    expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
  });
});
