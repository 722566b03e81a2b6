/** Pendelegasian kewenangan from the proposal to its end, and what it lets its recipient do, on real Temporal and PostgreSQL. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import type { Prosedur } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { Perkara, permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Isi = Prosedur['pendelegasianKewenangan']['permohonan'];
type Peristiwa = Prosedur['pendelegasianKewenangan']['peristiwa'];

const KARO = 'p-zainal-arifin';
const KABAG = 'p-kartika-dewi';
const ISI: Isi = {
  dari: 'kepala-biro-perekonomian',
  kepada: 'kepala-bagian-kebijakan-perekonomian',
  kewenangan: 'jawaban atas permohonan pelibatan pegawai biro',
  prosedur: 'penunjukanLintasUnit',
  mulai: hari(0),
  sampai: hari(30),
};
const alasan = 'Benturan kepentingan.';

let sistem: Sistem;
/** A directory for each test: delegations of one would meet those of another. */
const isi = (ubah: (isi: IsiDirektori) => void = () => {}) => direktoriContoh('bengkulu', ubah);
const peraturan = muatPeraturan();
const muat = (ubah?: (isi: IsiDirektori) => void) => muatDirektori(sistem.client.register, isi(ubah), peraturan);

beforeAll(async () => {
  sistem = await mulaiSistem({ direktori: isi() });
});

const ajukan = (ubah: Partial<Isi> = {}, pemohon = KARO, varian = 'bengkulu-lampiran') =>
  sistem.client.start('pendelegasianKewenangan', { varian, pemohon, permohonan: { ...ISI, ...ubah } });
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
/** A delegation that runs. */
async function berlaku(ubah: Partial<Isi> = {}, pemohon = KARO, penerima = KABAG, varian?: string) {
  const { prosedur } = await ajukan(ubah, pemohon, varian);
  await putus(prosedur, penerima, { type: 'setuju' });
  const { surat } = await putus(prosedur, pemohon, { type: 'terbitkanSurat' });
  return { prosedur, nomor: surat[0]?.nomor ?? '' };
}
/** What a procedure has recorded. */
const baris = (prosedur: string) =>
  sistem.client.register.db
    .selectFrom('delegasi')
    .select(['dari', 'kepada', 'prosedur', 'unit', 'jenjang', 'mulai', 'sampai', 'nomor_surat', 'perkara'])
    .where('perkara', '=', prosedur)
    .execute();
const direktori = () => new PembacaDirektori(sistem.client.register.db).ambil();
const versi = async () => (await direktori()).versi;
const cabut = (prosedur: string, pelaku = KARO) => putus(prosedur, pelaku, { type: 'cabut', alasan: 'Selesai.' });
/** So that the next test may delegate the same. */
async function bersihkan() {
  const { db } = sistem.client.register;
  await db.deleteFrom('delegasi').where('perkara', 'is not', null).execute();
  await db
    .updateTable('direktori_versi')
    .set((eb) => ({ versi: eb('versi', '+', 1) }))
    .execute();
}
afterEach(bersihkan);
async function cocok(prosedur: string) {
  const perkara = await ambilPerkara(sistem.client.temporal, sistem.client.register, prosedur);
  return (await replay(perkara)).perbedaan;
}

describe('given a Kepala Biro who delegates for one procedure', () => {
  test('when it is proposed, accepted and issued then the recipient decides with it, a.n., under the number of its letter', async () => {
    const awal = await versi();
    const { prosedur, keadaan, surat } = await ajukan();
    expect(prosedur).toMatch(/^pdk-/);
    expect([keadaan, surat]).toEqual(['menungguJawaban', []]);
    expect(await sistem.client.inbox(KABAG)).toMatchObject([{ prosedur, peristiwa: ['setuju', 'tolak'] }]);
    expect([await versi(), await baris(prosedur)]).toEqual([awal, []]);

    await putus(prosedur, KABAG, { type: 'setuju' });
    const terbit = await putus(prosedur, KARO, { type: 'terbitkanSurat' });
    const { nomor, id } = terbit.surat[0] ?? { nomor: '', id: '' };
    expect(terbit.keadaan).toBe('berlaku');
    expect(await sistem.client.letter(id)).toMatchObject({
      jenis: 'pendelegasianKewenangan',
      kepada: ['Kepala Bagian Kebijakan Perekonomian'],
      tembusan: ['Asisten Perekonomian dan Pembangunan'],
    });
    const { dari, kepada, prosedur: untuk, mulai, sampai } = ISI;
    expect(await baris(prosedur)).toEqual([
      {
        dari,
        kepada,
        prosedur: untuk,
        unit: null,
        jenjang: null,
        mulai,
        sampai,
        nomor_surat: nomor,
        perkara: prosedur,
      },
    ]);
    expect(await versi()).toBe(awal + 1);

    // Every worker reads the directory anew: the recipient answers for the Kepala Biro at once.
    const k = await Perkara.ajukan(sistem.client, 'bengkulu-lampiran');
    await k.putus(KABAG, { type: 'setuju' });
    expect((await k.jurnal()).at(-1)?.pelaku).toMatchObject({ dasarWewenang: 'delegasi', nomorSurat: nomor });
    await k.putus(KABAG, { type: 'rekomendasikan', pegawai: ['p-hendra-saputra'] });
    const tugas = await k.putus(KABAG, { type: 'tugaskan' });
    const pdf = await sistem.client.letter(tugas.surat[0]?.id ?? '');
    expect(teksPdf(pdf.pdf)).toMatch(/a\.n\. KEPALA BIRO PEREKONOMIAN KEPALA BAGIAN KEBIJAKAN PEREKONOMIAN,/);

    const langkah = await sistem.client.history(prosedur);
    expect(langkah.map((l) => [l.ke, l.direktori?.map((d) => [d.laku, d.mulai, d.sampai, d.nomorSurat])])).toEqual([
      ['menungguJawaban', undefined],
      ['penerbitan', undefined],
      ['berlaku', [['catat', mulai, sampai, nomor]]],
    ]);
    expect(await cocok(prosedur)).toEqual([]);
    await cabut(prosedur);
  });

  test('when it is for another procedure, or begins tomorrow, then the recipient may not decide', async () => {
    const satu = await berlaku({ prosedur: 'penunjukanDalamUnit' });
    const dua = await berlaku({ mulai: hari(1) });
    const k = await Perkara.ajukan(sistem.client, 'bengkulu-lampiran');
    expect((await k.ditolak(KABAG, { type: 'setuju' })).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    const d = await direktori();
    const wewenang = (pada: string) => d.wewenang(KABAG, ISI.dari, 'penunjukanLintasUnit', pada)?.jenis;
    expect([hari(0), hari(1), hari(30), hari(31)].map(wewenang)).toEqual([
      undefined,
      'delegasi',
      'delegasi',
      undefined,
    ]);
    for (const { prosedur } of [satu, dua]) await cabut(prosedur);
    expect(await baris(dua.prosedur)).toEqual([]);
  });

  test('when its last day was yesterday then he is told that it has ended', async () => {
    await muat((d) => {
      const { dari, kepada } = ISI;
      d.delegasi.push({ dari, kepada, mulai: hari(-9), sampai: hari(-1), nomorSurat: '800/1/B.EKON/2026' });
    });
    const k = await Perkara.ajukan(sistem.client, 'bengkulu-lampiran');
    const galat = await k.ditolak(KABAG, { type: 'setuju' });
    expect(galat.kode).toBe('WEWENANG_BERAKHIR');
    expect(galat.message).toBe(
      `Wewenang sebagai penerima delegasi Kepala Biro Perekonomian telah berakhir pada ${hari(-1)}.`,
    );
    await muat();
  });

  test('when the recipient refuses then he says why, the giver is told, and nothing is recorded', async () => {
    const { prosedur } = await ajukan();
    expect((await penolakan(putus(prosedur, KABAG, { type: 'tolak', alasan: ' ' }))).kode).toBe('ALASAN_WAJIB');
    expect((await penolakan(putus(prosedur, KARO, { type: 'setuju' }))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    const { keadaan, surat } = await putus(prosedur, KABAG, { type: 'tolak', alasan });
    expect([keadaan, surat]).toEqual(['ditolak', []]);
    const terakhir = (await sistem.client.history(prosedur)).at(-1);
    expect(terakhir).toMatchObject({
      peristiwa: { alasan },
      diberitahu: [{ kepada: 'jabatan:kepala-biro-perekonomian' }],
    });
    expect([await baris(prosedur), await cocok(prosedur)]).toEqual([[], []]);
  });

  test('when he takes the proposal back before its letter then the recipient is told; after it he can only revoke', async () => {
    const { prosedur } = await ajukan();
    await putus(prosedur, KABAG, { type: 'setuju' });
    const { keadaan } = await sistem.client.withdraw({ prosedur, pelaku: KARO, alasan: 'Tidak jadi.' });
    expect(keadaan).toBe('ditarik');
    const kabar = (await sistem.client.history(prosedur)).at(-1)?.diberitahu;
    expect(kabar?.map((b) => b.kepada)).toContain('jabatan:kepala-bagian-kebijakan-perekonomian');
    const lain = await berlaku();
    const tarik = sistem.client.withdraw({ prosedur: lain.prosedur, pelaku: KARO, alasan: 'Tidak jadi.' });
    expect((await penolakan(tarik)).kode).toBe('TIDAK_DAPAT_DITARIK');
    await cabut(lain.prosedur);
  });

  test('when he revokes it then a letter with the reason goes out and the right ends with this day', async () => {
    const { prosedur, nomor } = await berlaku({ mulai: hari(0) });
    expect((await penolakan(putus(prosedur, KARO, { type: 'cabut' }))).kode).toBe('ALASAN_WAJIB');
    const awal = await versi();
    const { keadaan, surat } = await cabut(prosedur);
    expect([keadaan, surat.map((s) => s.jenis)]).toEqual(['dicabut', ['pencabutanWewenang']]);
    const pencabutan = await sistem.client.letter(surat[0]?.id ?? '');
    expect(pencabutan).toMatchObject({
      kepada: ['Kepala Bagian Kebijakan Perekonomian'],
      tembusan: ['Asisten Perekonomian dan Pembangunan'],
    });
    expect(teksPdf(pencabutan.pdf)).toContain(`Menunjuk surat kami nomor ${nomor}`);
    expect(await baris(prosedur)).toMatchObject([{ sampai: hari(0), nomor_surat: nomor }]);
    expect(await versi()).toBe(awal + 1);
    const d = await direktori();
    const wewenang = (pada: string) => d.wewenang(KABAG, ISI.dari, 'penunjukanLintasUnit', pada)?.jenis;
    expect([hari(0), hari(1)].map(wewenang)).toEqual(['delegasi', undefined]);
    expect(d.wewenangBerakhir(KABAG, ISI.dari, 'penunjukanLintasUnit', hari(1))?.sampai).toBe(hari(0));
    expect(await cocok(prosedur)).toEqual([]);
    // Of the same day and scope there is one; from tomorrow there may be another.
    expect((await penolakan(ajukan())).kode).toBe('PELIMPAHAN_TUMPANG_TINDIH');
    expect((await ajukan({ mulai: hari(1) })).keadaan).toBe('menungguJawaban');
  });

  test('when its last day is over then he closes it and they are told; before that he cannot, and after it not revoke', async () => {
    const { prosedur } = await berlaku();
    const galat = await penolakan(putus(prosedur, KARO, { type: 'akhiri' }));
    expect([galat.kode, galat.rincian.sampai]).toEqual(['MASA_BELUM_BERAKHIR', hari(30)]);
    const { db } = sistem.client.register;
    const ubah = { mulai: hari(-9), sampai: hari(-1) };
    await db.updateTable('delegasi').set(ubah).where('perkara', '=', prosedur).execute();
    expect((await penolakan(cabut(prosedur))).kode).toBe('MASA_SUDAH_BERAKHIR');
    expect((await putus(prosedur, KARO, { type: 'akhiri' })).keadaan).toBe('berakhir');
    expect((await sistem.client.history(prosedur)).at(-1)).toMatchObject({
      direktori: [{ laku: 'tutup', sampai: hari(-1) }],
      diberitahu: [
        { kepada: 'jabatan:kepala-bagian-kebijakan-perekonomian' },
        { kepada: 'jabatan:asisten-perekonomian-pembangunan' },
      ],
    });
    expect(await cocok(prosedur)).toEqual([]);
  });

  test('when it runs then its end is announced 14 days before, and is due when its last day is over', async () => {
    const { prosedur } = await berlaku({ mulai: hari(40), sampai: hari(60) });
    const tugas = await sistem.client.register.db
      .selectFrom('tugas')
      .select(['tahap', 'tahap_pada', 'jatuh_tempo'])
      .where('prosedur', '=', prosedur)
      .where('ditutup', 'is', null)
      .executeTakeFirstOrThrow();
    const akhir = new Date(`${hari(60)}T17:00:00.000Z`);
    const pengingat = new Date(akhir.getTime() - 14 * 86_400_000);
    expect(tugas).toEqual({ tahap: 'separuh', tahap_pada: pengingat, jatuh_tempo: akhir });
    await cabut(prosedur);
  });
});

describe('given who may not hand it on', () => {
  test('when another than the holder proposes then it is refused', async () => {
    expect((await penolakan(ajukan({}, KABAG))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    expect((await penolakan(ajukan({ dari: 'jabatan-tak-ada' }))).kode).toBe('JABATAN_TIDAK_DIKENAL');
  });

  test('when the recipient of a delegation, or a Plt., delegates further then it is refused: what is borrowed is not handed on', async () => {
    await muat((d) => {
      d.delegasi.push({ dari: ISI.dari, kepada: ISI.kepada, mulai: hari(-1), nomorSurat: '800/1/B.EKON/2026' });
      const [mulai, sampai, nomorSurat] = [hari(-1), hari(9), '821.2/1/BKD/2026'];
      d.pemangku.push({
        jabatan: 'kepala-dpmptsp',
        pegawai: KABAG,
        kapasitas: 'Plt.',
        dari: mulai,
        sampai,
        nomorSurat,
      });
    });
    const lain = { prosedur: undefined, kepada: 'kepala-bagian-sumber-daya-alam' };
    const galat = await penolakan(ajukan(lain, KABAG));
    expect([galat.kode, galat.rincian.kapasitas]).toEqual(['WEWENANG_TIDAK_DITERUSKAN', 'penerima delegasi']);
    const plt = await penolakan(ajukan({ dari: 'kepala-dpmptsp', kepada: 'sekretaris-dpmptsp' }, KABAG));
    expect([plt.kode, plt.rincian.kapasitas]).toEqual(['WEWENANG_TIDAK_DITERUSKAN', 'Plt.']);
    await muat();
  });

  test('when it would go to himself, past the line, or into the past then each is refused with its clause', async () => {
    const kode = async (ubah: Partial<Isi>) => (await penolakan(ajukan(ubah))).toJSON();
    expect(await kode({ kepada: ISI.dari })).toMatchObject({ kode: 'PELIMPAHAN_KEPADA_SENDIRI' });
    expect(await kode({ kepada: 'analis-kebijakan-muda-2' })).toMatchObject({
      kode: 'DELEGASI_DI_LUAR_GARIS',
      dasar: expect.arrayContaining(['T-PD-garis']),
    });
    expect(await kode({ mulai: hari(-1) })).toMatchObject({
      kode: 'MASA_LAMPAU',
      dasar: expect.arrayContaining(['T-PD-masa']),
    });
    expect(await kode({ mulai: hari(2), sampai: hari(1) })).toMatchObject({ kode: 'MASA_TERBALIK' });
    expect(await kode({ atas: { unit: 'unit-tak-ada' } })).toMatchObject({ kode: 'UNIT_TIDAK_DIKENAL' });
  });

  test('when two of the same scope wait and one is issued then the other can not be', async () => {
    const a = await ajukan();
    const b = await ajukan({ kepada: 'kepala-bagian-sumber-daya-alam' }, KARO);
    await putus(a.prosedur, KABAG, { type: 'setuju' });
    await muat((d) => {
      const jabatan = 'kepala-bagian-sumber-daya-alam';
      d.pemangku.push({ jabatan, pegawai: 'p-ratna-komalasari', kapasitas: 'definitif', dari: '2024-01-01' });
    });
    await putus(b.prosedur, 'p-ratna-komalasari', { type: 'setuju' });
    const hasil = await Promise.allSettled(
      [a, b].map(({ prosedur }) => putus(prosedur, KARO, { type: 'terbitkanSurat' })),
    );
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected']);
    const gagal = hasil.find((h) => h.status === 'rejected');
    expect(gagal?.reason.kode).toBe('PELIMPAHAN_TUMPANG_TINDIH');
    expect([...(await baris(a.prosedur)), ...(await baris(b.prosedur))]).toHaveLength(1);
    await muat();
  });
});

describe('given his own request', () => {
  test('when the recipient of a delegation decides on it then he may not, by the delegation neither', async () => {
    const { prosedur } = await berlaku();
    const k = await sistem.client.start('penunjukanLintasUnit', {
      ...permohonanContoh('bengkulu-lampiran', {
        unitPemilik: 'bagian-kebijakan-perekonomian',
        unitDituju: 'bagian-sumber-daya-alam',
      }),
      pemohon: KABAG,
    });
    const perkara = new Perkara(sistem.client, k.prosedur);
    expect((await perkara.ditolak(KABAG, { type: 'setuju' })).kode).toBe('PERMOHONAN_SENDIRI');
    expect((await perkara.putus(KARO, { type: 'setuju' })).keadaan).toBe('menungguRekomendasi');
    await cabut(prosedur);
  });
});

describe('given a directory file that is loaded after a procedure has recorded', () => {
  test('when it lacks the delegation, or has it too, then it stands there once, with the days of the procedure', async () => {
    const { prosedur, nomor } = await berlaku();
    const semua = async () =>
      (await sistem.client.register.db.selectFrom('delegasi').select('nomor_surat').execute()).length;
    await muat((d) => Object.assign(d.unit[0] ?? {}, { alamat: 'Jalan Baru 1' }));
    expect(await baris(prosedur)).toMatchObject([{ nomor_surat: nomor, sampai: hari(30) }]);
    await muat((d) => {
      const { dari, kepada } = ISI;
      d.delegasi.push({ dari, kepada, prosedur: ISI.prosedur, mulai: hari(0), sampai: hari(30), nomorSurat: nomor });
    });
    expect([await semua(), await baris(prosedur)]).toMatchObject([1, [{ perkara: prosedur }]]);
    await cabut(prosedur);
    await muat((d) => {
      const { dari, kepada } = ISI;
      d.delegasi.push({ dari, kepada, mulai: hari(0), sampai: hari(30), nomorSurat: nomor });
    });
    expect([await semua(), await baris(prosedur)]).toMatchObject([1, [{ sampai: hari(0) }]]);
    await muat();
  });

  test('when it takes the post of a running delegation away then it is refused whole, and says which procedure uses it', async () => {
    const { prosedur } = await berlaku();
    const hasil = await muat((d) => {
      d.jabatan = d.jabatan.map((j) => (j.id === ISI.kepada ? { ...j, id: 'jabatan-baru' } : j));
      for (const j of d.jabatan) if (j.atasan === ISI.kepada) j.atasan = 'jabatan-baru';
      for (const u of d.unit) if (u.pimpinan === ISI.kepada) u.pimpinan = 'jabatan-baru';
      for (const p of d.pemangku) if (p.jabatan === ISI.kepada) p.jabatan = 'jabatan-baru';
    });
    const pesan = `"${ISI.kepada}" tidak ada, padahal masih dipakai prosedur ${prosedur} sampai ${hari(30)}`;
    expect(hasil).toEqual({ galat: [{ bagian: 'delegasi', baris: 0, pesan }] });
    expect(await baris(prosedur)).toHaveLength(1);
    await cabut(prosedur);
  });
});

describe('given what the models of the Bengkulu text say', () => {
  test('when a Kepala Biro delegates the JF Ahli Utama of his biro then its clause is cited, and it is over them alone', async () => {
    const atas = { unit: 'biro-organisasi', jenjang: 'ahli utama' as const };
    const hak = {
      ...ISI,
      prosedur: undefined,
      dari: 'kepala-biro-organisasi',
      kepada: 'kepala-bagian-tatalaksana',
      atas,
    };
    const karo = 'p-rahmat-hidayat';
    const { prosedur: id } = await sistem.client.start('pendelegasianKewenangan', {
      varian: 'bengkulu-pasal',
      pemohon: karo,
      permohonan: hak,
    });
    await putus(id, 'p-bambang-irawan', { type: 'setuju' });
    const { surat } = await putus(id, karo, { type: 'terbitkanSurat' });
    const langkah = await sistem.client.history(id);
    expect(langkah.map((l) => l.dasar.includes('B-L-1.a.1-tugas-f'))).toEqual([true, false, true]);
    expect(await baris(id)).toMatchObject([{ unit: 'biro-organisasi', jenjang: 'ahli utama' }]);
    const pdf = await sistem.client.letter(surat[0]?.id ?? '');
    expect(teksPdf(pdf.pdf)).toContain('Pejabat Fungsional Ahli Utama pada Biro Organisasi Sekretariat Daerah');
    const d = await direktori();
    const wewenang = (orang: string[]) =>
      d.wewenang('p-bambang-irawan', hak.dari, 'penunjukanDalamUnit', hari(0), orang);
    expect(wewenang(['p-nurul-azizah'])).toBeUndefined();
    await cabut(id, karo);
  });

  test('when a perangkat daerah delegates the JF Ahli Utama then it goes with the assignment, names it, and nobody is asked', async () => {
    const atas = { unit: 'dpmptsp', jenjang: 'ahli utama' as const };
    const hak = { dari: 'kepala-dpmptsp', kepada: 'sekretaris-dpmptsp', atas };
    const kadis = 'p-musliadi-hasan';
    const galat = await penolakan(ajukan(hak, kadis));
    expect([galat.kode, galat.rincian.sifat]).toEqual(['DELEGASI_TIDAK_SESUAI_MODEL', 'bersama penugasan']);
    const penugasan = '800.1.11.1/001/DPMPTSP/XI/2026';
    const { prosedur, keadaan, surat } = await ajukan({ ...hak, penugasan }, kadis);
    expect([keadaan, surat.map((s) => s.jenis)]).toEqual(['berlaku', ['pendelegasianKewenangan']]);
    const pdf = await sistem.client.letter(surat[0]?.id ?? '');
    expect(teksPdf(pdf.pdf)).toContain(`menyertai penugasan dengan surat tugas nomor ${penugasan}`);
    expect((await sistem.client.history(prosedur))[0]?.dasar).toEqual(
      expect.arrayContaining(['T-PD-bersama-penugasan', 'B-L-1.b.7-tugas-5-2']),
    );
    expect(await baris(prosedur)).toMatchObject([{ unit: 'dpmptsp', jenjang: 'ahli utama' }]);
    expect(await cocok(prosedur)).toEqual([]);
    await cabut(prosedur, kadis);
  });
});

describe('in Sumatera Utara, whose text does not speak of it', () => {
  test('when a Kepala Dinas delegates to his Sekretaris then it runs by guidance alone, and is never without an answer', async () => {
    await muatDirektori(sistem.client.register, direktoriContoh('sumut'), peraturan);
    const hak = { dari: 'kepala-dinas-kominfo', kepada: 'sekretaris-dinas-kominfo' };
    const { prosedur } = await berlaku(hak, 'p-luhut-panggabean', 'p-nurhayati-daulay', 'sumut');
    const dasar = (await sistem.client.history(prosedur)).flatMap((l) => l.dasar);
    expect(dasar.filter((id) => !/^(T|ND)-/.test(id))).toEqual([]);
    const bersama = await penolakan(ajukan({ ...hak, penugasan: '800/1' }, 'p-luhut-panggabean', 'sumut'));
    expect(bersama.kode).toBe('DELEGASI_TIDAK_SESUAI_MODEL');
    expect(await cocok(prosedur)).toEqual([]);
    expect((await cabut(prosedur, 'p-luhut-panggabean')).keadaan).toBe('dicabut');
  });
});
