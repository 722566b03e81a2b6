/**
 * Deadlines in working days (ND-5-hari-kerja, ND-5-jam-kerja, INST-akhir-tenggat). Pure functions over calendars handed in.
 *
 * Day 1 is the first working day after the local day of `mulai`; whatever the hour of `mulai`, that day does not count.
 * A deadline of n working days ends with the office hours of day n. The reminder "at half" (ND-5-tenggat) comes at the end
 * of day ceil(n / 2), so that at least half of the time is over; with n = 1 it falls together with the deadline.
 *
 * A year without a calendar has no known holidays: there Monday to Friday count, and the deadline is marked provisional
 * (`kalenderAda: false`), since the holidays of a year are decreed anew for each year and cannot be derived.
 */
import type { Kalender } from './skema.ts';

export interface HasilTenggat {
  /** The reminder at half. */
  pengingat: Date;
  jatuhTempo: Date;
  /** `false` where a year that was counted through has no calendar: the dates are provisional. */
  kalenderAda: boolean;
}

/** End of office hours, local time, by day of the week (Perpres 21/2023; ND-5-jam-kerja). Saturday and Sunday are free. */
const JAM_SELESAI: Record<number, { jam: number; menit: number } | undefined> = {
  1: { jam: 16, menit: 0 },
  2: { jam: 16, menit: 0 },
  3: { jam: 16, menit: 0 },
  4: { jam: 16, menit: 0 },
  5: { jam: 16, menit: 30 },
};

const MENIT = 60_000;
const HARI = 24 * 60 * MENIT;

/** Reminder and end of a deadline of `n` working days that starts at the instant `mulai`, in the time zone `zona`. */
export function hitungTenggat(kalender: readonly Kalender[], mulai: Date, n: number, zona: string): HasilTenggat {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`a deadline needs a whole number of working days, not ${n}`);
  const tahunDikenal = new Set(kalender.map((k) => k.tahun));
  const libur = hariLibur(kalender);
  const separuh = Math.ceil(n / 2);

  let pengingat: Date | undefined;
  let kalenderAda = true;
  let ke = 0;
  for (let hari = hariLokal(mulai, zona) + HARI; ; hari += HARI) {
    kalenderAda &&= tahunDikenal.has(new Date(hari).getUTCFullYear());
    const selesai = jamSelesai(hari);
    if (!selesai || libur.has(hari)) continue;
    ke += 1;
    if (ke !== separuh && ke !== n) continue;
    const saat = keSaat(hari + (selesai.jam * 60 + selesai.menit) * MENIT, zona);
    pengingat ??= saat;
    if (ke === n) return { pengingat, jatuhTempo: saat, kalenderAda };
  }
}

/** The instant at which `n` working days after `mulai` are over. */
export function tambahHariKerja(kalender: readonly Kalender[], mulai: Date, n: number, zona: string): Date {
  return hitungTenggat(kalender, mulai, n, zona).jatuhTempo;
}

/** The instant of the reminder at half of a deadline of `n` working days. */
export function separuhTenggat(kalender: readonly Kalender[], mulai: Date, n: number, zona: string): Date {
  return hitungTenggat(kalender, mulai, n, zona).pengingat;
}

export interface JarakTenggat {
  lewat: boolean;
  /** Working days that are left, that of the deadline among them; or that have begun since it. */
  hariKerja: number;
}

/** How far a deadline lies from now in working days: today never counts, as the day of the start does not. */
export function jarakTenggat(kalender: readonly Kalender[], kini: Date, jatuhTempo: Date, zona: string): JarakTenggat {
  const libur = hariLibur(kalender);
  // One that ends at midnight is of the day that is over then.
  const [akhir, hariIni] = [hariLokal(new Date(jatuhTempo.getTime() - 1), zona), hariLokal(kini, zona)];
  let hariKerja = 0;
  for (let hari = Math.min(akhir, hariIni) + HARI; hari <= Math.max(akhir, hariIni); hari += HARI) {
    if (jamSelesai(hari) && !libur.has(hari)) hariKerja += 1;
  }
  return { lewat: kini >= jatuhTempo, hariKerja };
}

/** The same in words: `3 hari kerja lagi`, `lewat 2 hari kerja`. */
export function sebutJarak({ lewat, hariKerja }: JarakTenggat): string {
  const jumlah = hariKerja === 0 ? 'kurang dari satu hari kerja' : `${hariKerja} hari kerja`;
  return lewat ? `lewat ${jumlah}` : `${jumlah} lagi`;
}

const hariLibur = (kalender: readonly Kalender[]): Set<number> =>
  new Set(kalender.flatMap((k) => k.libur.map((l) => Date.parse(l.tanggal))));

const jamSelesai = (hari: number) => JAM_SELESAI[new Date(hari).getUTCDay()];

/** The instant at which a local day is over. @param hari `YYYY-MM-DD` */
export function akhirHari(hari: string, zona: string): Date {
  return keSaat(Date.parse(hari) + HARI, zona);
}

/** The local day of an instant, written as the UTC midnight of the same date, so that days can be counted. */
function hariLokal(saat: Date, zona: string): number {
  const jamDinding = saat.getTime() + selisih(saat.getTime(), zona);
  return Math.floor(jamDinding / HARI) * HARI;
}

/** The instant at which clocks in `zona` show `jamDinding` (written as if it were UTC). */
function keSaat(jamDinding: number, zona: string): Date {
  // The offset depends on the instant, which is what we look for; the second look settles it across a change of clocks.
  const perkiraan = jamDinding - selisih(jamDinding, zona);
  return new Date(jamDinding - selisih(perkiraan, zona));
}

/** How far the clocks of `zona` are ahead of UTC at an instant, in milliseconds, by the zone data of the runtime. */
function selisih(saat: number, zona: string): number {
  const bagian = jamDindingDi(zona).formatToParts(saat);
  const angka = (jenis: Intl.DateTimeFormatPartTypes) => Number(bagian.find((b) => b.type === jenis)?.value);
  const [tahun, bulan, hari] = [angka('year'), angka('month') - 1, angka('day')];
  const jamDinding = Date.UTC(tahun, bulan, hari, angka('hour'), angka('minute'), angka('second'));
  return jamDinding - Math.floor(saat / 1000) * 1000;
}

const pemformat = new Map<string, Intl.DateTimeFormat>();

/** One formatter per zone: making one costs a hundred times what using it does. */
function jamDindingDi(zona: string): Intl.DateTimeFormat {
  const ada = pemformat.get(zona);
  if (ada) return ada;
  const angka = 'numeric' as const;
  const waktu = { year: angka, month: angka, day: angka, hour: angka, minute: angka, second: angka };
  const baru = new Intl.DateTimeFormat('en-US', { timeZone: zona, hourCycle: 'h23', ...waktu });
  pemformat.set(zona, baru);
  return baru;
}
