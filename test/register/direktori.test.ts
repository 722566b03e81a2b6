/** Loading a directory: every error with its part and row, all or nothing, and what is kept from one version to the next. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { bacaBerkasDirektori } from '../../register/direktori/berkas.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import type { Register } from '../../register/koneksi.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { isiDirektori, registerBaru } from '../support/sistem.ts';

const ubahan = (ubah: (isi: IsiDirektori) => unknown) => direktoriContoh('bengkulu', (isi) => void ubah(isi));
const contoh = direktoriContoh('bengkulu');
const peraturan = muatPeraturan();
const plt = {
  jabatan: 'kepala-dpmptsp',
  pegawai: 'p-kartika-dewi',
  kapasitas: 'Plt.' as const,
  nomorSurat: '821.2/1/BKD',
};

/** Two levels down, with the post between. */
const dilimpahkan = {
  dari: 'asisten-perekonomian-pembangunan',
  untukBeliau: 'kepala-biro-perekonomian',
  kepada: 'kepala-bagian-kebijakan-perekonomian',
  mulai: hari(0),
  nomorSurat: '800/1/2026',
};
const UB_SAMA = (id: string) => `"${id}" sama dengan jabatan pemberi atau penerima`;

let register: Register;
beforeAll(async () => {
  register = await registerBaru();
  await isiDirektori(register, direktoriContoh('bengkulu'));
});

/** Everything that the register holds of the directory. */
async function potret({ db }: Register) {
  return {
    versi: await db.selectFrom('direktori_versi').selectAll().execute(),
    unit: await db.selectFrom('unit').selectAll().orderBy('id').execute(),
    pegawai: await db.selectFrom('pegawai').selectAll().orderBy('id').execute(),
    nip: await db.selectFrom('pegawai_nip').selectAll().orderBy('pegawai').orderBy('sejak').execute(),
    pemangku: await db.selectFrom('pemangku').select(['jabatan', 'pegawai', 'dari']).orderBy('id').execute(),
  };
}

describe('given a directory that is loaded', () => {
  const kosong = () => ({}) as never;
  test.each<
    [
      string,
      (isi: IsiDirektori) => unknown,
      { bagian: string; baris: number; kolom?: string; pesan: string | RegExp }[],
    ]
  >([
    [
      'a NIP of 17 digits',
      (d) => Object.assign(d.pegawai[2] ?? kosong(), { nip: '19760817199711190' }),
      [{ bagian: 'pegawai', baris: 3, kolom: 'nip', pesan: 'NIP harus 18 angka' }],
    ],
    [
      'a Pengampu Fungsi Tata Usaha that is no post',
      (d) => Object.assign(d.unit.find((u) => u.id === 'dpmptsp') ?? kosong(), { tataUsaha: 'tidak-ada' }),
      [
        {
          bagian: 'unit',
          baris: contoh.unit.findIndex((u) => u.id === 'dpmptsp') + 1,
          kolom: 'tataUsaha',
          pesan: 'jabatan "tidak-ada" tidak ada',
        },
      ],
    ],
    [
      'letters in a NIP',
      (d) => Object.assign(d.pegawai[0] ?? kosong(), { nip: '19690314199403290l' }),
      [{ bagian: 'pegawai', baris: 1, kolom: 'nip', pesan: 'NIP harus 18 angka' }],
    ],
    [
      'a birth date that no calendar has',
      (d) => Object.assign(d.pegawai[0] ?? kosong(), { nip: '196902301994032901' }),
      [{ bagian: 'pegawai', baris: 1, kolom: 'nip', pesan: 'tanggal lahir dalam NIP tidak sah' }],
    ],
    [
      'a birth date in the future',
      (d) => Object.assign(d.pegawai[0] ?? kosong(), { nip: '209902011994032901' }),
      [{ bagian: 'pegawai', baris: 1, kolom: 'nip', pesan: 'tanggal lahir dalam NIP tidak sah' }],
    ],
    [
      'a month 13 of appointment',
      (d) => Object.assign(d.pegawai[0] ?? kosong(), { nip: '196903141994132901' }),
      [{ bagian: 'pegawai', baris: 1, kolom: 'nip', pesan: 'bulan TMT dalam NIP tidak sah' }],
    ],
    [
      'a sex 3',
      (d) => Object.assign(d.pegawai[0] ?? kosong(), { nip: '196903141994033901' }),
      [{ bagian: 'pegawai', baris: 1, kolom: 'nip', pesan: 'jenis kelamin dalam NIP harus 1 atau 2' }],
    ],
    [
      'a sequence 000',
      (d) => Object.assign(d.pegawai[0] ?? kosong(), { nip: '196903141994032000' }),
      [{ bagian: 'pegawai', baris: 1, kolom: 'nip', pesan: 'nomor urut NIP 001-999' }],
    ],
    [
      'one NIP for two persons',
      (d) => Object.assign(d.pegawai[4] ?? kosong(), { nip: d.pegawai[0]?.nip }),
      [{ bagian: 'pegawai', baris: 5, kolom: 'nip', pesan: 'sudah dipakai pada baris 1' }],
    ],
    [
      'one id for two posts',
      (d) => d.jabatan.push({ ...(d.jabatan[0] as IsiDirektori['jabatan'][number]) }),
      [{ bagian: 'jabatan', baris: contoh.jabatan.length + 1, kolom: 'id', pesan: 'sudah dipakai pada baris 1' }],
    ],
    [
      'a holder who is nobody',
      (d) => Object.assign(d.pemangku[1] ?? kosong(), { pegawai: 'p-gaib' }),
      [{ bagian: 'pemangku', baris: 2, kolom: 'pegawai', pesan: 'pegawai "p-gaib" tidak ada' }],
    ],
    [
      'a head who is no post',
      (d) => Object.assign(d.unit[1] ?? kosong(), { pimpinan: 'kepala-gaib' }),
      [{ bagian: 'unit', baris: 2, kolom: 'pimpinan', pesan: 'jabatan "kepala-gaib" tidak ada' }],
    ],
    [
      'a superior who is no post',
      (d) => Object.assign(d.jabatan[3] ?? kosong(), { atasan: 'atasan-gaib' }),
      [{ bagian: 'jabatan', baris: 4, kolom: 'atasan', pesan: 'jabatan "atasan-gaib" tidak ada' }],
    ],
    [
      'a Plt. without an end',
      (d) => d.pemangku.push({ ...plt, dari: hari(0) }),
      [{ bagian: 'pemangku', baris: contoh.pemangku.length + 1, pesan: 'Plt./Plh. memerlukan sampai' }],
    ],
    [
      'a Plt. without a letter',
      (d) => d.pemangku.push({ ...plt, nomorSurat: undefined, dari: hari(0), sampai: hari(9) }),
      [{ bagian: 'pemangku', baris: contoh.pemangku.length + 1, pesan: 'Plt./Plh. memerlukan nomorSurat' }],
    ],
    [
      'a term that ends before it begins',
      (d) => d.pemangku.push({ ...plt, dari: hari(1), sampai: hari(0) }),
      [{ bagian: 'pemangku', baris: contoh.pemangku.length + 1, pesan: 'sampai mendahului dari' }],
    ],
    [
      'two definitive holders on one day',
      (d) => {
        Object.assign(d.pemangku[0] ?? kosong(), { sampai: '2026-06-30' });
        d.pemangku.push({
          jabatan: 'sekretaris-daerah',
          pegawai: 'p-ahmad-fauzan',
          kapasitas: 'definitif',
          dari: '2026-06-30',
        });
      },
      [
        {
          bagian: 'pemangku',
          baris: contoh.pemangku.length + 1,
          pesan: 'jabatan "sekretaris-daerah" sudah dipangku pada baris 1',
        },
      ],
    ],
    [
      'a delegation to oneself',
      (d) => d.delegasi.push({ dari: 'kepala-dpmptsp', kepada: 'kepala-dpmptsp', mulai: hari(0), nomorSurat: '1' }),
      [{ bagian: 'delegasi', baris: 1, pesan: 'delegasi kepada diri sendiri' }],
    ],
    [
      'a post for u.b. that does not exist',
      (d) => d.delegasi.push({ ...dilimpahkan, untukBeliau: 'tidak-ada' }),
      [{ bagian: 'delegasi', baris: 1, kolom: 'untukBeliau', pesan: 'jabatan "tidak-ada" tidak ada' }],
    ],
    [
      'u.b. the post that delegates',
      (d) => d.delegasi.push({ ...dilimpahkan, untukBeliau: 'asisten-perekonomian-pembangunan' }),
      [{ bagian: 'delegasi', baris: 1, kolom: 'untukBeliau', pesan: UB_SAMA('asisten-perekonomian-pembangunan') }],
    ],
    [
      'u.b. the post that receives',
      (d) => d.delegasi.push({ ...dilimpahkan, untukBeliau: 'kepala-bagian-kebijakan-perekonomian' }),
      [{ bagian: 'delegasi', baris: 1, kolom: 'untukBeliau', pesan: UB_SAMA('kepala-bagian-kebijakan-perekonomian') }],
    ],
    [
      'u.b. a post that is printed as the one that delegates',
      (d) => {
        const nama = d.jabatan.find((j) => j.id === dilimpahkan.dari)?.nama.toUpperCase();
        Object.assign(d.jabatan.find((j) => j.id === dilimpahkan.untukBeliau) ?? kosong(), { nama });
        d.delegasi.push(dilimpahkan);
      },
      [{ bagian: 'delegasi', baris: 1, kolom: 'untukBeliau', pesan: UB_SAMA('kepala-biro-perekonomian') }],
    ],
    [
      'u.b. a post beside the line, in the second row',
      (d) => d.delegasi.push(dilimpahkan, { ...dilimpahkan, untukBeliau: 'kepala-biro-organisasi' }),
      [
        {
          bagian: 'delegasi',
          baris: 2,
          kolom: 'untukBeliau',
          pesan: '"kepala-biro-organisasi" bukan atasan langsung "kepala-bagian-kebijakan-perekonomian"',
        },
      ],
    ],
    [
      'u.b. a post above the one that delegates',
      (d) => d.delegasi.push({ ...dilimpahkan, untukBeliau: 'sekretaris-daerah' }),
      [
        {
          bagian: 'delegasi',
          baris: 1,
          kolom: 'untukBeliau',
          pesan: '"sekretaris-daerah" bukan atasan langsung "kepala-bagian-kebijakan-perekonomian"',
        },
      ],
    ],
    [
      'u.b. three levels below the one that delegates',
      (d) => d.delegasi.push({ ...dilimpahkan, dari: 'sekretaris-daerah' }),
      [
        {
          bagian: 'delegasi',
          baris: 1,
          kolom: 'untukBeliau',
          pesan:
            '"kepala-biro-perekonomian" tidak langsung di bawah "sekretaris-daerah"; ' +
            'u.b. paling jauh dua tingkat di bawah pemberi',
        },
      ],
    ],
    [
      'a zone that the world has not',
      (d) => Object.assign(d.instansi[0] ?? kosong(), { zona: 'Asia/Bengkulu' }),
      [{ bagian: 'instansi', baris: 1, kolom: 'zona', pesan: 'zona waktu tidak dikenal' }],
    ],
    [
      'numbers without a running number',
      (d) => Object.assign(d.instansi[0] ?? kosong(), { polaNomor: '{klasifikasi}/{tahun}' }),
      [{ bagian: 'instansi', baris: 1, kolom: 'polaNomor', pesan: 'pola nomor harus memuat {urut}' }],
    ],
    [
      'an instansi whose letters have neither a profile nor a pattern',
      (d) => Object.assign(d.instansi[0] ?? kosong(), { profil: undefined, polaNomor: undefined }),
      [{ bagian: 'instansi', baris: 1, pesan: 'memerlukan profil atau polaNomor' }],
    ],
    [
      'a profile of letters that does not exist',
      (d) => Object.assign(d.instansi[1] ?? kosong(), { profil: 'jambi' }),
      [{ bagian: 'instansi', baris: 2, kolom: 'profil', pesan: 'profil surat "jambi" tidak ada' }],
    ],
    [
      'a model kedudukan that does not exist',
      (d) => Object.assign(d.unit[1] ?? kosong(), { model: 'pd-9' }),
      [{ bagian: 'unit', baris: 2, kolom: 'model', pesan: 'model kedudukan "pd-9" tidak ada' }],
    ],
    [
      'another model than the one that the text names the unit for',
      (d) => Object.assign(d.unit[1] ?? kosong(), { nama: 'Dinas Perhubungan', model: 'pd-3' }),
      [
        {
          bagian: 'unit',
          baris: 2,
          kolom: 'model',
          pesan: /^"pd-3", tetapi naskah menyebut Dinas Perhubungan pada model "pd-2"$/,
        },
      ],
    ],
    [
      'a date of another form',
      (d) => Object.assign(d.pemangku[2] ?? kosong(), { dari: '01-02-2024' }),
      [{ bagian: 'pemangku', baris: 3, kolom: 'dari', pesan: 'tanggal harus YYYY-MM-DD' }],
    ],
    [
      'a column too many',
      (d) => Object.assign(d.unit[0] ?? kosong(), { anggaran: 1 }),
      [{ bagian: 'unit', baris: 1, pesan: /anggaran/ }],
    ],
    [
      'a blank name',
      (d) => Object.assign(d.pegawai[6] ?? kosong(), { nama: ' ' }),
      [{ bagian: 'pegawai', baris: 7, kolom: 'nama', pesan: 'tidak boleh kosong' }],
    ],
    [
      'binary for a name',
      (d) => Object.assign(d.pegawai[6] ?? kosong(), { nama: 'a\u0000b' }),
      [{ bagian: 'pegawai', baris: 7, kolom: 'nama', pesan: 'mengandung karakter kendali, bukan teks' }],
    ],
    [
      'half a character for a name',
      (d) => Object.assign(d.pegawai[6] ?? kosong(), { nama: 'a\uD800' }),
      [{ bagian: 'pegawai', baris: 7, kolom: 'nama', pesan: 'mengandung karakter kendali, bukan teks' }],
    ],
    [
      'a path for an id',
      (d) => Object.assign(d.unit[0] ?? kosong(), { id: '../../etc' }),
      [{ bagian: 'unit', baris: 1, kolom: 'id', pesan: 'id hanya huruf, angka, titik, garis' }],
    ],
    [
      'a part that is no list',
      (d) => Object.assign(d, { unit: {} }),
      [{ bagian: 'unit', baris: 0, pesan: 'harus berupa daftar' }],
    ],
    [
      'a part that nobody knows',
      (d) => Object.assign(d, { kendaraan: [] }),
      [{ bagian: 'kendaraan', baris: 0, pesan: 'bagian tidak dikenal' }],
    ],
    [
      'a part called as every object’s maker',
      (d) => Object.assign(d, { constructor: [] }),
      [{ bagian: 'constructor', baris: 0, pesan: 'bagian tidak dikenal' }],
    ],
    [
      'two errors in two parts',
      (d) => {
        Object.assign(d.pegawai[1] ?? kosong(), { nip: '1' });
        Object.assign(d.delegasi, [
          { dari: 'kepala-dpmptsp', kepada: 'sekretaris-dpmptsp', mulai: 'kemarin', nomorSurat: '1' },
        ]);
      },
      [
        { bagian: 'pegawai', baris: 2, kolom: 'nip', pesan: 'NIP harus 18 angka' },
        { bagian: 'delegasi', baris: 1, kolom: 'mulai', pesan: 'tanggal harus YYYY-MM-DD' },
      ],
    ],
  ])(
    'when a new one has %s then that is said with part and row, and the old one stays whole',
    async (_, ubah, galat) => {
      const sebelum = await potret(register);
      const hasil = await muatDirektori(register, ubahan(ubah), peraturan);
      expect(hasil).toEqual({
        galat: galat.map((g) => ({
          ...g,
          pesan: typeof g.pesan === 'string' ? g.pesan : expect.stringMatching(g.pesan),
        })),
      });
      expect(await potret(register)).toEqual(sebelum);
    },
  );

  test.each([null, 'direktori', 7, [], {}])(
    'when a new one is %j then it is no directory of nobody: each part is missed, and the old one stays whole',
    async (mentah) => {
      const sebelum = await potret(register);
      expect(await muatDirektori(register, mentah, peraturan)).toEqual({
        galat: ['instansi', 'unit', 'jabatan', 'pegawai', 'pemangku'].map((bagian) => ({
          bagian,
          baris: 0,
          pesan: 'tidak boleh kosong',
        })),
      });
      expect(await potret(register)).toEqual(sebelum);
    },
  );

  test('when the very same comes again, in any order of columns, then nothing changes', async () => {
    const lain = await registerBaru();
    const isi = direktoriContoh('bengkulu');
    expect(await muatDirektori(lain, isi, peraturan)).toMatchObject({
      versi: 1,
      berubah: true,
      jumlah: { pegawai: contoh.pegawai.length },
    });
    const sebelum = await potret(lain);
    const terbalik = { ...isi, pegawai: isi.pegawai.map((p) => Object.fromEntries(Object.entries(p).reverse())) };
    expect(await muatDirektori(lain, terbalik, peraturan)).toMatchObject({ versi: 1, berubah: false });
    expect(await potret(lain)).toEqual(sebelum);
    const baru = ubahan((d) => Object.assign(d.pegawai[0] ?? kosong(), { nama: 'Siti Maryam Baru' }));
    expect(await muatDirektori(lain, baru, peraturan)).toMatchObject({ versi: 2, berubah: true });
  });

  test('when two are loaded at once then one comes after the other, and one of them stands, whole', async () => {
    const lain = await registerBaru();
    const versi = Array.from({ length: 4 }, (_, i) =>
      ubahan((d) => d.pegawai.map((p) => Object.assign(p, { nama: `Orang ${i}` }))),
    );
    const hasil = await Promise.all(versi.map((v) => muatDirektori(lain, v, peraturan)));
    expect(hasil.map((h) => ('versi' in h ? h.versi : 0)).sort()).toEqual([1, 2, 3, 4]);
    const { pegawai } = await potret(lain);
    expect(new Set(pegawai.map((p) => p.nama))).toHaveLength(1);
  });

  test('when a NIP is corrected then both are kept, and the letters of a day have that day’s', async () => {
    const lain = await registerBaru();
    await isiDirektori(lain, direktoriContoh('bengkulu'));
    const benar = '197608171997111999';
    const id = 'p-rahmat-hidayat';
    const dengan = (nip: string) =>
      ubahan((d) => Object.assign(d.pegawai.find((p) => p.id === id) ?? kosong(), { nip }));
    await isiDirektori(lain, dengan(benar));
    await isiDirektori(lain, dengan('19760817 199711 1 998'));
    const { nip } = await potret(lain);
    expect(nip.filter((n) => n.pegawai === id).map((n) => n.nip)).toEqual(['197608171997111904', '197608171997111998']);
    const direktori = await new PembacaDirektori(lain.db).ambil();
    expect(direktori.nip(id, '2026-01-01')).toBe('197608171997111904');
    expect(direktori.nip(id, hari(1))).toBe('197608171997111998');
  });
});

test.each([
  ['with blanks', '19800929 200604 1 014', '198009292006041014'],
  ['with dots', '19800929.200604.1.014', '198009292006041014'],
  ['of a PPPK', '199503172023211927', '199503172023211927'],
])('given a NIP %s when it is loaded then it is kept as 18 digits', async (_, tulisan, disimpan) => {
  const lain = await registerBaru();
  await isiDirektori(
    lain,
    ubahan((d) => Object.assign(d.pegawai.find((p) => p.id === 'p-dimas-pratama') ?? {}, { nip: tulisan })),
  );
  const direktori = await new PembacaDirektori(lain.db).ambil();
  expect(direktori.nip('p-dimas-pratama', hari(0))).toBe(disimpan);
});

describe('given a folder of CSV files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'direktori-'));
  diAkhir(() => rmSync(folder, { recursive: true, force: true }));

  const sel = (v: unknown) => (v === undefined ? '' : `"${String(v).replaceAll('"', '""')}"`);
  /** Each part as a file, with the columns in the order in which they first appear. */
  function tulis(nama: string, isi: IsiDirektori, awal = ''): string {
    const jalan = join(folder, nama);
    mkdirSync(jalan);
    for (const [bagian, baris] of Object.entries(isi) as [string, object[]][]) {
      if (baris.length === 0) continue;
      const kolom = [...new Set(baris.flatMap((b) => Object.keys(b)))];
      const garis = baris.map((b) => kolom.map((k) => sel((b as Record<string, unknown>)[k])).join(','));
      writeFileSync(join(jalan, `${bagian}.csv`), `${awal}${[kolom.join(','), ...garis].join('\r\n')}\r\n`);
    }
    return jalan;
  }

  test('when it is loaded then it is the same directory as the JSON file', async () => {
    const isi = direktoriContoh('bengkulu');
    const dariCsv = await registerBaru();
    const dariJson = await registerBaru();
    await isiDirektori(dariJson, isi);
    expect(await muatDirektori(dariCsv, bacaBerkasDirektori(tulis('sama', isi, '\uFEFF')), peraturan)).toMatchObject({
      jumlah: { pegawai: contoh.pegawai.length },
    });
    const [a, b] = [await potret(dariCsv), await potret(dariJson)];
    expect({ ...a, versi: [] }).toEqual({ ...b, versi: [] });
    expect(await muatDirektori(dariCsv, isi, peraturan)).toMatchObject({ berubah: false });
  });

  test('when a line is wrong then it is said with part and row, and nothing is loaded', async () => {
    const isi = ubahan((d) => Object.assign(d.pegawai[9] ?? {}, { nip: '123' }));
    const kosong = await registerBaru();
    expect(await muatDirektori(kosong, bacaBerkasDirektori(tulis('rusak', isi)), peraturan)).toEqual({
      galat: [{ bagian: 'pegawai', baris: 10, kolom: 'nip', pesan: 'NIP harus 18 angka' }],
    });
    expect(await potret(kosong)).toMatchObject({ versi: [], pegawai: [] });
  });

  test('when a file is no CSV, or no JSON, then reading it says so', () => {
    mkdirSync(join(folder, 'bukan'));
    writeFileSync(join(folder, 'bukan', 'unit.csv'), 'id,nama\n"a');
    expect(() => bacaBerkasDirektori(join(folder, 'bukan'))).toThrow();
    writeFileSync(join(folder, 'bukan.json'), '{');
    expect(() => bacaBerkasDirektori(join(folder, 'bukan.json'))).toThrow();
    expect(() => bacaBerkasDirektori(join(folder, 'tidak-ada.json'))).toThrow();
  });
});
