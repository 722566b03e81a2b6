/** Duties and exclusions as data: they hold together, bind roles that exist, and are chosen by the case. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataPeraturanKeliru } from '../../peraturan/galat.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { bacaMesin } from '../../workflows/runtime/transisi.ts';

const AKAR = fileURLToPath(new URL('../../peraturan', import.meta.url));
const registri = muatPeraturan();
const semua = registri.semuaKewajiban();

/** Roles that a machine fills as it runs, and that no state or letter of it names. */
const PERAN_BERJALAN: Record<string, string[]> = { siklusPenugasan: ['ketuaTim', 'pegawaiDitugaskan'] };

/** Roles that a procedure can have: those of its definition, and those that its machines name. */
function peranProsedur({ nama, peran, mesin }: DefinisiProsedur): Set<string> {
  const disebut = Object.values(mesin).flatMap((m) =>
    bacaMesin(m).simpul.flatMap((s) => [
      ...(s.meta.pelaku ? [s.meta.pelaku] : []),
      ...s.panah.flatMap((p) => [
        ...p.surat.flatMap((x) => [x.penandatangan, ...x.kepada, ...x.tembusan]),
        ...p.pemberitahuan.flatMap((x) => x.kepada),
      ]),
    ]),
  );
  return new Set([...Object.keys(peran), ...disebut, ...(PERAN_BERJALAN[nama] ?? [])]);
}

describe('the duties', () => {
  test('given each duty when its clause is looked up then it is a clause of a regulation, and of its variants', () => {
    expect(semua.length).toBeGreaterThan(200);
    for (const { klausul, varian } of semua) {
      const { jenis, peraturan } = registri.klausul(klausul);
      expect(jenis, klausul).toBe('norma');
      expect(varian.map((v) => registri.varian(v).peraturan)).toEqual(varian.map(() => peraturan));
      expect(varian, klausul).not.toEqual([]);
    }
  });

  test('given each duty when the roles that it binds are looked up then the procedure exists and has them', () => {
    const asing = semua.flatMap(({ klausul, prosedur }) =>
      Object.entries(prosedur).flatMap(([nama, peran]) => {
        const definisi = DAFTAR_PROSEDUR[nama];
        if (!definisi) return [`${klausul}: ${nama}`];
        const ada = peranProsedur(definisi);
        return peran.filter((p) => !ada.has(p)).map((p) => `${klausul}: ${nama}.${p}`);
      }),
    );
    expect(asing).toEqual([]);
  });

  test('given each procedure that assigns people when its duties are asked for then whoever is assigned is bound', () => {
    for (const [nama, { mesin }] of Object.entries(DAFTAR_PROSEDUR)) {
      const menugaskan = Object.values(mesin).some((m) =>
        bacaMesin(m).simpul.some((s) => s.meta.pelaku === 'pegawaiDitugaskan'),
      );
      if (!menugaskan) continue;
      const terikat = registri.kewajiban({ prosedur: nama }).flatMap((k) => k.prosedur[nama] ?? []);
      expect(terikat, nama).toContain('pegawaiDitugaskan');
    }
  });
});

describe('which duties hold in a case', () => {
  const klausul = (...pilihan: Parameters<typeof registri.kewajiban>) =>
    registri.kewajiban(...pilihan).map((k) => k.klausul);
  const LINTAS_UNIT = { prosedur: 'penunjukanLintasUnit' };

  test('given a case of one province when its duties are chosen then none of the other is among them', () => {
    expect(klausul({ ...LINTAS_UNIT, varian: 'sumut' })).toContain('S-II-0-7');
    expect(klausul({ ...LINTAS_UNIT, varian: 'sumut' }).filter((k) => k.startsWith('B-'))).toEqual([]);
    expect(klausul({ ...LINTAS_UNIT, varian: 'bengkulu-pasal' })).toContain('B-P-12-1');
  });

  test('given a request for a team when its duties are chosen then those of an individu are not among them, and the reverse', () => {
    const untuk = (bentuk: string) => klausul({ ...LINTAS_UNIT, varian: 'bengkulu-lampiran', permohonan: { bentuk } });
    expect(untuk('tim')).toContain('B-L-3.b-2');
    expect(untuk('tim')).not.toContain('B-P-14-1');
    expect(untuk('individu')).toContain('B-P-14-1');
    expect(untuk('individu')).not.toContain('B-L-3.b-2');
  });

  test('given a duty of one model when the case pins it then it holds; with another model, or none, it does not', () => {
    const untuk = (model?: string) => klausul({ prosedur: 'evaluasiBerjenjang', varian: 'bengkulu-lampiran', model });
    expect(untuk('satdik')).toEqual(['B-P-7-5']);
    expect([untuk('pd-1'), untuk()]).toEqual([[], []]);
  });

  test('given a case that began before the regulation was in force when its duties are chosen then there are none', () => {
    const perkara = { ...LINTAS_UNIT, varian: 'bengkulu-lampiran' };
    expect(klausul(perkara, '2024-09-22')).toEqual([]);
    expect(klausul(perkara, '2024-09-23')).toEqual(klausul(perkara));
  });
});

describe('a fault in a file of duties or exclusions is named', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kewajiban-'));
    cpSync(AKAR, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const tambah = (berkas: string, isi: string) =>
    writeFileSync(join(folder, berkas), `${readFileSync(join(folder, berkas), 'utf8')}${isi}`);
  function pesan(): string[] {
    try {
      muatPeraturan([], folder);
      return [];
    } catch (galat) {
      if (galat instanceof DataPeraturanKeliru) return galat.masalah.map((m) => `${m.berkas} ${m.pesan}`);
      throw galat;
    }
  }
  const kelompok = (isi: string) => `
- prosedur: { penunjukanLintasUnit: { Pihak: [puoPemilik] } }
${isi}`;
  const satu = (klausul: string, mengikat = 'Pihak') =>
    `  kewajiban:\n    - { klausul: ${klausul}, jenis: kewajiban, mengikat: [${mengikat}], uraian: berbuat sesuatu }\n`;
  const KEWAJIBAN = 'kewajiban/pemberi-tugas.yaml';
  const KECUALI = 'pengecualian.yaml';

  test.each<[string, string, string, string]>([
    ['a clause that does not exist', KEWAJIBAN, kelompok(satu('B-P-99')), 'klausul "B-P-99" tidak dikenal'],
    ['a clause that is a duty already', KEWAJIBAN, kelompok(satu('B-P-9-2')), '"B-P-9-2" sudah menjadi kewajiban'],
    ['a role for somebody whom nothing binds', KEWAJIBAN, kelompok(satu('B-P-19-3', 'Lain')), '"Pihak" tidak diikat'],
    [
      'a model that does not exist',
      KEWAJIBAN,
      kelompok(`  model: [pd-9]\n${satu('B-P-19-3')}`),
      'model "pd-9" tidak dikenal',
    ],
    [
      'a variant that does not exist',
      KEWAJIBAN,
      kelompok(`  varian: [lain]\n${satu('B-P-19-3')}`),
      'varian "lain" tidak dikenal',
    ],
    ['an exclusion without a reason', KECUALI, "- { klausul: B-P-19-3, jenis: definisi, alasan: ' ' }\n", 'alasan'],
    [
      'an exclusion of a duty',
      KECUALI,
      '- { klausul: B-P-9-2, jenis: definisi, alasan: Naskah hanya menjelaskan istilah. }\n',
      '"B-P-9-2" dikecualikan, tetapi juga kewajiban',
    ],
    [
      'an exclusion given twice',
      KECUALI,
      '- { klausul: B-P-21, jenis: definisi, alasan: Naskah hanya menjelaskan istilah. }\n',
      '"B-P-21" sudah dipakai',
    ],
  ])('given %s when it is loaded then it is refused', (_, berkas, isi, harapan) => {
    expect(pesan()).toEqual([]);
    tambah(berkas, isi);
    const temuan = pesan();
    expect(temuan).toHaveLength(1);
    if (harapan !== 'alasan') expect(temuan[0]).toContain(harapan);
    expect(temuan[0]).toContain(berkas);
  });
});
