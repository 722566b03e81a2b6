/** What the demo plays, by procedure: examples by variant, and what each official decides at each task. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { NamaProsedur, Prosedur, RincianProsedur } from '../../client/index.ts';
import type { Direktori } from '../../register/direktori/direktori.ts';
import type { Sela, Skenario } from './skenario-bentuk.ts';
import { skenarioEvaluasi, skenarioPenilaian } from './skenario-evaluasi.ts';
import { skenarioDelegasi, skenarioPltPlh } from './skenario-pelimpahan.ts';
import { skenarioDalamUnit, skenarioLintasInstansi } from './skenario-penunjukan.ts';
import { skenarioKak, skenarioRencanaAksi } from './skenario-rencana.ts';
import { skenarioSiklus } from './skenario-siklus.ts';
import { skenarioSukarelaDalamUnit, skenarioSukarelaLintasUnit } from './skenario-sukarela.ts';
import { skenarioTimKerja } from './skenario-tim-kerja.ts';

const ALASAN = 'Pejabat Fungsional yang sesuai sedang menyelesaikan target kinerja unit organisasi sendiri.';

const skenarioLintasUnit: Skenario<'penunjukanLintasUnit'> = {
  judul: 'Penunjukan lintas unit organisasi',
  contoh: {
    'bengkulu-lampiran': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-lintas-unit.json' },
    'bengkulu-pasal': { direktori: 'direktori-bengkulu.json', permohonan: 'permohonan-lintas-unit.json' },
    sumut: { direktori: 'direktori-sumut.json', permohonan: 'permohonan-lintas-unit-sumut.json' },
  },
  keputusan: (pegawai) => [
    { type: 'setuju', pegawai },
    { type: 'rekomendasikan', pegawai, catatan: 'Kompetensi sesuai dengan yang dibutuhkan.' },
    { type: 'tugaskan' },
    { type: 'ajukanKonsep' },
    { type: 'setujuiKonsep' },
    { type: 'terima' },
  ],
  penolakan: [{ type: 'tolak', alasan: ALASAN }],
};

/** Every procedure that the demo can play. */
export const SKENARIO: { [N in NamaProsedur]: Skenario<N> } = {
  penunjukanLintasUnit: skenarioLintasUnit,
  penunjukanDalamUnit: skenarioDalamUnit,
  penunjukanLintasInstansi: skenarioLintasInstansi,
  pembentukanTimKerja: skenarioTimKerja,
  rencanaAksi: skenarioRencanaAksi,
  kerangkaAcuanKerja: skenarioKak,
  evaluasiBerjenjang: skenarioEvaluasi,
  penilaianKinerjaPelibatan: skenarioPenilaian,
  pendelegasianKewenangan: skenarioDelegasi,
  penunjukanPltPlh: skenarioPltPlh,
  pengajuanSukarelaDalamUnit: skenarioSukarelaDalamUnit,
  pengajuanSukarelaLintasUnit: skenarioSukarelaLintasUnit,
  siklusPenugasan: skenarioSiklus,
};

const BAWAAN = 'penunjukanLintasUnit';
const skenario = (prosedur: NamaProsedur): Skenario => SKENARIO[prosedur];

export interface Contoh<N extends NamaProsedur = typeof BAWAAN> {
  direktori: unknown;
  pemohon: string;
  permohonan: Prosedur[N]['permohonan'];
}

export function bacaContoh<N extends NamaProsedur = typeof BAWAAN>(varian: string, prosedur?: N): Contoh<N> {
  const { contoh } = skenario(prosedur ?? BAWAAN);
  const berkas = contoh[varian];
  if (!berkas) throw new Error(`varian "${varian}" tidak dikenal; pilih: ${Object.keys(contoh).join(', ')}`);
  const baca = (nama: string) => JSON.parse(readFileSync(new URL(`../../contoh/${nama}`, import.meta.url), 'utf8'));
  const { pemohon, ...permohonan } = baca(berkas.permohonan);
  return { direktori: baca(berkas.direktori), pemohon, permohonan };
}

/** JF and pelaksana of the unit asked, as many as the request wants; nobody where it asks no unit. */
export function calonPegawai(
  direktori: Direktori,
  { unitDituju, jumlahPersonel }: { unitDituju?: string; jumlahPersonel?: number },
  pada: string,
): string[] {
  if (unitDituju === undefined) return [];
  const calon = direktori.semuaPegawai().filter((p) => direktori.jabatanDiUnit(p.id, unitDituju, pada));
  return calon.slice(0, jumlahPersonel).map((p) => p.id);
}

/**
 * What an official decides, out of what the machine takes at his task.
 * @param urutan how many steps the case has behind it
 * @param sudah decisions that were taken in it
 */
export function putuskan(
  bisa: string[],
  tolak: boolean,
  pegawai: string[],
  prosedur: NamaProsedur = BAWAAN,
  urutan = 1,
  sudah: Record<string, unknown>[] = [],
  varian = 'bengkulu-lampiran',
): Prosedur[NamaProsedur]['peristiwa'] {
  const { keputusan, penolakan, penolakanSampai = Number.POSITIVE_INFINITY, sekali = [] } = skenario(prosedur);
  const lagi = (j: { type: string }) => sekali.includes(j.type) && sudah.some((s) => isDeepStrictEqual(s, j));
  const menolak = tolak && urutan <= penolakanSampai ? penolakan : [];
  const pilihan = [...menolak, ...keputusan(pegawai, urutan, varian)].find((j) => bisa.includes(j.type) && !lagi(j));
  if (!pilihan) throw new Error(`no decision among ${bisa.join(', ')}`);
  return pilihan;
}

/** What somebody decides now besides the tasks, where the play has it and it has not been played. */
export function cariSela(
  { jenis, keadaan }: RincianProsedur,
  { varian, tolak }: { varian: string; tolak: boolean },
  sudah: Record<string, unknown>[],
): Pick<Sela, 'pelaku' | 'peristiwa'> | undefined {
  const sela = skenario(jenis as NamaProsedur).sela?.find(
    (s) => s.keadaan === keadaan && s.tolak === tolak && s.varian.includes(varian),
  );
  if (!sela || sudah.some((s) => isDeepStrictEqual(s, sela.peristiwa))) return undefined;
  return { pelaku: sela.pelaku, peristiwa: sela.peristiwa };
}
