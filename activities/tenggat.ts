/** Stages of a task's deadline: reminder at half, at the deadline, then escalation; never approval (naskah-dinas §5). */
import { akhirHari, hitungTenggat, tambahHariKerja } from '../peraturan/hari-kerja.ts';
import type { Kalender } from '../peraturan/skema.ts';
import type { TahapTenggat } from '../workflows/runtime/kontrak.ts';

export interface JadwalTahap {
  tahap: TahapTenggat | null;
  tahap_pada: Date | null;
  jatuh_tempo: Date | null;
  /** Provisional: a year that was counted through has no calendar of holidays yet. */
  sementara: boolean;
}

export const TANPA_TENGGAT: JadwalTahap = { tahap: null, tahap_pada: null, jatuh_tempo: null, sementara: false };

/** First stage of a task that opens now. @param hariKerja working days of the variant's rule. */
export function tahapPertama(
  kalender: readonly Kalender[],
  dibuka: Date,
  hariKerja: number,
  zona: string,
): JadwalTahap {
  const { pengingat, jatuhTempo, kalenderAda } = hitungTenggat(kalender, dibuka, hariKerja, zona);
  const akhir = { jatuh_tempo: jatuhTempo, sementara: !kalenderAda };
  return pengingat < jatuhTempo
    ? { tahap: 'separuh', tahap_pada: pengingat, ...akhir }
    : { tahap: 'jatuhTempo', tahap_pada: jatuhTempo, ...akhir };
}

/** First stage of a task that is due when a day of the request is over; announced some days before, or at once. */
export function tahapMasa(dibuka: Date, sampai: string, hariSebelum: number, zona: string): JadwalTahap {
  const jatuhTempo = akhirHari(sampai, zona);
  const pengingat = new Date(jatuhTempo.getTime() - hariSebelum * 86_400_000);
  return {
    tahap: 'separuh',
    tahap_pada: pengingat < dibuka ? dibuka : pengingat,
    jatuh_tempo: jatuhTempo,
    sementara: false,
  };
}

/** The stage after one that has come: the escalation is due one working day after the deadline. */
export function tahapBerikut(
  kalender: readonly Kalender[],
  tahap: TahapTenggat,
  jatuhTempo: Date,
  zona: string,
): Pick<JadwalTahap, 'tahap' | 'tahap_pada'> {
  if (tahap === 'separuh') return { tahap: 'jatuhTempo', tahap_pada: jatuhTempo };
  if (tahap === 'jatuhTempo') {
    return { tahap: 'eskalasi', tahap_pada: tambahHariKerja(kalender, jatuhTempo, 1, zona) };
  }
  return { tahap: null, tahap_pada: null };
}
