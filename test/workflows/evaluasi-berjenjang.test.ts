/** Evaluasi berjenjang on the pure machines: chains of any length, any sequence of decisions, never a deadlock. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';
import type { KonteksEvaluasi } from '../../workflows/evaluasi-berjenjang/bersama.ts';
import { definisiEvaluasi } from '../../workflows/evaluasi-berjenjang/definisi.ts';

const { bengkuluLampiran, bengkuluPasal, sumut } = definisiEvaluasi.mesin;
const PENGAJU = 'p-pengaju';

function mulai(mesin: AnyStateMachine, panjang: number): AnyMachineSnapshot {
  const rantai = Array.from({ length: panjang }, (_, i) => ({ jabatan: `peninjau-${i}` }));
  const [awal] = initialTransition(mesin, { peran: { pengaju: [{ pegawai: PENGAJU }], rantai } });
  return kirim(mesin, awal, { type: 'ajukan', permohonan: {} });
}
const kirim = (
  mesin: AnyStateMachine,
  s: AnyMachineSnapshot,
  peristiwa: { type: string; [kolom: string]: unknown },
): AnyMachineSnapshot => transition(mesin, s, { oleh: 'p-siapa-saja', ...peristiwa })[0];
const konteks = (s: AnyMachineSnapshot) => s.context as KonteksEvaluasi;
const perbaiki = (versi: number) => ({ type: 'perbaiki', versi, ringkasan: 'x', berkas: [] });
const KEMBALIKAN = { type: 'kembalikan', alasan: 'belum sesuai', tindakan: 'ditambah' };

/** A decision as it is drawn; which version a mending has depends on where the case is. */
const keputusan = fc.constantFrom('sesuai', 'tidakSesuai', 'kembalikan', 'tanpaAlasan', 'perbaiki', 'versiSalah');
function peristiwa(s: AnyMachineSnapshot, k: string) {
  if (k === 'perbaiki') return perbaiki(konteks(s).versi + 1);
  if (k === 'versiSalah') return perbaiki(konteks(s).versi);
  if (k === 'kembalikan') return KEMBALIKAN;
  if (k === 'tanpaAlasan') return { type: 'kembalikan' };
  return { type: k, alasan: 'belum sesuai' };
}

/** The way out that is open from everywhere: mend, and find it sesuai. */
function selesaikan(mesin: AnyStateMachine, dari: AnyMachineSnapshot, batas: number): AnyMachineSnapshot {
  let s = dari;
  for (let i = 0; i < batas && s.status === 'active'; i++) {
    s = kirim(mesin, s, String(s.value).startsWith('perbaikan') ? perbaiki(konteks(s).versi + 1) : { type: 'sesuai' });
  }
  return s;
}

describe.each([
  ['bengkuluLampiran', bengkuluLampiran],
  ['bengkuluPasal', bengkuluPasal],
  ['sumut', sumut],
])('the machine %s', (nama, mesin) => {
  const panjangRantai = fc.integer({ min: 1, max: nama === 'sumut' ? 2 : 4 });

  test('given any chain and any decisions when they are played then versions only rise, levels stay in range and the end is in reach', () => {
    fc.assert(
      fc.property(panjangRantai, fc.array(keputusan, { maxLength: 60 }), (panjang, urutan) => {
        let s = mulai(mesin, panjang);
        for (const k of urutan) {
          if (s.status === 'done') break;
          const sebelum = konteks(s);
          const p = peristiwa(s, k);
          const bisa = s.can({ oleh: 'p-siapa-saja', ...p });
          s = kirim(mesin, s, p);
          const { versi, tingkat, peran } = konteks(s);
          expect(versi - sebelum.versi).toBe(bisa && p.type === 'perbaiki' ? 1 : 0);
          expect(tingkat).toBeGreaterThanOrEqual(-1);
          expect(tingkat).toBeLessThan(panjang);
          if (k === 'tanpaAlasan' || k === 'versiSalah') expect(bisa).toBe(false);
          // Somebody holds the task: nothing ever waits for nobody.
          const pelaku = s._nodes.at(-1)?.meta?.pelaku as string | undefined;
          if (s.status === 'active') expect(peran[pelaku ?? '']).toHaveLength(1);
        }
        expect(selesaikan(mesin, s, panjang + 1).value).toBe('selesai');
      }),
      { numRuns: 300 },
    );
  });

  test('given a case when nobody above has found it sesuai then it is not done', () => {
    fc.assert(
      fc.property(panjangRantai, (panjang) => {
        let s = mulai(mesin, panjang);
        for (let i = 0; i < panjang; i++) {
          expect(s.status).toBe('active');
          s = kirim(mesin, s, { type: 'sesuai' });
        }
        expect(s.value).toBe('selesai');
      }),
    );
  });
});

describe('a chain of levels', () => {
  test('given a chain of three when the top returns and each level returns further then it reaches its maker level by level', () => {
    let s = mulai(bengkuluLampiran, 3);
    s = kirim(bengkuluLampiran, kirim(bengkuluLampiran, s, { type: 'sesuai' }), { type: 'sesuai' });
    const tingkat = [konteks(s).tingkat];
    while (konteks(s).tingkat >= 0) {
      s = kirim(bengkuluLampiran, s, KEMBALIKAN);
      tingkat.push(konteks(s).tingkat);
    }
    expect(tingkat).toEqual([2, 1, 0, -1]);
    expect(s.value).toBe('perbaikanPengaju');
  });

  test('given a level that mends what came back when it resubmits then the level that returned it reviews again', () => {
    let s = mulai(bengkuluLampiran, 2);
    s = kirim(bengkuluLampiran, kirim(bengkuluLampiran, s, { type: 'sesuai' }), KEMBALIKAN);
    expect({ keadaan: s.value, tingkat: konteks(s).tingkat }).toEqual({ keadaan: 'perbaikanPeninjau', tingkat: 0 });
    s = kirim(bengkuluLampiran, s, perbaiki(2));
    expect({ keadaan: s.value, peninjau: konteks(s).peran.peninjau }).toEqual({
      keadaan: 'peninjauan',
      peninjau: [{ jabatan: 'peninjau-1' }],
    });
  });
});
