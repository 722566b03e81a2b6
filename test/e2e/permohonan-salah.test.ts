/** Requests that are not in order: a typed code that says what is wrong, and nothing half done. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { KodeGalat, RincianProsedur } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { isiPerkara, type Permohonan, permohonanContoh } from '../support/perkara.ts';
import { isiDirektori, mulaiSistem, penolakan, registerBaru, type Sistem } from '../support/sistem.ts';

const VARIAN = 'bengkulu-lampiran';
let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (isi) => {
      isi.pemangku.push({
        jabatan: 'kepala-biro-organisasi',
        pegawai: 'p-bambang-irawan',
        kapasitas: 'Plt.',
        dari: hari(-90),
        sampai: hari(-10),
        nomorSurat: '821.2/004/BKD/2026',
      });
    }),
  });
});

type Mulai = ReturnType<typeof permohonanContoh> & { id?: string };
const mulai = (ubah: Partial<Mulai>, isi: Partial<Permohonan> = {}): Mulai => ({
  ...permohonanContoh(VARIAN, isi),
  ...ubah,
});
const ajukan = (m: Mulai) => s.client.start('penunjukanLintasUnit', m);

describe('given a request that the client can judge', () => {
  const baris = permohonanContoh(VARIAN).permohonan.rincian;
  test.each<[string, KodeGalat, string, Mulai]>([
    [
      'lacks maksud dan tujuan',
      'PERMOHONAN_TIDAK_LENGKAP',
      'maksud dan tujuan permohonan',
      mulai({}, { maksudTujuan: undefined }),
    ],
    [
      'has a blank maksud dan tujuan',
      'PERMOHONAN_TIDAK_LENGKAP',
      'maksud dan tujuan permohonan',
      mulai({}, { maksudTujuan: ' \n ' }),
    ],
    ['lacks kompetensi', 'PERMOHONAN_TIDAK_LENGKAP', 'kompetensi, keahlian', mulai({}, { kompetensi: undefined })],
    [
      'has an empty list of kompetensi',
      'PERMOHONAN_TIDAK_LENGKAP',
      'kompetensi, keahlian',
      mulai({}, { kompetensi: [] }),
    ],
    ['lacks ekspektasi', 'PERMOHONAN_TIDAK_LENGKAP', 'ekspektasi/target kinerja', mulai({}, { ekspektasi: undefined })],
    ['lacks durasi', 'PERMOHONAN_TIDAK_LENGKAP', 'durasi pelibatan', mulai({}, { durasi: undefined })],
    [
      'lacks all four',
      'PERMOHONAN_TIDAK_LENGKAP',
      'maksud',
      mulai({}, { maksudTujuan: undefined, kompetensi: undefined, ekspektasi: undefined, durasi: undefined }),
    ],
    [
      'ends before it begins',
      'MASUKAN_TIDAK_SAH',
      'durasi berakhir sebelum mulai',
      mulai({}, { durasi: { mulai: '2027-02-01', selesai: '2027-01-31' } }),
    ],
    [
      'has a day that no calendar has',
      'MASUKAN_TIDAK_SAH',
      'durasi.selesai',
      mulai({}, { durasi: { mulai: '2027-02-01', selesai: '2027-02-30' } }),
    ],
    ['is for a team without a name', 'MASUKAN_TIDAK_SAH', 'namaTim', mulai({}, { namaTim: undefined })],
    ['asks for nobody', 'MASUKAN_TIDAK_SAH', 'jumlahPersonel', mulai({}, { jumlahPersonel: 0 })],
    ['has no row in its annex', 'MASUKAN_TIDAK_SAH', 'rincian', mulai({}, { rincian: [] })],
    [
      'has a row too many for any annex',
      'MASUKAN_TIDAK_SAH',
      'rincian',
      mulai({}, { rincian: Array.from({ length: 201 }, () => baris[0] as Permohonan['rincian'][number]) }),
    ],
    [
      'has ten megabytes of text',
      'MASUKAN_TIDAK_SAH',
      'maksudTujuan: paling panjang 5000',
      mulai({}, { maksudTujuan: 'x'.repeat(10_000_000) }),
    ],
    [
      'has binary for text',
      'MASUKAN_TIDAK_SAH',
      'maksudTujuan: mengandung karakter kendali',
      mulai({}, { maksudTujuan: 'a\u0000\u0001b' }),
    ],
    [
      'has half a character',
      'MASUKAN_TIDAK_SAH',
      'kompetensi.0: mengandung karakter kendali',
      mulai({}, { kompetensi: ['\uDC00'] }),
    ],
    ['is in a variant that nobody knows', 'VARIAN_TIDAK_DIKENAL', '"jawa-barat"', mulai({ varian: 'jawa-barat' })],
    ['is to a unit that nobody knows', 'UNIT_TIDAK_DIKENAL', '"biro-gaib"', mulai({}, { unitDituju: 'biro-gaib' })],
    ['is from a unit that nobody knows', 'UNIT_TIDAK_DIKENAL', '"biro-gaib"', mulai({}, { unitPemilik: 'biro-gaib' })],
    ['is by a pegawai whom nobody knows', 'PEGAWAI_TIDAK_DIKENAL', '"p-gaib"', mulai({ pemohon: 'p-gaib' })],
    [
      'is to a unit of another instansi',
      'TUJUAN_LAIN_INSTANSI',
      'Pemerintah Kabupaten Bengkulu Tengah',
      mulai({}, { unitDituju: 'bagian-organisasi-bengkulu-tengah' }),
    ],
    ['is to its own unit', 'TUJUAN_UNIT_SENDIRI', 'sama dengan', mulai({}, { unitDituju: 'biro-organisasi' })],
    ['has a path for an id', 'MASUKAN_TIDAK_SAH', 'id hanya huruf', mulai({ id: '../../etc/passwd' })],
    ['has an empty id', 'MASUKAN_TIDAK_SAH', 'id hanya huruf', mulai({ id: '' })],
  ])('when it %s then it is refused as %s and no workflow starts', async (_, kode, kata, m) => {
    const id = m.id ?? `plu-${randomUUID()}`;
    const galat = await penolakan(ajukan({ ...m, id }));
    expect(galat.kode).toBe(kode);
    expect(galat.message).toContain(kata);
    expect(galat.message.length).toBeLessThan(600);
    const { prosedur, surat } = await isiPerkara(s.client, id);
    expect({ prosedur, surat }).toEqual({ prosedur: [], surat: [] });
    if (id) await expect(s.client.temporal.workflow.getHandle(id).describe()).rejects.toThrow();
  });

  test('when the four contents are missing then all are named, as the regulation names them', async () => {
    const { permohonan } = permohonanContoh(VARIAN);
    const { unitPemilik, unitDituju, bentuk, jumlahPersonel, rincian } = permohonan;
    const isi = { unitPemilik, unitDituju, bentuk, jumlahPersonel, rincian } as Permohonan;
    expect((await penolakan(ajukan({ ...mulai({}), permohonan: isi }))).message).toBe(
      'Permohonan pelibatan belum memuat: maksud dan tujuan permohonan; ' +
        'kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan; ekspektasi/target kinerja; durasi pelibatan',
    );
  });

  test('when a unit of another instansi is asked then the refusal points to the procedure for that', async () => {
    const galat = await penolakan(ajukan(mulai({}, { unitDituju: 'bagian-organisasi-bengkulu-tengah' })));
    expect(galat.perbaikan).toBe('Gunakan prosedur penunjukan lintas instansi.');
    expect(galat.dasar).toEqual(['B-L-2.a.3-a']);
  });
});

describe('given a request that only the first step can judge', () => {
  test.each<[string, KodeGalat, string, Mulai]>([
    [
      'one who does not lead the unit asks',
      'BUKAN_PEJABAT_BERWENANG',
      'Kepala Biro Organisasi',
      mulai({ pemohon: 'p-nurul-azizah' }),
    ],
    ['a Plt. whose term is over asks', 'WEWENANG_BERAKHIR', hari(-10), mulai({ pemohon: 'p-bambang-irawan' })],
    ['the ketua is nobody', 'PEGAWAI_TIDAK_DIKENAL', '"p-gaib"', mulai({}, { ketua: 'p-gaib' })],
  ])('when %s then it is refused as %s on the record, with no letter and no number', async (_, kode, kata, m) => {
    const id = `plu-${randomUUID()}`;
    const { seri } = await isiPerkara(s.client, id);
    const galat = await penolakan(ajukan({ ...m, id }));
    expect(galat.kode).toBe(kode);
    expect(galat.message).toContain(kata);
    const sesudah = await isiPerkara(s.client, id);
    expect(sesudah).toMatchObject({ prosedur: [{ status: 'batal' }], surat: [], tugas: [], pesan: [], seri });
    expect(sesudah.prosedur[0]?.berakhir).not.toBeNull();
    expect(await s.client.history(id)).toMatchObject([{ urutan: 1, jenis: 'penolakan', kode, surat: [] }]);
    await expect(s.client.temporal.workflow.getHandle(id).result()).rejects.toThrow();
  });
});

describe('given an id that a procedure has', () => {
  const berjalan = (r: RincianProsedur) => ({
    keadaan: r.keadaan,
    urutan: r.urutan,
    surat: r.surat.map((x) => x.nomor),
  });

  test('when the same request is sent again then it is the same procedure: one letter, the same answer', async () => {
    const m = mulai({ id: `plu-${randomUUID()}` });
    const [pertama, kedua] = await Promise.all([ajukan(m), ajukan(m)]);
    expect(kedua).toEqual(pertama);
    expect(await ajukan(m)).toEqual(pertama);
    expect(berjalan(await s.client.show(m.id ?? ''))).toEqual({
      keadaan: 'menungguJawaban',
      urutan: 1,
      surat: [pertama.surat[0]?.nomor],
    });
  });

  test.each<[string, (m: Mulai) => Mulai]>([
    ['with other contents', (m) => ({ ...m, permohonan: { ...m.permohonan, maksudTujuan: 'Maksud lain.' } })],
    ['to another unit', (m) => ({ ...m, permohonan: { ...m.permohonan, unitDituju: 'dpmptsp' } })],
    ['in another variant', (m) => ({ ...m, varian: 'bengkulu-pasal' })],
    ['by another pegawai', (m) => ({ ...m, pemohon: 'p-bambang-irawan' })],
  ])(
    'when a request %s is sent under it, at once or later, then it is refused and the first stays what it was',
    async (_, lain) => {
      const m = mulai({ id: `plu-${randomUUID()}` });
      const awal = await ajukan(m);
      expect((await penolakan(ajukan(lain(m)))).kode).toBe('ID_PROSEDUR_TERPAKAI');
      expect(berjalan(await s.client.show(awal.prosedur))).toMatchObject({ urutan: 1, surat: [awal.surat[0]?.nomor] });
      const serentak = mulai({ id: `plu-${randomUUID()}` });
      const hasil = await Promise.allSettled([ajukan(serentak), ajukan(lain(serentak))]);
      expect(hasil.filter((h) => h.status === 'rejected').map((h) => h.reason.kode)).toContain('ID_PROSEDUR_TERPAKAI');
    },
  );

  test('when the procedure has ended then the id is still taken', async () => {
    const m = mulai({ id: `plu-${randomUUID()}` });
    const { prosedur } = await ajukan(m);
    const tugas = { prosedur, tugas: 'menungguJawaban', putaran: 1, pelaku: 'p-zainal-arifin' };
    await s.client.decide({ ...tugas, peristiwa: { type: 'tolak', alasan: 'Penuh.' } });
    await s.client.temporal.workflow.getHandle(prosedur).result();
    const lain = { ...m, permohonan: { ...m.permohonan, jumlahPersonel: 1 } };
    expect((await penolakan(ajukan(lain))).kode).toBe('ID_PROSEDUR_TERPAKAI');
    expect((await ajukan(m)).surat).toHaveLength(1);
  });
});

test('given a directory in which a NIP has a wrong form when it is loaded then it is refused with part and row, and the old one stays', async () => {
  const register = await registerBaru();
  await isiDirektori(register, direktoriContoh('bengkulu'));
  const keliru = direktoriContoh('bengkulu', (isi) => {
    Object.assign(isi.pegawai[3] ?? {}, { nama: 'Nama Baru', nip: '19760817199711190' });
  });
  expect(await muatDirektori(register, keliru, muatPeraturan())).toEqual({
    galat: [{ bagian: 'pegawai', baris: 4, kolom: 'nip', pesan: 'NIP harus 18 angka' }],
  });
  const { nama } = await register.db
    .selectFrom('pegawai')
    .select('nama')
    .where('id', '=', 'p-rahmat-hidayat')
    .executeTakeFirstOrThrow();
  expect(nama).toBe('Rahmat Hidayat, S.STP., M.Si.');
});
