/** File names and dates. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namaBerkas } from '../../surat/render.ts';
import { bulanRomawi, tanggalIndonesia } from '../../surat/tanggal.ts';
import { contoh } from './contoh.ts';

const bernomor = (nomor: string) => namaBerkas({ ...contoh.suratTugas, nomor });

test('given a number when a file is named then kind and number can be read in it', () => {
  expect(bernomor('800.1.11.1/091/BKAD/V/2026')).toBe('suratTugas-800.1.11.1-091-BKAD-V-2026.pdf');
});

test('given a letter without a number when a file is named then it takes the date', () => {
  expect(bernomor('-')).toBe('suratTugas-2026-05-08.pdf');
});

test.each([
  ['../../etc/passwd', 'suratTugas-etc-passwd.pdf'],
  ['..\\..\\sistem', 'suratTugas-sistem.pdf'],
  ['a\0b\n"c" $(x) é', 'suratTugas-a-b-c-x-e.pdf'],
])('given the number %j when a file is named then no path and no shell can be made of it', (nomor, nama) => {
  expect(bernomor(nomor)).toBe(nama);
});

test('given any number when a file is named then the name is short, plain and stays in its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (nomor) => {
      const nama = bernomor(nomor);
      expect(nama).toMatch(/^suratTugas-[A-Za-z0-9][A-Za-z0-9.-]*\.pdf$/);
      expect(nama).not.toContain('..');
      expect(nama.length).toBeLessThan(130);
    }),
  );
});

test('given a date when printed then it has the Indonesian month and no leading zero', () => {
  expect(tanggalIndonesia('2023-03-03')).toBe('3 Maret 2023');
  expect(tanggalIndonesia('2026-12-31')).toBe('31 Desember 2026');
  expect(
    Array.from({ length: 12 }, (_, i) => tanggalIndonesia(`2026-${String(i + 1).padStart(2, '0')}-01`).split(' ')[1]),
  ).toEqual('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '));
});

test('given a month when printed as in a number then it is Roman', () => {
  expect(Array.from({ length: 12 }, (_, i) => bulanRomawi(`2026-${String(i + 1).padStart(2, '0')}-01`))).toEqual(
    'I II III IV V VI VII VIII IX X XI XII'.split(' '),
  );
});

test.each(['2026-02-30', '2026-13-01', '03-03-2023', '2026-5-4', '', '2026-05-04T00:00:00Z'])(
  'given %j, which is no date, when printed then it is refused',
  (iso) => {
    expect(() => tanggalIndonesia(iso)).toThrow();
    expect(() => bulanRomawi(iso)).toThrow();
  },
);
