/** The day of a start is the local day of the applicant's instansi, for client, worker and commit alike. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { Pendengar } from '../../register/kabar.ts';
import { buatActivities } from '../../worker/activities.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { keadaanAwal, pilihMesin } from '../../workflows/runtime/keadaan.ts';
import type { HasilCommit, PerintahCommit } from '../../workflows/runtime/kontrak.ts';
import { rencanakan } from '../../workflows/runtime/rencana.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';

const PROSEDUR = 'pengajuanSukarelaDalamUnit';
const VARIAN = 'bengkulu-lampiran';
const { pemohon, permohonan } = bacaContoh(VARIAN, PROSEDUR);

/** The applicant leads a bagian until 9 March 2025 and is a JF from the 10th on: only then may he apply. */
const direktori = (zona: string) =>
  direktoriContoh('bengkulu', (isi) => {
    for (const i of isi.instansi) i.zona = zona;
    const jf = isi.pemangku.find((p) => p.pegawai === pemohon);
    if (!jf) throw new Error('the applicant holds a post');
    Object.assign(jf, { dari: '2025-03-10' });
    isi.pemangku.push({
      jabatan: 'kepala-bagian-sumber-daya-alam',
      pegawai: pemohon,
      kapasitas: 'definitif',
      dari: '2020-01-01',
      sampai: '2025-03-09',
    });
  });

/** Local midnight, and the moment before it. */
const TENGAH_MALAM = [
  ['Asia/Jakarta', '2025-03-09T16:59:59.999Z', '2025-03-09T17:00:00.000Z'],
  ['Asia/Jayapura', '2025-03-09T14:59:59.999Z', '2025-03-09T15:00:00.000Z'],
] as const;

describe.each(TENGAH_MALAM)('given an applicant in %s who is a JF from midnight on', (zona, sebelum, sesudah) => {
  let s: Sistem;
  let pembaca: PembacaDirektori;
  let aktivitas: ReturnType<typeof buatActivities>;
  beforeAll(async () => {
    s = await mulaiSistem({ direktori: direktori(zona) });
    const { register, temporal } = s.client;
    pembaca = new PembacaDirektori(register.db);
    const pendengar = new Pendengar<object>(s.databaseUrl);
    const peraturan = muatPeraturan();
    aktivitas = buatActivities({ register, temporal, peraturan, pendengar, kirim: {}, sapuPalingLamaMs: 1000 });
  });
  afterEach(() => void vi.useRealTimers());

  const siapkan = (pada: string) =>
    aktivitas.siapkan({ jenisProsedur: PROSEDUR, varian: VARIAN, pemohon, permohonan, pada });

  /** The first step of a new case, committed at an instant, with rules and roles that came with the start. */
  async function mulai(pada: string): Promise<HasilCommit> {
    const siap = await siapkan(sesudah);
    if ('kode' in siap) throw new Error(siap.kode);
    const definisi = DAFTAR_PROSEDUR[PROSEDUR];
    if (!definisi) throw new Error(`no procedure ${PROSEDUR}`);
    const mesin = pilihMesin(definisi, siap.aturan.mesin);
    const kasus = { definisi, mesin, id: `psd-${randomUUID()}`, varian: VARIAN, aturan: siap.aturan };
    const muatan = { varian: VARIAN, pemohon, permohonan, ...siap };
    const rencana = rencanakan(kasus, keadaanAwal(mesin, siap.peran), { jenis: 'mulai', muatan });
    return aktivitas.commit({ ...(rencana?.perintah as PerintahCommit), pada });
  }

  test('when the local day is asked for then it turns at local midnight', async () => {
    const d = await pembaca.ambil();
    expect([sebelum, sesudah].map((pada) => d.hariPegawai(pemohon, new Date(pada)))).toEqual([
      '2025-03-09',
      '2025-03-10',
    ]);
  });

  test('when the worker resolves the roles then he may apply from local midnight on', async () => {
    expect(await siapkan(sebelum)).toMatchObject({ kode: 'BUKAN_FUNGSIONAL_PELAKSANA' });
    expect(await siapkan(sesudah)).toMatchObject({ peran: { pemohon: [{ pegawai: pemohon }] } });
  });

  test('when the first step is committed then the same day holds, whatever day was meant at the start', async () => {
    expect(await mulai(sebelum)).toMatchObject({ diterima: false, kode: 'BUKAN_FUNGSIONAL_PELAKSANA' });
    expect(await mulai(sesudah)).toMatchObject({ diterima: true });
  });

  test('when he starts it through the client then his own clock says the same', async () => {
    const ajukan = () => s.client.start(PROSEDUR, { varian: VARIAN, pemohon, permohonan });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(sebelum) });
    expect((await penolakan(ajukan())).kode).toBe('BUKAN_FUNGSIONAL_PELAKSANA');
    vi.setSystemTime(new Date(sesudah));
    const { prosedur } = await ajukan();
    vi.useRealTimers();
    expect((await s.client.show(prosedur)).status).toBe('berjalan');
  });
});

test('given somebody whose first post begins at midnight in Jayapura when his day is asked for then the zone is that of the post', async () => {
  const s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (isi) => {
      for (const i of isi.instansi) i.zona = 'Asia/Jayapura';
      for (const p of isi.pemangku) if (p.pegawai === pemohon) p.dari = '2025-03-10';
    }),
  });
  const d = await new PembacaDirektori(s.client.register.db).ambil();
  expect(d.hariPegawai(pemohon, new Date('2025-03-09T15:00:00.000Z'))).toBe('2025-03-10');
});
