/** Working days: what counts, when a deadline ends to the minute, and what holds for any start and length. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hitungTenggat,
  jarakTenggat,
  sebutJarak,
  separuhTenggat,
  tambahHariKerja,
} from '../../peraturan/hari-kerja.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';

const kalender = muatPeraturan().kalender();
const JAKARTA = 'Asia/Jakarta';

/** A local time of Jakarta (UTC+7). */
const wib = (saat: string) => new Date(`${saat}+07:00`);
const akhir = (mulai: string, n: number) => tambahHariKerja(kalender, wib(mulai), n, JAKARTA);

describe('when a deadline ends', () => {
  test('given a start on Monday when one working day is added then it ends on Tuesday at 16.00', () => {
    expect(akhir('2026-11-23T09:00', 1)).toEqual(wib('2026-11-24T16:00'));
  });

  test('given a start on Thursday when one working day is added then it ends on Friday at 16.30', () => {
    expect(akhir('2026-11-26T09:00', 1)).toEqual(wib('2026-11-27T16:30'));
  });

  test('given a start on Friday, Saturday or Sunday when one working day is added then it ends on Monday', () => {
    for (const hari of ['2026-11-27T09:00', '2026-11-28T09:00', '2026-11-29T23:59']) {
      expect(akhir(hari, 1)).toEqual(wib('2026-11-30T16:00'));
    }
  });

  test('given the last minute before and the first after local midnight when a day is added then the day of the start differs', () => {
    expect(akhir('2026-11-23T23:59', 1)).toEqual(wib('2026-11-24T16:00'));
    expect(akhir('2026-11-24T00:00', 1)).toEqual(wib('2026-11-25T16:00'));
  });

  test('given five working days over a weekend when they are counted then the weekend is left out', () => {
    expect(akhir('2026-11-23T09:00', 5)).toEqual(wib('2026-11-30T16:00'));
  });

  test('given the day before, the day of and the day after a holiday when a day is added then the holiday never ends it', () => {
    // Monday 17 August 2026 is Proklamasi Kemerdekaan.
    expect(akhir('2026-08-14T09:00', 1)).toEqual(wib('2026-08-18T16:00'));
    expect(akhir('2026-08-17T09:00', 1)).toEqual(wib('2026-08-18T16:00'));
    expect(akhir('2026-08-18T09:00', 1)).toEqual(wib('2026-08-19T16:00'));
  });

  test('given cuti bersama around Idulfitri when a day is added then neither holidays nor cuti bersama count', () => {
    // 18 (cuti), 19 (Nyepi), 20 (cuti), 21-22 (Idulfitri, weekend), 23-24 March 2026 (cuti).
    expect(akhir('2026-03-17T09:00', 1)).toEqual(wib('2026-03-25T16:00'));
  });
});

describe('the reminder at half', () => {
  test('given deadlines of one to five days when the reminder is asked for then it comes at the end of day ceil(n/2)', () => {
    const mulai = wib('2026-11-16T09:00');
    const hariKe = (n: number) => tambahHariKerja(kalender, mulai, n, JAKARTA);
    const pengingat = [1, 2, 3, 4, 5].map((n) => separuhTenggat(kalender, mulai, n, JAKARTA));
    expect(pengingat).toEqual([1, 1, 2, 2, 3].map(hariKe));
  });
});

describe('how far a deadline is', () => {
  // Thursday 26 November 2026, five working days: until Thursday 3 December at 16.00.
  const tempo = wib('2026-12-03T16:00');
  const jarak = (kini: string, sampai = tempo) => sebutJarak(jarakTenggat(kalender, wib(kini), sampai, JAKARTA));

  test.each([
    ['on the day of the start', '2026-11-26T09:00', '5 hari kerja lagi'],
    ['a minute before the next day', '2026-11-26T23:59', '5 hari kerja lagi'],
    ['on the next day', '2026-11-27T00:00', '4 hari kerja lagi'],
    ['on Saturday and Sunday', '2026-11-29T12:00', '4 hari kerja lagi'],
    ['the day before', '2026-12-02T15:00', '1 hari kerja lagi'],
    ['on its day', '2026-12-03T15:59', 'kurang dari satu hari kerja lagi'],
    ['at its minute', '2026-12-03T16:00', 'lewat kurang dari satu hari kerja'],
    ['the day after', '2026-12-04T07:30', 'lewat 1 hari kerja'],
    ['over the weekend', '2026-12-06T07:30', 'lewat 1 hari kerja'],
    ['after the weekend', '2026-12-07T07:30', 'lewat 2 hari kerja'],
  ])('given %s when it is asked then working days are counted in the zone of the instansi', (_, kini, kata) => {
    expect(jarak(kini)).toBe(kata);
  });

  test('given holidays between when it is asked then they do not count', () => {
    // 24 and 25 December 2026 are cuti bersama and Natal, then comes the weekend.
    expect(jarak('2026-12-23T09:00', wib('2026-12-28T16:00'))).toBe('1 hari kerja lagi');
  });

  test('given a right that ends with a day when it is asked on that day then it is not over', () => {
    expect(jarak('2026-12-03T23:00', wib('2026-12-04T00:00'))).toBe('kurang dari satu hari kerja lagi');
    expect(jarak('2026-12-04T00:00', wib('2026-12-04T00:00'))).toBe('lewat 1 hari kerja');
  });

  test('given any start and length when it is asked at the start then all of the days are left', () => {
    fc.assert(
      fc.property(
        fc.date({ min: wib('2026-01-01T00:00'), max: wib('2027-06-01T00:00'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 40 }),
        (mulai, n) => {
          const { jatuhTempo } = hitungTenggat(kalender, mulai, n, JAKARTA);
          expect(jarakTenggat(kalender, mulai, jatuhTempo, JAKARTA)).toEqual({ lewat: false, hariKerja: n });
        },
      ),
    );
  });
});

describe('a year without a calendar', () => {
  test('given a deadline that runs past New Year when next year has no calendar then it is marked provisional', () => {
    const hasil = hitungTenggat(kalender, wib('2026-12-30T09:00'), 2, JAKARTA);
    expect(hasil).toEqual({
      pengingat: wib('2026-12-31T16:00'),
      jatuhTempo: wib('2027-01-01T16:30'),
      kalenderAda: false,
    });
  });

  test('given the same deadline when next year has a calendar then its holiday counts and nothing is provisional', () => {
    const dua = [
      ...kalender,
      { tahun: 2027, libur: [{ tanggal: '2027-01-01', nama: 'Tahun Baru', jenis: 'libur nasional' as const }] },
    ];
    const hasil = hitungTenggat(dua, wib('2026-12-30T09:00'), 2, JAKARTA);
    expect(hasil).toMatchObject({ jatuhTempo: wib('2027-01-04T16:00'), kalenderAda: true });
  });

  test('given a deadline that ends on the last day of the known year when it is counted then it is not provisional', () => {
    expect(hitungTenggat(kalender, wib('2026-12-30T09:00'), 1, JAKARTA).kalenderAda).toBe(true);
  });
});

describe('zones', () => {
  test('given one instant when two zones count from it then each counts from its own local day', () => {
    const saat = new Date('2026-11-23T16:30:00Z'); // 23.30 in Jakarta, already Tuesday 01.30 in Jayapura
    expect(tambahHariKerja(kalender, saat, 1, JAKARTA)).toEqual(wib('2026-11-24T16:00'));
    expect(tambahHariKerja(kalender, saat, 1, 'Asia/Jayapura')).toEqual(new Date('2026-11-25T16:00:00+09:00'));
  });

  test('given a zone that changes its clocks when a deadline runs across the change then it ends at 16.00 on the new clock', () => {
    const jumat = new Date('2026-10-30T12:00:00-04:00');
    expect(tambahHariKerja([], jumat, 1, 'America/New_York')).toEqual(new Date('2026-11-02T16:00:00-05:00'));
  });

  test('given a zone that does not exist when a deadline is counted then it is refused', () => {
    expect(() => tambahHariKerja(kalender, wib('2026-11-23T09:00'), 1, 'Asia/Bengkulu')).toThrow(RangeError);
  });
});

test('given zero, a negative or a broken number of days when a deadline is counted then it is refused', () => {
  for (const n of [0, -1, 1.5, Number.NaN]) expect(() => akhir('2026-11-23T09:00', n)).toThrow(RangeError);
});

describe('for any start in 2026 and any length', () => {
  const mulai = fc.date({ min: wib('2026-01-01T00:00'), max: wib('2026-10-31T23:59'), noInvalidDate: true });
  const lama = fc.integer({ min: 1, max: 30 });
  const hitung = (m: Date, n: number) => tambahHariKerja(kalender, m, n, JAKARTA).getTime();

  test('given a longer deadline when it is counted then it ends later', () => {
    fc.assert(fc.property(mulai, lama, (m, n) => hitung(m, n) < hitung(m, n + 1)));
  });

  test('given a later start when the deadline is counted then it never ends earlier', () => {
    fc.assert(
      fc.property(mulai, mulai, lama, (a, b, n) => {
        const [dulu, kemudian] = a < b ? [a, b] : [b, a];
        return hitung(dulu, n) <= hitung(kemudian, n);
      }),
    );
  });

  test('given any deadline when it ends then the day is no weekend and no holiday, and the reminder is not after it', () => {
    const libur = new Set(kalender.flatMap((k) => k.libur.map((l) => l.tanggal)));
    fc.assert(
      fc.property(mulai, lama, (m, n) => {
        const { pengingat, jatuhTempo } = hitungTenggat(kalender, m, n, JAKARTA);
        for (const saat of [pengingat, jatuhTempo]) {
          const lokal = new Date(saat.getTime() + 7 * 3_600_000);
          expect([0, 6]).not.toContain(lokal.getUTCDay());
          expect(libur).not.toContain(lokal.toISOString().slice(0, 10));
          expect(lokal.toISOString().slice(11, 16)).toBe(lokal.getUTCDay() === 5 ? '16:30' : '16:00');
        }
        expect(m < pengingat && pengingat <= jatuhTempo).toBe(true);
      }),
    );
  });

  test('given n working days when the working days between are counted one by one then there are n', () => {
    fc.assert(
      fc.property(mulai, lama, (m, n) => {
        let saat = m;
        for (let i = 0; i < n; i++) saat = tambahHariKerja(kalender, saat, 1, JAKARTA);
        expect(saat.getTime()).toBe(hitung(m, n));
      }),
    );
  });
});
