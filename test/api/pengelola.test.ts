/** What who keeps the installation reads and sets over HTTP: rights to act for others, deadlines, working days. */
import { beforeAll, describe, expect, test } from 'vitest';
import { tambahHariKerja } from '../../peraturan/hari-kerja.ts';
import { tanggalLokal } from '../../register/direktori/direktori.ts';
import { type Api, mulaiApi, type Penanya } from '../support/api.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const KARO = 'p-zainal-arifin';
const KABAG = 'p-kartika-dewi';
const ZONA = 'Asia/Jakarta';

let s: Sistem;
let api: Api;
let pengelola: Penanya;
let auditor: Penanya;

beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (d) => {
      d.delegasi.push({
        dari: 'kepala-biro-organisasi',
        kepada: 'kepala-bagian-tatalaksana',
        mulai: hari(-20),
        sampai: hari(-10),
        nomorSurat: '800/010/B.ORG/2026',
      });
      const plh = { kapasitas: 'Plh.', dari: hari(5), sampai: hari(9), nomorSurat: '800/011/B.ORG/2026' } as const;
      d.pemangku.push({ jabatan: 'kepala-bagian-tatalaksana', pegawai: 'p-teguh-prakoso', ...plh });
    }),
  });
  api = await mulaiApi(s.client);
  [pengelola, auditor] = await Promise.all([api.sebagaiPeran(['pengelola']), api.sebagaiPeran(['auditor'])]);
});

const JALAN = ['/v1/pengelola', '/v1/pengelola/pelimpahan', '/v1/pengelola/tenggat', '/v1/pengelola/kalender'];

describe('given who asks', () => {
  test.each(JALAN)(
    'when %s is asked by an official or a service then 403, by pengelola and auditor then 200',
    async (jalan) => {
      const [pejabat, layanan] = [await api.sebagai(KARO), await api.sebagaiPeran(['layanan'])];
      for (const siapa of [pejabat, layanan]) {
        const { status, isi } = await siapa('GET', jalan);
        expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
      }
      expect([(await pengelola('GET', jalan)).status, (await auditor('GET', jalan)).status]).toEqual([200, 200]);
    },
  );

  test('when an auditor or an official would change the calendar then 403, and it stays', async () => {
    const sebelum = (await auditor('GET', '/v1/pengelola/kalender')).isi;
    for (const siapa of [auditor, await api.sebagai(KARO)])
      expect((await siapa('PUT', '/v1/pengelola/kalender/2031', { libur: [] })).isi.kode).toBe('TIDAK_BERHAK');
    expect((await auditor('GET', '/v1/pengelola/kalender')).isi).toEqual(sebelum);
  });

  test('when the keeper asks for a case then he is told what is told of none', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { status, isi } = await pengelola('GET', `/v1/perkara/${k.id}`);
    expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
  });
});

describe('given rights to act for others', () => {
  const daftar = async (keadaan: string, siapa = pengelola) =>
    (await siapa('GET', `/v1/pengelola/pelimpahan?keadaan=${keadaan}`)).isi;

  test('when they came with the directory then they stand where their days put them, with letter and clause', async () => {
    expect(await daftar('akanBerlaku')).toEqual([
      {
        jenis: 'Plh.',
        jabatan: 'kepala-bagian-tatalaksana',
        namaJabatan: 'Kepala Bagian Tatalaksana',
        penerima: 'p-teguh-prakoso',
        namaPenerima: expect.stringContaining('Teguh Prakoso'),
        mulai: hari(5),
        sampai: hari(9),
        keadaan: 'akanBerlaku',
        nomorSurat: '800/011/B.ORG/2026',
        dasar: ['ND-1-plt-plh'],
        asal: 'direktori',
      },
    ]);
    expect(await daftar('berakhir')).toMatchObject([
      { jenis: 'delegasi', asal: 'direktori', dasar: ['ND-1-delegasi'] },
    ]);
  });

  test('when a procedure records one and ends it then it is in force with its clauses and its task, then ended; its case is named to who may see it', async () => {
    const permohonan = {
      dari: 'kepala-biro-perekonomian',
      kepada: 'kepala-bagian-kebijakan-perekonomian',
      kewenangan: 'jawaban atas permohonan pelibatan pegawai biro',
      prosedur: 'penunjukanLintasUnit',
      mulai: hari(0),
      sampai: hari(30),
    };
    const mulai = { varian: 'bengkulu-lampiran', pemohon: KARO, permohonan };
    const { prosedur } = await s.client.start('pendelegasianKewenangan', mulai);
    const putus = (
      tugas: string,
      pelaku: string,
      peristiwa: { type: 'setuju' | 'terbitkanSurat' | 'cabut'; alasan?: string },
    ) => s.client.decide({ prosedur, tugas, putaran: 1, pelaku, peristiwa });
    await putus('menungguJawaban', KABAG, { type: 'setuju' });
    expect(await daftar('berlaku')).toEqual([]);
    const { surat } = await putus('penerbitan', KARO, { type: 'terbitkanSurat' });
    const ini = {
      jenis: 'delegasi',
      jabatan: 'kepala-biro-perekonomian',
      penerima: 'kepala-bagian-kebijakan-perekonomian',
      namaPenerima: 'Kepala Bagian Kebijakan Perekonomian',
      prosedur: 'penunjukanLintasUnit',
      nomorSurat: surat[0]?.nomor,
      asal: 'prosedur',
      dasar: expect.arrayContaining(['ND-1-delegasi']),
      pencabutan: { tugas: 'berlaku', putaran: 1, pemegang: 'jabatan:kepala-biro-perekonomian' },
    };
    const [milikPengelola, milikAuditor] = [await daftar('berlaku'), await daftar('berlaku', auditor)];
    expect(milikPengelola).toMatchObject([ini]);
    expect(milikPengelola[0]).not.toHaveProperty('perkara');
    expect(milikAuditor).toMatchObject([{ ...ini, perkara: prosedur }]);

    await putus('berlaku', KARO, { type: 'cabut', alasan: 'Dijalankan kembali oleh pemberinya.' });
    // The day on which it is revoked is its last.
    expect(await daftar('berlaku')).toMatchObject([{ sampai: hari(0) }]);
    expect((await daftar('berlaku'))[0]).not.toHaveProperty('pencabutan');
  });
});

describe('given open tasks', () => {
  test('when one has just been opened then all of its working days are left, on the clause that sets them', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const tenggat = { lewat: false, hariKerja: 5, uraian: '5 hari kerja lagi', dasar: ['INST-tenggat-jawaban'] };
    const { isi } = await (await api.sebagai(KARO))('GET', '/v1/tugas');
    expect(isi.baris.find((t: { prosedur: string }) => t.prosedur === k.id)).toMatchObject({
      tenggat,
      sementara: expect.any(Boolean),
    });
    expect((await auditor('GET', `/v1/perkara/${k.id}`)).isi.tugas).toMatchObject([{ tenggat }]);
    const { baris } = (await pengelola('GET', '/v1/pengelola/tenggat?keadaan=berjalan')).isi;
    const ini = baris.find((t: { prosedur: string }) => t.prosedur === k.id);
    expect(ini).toMatchObject({
      jenis: 'penunjukanLintasUnit',
      pemegang: 'jabatan:kepala-biro-perekonomian',
      terlihat: false,
      tenggat,
    });
    expect(JSON.stringify(ini)).not.toContain('permohonan');
  });

  test('when a task has no deadline then nothing is said of one', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const tanpa = { jatuh_tempo: null, tahap: null, tahap_pada: null };
    await s.client.register.db.updateTable('tugas').set(tanpa).where('prosedur', '=', k.id).execute();
    const [tugas] = (await auditor('GET', `/v1/perkara/${k.id}`)).isi.tugas;
    expect(tugas).not.toHaveProperty('tenggat');
    expect(tugas).not.toHaveProperty('jatuhTempo');
    const { baris } = (await pengelola('GET', '/v1/pengelola/tenggat?batas=200')).isi;
    expect(baris.map((t: { prosedur: string }) => t.prosedur)).not.toContain(k.id);
  });

  test('when deadlines are over or nearing then they are counted, listed by their days, and paged', async () => {
    const { db } = s.client.register;
    const geser = async (jam: number, tahap: 'jatuhTempo' | 'eskalasi') => {
      const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
      const jatuh_tempo = new Date(Date.now() + jam * 3_600_000);
      await db.updateTable('tugas').set({ jatuh_tempo, tahap }).where('prosedur', '=', k.id).execute();
      return k.id;
    };
    const lama = await geser(-24 * 14, 'eskalasi');
    const baru = await geser(-1, 'jatuhTempo');
    const dekat = await geser(1, 'jatuhTempo');
    const id = (baris: { prosedur: string }[]) => baris.map((t) => t.prosedur);
    const { isi: satu } = await pengelola('GET', '/v1/pengelola/tenggat?keadaan=lewat&batas=1');
    const { isi: dua } = await pengelola('GET', `/v1/pengelola/tenggat?keadaan=lewat&batas=1&sesudah=${satu.lanjut}`);
    expect([id(satu.baris), id(dua.baris), dua.lanjut]).toEqual([[lama], [baru], undefined]);
    expect(satu.baris[0].tenggat).toMatchObject({
      lewat: true,
      uraian: expect.stringMatching(/^lewat ([7-9]|10) hari kerja$/),
    });
    expect(id((await auditor('GET', '/v1/pengelola/tenggat?keadaan=mendekati')).isi.baris)).toEqual([dekat]);
    expect((await pengelola('GET', '/v1/pengelola')).isi).toMatchObject({
      tenggat: { lewat: 2, mendekati: 1 },
      pelimpahan: { berlaku: 1, akanBerlaku: 1, berakhir: 1 },
      direktori: { terakhir: { oleh: 'siskerja' } },
      kalenderSampai: expect.any(Number),
    });
    await db.deleteFrom('tugas').where('prosedur', 'in', [lama, baru, dekat]).execute();
  });

  test('when the rules are asked for then each says its working days or its day, and who sets it', async () => {
    const { isi } = await pengelola('GET', '/v1/pengelola/tenggat/aturan');
    const dari = (prosedur: string, nama: string) =>
      isi.find(
        (a: Record<string, string>) => a.varian === 'bengkulu-lampiran' && a.prosedur === prosedur && a.nama === nama,
      );
    expect(dari('penunjukanLintasUnit', 'jawaban')).toMatchObject({
      hariKerja: 5,
      penetap: 'instansi',
      dasar: ['INST-tenggat-jawaban'],
    });
    expect(dari('penunjukanPltPlh', 'akhirMasa')).toMatchObject({ masa: { sampai: 'sampai' } });
  });
});

describe('given the working days of a year', () => {
  const tahunIni = async (tahun: number) =>
    (await pengelola('GET', '/v1/pengelola/kalender')).isi.find((k: { tahun: number }) => k.tahun === tahun);
  const tetapkan = (tahun: number, isi: object) => pengelola('PUT', `/v1/pengelola/kalender/${tahun}`, isi);
  const LIBUR = { tanggal: '2031-01-01', nama: 'Tahun Baru Masehi', jenis: 'libur nasional' };

  test('when the day on which a task is due becomes a holiday then it is due the working day after, and back again', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const tempo = async () => new Date((await s.client.show(k.id)).tugas[0]?.jatuhTempo ?? 0);
    const semula = await tempo();
    const tanggal = tanggalLokal(semula, ZONA);
    const tahun = Number(tanggal.slice(0, 4));
    const lama = await tahunIni(tahun);
    const kalender = await s.client.pengelola.kalender();
    const libur = [...(lama?.libur ?? []), { tanggal, nama: 'Cuti bersama tambahan', jenis: 'cuti bersama' }];
    const { status, isi } = await tetapkan(tahun, { libur, sidikLama: lama?.sidik });
    expect([status, isi.tugas >= 1]).toEqual([200, true]);
    const baru = [...kalender.filter((x) => x.tahun !== tahun), { tahun, libur: libur as never }];
    const dibuka = new Date((await s.client.show(k.id)).tugas[0]?.dibukaPada ?? 0);
    expect(await tempo()).toEqual(tambahHariKerja(baru, dibuka, 5, ZONA));
    expect((await tempo()) > semula).toBe(true);
    expect(await tahunIni(tahun)).toMatchObject({ asal: 'instalasi', oleh: expect.stringMatching(/^akun:/) });
    // A case that starts now counts by it as well.
    expect(
      (await s.client.show((await Perkara.ajukan(s.client, 'bengkulu-lampiran')).id)).tugas[0]?.tenggat?.hariKerja,
    ).toBe(5);

    await tetapkan(tahun, { sidikLama: (await tahunIni(tahun)).sidik });
    expect(await tempo()).toEqual(semula);
    expect((await tahunIni(tahun))?.asal).toBe(lama?.asal);
  });

  test('when it moves a deadline of which a reminder has told then that is due again at once, and no other', async () => {
    const [k, lain] = [
      await Perkara.ajukan(s.client, 'bengkulu-lampiran'),
      await Perkara.ajukan(s.client, 'bengkulu-lampiran'),
    ];
    const { db } = s.client.register;
    const baris = (id: string) =>
      db
        .selectFrom('tugas')
        .select(['tahap', 'tahap_pada', 'jatuh_tempo'])
        .where('prosedur', '=', id)
        .where('ditutup', 'is', null)
        .executeTakeFirstOrThrow();
    const semula = await baris(k.id);
    await db
      .updateTable('tugas')
      .set({ tahap: 'jatuhTempo', tahap_pada: semula.jatuh_tempo })
      .where('prosedur', '=', k.id)
      .execute();
    const tanggal = tanggalLokal(semula.jatuh_tempo ?? '', ZONA);
    const tahun = Number(tanggal.slice(0, 4));
    const lama = await tahunIni(tahun);
    const libur = [...(lama?.libur ?? []), { tanggal, nama: 'Libur lain', jenis: 'cuti bersama' }];
    await tetapkan(tahun, { libur, sidikLama: lama?.sidik });
    const kini = await baris(k.id);
    expect(kini.tahap).toBe('separuh');
    expect([
      kini.tahap_pada && kini.tahap_pada <= new Date(),
      (kini.jatuh_tempo ?? 0) > (semula.jatuh_tempo ?? 0),
    ]).toEqual([true, true]);
    const belum = await baris(lain.id);
    expect([belum.tahap, (belum.tahap_pada ?? 0) > new Date()]).toEqual(['separuh', true]);
    await tetapkan(tahun, { sidikLama: (await tahunIni(tahun)).sidik });
  });

  test('when a year is set that nobody knew then deadlines that count through it are provisional no longer', async () => {
    expect(await tahunIni(2031)).toBeUndefined();
    expect((await tetapkan(2031, { libur: [LIBUR] })).status).toBe(200);
    expect(await tahunIni(2031)).toMatchObject({ asal: 'instalasi', libur: [LIBUR] });
    await tetapkan(2031, { sidikLama: (await tahunIni(2031)).sidik });
    expect(await tahunIni(2031)).toBeUndefined();
  });

  test('when somebody else has changed it since then it is refused, and his change stands', async () => {
    const { sidik: sidikLama } =
      (await tetapkan(2032, { libur: [{ ...LIBUR, tanggal: '2032-01-01' }] })) && (await tahunIni(2032));
    await tetapkan(2032, { libur: [], sidikLama });
    const { status, isi } = await tetapkan(2032, { libur: [{ ...LIBUR, tanggal: '2032-02-02' }], sidikLama });
    expect([status, isi.kode]).toEqual([409, 'KALENDER_BERUBAH']);
    expect((await tahunIni(2032)).libur).toEqual([]);
  });

  test.each([
    ['a day of another year', { libur: [LIBUR] }, 400],
    [
      'a day twice',
      {
        libur: [
          { ...LIBUR, tanggal: '2033-01-01' },
          { ...LIBUR, tanggal: '2033-01-01' },
        ],
      },
      400,
    ],
    ['a day that does not exist', { libur: [{ ...LIBUR, tanggal: '2033-02-30' }] }, 400],
    ['a kind that nobody knows', { libur: [{ ...LIBUR, tanggal: '2033-01-01', jenis: 'libur daerah' }] }, 400],
    ['text in place of days', { libur: '2033-01-01' }, 400],
    ['1 MB', { libur: [{ ...LIBUR, nama: 'a'.repeat(1024 * 1024) }] }, 413],
  ])('when it has %s then it is refused, and there is no such year', async (_, isi, status) => {
    expect((await tetapkan(2033, isi)).status).toBe(status);
    expect(await tahunIni(2033)).toBeUndefined();
  });

  test.each(['0', 'dua-ribu', '99999', '2033;drop'])('when the year is %s then it is 400', async (tahun) => {
    expect((await pengelola('PUT', `/v1/pengelola/kalender/${tahun}`, { libur: [] })).status).toBe(400);
  });

  test('when a CSV file is tried then its days are read, or each fault has line and column', async () => {
    const uji = (isi: string) =>
      pengelola('POST', '/v1/pengelola/kalender/uji', { nama: 'libur.csv', isi: Buffer.from(isi).toString('base64') });
    const kepala = 'tanggal,nama,jenis';
    expect((await uji(`${kepala}\n2031-01-01,Tahun Baru Masehi,libur nasional\n`)).isi).toEqual({
      sah: true,
      libur: [LIBUR],
    });
    expect((await uji(`${kepala}\n1 Januari,Tahun Baru,libur nasional\n2031-01-02,A,libur\n`)).isi).toEqual({
      sah: false,
      galat: [
        { berkas: 'libur.csv', baris: 2, kolom: 'tanggal', pesan: 'tanggal harus YYYY-MM-DD' },
        { berkas: 'libur.csv', baris: 3, kolom: 'jenis', pesan: 'jenis: "libur nasional" atau "cuti bersama"' },
      ],
    });
  });
});
