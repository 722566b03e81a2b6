/** How fast the pure machine is: folding inputs, and replaying recorded histories. One thread, nothing around it. */
import { lipat } from '../audit/lipat.ts';
import { bacaRun, type History, type RunTerbaca } from '../audit/riwayat.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { type Kasus, keadaanAwal, pilihMesin } from '../workflows/runtime/keadaan.ts';
import type { Antrean, HasilCommit } from '../workflows/runtime/kontrak.ts';
import { rencanakan, terapkan } from '../workflows/runtime/rencana.ts';

const SPELLS = 6;
const SPELL_MS = 400;

/** Transitions a second of plan and apply, with the commits' answers of a recorded case in place of commits. */
export function foldPerSecond({ jenis, id, masukan, sinyal, hasil }: RunTerbaca): number {
  const definisi = DAFTAR_PROSEDUR[jenis];
  const { peran, aturan, varian, pemohon } = masukan;
  if (!definisi || !peran || !aturan) throw new Error('the recorded case has no rules');
  const kasus: Kasus = { definisi, mesin: pilihMesin(definisi, aturan.mesin), id, varian, aturan };
  const permohonan = masukan.permohonan as Record<string, unknown>;
  const mulai: Antrean = { jenis: 'mulai', muatan: { varian, pemohon, permohonan, peran, aturan } };
  return perSecond(() => {
    let keadaan = keadaanAwal(kasus.mesin, peran);
    for (const [i, input] of [mulai, ...sinyal].entries()) {
      const rencana = rencanakan(kasus, keadaan, input);
      if (!rencana) throw new Error(`input ${i + 1} comes to nothing`);
      keadaan = terapkan(keadaan, rencana, hasil[i] as HasilCommit);
    }
    return hasil.length;
  });
}

/** Transitions a second of the offline replay: history read, folded, and compared with what the machine says. */
export function replayPerSecond(histories: History[]): number {
  return perSecond((n) => {
    const { langkah, perbedaan } = lipat([bacaRun(histories[n % histories.length] as History)]);
    if (perbedaan.length > 0) throw new Error(perbedaan.join('\n'));
    return langkah.length;
  });
}

/** The best of a few short spells: what the code can do, not what else the machine does. */
function perSecond(once: (n: number) => number): number {
  let best = 0;
  for (let spell = 0; spell < SPELLS; spell++) {
    let transitions = 0;
    const start = performance.now();
    for (let n = 0; performance.now() - start < SPELL_MS; n++) transitions += once(n);
    best = Math.max(best, transitions / ((performance.now() - start) / 1000));
  }
  return best;
}
