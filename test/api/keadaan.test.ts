/** Health, readiness and metrics: what whoever runs the installation sees of it. */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { SistemKerja } from '../../client/index.ts';
import { mulaiApi } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
let alamat: string;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  ({ alamat } = await mulaiApi(s.client));
});

describe('given register and Temporal', () => {
  test('when both answer then the API is ready', async () => {
    const jawaban = await fetch(`${alamat}/readyz`);
    expect([jawaban.status, await jawaban.json()]).toEqual([200, { register: true, temporal: true }]);
  });

  test('when the register is not there then the API lives but is not ready, and says which part is missing', async () => {
    const client = await SistemKerja.connect({
      databaseUrl: 'postgresql://tidak-ada@127.0.0.1:1/tidak-ada',
      temporal: { address: inject('temporalAddress') },
    });
    diAkhir(() => client.close());
    const { alamat: sendiri } = await mulaiApi(client);
    const jawaban = await fetch(`${sendiri}/readyz`);
    expect([jawaban.status, await jawaban.json()]).toEqual([503, { register: false, temporal: true }]);
    expect(await (await fetch(`${sendiri}/healthz`)).json()).toEqual({ hidup: true });
    const surat = await fetch(`${sendiri}/verifikasi/token`);
    expect(await surat.json()).toMatchObject({ status: 503, kode: 'LAYANAN_TIDAK_TERJANGKAU' });
  });
});

describe('given the metrics', () => {
  const ukuran = async () => (await fetch(`${alamat}/metrics`)).text();

  test('when a case is opened then its task is counted, and no person is named', async () => {
    expect(await ukuran()).not.toContain('sistem_kerja_tugas_terbuka{');
    await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const kini = await ukuran();
    expect(kini).toContain('sistem_kerja_tugas_terbuka{prosedur="penunjukanLintasUnit"} 1');
    expect(kini).toContain('sistem_kerja_surat_menunggu_tte 0');
    const { db } = s.client.register;
    const orang = await db.selectFrom('pegawai_nip').select(['pegawai', 'nip']).execute();
    expect(orang.flatMap(Object.values).filter((kata) => kini.includes(kata))).toEqual([]);
  });

  test('when a letter is verified then the request is counted under its pattern, not under its token', async () => {
    await fetch(`${alamat}/verifikasi/rahasia-sekali`);
    const kini = await ukuran();
    expect(kini).toContain('sistem_kerja_http_detik_count{metode="GET",jalan="/verifikasi/:token",status="404"} 1');
    expect(kini).not.toContain('rahasia-sekali');
  });
});
