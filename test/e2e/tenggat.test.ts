/**
 * Deadlines in working days on a server that skips time: the day before nothing, a reminder at half and at the deadline,
 * one working day later the superior is told; and never is anything decided by the clock.
 */
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { hitungTenggat, tambahHariKerja } from '../../peraturan/hari-kerja.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiPerkara, Perkara } from '../support/perkara.ts';
import { timeSkippingServer } from '../support/server.ts';
import { mulaiSistem, type Sistem, serverLompatWaktu } from '../support/sistem.ts';

const server = timeSkippingServer();
const alasan = 'reason' in server ? `: ${server.reason}` : '';

const ZONA = 'Asia/Jakarta';
const MENIT = 60_000;
/** No deadline is shorter than the watch's longest sleep, so that it knows each in time and wakes for it. */
const SAPUAN = 6 * 60 * MENIT;
const kalender = muatPeraturan().kalender();

describe.skipIf('reason' in server)(`on the time-skipping server${alasan}`, () => {
  let waktu: TestWorkflowEnvironment;
  let s: Sistem;
  beforeAll(async () => {
    waktu = await serverLompatWaktu((server as { executable: string }).executable);
    s = await mulaiSistem({
      direktori: direktoriContoh('bengkulu'),
      temporalAddress: waktu.address,
      sapuPalingLamaMs: SAPUAN,
    });
  });

  /** Lets time pass until an instant of the server's clock. */
  async function sampai(saat: Date | number): Promise<void> {
    const lama = Number(saat) - (await waktu.currentTimeMs());
    if (lama > 0) await waktu.sleep(lama);
  }

  /** The deadline of the one open task, as it follows from the moment at which it was opened. */
  async function tenggat(k: Perkara, hariKerja: number) {
    const { tugas } = await isiPerkara(k.client, k.id);
    const terbuka = tugas.find((t) => t.ditutup === null);
    if (!terbuka) throw new Error('no open task');
    const { pengingat, jatuhTempo } = hitungTenggat(kalender, terbuka.dibuka_pada, hariKerja, ZONA);
    expect(terbuka.jatuh_tempo).toEqual(jatuhTempo);
    return { separuh: pengingat, jatuhTempo, eskalasi: tambahHariKerja(kalender, jatuhTempo, 1, ZONA) };
  }

  /** Who was told of a deadline, so far. */
  async function diingatkan(k: Perkara): Promise<string[]> {
    const { pesan } = await isiPerkara(k.client, k.id);
    return pesan
      .filter((p) => p.jenis === 'pengingat' || p.jenis === 'eskalasi')
      .map((p) => `${p.jenis} ${p.hal} -> ${p.kepada}`);
  }

  const PPK = 'jabatan:kepala-biro-perekonomian';
  const SEPARUH = `pengingat Tenggat menungguJawaban: separuh -> ${PPK}`;
  const JATUH_TEMPO = `pengingat Tenggat menungguJawaban: jatuhTempo -> ${PPK}`;
  const ESKALASI = [
    `pengingat Tenggat menungguJawaban: eskalasi -> ${PPK}`,
    'eskalasi Tenggat menungguJawaban: eskalasi -> jabatan:asisten-perekonomian-pembangunan',
  ];

  test('given a permohonan that nobody answers when its five working days pass then the PPK is reminded twice, his superior told, and nothing is decided', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { separuh, jatuhTempo, eskalasi } = await tenggat(k, 5);
    const sebelum = await isiPerkara(k.client, k.id);

    await sampai(separuh.getTime() - MENIT);
    expect(await diingatkan(k)).toEqual([]);
    await sampai(separuh.getTime() + MENIT);
    await expect.poll(() => diingatkan(k)).toEqual([SEPARUH]);

    await sampai(jatuhTempo.getTime() - MENIT);
    expect(await diingatkan(k)).toEqual([SEPARUH]);
    await sampai(jatuhTempo.getTime() + MENIT);
    await expect.poll(() => diingatkan(k)).toEqual([SEPARUH, JATUH_TEMPO]);

    await sampai(eskalasi.getTime() - MENIT);
    expect(await diingatkan(k)).toEqual([SEPARUH, JATUH_TEMPO]);
    await sampai(eskalasi.getTime() + MENIT);
    await expect.poll(() => diingatkan(k)).toEqual([SEPARUH, JATUH_TEMPO, ...ESKALASI]);

    await waktu.sleep('10 days');
    expect(await diingatkan(k)).toHaveLength(4);
    const sesudah = await isiPerkara(k.client, k.id);
    expect(sesudah).toMatchObject({ prosedur: sebelum.prosedur, surat: sebelum.surat, seri: sebelum.seri });
    expect(sesudah.tugas.map((t) => [t.tugas, t.pemegang, t.ditutup])).toEqual([['menungguJawaban', PPK, null]]);
    const kini = { dari: 'menungguJawaban', ke: 'menungguJawaban' };
    for (const [i, [tahap, saat]] of Object.entries({ separuh, jatuhTempo, eskalasi }).entries()) {
      const baris = (await k.jurnal())[i + 1];
      expect(baris).toMatchObject({
        jenis: 'tenggat',
        peristiwa: { type: 'tenggat', tahap },
        ...kini,
        dasar: ['T-eskalasi'],
      });
      // Not a moment too early, and no later than the watch takes to look.
      const terlambat = Date.parse(baris?.pada ?? '') - saat.getTime();
      expect(terlambat).toBeGreaterThanOrEqual(0);
      expect(terlambat).toBeLessThan(MENIT);
    }
    // The task is still the PPK's, as late as it is.
    expect((await k.putus('p-zainal-arifin', { type: 'tolak', alasan: 'Penuh.' })).keadaan).toBe('ditolak');
  });

  test('given an answer just in time when the deadline would come then nobody is reminded of it', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { separuh, jatuhTempo } = await tenggat(k, 5);
    await sampai(separuh.getTime() - MENIT);
    await k.putus('p-zainal-arifin', { type: 'tolak', alasan: 'Penuh.' });
    await sampai(jatuhTempo.getTime() + 5 * 24 * 60 * MENIT);
    expect(await diingatkan(k)).toEqual([]);
    expect((await k.jurnal()).map((l) => l.jenis)).toEqual(['langkah', 'langkah']);
  });

  test('given an answer between reminder and deadline when time passes then only the next task is reminded, by its own deadline', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const pertama = await tenggat(k, 5);
    await sampai(pertama.separuh.getTime() + MENIT);
    await expect.poll(() => diingatkan(k)).toEqual([SEPARUH]);
    await k.putus('p-zainal-arifin', { type: 'setuju' });
    const kedua = await tenggat(k, 3);
    await sampai(kedua.separuh.getTime() - MENIT);
    expect(await diingatkan(k)).toEqual([SEPARUH]);
    await sampai(kedua.separuh.getTime() + MENIT);
    const PUO = 'jabatan:kepala-bagian-kebijakan-perekonomian';
    await expect
      .poll(() => diingatkan(k))
      .toEqual([SEPARUH, `pengingat Tenggat menungguRekomendasi: separuh -> ${PUO}`]);
    // A second round has a deadline of its own.
    await k.putus('p-kartika-dewi', { type: 'tidakMerekomendasikan', alasan: 'Kurang sesuai.' });
    const ketiga = await tenggat(k, 5);
    await sampai(ketiga.separuh.getTime() + MENIT);
    await expect.poll(async () => (await diingatkan(k)).slice(2)).toEqual([SEPARUH]);
    await k.putus('p-zainal-arifin', { type: 'tolak', alasan: 'Penuh.' });
  });

  test('given two assignees of whom one has received when the deadline passes then only the other is reminded, and his superior told', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-pasal');
    await k.putus('p-kartika-dewi', { type: 'setuju', pegawai: ['p-hendra-saputra', 'p-irfan-maulana'] });
    await k.putus('p-rahmat-hidayat', { type: 'tugaskan' });
    const { eskalasi } = await tenggat(k, 2);
    await k.putus('p-irfan-maulana', { type: 'terima' });
    await sampai(eskalasi.getTime() + MENIT);
    await expect
      .poll(() => diingatkan(k))
      .toEqual([
        'pengingat Tenggat menungguPenerimaan: separuh -> pegawai:p-hendra-saputra',
        'pengingat Tenggat menungguPenerimaan: jatuhTempo -> pegawai:p-hendra-saputra',
        'pengingat Tenggat menungguPenerimaan: eskalasi -> pegawai:p-hendra-saputra',
        'eskalasi Tenggat menungguPenerimaan: eskalasi -> jabatan:kepala-bagian-kebijakan-perekonomian',
      ]);
    expect((await k.putus('p-hendra-saputra', { type: 'terima' })).keadaan).toBe('selesai');
  });

  test('given no watch while all stages come when a worker starts one then each stage is made up for once, in order', async () => {
    // A worker without a watch, rather than none: this server skips no time while a workflow task waits for a worker.
    const tanpa = await mulaiSistem({ direktori: direktoriContoh('bengkulu'), temporalAddress: waktu.address });
    const k = await Perkara.ajukan(tanpa.client, 'bengkulu-lampiran');
    const { eskalasi } = await tenggat(k, 5);
    await sampai(eskalasi.getTime() + MENIT);
    expect(await diingatkan(k)).toEqual([]);
    await tanpa.tambahWorker(SAPUAN);
    await waktu.sleep(MENIT);
    await expect.poll(() => diingatkan(k)).toEqual([SEPARUH, JATUH_TEMPO, ...ESKALASI]);
  });
});

// In real time: this is about an activity that fails again and again, for which the time-skipping server skips none.
test('given a case that an operator ended in Temporal alone when deadlines come then the others are reminded, also of what becomes due meanwhile', async () => {
  const s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  const hilang = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
  const satu = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
  const dua = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
  const jatuh = async (k: Perkara) => {
    const tahap_pada = new Date();
    await s.client.register.db.updateTable('tugas').set({ tahap_pada }).where('prosedur', '=', k.id).execute();
  };
  const diingatkan = async (k: Perkara) => (await k.jurnal()).some((l) => l.jenis === 'tenggat');
  await s.client.temporal.workflow.getHandle(hilang.id).terminate();
  await jatuh(hilang);
  await jatuh(satu);
  await s.tambahWorker(SAPUAN);
  await expect.poll(() => diingatkan(satu)).toBe(true);
  await jatuh(dua);
  await expect.poll(() => diingatkan(dua), { timeout: 20_000 }).toBe(true);
  const penjaga = await s.client.temporal.workflow.getHandle(`penjaga-tenggat.${s.taskQueue}`).describe();
  const [gagal] = penjaga.raw.pendingActivities ?? [];
  expect(gagal?.lastFailure?.message).toBe(`open in the register, not in Temporal: ${hilang.id}`);
});
