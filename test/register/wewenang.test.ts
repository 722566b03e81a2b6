/** Who may act for a post, to the day: the day before, the first, the last, the day after. */
import { beforeAll, describe, expect, test } from 'vitest';
import { periksaWewenang } from '../../activities/wewenang.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { type Direktori, tanggalLokal } from '../../register/direktori/direktori.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import type { Langkah, PerintahCommit } from '../../workflows/runtime/kontrak.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiDirektori, registerBaru } from '../support/sistem.ts';

const JABATAN = 'kepala-dpmptsp';
const PROSEDUR = 'penunjukanLintasUnit';
const DEFINITIF = 'p-musliadi-hasan';
const PLT = 'p-kartika-dewi';
const PLH = 'p-zainal-arifin';
const DELEGASI = 'p-endang-susilowati';
const KHUSUS = 'p-arief-budiman';
const TERBATAS = 'p-dimas-pratama';

let d: Direktori;
beforeAll(async () => {
  const register = await registerBaru();
  await isiDirektori(
    register,
    direktoriContoh('bengkulu', (isi) => {
      const lama = isi.pemangku.find((p) => p.jabatan === JABATAN);
      Object.assign(lama ?? {}, { dari: '2026-03-01', sampai: '2026-05-31' });
      const nomorSurat = '821.2/1/BKD/2026';
      isi.pemangku.push(
        { jabatan: JABATAN, pegawai: PLT, kapasitas: 'Plt.', dari: '2026-06-01', sampai: '2026-08-31', nomorSurat },
        { jabatan: JABATAN, pegawai: PLH, kapasitas: 'Plh.', dari: '2026-05-04', sampai: '2026-05-04', nomorSurat },
      );
      isi.delegasi.push(
        { dari: JABATAN, kepada: 'sekretaris-dpmptsp', mulai: '2026-07-01', sampai: '2026-07-31', nomorSurat: '800/2' },
        {
          dari: JABATAN,
          kepada: 'penata-perizinan-muda-1',
          prosedur: PROSEDUR,
          mulai: '2026-07-01',
          nomorSurat: '800/3',
        },
        {
          dari: JABATAN,
          kepada: 'penata-kelola-pm-pertama-1',
          unit: 'dpmptsp',
          jenjang: 'ahli muda',
          mulai: '2026-07-01',
          sampai: '2026-07-31',
          nomorSurat: '800/4',
        },
      );
    }),
  );
  d = await new PembacaDirektori(register.db).ambil();
});

const jenis = (pegawai: string, pada: string, prosedur = PROSEDUR) =>
  d.wewenang(pegawai, JABATAN, prosedur, pada)?.jenis;

test.each([
  ['the definitive holder', DEFINITIF, 'definitif', ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01']],
  ['a Plt.', PLT, 'Plt.', ['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01']],
  ['a Plh. of one day', PLH, 'Plh.', ['2026-05-03', '2026-05-04', '2026-05-04', '2026-05-05']],
  ['a delegate', DELEGASI, 'delegasi', ['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01']],
])(
  'given %s when he acts the day before, on the first day, on the last and the day after then he may on the two alone',
  (_, pegawai, sebagai, pada) => {
    expect(pada.map((hari) => jenis(pegawai, hari))).toEqual([undefined, sebagai, sebagai, undefined]);
  },
);

describe('given a delegation', () => {
  test('when it is for one procedure then it holds for that alone, and without an end for ever', () => {
    expect(jenis(KHUSUS, '2026-06-30')).toBeUndefined();
    expect(jenis(KHUSUS, '2026-07-01')).toBe('delegasi');
    expect(jenis(KHUSUS, '2036-07-01')).toBe('delegasi');
    expect(jenis(KHUSUS, '2026-07-01', 'evaluasiBerjenjang')).toBeUndefined();
  });

  test('when the ground is asked for then it names the post, the letter and the last day', () => {
    expect(d.wewenang(DELEGASI, JABATAN, PROSEDUR, '2026-07-15')).toEqual({
      jabatan: JABATAN,
      jenis: 'delegasi',
      nomorSurat: '800/2',
      sampai: '2026-07-31',
      melalui: { jabatan: 'sekretaris-dpmptsp', kapasitas: 'definitif' },
    });
  });

  test('when it is over the people of a jenjang in a unit then it holds where all concerned are such, and there is one', () => {
    const atas = (orang?: string[]) => d.wewenang(TERBATAS, JABATAN, PROSEDUR, '2026-07-15', orang)?.jenis;
    expect(atas(['p-arief-budiman'])).toBe('delegasi');
    expect(atas(['p-arief-budiman', 'p-rini-oktaviani'])).toBe('delegasi');
    // Ahli Pertama, then Ahli Muda of another unit.
    expect(atas(['p-arief-budiman', 'p-mega-puspita'])).toBeUndefined();
    expect(atas(['p-ratna-komalasari'])).toBeUndefined();
    expect(atas([])).toBeUndefined();
    expect(atas(undefined)).toBe('delegasi');
  });

  test('when the post that it was given to has no holder any more then nobody has it', () => {
    expect(d.wewenang(PLT, JABATAN, PROSEDUR, '2026-05-31')).toBeUndefined();
  });
});

describe('given an inbox', () => {
  test('when posts are asked for on a day then they are one’s own and those that one acts for, on that day', () => {
    expect(d.jabatanBerwenang(PLT, '2026-05-31')).toEqual(['kepala-bagian-kebijakan-perekonomian']);
    expect(d.jabatanBerwenang(PLT, '2026-06-01')).toEqual(['kepala-bagian-kebijakan-perekonomian', JABATAN]);
    expect(d.jabatanBerwenang(DELEGASI, '2026-07-31')).toEqual(['sekretaris-dpmptsp', JABATAN]);
    expect(d.jabatanBerwenang(DELEGASI, '2026-08-01')).toEqual(['sekretaris-dpmptsp']);
  });

  test('when a post has a Plh. for a day then he comes before its holder, who may still act', () => {
    expect(d.pemangku(JABATAN, '2026-05-03')?.pegawai).toBe(DEFINITIF);
    expect(d.pemangku(JABATAN, '2026-05-04')?.pegawai).toBe(PLH);
    expect(jenis(DEFINITIF, '2026-05-04')).toBe('definitif');
  });
});

describe('given one whose ground is over', () => {
  const putuskan = (pelaku: string, tanggal: string): string => {
    const perintah = { pelaku, peristiwa: { type: 'setuju' } } as PerintahCommit;
    const langkah = { memutus: true, aksi: [], konteks: { peran: {} } } as unknown as Langkah;
    const bahan = {
      direktori: d,
      jenisProsedur: PROSEDUR,
      tanggal,
      pemohon: 'p-rahmat-hidayat',
      permohonan: {},
      pemegang: [{ jabatan: JABATAN }],
    };
    try {
      return periksaWewenang(perintah, langkah, bahan).wewenang?.jenis ?? '-';
    } catch (galat) {
      if (galat instanceof Galat) return galat.message;
      throw galat;
    }
  };

  test('when he decides then he is told as what, and until when', () => {
    expect(putuskan(PLT, '2026-08-31')).toBe('Plt.');
    const nama = 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu';
    expect(putuskan(PLT, '2026-09-01')).toBe(`Wewenang sebagai Plt. ${nama} telah berakhir pada 2026-08-31.`);
    expect(putuskan(DEFINITIF, '2026-06-01')).toBe(`Wewenang sebagai pemangku ${nama} telah berakhir pada 2026-05-31.`);
    expect(putuskan(PLT, '2026-05-31')).toBe(`Keputusan ini wewenang ${nama}.`);
    expect(putuskan(DELEGASI, '2026-06-30')).toBe(`Keputusan ini wewenang ${nama}.`);
    expect(putuskan(DELEGASI, '2026-07-31')).toBe('delegasi');
    expect(putuskan(DELEGASI, '2026-08-01')).toBe(
      `Wewenang sebagai penerima delegasi ${nama} telah berakhir pada 2026-07-31.`,
    );
  });
});

test.each([
  ['2026-12-31T16:59:59.999Z', 'Asia/Jakarta', '2026-12-31'],
  ['2026-12-31T17:00:00.000Z', 'Asia/Jakarta', '2027-01-01'],
  ['2026-12-31T14:59:59.999Z', 'Asia/Jayapura', '2026-12-31'],
  ['2026-12-31T15:00:00.000Z', 'Asia/Jayapura', '2027-01-01'],
])('given the instant %s when it is dated in %s then the day is %s', (saat, zona, tanggal) => {
  expect(tanggalLokal(saat, zona)).toBe(tanggal);
});
