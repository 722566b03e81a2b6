/** What the reading pages ask of the API: letters, of oneself and of one's posts, and nothing of others. */
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { bacaEvaluasi } from '../../client/evaluasi.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { type Api, mulaiApi, type Penanya } from '../support/api.ts';
import { png } from '../support/berkas.ts';
import { berkasContoh, direktoriContoh } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { Tim } from '../support/tim.ts';

interface Baris {
  id: string;
  nomor: string;
  jenis: string;
  prosedur: string;
  bagi: { arah: string; sebagai: { jabatan: string } | 'diri sendiri' }[];
}

let s: Sistem;
let api: Api;
let pemohon: Penanya;
let dituju: Penanya;
let pegawai: Penanya;
let auditor: Penanya;
let perkara: string;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  api = await mulaiApi(s.client);
  auditor = await api.sebagaiPeran(['auditor']);
  [pemohon, dituju, pegawai] = (await Promise.all(
    ['p-rahmat-hidayat', 'p-zainal-arifin', 'p-hendra-saputra'].map(api.sebagai),
  )) as [Penanya, Penanya, Penanya];
  const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
  perkara = k.id;
  await k.putus('p-zainal-arifin', { type: 'setuju' });
  await k.putus('p-kartika-dewi', { type: 'rekomendasikan', pegawai: ['p-hendra-saputra'] });
  await k.putus('p-zainal-arifin', { type: 'tugaskan' });
  // A second one, so that there is more than one page.
  await Perkara.ajukan(s.client, 'bengkulu-lampiran');
});

const suratMilik = async (siapa: Penanya, tanya = ''): Promise<Baris[]> =>
  (await siapa('GET', `/v1/surat${tanya}`)).isi.baris;
const arah = (baris: Baris[]) => baris.map((b) => `${b.jenis}: ${[...new Set(b.bagi.map((c) => c.arah))].join(' ')}`);

describe('given a lintas unit of which a surat tugas has gone out, and a second request', () => {
  test('when each asks for his letters then he has those that reached or left him or his post, the newest first', async () => {
    expect(arah(await suratMilik(pemohon))).toEqual([
      'permohonanPelibatan: keluar',
      'suratTugas: tembusan',
      'permohonanPelibatan: keluar',
    ]);
    expect(arah(await suratMilik(dituju))).toEqual([
      'permohonanPelibatan: masuk',
      'suratTugas: keluar',
      'permohonanPelibatan: masuk',
    ]);
    const [tugas, ...lain] = await suratMilik(pegawai);
    expect([tugas?.bagi, lain]).toEqual([[{ arah: 'masuk', sebagai: 'diri sendiri' }], []]);
  });

  test('when he asks for one direction, kind, year or number then only that is there', async () => {
    expect(arah(await suratMilik(dituju, '?arah=keluar'))).toEqual(['suratTugas: keluar']);
    expect(await suratMilik(dituju, '?jenis=suratTugas&arah=masuk')).toEqual([]);
    expect(await suratMilik(dituju, '?tahun=2001')).toEqual([]);
    const [satu] = await suratMilik(dituju, '?arah=keluar');
    expect((await suratMilik(dituju, `?cari=${encodeURIComponent(satu?.nomor ?? '')}`)).map((b) => b.id)).toEqual([
      satu?.id,
    ]);
    expect(await suratMilik(dituju, '?status=batal')).toEqual([]);
  });

  test('when he goes through it page by page then each letter comes once, and the last page says so', async () => {
    const nomor: string[] = [];
    for (let lanjut: string | undefined = ''; lanjut !== undefined; ) {
      const { isi } = await dituju('GET', `/v1/surat?batas=1${lanjut && `&sesudah=${lanjut}`}`);
      nomor.push(...isi.baris.map((b: Baris) => b.nomor));
      lanjut = isi.lanjut;
    }
    expect(nomor).toEqual((await suratMilik(dituju)).map((b) => b.nomor));
  });

  test('when somebody who had nothing to do with it asks then he has none', async () => {
    expect(await suratMilik(await api.sebagai('p-teguh-prakoso'))).toEqual([]);
  });

  test('when one of his letters is opened then case, PDF and verification are there for him', async () => {
    const [tugas] = await suratMilik(pegawai);
    const jalan = [`/v1/perkara/${perkara}`, `/v1/surat/${tugas?.id}/pdf`];
    expect(await Promise.all(jalan.map(async (j) => (await pegawai('GET', j)).status))).toEqual([200, 200]);
  });

  test.each(['?arah=samping', '?tahun=dua', '?jenis=suratCinta', '?sesudah=ngawur', '?batas=0', '?lain=1'])(
    'when he asks %s then it is 400',
    async (tanya) => {
      const { status, isi } = await pemohon('GET', `/v1/surat${tanya}`);
      expect([status, isi.kode]).toEqual([400, 'MASUKAN_TIDAK_SAH']);
    },
  );

  test.each([['auditor'], ['layanan']])('when a %s without a post asks then it is 403', async (peran) => {
    const { status, isi } = await (await api.sebagaiPeran([peran]))('GET', '/v1/surat');
    expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
  });
});

describe('given a post that has signed a letter', () => {
  test('when another comes to act for it then he has the letter, with his ground, and sees its case', async () => {
    const { db } = s.client.register;
    const jabatan = (await suratMilik(pemohon))[0]?.bagi[0]?.sebagai as { jabatan: string };
    const hari = new Date().toISOString().slice(0, 10);
    await db
      .insertInto('pemangku')
      .values({
        jabatan: jabatan.jabatan,
        pegawai: 'p-teguh-prakoso',
        kapasitas: 'Plh.',
        dari: hari,
        sampai: null,
        nomor_surat: '1',
        perkara,
      })
      .execute();
    await db
      .updateTable('direktori_versi')
      .set((eb) => ({ versi: eb('versi', '+', 1) }))
      .execute();
    const plh = await api.sebagai('p-teguh-prakoso');
    expect(await suratMilik(plh, '?arah=keluar')).toHaveLength(2);
    expect((await suratMilik(plh, '?arah=keluar'))[0]?.bagi[0]?.sebagai).toMatchObject({ dasarWewenang: 'Plh.' });
    expect((await plh('GET', `/v1/perkara/${perkara}`)).isi.akses).toMatchObject({ dasarWewenang: 'Plh.' });
  });
});

describe('given that surat tugas, and a team of three', () => {
  let tim: string;
  beforeAll(async () => {
    tim = (await Tim.bentuk(s.client, 'bengkulu-lampiran')).id;
  });

  test('when an assignee asks for his assignments then he has letter, period, unit, ketua and PUO', async () => {
    const { baris } = (await pegawai('GET', '/v1/penugasan')).isi;
    expect(baris).toMatchObject([
      {
        id: perkara,
        unit: 'biro-organisasi',
        pimpinan: 'kepala-biro-organisasi',
        namaInstansi: expect.stringContaining('Bengkulu'),
        masa: { mulai: expect.stringMatching(/^\d{4}-/), selesai: expect.stringMatching(/^\d{4}-/) },
        surat: { jenis: 'suratTugas', status: 'terbit' },
        masih: true,
      },
    ]);
    expect((await pegawai('GET', '/v1/penugasan?jenis=pembentukanTimKerja')).isi.baris).toEqual([]);
  });

  test('when ketua and anggota ask for their teams then it is there; who only formed it is assigned to nothing', async () => {
    for (const p of ['p-nurul-azizah', 'p-teguh-prakoso']) {
      const { baris } = (await (await api.sebagai(p))('GET', '/v1/penugasan?jenis=pembentukanTimKerja')).isi;
      expect(baris).toMatchObject([
        { id: tim, ketua: ['p-nurul-azizah'], anggota: ['p-teguh-prakoso', 'p-joko-purwanto'], masih: true },
      ]);
    }
    expect((await pemohon('GET', '/v1/penugasan')).isi.baris).toEqual([]);
  });

  test('when a member opens the team then its letters are there; for others it does not exist, nor a case of another kind', async () => {
    const anggota = await api.sebagai('p-joko-purwanto');
    const { status, isi } = await anggota('GET', `/v1/tim/${tim}`);
    expect([status, isi.surat.map((b: Baris) => b.jenis)]).toEqual([200, expect.arrayContaining(['suratTugas'])]);
    expect((await dituju('GET', `/v1/tim/${tim}`)).status).toBe(404);
    expect((await dituju('GET', `/v1/tim/${perkara}`)).status).toBe(404);
    expect((await auditor('GET', '/v1/tim/tidak-ada')).status).toBe(404);
  });
});

describe('given the journal of all cases', () => {
  const jurnal = async (tanya = '') => (await auditor('GET', `/v1/jurnal${tanya}`)).isi;

  test('when an auditor narrows it by case, clause, person, kind, day or words then only those rows are there', async () => {
    const { baris } = await jurnal(`?perkara=${perkara}`);
    expect(baris.map((b: { urutan: number }) => b.urutan)).toEqual([4, 3, 2, 1]);
    const [tugaskan] = baris;
    const klausul = encodeURIComponent(tugaskan.dasar[0]);
    for (const saring of [
      `klausul=${klausul}`,
      'pelaku=p-zainal-arifin',
      'jenis=langkah',
      `cari=${encodeURIComponent(tugaskan.surat[0].nomor)}`,
      `dari=${tugaskan.pada.slice(0, 10)}`,
    ]) {
      const { baris: sama } = await jurnal(`?perkara=${perkara}&${saring}`);
      expect(sama[0], saring).toEqual(tugaskan);
    }
    expect((await jurnal(`?perkara=${perkara}&sampai=2001-01-01`)).baris).toEqual([]);
    expect((await jurnal('?jenisPerkara=rencanaAksi')).baris).toEqual([]);
    expect((await jurnal('?cari=%25')).baris).toEqual([]);
  });

  test('when he goes through it page by page then each row comes once, the newest first', async () => {
    const semua = (await jurnal('?batas=200')).baris;
    const dua = await jurnal('?batas=2');
    const lagi = await jurnal(`?batas=200&sesudah=${dua.lanjut}`);
    expect([...dua.baris, ...lagi.baris]).toEqual(semua);
    expect(lagi.lanjut).toBeUndefined();
  });

  test('when he has a case verified then history, machine, journal and letters agree; once a row is altered they do not', async () => {
    const periksa = async () => (await auditor('GET', `/v1/perkara/${perkara}/pemeriksaan`)).isi;
    expect(await periksa()).toMatchObject({ cocok: true, denganRegister: true, langkah: 4, perbedaan: [] });
    const { db } = s.client.register;
    await sql`UPDATE jurnal SET isi = jsonb_set(isi, '{ke}', '"ditolak"') WHERE prosedur = ${perkara} AND urutan = 2`.execute(
      db,
    );
    const { cocok, perbedaan } = await periksa();
    expect([cocok, perbedaan.join('; ')]).toEqual([false, expect.stringContaining('langkah 2')]);
    await sql`UPDATE jurnal SET isi = jsonb_set(isi, '{ke}', '"menungguRekomendasi"') WHERE prosedur = ${perkara} AND urutan = 2`.execute(
      db,
    );
    expect((await periksa()).cocok).toBe(true);
  });

  test.each([
    ['/v1/jurnal', 'x'],
    ['/v1/perkara/x/pemeriksaan', 'x'],
  ])('when somebody who is no auditor asks %s then it is 403', async (jalan) => {
    expect((await pemohon('GET', jalan)).isi.kode).toBe('TIDAK_BERHAK');
    expect((await (await api.sebagaiPeran(['pengelola']))('GET', jalan)).isi.kode).toBe('TIDAK_BERHAK');
  });

  test.each([
    ['dari=kemarin'],
    ['dari=0000-01-01'],
    [`sesudah=${Buffer.from(JSON.stringify(['0000-01-01T00:00:00Z', 'x', '1'])).toString('base64url')}`],
    ['jenis=apa'],
    [`sesudah=${Buffer.from(JSON.stringify(['2026-01-01T00:00:00Z', 'x', 'bukan angka'])).toString('base64url')}`],
    [`sesudah=${Buffer.from(JSON.stringify(['2026-01-01T00:00:00Z', 'x'])).toString('base64url')}`],
  ])('when he asks ?%s then it is 400', async (tanya) => {
    expect((await auditor('GET', `/v1/jurnal?${tanya}`)).status).toBe(400);
  });

  test('when he has a case verified that does not exist then it is 404', async () => {
    expect((await auditor('GET', '/v1/perkara/tidak-ada/pemeriksaan')).isi.kode).toBe('PROSEDUR_TIDAK_DIKENAL');
  });
});

describe('given an evaluasi whose result came back once, with a file', () => {
  let evaluasi: string;
  const { pemohon: pembuat, ...isi } = JSON.parse(berkasContoh('permohonan-evaluasi.json'));
  beforeAll(async () => {
    const { sidik, nama } = await s.client.attach({ isi: png, nama: 'hasil-v2.png', pengunggah: pembuat });
    const { client } = s;
    const { prosedur } = await client.start('evaluasiBerjenjang', {
      varian: 'bengkulu-lampiran',
      pemohon: pembuat,
      permohonan: isi,
    });
    evaluasi = prosedur;
    const putus = async (pelaku: string, peristiwa: object, lampiran?: { sidik: string; nama: string }[]) => {
      const [tugas] = (await client.show(prosedur)).tugas;
      await client.decide({
        prosedur,
        tugas: tugas?.tugas ?? '',
        putaran: tugas?.putaran ?? 0,
        pelaku,
        peristiwa: peristiwa as never,
        lampiran,
      });
    };
    await putus('p-kartika-dewi', { type: 'kembalikan', alasan: 'Data inflasi belum lengkap.' });
    await putus(pembuat, { type: 'perbaiki', versi: 2, ringkasan: 'Dokumen analisis 60 halaman.', berkas: [] }, [
      { sidik, nama },
    ]);
    await putus('p-kartika-dewi', { type: 'sesuai', catatan: 'Sudah lengkap.' });
  });

  test('when its maker opens it then each version is there with who sent it back, why, on which clause and by which letter', async () => {
    const { versi } = (await (await api.sebagai(pembuat))('GET', `/v1/evaluasi/${evaluasi}`)).isi;
    expect(versi).toMatchObject([
      {
        versi: 1,
        urutan: 1,
        ringkasan: isi.hasil.ringkasan,
        lampiran: [],
        tinjauan: [
          {
            urutan: 2,
            putusan: 'kembalikan',
            alasan: 'Data inflasi belum lengkap.',
            oleh: expect.stringContaining('Kartika Dewi'),
            dasar: expect.arrayContaining(['T-EV-alasan']),
            surat: [{ jenis: 'pengembalianHasil' }],
          },
        ],
      },
      { versi: 2, urutan: 3, ringkasan: 'Dokumen analisis 60 halaman.', tinjauan: [{ urutan: 4, putusan: 'sesuai' }] },
    ]);
    const [{ sidik, nama }] = versi[1].lampiran;
    expect(nama).toBe('hasil-v2.png');
    expect((await (await api.sebagai(pembuat))('GET', `/v1/perkara/${evaluasi}/berkas/${sidik}`)).status).toBe(200);
  });

  test('when a step of it is hidden from him then the rest is shown, and that there is one', async () => {
    const { register } = s.client;
    const direktori = new PembacaDirektori(register.db);
    const baca = (tertutup: number[], permohonan = true) =>
      bacaEvaluasi({ register, direktori, peraturan: muatPeraturan() }, evaluasi, {
        permohonan,
        langkah: (urutan) => !tertutup.includes(urutan),
        surat: () => tertutup.length === 0,
        keadaan: () => tertutup.length === 0,
      });
    const utuh = await baca([]);
    expect(utuh.tertutup).toBeUndefined();
    const sebagian = await baca([2, 4]);
    expect(sebagian).toMatchObject({ tertutup: 2, keadaan: 'internalInstansiLain' });
    expect(sebagian.versi).toEqual(utuh.versi.map((v) => ({ ...v, surat: [], tinjauan: [] })));
    expect((await baca([3])).versi.map((v) => v.versi)).toEqual([1]);
    expect((await penolakan(baca([], false))).kode).toBe('PROSEDUR_TIDAK_DIKENAL');
  });

  test('when somebody whom it has not reached opens it, or a case of another kind, then it does not exist', async () => {
    expect((await pemohon('GET', `/v1/evaluasi/${evaluasi}`)).isi.kode).toBe('PROSEDUR_TIDAK_DIKENAL');
    expect((await auditor('GET', `/v1/evaluasi/${perkara}`)).isi.kode).toBe('PROSEDUR_TIDAK_DIKENAL');
  });
});

describe('given what waits in several units', () => {
  const jumlah = (isi: { perUnit: { unit: string; jumlah: number }[] }) =>
    Object.fromEntries(isi.perUnit.map((b) => [b.unit, b.jumlah]));

  test('when an auditor or pengelola looks then all open tasks are counted by unit, step and clause', async () => {
    const { isi } = await auditor('GET', '/v1/dasbor');
    const buka = await s.client.register.db
      .selectFrom('tugas')
      .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
      .select(['prosedur', 'jenis', 'tugas', 'putaran', 'dasar'])
      .distinct()
      .where('ditutup', 'is', null)
      .execute();
    expect(isi.tugas).toBe(buka.length);
    expect(isi.perkara).toBe(new Set(buka.map((b) => b.prosedur)).size);
    const langkah = ({ jenis, tugas }: { jenis: string; tugas: string }) => `${jenis} ${tugas}`;
    for (const b of isi.perLangkah) expect(b.jumlah).toBe(buka.filter((t) => langkah(t) === langkah(b)).length);
    expect(isi.perLangkah).toHaveLength(new Set(buka.map(langkah)).size);
    const [pertama] = isi.perKlausul;
    expect(pertama.jumlah).toBe(buka.filter((b) => b.dasar.includes(pertama.klausul)).length);
    expect((await (await api.sebagaiPeran(['pengelola']))('GET', '/v1/dasbor')).isi.tugas).toBe(buka.length);
  });

  test('when the head of a unit looks then he has his unit and those beneath, and nothing of others', async () => {
    const semua = jumlah((await auditor('GET', '/v1/dasbor')).isi);
    const { isi } = await dituju('GET', '/v1/dasbor');
    expect(isi.unit).toEqual(['biro-perekonomian', 'bagian-kebijakan-perekonomian', 'bagian-sumber-daya-alam']);
    const miliknya = Object.entries(semua).filter(([unit]) => isi.unit.includes(unit));
    expect(jumlah(isi)).toEqual(Object.fromEntries(miliknya));
    expect(Object.keys(semua)).toContain('biro-organisasi');
  });

  test('when a letter waits for its signature then its case waits in the unit that signs, and the signer has it in his list', async () => {
    const { db } = s.client.register;
    const [surat] = await suratMilik(dituju, '?arah=keluar');
    const status = (nilai: 'menungguTte' | 'terbit') =>
      db
        .updateTable('surat')
        .set({ status: nilai })
        .where('id', '=', surat?.id ?? '')
        .execute();
    const tandaTangan = async () =>
      (await dituju('GET', '/v1/dasbor')).isi.perLangkah.filter((b: { tugas: string }) => b.tugas === 'tandaTangan');
    expect(await tandaTangan()).toEqual([]);
    await status('menungguTte');
    expect(await tandaTangan()).toMatchObject([{ jenis: 'penunjukanLintasUnit', jumlah: 1 }]);
    expect(await suratMilik(dituju, '?status=menungguTte')).toMatchObject([{ id: surat?.id, menungguTte: true }]);
    await status('terbit');
  });

  test.each([['p-hendra-saputra'], ['p-joko-purwanto']])(
    'when %s, who leads none, looks then it is 403',
    async (siapa) => {
      expect((await (await api.sebagai(siapa))('GET', '/v1/dasbor')).isi.kode).toBe('TIDAK_BERHAK');
    },
  );

  test('when a hundred times as many tasks are closed then they are not even read', async () => {
    const { db } = s.client.register;
    await sql`
      INSERT INTO tugas (prosedur, tugas, putaran, pemegang, peran, peristiwa, dasar, dibuka, dibuka_pada, ditutup, ditutup_pada, sementara)
      SELECT ${perkara}, 'lama', n, 'pegawai:x', 'x', '[]', '[]', 1, now(), 2, now(), false FROM generate_series(1, 5000) n`.execute(
      db,
    );
    await sql`ANALYZE tugas`.execute(db);
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      EXPLAIN SELECT prosedur FROM tugas t WHERE t.ditutup IS NULL AND NOT t.ditahan`.execute(db);
    expect(rows.map((r) => r['QUERY PLAN']).join()).not.toContain('Seq Scan');
    await sql`DELETE FROM tugas WHERE tugas = 'lama'`.execute(db);
  });
});
