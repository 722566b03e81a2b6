/**
 * Choosing a unit chooses its model: each unit that the texts name leads to its model with its reviewers and its rows of
 * authority (domain: 2.8 and 5), and a kind of unit that no model covers is refused with that reason.
 */
import { describe, expect, test } from 'vitest';
import { modelUnit } from '../../peraturan/model.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { tentukanRantai } from '../../register/direktori/rantai.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import { susunan } from '../support/susunan.ts';

const registri = muatPeraturan();
const BENGKULU = 'bengkulu-27-2024';
const ADMINISTRATOR = 'Pejabat Administrator';
const PENGAWAS = 'Pejabat Pengawas';
const PPT = 'Pejabat Pimpinan Tinggi Pratama';
const KABAG = 'Kepala Bagian/Kepala Bidang';
const JF = 'Pejabat Fungsional yang memimpin unit organisasi';
const SETDA = ['Kepala Biro', 'Asisten', 'Sekretaris Daerah'];
const SUMUT = ['Pejabat Penilai Kinerja', 'Pimpinan Unit Organisasi/Unit Kerja'];
const PD = [1, 2, 3, 4, 5, 6].map((n) => `pd-${n}`);
const DENGAN_PENGAWAS = ['pengawas', 'tim', 'individu'];
const TANPA_PENGAWAS = ['tim', 'individu'];

type Baris = [id: string, pengaju: string[], rantai: string[]];
type Wewenang = [id: string, jenjang: string, tugas: string[], saran: string[], nilai: string[], delegasi?: string];
const RANTAI: Baris[] = [
  ['setda-1', DENGAN_PENGAWAS, [ADMINISTRATOR, ...SETDA]],
  ['setda-2a', TANPA_PENGAWAS, SETDA],
  ['setda-2b', DENGAN_PENGAWAS, [ADMINISTRATOR, ...SETDA]],
  ...PD.map((id): Baris => [id, DENGAN_PENGAWAS, [ADMINISTRATOR, PPT]]),
  ['pd-7a', TANPA_PENGAWAS, [PPT]],
  ['pd-7b', DENGAN_PENGAWAS, [ADMINISTRATOR, PPT]],
  ['uobk-a', TANPA_PENGAWAS, [KABAG, 'Wakil Direktur', 'Direktur']],
  ['uobk-b', DENGAN_PENGAWAS, [KABAG, 'Direktur']],
  ['penghubung', TANPA_PENGAWAS, [PENGAWAS, ADMINISTRATOR]],
  ['cabdin-a', TANPA_PENGAWAS, [PENGAWAS, ADMINISTRATOR]],
  ['terminal', TANPA_PENGAWAS, [PENGAWAS]],
  ['satdik', TANPA_PENGAWAS, [JF]],
  ...['dinas-a', 'dinas-b', 'dinas-c', 'biro-a', 'biro-b', 'biro-c', 'dprd'].map(
    (m): Baris => [`sumut-${m}`, TANPA_PENGAWAS, SUMUT],
  ),
];

describe('the models', () => {
  test('given the list of the spec when the models are counted then each is there, and no other', () => {
    const ada = registri.semuaModel().map((m) => m.id);
    expect([...ada].sort()).toEqual(RANTAI.map(([id]) => id).sort());
  });

  test.each(RANTAI)(
    'given %s when it is looked up then its submitters are %j and its reviewers %j',
    (id, pengaju, rantai) => {
      const model = registri.model(id);
      expect(model.pengaju).toEqual(pengaju);
      expect(model.rantai.map((j) => j.nama)).toEqual(rantai);
      for (const { dasar } of [...model.rantai, ...model.wewenang]) expect(dasar).not.toEqual([]);
    },
  );

  const PERANGKAT = [...PD, 'pd-7a', 'pd-7b'];
  test.each<Wewenang>([
    ...['setda-1', 'setda-2a', 'setda-2b'].map((id): Wewenang => {
      return [id, 'ahli utama', ['Kepala Biro'], ['Kepala Biro'], ['Asisten'], 'bila dibutuhkan'];
    }),
    ...PERANGKAT.map((id): Wewenang => [id, 'ahli utama', [PPT], [ADMINISTRATOR], [PPT], 'bersama penugasan']),
    ...PERANGKAT.map((id): Wewenang => [id, 'ahli madya', [ADMINISTRATOR], [ADMINISTRATOR], [PPT], undefined]),
    ['uobk-a', 'ahli madya', [KABAG], [KABAG], ['Wakil Direktur'], undefined],
    ['uobk-a', 'ahli utama', [KABAG], [KABAG, 'Wakil Direktur'], ['Direktur'], undefined],
    ['uobk-b', 'ahli madya', ['Pejabat Level II'], ['Pejabat Level II'], ['Direktur'], undefined],
    ['uobk-b', 'ahli utama', [KABAG], [KABAG], ['Direktur'], undefined],
    ['penghubung', 'ahli muda', [PENGAWAS], [PENGAWAS], [ADMINISTRATOR], undefined],
    ['cabdin-a', 'ahli muda', [PENGAWAS], [PENGAWAS], [ADMINISTRATOR], undefined],
    ['cabdin-a', 'ahli madya', [ADMINISTRATOR], [ADMINISTRATOR], ['Kepala Perangkat Daerah'], 'bersama penugasan'],
    ['terminal', 'ahli muda', [PENGAWAS], [PENGAWAS], [PPT], undefined],
    ['terminal', 'ahli madya', [PENGAWAS], [PENGAWAS], ['Kepala Perangkat Daerah'], undefined],
    [
      'satdik',
      'sama dengan pimpinan',
      [JF],
      [JF],
      ['Kepala Dinas', 'Pejabat Administrator pada Cabang Dinas'],
      'bila dibutuhkan',
    ],
  ])(
    'given a JF %2$s in %1$s when authority is looked up then %3$j assign, %4$j recommend, %5$j appraise',
    (id, jenjang, menugaskan, merekomendasikan, menilai, delegasi) => {
      const baris = registri.model(id).wewenang.find((w) => w.jenjang === jenjang);
      expect(baris).toMatchObject({ menugaskan, merekomendasikan, menilai });
      expect(baris?.delegasi?.sifat).toBe(delegasi);
    },
  );

  test('given who sets the pola distribusi predikat when it is looked up then it is level 1, and nobody where the text is silent', () => {
    const oleh = Object.fromEntries(registri.semuaModel().map((m) => [m.id, m.distribusiPredikat?.oleh]));
    expect(oleh['setda-1']).toBe('Kepala Biro');
    expect(oleh['pd-4']).toBe(PPT);
    const tanpa = Object.keys(oleh).filter((id) => oleh[id] === undefined);
    expect(tanpa.sort()).toEqual(
      ['satdik', ...RANTAI.map(([id]) => id).filter((id) => id.startsWith('sumut-'))].sort(),
    );
  });
});

describe('a unit that the text names', () => {
  const GARIS = ['bawah', 'tengah', 'kepala', 'atasan', 'puncak'];
  const rantai = (model: string, nama: string, langsung: boolean) =>
    tentukanRantai(
      'u',
      { peraturan: BENGKULU, model: registri.semuaModel(), tanpaModel: registri.tanpaModel() },
      {
        direktori: susunan(model, langsung ? GARIS.slice(2) : GARIS, 'kepala', nama),
        permohonan: { bentuk: 'individu' },
        pemohon: 'p',
        tanggal: '2026-05-04',
      },
    );
  const disebut = registri.semuaModel().flatMap((m) => m.unit.map((u) => [u.nama, m.id] as const));

  test('given all models when their units are counted then the lists of the text are there', () => {
    expect(disebut).toHaveLength(48);
  });

  test.each(disebut)('given %s when its model is looked up by its name then a case there follows %s', (nama, id) => {
    const { kelompok, langsung = false } = registri.model(id);
    const model = modelUnit(registri, BENGKULU, nama.toUpperCase()) ?? '';
    expect(model).toBe(kelompok ?? id);
    const hasil = rantai(model, nama, langsung);
    expect('kode' in hasil ? hasil : hasil.model.id).toBe(id);
  });

  test.each([
    ['Cabang Dinas Tipe B', 'cabdin-b', 'naskah hanya memuat model untuk Cabang Dinas Tipe A'],
    ['UPTD Tipe B', 'uptd-b', 'naskah hanya memuat model untuk UPTD Tipe A'],
  ])('given a %s when a result is submitted there then it is refused with the reason', (nama, id, sebab) => {
    expect(modelUnit(registri, BENGKULU, nama)).toBe(id);
    const hasil = rantai(id, nama, false);
    expect(hasil).toEqual({ kode: 'UNIT_TANPA_MODEL', rincian: { unit: nama, sebab } });
    if ('kode' in hasil) expect(new Galat(hasil.kode, hasil.rincian).message).toContain(sebab);
  });

  test('given a unit that no text names, or one of the other text, when its model is looked up then there is none', () => {
    expect(modelUnit(registri, BENGKULU, 'Dinas Pertanahan')).toBeUndefined();
    expect(modelUnit(registri, 'sumatera-utara', 'Dinas Perhubungan')).toBeUndefined();
  });
});
