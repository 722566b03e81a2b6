/** Penunjukan lintas unit as Lampiran I BAB II huruf B angka 2 huruf a angka 2) tells it, a) to e). */
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { Perkara, permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

const VARIAN = 'bengkulu-lampiran';
const PEMOHON = 'p-rahmat-hidayat';
const PPK = 'p-zainal-arifin';
const PUO = 'p-kartika-dewi';
const HENDRA = 'p-hendra-saputra';
const IRFAN = 'p-irfan-maulana';
const alasan = 'Pegawai yang sesuai sedang menyelesaikan target unit sendiri.';

const ISI = 'B-L-2.a-muat-a B-L-2.a-muat-b B-L-2.a-muat-c B-L-2.a-muat-d';
const DIAJUKAN = `${PEMOHON} (definitif kepala-biro-organisasi): permohonan -ajukan-> menungguJawaban [B-L-2.a.2-a B-L-2.a.2-a-cc ${ISI}]`;
const DISETUJUI = `${PPK} (definitif kepala-biro-perekonomian): menungguJawaban -setuju-> menungguRekomendasi [B-L-2.a.2-c-1]`;
const DITOLAK = `${PPK} (definitif kepala-biro-perekonomian): menungguJawaban -tolak-> ditolak [B-L-2.a.2-d]`;

const PERMOHONAN =
  'permohonanPelibatan 800/#/B.ORG/bulan/tahun oleh Rahmat Hidayat, S.STP., M.Si., Kepala Biro Organisasi' +
  ' kepada Kepala Biro Perekonomian tembusan Asisten Administrasi Umum';
const PENOLAKAN =
  'penolakanPelibatan 800/#/B.EKON/bulan/tahun oleh Zainal Arifin, S.E., M.Si., Kepala Biro Perekonomian' +
  ' kepada Kepala Biro Organisasi tembusan -';

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (isi) => {
      isi.pemangku.push({
        jabatan: 'kepala-bagian-sumber-daya-alam',
        pegawai: PUO,
        kapasitas: 'Plt.',
        dari: hari(-30),
        sampai: hari(30),
        nomorSurat: '821.2/187/BKD/2026',
      });
      isi.jabatan.push({
        id: 'kepala-subbagian-umum-dpmptsp',
        unit: 'dpmptsp',
        nama: 'Kepala Subbagian Umum',
        jenis: 'struktural',
        atasan: 'sekretaris-dpmptsp',
      });
      isi.pemangku.push({
        jabatan: 'kepala-subbagian-umum-dpmptsp',
        pegawai: 'p-supardi-effendi',
        kapasitas: 'definitif',
        dari: hari(-30),
      });
      isi.delegasi.push({
        dari: 'kepala-dpmptsp',
        untukBeliau: 'sekretaris-dpmptsp',
        kepada: 'kepala-subbagian-umum-dpmptsp',
        prosedur: 'penunjukanLintasUnit',
        mulai: hari(-30),
        sampai: hari(30),
        nomorSurat: '800.1.11.1/067/DPMPTSP/2026',
      });
      isi.delegasi.push({
        dari: 'kepala-dpmptsp',
        kepada: 'sekretaris-dpmptsp',
        prosedur: 'penunjukanLintasUnit',
        mulai: hari(-30),
        sampai: hari(30),
        nomorSurat: '800.1.11.1/066/DPMPTSP/2026',
      });
    }),
  });
});

describe('given a permohonan to a unit that has a PUO and another official as PPK', () => {
  test('when the PPK agrees, the PUO recommends and the PPK assigns then each one named receives the surat penugasan and the case ends', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'setuju' });
    await k.putus(PUO, { type: 'rekomendasikan', pegawai: [HENDRA, IRFAN], catatan: 'Sesuai kriteria.' });
    await k.putus(PPK, { type: 'tugaskan' });

    // e) each receives his own letter, and none has received for the other.
    expect(await k.inbox(HENDRA)).toEqual(['menungguPenerimaan 1']);
    expect((await k.putus(HENDRA, { type: 'terima' })).keadaan).toBe('menungguPenerimaan');
    expect([await k.inbox(HENDRA), await k.inbox(IRFAN)]).toEqual([[], ['menungguPenerimaan 1']]);
    expect((await k.putus(IRFAN, { type: 'terima' })).keadaan).toBe('selesai');

    expect(await k.langkah()).toEqual([
      DIAJUKAN,
      DISETUJUI,
      `${PUO} (definitif kepala-bagian-kebijakan-perekonomian): menungguRekomendasi -rekomendasikan-> menyusunPenugasan [B-L-2.a.2-c-2 T-LU-nama-pegawai]`,
      `${PPK} (definitif kepala-biro-perekonomian): menyusunPenugasan -tugaskan-> menungguPenerimaan [B-L-2.a.2-c-3]`,
      `${HENDRA} (diri sendiri): menungguPenerimaan -terima-> menungguPenerimaan [B-L-2.a.2-e T-LU-terima-setiap]`,
      `${IRFAN} (diri sendiri): menungguPenerimaan -terima-> selesai [B-L-2.a.2-e]`,
    ]);
    expect(await k.surat()).toEqual([
      PERMOHONAN,
      'suratTugas 800.1.11.1/#/B.EKON/bulan/tahun oleh Zainal Arifin, S.E., M.Si., Kepala Biro Perekonomian' +
        ' kepada Sdr. Hendra Saputra, S.H., M.H.; Sdr. Irfan Maulana, S.T.' +
        ' tembusan Kepala Biro Organisasi; Kepala Bagian Kebijakan Perekonomian',
    ]);
    expect(await k.pesan()).toEqual([
      '1 surat permohonanPelibatan -> jabatan:kepala-biro-perekonomian',
      '1 tembusan permohonanPelibatan -> jabatan:asisten-administrasi-umum',
      '1 tugas menungguJawaban -> jabatan:kepala-biro-perekonomian',
      '2 tugas menungguRekomendasi -> jabatan:kepala-bagian-kebijakan-perekonomian',
      '3 tugas menyusunPenugasan -> jabatan:kepala-biro-perekonomian',
      `4 surat suratTugas -> pegawai:${HENDRA}`,
      `4 surat suratTugas -> pegawai:${IRFAN}`,
      '4 tembusan suratTugas -> jabatan:kepala-biro-organisasi',
      '4 tembusan suratTugas -> jabatan:kepala-bagian-kebijakan-perekonomian',
      `4 tugas menungguPenerimaan -> pegawai:${HENDRA}`,
      `4 tugas menungguPenerimaan -> pegawai:${IRFAN}`,
    ]);
    expect(await s.client.show(k.id)).toMatchObject({ status: 'selesai', keadaan: 'selesai', tugas: [] });
    expect(await k.berakhir()).toEqual({ keadaan: 'selesai', urutan: 6 });
  });

  test('when the PPK refuses with a reason then the PUO who asked has it in writing and the case ends', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'tolak', alasan });
    expect(await k.langkah()).toEqual([DIAJUKAN, DITOLAK]);
    expect(await k.surat()).toEqual([PERMOHONAN, PENOLAKAN]);
    expect((await k.pesan()).slice(3)).toEqual(['2 surat penolakanPelibatan -> jabatan:kepala-biro-organisasi']);
    const { naskah } = await s.client.register.db
      .selectFrom('surat')
      .select('naskah')
      .where('prosedur', '=', k.id)
      .where('jenis', '=', 'penolakanPelibatan')
      .executeTakeFirstOrThrow();
    expect(naskah).toMatchObject({ isi: { alasan } });
    expect(await k.berakhir()).toEqual({ keadaan: 'ditolak', urutan: 2 });
  });

  test('when the PUO does not recommend then the PPK decides anew, knowing why, and may refuse', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'setuju' });
    await k.putus(PUO, { type: 'tidakMerekomendasikan', alasan });
    expect(await k.inbox(PPK)).toEqual(['menungguJawaban 2']);
    expect((await k.jurnal()).at(-1)?.peristiwa).toMatchObject({ alasan });
    await k.putus(PPK, { type: 'tolak', alasan }, { putaran: 2 });
    expect(await k.langkah()).toEqual([
      DIAJUKAN,
      DISETUJUI,
      `${PUO} (definitif kepala-bagian-kebijakan-perekonomian): menungguRekomendasi -tidakMerekomendasikan-> menungguJawaban [B-L-2.a.2-c-2 T-LU-tidak-direkomendasikan]`,
      DITOLAK,
    ]);
    expect(await k.surat()).toEqual([PERMOHONAN, PENOLAKAN]);
  });

  test('when the PUO does not recommend and the PPK agrees again then a second round of recommendation opens', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'setuju' });
    await k.putus(PUO, { type: 'tidakMerekomendasikan', alasan });
    await k.putus(PPK, { type: 'setuju' });
    expect(await k.inbox(PUO)).toEqual(['menungguRekomendasi 2']);
    await k.putus(PUO, { type: 'rekomendasikan', pegawai: [HENDRA] });
    await k.putus(PPK, { type: 'tugaskan', pegawai: [HENDRA] });
    await k.putus(HENDRA, { type: 'terima' });
    expect(await k.berakhir()).toEqual({ keadaan: 'selesai', urutan: 7 });
    expect((await k.surat()).map((x) => x.split(' ')[0])).toEqual(['permohonanPelibatan', 'suratTugas']);
  });

  test('when the PPK cannot assign after all then he refuses with a reason and nobody is assigned', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'setuju' });
    await k.putus(PUO, { type: 'rekomendasikan', pegawai: [HENDRA] });
    await k.putus(PPK, { type: 'tolak', alasan });
    expect((await k.langkah()).at(-1)).toBe(
      `${PPK} (definitif kepala-biro-perekonomian): menyusunPenugasan -tolak-> ditolak [B-L-2.a.2-d]`,
    );
    expect(await k.surat()).toEqual([PERMOHONAN, PENOLAKAN]);
    expect(await k.inbox(HENDRA)).toEqual([]);
  });

  test('when fewer are assigned than were recommended then only they have a letter and a task', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'setuju' });
    await k.putus(PUO, { type: 'rekomendasikan', pegawai: [HENDRA, IRFAN] });
    await k.putus(PPK, { type: 'tugaskan', pegawai: [IRFAN] });
    expect([await k.inbox(HENDRA), await k.inbox(IRFAN)]).toEqual([[], ['menungguPenerimaan 1']]);
    expect((await k.putus(IRFAN, { type: 'terima' })).keadaan).toBe('selesai');
  });
});

describe('given a unit whose PUO is its PPK', () => {
  const KEPALA = 'p-musliadi-hasan';
  const ARIEF = 'p-arief-budiman';
  const satuPejabat = { unitDituju: 'dpmptsp', jumlahPersonel: 1 };

  test('when he agrees and names the people then the assignment is written at once, for he need not ask himself', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN, satuPejabat);
    await k.putus(KEPALA, { type: 'setuju', pegawai: [ARIEF] });
    await k.putus(ARIEF, { type: 'terima' });
    expect((await k.langkah()).slice(1)).toEqual([
      `${KEPALA} (definitif kepala-dpmptsp): menungguJawaban -setuju-> menungguPenerimaan [B-L-2.a.2-c-1 B-L-2.a.2-c-3 T-LU-rekomendator-sama T-LU-nama-pegawai]`,
      `${ARIEF} (diri sendiri): menungguPenerimaan -terima-> selesai [B-L-2.a.2-e]`,
    ]);
    expect(await k.berakhir()).toEqual({ keadaan: 'selesai', urutan: 3 });
  });

  test('when he agrees without naming anybody then that is refused, and he can still decide', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN, satuPejabat);
    expect((await k.ditolak(KEPALA, { type: 'setuju' })).kode).toBe('PEGAWAI_WAJIB');
    expect((await k.ditolak(KEPALA, { type: 'setuju', pegawai: [] })).kode).toBe('PEGAWAI_WAJIB');
    expect((await k.putus(KEPALA, { type: 'setuju', pegawai: [ARIEF] })).keadaan).toBe('menungguPenerimaan');
  });

  test('when his delegate agrees then the letter is signed a.n. and the journal names the ground', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN, satuPejabat);
    expect(await s.client.inbox('p-endang-susilowati')).toMatchObject([
      { sebagai: { jabatan: 'kepala-dpmptsp', dasarWewenang: 'delegasi', nomorSurat: '800.1.11.1/066/DPMPTSP/2026' } },
    ]);
    const { surat } = await k.putus('p-endang-susilowati', { type: 'setuju', pegawai: [ARIEF] });
    expect((await k.jurnal()).at(-1)?.pelaku).toEqual({
      pegawai: 'p-endang-susilowati',
      nama: 'Endang Susilowati, S.E.',
      jabatan: 'kepala-dpmptsp',
      namaJabatan: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      dasarWewenang: 'delegasi',
      nomorSurat: '800.1.11.1/066/DPMPTSP/2026',
    });
    const { naskah } = await s.client.register.db
      .selectFrom('surat')
      .select('naskah')
      .where('id', '=', surat[0]?.id ?? '')
      .executeTakeFirstOrThrow();
    expect(naskah.penandatangan).toMatchObject({
      nama: 'Endang Susilowati, S.E.',
      jabatan: 'Sekretaris Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      kapasitas: 'definitif',
      atasNama: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    });
  });

  test('when a delegate two levels below agrees then the letter reads a.n. the one, the post between, u.b. the other', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN, satuPejabat);
    const { surat } = await k.putus('p-supardi-effendi', { type: 'setuju', pegawai: [ARIEF] });
    expect((await k.jurnal()).at(-1)?.pelaku).toMatchObject({
      jabatan: 'kepala-dpmptsp',
      dasarWewenang: 'delegasi',
      nomorSurat: '800.1.11.1/067/DPMPTSP/2026',
    });
    const { pdf } = await s.client.letter(surat[0]?.id ?? '');
    expect(teksPdf(pdf)).toContain(
      'a.n. KEPALA DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU ' +
        'SEKRETARIS DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU u.b. ' +
        'KEPALA SUBBAGIAN UMUM, tte SUPARDI EFFENDI',
    );
  });
});

describe('given a post that is vacant', () => {
  test('when its Plt. recommends then he does so as Plt., with the number of his letter on the record', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN, { unitDituju: 'bagian-sumber-daya-alam', jumlahPersonel: 1 });
    await k.putus(PPK, { type: 'setuju' });
    expect(await s.client.inbox(PUO)).toMatchObject([
      { prosedur: k.id, sebagai: { jabatan: 'kepala-bagian-sumber-daya-alam', dasarWewenang: 'Plt.' } },
    ]);
    await k.putus(PUO, { type: 'rekomendasikan', pegawai: ['p-yusuf-ramadhan'] });
    expect((await k.jurnal()).at(-1)?.pelaku).toMatchObject({
      dasarWewenang: 'Plt.',
      jabatan: 'kepala-bagian-sumber-daya-alam',
      nomorSurat: '821.2/187/BKD/2026',
    });
  });

  test('when a Plt. signs a letter then his signature says so', async () => {
    // The same post asks for people this time: its Plt. is the PUO who signs the permohonan.
    const { prosedur, surat } = await s.client.start('penunjukanLintasUnit', {
      varian: VARIAN,
      pemohon: PUO,
      permohonan: permohonanContoh(VARIAN, { unitPemilik: 'bagian-sumber-daya-alam', unitDituju: 'dpmptsp' })
        .permohonan,
    });
    expect(surat).toMatchObject([{ jenis: 'permohonanPelibatan', nomor: expect.stringContaining('/B.EKON.SDA/') }]);
    const { naskah } = await s.client.register.db
      .selectFrom('surat')
      .select('naskah')
      .where('prosedur', '=', prosedur)
      .executeTakeFirstOrThrow();
    expect(naskah.penandatangan).toMatchObject({ kapasitas: 'Plt.', jabatan: 'Kepala Bagian Sumber Daya Alam' });
  });
});
