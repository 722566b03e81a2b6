/**
 * The commit against a real register, without a workflow: asked twice it answers twice the same; numbers have no gap and
 * no double whatever fails; the year turns at local midnight; and the journal shows when a row was changed.
 */

import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { buatCommit } from '../../activities/commit.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { HASH_AWAL, hashJurnal } from '../../register/jurnal.ts';
import { bukaRegister, migrasikan, type Register } from '../../register/koneksi.ts';
import { siapkan } from '../../register/siapkan.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { type Kasus, keadaanAwal, pilihMesin } from '../../workflows/runtime/keadaan.ts';
import type { Antrean, Keadaan, PerintahCommit } from '../../workflows/runtime/kontrak.ts';
import { rencanakan, terapkan } from '../../workflows/runtime/rencana.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { diAkhir } from '../support/penutup.ts';
import { permohonanContoh } from '../support/perkara.ts';
import { databaseBaru } from '../support/server.ts';
import { isiDirektori, registerBaru } from '../support/sistem.ts';

const peraturan = muatPeraturan();
const definisi = DAFTAR_PROSEDUR.penunjukanLintasUnit as NonNullable<(typeof DAFTAR_PROSEDUR)[string]>;
const PAGI = '2026-11-24T02:00:00.000Z';
const PUO = 'p-kartika-dewi';
const HENDRA = 'p-hendra-saputra';

let register: Register;
let port: Parameters<typeof buatCommit>[0];
let commit: ReturnType<typeof buatCommit>;
beforeAll(async () => {
  register = await registerBaru();
  await isiDirektori(register, direktoriContoh('bengkulu'));
  pakai(register);
});

/** From here on, the cases are of this register. */
function pakai(r: Register, hukum = peraturan): void {
  port = { ...bagian(r), peraturan: hukum };
  commit = buatCommit(port);
}

const bagian = (r: Register): typeof port => ({
  db: r.db,
  direktori: new PembacaDirektori(r.db),
  peraturan,
  versiTemplat: 'uji',
  kabarkan() {},
});

/** One case, driven by the pure core as the workflow drives it, with a clock of its own. */
class Kasusnya {
  private constructor(
    readonly id: string,
    private readonly kasus: Kasus,
    private keadaan: Keadaan,
    private readonly mulai: Antrean,
  ) {}

  static async baru(varian: string, orang?: string): Promise<Kasusnya> {
    const { permohonan, ...contoh } = permohonanContoh(varian);
    const pemohon = orang ?? contoh.pemohon;
    const bahan = { permohonan, pemohon, tanggal: PAGI.slice(0, 10), direktori: await port.direktori.ambil() };
    const siap = siapkan(port.peraturan, definisi, varian, bahan);
    if ('kode' in siap) throw new Error(siap.kode);
    const mesin = pilihMesin(definisi, siap.aturan.mesin);
    const id = `plu-${randomUUID()}`;
    const kasus = { definisi, mesin, id, varian, aturan: siap.aturan };
    const muatan = { varian, pemohon, permohonan, ...siap };
    return new Kasusnya(id, kasus, keadaanAwal(mesin, siap.peran), { jenis: 'mulai', muatan });
  }

  /** What the workflow would ask of the commit for an input. */
  perintah(masukan: Antrean, pada = PAGI): PerintahCommit {
    const rencana = rencanakan(this.kasus, this.keadaan, masukan);
    if (!rencana) throw new Error('nothing to do');
    return { ...rencana.perintah, pada };
  }

  async lakukan(masukan: Antrean, pada = PAGI) {
    const rencana = rencanakan(this.kasus, this.keadaan, masukan);
    if (!rencana) throw new Error('nothing to do');
    const hasil = await commit({ ...rencana.perintah, pada });
    this.keadaan = terapkan(this.keadaan, rencana, hasil);
    return hasil;
  }

  ajukan = (pada = PAGI) => this.lakukan(this.mulai, pada);
  perintahAjukan = (pada = PAGI) => this.perintah(this.mulai, pada);
}

const keputusan = (
  tugas: string,
  pelaku: string,
  peristiwa: { type: string; [isi: string]: unknown },
  id = randomUUID(),
): Antrean => ({
  jenis: 'decide',
  muatan: { id, tugas, putaran: 1, pelaku, peristiwa },
});
const setuju = (pelaku = PUO, pegawai = [HENDRA]) => keputusan('menungguJawaban', pelaku, { type: 'setuju', pegawai });

async function isi(r: Register, prosedur: string) {
  const { db } = r;
  const dari = <T extends 'jurnal' | 'surat' | 'tugas' | 'kotak_keluar'>(tabel: T) =>
    db
      .selectFrom(tabel as 'jurnal')
      .selectAll()
      .where('prosedur', '=', prosedur)
      .execute();
  return {
    prosedur: await db.selectFrom('prosedur').selectAll().where('id', '=', prosedur).execute(),
    jurnal: await dari('jurnal'),
    surat: await dari('surat'),
    tugas: await dari('tugas'),
    pesan: await dari('kotak_keluar'),
    seri: await db.selectFrom('nomor_seri').selectAll().orderBy('unit').orderBy('tahun').execute(),
  };
}

type Mulai = NonNullable<PerintahCommit['mulai']>;

describe('given a step that is committed', () => {
  test('when the same command comes again, later and many times at once, then the answer is the same, and all is there once', async () => {
    const k = await Kasusnya.baru('bengkulu-pasal');
    const mulai = k.perintahAjukan();
    const pertama = await k.ajukan();
    const lanjut = k.perintah(setuju());
    const kedua = await commit(lanjut);
    const sekali = await isi(register, k.id);
    // By the same run, whose worker died before the history had either step; by a run that began after the case did.
    const { pada } = mulai;
    const dari = (sejak: string) => commit({ ...mulai, mulai: { ...(mulai.mulai as Mulai), sejak } });
    expect(await dari(pada)).toEqual(pertama);
    expect(await dari(new Date(Date.parse(pada) + 1).toISOString())).toMatchObject({ kode: 'ID_PROSEDUR_TERPAKAI' });
    expect(await commit(mulai)).toMatchObject({ diterima: false, kode: 'ID_PROSEDUR_TERPAKAI' });
    expect(await Promise.all(Array.from({ length: 5 }, () => commit(lanjut)))).toEqual(Array(5).fill(kedua));
    // A worker that was away so long that its clock says otherwise still gets the first answer.
    expect(await commit({ ...lanjut, pada: '2027-01-01T00:00:00.000Z' })).toEqual(kedua);
    expect(await isi(register, k.id)).toEqual(sekali);
    expect([pertama.urutan, kedua.urutan]).toEqual([1, 2]);
  });

  test('when the first step is asked for many times at once then one is written, and who was too quick asks again', async () => {
    const k = await Kasusnya.baru('bengkulu-pasal');
    const { seri } = await isi(register, k.id);
    const perintah = k.perintahAjukan();
    const hasil = await Promise.allSettled(Array.from({ length: 5 }, () => commit(perintah)));
    const jawaban = hasil.flatMap((h) => (h.status === 'fulfilled' ? [h.value] : []));
    expect(jawaban.length).toBeGreaterThan(0);
    // Two that both found no case yet: the second hits the key, and the workflow's retry then finds the answer.
    for (const h of hasil) if (h.status === 'rejected') expect(h.reason.code).toBe('23505');
    expect(
      new Set([...jawaban, await commit(perintah)].map((j) => JSON.stringify(Object.entries(j).sort()))),
    ).toHaveLength(1);
    const sesudah = await isi(register, k.id);
    expect([sesudah.prosedur, sesudah.jurnal, sesudah.surat].map((x) => x.length)).toEqual([1, 1, 1]);
    const nomor = (s: typeof seri) => s.filter((x) => x.unit === 'biro-organisasi').map((x) => x.terakhir);
    expect(nomor(sesudah.seri)).toEqual([(nomor(seri)[0] ?? 0) + 1]);
  });

  test('when a command with another cause comes for it then history and register diverge, which is an error and changes nothing', async () => {
    const k = await Kasusnya.baru('bengkulu-pasal');
    await k.ajukan();
    const perintah = k.perintah(setuju());
    await commit(perintah);
    const sebelum = await isi(register, k.id);
    await expect(commit({ ...perintah, sebab: 'lain' })).rejects.toThrow(/was .*, not lain: diverged/);
    await expect(commit({ ...perintah, urutan: 4 })).rejects.toThrow(/step 4 after 2/);
    await expect(commit({ ...perintah, prosedur: 'plu-gaib' })).rejects.toThrow(/not in the register/);
    expect(await isi(register, k.id)).toEqual(sebelum);
  });

  test('when its id is started again with another request then that is refused, and the case stays what it is', async () => {
    const k = await Kasusnya.baru('bengkulu-pasal');
    const mulai = k.perintahAjukan();
    await k.ajukan();
    const sebelum = await isi(register, k.id);
    const isiMulai = mulai.mulai as NonNullable<PerintahCommit['mulai']>;
    const lain = { ...mulai, mulai: { ...isiMulai, permohonan: { ...isiMulai.permohonan, jumlahPersonel: 9 } } };
    expect(await commit(lain)).toMatchObject({ diterima: false, kode: 'ID_PROSEDUR_TERPAKAI', surat: [] });
    expect(await isi(register, k.id)).toEqual(sebelum);
  });
});

describe('given the numbers of a unit', () => {
  const tahunIni = async (unit: string, tahun: number) =>
    (await register.db.selectFrom('surat').select('urut').where('unit', '=', unit).where('tahun', '=', tahun).execute())
      .map((s) => Number(s.urut))
      .sort((a, b) => a - b);

  test.each([
    ['Asia/Jakarta', '2026-12-31T16:59:59.999Z', '2026-12-31T17:00:00.000Z', '2026-12-31T17:00:00.001Z'],
    ['Asia/Jayapura', '2026-12-31T14:59:59.999Z', '2026-12-31T15:00:00.000Z', '2026-12-31T15:00:00.001Z'],
  ])(
    'when the year turns in %s then the last letter before local midnight is of the old year, that at it 001 and that after it 002',
    async (zona, sebelum, tepat, sesudah) => {
      const lain = await registerBaru();
      await isiDirektori(
        lain,
        direktoriContoh('bengkulu', (d) => void d.instansi.map((i) => Object.assign(i, { zona }))),
      );
      pakai(lain);
      try {
        const nomor = [];
        for (const pada of [sebelum, sebelum, tepat, sesudah]) {
          const { surat } = await (await Kasusnya.baru('bengkulu-pasal')).ajukan(pada);
          nomor.push(surat[0]?.nomor);
        }
        expect(nomor).toEqual([
          '800/001/B.ORG/XII/2026',
          '800/002/B.ORG/XII/2026',
          '800/001/B.ORG/I/2027',
          '800/002/B.ORG/I/2027',
        ]);
        const tanggal = await lain.db.selectFrom('surat').select(['tanggal', 'tahun']).orderBy('tahun').execute();
        expect(tanggal.map((t) => `${t.tahun} ${t.tanggal}`)).toEqual([
          '2026 2026-12-31',
          '2026 2026-12-31',
          '2027 2027-01-01',
          '2027 2027-01-01',
        ]);
      } finally {
        pakai(register);
      }
    },
  );

  test('when sixty cases take them at once, every third of which is refused, then there is no gap and no double', async () => {
    const padaTahun = 2031;
    const pada = `${padaTahun}-05-05T03:00:00.000Z`;
    const semua = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        const k = await Kasusnya.baru('bengkulu-pasal', i % 3 === 0 ? 'p-nurul-azizah' : undefined);
        const mulai = await k.ajukan(pada);
        if (mulai.diterima) await k.lakukan(setuju(i % 2 === 0 ? PUO : 'p-zainal-arifin'), pada);
        return mulai.diterima;
      }),
    );
    expect(semua.filter(Boolean)).toHaveLength(40);
    expect(await tahunIni('biro-organisasi', padaTahun)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(await tahunIni('bagian-kebijakan-perekonomian', padaTahun)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  test('when more come at once than the process has connections, and it has not yet read the directory, then all are done', async () => {
    const perintah = await Promise.all(
      Array.from({ length: 12 }, async () => (await Kasusnya.baru('bengkulu-pasal')).perintahAjukan()),
    );
    const sempit = bukaRegister(register.url, 3);
    diAkhir(() => sempit.tutup());
    const lain = buatCommit(bagian(sempit));
    const hasil = await Promise.all(perintah.map((p) => lain(p)));
    expect(hasil.map((h) => h.diterima)).toEqual(Array(12).fill(true));
  });

  test('when a commit fails after its number was taken then the next one has that number', async () => {
    const pada = '2032-05-05T03:00:00.000Z';
    const k = await Kasusnya.baru('bengkulu-pasal');
    const perintah = k.perintahAjukan(pada);
    await sql`ALTER TABLE kotak_keluar ADD CONSTRAINT gagal CHECK (dibuat < '2032-01-01')`.execute(register.db);
    await expect(commit(perintah)).rejects.toThrow(/gagal/);
    expect(await isi(register, k.id)).toMatchObject({ prosedur: [], jurnal: [], surat: [], tugas: [], pesan: [] });
    await sql`ALTER TABLE kotak_keluar DROP CONSTRAINT gagal`.execute(register.db);
    expect((await commit(perintah)).surat[0]?.nomor).toBe('800/001/B.ORG/V/2032');
    expect(await tahunIni('biro-organisasi', 2032)).toEqual([1]);
  });

  test('when one who was named has left his post before the letter is written then the step is refused, and no number is used', async () => {
    const lain = await registerBaru();
    await isiDirektori(lain, direktoriContoh('bengkulu'));
    pakai(lain);
    try {
      const k = await Kasusnya.baru('bengkulu-pasal');
      await k.ajukan();
      await k.lakukan(setuju(PUO, [HENDRA, 'p-irfan-maulana']));
      await isiDirektori(
        lain,
        direktoriContoh('bengkulu', (d) => {
          Object.assign(d.pemangku.find((p) => p.pegawai === HENDRA) ?? {}, { sampai: '2026-11-23' });
        }),
      );
      const sebelum = await isi(lain, k.id);
      const tugaskan = (pegawai?: string[]) =>
        keputusan('menungguPenerbitan', 'p-rahmat-hidayat', { type: 'tugaskan', ...(pegawai ? { pegawai } : {}) });
      expect(await k.lakukan(tugaskan())).toMatchObject({
        diterima: false,
        kode: 'PEGAWAI_TANPA_JABATAN',
        rincian: { pegawai: HENDRA, tanggal: '2026-11-24' },
      });
      const sesudah = await isi(lain, k.id);
      expect({ ...sesudah, prosedur: [], jurnal: [] }).toEqual({ ...sebelum, prosedur: [], jurnal: [] });
      const [surat] = (await k.lakukan(tugaskan(['p-irfan-maulana']))).surat;
      expect(surat?.nomor).toBe('800.1.11.1/002/B.ORG/XI/2026');
    } finally {
      pakai(register);
    }
  });
});

describe('given a letter that cannot be made', () => {
  /** The law with other codes for the letters of this procedure. */
  const hukum = (klasifikasi: Record<string, string>) => {
    const lain = muatPeraturan();
    Object.assign(lain.varian('bengkulu-pasal').prosedur.penunjukanLintasUnit ?? {}, { klasifikasi });
    return lain;
  };
  const { klasifikasi } = peraturan.varian('bengkulu-pasal').prosedur.penunjukanLintasUnit ?? { klasifikasi: {} };

  test.each<[string, string, Record<string, unknown>, Record<string, string>, (p: PerintahCommit) => PerintahCommit]>([
    [
      'it is of a kind that its procedure has no form for',
      'JENIS_SURAT_TIDAK_DIKENAL',
      { surat: 'keputusanPembentukanTim', prosedur: 'penunjukanLintasUnit' },
      { ...klasifikasi, keputusanPembentukanTim: '800' },
      ({ langkah, ...p }) => ({
        ...p,
        langkah: langkah && {
          ...langkah,
          aksi: langkah.aksi.map((a) => (a.type === 'terbitkan' ? { ...a, surat: 'keputusanPembentukanTim' } : a)),
        },
      }),
    ],
    [
      'neither its variant nor its profile has a code for it',
      'KLASIFIKASI_TIDAK_ADA',
      { surat: 'permohonanPelibatan', instansi: direktoriContoh('bengkulu').instansi[0]?.nama },
      { suratTugas: '800.1.11.1' },
      (p) => p,
    ],
    [
      'the request lacks what it has to say',
      'NASKAH_TIDAK_LENGKAP',
      { surat: 'permohonanPelibatan', rincian: expect.stringMatching(/^isi\.maksudTujuan: /) },
      klasifikasi,
      ({ mulai, ...p }) => {
        const { maksudTujuan: _, ...permohonan } = mulai?.permohonan ?? {};
        return { ...p, mulai: { ...(mulai as Mulai), permohonan } };
      },
    ],
  ])(
    'when %s then the step is refused as %s with what is wrong, and no number is used',
    async (...[, kode, rincian, kodeSurat, ubah]) => {
      pakai(register, hukum(kodeSurat));
      try {
        const k = await Kasusnya.baru('bengkulu-pasal');
        const { seri } = await isi(register, k.id);
        const hasil = await commit(ubah(k.perintahAjukan()));
        expect(hasil).toMatchObject({ diterima: false, kode, rincian, surat: [] });
        expect(await isi(register, k.id)).toMatchObject({ surat: [], tugas: [], pesan: [], seri });
      } finally {
        pakai(register);
      }
    },
  );
});

describe('given the journal of a case', () => {
  /** Rows whose hash does not fit, or that do not follow upon the one before. */
  async function rusak(prosedur: string): Promise<number[]> {
    const baris = await register.db
      .selectFrom('jurnal')
      .selectAll()
      .where('prosedur', '=', prosedur)
      .orderBy('urutan')
      .execute();
    let sebelum = HASH_AWAL;
    return baris.flatMap((b, i) => {
      const { urutan, jenis, sebab, pada, isi: muatan, hash_sebelum: hashSebelum, hash } = b;
      const dihitung = hashJurnal({
        prosedur,
        urutan,
        jenis,
        sebab,
        pada: pada.toISOString(),
        isi: muatan,
        hashSebelum,
      });
      const utuh = urutan === i + 1 && hashSebelum === sebelum && hash === dihitung;
      sebelum = hash;
      return utuh ? [] : [urutan];
    });
  }

  async function perkaraUtuh(): Promise<string> {
    const k = await Kasusnya.baru('bengkulu-pasal');
    await k.ajukan();
    await k.lakukan(setuju('p-zainal-arifin'));
    await k.lakukan(setuju());
    await k.lakukan(keputusan('menungguPenerbitan', 'p-rahmat-hidayat', { type: 'tugaskan' }));
    expect(await rusak(k.id)).toEqual([]);
    return k.id;
  }

  test.each([
    [
      'the actor of a row',
      sql`UPDATE jurnal SET isi = jsonb_set(isi, '{pelaku,nama}', '"Orang Lain"') WHERE urutan = 3`,
      [3],
    ],
    [
      'the code of a refusal',
      sql`UPDATE jurnal SET isi = jsonb_set(isi, '{kode}', '"ALASAN_WAJIB"') WHERE urutan = 2`,
      [2],
    ],
    ['the moment of a row', sql`UPDATE jurnal SET pada = pada - interval '1 ms' WHERE urutan = 3`, [3]],
    [
      'a letter’s fingerprint',
      sql`UPDATE jurnal SET isi = jsonb_set(isi, '{surat,0,sidik}', '"0"') WHERE urutan = 1`,
      [1],
    ],
    ['the hash before', sql`UPDATE jurnal SET hash_sebelum = repeat('0', 64) WHERE urutan = 2`, [2]],
    ['a row, which is gone', sql`DELETE FROM jurnal WHERE urutan = 2`, [3, 4]],
  ])('when %s is changed then the chain shows it', async (_, ubah, baris) => {
    const id = await perkaraUtuh();
    await sql`${ubah} AND prosedur = ${id}`.execute(register.db);
    expect(await rusak(id)).toEqual(baris);
  });
});

test('given one register when several processes bring its tables up to date at once, and again, then the tables are there once', async () => {
  const url = await databaseBaru();
  const semua = Array.from({ length: 4 }, () => bukaRegister(url));
  for (const r of semua) diAkhir(() => r.tutup());
  await Promise.all(semua.map((r) => migrasikan(r)));
  const [satu] = semua as [Register, ...Register[]];
  await isiDirektori(satu, direktoriContoh('bengkulu'));
  await migrasikan(satu);
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(satu.db);
  expect(rows.map((r) => r.name)).toEqual(readdirSync('register/migrasi').map((nama) => nama.replace('.ts', '')));
  expect(await satu.db.selectFrom('unit').selectAll().execute()).not.toEqual([]);
});
