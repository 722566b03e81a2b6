/** Series of numbers in a profile: which pairs of them could print one number, and what is refused with its row. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { DataPeraturanKeliru } from '../../peraturan/galat.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import type { Profil } from '../../peraturan/profil.ts';
import { seriBertabrakan, seriSurat } from '../../peraturan/seri.ts';
import { periksaDirektori } from '../../register/direktori/skema.ts';
import { direktoriContoh } from '../support/direktori.ts';

const bawaan = muatPeraturan();
const UMUM = '{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profil-'));
  mkdirSync(join(folder, 'profil'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const profil = (isi: Partial<Omit<Profil, 'seri'>> & { seri?: unknown }) => ({
  ...bawaan.profil('bengkulu'),
  id: 'uji',
  nama: 'Uji',
  ...isi,
});
const muat = (isi: Parameters<typeof profil>[0]) => {
  writeFileSync(join(folder, 'profil/uji.yaml'), stringify(profil(isi)));
  return muatPeraturan([folder]);
};
function masalah(isi: Parameters<typeof profil>[0]): string[] {
  try {
    muat(isi);
    return [];
  } catch (galat) {
    if (!(galat instanceof DataPeraturanKeliru)) throw galat;
    return galat.masalah.map((m) => `${m.letak}: ${m.pesan}`);
  }
}

describe('given two series of a profile', () => {
  const dua = (polaUmum: string, polaNomor?: string, klasifikasi = {}) =>
    seriBertabrakan(
      profil({ polaNomor: polaUmum, klasifikasi, seri: [{ id: 'tugas', jenis: ['suratTugas'], polaNomor }] }) as Profil,
      bawaan.semuaVarian(),
    );

  test.each([
    ['another fixed text', UMUM, '{klasifikasi}/{urut}/ST/{unit}/{tahun}'],
    ['a code that no other kind has', UMUM, undefined],
    ['the series itself', '{seri}/{urut}/{unit}/{tahun}', undefined],
    ['the series at the end', '{urut}/{unit}/{tahun}-{seri}', undefined],
    ['a fixed text against a sequence', '{urut}/{unit}/{tahun}', 'ST-{urut}/{unit}/{tahun}'],
  ])('when %s tells them apart then they may stand beside each other', (_, umum, sendiri) => {
    expect(dua(umum, sendiri, { suratTugas: '094' })).toEqual([]);
  });

  test.each([
    ['both have one pattern without a code', '{urut}/{unit}/{tahun}', undefined, '094'],
    ['another kind has the same code', '{klasifikasi}/{urut}/{unit}/{tahun}', undefined, '800'],
    ['only the order of two runs of digits differs', '{urut}/{tahun}/{unit}', '{tahun}/{urut}/{unit}', '094'],
    ['the fixed text may be the code of a unit', '{urut}/{unit}/{tahun}', '{urut}/ST/{unit}/{tahun}', '094'],
    ['the fixed text is a month', '{urut}/{bulanRomawi}/{tahun}', '{urut}/V/{tahun}', '094'],
    ['the code runs into the digits', '{klasifikasi}{urut}/{tahun}', '80{urut}/{tahun}', '094'],
  ])('when %s then they could print one number', (_, umum, sendiri, suratTugas) => {
    expect(dua(umum, sendiri, { suratTugas })).toEqual([['umum', 'tugas']]);
  });

  test('when a letter is numbered then its kind decides the series, and a series without a pattern has that of all', () => {
    const p = profil({
      seri: [
        { id: 'tugas', jenis: ['suratTugas'] },
        { id: 'sk', jenis: ['keputusanPembentukanTim'], polaNomor: 'SK/{urut}/{unit}/{tahun}' },
      ],
    }) as Profil;
    expect(seriSurat(p, 'suratTugas', UMUM)).toEqual({ id: 'tugas', pola: UMUM });
    expect(seriSurat(p, 'keputusanPembentukanTim', UMUM)).toEqual({ id: 'sk', pola: 'SK/{urut}/{unit}/{tahun}' });
    expect(seriSurat(p, 'permohonanPelibatan', UMUM)).toEqual({ id: 'umum', pola: UMUM });
    expect(seriSurat(undefined, 'suratTugas', UMUM)).toEqual({ id: 'umum', pola: UMUM });
  });
});

describe('given a profile that is loaded', () => {
  test('when it has no series, or such as differ, then it is taken', () => {
    expect(masalah({})).toEqual([]);
    expect(masalah({ seri: [{ id: 'tugas', jenis: ['suratTugas'], polaNomor: 'ST/{urut}/{unit}/{tahun}' }] })).toEqual(
      [],
    );
  });

  test('when two of its series could print one number then it is refused with the row of the series', () => {
    expect(
      masalah({
        polaNomor: '{urut}/{unit}/{tahun}',
        seri: [{ id: 'tugas', jenis: ['suratTugas'] }],
      }),
    ).toEqual([
      'seri[0]: seri "umum" dan "tugas" dapat mencetak nomor yang sama; bedakan pola nomornya, mis. dengan {seri}',
    ]);
  });

  test('when it names unknown kinds, a kind twice, a series twice or `umum` then each is told with its place', () => {
    expect(
      masalah({
        klasifikasi: { suratGaib: '1' },
        sifat: { suratGaib: {} },
        tanpaTte: ['suratGaib'],
        seri: [
          { id: 'tugas', jenis: ['suratTugas', 'suratGaib'], polaNomor: 'ST/{urut}/{unit}/{tahun}' },
          { id: 'tugas', jenis: ['suratTugas'], polaNomor: 'SU/{urut}/{unit}/{tahun}' },
          { id: 'umum', jenis: ['permohonanPelibatan'], polaNomor: 'P/{urut}/{unit}/{tahun}' },
        ],
      }),
    ).toEqual([
      'klasifikasi.suratGaib: jenis surat "suratGaib" tidak dikenal',
      'sifat.suratGaib: jenis surat "suratGaib" tidak dikenal',
      'tanpaTte[0]: jenis surat "suratGaib" tidak dikenal',
      'seri[0].jenis[1]: jenis surat "suratGaib" tidak dikenal',
      'seri[1].id: seri "tugas" sudah ada',
      'seri[1].jenis[0]: jenis surat "suratTugas" sudah bernomor pada seri "tugas"',
      'seri[2].id: seri "umum" sudah ada',
    ]);
  });

  test.each([
    ['without a sequence', 'ST/{unit}/{tahun}', 'pola nomor harus memuat {urut}'],
    ['without a year', 'ST/{urut}/{unit}', 'pola nomor harus memuat {tahun}'],
    ['with a part that nobody knows', 'ST/{urut}/{bulan}/{tahun}', 'pola nomor hanya mengenal {klasifikasi}'],
    ['with a brace that is never closed', 'ST/{urut}/{tahun}/{', 'pola nomor hanya mengenal {klasifikasi}'],
  ])('when a pattern is %s then it is refused', (_, polaNomor, pesan) => {
    expect(masalah({ seri: [{ id: 'tugas', jenis: ['suratTugas'], polaNomor }] }).join()).toContain(
      `seri[0].polaNomor: ${pesan}`,
    );
  });

  test("when an instansi's own pattern makes its series alike then the directory is refused with the row", () => {
    const peraturan = muat({ seri: [{ id: 'tugas', jenis: ['suratTugas'] }], klasifikasi: { suratTugas: '094' } });
    const direktori = (polaNomor: string) =>
      direktoriContoh('bengkulu', (d) => Object.assign(d.instansi[0] ?? {}, { profil: 'uji', polaNomor }));
    expect(periksaDirektori(direktori(UMUM), peraturan)).toHaveProperty('isi');
    expect(periksaDirektori(direktori('{urut}/{unit}/{tahun}'), peraturan)).toMatchObject({
      galat: [{ bagian: 'instansi', baris: 1, pesan: expect.stringContaining('seri "umum" dan "tugas"') }],
    });
  });
});
