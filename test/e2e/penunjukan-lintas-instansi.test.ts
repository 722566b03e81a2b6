/** Penunjukan lintas instansi as Lampiran I tells it, on a real Temporal server and PostgreSQL. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Mulai, Prosedur } from '../../client/index.ts';
import { berkasContoh, direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Isi = Mulai<'penunjukanLintasInstansi'>['permohonan'];
type Peristiwa = Prosedur['penunjukanLintasInstansi']['peristiwa'];

const { pemohon, ...isi } = JSON.parse(berkasContoh('permohonan-lintas-instansi.json')) as Isi & { pemohon: string };

const SEKDA_PROVINSI = 'p-siti-maryam';
const SEKDA_KABUPATEN = 'p-fahmi-ardiansyah';
/** PPK and PUO of the unit that is asked. */
const ASISTEN = 'p-dewi-anjarwati';
const KEPALA_BAGIAN = 'p-herman-syahrial';
const LIA = 'p-lia-marlina';
const RIZKY = 'p-rizky-aditya';
const alasan = 'Pegawai dimaksud sedang menyelesaikan target kinerja instansi sendiri.';

let sistem: Sistem;
let lain: Sistem;
beforeAll(async () => {
  sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  // One post leads and appraises the unit that is asked; the instansi that asks is led by its PyB; a third has none.
  lain = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (d) => {
      for (const u of d.unit) if (u.id === isi.unitDituju) u.ppk = u.pimpinan;
      for (const i of d.instansi) if (i.id === 'pemkab-bengkulu-tengah') delete (i as { pyb?: string }).pyb;
      d.instansi.push({
        id: 'pemkot-contoh',
        nama: 'Pemerintah Kota Contoh',
        pemerintah: 'PEMERINTAH KOTA CONTOH',
        zona: 'Asia/Jakarta',
        tempat: 'Contoh',
        polaNomor: '{klasifikasi}/{urut}/{unit}/{tahun}',
        pyb: 'sekretaris-daerah-bengkulu-tengah',
      });
      for (const u of d.unit) if (u.id === 'dpmptsp') u.instansi = 'pemkot-contoh';
    }),
  });
});

/** A case, and each official's decision at the task that is open. */
async function ajukan(di: Sistem, permohonan: Isi = isi, oleh = pemohon) {
  const { prosedur } = await di.client.start('penunjukanLintasInstansi', {
    varian: 'bengkulu-lampiran',
    pemohon: oleh,
    permohonan,
  });
  const putuskan = async (pelaku: string, peristiwa: Peristiwa) => {
    const { tugas, keadaan } = await di.client.show(prosedur);
    const { putaran = 1 } = tugas[0] ?? {};
    return di.client.decide<'penunjukanLintasInstansi'>({ prosedur, tugas: keadaan, putaran, pelaku, peristiwa });
  };
  const suratTerakhir = async () => {
    const { surat } = await di.client.show(prosedur);
    const terakhir = await di.client.letter(surat.at(-1)?.id ?? '');
    return { ...terakhir, teks: teksPdf(terakhir.pdf) };
  };
  return { prosedur, putuskan, suratTerakhir };
}

/** Steps a) to d): both PyB agree, the PUO dituju recommends. */
async function sampaiKetersediaan(di: Sistem) {
  const kasus = await ajukan(di);
  await kasus.putuskan(SEKDA_PROVINSI, { type: 'setuju' });
  await kasus.putuskan(SEKDA_KABUPATEN, { type: 'setuju' });
  await kasus.putuskan(KEPALA_BAGIAN, { type: 'rekomendasikan', catatan: 'Keduanya sesuai kriteria.' });
  return kasus;
}

describe('given both instansi agree and people are there', () => {
  test('when the list comes back twice then each version and each reason is kept, and every pegawai of the last one receives his letter', async () => {
    const { prosedur, putuskan, suratTerakhir } = await ajukan(sistem);
    expect(await suratTerakhir()).toMatchObject({
      jenis: 'permohonanPelibatan',
      kepada: ['Sekretaris Daerah'],
      tembusan: ['Asisten Administrasi Umum'],
    });

    expect(await putuskan(SEKDA_PROVINSI, { type: 'setuju' })).toMatchObject({ keadaan: 'menungguPybDituju' });
    const antar = await suratTerakhir();
    expect(antar).toMatchObject({
      jenis: 'permohonanAntarInstansi',
      kepada: ['Sekretaris Daerah Kabupaten Bengkulu Tengah, Pemerintah Kabupaten Bengkulu Tengah'],
      tembusan: ['Kepala Biro Organisasi'],
    });
    for (const teks of [...isi.kompetensi, ...isi.ekspektasi, isi.maksudTujuan]) expect(antar.teks).toContain(teks);

    expect(await putuskan(SEKDA_KABUPATEN, { type: 'setuju' })).toMatchObject({ keadaan: 'menungguRekomendasi' });
    const instruksi = await suratTerakhir();
    expect(instruksi).toMatchObject({
      jenis: 'instruksiPenugasan',
      kepada: ['Asisten Administrasi Umum'],
      tembusan: ['Kepala Bagian Organisasi'],
    });
    expect(instruksi.teks).toContain(antar.nomor);

    await putuskan(KEPALA_BAGIAN, { type: 'rekomendasikan', catatan: 'Sesuai kriteria.' });
    await putuskan(ASISTEN, { type: 'sampaikanDaftar', pegawai: [LIA] });
    expect((await suratTerakhir()).teks).toContain('Lia Marlina');
    await putuskan(SEKDA_KABUPATEN, { type: 'kembalikanDaftar', alasan: 'Diminta dua orang.' });
    expect(await suratTerakhir()).toMatchObject({ jenis: 'pengembalianDaftar', kepada: ['Asisten Administrasi Umum'] });
    await putuskan(ASISTEN, { type: 'sampaikanDaftar', pegawai: [LIA, 'p-yeni-kurniasih'] });
    await putuskan(SEKDA_KABUPATEN, { type: 'kembalikanDaftar', alasan: 'Diperlukan Pranata Komputer.' });
    expect((await sistem.client.inbox(ASISTEN))[0]).toMatchObject({ tugas: 'memperbaikiDaftar', putaran: 2 });
    await putuskan(ASISTEN, { type: 'sampaikanDaftar', pegawai: [LIA, RIZKY] });
    await putuskan(SEKDA_KABUPATEN, { type: 'setujuiDaftar' });
    const jawaban = await suratTerakhir();
    expect(jawaban).toMatchObject({
      jenis: 'persetujuanPelibatan',
      kepada: ['Sekretaris Daerah, Pemerintah Provinsi Bengkulu'],
      tembusan: ['Kepala Biro Organisasi, Pemerintah Provinsi Bengkulu'],
    });
    expect(jawaban.teks).toContain(antar.nomor);
    expect(jawaban.teks).toContain('Rizky Aditya');
    expect(jawaban.teks).not.toContain('Yeni Kurniasih');

    await putuskan(ASISTEN, { type: 'tugaskan' });
    await putuskan(KEPALA_BAGIAN, { type: 'terbitkanSurat' });
    const tugas = await suratTerakhir();
    expect(tugas.teks).toContain('SURAT PENUGASAN');
    expect(tugas).toMatchObject({
      jenis: 'suratTugas',
      kepada: ['Sdr. Lia Marlina, S.A.P.', 'Sdr. Rizky Aditya, S.Kom.'],
      tembusan: [
        'Sekretaris Daerah Kabupaten Bengkulu Tengah',
        'Asisten Administrasi Umum',
        'Sekretaris Daerah, Pemerintah Provinsi Bengkulu',
        'Kepala Biro Organisasi, Pemerintah Provinsi Bengkulu',
      ],
    });
    expect(await putuskan(RIZKY, { type: 'terima' })).toMatchObject({ keadaan: 'menungguPenerimaan' });
    expect(await putuskan(LIA, { type: 'terima' })).toMatchObject({ keadaan: 'selesai' });

    const riwayat = await sistem.client.history(prosedur);
    const daftar = riwayat.filter((l) => l.peristiwa.type === 'sampaikanDaftar').map((l) => l.peristiwa.pegawai);
    expect(daftar).toEqual([[LIA], [LIA, 'p-yeni-kurniasih'], [LIA, RIZKY]]);
    const { surat } = await sistem.client.show(prosedur);
    expect(surat.filter((s) => s.jenis === 'jawabanKetersediaan')).toHaveLength(3);
  });

  test('when the Pimpinan Unit Organisasi dituju assigns instead of the Pejabat Penilai Kinerja then that counts as well', async () => {
    const { putuskan } = await sampaiKetersediaan(sistem);
    await putuskan(ASISTEN, { type: 'sampaikanDaftar', pegawai: [LIA] });
    await putuskan(SEKDA_KABUPATEN, { type: 'setujuiDaftar' });
    expect(await putuskan(KEPALA_BAGIAN, { type: 'tugaskan' })).toMatchObject({ keadaan: 'menungguSuratPenugasan' });
    // The letter is the PUO's alone.
    expect((await penolakan(putuskan(ASISTEN, { type: 'terbitkanSurat' }))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
  });

  test('when the Pimpinan Unit Organisasi dituju does not recommend then the answer says so, and the list is still the PPK’s to make', async () => {
    const { putuskan, suratTerakhir } = await ajukan(sistem);
    await putuskan(SEKDA_PROVINSI, { type: 'setuju' });
    await putuskan(SEKDA_KABUPATEN, { type: 'setuju' });
    await putuskan(KEPALA_BAGIAN, { type: 'tidakMerekomendasikan', alasan });
    await putuskan(ASISTEN, { type: 'sampaikanDaftar', pegawai: [RIZKY] });
    expect((await suratTerakhir()).teks).toContain(`tidak merekomendasikan dengan alasan : ${alasan}`);
  });
});

describe('given somebody answers against it', () => {
  test('when the Pejabat yang Berwenang pemohon does not agree then his reason goes to the Pimpinan who asked', async () => {
    const { putuskan, suratTerakhir } = await ajukan(sistem);
    expect(await putuskan(SEKDA_PROVINSI, { type: 'tolak', alasan })).toMatchObject({ keadaan: 'ditolak' });
    const surat = await suratTerakhir();
    expect(surat).toMatchObject({ jenis: 'penolakanPelibatan', kepada: ['Kepala Biro Organisasi'], tembusan: [] });
    expect(surat.teks).toContain(alasan);
  });

  test('when the Pejabat yang Berwenang dituju does not agree then his reason goes to the one who wrote to him and to the Pimpinan who asked', async () => {
    const { putuskan, suratTerakhir } = await ajukan(sistem);
    await putuskan(SEKDA_PROVINSI, { type: 'setuju' });
    const antar = await suratTerakhir();
    expect(await putuskan(SEKDA_KABUPATEN, { type: 'tolak', alasan })).toMatchObject({ keadaan: 'ditolak' });
    const surat = await suratTerakhir();
    expect(surat).toMatchObject({
      kepada: ['Sekretaris Daerah, Pemerintah Provinsi Bengkulu'],
      tembusan: ['Kepala Biro Organisasi, Pemerintah Provinsi Bengkulu'],
    });
    expect(surat.teks).toContain(alasan);
    expect(surat.teks).toContain(antar.nomor);
  });

  test('when nobody is available then the reason goes to the Pejabat yang Berwenang dituju, who passes it on', async () => {
    const { putuskan, suratTerakhir } = await sampaiKetersediaan(sistem);
    await putuskan(ASISTEN, { type: 'nyatakanTidakTersedia', alasan });
    expect(await suratTerakhir()).toMatchObject({
      jenis: 'jawabanKetersediaan',
      kepada: ['Sekretaris Daerah Kabupaten Bengkulu Tengah'],
    });
    expect(await putuskan(SEKDA_KABUPATEN, { type: 'teruskan' })).toMatchObject({ keadaan: 'tidakTersedia' });
    const surat = await suratTerakhir();
    expect(surat).toMatchObject({
      jenis: 'penolakanPelibatan',
      kepada: ['Sekretaris Daerah, Pemerintah Provinsi Bengkulu'],
    });
    expect(surat.teks).toContain(alasan);
  });

  test('when a list has come back and nobody else fits then that is answered too', async () => {
    const { putuskan } = await sampaiKetersediaan(sistem);
    await putuskan(ASISTEN, { type: 'sampaikanDaftar', pegawai: [LIA] });
    await putuskan(SEKDA_KABUPATEN, { type: 'kembalikanDaftar', alasan });
    expect(await putuskan(ASISTEN, { type: 'nyatakanTidakTersedia', alasan })).toMatchObject({
      keadaan: 'menungguPenerusan',
    });
  });
});

describe('given one official for two offices', () => {
  const keKota: Isi = { ...isi, unitDituju: 'dpmptsp' };

  test('when PPK dituju and PUO dituju are one post then nobody recommends to himself', async () => {
    const { putuskan, suratTerakhir } = await ajukan(lain, keKota);
    await putuskan(SEKDA_PROVINSI, { type: 'setuju' });
    expect(await putuskan(SEKDA_KABUPATEN, { type: 'setuju' })).toMatchObject({ keadaan: 'menungguKetersediaan' });
    expect(await suratTerakhir()).toMatchObject({ jenis: 'instruksiPenugasan', tembusan: [] });
  });

  test('when the Pejabat yang Berwenang himself asks then his letter goes straight to the other instansi', async () => {
    const dariSekda: Isi = { ...keKota, unitPemilik: 'setda', ketua: undefined };
    const { putuskan, suratTerakhir } = await ajukan(lain, dariSekda, SEKDA_PROVINSI);
    expect(await suratTerakhir()).toMatchObject({ jenis: 'permohonanAntarInstansi', penandatangan: expect.anything() });
    expect(await putuskan(SEKDA_KABUPATEN, { type: 'tolak', alasan })).toMatchObject({ keadaan: 'ditolak' });
    expect(await suratTerakhir()).toMatchObject({
      kepada: ['Sekretaris Daerah, Pemerintah Provinsi Bengkulu'],
      tembusan: [],
    });
  });
});

describe('given what the text does not allow', () => {
  const mulai = (di: Sistem, permohonan: Partial<Isi>, varian = 'bengkulu-lampiran', oleh = pemohon) =>
    di.client.start('penunjukanLintasInstansi', { varian, pemohon: oleh, permohonan: { ...isi, ...permohonan } });

  test.each<[string, () => Promise<unknown>, string]>([
    ['a unit of the same instansi is asked', () => mulai(sistem, { unitDituju: 'dpmptsp' }), 'TUJUAN_INSTANSI_SENDIRI'],
    ['a unit asks itself', () => mulai(sistem, { unitDituju: isi.unitPemilik }), 'TUJUAN_INSTANSI_SENDIRI'],
    ['the instansi that is asked has no PyB', () => mulai(lain, {}), 'INSTANSI_TANPA_PYB'],
    ['the directory has no such unit', () => mulai(sistem, { unitDituju: 'bagian-entah' }), 'UNIT_TIDAK_DIKENAL'],
    ['a content is missing', () => mulai(sistem, { kompetensi: [] }), 'PERMOHONAN_TIDAK_LENGKAP'],
    [
      'the body of the regulation is chosen, which has no such procedure',
      () => mulai(sistem, {}, 'bengkulu-pasal'),
      'VARIAN_TIDAK_DIKENAL',
    ],
    [
      'the text of Sumatera Utara is chosen, which has no such procedure',
      () => mulai(sistem, {}, 'sumut'),
      'VARIAN_TIDAK_DIKENAL',
    ],
    [
      'another official asks',
      () => mulai(sistem, {}, 'bengkulu-lampiran', 'p-kartika-dewi'),
      'BUKAN_PEJABAT_BERWENANG',
    ],
  ])('when %s then nothing is opened', async (_, coba, kode) => {
    expect((await penolakan(coba())).kode).toBe(kode);
  });

  test('when an answer against it has no reason then it is refused at each place, and the case stays where it is', async () => {
    const { prosedur, putuskan } = await ajukan(sistem);
    const tanpaAlasan = async (
      pelaku: string,
      type: 'tolak' | 'tidakMerekomendasikan' | 'nyatakanTidakTersedia' | 'kembalikanDaftar',
    ) => {
      const sebelum = (await sistem.client.show(prosedur)).keadaan;
      for (const kosong of [undefined, '', ' \n ']) {
        expect((await penolakan(putuskan(pelaku, { type, alasan: kosong }))).kode).toBe('ALASAN_WAJIB');
      }
      expect((await sistem.client.show(prosedur)).keadaan).toBe(sebelum);
    };
    await tanpaAlasan(SEKDA_PROVINSI, 'tolak');
    await putuskan(SEKDA_PROVINSI, { type: 'setuju' });
    await tanpaAlasan(SEKDA_KABUPATEN, 'tolak');
    await putuskan(SEKDA_KABUPATEN, { type: 'setuju' });
    await tanpaAlasan(KEPALA_BAGIAN, 'tidakMerekomendasikan');
    await putuskan(KEPALA_BAGIAN, { type: 'rekomendasikan', catatan: 'Sesuai.' });
    await tanpaAlasan(ASISTEN, 'nyatakanTidakTersedia');
    await putuskan(ASISTEN, { type: 'sampaikanDaftar', pegawai: [LIA] });
    await tanpaAlasan(SEKDA_KABUPATEN, 'kembalikanDaftar');
  });

  test('when a list names nobody, or people who are not JF or pelaksana of the unit, then it is refused', async () => {
    const { putuskan } = await sampaiKetersediaan(sistem);
    const coba = async (pegawai?: string[]) =>
      (await penolakan(putuskan(ASISTEN, { type: 'sampaikanDaftar', pegawai }))).kode;
    expect(await coba()).toBe('PEGAWAI_WAJIB');
    expect(await coba([])).toBe('PEGAWAI_WAJIB');
    expect(await coba([LIA, 'p-teguh-prakoso'])).toBe('PEGAWAI_BUKAN_UNIT_DITUJU');
    expect(await coba([KEPALA_BAGIAN])).toBe('PEGAWAI_BUKAN_UNIT_DITUJU');
    expect(await coba(['p-entah'])).toBe('PEGAWAI_TIDAK_DIKENAL');
    expect(await coba([LIA, LIA])).toBe('MASUKAN_TIDAK_SAH');
  });

  test('when the official of another office decides then he is refused', async () => {
    const { putuskan } = await ajukan(sistem);
    expect((await penolakan(putuskan(SEKDA_KABUPATEN, { type: 'setuju' }))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    expect((await penolakan(putuskan(pemohon, { type: 'setuju' }))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    await putuskan(SEKDA_PROVINSI, { type: 'setuju' });
    expect((await penolakan(putuskan(SEKDA_PROVINSI, { type: 'setuju' }))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
  });

  test('when the applicant acts for the Pejabat yang Berwenang by delegation then he still may not decide on his own request', async () => {
    const wakil = await mulaiSistem({
      direktori: direktoriContoh('bengkulu', (d) => {
        d.delegasi.push({
          dari: 'sekretaris-daerah',
          kepada: 'kepala-biro-organisasi',
          mulai: '2020-01-01',
          nomorSurat: '800.1.11.1/001/SETDA/I/2020',
        });
      }),
    });
    const { putuskan } = await ajukan(wakil);
    expect((await penolakan(putuskan(pemohon, { type: 'setuju' }))).kode).toBe('PERMOHONAN_SENDIRI');
  });
});
