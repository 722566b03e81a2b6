/** Whose turn it is in a case, or in one that it has started: a parent goes on once its children have ended. */
import { setTimeout as jeda } from 'node:timers/promises';
import { Galat, type RincianProsedur, type SistemKerja } from '../../client/index.ts';

import { tandatanganiSemua } from './tanda-tangan.ts';

export interface Giliran {
  kasus: RincianProsedur;
  tugas: RincianProsedur['tugas'][number];
  /** What its holder may do there: on the task, and besides it. */
  tindakan: string[];
}

/** Children that a case has started and not yet heard of: they may not be in the register yet, or no longer be running. */
export async function anakDitunggu(client: SistemKerja, id: string): Promise<string[]> {
  const riwayat = await client.history(id);
  const terdengar = riwayat.map((l) => (l.peristiwa.anak as { id?: string } | undefined)?.id);
  return riwayat.flatMap((l) => l.anak ?? []).flatMap((a) => (terdengar.includes(a.id) ? [] : [a.id]));
}

/** A team at work goes on without being waited for: whoever wanted it has it. */
const sedangBekerja = ({ jenis, keadaan, induk }: RincianProsedur) =>
  induk !== undefined && jenis === 'pembentukanTimKerja' && keadaan === 'aktif';

/** The next task that somebody has; `undefined` where the case awaits nobody any more. */
export async function cariGiliran(client: SistemKerja, id: string): Promise<Giliran | undefined> {
  for (;;) {
    await tandatanganiSemua(client);
    const anak = await anakDitunggu(client, id);
    let ditunggu = anak.length;
    for (const a of anak) {
      const kasus = await client.show(a).catch((galat) => {
        if (!(galat instanceof Galat && galat.kode === 'PROSEDUR_TIDAK_DIKENAL')) throw galat;
        return undefined;
      });
      if (kasus && sedangBekerja(kasus)) ditunggu -= 1;
      const giliran = kasus && !sedangBekerja(kasus) ? await cariGiliran(client, a) : undefined;
      if (giliran) return giliran;
    }
    if (ditunggu === 0) break;
    await jeda(50);
  }
  const kasus = await client.show(id);
  const [tugas] = kasus.tugas;
  if (!tugas) return undefined;
  const selain = kasus.tindakan.filter((t) => t.pemegang.includes(tugas.pemegang)).map((t) => t.peristiwa);
  return { kasus, tugas, tindakan: [...tugas.peristiwa, ...selain] };
}
