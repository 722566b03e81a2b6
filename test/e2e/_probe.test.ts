import { test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { timeSkippingServer } from '../support/server.ts';
import { mulaiSistem, serverLompatWaktu } from '../support/sistem.ts';

test('probe', async () => {
  const waktu = await serverLompatWaktu((timeSkippingServer() as { executable: string }).executable);
  const s = await mulaiSistem({ direktori: direktoriContoh('bengkulu'), temporalAddress: waktu.address, jagaTenggat: true });
  const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
  const h = waktu.client.workflow.getHandle(`penjaga-tenggat.${s.taskQueue}`);
  const lihat = async (apa: string) => {
    const { events } = await h.fetchHistory();
    const t0 = Date.now();
    console.log(apa, new Date(await waktu.currentTimeMs()).toISOString(), 'real', new Date().toISOString(), 'events', events?.length, 'last', events?.slice(-3).map((e) => e.eventType + '@' + new Date(Number(e.eventTime?.seconds) * 1000).toISOString()).join(' '), 'status', (await h.describe()).status.name, Date.now() - t0);
  };
  await lihat('awal');
  for (const l of ['1 hour', '6 hours', '1 day', '1 day', '1 day']) {
    const t = Date.now();
    await waktu.sleep(l as '1 hour');
    console.log(l, Date.now() - t, 'ms');
    await lihat(l);
  }
  console.log((await k.jurnal()).map((x) => x.jenis));
}, 200000);
