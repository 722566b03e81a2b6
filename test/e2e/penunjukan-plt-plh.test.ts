/** Penunjukan Plt./Plh. from the proposal to its end, and what it lets the appointed do, on real Temporal and PostgreSQL. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import type { Prosedur } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { Perkara, permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Isi = Prosedur['penunjukanPltPlh']['permohonan'];
type Peristiwa = Prosedur['penunjukanPltPlh']['peristiwa'];

const KARO = 'p-zainal-arifin';
const KABAG = 'p-kartika-dewi';
const JF = 'p-ratna-komalasari';
/** The bagian of Sumber Daya Alam has no holder; its superior is the Kepala Biro. */
const PLT: Isi = {
  jabatan: 'kepala-bagian-sumber-daya-alam',
  pegawai: KABAG,
  sebab: 'lowong',
  keterangan: 'pejabat sebelumnya telah memasuki batas usia pensiun',
  mulai: hari(0),
  sampai: hari(60),
};
const PLH: Isi = {
  jabatan: 'kepala-bagian-kebijakan-perekonomian',
  pegawai: JF,
  sebab: 'berhalanganSementara',
  keterangan: 'cuti tahunan',
  mulai: hari(0),
  sampai: hari(5),
};

let sistem: Sistem;
beforeAll(async () => {
  sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});
/** So that the next test may appoint for the same post. */
afterEach(async () => {
  const { db } = sistem.client.register;
  await db.deleteFrom('pemangku').where('perkara', 'is not', null).execute();
  await db
    .updateTable('direktori_versi')
    .set((eb) => ({ versi: eb('versi', '+', 1) }))
    .execute();
});

const muat = (ubah?: (isi: IsiDirektori) => void) =>
  muatDirektori(sistem.client.register, direktoriContoh('bengkulu', ubah), muatPeraturan());
const ajukan = (permohonan: Isi, pemohon = KARO, varian = 'bengkulu-lampiran') =>
  sistem.client.start('penunjukanPltPlh', { varian, pemohon, permohonan });
async function putus(prosedur: string, pelaku: string, peristiwa: Peristiwa) {
  const [tugas] = (await sistem.client.show(prosedur)).tugas;
  return sistem.client.decide({
    prosedur,
    tugas: tugas?.tugas ?? '-',
    putaran: tugas?.putaran ?? 1,
    pelaku,
    peristiwa,
  });
}
async function berlaku(isi: Isi, pemohon = KARO, varian?: string) {
  const { prosedur } = await ajukan(isi, pemohon, varian);
  await putus(prosedur, isi.pegawai, { type: 'setuju' });
  const { surat } = await putus(prosedur, pemohon, { type: 'terbitkanSurat' });
  return { prosedur, nomor: surat[0]?.nomor ?? '', surat: surat[0]?.id ?? '' };
}
const baris = (prosedur: string) =>
  sistem.client.register.db
    .selectFrom('pemangku')
    .select(['jabatan', 'pegawai', 'kapasitas', 'dari', 'sampai', 'nomor_surat', 'perkara'])
    .where('perkara', '=', prosedur)
    .execute();
const direktori = () => new PembacaDirektori(sistem.client.register.db).ambil();
async function cocok(prosedur: string) {
  const perkara = await ambilPerkara(sistem.client.temporal, sistem.client.register, prosedur);
  return (await replay(perkara)).perbedaan;
}

describe('given a vacant post', () => {
  test('when its superior appoints a Plt. who accepts then the surat perintah goes out, and he decides and signs as Plt.', async () => {
    const { prosedur, nomor, surat } = await berlaku(PLT);
    expect(prosedur).toMatch(/^ppp-/);
    const letter = await sistem.client.letter(surat);
    expect(letter).toMatchObject({
      jenis: 'suratPerintahPltPlh',
      kepada: ['Sdr. Kartika Dewi, S.E., M.E.'],
      // The Kepala Biro appraises her as well: no copy to himself.
      tembusan: ['Kepala Bagian Sumber Daya Alam'],
    });
    const teks = teksPdf(letter.pdf);
    expect(teks).toContain('SURAT PERINTAH PELAKSANA TUGAS');
    expect(teks).toContain('Di samping tugasnya sebagai Kepala Bagian Kebijakan Perekonomian');
    const { jabatan, pegawai, mulai: dari, sampai } = PLT;
    expect(await baris(prosedur)).toEqual([
      { jabatan, pegawai, kapasitas: 'Plt.', dari, sampai, nomor_surat: nomor, perkara: prosedur },
    ]);

    const { prosedur: id } = await sistem.client.start(
      'penunjukanLintasUnit',
      permohonanContoh('bengkulu-pasal', { unitDituju: 'bagian-sumber-daya-alam' }),
    );
    const k = new Perkara(sistem.client, id);
    const { surat: jawaban } = await k.putus(KABAG, { type: 'setuju', pegawai: ['p-yusuf-ramadhan'] });
    expect((await k.jurnal()).at(-1)?.pelaku).toMatchObject({ dasarWewenang: 'Plt.', nomorSurat: nomor });
    const pdf = await sistem.client.letter(jawaban[0]?.id ?? '');
    expect(teksPdf(pdf.pdf)).toMatch(/Plt\. KEPALA BAGIAN SUMBER DAYA ALAM,/);
    expect(await cocok(prosedur)).toEqual([]);
  });

  test('when the appointed refuses then he says why, and nobody acts for the post', async () => {
    const { prosedur } = await ajukan(PLT);
    expect(await sistem.client.inbox(KABAG)).toMatchObject([{ prosedur, sebagai: 'diri sendiri' }]);
    expect((await penolakan(putus(prosedur, KABAG, { type: 'tolak' }))).kode).toBe('ALASAN_WAJIB');
    expect((await putus(prosedur, KABAG, { type: 'tolak', alasan: 'Cuti besar.' })).keadaan).toBe('ditolak');
    expect((await sistem.client.history(prosedur)).at(-1)?.diberitahu).toMatchObject([
      { kepada: 'jabatan:kepala-biro-perekonomian' },
    ]);
    expect([await baris(prosedur), await cocok(prosedur)]).toEqual([[], []]);
  });

  test('when the proposal is taken back then the appointed is told', async () => {
    const { prosedur } = await ajukan(PLT);
    const { keadaan } = await sistem.client.withdraw({ prosedur, pelaku: KARO, alasan: 'Sudah dilantik.' });
    expect(keadaan).toBe('ditarik');
    expect((await sistem.client.history(prosedur)).at(-1)?.diberitahu).toMatchObject([{ kepada: `pegawai:${KABAG}` }]);
  });

  test('when a definitive holder comes and the appointment is revoked then a letter says so, and it ends with this day', async () => {
    const { prosedur, nomor } = await berlaku(PLT);
    const alasan = 'Pejabat definitif telah dilantik.';
    const { keadaan, surat } = await putus(prosedur, KARO, { type: 'cabut', alasan });
    expect(keadaan).toBe('dicabut');
    const letter = await sistem.client.letter(surat[0]?.id ?? '');
    expect(letter.kepada).toEqual(['Sdr. Kartika Dewi, S.E., M.E.']);
    expect(teksPdf(letter.pdf)).toContain(`Menunjuk surat kami nomor ${nomor}`);
    const d = await direktori();
    const wewenang = (pada: string) => d.wewenang(KABAG, PLT.jabatan, 'penunjukanLintasUnit', pada)?.jenis;
    expect([hari(-1), hari(0), hari(1)].map(wewenang)).toEqual([undefined, 'Plt.', undefined]);
    expect(d.wewenangBerakhir(KABAG, PLT.jabatan, 'penunjukanLintasUnit', hari(1))).toEqual({
      jenis: 'Plt.',
      sampai: hari(0),
    });
    expect(await cocok(prosedur)).toEqual([]);
  });

  test('when his days are over then it is closed, all are told, and he decides no more', async () => {
    const { prosedur } = await berlaku(PLT);
    expect((await penolakan(putus(prosedur, KARO, { type: 'akhiri' }))).kode).toBe('MASA_BELUM_BERAKHIR');
    const { db } = sistem.client.register;
    const ubah = { dari: hari(-60), sampai: hari(-1) };
    await db.updateTable('pemangku').set(ubah).where('perkara', '=', prosedur).execute();
    await db
      .updateTable('direktori_versi')
      .set((eb) => ({ versi: eb('versi', '+', 1) }))
      .execute();
    const { prosedur: id } = await sistem.client.start(
      'penunjukanLintasUnit',
      permohonanContoh('bengkulu-pasal', { unitDituju: 'bagian-sumber-daya-alam' }),
    );
    const k = new Perkara(sistem.client, id);
    const galat = await k.ditolak(KABAG, { type: 'setuju', pegawai: ['p-yusuf-ramadhan'] });
    expect([galat.kode, galat.rincian.sampai]).toEqual(['WEWENANG_BERAKHIR', hari(-1)]);
    expect((await putus(prosedur, KARO, { type: 'akhiri' })).keadaan).toBe('berakhir');
    expect((await sistem.client.history(prosedur)).at(-1)?.diberitahu.map((b) => b.kepada)).toEqual([
      `pegawai:${KABAG}`,
      'jabatan:kepala-bagian-sumber-daya-alam',
    ]);
  });

  test('when a directory file comes after that then the Plt. stands there once', async () => {
    const { prosedur, nomor } = await berlaku(PLT);
    await muat((d) => Object.assign(d.unit[0] ?? {}, { alamat: 'Jalan Baru 1' }));
    const semua = () =>
      sistem.client.register.db.selectFrom('pemangku').select('nomor_surat').where('kapasitas', '=', 'Plt.').execute();
    expect([await semua(), await baris(prosedur)]).toMatchObject([[{ nomor_surat: nomor }], [{ sampai: hari(60) }]]);
    await muat((d) => {
      const { jabatan, pegawai, mulai: dari, sampai } = PLT;
      d.pemangku.push({ jabatan, pegawai, kapasitas: 'Plt.', dari, sampai, nomorSurat: nomor });
    });
    expect([await semua(), await baris(prosedur)]).toMatchObject([[{ nomor_surat: nomor }], [{ perkara: prosedur }]]);
  });
});

describe('given a holder who is away', () => {
  test('when a Plh. is appointed for him then he gets a copy, and the Plh. acts as such for these days alone', async () => {
    const { prosedur, surat } = await berlaku(PLH, KARO, 'bengkulu-pasal');
    const letter = await sistem.client.letter(surat);
    expect(letter).toMatchObject({ tembusan: ['Kepala Bagian Kebijakan Perekonomian'] });
    expect(teksPdf(letter.pdf)).toContain('SURAT PERINTAH PELAKSANA HARIAN');
    const d = await direktori();
    const kini = [hari(-1), hari(0), hari(5), hari(6)].map((pada) => d.pemangku(PLH.jabatan, pada)?.kapasitas);
    expect(kini).toEqual(['definitif', 'Plh.', 'Plh.', 'definitif']);
    expect(await baris(prosedur)).toMatchObject([{ kapasitas: 'Plh.', pegawai: JF }]);
  });
});

describe('given his own request', () => {
  test('when a Plt. is to decide on it then he may not, as Plt. neither', async () => {
    await berlaku(PLT);
    const { prosedur: id } = await sistem.client.start('penunjukanLintasUnit', {
      ...permohonanContoh('bengkulu-pasal', {
        unitPemilik: 'bagian-kebijakan-perekonomian',
        unitDituju: PLT.jabatan.replace('kepala-', ''),
      }),
      pemohon: KABAG,
    });
    const k = new Perkara(sistem.client, id);
    const galat = await k.ditolak(KABAG, { type: 'setuju', pegawai: ['p-yusuf-ramadhan'] });
    expect(galat.kode).toBe('PERMOHONAN_SENDIRI');
  });

  test('when a Plh., who is a JF, is to decide on his own application then he may not, as Plh. neither', async () => {
    await berlaku(PLH);
    const { prosedur: id, keadaan } = await sistem.client.start('pengajuanSukarelaDalamUnit', {
      varian: 'bengkulu-pasal',
      pemohon: JF,
      permohonan: bacaContoh('bengkulu-pasal', 'pengajuanSukarelaDalamUnit').permohonan,
    });
    const putusan = sistem.client.decide({
      prosedur: id,
      tugas: keadaan,
      putaran: 1,
      pelaku: JF,
      peristiwa: { type: 'setuju' },
    });
    expect((await penolakan(putusan)).kode).toBe('PERMOHONAN_SENDIRI');
  });
});

describe('given who appoints whom for what', () => {
  test.each<[string, Partial<Isi>, string, string, string]>([
    ['another than the superior appoints', {}, 'p-rahmat-hidayat', 'BUKAN_PEJABAT_BERWENANG', 'ND-1-plt-plh'],
    ['the superior appoints himself', { pegawai: KARO }, KARO, 'PELIMPAHAN_KEPADA_SENDIRI', 'T-PP-diri-sendiri'],
    ['it is to run over three months', { sampai: hari(100) }, KARO, 'PLT_MELEBIHI_MASA', 'ND-1-plt-masa'],
    ['it begins yesterday', { mulai: hari(-1) }, KARO, 'MASA_LAMPAU', 'T-PP-masa'],
    ['it ends before it begins', { mulai: hari(3), sampai: hari(2) }, KARO, 'MASA_TERBALIK', 'T-PP-masa'],
    ['the post is held', { jabatan: PLH.jabatan, pegawai: JF }, KARO, 'PLT_JABATAN_TERISI', 'ND-1-plt-plh'],
    ['a Plh. is for a vacant post', { sebab: 'berhalanganSementara' }, KARO, 'PLH_JABATAN_LOWONG', 'ND-1-plt-plh'],
    ['he is of another instansi', { pegawai: 'p-lia-marlina' }, KARO, 'PLT_LAIN_INSTANSI', 'T-PP-instansi'],
    ['the post has no superior', { jabatan: 'sekretaris-daerah' }, KARO, 'JABATAN_TANPA_ATASAN', 'T-PP-penunjuk'],
  ])('when %s then it is refused with its clause', async (_, ubah, pemohon, kode, dasar) => {
    const galat = await penolakan(ajukan({ ...PLT, ...ubah }, pemohon));
    expect(galat.toJSON()).toMatchObject({ kode, dasar: expect.arrayContaining([dasar]) });
  });

  test('when a Plt. appoints below himself then he may not: he appoints nobody', async () => {
    await muat((d) => {
      const [dari, sampai, nomorSurat] = [hari(-1), hari(9), '821.2/1/BKD/2026'];
      const karo = 'kepala-biro-perekonomian';
      d.pemangku.push({ jabatan: karo, pegawai: KABAG, kapasitas: 'Plt.', dari, sampai, nomorSurat });
    });
    const galat = await penolakan(ajukan({ ...PLT, pegawai: JF }, KABAG));
    expect(galat.toJSON()).toMatchObject({
      kode: 'WEWENANG_TIDAK_DITERUSKAN',
      dasar: expect.arrayContaining(['ND-1-plt-wewenang']),
    });
    await muat();
  });

  test('when the post has a Plt. for these days then no second one is proposed; from the day after he may go on once', async () => {
    await berlaku({ ...PLT, sampai: hari(30) });
    expect((await penolakan(ajukan({ ...PLT, pegawai: JF, mulai: hari(30) }))).kode).toBe('PELIMPAHAN_TUMPANG_TINDIH');
    const lanjut = await berlaku({ ...PLT, mulai: hari(31), sampai: hari(60) });
    expect(await baris(lanjut.prosedur)).toHaveLength(1);
    const lagi = { ...PLT, mulai: hari(61), sampai: hari(62) };
    expect((await penolakan(ajukan(lagi))).kode).toBe('PLT_MELEBIHI_MASA');
    expect((await ajukan({ ...lagi, pegawai: JF })).keadaan).toBe('menungguJawaban');
  });
});

describe('in Sumatera Utara', () => {
  test('when a Kepala Dinas appoints a Plh. of his Sekretaris then it rests on guidance alone', async () => {
    await muatDirektori(sistem.client.register, direktoriContoh('sumut'), muatPeraturan());
    const { prosedur, surat } = await berlaku(
      { ...PLH, jabatan: 'sekretaris-dinas-kominfo', pegawai: 'p-tigor-silalahi' },
      'p-luhut-panggabean',
      'sumut',
    );
    const dasar = (await sistem.client.history(prosedur)).flatMap((l) => l.dasar);
    expect(dasar.filter((id) => !/^(T|ND)-/.test(id))).toEqual([]);
    // The one who is away appraises the Plh. too: one copy.
    expect((await sistem.client.letter(surat)).tembusan).toEqual(['Sekretaris Dinas Komunikasi dan Informatika']);
    expect(await cocok(prosedur)).toEqual([]);
  });
});
