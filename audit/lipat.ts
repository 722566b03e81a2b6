/**
 * Folds a history through the pure machine: the very functions that the workflow ran, fed with the signals of the
 * history and the answers that the commits gave. What the machine plans must be what the history says was done.
 */
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { type Kasus, keadaanAwal, nama, pilihMesin, pulihkan } from '../workflows/runtime/keadaan.ts';
import type { Antrean, HasilCommit, Keadaan, PerintahCommit } from '../workflows/runtime/kontrak.ts';
import { rencanakan, terapkan } from '../workflows/runtime/rencana.ts';
import type { RunTerbaca } from './riwayat.ts';

/** Stands for the id under which an input is refused that has none of its own: it begins so. */
export const RUSAK = 'rusak-';

export interface LangkahTerlipat {
  perintah: Omit<PerintahCommit, 'pada'>;
  hasil: HasilCommit;
}

export interface Lipatan {
  langkah: LangkahTerlipat[];
  keadaan: string;
  selesai: boolean;
  /**
   * Ids of the inputs that have no answer in the history yet, in their order. The commits of one workflow task reach the
   * history together: of a running case the register may be that many ahead.
   */
  tertunda: string[];
  /** Where machine and history disagree, in Indonesian, for the auditor. */
  perbedaan: string[];
}

/** @param runs all runs of one case, the oldest first. */
export function lipat(runs: RunTerbaca[]): Lipatan {
  const [pertama] = runs;
  if (!pertama) throw new Error('no run to fold');
  const definisi = DAFTAR_PROSEDUR[pertama.jenis];
  if (!definisi) throw new Error(`unknown workflow type ${pertama.jenis}`);
  const peran = pertama.masukan.peran ?? pertama.siap?.peran;
  const aturan = pertama.masukan.aturan ?? pertama.siap?.aturan;
  const kosong = { langkah: [], keadaan: '', selesai: false, perbedaan: [], tertunda: [] };
  // A start that was refused before anything was opened has no rules, no step and nothing to compare.
  if (!peran || !aturan) return kosong;
  const { varian, pemohon, induk, lampiran } = pertama.masukan;
  const kasus: Kasus = { definisi, mesin: pilihMesin(definisi, aturan.mesin), id: pertama.id, varian, aturan };
  const permohonan = definisi.permohonan.safeParse(pertama.masukan.permohonan);
  if (!permohonan.success) return kosong;
  const muatan = { varian, pemohon, permohonan: permohonan.data, peran, aturan, ...(induk ? { induk } : {}), lampiran };
  const mulai: Antrean = { jenis: 'mulai', muatan };
  const antrean = [mulai, ...runs.flatMap((r) => r.sinyal)];
  return lipatAntrean(
    kasus,
    keadaanAwal(kasus.mesin, peran),
    antrean,
    runs.flatMap((r) => r.hasil),
    runs.at(-1)?.akhir,
  );
}

/** Under which ids an input may come to be recorded. */
const idMungkin = ({ muatan }: Antrean): string[] => {
  const { id } = (muatan ?? {}) as { id?: unknown };
  return typeof id === 'string' ? [id, RUSAK] : [RUSAK];
};

function lipatAntrean(
  kasus: Kasus,
  awal: Keadaan,
  antrean: Antrean[],
  hasil: HasilCommit[],
  akhir: RunTerbaca['akhir'] | undefined,
): Lipatan {
  const langkah: LangkahTerlipat[] = [];
  const perbedaan: string[] = [];
  let keadaan = awal;
  let tertunda: string[] = [];
  let ke = 0;
  for (const [i, masukan] of antrean.entries()) {
    const rencana = rencanakan(kasus, keadaan, masukan);
    if (!rencana) continue;
    const jawaban = hasil[ke];
    if (!jawaban) {
      if (akhir === 'selesai') perbedaan.push(`${rencana.perintah.sebab}: masukan tanpa langkah dalam riwayat`);
      else tertunda = [rencana.perintah.sebab, ...antrean.slice(i + 1).flatMap(idMungkin)];
      break;
    }
    ke += 1;
    perbedaan.push(...bandingkan(rencana.perintah, jawaban, nama(pulihkan(kasus.mesin, keadaan))));
    langkah.push({ perintah: rencana.perintah, hasil: jawaban });
    keadaan = terapkan(keadaan, rencana, jawaban);
  }
  for (const sisa of hasil.slice(ke)) perbedaan.push(`langkah ${sisa.urutan}: dalam riwayat, tetapi tanpa sebab`);
  const snapshot = pulihkan(kasus.mesin, keadaan);
  const selesai = snapshot.status === 'done';
  if (akhir === 'selesai' && !selesai) perbedaan.push(`riwayat berakhir, mesin masih pada ${nama(snapshot)}`);
  return { langkah, keadaan: nama(snapshot), selesai, perbedaan, tertunda };
}

/** What the machine planned beside what the commit answered. */
function bandingkan(perintah: Omit<PerintahCommit, 'pada'>, hasil: HasilCommit, kini: string): string[] {
  const beda: string[] = [];
  const sama = (hal: string, mesin: unknown, riwayat: unknown) => {
    if (JSON.stringify(mesin) !== JSON.stringify(riwayat)) {
      beda.push(
        `langkah ${perintah.urutan}: ${hal} menurut mesin ${JSON.stringify(mesin)}, menurut riwayat ${JSON.stringify(riwayat)}`,
      );
    }
  };
  sama('urutan', perintah.urutan, hasil.urutan);
  sama('sebab', perintah.sebab, hasil.sebab);
  const { langkah } = perintah;
  if (hasil.diterima && langkah) {
    sama('keadaan', langkah.ke, hasil.ke);
    const surat = langkah.aksi.flatMap((a) => (a.type === 'terbitkan' ? [a.surat] : []));
    sama(
      'surat',
      surat,
      hasil.surat.map((s) => s.jenis),
    );
  } else {
    sama('keadaan', perintah.urutan === 1 ? (langkah?.dari ?? '') : kini, hasil.ke);
    const surat = hasil.diterima && perintah.alih ? [perintah.alih.surat] : [];
    sama(
      'surat',
      surat,
      hasil.surat.map((s) => s.id),
    );
    if (perintah.penolakan) sama('kode', perintah.penolakan.kode, hasil.kode);
  }
  if (hasil.diterima && perintah.penolakan) beda.push(`langkah ${perintah.urutan}: mesin menolak, riwayat menerima`);
  return beda;
}
