/** Buku agenda over a real register: what stands in it, a page at a time and whole, and what is refused. */
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { berkasAgenda, halamanAgenda } from '../../client/buku-agenda.ts';
import { SidikBerkas } from '../../client/sidik-berkas.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { catatMasuk } from '../../register/agenda-masuk.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import type { Register } from '../../register/koneksi.ts';
import { renderPdf } from '../../surat/render.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiDirektori, penolakan, registerBaru } from '../support/sistem.ts';
import { simpanSurat } from '../support/surat.ts';
import { contoh } from '../surat/contoh.ts';
import { teksHalaman, teksPdf } from '../surat/pdf.ts';

const BIRO = 'biro-organisasi';
const JAHAT = '=HYPERLINK("http://jahat.example";"klik") #panic("x")';
let register: Register;
let sumber: Parameters<typeof halamanAgenda>[0];
const nomor = (n: number, tahun = 2026) => `800/${String(n).padStart(3, '0')}/B.ORG/V/${tahun}`;

beforeAll(async () => {
  register = await registerBaru();
  await isiDirektori(register, direktoriContoh('bengkulu'));
  sumber = {
    register,
    direktori: new PembacaDirektori(register.db),
    peraturan: muatPeraturan(),
    sidikBerkas: new SidikBerkas(),
  };
  const surat = (n: number, isi: Partial<Parameters<typeof simpanSurat>[1]> = {}) =>
    simpanSurat(register, { id: `s-${n}`, urut: n, klasifikasi: '800', nomor: nomor(n), ...isi });
  await surat(1);
  await surat(2, {
    hal: JAHAT,
    naskah: { hal: JAHAT, sifat: 'Rahasia', urgensi: 'Segera', lampiran: '1 (satu) berkas' },
  });
  await surat(3, { menggantikan: 's-1' });
  await surat(4, { status: 'batal' });
  await surat(5, { status: 'menungguTte', menggantikan: 's-2' });
  await surat(6, { versi_templat: 'lain' });
  await surat(7, { jenis: 'suratTugas', naskah: contoh.suratTugas, seri: 'st', urut: 1 });
  await simpanSurat(register, { id: 's-sendiri', nomor: '-' });
  await surat(8, { tahun: 2025, urut: 1, nomor: nomor(1, 2025) });
  await register.db
    .insertInto('surat_tte')
    .values({
      surat: 's-3',
      pdf: Buffer.from('x'),
      sha256: 'f'.repeat(64),
      cara: 'simulasi',
      id_dokumen: null,
      ditandatangani: new Date(0),
    })
    .execute();
});

const keluar = (isi: object = {}) => halamanAgenda(sumber, { unit: BIRO, arah: 'keluar', tahun: 2026, ...isi });
const idKeluar = async (isi: object) => (await keluar(isi)).baris.map((b) => b.surat);

describe('given the outgoing letters of a unit', () => {
  test('when its agenda of a year is read then each series stands in its order, without what took no number of the unit', async () => {
    const { baris, ...kepala } = await keluar();
    expect(kepala).toEqual({
      unit: BIRO,
      namaUnit: 'Biro Organisasi Sekretariat Daerah',
      tahun: 2026,
      arah: 'keluar',
      halaman: 1,
      jumlahHalaman: 1,
      jumlah: 7,
    });
    expect(baris.map((b) => b.arah === 'keluar' && `${b.seri} ${b.urut} ${b.status} ${b.menggantikan}`)).toEqual([
      'st 1 terbit null',
      'umum 1 digantikan null',
      'umum 2 terbit null',
      `umum 3 terbit ${nomor(1)}`,
      'umum 4 batal null',
      `umum 5 menungguTte ${nomor(2)}`,
      'umum 6 terbit null',
    ]);
  });

  test('when a row is read then it has every field of the register, and the hash of the very file', async () => {
    const { baris } = await keluar({ cari: 'HYPERLINK' });
    const naskah = { ...contoh.permohonanPelibatan, hal: JAHAT, sifat: 'Rahasia' as const, urgensi: 'Segera' as const };
    expect(baris).toEqual([
      {
        arah: 'keluar',
        surat: 's-2',
        seri: 'umum',
        urut: 2,
        nomor: nomor(2),
        tanggal: contoh.permohonanPelibatan.tanggal,
        klasifikasi: '800',
        sifat: 'Rahasia / Segera',
        hal: JAHAT,
        tujuan: contoh.permohonanPelibatan.kepada,
        tembusan: contoh.permohonanPelibatan.tembusan,
        lampiran: '1 (satu) berkas',
        pengolah: 'Biro Organisasi Sekretariat Daerah',
        prosedur: 'plu-buatan',
        penandatangan: contoh.permohonanPelibatan.penandatangan.nama,
        kapasitas: contoh.permohonanPelibatan.penandatangan.jabatan,
        status: 'terbit',
        sha256: renderPdf({ ...naskah, lampiran: '1 (satu) berkas' }).sha256,
        sidik: expect.stringMatching(/^[0-9a-f]{64}$/),
        menggantikan: null,
      },
    ]);
  });

  test('when a letter is signed, waits, or was made with other templates then the hash is that of the signed file, or none', async () => {
    const sha256 = new Map((await keluar()).baris.map((b) => [b.surat, b.arah === 'keluar' ? b.sha256 : '']));
    expect([sha256.get('s-3'), sha256.get('s-5'), sha256.get('s-6')]).toEqual(['f'.repeat(64), null, null]);
  });

  test('when it is filtered then only what fits is counted', async () => {
    expect(await idKeluar({ jenis: 'suratTugas' })).toEqual(['s-7']);
    expect(await idKeluar({ status: 'digantikan' })).toEqual(['s-1']);
    expect(await idKeluar({ status: 'batal' })).toEqual(['s-4']);
    expect(await idKeluar({ status: 'menungguTte' })).toEqual(['s-5']);
    expect((await idKeluar({ status: 'terbit' })).sort()).toEqual(['s-2', 's-3', 's-6', 's-7']);
    expect(await idKeluar({ cari: '/003/' })).toEqual(['s-3']);
    expect(await idKeluar({ cari: '%' })).toEqual([]);
    expect(await idKeluar({ tahun: 2025 })).toEqual(['s-8']);
    expect(await keluar({ tahun: 1999 })).toMatchObject({ baris: [], jumlah: 0, jumlahHalaman: 1 });
    expect((await keluar({ halaman: 2 })).baris).toEqual([]);
  });

  test.each([
    ['an unknown unit', { unit: 'unit-gaib' }, 'UNIT_TIDAK_DIKENAL', 'unit-gaib'],
    ['no unit', { unit: undefined }, 'MASUKAN_TIDAK_SAH', 'unit'],
    ['an unknown kind', { jenis: 'suratGaib' }, 'MASUKAN_TIDAK_SAH', 'jenis: jenis surat tidak dikenal'],
    ['an unknown status', { status: 'hilang' }, 'MASUKAN_TIDAK_SAH', 'status'],
    ['half a year', { tahun: 2026.5 }, 'MASUKAN_TIDAK_SAH', 'tahun'],
    ['a year of three digits', { tahun: 202 }, 'MASUKAN_TIDAK_SAH', 'tahun'],
    ['page 0', { halaman: 0 }, 'MASUKAN_TIDAK_SAH', 'halaman'],
    ['a third direction', { arah: 'samping' }, 'MASUKAN_TIDAK_SAH', 'arah'],
    ['a field that nobody knows', { warna: 'merah' }, 'MASUKAN_TIDAK_SAH', 'warna'],
  ])('when it is asked for %s then that is said', async (_, isi, kode, sebut) => {
    const galat = await penolakan(keluar(isi));
    expect(galat.kode).toBe(kode);
    expect(galat.message).toContain(sebut);
  });

  test('when it is written as CSV then a spreadsheet finds every letter, and no formula', async () => {
    const { isi, nama, jumlah } = await berkasAgenda(sumber, { unit: BIRO, arah: 'keluar', tahun: 2026 }, 'csv');
    expect([nama, jumlah]).toEqual(['agenda-keluar-biro-organisasi-2026.csv', 7]);
    const sel = parse(isi, { bom: true }) as string[][];
    expect(sel.map((b) => b.length)).toEqual(Array(8).fill(16));
    expect(sel[0]?.slice(0, 3)).toEqual(['No. urut', 'Seri', 'Nomor']);
    expect(sel.flat()).toContain(`'${JAHAT}`);
    expect(
      sel
        .slice(1)
        .flat()
        .filter((s) => /^[=+\-@\t\r]/.test(s)),
    ).toEqual([]);
  });

  test('when it is written as PDF then its head stands on each page, and text is only text', async () => {
    const { isi } = await berkasAgenda(sumber, { unit: BIRO, arah: 'keluar', tahun: 2026 }, 'pdf');
    const teks = teksPdf(isi);
    expect(teks).toContain('BUKU AGENDA SURAT KELUAR Biro Organisasi Sekretariat Daerah Tahun 2026, keadaan pada ');
    expect(teks.replace(/\s/g, '')).toContain(nomor(3));
    expect(teks.replace(/\s/g, '')).toContain(JAHAT.replace(/\s/g, ''));
  });
});

test('given more letters than a page holds when the agenda is read then pages follow on, and the file has them all', async () => {
  for (let n = 1; n <= 101; n++) {
    await simpanSurat(register, {
      id: `banyak-${n}`,
      unit: 'setda',
      tahun: 2024,
      urut: n,
      nomor: nomor(n, 2024),
      versi_templat: 'lain',
    });
  }
  const halaman = (n: number) => halamanAgenda(sumber, { unit: 'setda', arah: 'keluar', tahun: 2024, halaman: n });
  const [satu, dua] = [await halaman(1), await halaman(2)];
  expect([satu.baris.length, dua.baris.length, satu.jumlahHalaman, satu.jumlah]).toEqual([100, 1, 2, 101]);
  expect(dua.baris).toMatchObject([{ urut: 101 }]);
  const { isi, jumlah } = await berkasAgenda(sumber, { unit: 'setda', arah: 'keluar', tahun: 2024 }, 'pdf');
  expect(jumlah).toBe(101);
  const lembar = teksHalaman(isi);
  expect(lembar.length).toBeGreaterThan(2);
  for (const h of lembar) expect(h).toContain('Penandatangan');
});

test('given letters that reached a unit when its agenda is read then number, day and sender of each stand there', async () => {
  await register.db.transaction().execute((trx) =>
    catatMasuk(
      trx,
      [
        { kepada: 'jabatan:kepala-biro-perekonomian', jenis: 'surat', surat: 's-2' },
        { kepada: 'jabatan:kepala-biro-perekonomian', jenis: 'tembusan', surat: 's-sendiri' },
      ],
      new Date('2026-05-05T17:00:00Z'),
    ),
  );
  const tanya = { unit: 'biro-perekonomian', arah: 'masuk', tahun: 2026 } as const;
  const { baris } = await halamanAgenda(sumber, tanya);
  expect(baris).toEqual([
    {
      arah: 'masuk',
      surat: 's-2',
      nomorAgenda: 1,
      tanggalTerima: '2026-05-06',
      nomor: nomor(2),
      tanggal: contoh.permohonanPelibatan.tanggal,
      asal: 'Biro Organisasi Sekretariat Daerah',
      hal: JAHAT,
      sifat: 'Rahasia / Segera',
      sebagai: 'surat',
      status: 'terbit',
    },
    expect.objectContaining({
      nomorAgenda: 2,
      nomor: '-',
      asal: contoh.permohonanPelibatan.penandatangan.nama,
      sebagai: 'tembusan',
    }),
  ]);
  expect((await berkasAgenda(sumber, tanya, 'csv')).isi.toString()).toContain('1,2026-05-06,');
  expect(teksPdf((await berkasAgenda(sumber, tanya, 'pdf')).isi)).toContain('BUKU AGENDA SURAT MASUK');
});
