/** Evaluasi berjenjang as the three texts tell it, on a real Temporal server and PostgreSQL. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Mulai, type Prosedur, versiHasil } from '../../client/index.ts';
import { berkasContoh, direktoriContoh, hari } from '../support/direktori.ts';
import { isiDirektori, mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Isi = Mulai<'evaluasiBerjenjang'>['permohonan'];
type Peristiwa = Prosedur['evaluasiBerjenjang']['peristiwa'];

const baca = (nama: string): { pemohon: string; isi: Isi } => {
  const { pemohon, ...isi } = JSON.parse(berkasContoh(nama));
  return { pemohon, isi };
};
const sidik = (angka: number) => String(angka).repeat(64);
const versi = (n: number, ringkasan: string): Peristiwa => ({
  type: 'perbaiki',
  versi: n,
  ringkasan,
  berkas: [{ nama: `hasil-v${n}.pdf`, sha256: sidik(n) }],
});
const kembalikan = (alasan: string): Peristiwa => ({ type: 'kembalikan', alasan });

/** One system and what officials do in it. */
function panggung(ambil: () => Sistem) {
  const ajukan = (varian: string, pemohon: string, permohonan: Isi) =>
    ambil().client.start('evaluasiBerjenjang', { varian, pemohon, permohonan });
  /** Decides at the one open task, as its official finds it in his inbox. */
  const putuskan = async (prosedur: string, pelaku: string, peristiwa: Peristiwa) => {
    const { client } = ambil();
    const [tugas] = (await client.show(prosedur)).tugas;
    if (!tugas) throw new Error(`${prosedur} has no open task`);
    return client.decide<'evaluasiBerjenjang'>({
      prosedur,
      tugas: tugas.tugas,
      putaran: tugas.putaran,
      pelaku,
      peristiwa,
    });
  };
  /** Who has the result now. */
  const pemegang = async (prosedur: string) => (await ambil().client.show(prosedur)).tugas.map((t) => t.pemegang);
  return { ajukan, putuskan, pemegang };
}

describe('in Bengkulu', () => {
  let sistem: Sistem;
  const { ajukan, putuskan, pemegang } = panggung(() => sistem);
  const { pemohon, isi } = baca('permohonan-evaluasi.json');
  const kepalaBagian = 'p-kartika-dewi';
  const kepalaBiro = 'p-zainal-arifin';
  const asisten = 'p-lestari-wulandari';
  const sekda = 'p-siti-maryam';
  const lain = 'p-bambang-irawan';

  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  });

  test('given Lampiran I when every level finds the result sesuai then it climbs from kepala bagian to sekretaris daerah, who ends it', async () => {
    const { prosedur, keadaan } = await ajukan('bengkulu-lampiran', pemohon, isi);
    expect(keadaan).toBe('peninjauan');
    const dilalui: string[][] = [];
    for (const pelaku of [kepalaBagian, kepalaBiro, asisten, sekda]) {
      dilalui.push(await pemegang(prosedur));
      expect((await sistem.client.inbox(pelaku)).map((t) => t.prosedur)).toContain(prosedur);
      await putuskan(prosedur, pelaku, { type: 'sesuai' });
    }
    expect(dilalui.flat()).toEqual([
      'jabatan:kepala-bagian-kebijakan-perekonomian',
      'jabatan:kepala-biro-perekonomian',
      'jabatan:asisten-perekonomian-pembangunan',
      'jabatan:sekretaris-daerah',
    ]);
    const { status, surat } = await sistem.client.show(prosedur);
    expect({ status, surat }).toEqual({ status: 'selesai', surat: [] });
    const riwayat = await sistem.client.history(prosedur);
    // Each reviewer's step cites what the model of the unit says of him; acceptance tells everybody below.
    expect(riwayat[1]?.dasar).toEqual(['B-LA-3-1', 'B-LA-3-2', 'B-L-1.a.2b-eval-1', 'B-L-1.a.2b-eval-2']);
    expect(riwayat[1]?.diberitahu).toEqual([{ kepada: 'jabatan:kepala-biro-perekonomian', hal: 'peninjauan' }]);
    expect(riwayat[4]?.dasar).toEqual(['B-LA-3-3', 'B-L-1.a.2b-eval-5']);
    expect(riwayat[4]?.diberitahu.map((d) => d.kepada)).toEqual([
      `pegawai:${pemohon}`,
      'jabatan:kepala-bagian-kebijakan-perekonomian',
      'jabatan:kepala-biro-perekonomian',
      'jabatan:asisten-perekonomian-pembangunan',
    ]);
  });

  test('given Lampiran I when the result comes back then it goes down level by level, is mended where it stops, and every version is kept', async () => {
    const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, isi);
    await putuskan(prosedur, kepalaBagian, { type: 'sesuai' });
    await putuskan(prosedur, kepalaBiro, { type: 'sesuai' });

    const kembali = await putuskan(prosedur, asisten, kembalikan('Alternatif ketiga belum dihitung biayanya.'));
    expect(kembali.keadaan).toBe('perbaikanPeninjau');
    const surat = await sistem.client.letter(kembali.surat[0]?.id ?? '');
    expect(surat).toMatchObject({
      jenis: 'pengembalianHasil',
      kepada: ['Kepala Biro Perekonomian'],
      tembusan: [expect.stringContaining('Irfan Maulana')],
    });
    expect(teksPdf(surat.pdf)).toContain('Alternatif ketiga belum dihitung biayanya.');
    expect(teksPdf(surat.pdf)).toContain('versi 1');

    // The kepala biro returns it further down, the kepala bagian to its maker.
    expect(await putuskan(prosedur, kepalaBiro, kembalikan('Lengkapi biaya alternatif ketiga.'))).toMatchObject({
      keadaan: 'perbaikanPeninjau',
    });
    expect(await pemegang(prosedur)).toEqual(['jabatan:kepala-bagian-kebijakan-perekonomian']);
    expect(await putuskan(prosedur, kepalaBagian, kembalikan('Hitung biaya alternatif ketiga.'))).toMatchObject({
      keadaan: 'perbaikanPengaju',
    });
    expect(await pemegang(prosedur)).toEqual([`pegawai:${pemohon}`]);

    // A version that is not the next is refused; the next goes to the lowest reviewer.
    expect((await penolakan(putuskan(prosedur, pemohon, versi(3, 'Dengan biaya.')))).kode).toBe('VERSI_TIDAK_BERURUT');
    expect(await putuskan(prosedur, pemohon, versi(2, 'Dengan biaya.'))).toMatchObject({ keadaan: 'peninjauan' });
    expect(await pemegang(prosedur)).toEqual(['jabatan:kepala-bagian-kebijakan-perekonomian']);
    await putuskan(prosedur, kepalaBagian, { type: 'sesuai' });
    await putuskan(prosedur, kepalaBiro, { type: 'sesuai' });
    // This time the kepala biro mends it himself and hands it back to the one who returned it.
    await putuskan(prosedur, asisten, kembalikan('Ringkasan eksekutif terlalu panjang.'));
    await putuskan(prosedur, kepalaBiro, versi(3, 'Dengan biaya, ringkasan satu halaman.'));
    expect(await pemegang(prosedur)).toEqual(['jabatan:asisten-perekonomian-pembangunan']);
    await putuskan(prosedur, asisten, { type: 'sesuai' });
    expect(await putuskan(prosedur, sekda, { type: 'sesuai' })).toMatchObject({ keadaan: 'selesai' });

    const riwayat = await sistem.client.history(prosedur);
    const semua = versiHasil(isi, riwayat);
    expect(semua.map((v) => [v.versi, v.oleh, v.berkas[0]?.sha256.slice(0, 4)])).toEqual([
      [1, 'Irfan Maulana, S.T.', isi.hasil.berkas?.[0]?.sha256.slice(0, 4)],
      [2, 'Irfan Maulana, S.T.', '2222'],
      [3, 'Zainal Arifin, S.E., M.Si., Kepala Biro Perekonomian', '3333'],
    ]);
    expect(semua.map((v) => v.tinjauan.map((t) => t.putusan))).toEqual([
      ['sesuai', 'sesuai', 'kembalikan', 'kembalikan', 'kembalikan'],
      ['sesuai', 'sesuai', 'kembalikan'],
      ['sesuai', 'sesuai'],
    ]);
    expect(semua[1]?.tinjauan.at(-1)).toMatchObject({ alasan: 'Ringkasan eksekutif terlalu panjang.' });
    // Rounds are numbered: the tasks of the journal.
    expect(riwayat.filter((l) => l.tugas === 'peninjauan' && l.jenis === 'langkah').map((l) => l.putaran)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  test('given a return without reasons when it is sent then it is refused with its clause and the result stays', async () => {
    const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, isi);
    const galat = await penolakan(putuskan(prosedur, kepalaBagian, { type: 'kembalikan', alasan: '  ' }));
    expect(galat.kode).toBe('ALASAN_WAJIB');
    expect((await penolakan(putuskan(prosedur, lain, { type: 'sesuai' }))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    expect(await pemegang(prosedur)).toEqual(['jabatan:kepala-bagian-kebijakan-perekonomian']);
  });

  test('given Pasal 19 when level 2 and level 1 of the unit accept then the review is done', async () => {
    const { prosedur } = await ajukan('bengkulu-pasal', pemohon, isi);
    await putuskan(prosedur, kepalaBagian, { type: 'sesuai' });
    await putuskan(prosedur, kepalaBiro, kembalikan('Data bulan Desember belum ada.'));
    await putuskan(prosedur, kepalaBagian, versi(2, 'Dengan data bulan Desember.'));
    expect(await putuskan(prosedur, kepalaBiro, { type: 'sesuai' })).toMatchObject({ keadaan: 'selesai' });
    const riwayat = await sistem.client.history(prosedur);
    expect(riwayat.map((l) => l.dasar[0])).toEqual([
      'B-P-19-2-1',
      'B-P-19-2-1',
      'T-EV-alasan',
      'T-EV-satu-jenjang',
      'B-P-19-3',
    ]);
  });

  test('given a unit whose JF stand directly below its head when a result is submitted then the head alone reviews it', async () => {
    const langsung = { ...isi, unit: 'dpmptsp' };
    const { prosedur } = await ajukan('bengkulu-lampiran', 'p-arief-budiman', langsung);
    expect(await putuskan(prosedur, 'p-musliadi-hasan', kembalikan('Belum lengkap.'))).toMatchObject({
      keadaan: 'perbaikanPengaju',
    });
    await putuskan(prosedur, 'p-arief-budiman', versi(2, 'Lengkap.'));
    expect(await putuskan(prosedur, 'p-musliadi-hasan', { type: 'sesuai' })).toMatchObject({ keadaan: 'selesai' });
    const riwayat = await sistem.client.history(prosedur);
    expect(riwayat.at(-1)?.dasar).toEqual(['B-LA-3-3', 'B-L-1.b.7a-eval-3']);
  });

  test('given starts that the models do not allow when they are sent then each is refused with its reason and clause', async () => {
    const tolak = async (pelaku: string, ubah: Partial<Isi>) =>
      penolakan(ajukan('bengkulu-lampiran', pelaku, { ...isi, ...ubah }));
    expect(await tolak('p-arief-budiman', { unit: 'dpmptsp', bentuk: 'pengawas' })).toMatchObject({
      kode: 'PENGAJU_TIDAK_SESUAI_MODEL',
      dasar: ['T-EV-pengaju'],
    });
    expect(await tolak(pemohon, { unit: 'setda' })).toMatchObject({
      kode: 'UNIT_TANPA_MODEL',
      dasar: ['T-EV-tanpa-model'],
    });
    expect((await tolak(pemohon, { unit: 'biro-organisasi' })).kode).toBe('JENJANG_TIDAK_ADA');
    expect((await tolak('p-musliadi-hasan', { unit: 'dpmptsp' })).kode).toBe('PERMOHONAN_SENDIRI');
    expect((await tolak(pemohon, { unit: 'tidak-ada' })).kode).toBe('UNIT_TIDAK_DIKENAL');
    expect((await tolak(pemohon, { bentuk: 'tim' })).kode).toBe('MASUKAN_TIDAK_SAH');
  });
});

describe('where the directory has gaps', () => {
  let sistem: Sistem;
  const { ajukan, putuskan } = panggung(() => sistem);
  const { pemohon, isi } = baca('permohonan-evaluasi.json');
  const lowong = direktoriContoh('bengkulu', (d) => {
    d.pemangku = d.pemangku.filter((p) => p.jabatan !== 'kepala-bagian-kebijakan-perekonomian');
    for (const u of d.unit)
      if (u.id === 'dpmptsp') Object.assign(u, { nama: 'UPTD Tipe B Pelayanan Perizinan', model: 'uptd-b' });
  });

  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: lowong });
  });

  test('given a vacant level when a result arrives then it waits visibly until a Plt. is appointed, who decides for the post', async () => {
    const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, isi);
    const menunggu = await sistem.client.show(prosedur);
    expect(menunggu.tugas.map((t) => t.pemegang)).toEqual(['jabatan:kepala-bagian-kebijakan-perekonomian']);
    expect((await penolakan(putuskan(prosedur, 'p-kartika-dewi', { type: 'sesuai' }))).kode).toBe(
      'BUKAN_PEJABAT_BERWENANG',
    );
    await isiDirektori(sistem.client.register, {
      ...lowong,
      pemangku: [
        ...lowong.pemangku,
        {
          jabatan: 'kepala-bagian-kebijakan-perekonomian',
          pegawai: 'p-hendra-saputra',
          kapasitas: 'Plt.',
          dari: hari(-1),
          sampai: hari(30),
          nomorSurat: '821.2/001/BKD/I/2026',
        },
      ],
    });
    expect((await sistem.client.inbox('p-hendra-saputra')).map((t) => t.prosedur)).toContain(prosedur);
    await putuskan(prosedur, 'p-hendra-saputra', { type: 'sesuai' });
    expect((await sistem.client.history(prosedur)).at(-1)?.pelaku).toMatchObject({ dasarWewenang: 'Plt.' });
  });

  test('given a UPTD Tipe B when a result is submitted there then the start is refused: no model covers it', async () => {
    const galat = await penolakan(ajukan('bengkulu-lampiran', 'p-arief-budiman', { ...isi, unit: 'dpmptsp' }));
    expect(galat.kode).toBe('UNIT_TANPA_MODEL');
    expect(galat.message).toContain('naskah hanya memuat model untuk UPTD Tipe A');
  });
});

describe('in Sumatera Utara', () => {
  let sistem: Sistem;
  const { ajukan, putuskan, pemegang } = panggung(() => sistem);
  const { pemohon, isi } = baca('permohonan-evaluasi-sumut.json');
  const ppk = 'p-nurhayati-daulay';
  const puo = 'p-luhut-panggabean';

  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: direktoriContoh('sumut') });
  });

  test('given the PPK’s evaluation when the PUO is not content then he records his corrective action and the work goes back to its maker', async () => {
    const { prosedur } = await ajukan('sumut', pemohon, isi);
    expect(await pemegang(prosedur)).toEqual(['jabatan:sekretaris-dinas-kominfo']);
    await putuskan(prosedur, ppk, { type: 'tidakSesuai', alasan: 'Delapan layanan belum masuk.' });
    expect((await penolakan(putuskan(prosedur, puo, kembalikan('Belum lengkap.')))).kode).toBe(
      'TINDAKAN_PERBAIKAN_WAJIB',
    );
    const kembali = await putuskan(prosedur, puo, {
      type: 'kembalikan',
      alasan: 'Belum lengkap.',
      tindakan: 'Menambah dua orang dari bidang lain selama dua minggu.',
    });
    const surat = await sistem.client.letter(kembali.surat[0]?.id ?? '');
    const teks = teksPdf(surat.pdf);
    expect(teks).toContain('Delapan layanan belum masuk.');
    expect(teks).toContain('Menambah dua orang dari bidang lain selama dua minggu.');
    expect(surat.tembusan).toEqual(['Sekretaris Dinas Komunikasi dan Informatika']);
    await putuskan(prosedur, pemohon, versi(2, 'Seluruh layanan masuk.'));
    await putuskan(prosedur, ppk, { type: 'sesuai', catatan: 'Lengkap.' });
    expect(await putuskan(prosedur, puo, { type: 'sesuai' })).toMatchObject({ keadaan: 'selesai' });
    const akhir = (await sistem.client.history(prosedur)).at(-1);
    expect(akhir?.dasar).toEqual(['S-II.a.1-c-2', 'S-II.a.2-c-2']);
    expect(akhir?.diberitahu.map((d) => d.kepada)).toEqual([`pegawai:${pemohon}`, 'jabatan:sekretaris-dinas-kominfo']);
  });

  test('given a unit whose PPK and PUO are one when a result is submitted then he reviews it once', async () => {
    const { prosedur, keadaan } = await ajukan('sumut', 'p-ridwan-batubara', { ...isi, unit: 'biro-umum' });
    expect(keadaan).toBe('penerimaan');
    await putuskan(prosedur, 'p-hotman-ginting', {
      type: 'kembalikan',
      alasan: 'Belum sesuai target.',
      tindakan: 'Target dibagi dua tahap.',
    });
    expect(await putuskan(prosedur, 'p-ridwan-batubara', versi(2, 'Tahap pertama.'))).toMatchObject({
      keadaan: 'penerimaan',
    });
    expect(await putuskan(prosedur, 'p-hotman-ginting', { type: 'sesuai' })).toMatchObject({ keadaan: 'selesai' });
    expect((await sistem.client.history(prosedur))[0]?.dasar).toContain('T-EV-satu-peninjau');
  });
});
