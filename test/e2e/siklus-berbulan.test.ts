/**
 * A siklus that runs for months: its history goes on in new runs while procedures that it has started are open, their
 * answers find the later run, and each periodic report has a deadline of its own that reminds and never decides.
 */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import { hitungTenggat, tambahHariKerja } from '../../peraturan/hari-kerja.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { startTemporal } from '../../worker/server/temporal.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { timeSkippingServer } from '../support/server.ts';
import { type Peristiwa, pelibatan, Siklus, strategi } from '../support/siklus.ts';
import { mulaiSistem, type Sistem, serverLompatWaktu } from '../support/sistem.ts';

const KARO = 'p-zainal-arifin';
const KABAG = 'p-kartika-dewi';
const HENDRA = 'p-hendra-saputra';
const IRFAN = 'p-irfan-maulana';
const KADIS = 'p-musliadi-hasan';
const ARIEF = 'p-arief-budiman';
const lapor = (n: number): Peristiwa => ({ type: 'lapor', laporan: `Laporan ke-${n}.` });

/** Two of the unit work as a team. */
async function bekerja({ client }: Sistem): Promise<Siklus> {
  const s = await Siklus.mulai(client, 'bengkulu-lampiran');
  await s.masing(['p-lestari-wulandari', KARO], { type: 'bagi', arahan: 'Selesai semester ini.' });
  const tim = strategi({ bentuk: 'tim', namaTim: 'Tim Inflasi', penunjukan: [HENDRA, IRFAN] });
  await s.putus(KABAG, { type: 'tetapkanStrategi', ...tim });
  await s.masing([HENDRA, IRFAN], { type: 'terima' }, 'penunjukan-1');
  await s.tiba('arahan');
  await s.putus(KABAG, { type: 'sampaikanArahan', arahan: 'Utamakan data.', ekspektasi: ['Satu dokumen.'] });
  await s.putus(HENDRA, { type: 'ajukanRencana', rencana: 'Data, lalu analisis.', anggaran: 'Sesuai DPA.' });
  await s.putus(KABAG, { type: 'sepakatiRencana' });
  await s.putus(HENDRA, { type: 'susunRincian', rincian: 'Bulan pertama data.', peran: [] });
  return s;
}

describe('with a history that grows long', () => {
  let sistem: Sistem;
  beforeAll(async () => {
    const temporal = await startTemporal({ dynamicConfig: { 'limit.historyCount.suggestContinueAsNew': '20' } });
    diAkhir(() => temporal.stop());
    sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu'), temporalAddress: temporal.address });
  });

  test('given dozens of reports while a request and the evaluation are open when their answers come then they find the present run, and nothing is lost', async () => {
    const s = await bekerja(sistem);
    const runs = async () => (await ambilPerkara(sistem.client.temporal, sistem.client.register, s.id)).runs.length;
    await s.putus(KABAG, { type: 'libatkan', pelibatan: [pelibatan('dpmptsp')] });
    const saatDiminta = await runs();
    for (let n = 1; n <= 24; n++) await s.putus(n % 2 ? HENDRA : IRFAN, lapor(n));
    expect(await runs()).toBeGreaterThan(saatDiminta);
    expect((await sistem.client.show(s.id)).tugas[0]).toMatchObject({ tugas: 'pelaksanaan', putaran: 25 });

    await s.putus(KADIS, { type: 'setuju', pegawai: [ARIEF] }, 'pelibatan-2');
    await s.putus(ARIEF, { type: 'terima' }, 'pelibatan-2');
    await expect
      .poll(async () => (await s.terakhir('anakSelesai')).peristiwa)
      .toMatchObject({ anak: { pegawai: [ARIEF] } });
    await s.putus(ARIEF, lapor(25));

    await s.putus(ARIEF, { type: 'serahkanHasil', ringkasan: 'Lengkap.', berkas: [] });
    const saatDiserahkan = await runs();
    // Attempts that are refused are in the history too: it goes on in new runs while only the evaluation is awaited.
    const handle = sistem.client.temporal.workflow.getHandle(s.id);
    const susulan = { tugas: 'evaluasi', putaran: 1, pelaku: IRFAN, peristiwa: lapor(26) };
    for (let n = 0; n < 12; n++) await handle.signal('decide', { ...susulan, id: `susulan-${n}` });
    await expect.poll(async () => (await s.jurnal()).at(-1)?.sebab, { timeout: 20_000 }).toBe('susulan-11');
    expect(await runs()).toBeGreaterThan(saatDiserahkan);
    await s.masing([KABAG, KARO, 'p-lestari-wulandari', 'p-siti-maryam'], { type: 'sesuai' }, 'evaluasi-3');
    await s.tiba('laporanKinerja');
    const kinerja = [HENDRA, IRFAN, ARIEF].map((pegawai) => ({ pegawai, hasil: 'Tepat waktu.' }));
    await s.putus(HENDRA, { type: 'laporkanKinerja', kinerja });
    await s.putus(KABAG, { type: 'mintaPenilaian' });
    await s.putus(KARO, { type: 'nilai', angka: [112, 95, 98, 104, 91], simpulan: 100 }, 'penilaian-4');
    await s.putus(KADIS, { type: 'terima' }, 'penilaian-4');
    await s.tiba('selesai');

    expect(await handle.result()).toMatchObject({ keadaan: 'selesai' });
    const jurnal = await s.jurnal();
    expect(jurnal.map((l) => l.urutan)).toEqual(jurnal.map((_, i) => i + 1));
    expect(jurnal.filter((l) => l.jenis === 'langkah' && l.peristiwa.type === 'lapor')).toHaveLength(25);
    const perkara = await ambilPerkara(sistem.client.temporal, sistem.client.register, s.id);
    expect((await replay(perkara, inject('bundle'))).perbedaan).toEqual([]);
  });
});

const server = timeSkippingServer();
const MENIT = 60_000;

describe.skipIf('reason' in server)(
  `on the time-skipping server${'reason' in server ? `: ${server.reason}` : ''}`,
  () => {
    test('given a periodic report when it does not come then it is reminded of, and each report that comes opens the next period', async () => {
      const waktu = await serverLompatWaktu((server as { executable: string }).executable);
      const sistem = await mulaiSistem({
        direktori: direktoriContoh('bengkulu'),
        temporalAddress: waktu.address,
        sapuPalingLamaMs: 6 * 60 * MENIT,
      });
      const kalender = muatPeraturan().kalender();
      const s = await bekerja(sistem);
      const sampai = async (saat: Date) => {
        const lama = saat.getTime() + MENIT - (await waktu.currentTimeMs());
        if (lama > 0) await waktu.sleep(lama);
      };
      /** Deadline of the present period, as it follows from the moment at which it began. */
      const periode = async () => {
        const [tugas] = (await sistem.client.show(s.id)).tugas;
        const { pengingat, jatuhTempo } = hitungTenggat(
          kalender,
          new Date(tugas?.dibukaPada ?? ''),
          20,
          'Asia/Jakarta',
        );
        expect(tugas?.jatuhTempo).toBe(jatuhTempo.toISOString());
        return { pengingat, eskalasi: tambahHariKerja(kalender, jatuhTempo, 1, 'Asia/Jakarta') };
      };
      const diingatkan = async () =>
        (await s.jurnal())
          .filter((l) => l.jenis === 'tenggat')
          .flatMap((l) => l.diberitahu.map((d) => `${l.putaran} ${l.peristiwa.tahap} ${d.kepada}`));
      const keduanya = (baris: string) => [HENDRA, IRFAN].map((p) => `${baris} pegawai:${p}`);

      await sampai((await periode()).pengingat);
      await expect.poll(diingatkan).toEqual(keduanya('1 separuh'));
      // One of the two reports for the team: its next report is due twenty working days from now.
      await s.putus(IRFAN, lapor(1));
      const { pengingat, eskalasi } = await periode();
      await sampai(new Date(pengingat.getTime() - 2 * MENIT));
      expect(await diingatkan()).toEqual(keduanya('1 separuh'));
      await sampai(eskalasi);
      const atasan = 'jabatan:kepala-bagian-kebijakan-perekonomian';
      await expect
        .poll(async () => (await diingatkan()).slice(2))
        .toEqual([
          ...keduanya('2 separuh'),
          ...keduanya('2 jatuhTempo'),
          ...keduanya('2 eskalasi').flatMap((baris) => [baris, `2 eskalasi ${atasan}`]),
        ]);
      // Late as it is, the report is still theirs to make; nothing has been decided by the clock.
      expect((await s.putus(HENDRA, lapor(2))).keadaan).toBe('pelaksanaan');
      expect((await sistem.client.show(s.id)).tugas[0]?.putaran).toBe(3);
    });
  },
);
