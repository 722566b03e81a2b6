/** Loading the law: what is handed out, what is refused, and how a fault in a file is named. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataPeraturanKeliru, IdTidakDikenal } from '../../peraturan/galat.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const LINTAS_UNIT = 'penunjukanLintasUnit';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peraturan-'));
  for (const isi of ['peraturan.yaml', 'klausul', 'varian', 'kalender', 'sumber']) {
    cpSync(join(AKAR, 'peraturan', isi), join(folder, isi), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ubah = (berkas: string, dari: string | RegExp, ke: string) => {
  const lama = readFileSync(join(folder, berkas), 'utf8');
  const baru = lama.replace(dari, ke);
  expect(baru).not.toBe(lama);
  writeFileSync(join(folder, berkas), baru);
};

function masalah() {
  try {
    muatPeraturan([], folder);
  } catch (galat) {
    if (galat instanceof DataPeraturanKeliru) return galat.masalah;
    throw galat;
  }
  return [];
}

describe('lookups', () => {
  const registri = muatPeraturan();

  test('given a clause of the body when it is looked up then its citation is written as a lawyer writes it', () => {
    expect(registri.klausul('B-P-13-1-a').kutipan).toBe(
      'Pasal 13 ayat (1) huruf a Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024',
    );
  });

  test('given an id that does not exist when it is looked up then the error carries kind and id', () => {
    const cari = {
      peraturan: () => registri.peraturan('x'),
      klausul: () => registri.klausul('x'),
      varian: () => registri.varian('x'),
      prosedur: () => registri.aturan('sumut', 'x'),
    };
    for (const [jenis, panggil] of Object.entries(cari)) {
      expect(panggil).toThrow(IdTidakDikenal);
      expect(panggil).toThrow(expect.objectContaining({ jenis, id: 'x' }));
    }
  });

  test('given a name that every object has when it is looked up as a procedure then it does not exist', () => {
    expect(() => registri.aturan('sumut', 'constructor')).toThrow(IdTidakDikenal);
  });

  test('given a source without a text when its text is asked for then there is none', () => {
    expect(registri.sumber('tersirat')).toBeUndefined();
    expect(registri.sumber('sumatera-utara')).toContain('MEKANISME KERJA');
  });
});

describe('the hash over the rules of a procedure', () => {
  const sidik = (varian = 'bengkulu-lampiran') => muatPeraturan([], folder).sidikAturan(varian, LINTAS_UNIT);

  test('given the same rules when they are loaded twice then the hash is the same; another variant has another', () => {
    expect(sidik()).toMatch(/^[0-9a-f]{64}$/);
    expect(sidik()).toBe(sidik());
    expect(sidik()).not.toBe(sidik('bengkulu-pasal'));
  });

  test('given the same values in another order of keys when they are loaded then the hash is the same', () => {
    const sebelum = sidik();
    ubah(
      'varian/bengkulu-lampiran.yaml',
      '{ hariKerja: 5, dasar: [INST-tenggat-jawaban] }',
      '{ dasar: [INST-tenggat-jawaban], hariKerja: 5 }',
    );
    expect(sidik()).toBe(sebelum);
  });

  test('given a changed deadline when the rules are loaded then the hash changes, for that variant only', () => {
    const sebelum = [sidik(), sidik('bengkulu-pasal')];
    ubah('varian/bengkulu-lampiran.yaml', 'hariKerja: 5', 'hariKerja: 6');
    expect(sidik()).not.toBe(sebelum[0]);
    expect(sidik('bengkulu-pasal')).toBe(sebelum[1]);
  });

  test('given a changed clause when the rules are loaded then the hash changes for the variants that rest on it', () => {
    const sebelum = [sidik(), sidik('bengkulu-pasal'), sidik('sumut')];
    ubah('klausul/ketentuan-instansi.yaml', 'lima hari kerja', 'enam hari kerja');
    ubah('klausul/penunjukan-lintas-unit.yaml', 'menerbitkan surat tugas', 'menerbitkan surat');
    const sesudah = [sidik(), sidik('bengkulu-pasal'), sidik('sumut')];
    expect(sesudah.map((s, i) => s === sebelum[i])).toEqual([false, false, false]);
    ubah('klausul/ketentuan-instansi.yaml', 'enam hari kerja', 'lima hari kerja');
    expect([sidik(), sidik('sumut')]).toEqual([sebelum[0], sebelum[2]]);
  });
});

describe('a fault in a file is named with file and path', () => {
  test('given text that is no YAML when it is loaded then file and line are named', () => {
    ubah('kalender/2026.yaml', 'libur:', 'libur: [');
    expect(masalah()).toEqual([
      expect.objectContaining({ berkas: 'kalender/2026.yaml', letak: expect.stringMatching(/^baris \d+$/) }),
    ]);
  });

  test('given a value of the wrong kind when it is loaded then the path to it is named', () => {
    ubah('varian/sumut.yaml', 'hariKerja: 3', 'hariKerja: tiga');
    expect(masalah()).toEqual([
      expect.objectContaining({
        berkas: 'varian/sumut.yaml',
        letak: `prosedur.${LINTAS_UNIT}.tenggat.rekomendasi.hariKerja`,
      }),
    ]);
  });

  test('given a date that is none when it is loaded then it is refused', () => {
    ubah('peraturan.yaml', 'berlakuSejak: 2024-09-23', 'berlakuSejak: 2024-09-31');
    expect(masalah()).toEqual([expect.objectContaining({ berkas: 'peraturan.yaml', letak: '[0].berlakuSejak' })]);
  });

  test('given faults in several files when they are loaded then all are named at once', () => {
    ubah('varian/sumut.yaml', 'mesin: sumut', 'mesim: sumut');
    ubah('kalender/2026.yaml', 'tahun: 2026', 'tahun: dua ribu');
    expect(new Set(masalah().map((m) => m.berkas))).toEqual(new Set(['varian/sumut.yaml', 'kalender/2026.yaml']));
  });

  const PLU = 'klausul/penunjukan-lintas-unit.yaml';
  const SUMUT = 'varian/sumut.yaml';
  test.each<[string, string, string | RegExp, string, string, string]>([
    [
      'an id given twice',
      PLU,
      'id: B-P-13-1-b',
      'id: B-P-13-1-d',
      '[0].klausul[8].id',
      `"B-P-13-1-d" sudah dipakai di ${PLU}`,
    ],
    [
      'an unknown source of clauses',
      PLU,
      'peraturan: sumatera-utara',
      'peraturan: jambi',
      '[2].peraturan',
      'peraturan "jambi" tidak dikenal',
    ],
    [
      'a norm without lines',
      PLU,
      '      baris: [374, 378]\n',
      '',
      '[2].klausul[0].baris',
      'norma harus menyebut baris sumbernya',
    ],
    [
      'an implied rule that completes nothing',
      PLU,
      '      melengkapi: [S-II.a.2-libat-3-3]\n',
      '',
      '[4].klausul[3].melengkapi',
      'wajib ada pada jenis tersirat',
    ],
    [
      'an implied rule that completes an unknown clause',
      PLU,
      'melengkapi: [S-II.a.2-libat-3-3]',
      'melengkapi: [S-X]',
      '[4].klausul[3].melengkapi[0]',
      'klausul "S-X" tidak dikenal',
    ],
    [
      'a variant that rests on an unknown clause',
      SUMUT,
      '- S-II.a.2-libat-5',
      '- S-II.a.2-libat-6',
      `dasar.${LINTAS_UNIT}[8]`,
      'klausul "S-II.a.2-libat-6" tidak dikenal',
    ],
    [
      'a deadline that rests on an unknown clause',
      SUMUT,
      'dasar: [INST-tenggat-konsep]',
      'dasar: [INST-x]',
      `prosedur.${LINTAS_UNIT}.tenggat.konsep.dasar[0]`,
      'klausul "INST-x" tidak dikenal',
    ],
    [
      'a replaced clause that does not exist',
      SUMUT,
      '    judulSurat:',
      '    padanan: { S-II.a.2-libat-5: [X-1] }\n    judulSurat:',
      `prosedur.${LINTAS_UNIT}.padanan.S-II.a.2-libat-5[0]`,
      'klausul "X-1" tidak dikenal',
    ],
    [
      'a variant of an unknown regulation',
      SUMUT,
      'peraturan: sumatera-utara',
      'peraturan: jambi',
      'peraturan',
      'peraturan "jambi" tidak dikenal',
    ],
    [
      'clauses of a procedure that the variant does not have',
      SUMUT,
      /dasar:\n {2}penunjukanLintasUnit:/,
      'dasar:\n  lain:',
      'dasar.lain',
      'prosedur ini tidak ada pada varian',
    ],
    [
      'a source file that is not there',
      'peraturan.yaml',
      'sumber: sumatera-utara.txt',
      'sumber: sumut.txt',
      '[1].sumber',
      'sumber/sumut.txt tidak ada',
    ],
    [
      'a holiday of another year',
      'kalender/2026.yaml',
      '2026-12-25',
      '2027-12-25',
      'libur[24].tanggal',
      '2027-12-25 bukan dalam tahun 2026',
    ],
  ])('given %s when the files are loaded then file, path and reason are named', (_, berkas, dari, ke, letak, pesan) => {
    ubah(berkas, dari, ke);
    expect(masalah()).toContainEqual({ berkas, letak, pesan });
  });
});

test('given the compiled package when its registry is loaded then it finds the data beside its own code', () => {
  const dist = join(folder, 'dist', 'peraturan');
  mkdirSync(dist, { recursive: true });
  for (const isi of ['peraturan.yaml', 'klausul', 'varian', 'kalender', 'sumber']) {
    cpSync(join(folder, isi), join(dist, isi), { recursive: true });
  }
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
  };
  for (const berkas of readdirSync(join(AKAR, 'peraturan')).filter((f) => f.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(AKAR, 'peraturan', berkas), 'utf8'), {
      compilerOptions,
    });
    writeFileSync(join(dist, berkas.replace(/ts$/, 'js')), outputText);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(AKAR, 'node_modules'), join(folder, 'node_modules'));
  const program = `import('./dist/peraturan/muat.js').then((m) => console.log(m.muatPeraturan().sidikAturan('sumut', '${LINTAS_UNIT}')))`;
  const keluaran = execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
  expect(keluaran.trim()).toBe(muatPeraturan().sidikAturan('sumut', LINTAS_UNIT));
});
