/** Who may be ketua and what speaks for whom: the rules of the variants on made-up people. */
import { describe, expect, test } from 'vitest';
import { type AturanKetua, type FaktaCalon, urutkanCalon } from '../../peraturan/ketua.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';

const registri = muatPeraturan();
const aturan = (varian: string): AturanKetua => {
  const { ketua } = registri.aturan(varian, 'pembentukanTimKerja');
  if (!ketua) throw new Error(`${varian} has no rules for a ketua`);
  return ketua;
};

const orang = (pegawai: string, ubah: Partial<FaktaCalon> = {}): FaktaCalon => ({
  pegawai,
  jenis: 'fungsional',
  jenjang: 'Ahli Muda',
  golongan: 'III/d',
  manajerial: false,
  unitPemilik: true,
  ...ubah,
});
const pelaksana = (pegawai: string, golongan: string, ubah: Partial<FaktaCalon> = {}) =>
  orang(pegawai, { jenis: 'pelaksana', jenjang: null, golongan, ...ubah });
const struktural = (pegawai: string) => orang(pegawai, { jenis: 'struktural', jenjang: null, manajerial: true });
const urutan = (varian: string, ...semua: FaktaCalon[]) => urutkanCalon(aturan(varian), semua).map((c) => c.pegawai);

describe('given Pasal 11', () => {
  test('when JF of several jenjang are there then keahlian goes before keterampilan, and the highest jenjang first', () => {
    const semua = [
      orang('terampil', { jenjang: 'Terampil' }),
      orang('pertama', { jenjang: 'Ahli Pertama' }),
      orang('penyelia', { jenjang: 'Penyelia' }),
      orang('madya', { jenjang: 'Ahli Madya' }),
      orang('muda'),
    ];
    expect(urutan('bengkulu-pasal', ...semua)).toEqual(['madya', 'muda', 'pertama', 'penyelia', 'terampil']);
  });

  test('when a JF is there then nobody else may be ketua; when none is then structural officials and pelaksana may', () => {
    const lain = [struktural('kepala-bagian'), pelaksana('joko', 'II/c')];
    expect(urutan('bengkulu-pasal', ...lain, orang('terampil', { jenjang: 'Terampil' }))).toEqual(['terampil']);
    const calon = urutkanCalon(aturan('bengkulu-pasal'), lain);
    expect(calon.map((c) => [c.pegawai, c.dasar])).toEqual([
      ['kepala-bagian', ['B-P-11-5']],
      ['joko', ['B-P-11-5']],
    ]);
  });

  test('when pelaksana are compared then the highest golongan is first, and a PPPK, who has none of these, last', () => {
    const semua = [pelaksana('c', 'IX'), pelaksana('a', 'II/b'), pelaksana('d', 'III/a'), pelaksana('b', 'II/d')];
    expect(urutan('bengkulu-pasal', ...semua)).toEqual(['d', 'b', 'a', 'c']);
  });

  test('when two JF differ in two ways then neither surpasses the other, and the order of the text lists them', () => {
    const calon = urutkanCalon(aturan('bengkulu-pasal'), [
      orang('madya', { jenjang: 'Ahli Madya' }),
      orang('pernah-memimpin', { manajerial: true }),
      orang('muda'),
    ]);
    expect(calon.map((c) => [c.pegawai, c.diungguliOleh])).toEqual([
      ['pernah-memimpin', []],
      ['madya', []],
      ['muda', ['pernah-memimpin', 'madya']],
    ]);
  });

  test('when somebody comes from another unit then one of the unit that owns the work is preferred, on both clauses', () => {
    const calon = urutkanCalon(aturan('bengkulu-pasal'), [
      orang('madya-lain', { jenjang: 'Ahli Madya', unitPemilik: false }),
      orang('muda'),
    ]);
    expect(calon.map((c) => c.pegawai)).toEqual(['muda', 'madya-lain']);
    expect(calon[0]?.kualifikasi[0]).toEqual({ ukuran: 'unitPemilik', nilai: 1, dasar: ['B-P-11-8', 'B-P-12-6'] });
    // Neither surpasses the other: to choose the higher jenjang needs no reason, to prefer the own unit none either.
    expect(calon.map((c) => c.diungguliOleh)).toEqual([[], []]);
  });

  test('when all are of one unit then where they come from is no qualification', () => {
    const [calon] = urutkanCalon(aturan('bengkulu-pasal'), [orang('muda')]);
    expect(calon?.kualifikasi.map((k) => k.ukuran)).toEqual(['keahlian', 'manajerial', 'jenjang', 'pangkat']);
  });

  test('when two are alike then their ids put them in one order, and neither needs a reason', () => {
    const calon = urutkanCalon(aturan('bengkulu-pasal'), [orang('b'), orang('a')]);
    expect(calon.map((c) => [c.pegawai, c.diungguliOleh])).toEqual([
      ['a', []],
      ['b', []],
    ]);
  });
});

describe('given Lampiran I and Sumatera Utara', () => {
  test.each(['bengkulu-lampiran', 'sumut'])(
    'when %s is asked then JF and pelaksana are alike, structural officials none',
    (v) => {
      const semua = [pelaksana('b', 'II/c'), orang('a', { jenjang: 'Ahli Madya' }), struktural('kepala-bagian')];
      const calon = urutkanCalon(aturan(v), semua);
      expect(calon.map((c) => [c.pegawai, c.diungguliOleh])).toEqual([
        ['a', []],
        ['b', []],
      ]);
    },
  );

  test('when Lampiran I has somebody of another unit then he is surpassed by each of the own; Sumatera Utara has no such clause', () => {
    const semua = [orang('lain', { unitPemilik: false }), pelaksana('sendiri', 'II/c')];
    const oleh = (v: string) => urutkanCalon(aturan(v), semua).find((c) => c.pegawai === 'lain')?.diungguliOleh;
    expect([oleh('bengkulu-lampiran'), oleh('sumut')]).toEqual([['sendiri'], []]);
  });
});
