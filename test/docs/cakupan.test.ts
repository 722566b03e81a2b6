/** The coverage of the law: what it counts, and that it sees what is missing or contradicts itself. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { type BahanCakupan, hitungCakupan } from '../../scripts/cakupan/hitung.ts';
import { bacaInventaris } from '../../scripts/cakupan/inventaris.ts';
import { kumpulkanRujukan } from '../../scripts/cakupan/rujukan.ts';
import { bacaRiwayatEmas, UJI_DATA } from '../../scripts/cakupan/uji.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { GALAT } from '../../workflows/runtime/galat.ts';

const registri = muatPeraturan();
const prosedur = Object.values(DAFTAR_PROSEDUR);
const bahan: BahanCakupan = {
  inventaris: bacaInventaris(),
  klausul: registri.semuaKlausul(),
  rujukan: kumpulkanRujukan({ registri, prosedur, galat: GALAT }),
  pengecualian: registri.semuaPengecualian(),
  riwayat: bacaRiwayatEmas(fileURLToPath(new URL('../histories', import.meta.url)), prosedur),
};
const hitung = (ubah: Partial<BahanCakupan> = {}) => hitungCakupan({ ...bahan, ...ubah });

describe('the coverage of this source tree', () => {
  const { baris, hilang, masalah, ringkasan } = hitung();
  const ada = (id: string) => baris.find((b) => b.id === id);

  test('given the inventory when it is counted then every row is covered or excluded, and nothing contradicts itself', () => {
    const { clauses, covered, excluded, missing } = ringkasan;
    expect(hilang.map((b) => b.id)).toEqual([]);
    expect(missing).toBe(0);
    expect(clauses).toBe(973);
    expect(covered + excluded).toBe(clauses);
    expect(masalah).toEqual([]);
  });

  test('given a clause of a transition when its row is read then machine, step, letter and golden histories stand there', () => {
    const tolak = ada('B-P-13-1-d');
    expect(tolak?.rujukan.map((r) => `${r.jenis} ${r.tempat}`)).toEqual(
      expect.arrayContaining(['mesin `menungguJawaban.tolak`', 'mesin surat `penolakanPelibatan`']),
    );
    expect(tolak?.uji).toContain('bengkulu-pasal-ditolak');
  });

  test('given a clause of data when its row is read then the data and the test that checks them stand there', () => {
    expect(ada('B-L-1.b.1-tugas-8')?.rujukan).toContainEqual({
      klausul: 'B-L-1.b.1-tugas-8',
      jenis: 'model',
      di: 'model `pd-1`',
      tempat: 'distribusiPredikat',
    });
    expect(ada('B-L-1.b.1-tugas-8')?.uji).toContain(UJI_DATA.model);
    expect(ada('B-P-12-1')?.uji).toContain(UJI_DATA.kewajiban);
  });

  test('given the tool when it is run then its last line is the count, and it ends well', () => {
    const skrip = fileURLToPath(new URL('../../scripts/cakupan.ts', import.meta.url));
    const jalankan = (...argumen: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', skrip, ...argumen], { encoding: 'utf8' });
    const { stdout, status } = jalankan();
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toEqual(ringkasan);
    expect(status).toBe(0);
    const sebagaiJson = jalankan('--json')
      .stdout.trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b));
    expect(sebagaiJson).toHaveLength(974);
    expect(sebagaiJson.at(-1)).toEqual(ringkasan);
    expect(sebagaiJson[0]).toMatchObject({ id: 'B-P-7-1', bagian: 'Bengkulu: Pasal 7' });
  });

  test('given the tests that check data when they are looked up then they exist', () => {
    for (const berkas of Object.values(UJI_DATA)) {
      expect(existsSync(fileURLToPath(new URL(`../../${berkas}`, import.meta.url))), berkas).toBe(true);
    }
  });
});

describe('what the coverage catches', () => {
  const baku = hitung();
  const baru = { id: 'B-P-99', berkas: 'bengkulu-27-2024.txt', awal: 1, akhir: 1, pelaku: 'Ia', perbuatan: 'berbuat' };

  test('given a row that nothing carries out when it is counted then it is missing, and no clause either', () => {
    const { hilang, masalah } = hitung({ inventaris: [...bahan.inventaris, baru] });
    expect(hilang.map((b) => b.id)).toEqual([...baku.hilang.map((b) => b.id), 'B-P-99']);
    expect(masalah).toEqual(['B-P-99: tidak ada sebagai klausul']);
  });

  test('given a citation taken out when it is counted then its row is missing', () => {
    const { hilang } = hitung({ rujukan: bahan.rujukan.filter((r) => r.klausul !== 'B-P-13-1-d') });
    expect(hilang.map((b) => b.id)).toContain('B-P-13-1-d');
  });

  test('given an exclusion taken out when it is counted then its row is missing', () => {
    const { hilang } = hitung({ pengecualian: bahan.pengecualian.filter((p) => p.klausul !== 'B-P-21') });
    expect(hilang.map((b) => b.id)).toContain('B-P-21');
  });

  test('given a row that is excluded and carried out when it is counted then both cannot be', () => {
    const kecuali = { klausul: 'B-P-13-1-d', jenis: 'definisi' as const, alasan: 'Naskah hanya menjelaskan.' };
    expect(hitung({ pengecualian: [...bahan.pengecualian, kecuali] }).masalah).toEqual([
      expect.stringMatching(/^B-P-13-1-d: dikecualikan, tetapi dilaksanakan oleh .*penunjukanLintasUnit/),
    ]);
  });

  test('given an exclusion without a reason, or of no row, when it is counted then it is named', () => {
    const kecuali = [
      { klausul: 'B-P-21', jenis: 'definisi' as const, alasan: ' ' },
      { klausul: 'B-P-98', jenis: 'definisi' as const, alasan: 'Naskah hanya menjelaskan.' },
    ];
    const lain = bahan.pengecualian.filter((p) => p.klausul !== 'B-P-21');
    expect(hitung({ pengecualian: [...lain, ...kecuali] }).masalah).toEqual([
      'B-P-98: dikecualikan, tetapi tidak ada dalam inventaris',
      'B-P-21: dikecualikan tanpa alasan',
    ]);
  });

  test('given a clause that no history cites any more when it is counted then it is carried out but not tested', () => {
    const riwayat = new Map([...bahan.riwayat].filter(([id]) => id !== 'B-P-13-1-e'));
    expect(hitung({ riwayat }).belumDiuji.map((b) => b.id)).toContain('B-P-13-1-e');
  });
});
