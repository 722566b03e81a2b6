/** Models kedudukan as data against the text: literal unit lists, clauses that exist, chains as domain and text have them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IdTidakDikenal } from '../../peraturan/galat.ts';
import { wewenangJenjang } from '../../peraturan/model.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { type AturanRantai, tentukanPerencanaan, tentukanRantai } from '../../register/direktori/rantai.ts';
import { susunan } from '../support/susunan.ts';

const registri = muatPeraturan();
const rapikan = (teks: string) => teks.replace(/\s+/g, ' ').trim();
const baris = (peraturan: string, [awal, akhir]: [number, number]) =>
  rapikan(
    (registri.sumber(peraturan) ?? '')
      .split('\n')
      .slice(awal - 1, akhir)
      .join(' '),
  );

/** Rows of the inventory: id, file, lines, who, what. */
const bacaInventaris = (): string[][] =>
  readFileSync(new URL('../../peraturan/klausul.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .map((l) => l.split('\t'));

/** The inventory names an official by his level too, and a head of a unit by his post. */
function sejabatan(nama: string, pelaku: string): boolean {
  const inti = (s: string) => s.replace(/Pejabat Fungsional yang memimpin unit organisasi/, 'Kepala Satuan Pendidikan');
  return [nama, inti(nama), nama.replace('Pejabat ', '')].some((n) => pelaku.includes(n));
}

describe('the models', () => {
  test('given each model when its lines are read in the source then sentence and units stand there literally', () => {
    const meleset = registri.semuaModel().flatMap((m) => {
      const kutipan = [{ nama: m.kedudukan.teks, baris: m.kedudukan.baris }, ...m.unit];
      return kutipan
        .filter((k) => !baris(m.peraturan, k.baris).includes(rapikan(k.nama)))
        .map((k) => `${m.id} ${k.nama}`);
    });
    expect(meleset).toEqual([]);
  });

  test('given the lists of the Bengkulu annex when they are counted then no unit is missing and none stands in two models', () => {
    const jumlah = (id: string) => registri.model(id).unit.length;
    expect([1, 2, 3, 4, 5, 6].map((n) => jumlah(`pd-${n}`))).toEqual([1, 1, 5, 12, 1, 12]);
    expect(['setda-1', 'setda-2a', 'pd-7a', 'uobk-a', 'cabdin-a', 'satdik'].map(jumlah)).toEqual([5, 1, 1, 1, 2, 1]);
    const semua = registri
      .semuaModel()
      .filter((m) => m.langsung !== false)
      .flatMap((m) => m.unit.map((u) => u.nama));
    expect(new Set(semua).size).toBe(semua.length);
  });

  test('given each model when its clauses are read then they are those of its own regulation or implied', () => {
    for (const m of registri.semuaModel()) {
      const dasar = [...m.rantai, ...m.wewenang].flatMap((b) => b.dasar).concat(m.selesai, m.kembalikan);
      for (const id of dasar) expect([m.peraturan, 'tersirat']).toContain(registri.klausul(id).peraturan);
    }
  });

  test('given a clause of the Tahap Evaluasi in the annex when the models are searched then one of them rests on it', () => {
    const dipakai = new Set(
      registri.semuaModel().flatMap((m) => [...m.rantai.flatMap((r) => r.dasar), ...m.selesai, ...m.kembalikan]),
    );
    const evaluasi = registri.semuaKlausul().filter((k) => /^B-L-1\..*-eval-/.test(k.id));
    expect(evaluasi.filter((k) => !dipakai.has(k.id)).map((k) => k.id)).toEqual([]);
    expect(evaluasi.length).toBeGreaterThan(60);
  });

  test('given a clause of the Tahap Perencanaan and Pelaksanaan in the annex when the models are searched then one of them rests on it', () => {
    const dipakai = new Set(
      registri
        .semuaModel()
        .flatMap((m) => [...(m.perencanaan ?? []).flatMap((p) => p.dasar), ...Object.values(m.tahap ?? {}).flat()]),
    );
    const tahap = registri.semuaKlausul().filter((k) => /^B-L-1\..*-(renc|laks)-/.test(k.id));
    expect(tahap.filter((k) => !dipakai.has(k.id)).map((k) => k.id)).toEqual([]);
    expect(tahap.length).toBeGreaterThan(300);
  });

  test('given each model that plans when its clauses are set beside the inventory then each act is of the official whom it names', () => {
    const pelaku = new Map(bacaInventaris().map(([id, , , , siapa]) => [id, siapa]));
    const meleset = registri
      .semuaModel()
      .flatMap((m) =>
        (m.perencanaan ?? []).flatMap((p) =>
          p.dasar
            .filter((id) => !sejabatan(p.nama, pelaku.get(id) ?? ''))
            .map((id) => `${p.nama}: ${id} ${pelaku.get(id)}`),
        ),
      );
    expect(meleset).toEqual([]);
  });

  test('given an id that no model has when it is looked up then the error carries kind and id', () => {
    expect(() => registri.model('pd-9')).toThrow(IdTidakDikenal);
    expect(registri.tanpaModel().map((t) => t.id)).toEqual(['cabdin-b', 'uptd-b']);
  });

  test.each([
    ['setda-1', 'ahli utama', 'Kepala Biro', 'Asisten'],
    ['pd-4', 'ahli madya', 'Pejabat Administrator', 'Pejabat Pimpinan Tinggi Pratama'],
    ['pd-6', 'ahli utama', 'Pejabat Pimpinan Tinggi Pratama', 'Pejabat Pimpinan Tinggi Pratama'],
    ['uobk-a', 'ahli madya', 'Kepala Bagian/Kepala Bidang', 'Wakil Direktur'],
    ['penghubung', 'ahli muda', 'Pejabat Pengawas', 'Pejabat Administrator'],
    ['cabdin-a', 'ahli madya', 'Pejabat Administrator', 'Kepala Perangkat Daerah'],
    ['terminal', 'ahli muda', 'Pejabat Pengawas', 'Pejabat Pimpinan Tinggi Pratama'],
    ['penghubung', 'ahli madya', 'Pejabat Pengawas', 'Pejabat Pengawas'],
  ] as const)(
    'given %s and a JF %s when authority is asked then the text’s officials assign and appraise',
    (id, jenjang, menugaskan, menilai) => {
      const baris = wewenangJenjang(registri.model(id), jenjang);
      expect(baris.menugaskan).toContain(menugaskan);
      expect(baris.menilai).toContain(menilai);
    },
  );
});

describe('chains in a directory', () => {
  const cari = (model: string, garis: string[], kepala: string, ubah: Partial<AturanRantai> = {}) => {
    const peraturan = model.startsWith('sumut') ? 'sumatera-utara' : 'bengkulu-27-2024';
    const aturan = { peraturan, model: registri.semuaModel(), tanpaModel: registri.tanpaModel(), ...ubah };
    const bahan = {
      direktori: susunan(model, garis, kepala),
      permohonan: { bentuk: 'individu' },
      pemohon: 'p',
      tanggal: '2026-05-04',
    };
    const hasil = tentukanRantai('u', aturan, bahan);
    return 'kode' in hasil ? hasil.kode : hasil.pemegang.map((p) => p.jabatan);
  };
  const setda = ['kabag', 'karo', 'asisten', 'sekda'];
  /** Planners of a part of the model's unit that the lowest post of the line leads. */
  const rencana = (model: string, garis: string[], kepala: string) => {
    const hukum = {
      peraturan: 'bengkulu-27-2024',
      model: registri.semuaModel(),
      tanpaModel: registri.tanpaModel(),
    };
    const hasil = tentukanPerencanaan('bagian', hukum, susunan(model, garis, kepala));
    return 'kode' in hasil ? hasil.kode : hasil.pemegang.map((p) => p.jabatan);
  };

  test.each([
    ['setda-1', setda, 'karo', ['kabag', 'karo', 'asisten', 'sekda']],
    ['setda-1', ['pengawas', ...setda], 'karo', ['kabag', 'karo', 'asisten', 'sekda']],
    ['setda-2', setda, 'karo', ['kabag', 'karo', 'asisten', 'sekda']],
    ['setda-2', setda.slice(1), 'karo', ['karo', 'asisten', 'sekda']],
    ['pd-3', ['pengawas', 'kabid', 'kadis', 'sekda'], 'kadis', ['kabid', 'kadis']],
    ['pd-7', ['kadis', 'sekda'], 'kadis', ['kadis']],
    ['pd-7', ['kabid', 'kadis', 'sekda'], 'kadis', ['kabid', 'kadis']],
    ['uobk-a', ['kabid', 'wadir', 'direktur'], 'direktur', ['kabid', 'wadir', 'direktur']],
    ['uobk-b', ['pengawas', 'kabid', 'direktur'], 'direktur', ['kabid', 'direktur']],
    ['penghubung', ['pengawas', 'kaban'], 'kaban', ['pengawas', 'kaban']],
    ['terminal', ['pengawas', 'kadis'], 'pengawas', ['pengawas']],
    ['satdik', ['kepsek', 'kadis'], 'kepsek', ['kepsek']],
    ['sumut-dinas-a', ['kabid', 'kadis'], 'kadis', ['kabid', 'kadis']],
    ['sumut-biro-c', ['karo', 'asisten'], 'karo', ['karo']],
  ])('given %s and the posts %j when the chain is looked up then it is the model’s', (model, garis, kepala, rantai) => {
    expect(cari(model, garis, kepala)).toEqual(rantai);
  });

  test.each([
    ['setda-1', setda, 'karo', ['sekda', 'asisten', 'karo', 'kabag']],
    ['setda-2', setda.slice(1), 'karo', ['sekda', 'asisten', 'karo']],
    ['pd-3', ['kabid', 'kadis', 'sekda'], 'kadis', ['kadis', 'kabid']],
    ['pd-7', ['kadis', 'sekda'], 'kadis', ['kadis']],
    ['pd-7', ['kabid', 'kadis', 'sekda'], 'kadis', ['kadis', 'kabid']],
    ['uobk-a', ['kabid', 'wadir', 'direktur', 'kadis'], 'direktur', ['kadis', 'direktur', 'wadir', 'kabid']],
    ['uobk-b', ['kabid', 'direktur', 'kadis'], 'direktur', ['kadis', 'direktur', 'kabid']],
    ['penghubung', ['pengawas', 'kaban'], 'kaban', ['kaban', 'pengawas']],
    ['cabdin-a', ['pengawas', 'administrator', 'kadis'], 'administrator', ['kadis', 'administrator', 'pengawas']],
    ['terminal', ['pengawas', 'kadis'], 'pengawas', ['kadis', 'pengawas']],
    ['satdik', ['kepsek', 'kadis'], 'kepsek', ['kadis', 'kepsek']],
  ])(
    'given %s and the posts %j when it is asked who plans then the chain is the model’s, highest first',
    (model, garis, kepala, rantai) => {
      expect(rencana(model, garis, kepala)).toEqual(rantai);
    },
  );

  test('given a unit that another than the strategist leads, or that lacks a level, when it is asked who plans then the start is refused', () => {
    expect(rencana('pd-3', ['pengawas', 'kabid', 'kadis'], 'kadis')).toBe('UNIT_BUKAN_PENYUSUN_STRATEGI');
    expect(rencana('pd-3', ['kadis'], 'kadis')).toBe('JENJANG_TIDAK_ADA');
    expect(rencana('satdik', ['kepsek'], 'kepsek')).toBe('JENJANG_TIDAK_ADA');
    expect(rencana('uptd-b', ['kepala'], 'kepala')).toBe('UNIT_TANPA_MODEL');
  });

  test('given a level that no post fills when the chain is looked up then the start is refused', () => {
    expect(cari('pd-3', ['kadis'], 'kadis')).toBe('JENJANG_TIDAK_ADA');
    expect(cari('setda-1', ['kabag', 'karo'], 'karo')).toBe('JENJANG_TIDAK_ADA');
  });

  test('given a kind of unit without a model, or a model of another regulation, when the chain is looked up then it is refused', () => {
    expect(cari('cabdin-b', ['kabid'], 'kabid')).toBe('UNIT_TANPA_MODEL');
    expect(cari('pd-3', ['kabid', 'kadis'], 'kadis', { peraturan: 'sumatera-utara' })).toBe('UNIT_TANPA_MODEL');
  });

  test('given the chain of Pasal 19 when nobody stands between then level 1 reviews alone', () => {
    const { rantai } = registri.aturan('bengkulu-pasal', 'evaluasiBerjenjang');
    expect(cari('pd-7', ['kadis', 'sekda'], 'kadis', { rantai })).toEqual(['kadis']);
    expect(cari('setda-1', setda, 'karo', { rantai })).toEqual(['kabag', 'karo']);
  });
});
