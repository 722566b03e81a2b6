/** A further folder of the law beside the built-in one: a variant by reference, and what is refused with file and place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataPeraturanKeliru } from '../../peraturan/galat.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';

const DALAM_UNIT = 'penunjukanDalamUnit';

const BERKAS = {
  'peraturan.yaml': `
- id: nusa-kencana
  jenis: norma
  judul: Peraturan Gubernur Nusa Kencana Nomor 3 Tahun 2026 tentang Sistem Kerja
  sebutan: Peraturan Gubernur Nusa Kencana Nomor 3 Tahun 2026
  sumber: nusa-kencana.txt
  berlakuSejak: 2026-02-01
`,
  'sumber/nusa-kencana.txt': `Pasal 4
(1) Penugasan dalam unit dilakukan oleh
Pimpinan Unit Organisasi.
(2) Pegawai ditugaskan perorangan atau dalam tim.
`,
  'klausul/penugasan.yaml': `
- peraturan: nusa-kencana
  klausul:
    - id: NK-4-1
      letak: Pasal 4 ayat (1)
      baris: [2, 3]
      teks: Penugasan dalam unit dilakukan oleh Pimpinan Unit Organisasi.
    - id: NK-4-2
      letak: Pasal 4 ayat (2)
      baris: [4, 4]
      teks: Pegawai ditugaskan perorangan atau dalam tim.
`,
  'varian/nusa-kencana.yaml': `
id: nusa-kencana
nama: Nusa Kencana
peraturan: nusa-kencana
berdasarkan: sumut
prosedur:
  penunjukanDalamUnit:
    tenggat:
      penugasan: { hariKerja: 9, dasar: [INST-tenggat-penugasan] }
    judulSurat: { suratTugas: SURAT TUGAS PERORANGAN }
    padanan:
      S-II.a-0: [NK-4-1]
      S-II.a.2-0: [NK-4-1, NK-4-2]
dasarSurat:
  - { teks: Peraturan Gubernur Nusa Kencana Nomor 3 Tahun 2026, sejak: 2026-02-01 }
`,
};
type Nama = keyof typeof BERKAS;

let folder: string;
const tulis = (nama: string, isi: string) => {
  mkdirSync(dirname(join(folder, nama)), { recursive: true });
  writeFileSync(join(folder, nama), isi);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nusa-kencana-'));
  for (const [nama, isi] of Object.entries(BERKAS)) tulis(nama, isi);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ubah = (nama: Nama, dari: string, ke: string) => {
  expect(BERKAS[nama]).toContain(dari);
  tulis(nama, BERKAS[nama].replace(dari, ke));
};
const masalah = (...folderLain: string[]) => {
  try {
    muatPeraturan([folder, ...folderLain]);
  } catch (galat) {
    if (galat instanceof DataPeraturanKeliru)
      return galat.masalah.map((m) => `${m.berkas} ${m.letak}: ${m.pesan}`.replaceAll(`${folder}/`, ''));
    throw galat;
  }
  return [];
};

describe('a variant that rests on another', () => {
  test('given what it overrides when it is looked up then the rest is the borrowed variant’s, and every citation its own', () => {
    const registri = muatPeraturan([folder]);
    const pinjaman = registri.aturan('sumut', DALAM_UNIT);
    expect(registri.aturan('nusa-kencana', DALAM_UNIT)).toEqual({
      ...pinjaman,
      tenggat: { ...pinjaman.tenggat, penugasan: { hariKerja: 9, dasar: ['INST-tenggat-penugasan'] } },
      judulSurat: { ...pinjaman.judulSurat, suratTugas: 'SURAT TUGAS PERORANGAN' },
      padanan: { 'S-II.a-0': ['NK-4-1'], 'S-II.a.2-0': ['NK-4-1', 'NK-4-2'] },
    });
    const { dasar, prosedur } = registri.varian('nusa-kencana');
    expect(Object.keys(prosedur)).toEqual([DALAM_UNIT]);
    expect(dasar[DALAM_UNIT]?.slice(0, 2)).toEqual(['NK-4-1', 'NK-4-2']);
    expect(dasar[DALAM_UNIT]?.filter((id) => id.startsWith('S-'))).toEqual([]);
    expect(registri.klausul('NK-4-1').kutipan).toBe(
      'Pasal 4 ayat (1) Peraturan Gubernur Nusa Kencana Nomor 3 Tahun 2026',
    );
    expect(registri.sumber('nusa-kencana')).toContain('Pasal 4');
  });

  test('given the folder when it is loaded then the built-in variants and their hashes are what they were', () => {
    const [tanpa, dengan] = [muatPeraturan(), muatPeraturan([folder])];
    expect(dengan.semuaVarian().slice(0, -1)).toEqual(tanpa.semuaVarian());
    expect(dengan.sidikAturan('sumut', DALAM_UNIT)).toBe(tanpa.sidikAturan('sumut', DALAM_UNIT));
    expect(dengan.sidikAturan('nusa-kencana', DALAM_UNIT)).not.toBe(tanpa.sidikAturan('sumut', DALAM_UNIT));
  });

  test('given one changed word of an own clause when it is loaded again then the hash of its rules changes', () => {
    const sebelum = muatPeraturan([folder]).sidikAturan('nusa-kencana', DALAM_UNIT);
    ubah('sumber/nusa-kencana.txt', 'dalam tim', 'dalam tim kerja');
    ubah('klausul/penugasan.yaml', 'dalam tim', 'dalam tim kerja');
    expect(muatPeraturan([folder]).sidikAturan('nusa-kencana', DALAM_UNIT)).not.toBe(sebelum);
  });

  test('given a clause that is adopted with a reason when it is loaded then it is cited as the other regulation’s', () => {
    const adopsi = 'adopsi:\n      S-II.a-0: Pasal 9 menyatakannya berlaku mutatis mutandis.\n    padanan:\n';
    ubah('varian/nusa-kencana.yaml', 'padanan:\n      S-II.a-0: [NK-4-1]\n', adopsi);
    expect(muatPeraturan([folder]).varian('nusa-kencana').dasar[DALAM_UNIT]).toContain('S-II.a-0');
  });
});

describe('what does not hold together is refused with its file and place', () => {
  const VARIAN = 'varian/nusa-kencana.yaml';
  const KLAUSUL = 'klausul/penugasan.yaml';
  test.each<[string, Nama, string, string, string]>([
    [
      'a foreign clause that is neither replaced nor adopted',
      VARIAN,
      '      S-II.a-0: [NK-4-1]\n',
      '',
      `${VARIAN} prosedur.${DALAM_UNIT}.padanan: mesin pinjaman mengutip "S-II.a-0"`,
    ],
    [
      'a clause replaced by one of another regulation',
      VARIAN,
      'S-II.a-0: [NK-4-1]',
      'S-II.a-0: [B-P-10-1]',
      `${VARIAN} prosedur.${DALAM_UNIT}: "B-P-10-1" (Pasal 10 ayat (1) Peraturan Gubernur Bengkulu`,
    ],
    [
      'a clause that the machine does not cite',
      VARIAN,
      'S-II.a-0: [NK-4-1]',
      'S-II.a-0: [NK-4-1]\n      S-II.b-0: [NK-4-1]',
      `${VARIAN} prosedur.${DALAM_UNIT}.padanan.S-II.b-0: mesinnya tidak mengutip klausul ini`,
    ],
    [
      'a clause both replaced and adopted',
      VARIAN,
      '    padanan:',
      '    adopsi: { S-II.a-0: alasan }\n    padanan:',
      `${VARIAN} prosedur.${DALAM_UNIT}.adopsi.S-II.a-0: sudah dipadankan`,
    ],
    [
      'an adoption without a reason',
      VARIAN,
      '    padanan:',
      "    adopsi: { S-II.a-0: '' }\n    padanan:",
      `${VARIAN} prosedur.${DALAM_UNIT}.adopsi["S-II.a-0"]`,
    ],
    ['an unknown variant', VARIAN, 'berdasarkan: sumut', 'berdasarkan: jambi', `${VARIAN} berdasarkan: varian "jambi"`],
    [
      'a procedure that the other variant does not have',
      VARIAN,
      '  penunjukanDalamUnit:',
      '  penunjukanLintasInstansi:',
      `${VARIAN} prosedur.penunjukanLintasInstansi: varian "sumut" tidak punya prosedur ini`,
    ],
    [
      'a deadline that the machine does not have',
      VARIAN,
      '      penugasan: {',
      '      penugasn: {',
      `${VARIAN} prosedur.${DALAM_UNIT}.tenggat.penugasn: mesinnya tidak punya tenggat ini; pilihan: penugasan`,
    ],
    [
      'a letter that the machine does not issue',
      VARIAN,
      '{ suratTugas: SURAT',
      '{ suratTugs: SURAT',
      `${VARIAN} prosedur.${DALAM_UNIT}.judulSurat.suratTugs: mesinnya tidak menerbitkan surat ini`,
    ],
    [
      'a quote that is not written so',
      KLAUSUL,
      'perorangan atau dalam tim',
      'perorangan dan dalam tim',
      `${KLAUSUL} [0].klausul[1].teks: tidak tertulis demikian pada baris 4-4`,
    ],
    [
      'an id of a norm that begins as an implied rule does',
      KLAUSUL,
      'id: NK-4-2',
      'id: T-4-2',
      `${KLAUSUL} [0].klausul[1].id: awalan id ini bukan untuk norma`,
    ],
    [
      'a built-in clause’s id',
      KLAUSUL,
      'id: NK-4-2',
      'id: S-I-1',
      '"S-I-1" sudah dipakai di peraturan bawaan, klausul/',
    ],
    [
      'a built-in variant’s id',
      VARIAN,
      'id: nusa-kencana',
      'id: sumut',
      `${VARIAN} id: "sumut" sudah dipakai di peraturan bawaan, varian/sumut.yaml`,
    ],
    [
      'a built-in regulation’s id',
      'peraturan.yaml',
      'id: nusa-kencana',
      'id: bengkulu-27-2024',
      'peraturan.yaml [0].id: "bengkulu-27-2024" sudah dipakai di peraturan bawaan, peraturan.yaml',
    ],
    [
      'a source that is not there',
      'peraturan.yaml',
      'sumber: nusa-kencana.txt',
      'sumber: nusa.txt',
      'peraturan.yaml [0].sumber: sumber/nusa.txt tidak ada',
    ],
  ])('given %s when the folder is loaded then it says so', (_, berkas, dari, ke, pesan) => {
    ubah(berkas, dari, ke);
    expect(masalah().join('\n')).toContain(pesan);
  });

  test('given a variant that rests on one of the same kind when it is loaded then the original is asked for', () => {
    tulis(
      'varian/lain.yaml',
      BERKAS[VARIAN].replace('id: nusa', 'id: lain-nusa').replace('berdasarkan: sumut', 'berdasarkan: nusa-kencana'),
    );
    expect(masalah()).toEqual([
      'varian/lain.yaml berdasarkan: varian "nusa-kencana" sendiri berdasarkan "sumut"; sebut yang itu',
    ]);
  });

  test('given the same province twice, or a folder that is not there, when they are loaded then both places are named', () => {
    expect(masalah(folder)[0]).toBe('peraturan.yaml [0].id: "nusa-kencana" sudah dipakai di peraturan.yaml');
    expect(masalah('/tidak/ada')).toEqual(['/tidak/ada (folder): tidak ada, atau tidak memuat data peraturan']);
  });
});
