/** Webhooks, to a real receiver: signed so that another library verifies them, in order, and again from a position. */
import { HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { daftarkanPelanggan, kirimLangganan } from '../../activities/kirim/langganan.ts';
import type { Pelanggan, PortKirim } from '../../activities/kirim/port.ts';
import { teruskan } from '../../activities/kirim/teruskan.ts';
import type { SistemKerja } from '../../client/index.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { Penerima } from '../support/mitra.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, penolakan } from '../support/sistem.ts';

const JAM = 3_600_000;
const kunci = Buffer.alloc(32, 7);
const rahasia = `whsec_${kunci.toString('base64')}`;
const henti = new AbortController().signal;

let client: SistemKerja;
let penerima: Penerima;
let pelanggan: Pelanggan;
let port: PortKirim;
let kini: Date;

beforeEach(async () => {
  client = (await mulaiSistem({ direktori: direktoriContoh('bengkulu') })).client;
  penerima = await Penerima.mulai();
  pelanggan = penerima.pelanggan({ id: 'arsip', jenis: ['surat', 'tembusan', 'pemberitahuan'], kunci });
  const { db } = client.register;
  const pendengar = { tunggu: async () => undefined };
  port = { db, direktori: new PembacaDirektori(db), pendengar, pelanggan: [pelanggan] };
  kini = new Date();
  await daftarkanPelanggan(port);
});

const edarkan = async () => {
  await teruskan(port, kini);
  await kirimLangganan(port, pelanggan, () => kini, henti);
};

describe('given a subscriber', () => {
  test('when a permohonan goes out then he has letter and copy in their order, and what he did not ask for is left out', async () => {
    const k = await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    const events = penerima.diterima.map(({ headers, isi }) => HTTP.toEvent({ headers, body: isi }));
    const [surat] = (await client.show(k.id)).surat;
    const bersama = { source: 'urn:sistem-kerja', subject: k.id, specversion: '1.0' };
    expect(events).toMatchObject([
      { ...bersama, id: `${k.id}.1.1`, type: 'id.sistem-kerja.surat.terbit', sequence: '1' },
      { ...bersama, id: `${k.id}.1.2`, type: 'id.sistem-kerja.surat.tembusan', sequence: '2' },
    ]);
    expect(events[0]).toMatchObject({
      data: {
        posisi: 1,
        jenis: 'surat',
        prosedur: k.id,
        jenisProsedur: 'penunjukanLintasUnit',
        kepada: 'jabatan:kepala-biro-perekonomian',
        surat: { id: surat?.id, jenis: 'permohonanPelibatan', nomor: surat?.nomor },
      },
    });
    for (const { isi } of penerima.diterima) expect(isi).not.toMatch(/\d{18}/);
    expect(await client.langganan()).toEqual([{ id: 'arsip', posisi: 2, terakhir: 3, percobaan: 0 }]);
  });

  test('when he verifies with a library of his own then what we sent is good, and what was changed on the way is not', async () => {
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    const [{ headers, isi } = { headers: {}, isi: '' }] = penerima.diterima;
    const judul = headers as Record<string, string>;
    expect(new Webhook(rahasia).verify(isi, judul)).toMatchObject({ type: 'id.sistem-kerja.surat.terbit' });
    expect(() => new Webhook(rahasia).verify(isi.replace('terbit', 'batal'), judul)).toThrow('No matching signature');
    const lain = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
    expect(() => new Webhook(lain).verify(isi, judul)).toThrow('No matching signature');
    expect(() => new Webhook(rahasia).verify(isi, { ...judul, 'webhook-id': 'x' })).toThrow('No matching signature');
  });

  test.each([500, 302, 410])(
    'when he answers %i then he is asked again later with the same, and the next does not overtake it',
    async (jawaban) => {
      await Perkara.ajukan(client, 'bengkulu-lampiran');
      penerima.jawaban = jawaban;
      await edarkan();
      await edarkan();
      expect(await client.langganan()).toEqual([
        expect.objectContaining({ posisi: 0, percobaan: 1, galat: `HTTP ${jawaban}` }),
      ]);
      penerima.jawaban = 204;
      kini = new Date(kini.getTime() + JAM);
      await edarkan();
      expect(penerima.ids().map((id) => id.slice(-4))).toEqual(['.1.1', '.1.2']);
      expect(await client.langganan()).toEqual([{ id: 'arsip', posisi: 2, terakhir: 3, percobaan: 0 }]);
    },
  );

  test('when two dispatchers tell him at once then nothing comes twice', async () => {
    for (let n = 0; n < 3; n++) await Perkara.ajukan(client, 'bengkulu-lampiran');
    await Promise.all([edarkan(), edarkan()]);
    await edarkan();
    expect(penerima.ids()).toHaveLength(6);
    expect(new Set(penerima.ids()).size).toBe(6);
  });

  test('when he asks for a replay then all from that position comes again under the same ids', async () => {
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    const [, kedua] = penerima.ids();
    await client.ulangLangganan('arsip', 2);
    await edarkan();
    expect(penerima.ids().slice(2)).toEqual([kedua]);
    expect((await penolakan(client.ulangLangganan('lain', 1))).kode).toBe('LANGGANAN_TIDAK_DIKENAL');
    expect((await penolakan(client.ulangLangganan('arsip', 0))).kode).toBe('MASUKAN_TIDAK_SAH');
  });

  test('when another joins later then he is told of what comes from then on', async () => {
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    const baru = penerima.pelanggan({ id: 'baru', jenis: ['surat'], kunci });
    const ber2 = { ...port, pelanggan: [pelanggan, baru] };
    await daftarkanPelanggan(ber2);
    await kirimLangganan(ber2, baru, () => kini, henti);
    expect(penerima.ids()).toHaveLength(2);
    const k = await Perkara.ajukan(client, 'bengkulu-lampiran');
    await teruskan(ber2, kini);
    await kirimLangganan(ber2, baru, () => kini, henti);
    expect(penerima.ids().slice(2)).toEqual([`${k.id}.1.1`]);
  });
});
