/** Pengajuan sukarela lintas unit organisasi as the three texts tell it, on a real Temporal server and PostgreSQL. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Mulai, Prosedur } from '../../client/index.ts';
import { berkasContoh, direktoriContoh, hari } from '../support/direktori.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Isi = Mulai<'pengajuanSukarelaLintasUnit'>['permohonan'];
type Peristiwa = Prosedur['pengajuanSukarelaLintasUnit']['peristiwa'];

const baca = (nama: string): { pemohon: string; isi: Isi; tanpaKetua: Isi } => {
  const { pemohon, ...isi } = JSON.parse(berkasContoh(nama));
  const { ketua: _, ...tanpaKetua } = isi;
  return { pemohon, isi, tanpaKetua };
};
const alasan = 'Beban kerja unit sedang penuh sampai dengan akhir triwulan.';

/** One system and what people do in it. */
function panggung(ambil: () => Sistem) {
  const putuskan = (prosedur: string, tugas: string, pelaku: string, peristiwa: Peristiwa, putaran = 1) =>
    ambil().client.decide<'pengajuanSukarelaLintasUnit'>({ prosedur, tugas, putaran, pelaku, peristiwa });
  return {
    ajukan: (varian: string, pemohon: string, permohonan: Isi) =>
      ambil().client.start('pengajuanSukarelaLintasUnit', { varian, pemohon, permohonan }),
    putuskan,
    /** The only letter of a step, with its text. */
    surat: async (hasil: { surat: { id: string }[] }) => {
      expect(hasil.surat).toHaveLength(1);
      const surat = await ambil().client.letter(hasil.surat[0]?.id ?? '');
      return { ...surat, teks: teksPdf(surat.pdf) };
    },
    /** Several steps one after the other; answers the last. */
    jalan: async (prosedur: string, langkah: [tugas: string, pelaku: string, peristiwa: Peristiwa][]) => {
      let hasil: Awaited<ReturnType<typeof putuskan>> | undefined;
      for (const [tugas, pelaku, peristiwa] of langkah) hasil = await putuskan(prosedur, tugas, pelaku, peristiwa);
      if (!hasil) throw new Error('no steps');
      return hasil;
    },
    dasar: async (prosedur: string) => (await ambil().client.history(prosedur)).map((l) => l.dasar),
  };
}

describe('in Bengkulu', () => {
  let sistem: Sistem;
  const { ajukan, putuskan, surat, jalan, dasar } = panggung(() => sistem);
  const { pemohon, isi, tanpaKetua } = baca('permohonan-sukarela-lintas-unit.json');
  const puoDituju = 'p-rahmat-hidayat';
  const ketua = 'p-teguh-prakoso';
  const puo = 'p-kartika-dewi';
  const ppk = 'p-zainal-arifin';
  const kepalaBagian = 'Kepala Bagian Kebijakan Perekonomian';
  const pengganti = 'p-ratna-komalasari';
  const diriPemohon = 'Sdr. Irfan Maulana, S.T.';
  const diriKetua = expect.stringContaining('Teguh Prakoso');

  beforeAll(async () => {
    const direktori = direktoriContoh('bengkulu', (d) => {
      d.pemangku.push({
        jabatan: 'kepala-bagian-kebijakan-perekonomian',
        pegawai: pengganti,
        kapasitas: 'Plh.',
        dari: hari(-1),
        sampai: hari(30),
        nomorSurat: '800.1.11.1/001/B.EKON/2026',
      });
    });
    sistem = await mulaiSistem({ direktori });
  });

  test('given Lampiran I and a tim kerja when ketua, Pimpinan dituju and Pejabat Penilai Kinerja agree then each letter goes where the text sends it and the pegawai reports to the ketua', async () => {
    const mulai = await ajukan('bengkulu-lampiran', pemohon, isi);
    expect(mulai.keadaan).toBe('menungguVerifikasi');
    const { prosedur } = mulai;
    const permohonan = await surat(mulai);
    expect(permohonan).toMatchObject({
      jenis: 'permohonanSukarela',
      nomor: '-',
      kepada: ['Kepala Biro Organisasi'],
      tembusan: ['Kepala Biro Perekonomian', kepalaBagian],
    });

    const verifikasi = await surat(await putuskan(prosedur, 'menungguVerifikasi', ketua, { type: 'rekomendasikan' }));
    expect(verifikasi).toMatchObject({ jenis: 'rekomendasiSetuju', nomor: '-', kepada: ['Kepala Biro Organisasi'] });
    expect(verifikasi.teks).toContain('REKOMENDASI PELIBATAN DALAM TIM KERJA');

    const setuju = await surat(await putuskan(prosedur, 'menungguJawaban', puoDituju, { type: 'setuju' }));
    expect(setuju).toMatchObject({ jenis: 'persetujuanSukarela', kepada: [diriPemohon], tembusan: [kepalaBagian] });
    expect(setuju.teks).toContain('setelah dilakukan verifikasi oleh Ketua Tim Kerja');
    expect(setuju.teks).toContain('Atas rekomendasi dari Ketua Tim Kerja tersebut, kami menyetujui');
    expect(setuju.teks).toContain('Surat Penugasan dari Kepala Biro Perekonomian, agar Saudara segera melapor kepada');

    const penerusan = await surat(await putuskan(prosedur, 'meneruskan', pemohon, { type: 'teruskan' }));
    expect(penerusan).toMatchObject({ kepada: ['Kepala Biro Perekonomian'], tembusan: [kepalaBagian] });
    expect(penerusan.teks.replaceAll(' ', '')).toContain(`nomor${setuju.nomor}`);

    const tugas = await surat(await putuskan(prosedur, 'menungguPenugasan', ppk, { type: 'tugaskan' }));
    expect(tugas).toMatchObject({
      jenis: 'suratTugas',
      kepada: [diriPemohon],
      tembusan: ['Kepala Biro Organisasi', diriKetua],
    });
    expect(tugas.teks).toContain('KEPALA BIRO PEREKONOMIAN,');

    const akhir = await jalan(prosedur, [
      ['menungguPenerimaan', pemohon, { type: 'terima' }],
      ['melapor', pemohon, { type: 'lapor' }],
    ]);
    expect(akhir.keadaan).toBe('selesai');
    const riwayat = await sistem.client.history(prosedur);
    expect(riwayat.at(-1)?.diberitahu).toEqual([
      { kepada: `pegawai:${ketua}`, hal: 'Pegawai melapor untuk dilibatkan dalam Tim Kerja' },
    ]);
    expect(riwayat.map((l) => l.dasar)).toEqual([
      ['B-L-2.b-0', 'B-L-2.b.2-a', 'B-L-2.b.2-a-cc', 'B-F-1-1', 'B-F-1-2', 'B-F-1-3', 'B-F-1-cc'],
      ['B-F-2-1', 'B-F-4-0', 'B-F-4-1', 'B-F-4-ttd'],
      ['B-L-2.b.2-b-1', 'B-F-2-ttd', 'B-F-2-cc', 'B-F-2-1', 'B-F-2-2'],
      ['B-L-2.b.2-b-2', 'B-L-2.b.2-b-cc'],
      ['B-L-2.b.2-c-1', 'B-L-2.b.2-c-2', 'T-SL-tembusan-dituju'],
      ['B-L-2.b.2-d', 'B-F-2-3'],
      ['B-F-2-4'],
    ]);
  });

  test('given Lampiran I and no ketua when all agree then nobody verifies and nobody is reported to', async () => {
    const { prosedur, keadaan } = await ajukan('bengkulu-lampiran', pemohon, tanpaKetua);
    expect(keadaan).toBe('menungguJawaban');
    const setuju = await surat(await putuskan(prosedur, 'menungguJawaban', puoDituju, { type: 'setuju' }));
    expect(setuju.teks).not.toContain('Ketua Tim Kerja');
    const akhir = await jalan(prosedur, [
      ['meneruskan', pemohon, { type: 'teruskan' }],
      ['menungguPenugasan', ppk, { type: 'tugaskan' }],
      ['menungguPenerimaan', pemohon, { type: 'terima' }],
    ]);
    expect(akhir.keadaan).toBe('selesai');
  });

  test.each([
    ['alternative 1', 'kualifikasiTidakSesuai', 'tidak sesuai dengan kebutuhan dalam'],
    ['alternative 2', 'timPenuh', 'namun jumlah anggota Tim sudah mencukupi'],
  ] as const)(
    'given a ketua who does not recommend by %s when the Pimpinan refuses then letters 5 and 3 say so, with a copy to the head of the applicant',
    async (_, alternatif, kalimat) => {
      const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, isi);
      const tanpa = await penolakan(putuskan(prosedur, 'menungguVerifikasi', ketua, { type: 'tidakMerekomendasikan' }));
      expect(tanpa.kode).toBe('ALASAN_WAJIB');
      const lima = await surat(
        await putuskan(prosedur, 'menungguVerifikasi', ketua, { type: 'tidakMerekomendasikan', alternatif }),
      );
      expect(lima.jenis).toBe('rekomendasiTidakSetuju');
      expect(lima.teks).toContain(kalimat);
      const kosong = await penolakan(putuskan(prosedur, 'menungguJawaban', puoDituju, { type: 'tolak', alasan: '' }));
      expect(kosong.kode).toBe('ALASAN_WAJIB');
      const tolak = await putuskan(prosedur, 'menungguJawaban', puoDituju, { type: 'tolak', alasan });
      expect(tolak.keadaan).toBe('ditolak');
      const tiga = await surat(tolak);
      expect(tiga).toMatchObject({ jenis: 'penolakanSukarela', kepada: [diriPemohon], tembusan: [kepalaBagian] });
      expect(tiga.teks).toContain(kalimat);
      expect(tiga.teks).toContain('Atas rekomendasi dari Ketua Tim Kerja tersebut, kami tidak menyetujui');
      expect(tiga.teks).toContain(alasan);
    },
  );

  test('given a ketua who does not recommend when the Pimpinan agrees all the same then his letter does not call the recommendation his ground', async () => {
    const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, isi);
    await putuskan(prosedur, 'menungguVerifikasi', ketua, { type: 'tidakMerekomendasikan', alternatif: 'timPenuh' });
    const setuju = await surat(await putuskan(prosedur, 'menungguJawaban', puoDituju, { type: 'setuju' }));
    expect(setuju.teks).toContain(
      'Setelah mempertimbangkan rekomendasi dari Ketua Tim Kerja tersebut, kami menyetujui',
    );
    expect(setuju.teks).not.toContain('Atas rekomendasi');
  });

  test('given Lampiran I when the Pejabat Penilai Kinerja does not agree then the pegawai has his reason, and the other side is told', async () => {
    const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, isi);
    const tolak = await jalan(prosedur, [
      ['menungguVerifikasi', ketua, { type: 'rekomendasikan' }],
      ['menungguJawaban', puoDituju, { type: 'setuju' }],
      ['meneruskan', pemohon, { type: 'teruskan' }],
      ['menungguPenugasan', ppk, { type: 'tolak', alasan }],
    ]);
    expect(tolak.keadaan).toBe('tidakDisetujuiAtasan');
    const jawaban = await surat(tolak);
    expect(jawaban).toMatchObject({ kepada: [diriPemohon], tembusan: ['Kepala Biro Organisasi', diriKetua] });
    expect((await dasar(prosedur)).at(-1)).toEqual(['T-SL-tolak-bersangkutan']);
  });

  const catat: Peristiwa = {
    type: 'catat',
    didengarPada: '2026-11-20T14:05',
    permintaan: 'Yang bersangkutan ingin ikut dalam tim penyusun SOP.',
  };

  test('given Pasal 13 ayat (3) when the Pimpinan pemilik kinerja is asked orally and then in writing then he answers twice, and the Pimpinan bersangkutan assigns', async () => {
    const mulai = await ajukan('bengkulu-pasal', pemohon, isi);
    expect(mulai).toMatchObject({ keadaan: 'pencatatan', surat: [] });
    const { prosedur } = mulai;
    const catatan = await surat(await putuskan(prosedur, 'pencatatan', puoDituju, catat));
    expect(catatan).toMatchObject({ jenis: 'catatanPermohonanLisan', kepada: [diriPemohon] });
    expect(catatan.teks).toContain('20 November 2026 pukul 14.05');
    expect(await putuskan(prosedur, 'menungguJawabanLisan', puoDituju, { type: 'setuju' })).toMatchObject({
      keadaan: 'menulisPermohonan',
      surat: [],
    });
    const permohonan = await surat(await putuskan(prosedur, 'menulisPermohonan', pemohon, { type: 'kirimPermohonan' }));
    expect(permohonan).toMatchObject({ nomor: '-', kepada: ['Kepala Biro Organisasi'], tembusan: [kepalaBagian] });
    await putuskan(prosedur, 'menungguVerifikasi', ketua, { type: 'rekomendasikan', catatan: 'Sangat dibutuhkan.' });
    const setuju = await surat(await putuskan(prosedur, 'menungguJawaban', puoDituju, { type: 'setuju' }));
    expect(setuju.teks).toContain('Menindaklanjuti surat Saudara tanggal');
    expect(setuju.teks).toContain(`Surat Penugasan dari ${kepalaBagian}, agar`);
    const penerusan = await surat(await putuskan(prosedur, 'meneruskan', pemohon, { type: 'teruskan' }));
    expect(penerusan).toMatchObject({ kepada: [kepalaBagian], tembusan: [] });
    const tugas = await surat(await putuskan(prosedur, 'menungguPenugasan', puo, { type: 'tugaskan' }));
    expect(tugas.teks).toContain('KEPALA BAGIAN KEBIJAKAN PEREKONOMIAN,');
    const akhir = await jalan(prosedur, [
      ['menungguPenerimaan', pemohon, { type: 'terima' }],
      ['melapor', pemohon, { type: 'lapor' }],
    ]);
    expect(akhir.keadaan).toBe('selesai');
    expect((await dasar(prosedur)).slice(0, 3)).toEqual([
      ['B-P-13-3-a', 'T-SL-lisan-dicatat'],
      ['B-P-13-3-a', 'T-SL-lisan-dicatat'],
      ['B-P-13-3-b-1'],
    ]);
  });

  test('given Pasal 13 ayat (3) when the oral request is refused then the answer refers to its record and no letter is asked for', async () => {
    const { prosedur } = await ajukan('bengkulu-pasal', pemohon, isi);
    const tolak = await jalan(prosedur, [
      ['pencatatan', puoDituju, catat],
      ['menungguJawabanLisan', puoDituju, { type: 'tolak', alasan }],
    ]);
    expect(tolak.keadaan).toBe('ditolak');
    const jawaban = await surat(tolak);
    expect(jawaban.tembusan).toEqual([]);
    expect(jawaban.teks).toContain('Menindaklanjuti permohonan lisan Saudara yang dicatat tanggal');
  });

  test('given Pasal 13 ayat (3) when the letter is refused after the oral request was agreed to then the second answer counts', async () => {
    const { prosedur } = await ajukan('bengkulu-pasal', pemohon, tanpaKetua);
    const tolak = await jalan(prosedur, [
      ['pencatatan', puoDituju, catat],
      ['menungguJawabanLisan', puoDituju, { type: 'setuju' }],
      ['menulisPermohonan', pemohon, { type: 'kirimPermohonan' }],
      ['menungguJawaban', puoDituju, { type: 'tolak', alasan }],
    ]);
    expect(tolak.keadaan).toBe('ditolak');
    expect((await surat(tolak)).tembusan).toEqual([kepalaBagian]);
  });

  test('given Pasal 13 ayat (3) when the Pimpinan bersangkutan does not assign then the case ends with his reason', async () => {
    const { prosedur } = await ajukan('bengkulu-pasal', pemohon, tanpaKetua);
    const tolak = await jalan(prosedur, [
      ['pencatatan', puoDituju, catat],
      ['menungguJawabanLisan', puoDituju, { type: 'setuju' }],
      ['menulisPermohonan', pemohon, { type: 'kirimPermohonan' }],
      ['menungguJawaban', puoDituju, { type: 'setuju' }],
      ['meneruskan', pemohon, { type: 'teruskan' }],
      ['menungguPenugasan', puo, { type: 'tolak', alasan }],
    ]);
    expect(tolak.keadaan).toBe('tidakDisetujuiAtasan');
    expect((await surat(tolak)).tembusan).toEqual(['Kepala Biro Organisasi']);
  });

  test('given superiors who are one official when the application is sent then he is named once', async () => {
    const mulai = await ajukan('bengkulu-lampiran', 'p-arief-budiman', isi);
    const { tembusan } = await surat(mulai);
    expect(tembusan).toHaveLength(1);
    const [langkah] = await sistem.client.history(mulai.prosedur);
    expect(langkah?.diberitahu.filter((d) => d.kepada === 'jabatan:kepala-dpmptsp')).toHaveLength(1);
  });

  test.each<[string, string, Isi, string, string[]]>([
    [
      'a unit of another instansi',
      pemohon,
      { ...isi, unitDituju: 'bagian-organisasi-bengkulu-tengah' },
      'SUKARELA_LAIN_INSTANSI',
      ['B-L-2.b-0'],
    ],
    [
      'his own unit',
      pemohon,
      { ...isi, unitDituju: 'bagian-kebijakan-perekonomian' },
      'SUKARELA_UNIT_SENDIRI',
      ['B-P-13-2-a', 'B-L-2.b.1-a', 'S-II.b.1-a'],
    ],
    ['a unit that does not exist', pemohon, { ...isi, unitDituju: 'biro-x' }, 'UNIT_TIDAK_DIKENAL', []],
    ['a ketua who does not exist', pemohon, { ...isi, ketua: 'p-tidak-ada' }, 'PEGAWAI_TIDAK_DIKENAL', []],
    ['himself as ketua', pemohon, { ...isi, ketua: pemohon }, 'PERMOHONAN_SENDIRI', ['T-diri-sendiri']],
    ['a structural post of his own', puo, isi, 'BUKAN_FUNGSIONAL_PELAKSANA', ['B-P-10-3', 'B-L-2.b.1-a', 'S-II.b.1-a']],
  ])('given an applicant with %s when he applies then he is refused', async (_, siapa, permohonan, kode, klausul) => {
    for (const varian of ['bengkulu-lampiran', 'bengkulu-pasal']) {
      const tolak = await penolakan(ajukan(varian, siapa, permohonan));
      expect({ kode: tolak.kode, dasar: tolak.dasar }).toEqual({ kode, dasar: klausul });
    }
  });

  test('given an applicant who stands in as Plh. for his own head when the case comes to him then he may not assign himself', async () => {
    const { prosedur } = await ajukan('bengkulu-pasal', pengganti, tanpaKetua);
    await jalan(prosedur, [
      ['pencatatan', puoDituju, catat],
      ['menungguJawabanLisan', puoDituju, { type: 'setuju' }],
      ['menulisPermohonan', pengganti, { type: 'kirimPermohonan' }],
      ['menungguJawaban', puoDituju, { type: 'setuju' }],
      ['meneruskan', pengganti, { type: 'teruskan' }],
    ]);
    const sendiri = await penolakan(putuskan(prosedur, 'menungguPenugasan', pengganti, { type: 'tugaskan' }));
    expect(sendiri.kode).toBe('PERMOHONAN_SENDIRI');
  });

  test('given the verification of the ketua when anybody else sends it then it is not his to give', async () => {
    const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, isi);
    for (const bukan of [puoDituju, 'p-nurul-azizah', pemohon]) {
      const galat = await penolakan(putuskan(prosedur, 'menungguVerifikasi', bukan, { type: 'rekomendasikan' }));
      expect(galat.kode).toBe('BUKAN_PEJABAT_BERWENANG');
    }
  });
});

describe('in Sumatera Utara', () => {
  let sistem: Sistem;
  const { ajukan, putuskan, surat, jalan, dasar } = panggung(() => sistem);
  const { pemohon, isi, tanpaKetua } = baca('permohonan-sukarela-lintas-unit-sumut.json');
  const puoDituju = 'p-parlindungan-siregar';
  const ketua = 'p-sri-wahyuni-tarigan';
  const puo = 'p-luhut-panggabean';
  const ppk = 'p-nurhayati-daulay';

  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: direktoriContoh('sumut') });
  });

  test('given a superior who agrees before and after when the draft is returned once then the pegawai mends it and the letter goes to the Pimpinan pemilik kinerja', async () => {
    const { prosedur, keadaan, surat: belum } = await ajukan('sumut', pemohon, isi);
    expect({ keadaan, belum }).toEqual({ keadaan: 'menungguPersetujuanAwal', belum: [] });
    await putuskan(prosedur, 'menungguPersetujuanAwal', ppk, { type: 'setuju' });
    const permohonan = await surat(await putuskan(prosedur, 'menulisPermohonan', pemohon, { type: 'kirimPermohonan' }));
    expect(permohonan.teks).toContain('persetujuan dan/atau rekomendasi dari Nurhayati Daulay, S.Kom., M.Kom.');
    await putuskan(prosedur, 'menungguVerifikasi', ketua, { type: 'rekomendasikan' });
    const setuju = await surat(await putuskan(prosedur, 'menungguJawaban', puoDituju, { type: 'setuju' }));
    expect(setuju.teks).toContain(
      'Surat Penugasan dari Kepala Dinas Komunikasi dan Informatika dan/atau Sekretaris Dinas Komunikasi dan Informatika',
    );
    const kembali = await jalan(prosedur, [
      ['meneruskan', pemohon, { type: 'teruskan' }],
      ['menungguPersetujuanAtasan', ppk, { type: 'setuju' }],
      ['menyusunPenugasan', pemohon, { type: 'ajukanKonsep' }],
      ['menungguTandaTangan', puo, { type: 'kembalikanKonsep', alasan: 'Jangka waktu belum sesuai.' }],
    ]);
    expect(kembali.keadaan).toBe('menyusunPenugasan');
    await putuskan(prosedur, 'menyusunPenugasan', pemohon, { type: 'ajukanKonsep' }, 2);
    const tugas = await surat(await putuskan(prosedur, 'menungguTandaTangan', puo, { type: 'setujuiKonsep' }, 2));
    expect(tugas).toMatchObject({
      kepada: ['Kepala Biro Organisasi'],
      tembusan: ['Sdr. Meurah Rangkuti, S.Kom.', 'Sdr. Sri Wahyuni Tarigan, S.IP.'],
    });
    expect(await putuskan(prosedur, 'menungguPenerimaan', pemohon, { type: 'terima' })).toMatchObject({
      keadaan: 'selesai',
    });
    expect(await dasar(prosedur)).toEqual([
      ['S-II.b-0', 'S-II.b.2-a-1'],
      ['S-II.b.2-a-1', 'T-SL-dua-kali-setuju'],
      ['S-II.b.2-a-2'],
      ['T-SL-verifikasi-ketua'],
      ['S-II.b.2-b-1'],
      ['S-II.b.2-b-2'],
      ['S-II.b.2-c-1', 'T-SL-dua-kali-setuju'],
      ['S-II.b.2-c-2'],
      ['S-II.b.2-c-3', 'T-SL-konsep-dikembalikan'],
      ['S-II.b.2-c-2'],
      ['S-II.b.2-c-3'],
      ['S-II.b.2-d'],
    ]);
  });

  test('given a superior who does not agree beforehand when he refuses then no letter reaches the unit dituju', async () => {
    const { prosedur } = await ajukan('sumut', pemohon, isi);
    const kosong = await penolakan(putuskan(prosedur, 'menungguPersetujuanAwal', puo, { type: 'tolak' }));
    expect(kosong.kode).toBe('ALASAN_WAJIB');
    const tolak = await putuskan(prosedur, 'menungguPersetujuanAwal', puo, { type: 'tolak', alasan });
    expect(tolak.keadaan).toBe('tidakDisetujuiAtasan');
    const jawaban = await surat(tolak);
    expect(jawaban).toMatchObject({ kepada: ['Sdr. Meurah Rangkuti, S.Kom.'], tembusan: [] });
    expect(jawaban.teks).toContain('Menindaklanjuti keinginan Saudara, maka dengan ini');
    expect(jawaban.teks).toContain(alasan);
  });

  test('given a refusal of the Pimpinan dituju when he writes it then it carries his reason', async () => {
    const { prosedur } = await ajukan('sumut', pemohon, tanpaKetua);
    const tolak = await jalan(prosedur, [
      ['menungguPersetujuanAwal', puo, { type: 'setuju' }],
      ['menulisPermohonan', pemohon, { type: 'kirimPermohonan' }],
      ['menungguJawaban', puoDituju, { type: 'tolak', alasan }],
    ]);
    expect(tolak.keadaan).toBe('ditolak');
    expect((await surat(tolak)).teks).toContain(alasan);
    expect((await dasar(prosedur)).at(-1)).toEqual(['S-II.b.2-e']);
  });

  test('given a superior who agreed beforehand when he is asked again then he may still refuse, and the unit dituju is told', async () => {
    const { prosedur } = await ajukan('sumut', pemohon, tanpaKetua);
    const tolak = await jalan(prosedur, [
      ['menungguPersetujuanAwal', puo, { type: 'setuju' }],
      ['menulisPermohonan', pemohon, { type: 'kirimPermohonan' }],
      ['menungguJawaban', puoDituju, { type: 'setuju' }],
      ['meneruskan', pemohon, { type: 'teruskan' }],
      ['menungguPersetujuanAtasan', puo, { type: 'tolak', alasan }],
    ]);
    expect(tolak.keadaan).toBe('tidakDisetujuiAtasan');
    expect((await surat(tolak)).tembusan).toEqual(['Kepala Biro Organisasi']);
  });

  test('given himself as ketua when he applies then he is refused', async () => {
    expect((await penolakan(ajukan('sumut', pemohon, { ...isi, ketua: pemohon }))).kode).toBe('PERMOHONAN_SENDIRI');
  });
});
