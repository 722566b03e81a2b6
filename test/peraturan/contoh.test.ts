/** The example directories and requests: nobody real, and the cases that contoh/README.md promises are there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';

interface Direktori {
  unit: { id: string; instansi: string; pimpinan: string; ppk: string }[];
  jabatan: { id: string; unit: string; jenis: string }[];
  pegawai: { id: string; nama: string; nip: string }[];
  pemangku: { jabatan: string; pegawai: string; kapasitas: string; sampai?: string }[];
}
interface Permohonan {
  unitPemilik: string;
  unitDituju: string;
  pemohon: string;
  ketua: string;
  rincian: Record<string, string>[];
}

const baca = <T>(nama: string): T =>
  JSON.parse(readFileSync(new URL(`../../contoh/${nama}.json`, import.meta.url), 'utf8'));
const rapikan = (teks: string) => teks.replace(/\s+/g, ' ');

describe.each([
  ['direktori-bengkulu', 'permohonan-lintas-unit'],
  ['direktori-sumut', 'permohonan-lintas-unit-sumut'],
])('%s with %s', (namaDirektori, namaPermohonan) => {
  const { unit, jabatan, pegawai, pemangku } = baca<Direktori>(namaDirektori);
  const permohonan = baca<Permohonan>(namaPermohonan);
  const cariUnit = (id: string) => unit.find((u) => u.id === id);
  const memangku = (p: string) => pemangku.filter((m) => m.pegawai === p && !m.sampai).map((m) => m.jabatan);
  const bawahan = (id: string) => jabatan.filter((j) => j.unit === id && j.jenis !== 'struktural');

  test('given the names and numbers of persons when both regulations are searched then none of them is printed there', () => {
    const registri = muatPeraturan();
    const teks = registri
      .semuaPeraturan()
      .map((p) => registri.sumber(p.id) ?? '')
      .join(' ')
      .toLowerCase();
    const tanpaSpasi = teks.replace(/\s/g, '');
    for (const { nama, nip } of pegawai) {
      const polos = nama
        .replace(/,.*/, '')
        .replace(/^(Dr|Drs|Ir)\. /, '')
        .toLowerCase();
      expect(teks).not.toContain(polos);
      expect(tanpaSpasi).not.toContain(nip);
    }
  });

  test('given the request when its people are looked up then the head of the unit asks and the ketua belongs to that unit', () => {
    expect(memangku(permohonan.pemohon)).toContain(cariUnit(permohonan.unitPemilik)?.pimpinan);
    const unitKetua = memangku(permohonan.ketua).map((j) => jabatan.find((x) => x.id === j)?.unit);
    expect(unitKetua).toContain(permohonan.unitPemilik);
  });

  test('given the unit that is asked when its posts are looked up then another official appraises, and four people can be named', () => {
    const dituju = cariUnit(permohonan.unitDituju);
    expect(dituju?.ppk).not.toBe(dituju?.pimpinan);
    expect(dituju?.instansi).toBe(cariUnit(permohonan.unitPemilik)?.instansi);
    expect(bawahan(permohonan.unitDituju).length).toBeGreaterThanOrEqual(4);
  });

  test('given the directory when other units are looked up then one has one official for both, and one is of another instansi', () => {
    const asal = cariUnit(permohonan.unitPemilik)?.instansi;
    const satuJabatan = unit.filter((u) => u.ppk === u.pimpinan && u.instansi === asal && bawahan(u.id).length >= 4);
    expect(satuJabatan.length).toBeGreaterThan(0);
    expect(unit.some((u) => u.instansi !== asal)).toBe(true);
    expect(new Set(pemangku.map((m) => m.kapasitas))).toEqual(new Set(['definitif', 'Plt.', 'Plh.']));
  });
});

test('given the Bengkulu request when its rows are compared with the annex of the form then sub kegiatan, sasaran and indikator are the form’s own', () => {
  const formulir = rapikan(muatPeraturan().sumber('bengkulu-27-2024') ?? '');
  for (const { subKegiatan, sasaran, indikator, keluaran } of baca<Permohonan>('permohonan-lintas-unit').rincian) {
    expect(formulir).toContain(rapikan(`${subKegiatan} ${sasaran} ${indikator} 1.${keluaran}`));
  }
});

test('given the directories of both provinces when their units are compared then none is in both: each has its own series of numbers', () => {
  const [bengkulu = [], sumut = []] = ['direktori-bengkulu', 'direktori-sumut'].map((n) => baca<Direktori>(n).unit);
  expect(bengkulu.map((u) => u.id).filter((id) => sumut.some((u) => u.id === id))).toEqual([]);
});
