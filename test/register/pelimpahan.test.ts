/** What speaks against handing authority on, to the day: the day before, the day, the day after. */
import { beforeAll, describe, expect, test } from 'vitest';
import { akhirTigaBulan, type BahanPelimpahan, hariPertama, periksaPelimpahan } from '../../activities/pelimpahan.ts';
import type { DelegasiTersemat } from '../../peraturan/model.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import type { Direktori } from '../../register/direktori/direktori.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import type { HakDirektori } from '../../workflows/runtime/kontrak.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiDirektori, registerBaru } from '../support/sistem.ts';

const HARI_INI = '2026-07-01';
const KARO = 'p-zainal-arifin';
let d: Direktori;

beforeAll(async () => {
  const register = await registerBaru();
  const nomorSurat = '821.2/1/BKD/2026';
  await isiDirektori(
    register,
    direktoriContoh('bengkulu', (isi) => {
      // The bagian of Sumber Daya Alam is vacant; the one of Tatalaksana has a holder until the end of August.
      Object.assign(isi.pemangku.find((p) => p.jabatan === 'kepala-bagian-tatalaksana') ?? {}, {
        sampai: '2026-08-31',
      });
      isi.pemangku.push(
        {
          jabatan: 'kepala-bagian-sumber-daya-alam',
          pegawai: 'p-kartika-dewi',
          kapasitas: 'Plt.',
          dari: '2026-03-01',
          sampai: '2026-05-31',
          nomorSurat,
        },
        {
          jabatan: 'kepala-bagian-kebijakan-perekonomian',
          pegawai: 'p-hendra-saputra',
          kapasitas: 'Plh.',
          dari: '2026-07-10',
          sampai: '2026-07-20',
          nomorSurat,
        },
        {
          jabatan: 'asisten-administrasi-umum',
          pegawai: 'p-rahmat-hidayat',
          kapasitas: 'Plt.',
          dari: '2026-01-01',
          sampai: '2026-03-31',
          nomorSurat,
        },
        {
          jabatan: 'asisten-administrasi-umum',
          pegawai: 'p-rahmat-hidayat',
          kapasitas: 'Plt.',
          dari: '2026-04-01',
          sampai: '2026-06-30',
          nomorSurat,
        },
      );
      isi.pemangku = isi.pemangku.filter(
        (p) => p.jabatan !== 'asisten-administrasi-umum' || p.kapasitas !== 'definitif',
      );
      const mulai = '2026-07-10';
      isi.delegasi.push(
        {
          dari: 'kepala-biro-perekonomian',
          kepada: 'kepala-bagian-kebijakan-perekonomian',
          prosedur: 'penunjukanLintasUnit',
          mulai,
          sampai: '2026-07-20',
          nomorSurat: '800/1',
        },
        {
          dari: 'kepala-dpmptsp',
          kepada: 'sekretaris-dpmptsp',
          unit: 'dpmptsp',
          jenjang: 'ahli muda',
          mulai,
          nomorSurat: '800/2',
        },
      );
    }),
  );
  d = await new PembacaDirektori(register.db).ambil();
});

/** The code of the refusal, or `-`. */
function kode(hak: HakDirektori, bahan: Partial<BahanPelimpahan> = {}): string {
  const permohonan = hak.bagian === 'pemangku' ? { sebab: hak.kapasitas === 'Plt.' ? 'lowong' : 'sementara' } : {};
  try {
    periksaPelimpahan(hak, { direktori: d, tanggal: HARI_INI, oleh: KARO, usul: true, permohonan, ...bahan });
    return '-';
  } catch (galat) {
    if (galat instanceof Galat) return galat.kode;
    throw galat;
  }
}

const delegasi = (ubah: Partial<Extract<HakDirektori, { bagian: 'delegasi' }>> = {}): HakDirektori => ({
  bagian: 'delegasi',
  dari: 'kepala-biro-perekonomian',
  kepada: 'kepala-bagian-kebijakan-perekonomian',
  mulai: '2026-08-01',
  sampai: '2026-08-31',
  ...ubah,
});
const plt = (ubah: Partial<Extract<HakDirektori, { bagian: 'pemangku' }>> = {}): HakDirektori => ({
  bagian: 'pemangku',
  jabatan: 'kepala-bagian-sumber-daya-alam',
  pegawai: 'p-ratna-komalasari',
  kapasitas: 'Plt.',
  mulai: '2026-08-01',
  sampai: '2026-08-31',
  ...ubah,
});

describe.each([
  ['a delegation', delegasi],
  ['a Plt.', plt],
])('given %s', (_, hak) => {
  test('when its first day is yesterday, today and tomorrow then it is not proposed for yesterday', () => {
    const mulai = ['2026-06-30', '2026-07-01', '2026-07-02'];
    const sampai = '2026-07-05';
    expect(mulai.map((m) => kode(hak({ mulai: m, sampai })))).toEqual(['MASA_LAMPAU', '-', '-']);
  });

  test('when its letter goes out after the first day then the right begins with the letter, and not after its last day', () => {
    const terbit = (tanggal: string) => kode(hak({ mulai: HARI_INI, sampai: '2026-07-05' }), { tanggal, usul: false });
    expect(['2026-07-02', '2026-07-05', '2026-07-06'].map(terbit)).toEqual(['-', '-', 'MASA_LAMPAU']);
    expect(hariPertama('2026-07-01', '2026-07-02')).toBe('2026-07-02');
    expect(hariPertama('2026-07-03', '2026-07-02')).toBe('2026-07-03');
  });

  test('when its last day is before, on and after its first then it may be of one day, not of none', () => {
    const sampai = ['2026-07-31', '2026-08-01', '2026-08-02'];
    expect(sampai.map((s) => kode(hak({ mulai: '2026-08-01', sampai: s })))).toEqual(['MASA_TERBALIK', '-', '-']);
  });
});

describe('given a delegation from 10 to 20 July for one procedure', () => {
  test.each([
    ['ends the day before', '2026-07-05', '2026-07-09', '-'],
    ['ends on its first day', '2026-07-05', '2026-07-10', 'PELIMPAHAN_TUMPANG_TINDIH'],
    ['ends the day after that', '2026-07-05', '2026-07-11', 'PELIMPAHAN_TUMPANG_TINDIH'],
    ['begins on its last day', '2026-07-20', '2026-07-25', 'PELIMPAHAN_TUMPANG_TINDIH'],
    ['begins the day after', '2026-07-21', '2026-07-25', '-'],
  ])('when another of all procedures %s then the answer is %s … %s: %s', (_, mulai, sampai, diharapkan) => {
    expect(kode(delegasi({ mulai, sampai }))).toBe(diharapkan);
  });

  test('when another is for another procedure then they do not meet; for the same they do, also to another post', () => {
    const hari = { mulai: '2026-07-12', sampai: '2026-07-13' };
    expect(kode(delegasi({ ...hari, prosedur: 'penunjukanDalamUnit' }))).toBe('-');
    expect(kode(delegasi({ ...hari, prosedur: 'penunjukanLintasUnit' }))).toBe('PELIMPAHAN_TUMPANG_TINDIH');
    const lain = { ...hari, kepada: 'kepala-bagian-sumber-daya-alam' };
    expect(kode(delegasi(lain))).toBe('PELIMPAHAN_TUMPANG_TINDIH');
  });

  test('when the people are others then they do not meet; without a limit they do', () => {
    const hak = { dari: 'kepala-dpmptsp', kepada: 'sekretaris-dpmptsp' };
    const atas = (jenjang?: string) => delegasi({ ...hak, atas: { unit: 'dpmptsp', ...(jenjang ? { jenjang } : {}) } });
    const oleh = { oleh: 'p-musliadi-hasan' };
    expect(kode(atas('ahli madya'), oleh)).toBe('-');
    expect(kode(atas('ahli muda'), oleh)).toBe('PELIMPAHAN_TUMPANG_TINDIH');
    expect(kode(atas(), oleh)).toBe('PELIMPAHAN_TUMPANG_TINDIH');
    expect(kode(delegasi(hak), oleh)).toBe('PELIMPAHAN_TUMPANG_TINDIH');
  });
});

describe('given whom a delegation may go to', () => {
  test('when it goes to oneself, or to a post that one holds besides, then it is refused', () => {
    expect(kode(delegasi({ kepada: 'kepala-biro-perekonomian' }))).toBe('PELIMPAHAN_KEPADA_SENDIRI');
    expect(kode(delegasi(), { oleh: 'p-kartika-dewi' })).toBe('PELIMPAHAN_KEPADA_SENDIRI');
    // As Plh. on its first day.
    const hari = { mulai: '2026-07-10', sampai: '2026-07-10' };
    expect(kode(delegasi({ ...hari, prosedur: 'penunjukanDalamUnit' }), { oleh: 'p-hendra-saputra' })).toBe(
      'PELIMPAHAN_KEPADA_SENDIRI',
    );
  });

  test.each([
    ['a structural post below, in the line', 'kepala-bagian-kebijakan-perekonomian', '-'],
    ['a JF', 'analis-kebijakan-muda-2', 'DELEGASI_DI_LUAR_GARIS'],
    ['a structural post of another line', 'kepala-bagian-tatalaksana', 'DELEGASI_DI_LUAR_GARIS'],
    ['the superior', 'asisten-perekonomian-pembangunan', 'DELEGASI_DI_LUAR_GARIS'],
  ])('when it goes to %s then the answer is %s: %s', (_, kepada, diharapkan) => {
    expect(kode(delegasi({ kepada }))).toBe(diharapkan);
  });

  test('when it names a procedure that does not exist then it is refused', () => {
    expect(kode(delegasi({ prosedur: 'toString' }))).toBe('MASUKAN_TIDAK_SAH');
  });

  test('when it is over people of a unit that the giver does not lead then it is refused', () => {
    expect(kode(delegasi({ atas: { unit: 'bagian-sumber-daya-alam' } }))).toBe('-');
    expect(kode(delegasi({ atas: { unit: 'biro-organisasi' } }))).toBe('DELEGASI_DI_LUAR_GARIS');
  });
});

describe('given what the model of a unit says of delegating', () => {
  const model: DelegasiTersemat = {
    model: 'model',
    dari: 'Pemberi',
    kepada: 'Penerima',
    pemberi: 'pimpinan',
    sifat: 'bila dibutuhkan',
    dasar: ['B-L-1.a.1-tugas-f'],
  };
  const dengan = (hak: Partial<Extract<HakDirektori, { bagian: 'delegasi' }>>, ubah: Partial<DelegasiTersemat> = {}) =>
    kode(delegasi({ atas: { unit: 'biro-perekonomian' }, ...hak }), {
      oleh: 'p-siti-maryam',
      pendelegasian: { ...model, ...ubah },
    });

  test('when the head delegates one level down then he may; further down or past him not', () => {
    expect(dengan({})).toBe('-');
    const sekda = { dari: 'asisten-perekonomian-pembangunan' };
    expect(dengan({ ...sekda, kepada: 'kepala-biro-perekonomian' })).toBe('DELEGASI_DI_LUAR_GARIS');
    expect(dengan({ dari: 'sekretaris-daerah', kepada: 'kepala-bagian-kebijakan-perekonomian' })).toBe(
      'DELEGASI_DI_LUAR_GARIS',
    );
  });

  test('when a superior of the head delegates (satuan pendidikan), or one below him (wakil direktur), then it follows that', () => {
    const atasan = { dari: 'asisten-perekonomian-pembangunan', kepada: 'kepala-biro-perekonomian' };
    expect(dengan(atasan, { pemberi: 'atasan pimpinan' })).toBe('-');
    expect(dengan({}, { pemberi: 'atasan pimpinan' })).toBe('DELEGASI_DI_LUAR_GARIS');
    const bawahan = { dari: 'kepala-biro-perekonomian', atas: { unit: 'setda' } };
    expect(dengan(bawahan, { pemberi: 'bawahan pimpinan' })).toBe('DELEGASI_DI_LUAR_GARIS');
    expect(dengan(bawahan, { pemberi: 'atasan pimpinan' })).toBe('DELEGASI_DI_LUAR_GARIS');
  });

  test('when it goes with an assignment by the text then it must name that, and else must not', () => {
    const bersama = { pendelegasian: { ...model, sifat: 'bersama penugasan' as const } };
    const hak = delegasi({ atas: { unit: 'biro-perekonomian' } });
    const penugasan = { permohonan: { penugasan: '800.1.11.1/1' } };
    expect(kode(hak, bersama)).toBe('DELEGASI_TIDAK_SESUAI_MODEL');
    expect(kode(hak, { ...bersama, ...penugasan })).toBe('-');
    expect(kode(hak, { pendelegasian: model, ...penugasan })).toBe('DELEGASI_TIDAK_SESUAI_MODEL');
    expect(kode(hak, penugasan)).toBe('DELEGASI_TIDAK_SESUAI_MODEL');
  });
});

describe('given how long a Plt. may run', () => {
  test.each([
    ['2026-01-05', '2026-04-04'],
    ['2026-01-01', '2026-03-31'],
    ['2026-11-30', '2027-02-28'],
    ['2026-12-01', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
  ])('when it begins on %s then three months end on %s', (mulai, akhir) => {
    expect(akhirTigaBulan(mulai)).toBe(akhir);
  });

  test('when its last day is the day before, on and the day after three months then it is refused after', () => {
    const sampai = ['2026-10-30', '2026-10-31', '2026-11-01'];
    expect(sampai.map((s) => kode(plt({ sampai: s })))).toEqual(['-', '-', 'PLT_MELEBIHI_MASA']);
  });

  test('when one who has been Plt. for three months goes on at once then he may once, and not again', () => {
    const sda = { pegawai: 'p-kartika-dewi', mulai: '2026-06-01', sampai: '2026-08-31' };
    expect(kode(plt(sda), { tanggal: '2026-06-01' })).toBe('-');
    const asisten = { jabatan: 'asisten-administrasi-umum', mulai: '2026-07-01', sampai: '2026-07-02' };
    expect(kode(plt({ ...asisten, pegawai: 'p-rahmat-hidayat' }))).toBe('PLT_MELEBIHI_MASA');
    expect(kode(plt({ ...asisten, pegawai: 'p-ahmad-fauzan' }))).toBe('PEGAWAI_TANPA_JABATAN');
    expect(kode(plt({ ...asisten, pegawai: 'p-bambang-irawan' }))).toBe('-');
  });

  test('when a Plh. is longer then nothing forbids it', () => {
    const plh = plt({ jabatan: 'kepala-bagian-kebijakan-perekonomian', kapasitas: 'Plh.', sampai: '2026-12-31' });
    expect(kode(plh)).toBe('-');
  });
});

describe('given a post with or without a holder', () => {
  const tatalaksana = (mulai: string) => plt({ jabatan: 'kepala-bagian-tatalaksana', mulai, sampai: '2026-09-15' });

  test('when a Plt. begins on the holder’s last day and the day after then the post must be vacant', () => {
    const mulai = ['2026-08-30', '2026-08-31', '2026-09-01'];
    expect(mulai.map((m) => kode(tatalaksana(m)))).toEqual(['PLT_JABATAN_TERISI', 'PLT_JABATAN_TERISI', '-']);
    const tetap = { permohonan: { sebab: 'berhalanganTetap' } };
    expect(kode(tatalaksana('2026-08-31'), tetap)).toBe('-');
  });

  test('when a Plh. begins on the holder’s last day and the day after then there must be a holder', () => {
    const plh = (mulai: string) => kode({ ...tatalaksana(mulai), kapasitas: 'Plh.' } as HakDirektori);
    expect([plh('2026-08-31'), plh('2026-09-01')]).toEqual(['-', 'PLH_JABATAN_LOWONG']);
  });

  test.each([
    ['2026-07-05', '2026-07-09', '-'],
    ['2026-07-05', '2026-07-10', 'PELIMPAHAN_TUMPANG_TINDIH'],
    ['2026-07-20', '2026-07-22', 'PELIMPAHAN_TUMPANG_TINDIH'],
    ['2026-07-21', '2026-07-22', '-'],
  ])('when it has a Plh. from 10 to 20 July and another comes from %s to %s then: %s', (mulai, sampai, diharapkan) => {
    const hari = { mulai, sampai, kapasitas: 'Plh.' as const };
    expect(kode(plt({ ...hari, jabatan: 'kepala-bagian-kebijakan-perekonomian' }))).toBe(diharapkan);
  });

  test('when one appoints oneself, the holder, or one of another instansi then it is refused', () => {
    expect(kode(plt({ pegawai: KARO }))).toBe('PELIMPAHAN_KEPADA_SENDIRI');
    const sendiri = { jabatan: 'kepala-bagian-kebijakan-perekonomian', kapasitas: 'Plh.' as const };
    expect(kode(plt({ ...sendiri, pegawai: 'p-kartika-dewi' }))).toBe('PELIMPAHAN_KEPADA_SENDIRI');
    expect(kode(plt({ pegawai: 'p-lia-marlina' }))).toBe('PLT_LAIN_INSTANSI');
  });
});
