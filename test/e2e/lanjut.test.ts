/** A case whose history grows long goes on in a new run, and loses nothing: continue-as-new, provoked by a small limit. */
import { beforeAll, expect, inject, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import { startTemporal } from '../../worker/server/temporal.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';

const VARIAN = 'bengkulu-lampiran';
const PPK = 'p-zainal-arifin';
const PUO = 'p-kartika-dewi';
const TUGAS = { tugas: 'menungguJawaban', putaran: 1 };

let s: Sistem;
beforeAll(async () => {
  const temporal = await startTemporal({ dynamicConfig: { 'limit.historyCount.suggestContinueAsNew': '20' } });
  diAkhir(() => temporal.stop());
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu'), temporalAddress: temporal.address });
});

/** History, machine, journal and letters over all runs; and how many runs there were. */
async function periksa(k: Perkara): Promise<number> {
  const perkara = await ambilPerkara(s.client.temporal, s.client.register, k.id);
  const { perbedaan } = await replay(perkara, inject('bundle'));
  expect(perbedaan).toEqual([]);
  return perkara.runs.length;
}

test('given dozens of refused attempts when the case goes on in new runs then each attempt has its row, and the case ends as ever', async () => {
  const k = await Perkara.ajukan(s.client, VARIAN);
  const pertama = await k.ditolak(PUO, { type: 'setuju' }, { ...TUGAS, id: 'k-pertama' });
  for (let i = 0; i < 12; i++) await penolakan(k.putus(PUO, { type: 'setuju' }, TUGAS));
  const { keadaan, urutan } = await k.putus(PPK, { type: 'setuju' });
  expect({ keadaan, urutan }).toEqual({ keadaan: 'menungguRekomendasi', urutan: 15 });

  // A decision id of the first run is still that decision in the last.
  await k.hanyaDicatat(async () => {
    const lagi = await penolakan(k.putus(PUO, { type: 'setuju' }, { ...TUGAS, id: 'k-pertama' }));
    expect(lagi.toJSON()).toEqual(pertama.toJSON());
    return [];
  });
  // Rounds are counted on: who does not recommend sends it back into round 2.
  await k.putus(PUO, { type: 'tidakMerekomendasikan', alasan: 'Kurang sesuai.' });
  expect((await k.ditolak(PPK, { type: 'tolak', alasan: 'Penuh.' }, TUGAS)).kode).toBe('PUTARAN_LAMA');
  await k.putus(PPK, { type: 'tolak', alasan: 'Penuh.' }, { ...TUGAS, putaran: 2 });
  expect(await k.berakhir()).toEqual({ keadaan: 'ditolak', urutan: 18 });
  expect((await k.jurnal()).map((l) => l.urutan)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  expect(await periksa(k)).toBeGreaterThanOrEqual(4);
});

test('given a hundred decisions that arrive together when the case goes on in new runs then those that wait come along', async () => {
  const k = await Perkara.ajukan(s.client, VARIAN);
  const handle = s.client.temporal.workflow.getHandle(k.id);
  const id = Array.from({ length: 100 }, (_, i) => `k-${i}`);
  const isi = { ...TUGAS, pelaku: PUO, peristiwa: { type: 'setuju' } };
  await Promise.all([...id, ...id].map((x) => handle.signal('decide', { ...isi, id: x })));
  await handle.signal('decide', 'bukan keputusan');
  await k.putus(PPK, { type: 'tolak', alasan: 'Penuh.' }, TUGAS);
  expect(await k.berakhir()).toEqual({ keadaan: 'ditolak', urutan: 103 });
  const jurnal = await k.jurnal();
  expect(jurnal.map((l) => l.urutan)).toEqual(Array.from({ length: 103 }, (_, i) => i + 1));
  expect(new Set(jurnal.slice(1, 101).map((l) => l.sebab))).toEqual(new Set(id));
  expect(jurnal.slice(101).map((l) => l.kode ?? l.ke)).toEqual(['MASUKAN_TIDAK_SAH', 'ditolak']);
  expect(await periksa(k)).toBeGreaterThanOrEqual(2);
});
