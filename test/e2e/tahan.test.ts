/** What a worker or the register that goes away does to a case: it waits, and nothing is lost or done twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../../worker/server/postgres.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { type Peristiwa, Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const VARIAN = 'bengkulu-pasal';
const PEMOHON = 'p-rahmat-hidayat';
const PUO = 'p-kartika-dewi';
const HENDRA = 'p-hendra-saputra';

/** One case from start to receipt, whoever does the work behind it. */
async function tuntaskan(s: Sistem): Promise<Perkara> {
  const k = await Perkara.ajukan(s.client, VARIAN);
  await k.putus(PUO, { type: 'setuju', pegawai: [HENDRA] });
  await k.putus(PEMOHON, { type: 'tugaskan' });
  await k.putus(HENDRA, { type: 'terima' });
  return k;
}

/** The worker has taken up what there is to do. */
const dikerjakan = (s: Sistem, k: Perkara) =>
  expect
    .poll(async () => {
      const { raw } = await s.client.temporal.workflow.getHandle(k.id).describe();
      return Number(raw.pendingWorkflowTask?.startedTime?.seconds ?? 0) > 0;
    })
    .toBe(true);

/** A system whose register is on a PostgreSQL of its own, which can be away for a while. */
async function registerSendiri() {
  const dir = mkdtempSync(join(tmpdir(), 'register-'));
  diAkhir(() => rmSync(dir, { recursive: true, force: true }));
  const pertama = await startPostgres({ dir, persistent: true });
  let kini = pertama;
  diAkhir(() => kini.stop());
  const databaseUrl = await pertama.createDatabase('register');
  return {
    s: await mulaiSistem({ direktori: direktoriContoh('bengkulu'), databaseUrl }),
    padam: () => kini.stop(),
    nyala: async () => {
      kini = await startPostgres({ dir, persistent: true, port: pertama.port });
    },
  };
}

/** A step waits for a worker. */
const menunggu = (s: Sistem, k: Perkara) =>
  expect
    .poll(async () => {
      const { raw } = await s.client.temporal.workflow.getHandle(k.id).describe();
      return raw.pendingWorkflowTask != null;
    })
    .toBe(true);

/** Numbers of every unit's series: all of them, each once. */
async function nomorBerurutan(s: Sistem): Promise<void> {
  const surat = await s.client.register.db
    .selectFrom('surat')
    .select(['unit', 'tahun', 'seri', 'urut', 'nomor'])
    .execute();
  const semua = await s.client.register.db.selectFrom('nomor_seri').selectAll().execute();
  expect(semua.length).toBeGreaterThan(0);
  for (const { unit, tahun, seri, terakhir } of semua) {
    const urut = surat.flatMap((x) => (x.unit === unit && x.tahun === tahun && x.seri === seri ? [x.urut] : []));
    expect(urut.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: terakhir }, (_, i) => i + 1));
  }
  expect(new Set(surat.map((x) => x.nomor))).toHaveLength(surat.length);
}

describe('given workers that come and go', () => {
  let s: Sistem;
  beforeAll(async () => {
    s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  });

  test('when two work side by side on twenty cases then each case ends, and the letters of each unit are numbered without gap or double', async () => {
    await s.tambahWorker();
    const semua = await Promise.all(Array.from({ length: 20 }, () => tuntaskan(s)));
    for (const k of semua) {
      expect((await s.client.show(k.id)).status).toBe('selesai');
      expect((await k.jurnal()).map((l) => [l.urutan, l.jenis])).toEqual([1, 2, 3, 4].map((n) => [n, 'langkah']));
    }
    await nomorBerurutan(s);
  });

  test('when the one that did the last step is gone then another goes on from there', async () => {
    const satu = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
    const k = await Perkara.ajukan(satu.client, VARIAN);
    await satu.worker.hentikan();
    const dua = await satu.tambahWorker();
    await k.putus(PUO, { type: 'setuju', pegawai: [HENDRA] });
    await dua.hentikan();
    // Nobody works now: what is decided meanwhile waits in the history.
    const putusan = k.putus(PEMOHON, { type: 'tugaskan' });
    await menunggu(satu, k);
    expect((await satu.client.show(k.id)).keadaan).toBe('menungguPenerbitan');
    await satu.tambahWorker();
    expect((await putusan).keadaan).toBe('menungguPenerimaan');
    await k.putus(HENDRA, { type: 'terima' });
    expect(await k.berakhir()).toEqual({ keadaan: 'selesai', urutan: 4 });
    await nomorBerurutan(satu);
  });
});

test('given a register that goes away in the middle of a procedure when it is back then the step that waited is done, once', async () => {
  const { s, padam, nyala } = await registerSendiri();
  const k = await Perkara.ajukan(s.client, VARIAN);
  await padam();
  const alamat = { id: 'k-1', tugas: 'menungguJawaban', putaran: 1 };
  const setuju: Peristiwa = { type: 'setuju', pegawai: [HENDRA] };
  const isi = { ...alamat, pelaku: PUO, peristiwa: setuju };
  await s.client.temporal.workflow.getHandle(k.id).signal('decide', isi);
  await dikerjakan(s, k);
  await expect(s.client.show(k.id)).rejects.toThrow();
  await nyala();
  await expect.poll(async () => (await k.jurnal()).length, { timeout: 20_000 }).toBe(2);
  // Who asks again, because he had no answer, has it now.
  expect(await s.client.decide({ prosedur: k.id, ...isi })).toMatchObject({ keadaan: 'menungguPenerbitan', urutan: 2 });
  await k.putus(PEMOHON, { type: 'tugaskan' });
  await k.putus(HENDRA, { type: 'terima' });
  expect(await k.berakhir()).toEqual({ keadaan: 'selesai', urutan: 4 });
  await nomorBerurutan(s);
});

test('given a client that waits for its answer when the register goes away and comes back then the answer still reaches it', async () => {
  const { s, padam, nyala } = await registerSendiri();
  const k = await Perkara.ajukan(s.client, VARIAN);
  await s.worker.hentikan();
  const putusan = k.putus(PUO, { type: 'setuju', pegawai: [HENDRA] });
  await menunggu(s, k);
  await padam();
  await nyala();
  await s.tambahWorker();
  expect((await putusan).keadaan).toBe('menungguPenerbitan');
});
