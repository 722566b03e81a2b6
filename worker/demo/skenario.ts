/** What the demo plays: examples by variant, and what each official decides at each task. */
import { readFileSync } from 'node:fs';
import type { Prosedur } from '../../client/index.ts';
import type { Direktori } from '../../register/direktori/direktori.ts';

type Peristiwa = Prosedur['penunjukanLintasUnit']['peristiwa'];
type Permohonan = Prosedur['penunjukanLintasUnit']['permohonan'];

/** Example files of each variant, under `contoh/`. */
export const CONTOH: Record<string, { direktori: string; permohonan: string }> = {
  'bengkulu-lampiran': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-lintas-unit.json' },
  'bengkulu-pasal': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-lintas-unit.json' },
  sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-lintas-unit-sumut.json' },
};

export interface Contoh {
  direktori: unknown;
  pemohon: string;
  permohonan: Permohonan;
}

export function bacaContoh(varian: string): Contoh {
  const contoh = CONTOH[varian];
  if (!contoh) throw new Error(`varian "${varian}" tidak dikenal; pilih: ${Object.keys(CONTOH).join(', ')}`);
  const baca = (nama: string) => JSON.parse(readFileSync(new URL(`../../contoh/${nama}`, import.meta.url), 'utf8'));
  const { pemohon, ...permohonan } = baca(contoh.permohonan);
  return { direktori: baca(contoh.direktori), pemohon, permohonan };
}

const ALASAN = 'Pejabat Fungsional yang sesuai sedang menyelesaikan target kinerja unit organisasi sendiri.';

/** JF and pelaksana of the unit asked, as many as the request wants. */
export function calonPegawai(direktori: Direktori, { unitDituju, jumlahPersonel }: Permohonan, pada: string): string[] {
  const calon = direktori.semuaPegawai().filter((p) => direktori.jabatanDiUnit(p.id, unitDituju, pada));
  return calon.slice(0, jumlahPersonel).map((p) => p.id);
}

/** What an official decides, out of what the machine takes at his task. */
export function putuskan(bisa: string[], tolak: boolean, pegawai: string[]): Peristiwa {
  const jawaban: Peristiwa[] = [
    ...(tolak ? [{ type: 'tolak' as const, alasan: ALASAN }] : []),
    { type: 'setuju', pegawai },
    { type: 'rekomendasikan', pegawai, catatan: 'Kompetensi sesuai dengan yang dibutuhkan.' },
    { type: 'tugaskan' },
    { type: 'ajukanKonsep' },
    { type: 'setujuiKonsep' },
    { type: 'terima' },
  ];
  const pilihan = jawaban.find((j) => bisa.includes(j.type));
  if (!pilihan) throw new Error(`no decision among ${bisa.join(', ')}`);
  return pilihan;
}
