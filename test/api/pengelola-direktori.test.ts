/** Import of the directory over HTTP: what it would do, then that and nothing else; and what is refused. */
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { type Api, mulaiApi, type Penanya } from '../support/api.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const JALAN = '/v1/pengelola/direktori';
const UJI = `${JALAN}/uji`;

let s: Sistem;
let api: Api;
let pengelola: Penanya;
let auditor: Penanya;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  api = await mulaiApi(s.client);
  [pengelola, auditor] = await Promise.all([api.sebagaiPeran(['pengelola']), api.sebagaiPeran(['auditor'])]);
});

const berkas = (nama: string, isi: string | Uint8Array) => ({ nama, isi: Buffer.from(isi).toString('base64') });
const direktori = (ubah?: (isi: IsiDirektori) => void) =>
  berkas('direktori.json', JSON.stringify(direktoriContoh('bengkulu', ubah), null, 1));
const uji = async (...isi: object[]) => (await pengelola('POST', UJI, { berkas: isi })).isi;
const versi = async () => (await auditor('GET', JALAN)).isi.versi;
const namai = (nama: string) => direktori((d) => Object.assign(d.pegawai[0] ?? {}, { nama }));
const NIP = /\d{18}/;

describe('given a directory that is tried', () => {
  test('when rows are new, other, ended and gone then each is said, without a NIP, and nothing is written', async () => {
    const sebelum = await versi();
    const hasil = await uji(
      direktori((d) => {
        Object.assign(d.pegawai[0] ?? {}, { nama: 'Nama Baru', nip: '197608171997111999' });
        d.unit.push({ ...(d.unit[0] as IsiDirektori['unit'][number]), id: 'unit-baru', nama: 'Unit Baru' });
        Object.assign(d.pemangku[1] ?? {}, { sampai: hari(10) });
        d.pemangku.splice(2, 1);
      }),
    );
    expect(hasil).toMatchObject({ sah: true, berubah: true, versi: sebelum });
    const [lama] = direktoriContoh('bengkulu').pegawai;
    expect(hasil.perubahan.map((p: { jenis: string; bagian: string }) => `${p.jenis} ${p.bagian}`).sort()).toEqual([
      'akhiri pemangku',
      'hapus pemangku',
      'tambah unit',
      'ubah pegawai',
    ]);
    expect(hasil.perubahan.find((p: { bagian: string }) => p.bagian === 'pegawai')).toEqual({
      jenis: 'ubah',
      bagian: 'pegawai',
      sebutan: `Nama Baru (${lama?.id})`,
      kolom: [
        { nama: 'nama', lama: lama?.nama, baru: 'Nama Baru' },
        { nama: 'nip', lama: '(tidak ditampilkan)', baru: '(tidak ditampilkan)' },
      ],
    });
    expect(hasil.perubahan.find((p: { jenis: string }) => p.jenis === 'akhiri').kolom).toEqual([
      { nama: 'sampai', baru: hari(10) },
    ]);
    expect(JSON.stringify(hasil)).not.toMatch(NIP);
    expect(await versi()).toBe(sebelum);
    expect((await s.client.cariPegawai('Nama Baru', 5)).length).toBe(0);
  });

  test('when it is confirmed by its hash then it is in effect, once, and who did it is on record', async () => {
    const { sidik, versi: pada } = await uji(namai('Dimuat Sekali'));
    const [satu, dua] = await Promise.all([
      pengelola('POST', JALAN, { sidik, versi: pada }),
      pengelola('POST', JALAN, { sidik, versi: pada }),
    ]);
    expect([satu.status, satu.isi]).toEqual([200, { versi: pada + 1, berubah: true }]);
    expect([dua.status, dua.isi]).toEqual([200, { versi: pada + 1, berubah: true }]);
    expect((await s.client.cariPegawai('Dimuat Sekali', 5)).length).toBe(1);
    const [terakhir, sebelumnya] = (await auditor('GET', JALAN)).isi.muat;
    expect(terakhir).toMatchObject({
      versi: pada + 1,
      oleh: expect.stringMatching(/^akun:[0-9a-f]{16}$/),
      perubahan: { tambah: 0, ubah: 1, akhiri: 0, hapus: 0 },
    });
    expect(sebelumnya.oleh).toBe('siskerja');
  });

  test('when it is what is there already then nothing would change', async () => {
    const { sidik, versi: pada } = await uji(namai('Sama Saja'));
    await pengelola('POST', JALAN, { sidik, versi: pada });
    expect(await uji(namai('Sama Saja'))).toMatchObject({ sah: true, berubah: false, perubahan: [] });
  });

  test('when the directory has changed since then it is refused, and what was loaded meanwhile stands', async () => {
    const basi = await uji(namai('Basi'));
    const lain = await uji(namai('Lebih Dahulu'));
    await pengelola('POST', JALAN, { sidik: lain.sidik, versi: lain.versi });
    const { status, isi } = await pengelola('POST', JALAN, { sidik: basi.sidik, versi: basi.versi });
    expect([status, isi.kode]).toEqual([409, 'UJI_DIREKTORI_USANG']);
    expect((await s.client.cariPegawai('Basi', 5)).length).toBe(0);
    expect((await s.client.cariPegawai('Lebih Dahulu', 5)).length).toBe(1);
  });

  test('when it was never tried, or a day ago, then it is not there', async () => {
    const sidik = 'a'.repeat(64);
    expect((await pengelola('POST', JALAN, { sidik, versi: 1 })).isi.kode).toBe('UJI_DIREKTORI_TIDAK_ADA');
    const kemarin = await uji(namai('Kemarin'));
    await s.client.register.db
      .updateTable('direktori_uji')
      .set({ diuji: new Date(Date.now() - 86_500_000) })
      .where('sidik', '=', kemarin.sidik)
      .execute();
    const { status, isi } = await pengelola('POST', JALAN, { sidik: kemarin.sidik, versi: kemarin.versi });
    expect([status, isi.kode]).toEqual([404, 'UJI_DIREKTORI_TIDAK_ADA']);
  });
});

describe('given files of another form', () => {
  const csv = () =>
    Object.entries(direktoriContoh('bengkulu', (d) => void Object.assign(d.pegawai[0] ?? {}, { nama: 'Dari CSV' })))
      .filter(([, baris]) => baris.length > 0)
      .map(([bagian, baris]) => {
        const kolom = [...new Set(baris.flatMap((b) => Object.keys(b)))];
        const sel = (b: object) => kolom.map((k) => `"${(b as Record<string, string>)[k] ?? ''}"`).join(',');
        return [`${bagian}.csv`, [kolom.join(','), ...baris.map(sel)].join('\r\n')] as const;
      });

  test('when the same is CSV files or a ZIP file of them then it is the same content', async () => {
    const banyak = await uji(...csv().map(([nama, isi]) => berkas(nama, isi)));
    const zip = zipSync(Object.fromEntries(csv().map(([nama, isi]) => [`direktori/${nama}`, strToU8(isi)])));
    const satu = await uji(berkas('direktori.zip', zip));
    const json = await uji(namai('Dari CSV'));
    expect([banyak.sah, banyak.sidik, satu.sidik]).toEqual([true, json.sidik, json.sidik]);
  });

  test('when lines are wrong then each is said with file, line and column, in Indonesian', async () => {
    const rusak = csv().map(([nama, isi]) => {
      if (nama !== 'pegawai.csv') return berkas(nama, isi);
      const baris = isi.split('\r\n');
      return berkas(nama, [...baris.slice(0, 3), baris[3]?.replace(NIP, '123'), ...baris.slice(4)].join('\r\n'));
    });
    expect(await uji(...rusak)).toEqual({
      sah: false,
      galat: [{ berkas: 'pegawai.csv', baris: 4, kolom: 'nip', pesan: 'NIP harus 18 angka' }],
      jumlahGalat: 1,
    });
  });

  test('when a row of a JSON file is wrong then it is said with its line', async () => {
    const isi = direktori((d) => Object.assign(d.jabatan[1] ?? {}, { atasan: 'tidak-ada' }));
    const teks = Buffer.from(isi.isi, 'base64').toString().split('\n');
    const baris = teks.findIndex((t) => t.includes('tidak-ada')) + 1;
    expect((await uji(isi)).galat).toEqual([
      {
        berkas: 'direktori.json',
        baris,
        kolom: 'atasan',
        pesan: 'jabatan ke-2: jabatan "tidak-ada" tidak ada',
      },
    ]);
  });

  test.each([
    [
      'a CSV file with a row that is too short',
      berkas('unit.csv', 'id,nama\na'),
      { berkas: 'unit.csv', baris: 2, pesan: '1 sel, seharusnya 2' },
    ],
    [
      'a CSV file with a quote that is not closed',
      berkas('unit.csv', 'id,nama\na,"b'),
      { baris: 2, pesan: expect.stringContaining('tanda kutip') },
    ],
    ['a CSV file with two columns of one name', berkas('unit.csv', 'id,id\na,b'), { baris: 1, kolom: 'id' }],
    [
      'JSON that stops',
      berkas('d.json', '{\n"unit": [\n'),
      { berkas: 'd.json', baris: 3, pesan: expect.stringContaining('JSON') },
    ],
    ['binary data', berkas('d.json', Uint8Array.of(0xff, 0xfe, 0, 1)), { pesan: 'bukan teks UTF-8' }],
    ['a ZIP file that is none', berkas('d.zip', 'bukan zip'), { pesan: 'bukan ZIP yang sah' }],
    ['a spreadsheet', berkas('d.xlsx', 'PK'), { pesan: 'bukan berkas CSV, JSON, atau ZIP' }],
    [
      'a part that nobody knows',
      berkas('kendaraan.csv', 'id\na'),
      { berkas: 'kendaraan.csv', pesan: 'bagian tidak dikenal' },
    ],
    ['a list', berkas('d.json', '[]'), { pesan: 'instansi: tidak boleh kosong' }],
    [
      '1 MB of rows without a sense',
      berkas('d.json', JSON.stringify({ pegawai: Array(1024).fill({ a: 'a'.repeat(1024) }) })),
      { berkas: 'd.json', baris: 1 },
    ],
  ])('when it is %s then that is said, and nothing is kept', async (_, isi, galat) => {
    const hasil = await uji(isi);
    expect(hasil.sah).toBe(false);
    expect(hasil.galat).toEqual(expect.arrayContaining([expect.objectContaining(galat)]));
    expect(hasil.galat.length).toBeLessThanOrEqual(500);
    expect(hasil.jumlahGalat).toBeGreaterThanOrEqual(hasil.galat.length);
  });

  test('when a ZIP file would unpack to more than it may then it is refused before it is', async () => {
    const besar = zipSync({ 'pegawai.csv': new Uint8Array(65 * 1024 * 1024) }, { level: 9 });
    expect((await uji(berkas('d.zip', besar))).galat).toEqual([{ berkas: 'd.zip', pesan: 'isinya lebih dari 64 MB' }]);
  });
});

describe('given who may not, or what is no request', () => {
  test.each(['pegawai', 'layanan', 'auditor'])(
    'when a %s asks then it is 403 of the table, and nothing is kept',
    async (peran) => {
      const siapa = peran === 'pegawai' ? await api.sebagai('p-rahmat-hidayat') : await api.sebagaiPeran([peran]);
      const jawaban = [
        await siapa('POST', UJI, { berkas: [direktori()] }),
        await siapa('POST', JALAN, { sidik: 'a'.repeat(64), versi: 1 }),
        ...(peran === 'auditor' ? [] : [await siapa('GET', JALAN)]),
      ];
      for (const { status, isi } of jawaban) expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
    },
  );

  test.each([
    ['no files', { berkas: [] }],
    ['a file that is no base64', { berkas: [{ nama: 'd.json', isi: '{"unit":[]}' }] }],
    ['a name with a folder', { berkas: [{ nama: '../d.json', isi: '' }] }],
    ['text in place of files', { berkas: 'direktori.json' }],
    ['a field too many', { berkas: [direktori()], paksa: true }],
  ])('when it has %s then it is 400', async (_, isi) => {
    const jawaban = await pengelola('POST', UJI, isi);
    expect([jawaban.status, jawaban.isi.kode]).toEqual([400, 'MASUKAN_TIDAK_SAH']);
  });

  test('when a confirmation is 1 MB then it is 413, and when its hash is none then 400', async () => {
    expect((await pengelola('POST', JALAN, { sidik: 'a'.repeat(1024 * 1024), versi: 1 })).status).toBe(413);
    expect((await pengelola('POST', JALAN, { sidik: "' OR 1=1", versi: 1 })).status).toBe(400);
    expect((await pengelola('POST', JALAN, { sidik: 'a'.repeat(64), versi: 2 ** 53 - 2 })).status).toBe(400);
  });
});
