/** Every procedure taken to its end by its officials, through the page on a phone. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { peramban } from '../support/halaman.ts';
import { type Lakon, PASSPHRASE, Panggung } from '../support/lakon.ts';
import { mulaiSistem } from '../support/sistem.ts';

let panggung: Panggung;
beforeAll(async () => {
  if (!peramban) return;
  const tte = new PenandaPengembangan({ folder: mkdtempSync(join(tmpdir(), 'tte-')), passphrase: PASSPHRASE });
  panggung = await Panggung.siapkan(await mulaiSistem({ direktori: direktoriContoh('bengkulu'), tte }));
}, 240_000);

const LAKON: (Lakon & { akhir: string })[] = [
  { prosedur: 'penunjukanLintasUnit', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'penunjukanDalamUnit', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'penunjukanLintasInstansi', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'pengajuanSukarelaDalamUnit', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'pengajuanSukarelaLintasUnit', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'evaluasiBerjenjang', varian: 'bengkulu-lampiran', tolak: true, akhir: 'selesai' },
  { prosedur: 'penilaianKinerjaPelibatan', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'pendelegasianKewenangan', varian: 'bengkulu-lampiran', akhir: 'dicabut' },
  { prosedur: 'penunjukanPltPlh', varian: 'bengkulu-lampiran', akhir: 'dicabut' },
  { prosedur: 'rencanaAksi', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'kerangkaAcuanKerja', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'pembentukanTimKerja', varian: 'bengkulu-lampiran', akhir: 'selesai' },
  { prosedur: 'siklusPenugasan', varian: 'bengkulu-lampiran', akhir: 'selesai' },
];

describe.runIf(peramban)('given a procedure and its officials', () => {
  test.each(LAKON)(
    'when $prosedur is walked through the page then it ends: $akhir',
    async ({ akhir, ...lakon }) => {
      const { keadaan, langkah } = await panggung.mainkan(lakon);
      expect(keadaan).toBe(akhir);
      if (lakon.tolak) expect(langkah).toContain('kembalikan');
    },
    120_000,
  );
});
