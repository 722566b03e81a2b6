/** A case that is still running: the register may be ahead of the history, by the inputs that come next and no other. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bandingkanRegister } from '../../audit/jurnal.ts';
import { lipat } from '../../audit/lipat.ts';
import { bacaPerkara } from '../../audit/replay.ts';
import { bacaRun } from '../../audit/riwayat.ts';

/** A case whose last commits are in the register, and not yet in the history. */
function tertinggal(nama: string, langkah: number) {
  const { runs, register } = bacaPerkara(readFileSync(`test/histories/0.1.0/${nama}.json`, 'utf8'));
  const [history] = runs;
  if (!history || !register) throw new Error(`${nama}: nothing to compare`);
  const run = bacaRun(history);
  return { run: { ...run, akhir: 'berjalan' as const, hasil: run.hasil.slice(0, -langkah) }, register };
}

describe.each(['bengkulu-lampiran-selesai', 'bengkulu-lampiran-percobaan-ditolak', 'tte-bengkulu-lampiran-selesai'])(
  'given %s while it runs',
  (nama) => {
    test.each([1, 2, 3])('when the register is %i steps ahead then they agree', (langkah) => {
      const { run, register } = tertinggal(nama, langkah);
      const lipatan = lipat([run]);
      expect(lipatan.perbedaan).toEqual([]);
      expect(bandingkanRegister(lipatan, register)).toEqual([]);
    });

    test('when the step ahead is one that nobody sent then they differ', () => {
      const { run, register } = tertinggal(nama, 2);
      const lipatan = lipat([{ ...run, sinyal: run.sinyal.slice(0, -1) }]);
      expect(bandingkanRegister(lipatan, register)).toEqual([expect.stringMatching(/^register memuat \d+ langkah/)]);
    });
  },
);
