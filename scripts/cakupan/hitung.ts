/** The coverage itself: each row of the inventory with what carries it out and what walks it, and what is wrong. Pure. */
import type { Pengecualian } from '../../peraturan/kewajiban.ts';
import type { Klausul } from '../../peraturan/skema.ts';
import type { BarisInventaris } from './inventaris.ts';
import { kelompokkan } from './kelompok.ts';
import type { Rujukan } from './rujukan.ts';
import { UJI_DATA } from './uji.ts';

export interface BahanCakupan {
  inventaris: BarisInventaris[];
  klausul: Klausul[];
  rujukan: Rujukan[];
  pengecualian: Pengecualian[];
  /** Clause id → names of golden histories. */
  riwayat: Map<string, string[]>;
}

export interface BarisCakupan extends BarisInventaris {
  kutipan: string;
  rujukan: Rujukan[];
  uji: string[];
  pengecualian?: Pengecualian;
}

export interface Cakupan {
  baris: BarisCakupan[];
  /** Rows that nothing carries out and no reason excludes. */
  hilang: BarisCakupan[];
  /** Rows that are carried out, but that no test walks. */
  belumDiuji: BarisCakupan[];
  /** What contradicts itself, in Indonesian. */
  masalah: string[];
  ringkasan: { clauses: number; covered: number; excluded: number; missing: number };
}

export function hitungCakupan({ inventaris, klausul, rujukan, pengecualian, riwayat }: BahanCakupan): Cakupan {
  const perId = new Map(klausul.map((k) => [k.id, k]));
  const perKlausul = kelompokkan(rujukan, (r) => r.klausul);
  const dikecualikan = new Map(pengecualian.map((p) => [p.klausul, p]));
  const baris = inventaris.map((b): BarisCakupan => {
    const dari = perKlausul.get(b.id) ?? [];
    const kecuali = dikecualikan.get(b.id);
    return {
      ...b,
      kutipan: perId.get(b.id)?.kutipan ?? '',
      rujukan: dari,
      uji: uji(dari, riwayat.get(b.id) ?? []),
      ...(kecuali ? { pengecualian: kecuali } : {}),
    };
  });
  const tercatat = new Set(inventaris.map((b) => b.id));
  const dilaksanakan = baris.filter((b) => b.rujukan.length > 0);
  const hilang = baris.filter((b) => b.rujukan.length === 0 && !b.pengecualian);
  return {
    baris,
    hilang,
    belumDiuji: dilaksanakan.filter((b) => b.uji.length === 0),
    masalah: [
      ...baris.filter((b) => !perId.has(b.id)).map((b) => `${b.id}: tidak ada sebagai klausul`),
      ...dilaksanakan
        .filter((b) => b.pengecualian)
        .map((b) => `${b.id}: dikecualikan, tetapi dilaksanakan oleh ${b.rujukan[0]?.di}`),
      ...pengecualian
        .filter((p) => !tercatat.has(p.klausul))
        .map((p) => `${p.klausul}: dikecualikan, tetapi tidak ada dalam inventaris`),
      ...pengecualian.filter((p) => p.alasan.trim() === '').map((p) => `${p.klausul}: dikecualikan tanpa alasan`),
    ],
    ringkasan: {
      clauses: baris.length,
      covered: dilaksanakan.length,
      excluded: baris.filter((b) => b.pengecualian).length,
      missing: hilang.length,
    },
  };
}

/** A machine's clause is walked by the histories that cite it; data are, besides, by the test that checks them. */
const uji = (rujukan: Rujukan[], riwayat: string[]): string[] => [
  ...riwayat,
  ...new Set(rujukan.flatMap(({ jenis }) => (jenis === 'mesin' ? [] : [UJI_DATA[jenis]]))),
];
