/** Pengajuan sukarela di dalam unit organisasi as the three texts tell it, on a real Temporal server and PostgreSQL. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Mulai, Prosedur } from '../../client/index.ts';
import { berkasContoh, direktoriContoh, hari } from '../support/direktori.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Isi = Mulai<'pengajuanSukarelaDalamUnit'>['permohonan'];
type Peristiwa = Prosedur['pengajuanSukarelaDalamUnit']['peristiwa'];

const baca = (nama: string): { pemohon: string; isi: Isi } => {
  const { pemohon, ...isi } = JSON.parse(berkasContoh(nama));
  return { pemohon, isi };
};
const alasan = 'Target kinerja unit untuk triwulan ini belum tercapai.';
const catat: Peristiwa = {
  type: 'catat',
  didengarPada: '2026-11-20T09:30',
  permintaan: 'Yang bersangkutan ingin ikut menyusun kajian tersebut.',
};

/** One system and what people do in it. */
function panggung(ambil: () => Sistem) {
  return {
    ajukan: (varian: string, pemohon: string, permohonan: Isi) =>
      ambil().client.start('pengajuanSukarelaDalamUnit', { varian, pemohon, permohonan }),
    putuskan: (prosedur: string, tugas: string, pelaku: string, peristiwa: Peristiwa) =>
      ambil().client.decide<'pengajuanSukarelaDalamUnit'>({ prosedur, tugas, putaran: 1, pelaku, peristiwa }),
    surat: async (hasil: { surat: { id: string }[] }) => {
      const surat = await ambil().client.letter(hasil.surat[0]?.id ?? '');
      return { ...surat, teks: teksPdf(surat.pdf) };
    },
  };
}

describe('in Bengkulu', () => {
  let sistem: Sistem;
  const { ajukan, putuskan, surat } = panggung(() => sistem);
  const { pemohon, isi } = baca('permohonan-sukarela-dalam-unit.json');
  const lisan: Isi = { ...isi, cara: 'lisan' };
  const puo = 'p-kartika-dewi';
  const ppk = 'p-zainal-arifin';
  const pengganti = 'p-ratna-komalasari';

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

  test('given Pasal 13 ayat (2) when the Pimpinan agrees to a written wish then his surat penugasan goes out and the pegawai receives it', async () => {
    const mulai = await ajukan('bengkulu-pasal', pemohon, isi);
    expect(mulai.keadaan).toBe('menungguJawaban');
    const permohonan = await surat(mulai);
    expect(permohonan).toMatchObject({
      jenis: 'permohonanSukarela',
      nomor: '-',
      kepada: ['Kepala Bagian Kebijakan Perekonomian'],
      tembusan: [],
    });
    expect(permohonan.teks).toMatch(/^Bengkulu, .*CURRICULUM VITAE/);
    const { prosedur } = mulai;
    const setuju = await putuskan(prosedur, 'menungguJawaban', puo, { type: 'setuju' });
    const tugas = await surat(setuju);
    expect(tugas).toMatchObject({ jenis: 'suratTugas', kepada: ['Sdr. Irfan Maulana, S.T.'] });
    expect(tugas.nomor).toMatch(/^800\.1\.11\.1\/\d{3}\/B\.EKON\.KP\//);
    expect(tugas.teks).toContain('SURAT PENUGASAN');
    expect(await sistem.client.inbox(pemohon)).toMatchObject([{ prosedur, peristiwa: ['terima'] }]);
    expect(await putuskan(prosedur, 'menungguPenerimaan', pemohon, { type: 'terima' })).toMatchObject({
      keadaan: 'selesai',
    });
    expect((await sistem.client.history(prosedur)).map((l) => l.dasar)).toEqual([
      ['B-P-10-3', 'B-P-13-2-a'],
      ['B-P-13-2-b-1', 'B-P-13-2-b-2'],
      ['T-SD-terima'],
    ]);
  });

  test('given Pasal 13 ayat (2) when the Pimpinan does not agree then only a reasoned refusal ends it, by a letter to the pegawai', async () => {
    const { prosedur } = await ajukan('bengkulu-pasal', pemohon, isi);
    const tanpa = await penolakan(putuskan(prosedur, 'menungguJawaban', puo, { type: 'tolak', alasan: '  ' }));
    expect(tanpa.kode).toBe('ALASAN_WAJIB');
    const tolak = await putuskan(prosedur, 'menungguJawaban', puo, { type: 'tolak', alasan });
    expect(tolak.keadaan).toBe('ditolak');
    const jawaban = await surat(tolak);
    expect(jawaban).toMatchObject({ jenis: 'penolakanSukarela', kepada: ['Sdr. Irfan Maulana, S.T.'] });
    expect(jawaban.teks).toContain(alasan);
    expect((await sistem.client.history(prosedur)).at(-1)?.dasar).toEqual(['T-SD-tolak']);
  });

  test('given Lampiran I when the wish is oral then it is recorded before it is decided, and the assignment follows', async () => {
    const mulai = await ajukan('bengkulu-lampiran', pemohon, lisan);
    expect(mulai).toMatchObject({ keadaan: 'pencatatan', surat: [] });
    const { prosedur } = mulai;
    const dini = await penolakan(putuskan(prosedur, 'menungguJawaban', puo, { type: 'setuju' }));
    expect(dini.kode).toBe('TUGAS_BELUM_DIBUKA');
    const catatan = await surat(await putuskan(prosedur, 'pencatatan', puo, catat));
    expect(catatan.jenis).toBe('catatanPermohonanLisan');
    expect(catatan.teks).toContain('Pada tanggal 20 November 2026 pukul 09.30 kami mendengar permohonan');
    expect(catatan.teks).toContain('Yang bersangkutan ingin ikut menyusun kajian tersebut.');
    expect(catatan.teks).toContain('KARTIKA DEWI');
    expect(await putuskan(prosedur, 'menungguJawaban', puo, { type: 'setuju' })).toMatchObject({
      keadaan: 'menungguPenerimaan',
    });
    expect(await putuskan(prosedur, 'menungguPenerimaan', pemohon, { type: 'terima' })).toMatchObject({
      keadaan: 'selesai',
    });
  });

  test('given Lampiran I when a written wish is answered then no record is asked for', async () => {
    const { prosedur, keadaan } = await ajukan('bengkulu-lampiran', pemohon, isi);
    expect(keadaan).toBe('menungguJawaban');
    expect(await putuskan(prosedur, 'menungguJawaban', puo, { type: 'tolak', alasan })).toMatchObject({
      keadaan: 'ditolak',
    });
  });

  test('given Lampiran I when an oral wish is refused then the answer refers to its record', async () => {
    const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, lisan);
    await putuskan(prosedur, 'pencatatan', puo, catat);
    const jawaban = await surat(await putuskan(prosedur, 'menungguJawaban', puo, { type: 'tolak', alasan }));
    expect(jawaban.teks).toContain('Menindaklanjuti permohonan lisan Saudara yang dicatat tanggal');
  });

  test('given an oral wish under Pasal 13 ayat (2) when it is sent then it is refused: in writing', async () => {
    const tolak = await penolakan(ajukan('bengkulu-pasal', pemohon, lisan));
    expect(tolak).toMatchObject({ kode: 'CARA_TIDAK_SESUAI', dasar: ['B-P-13-2-a', 'S-II.b.1-a'] });
  });

  test('given a structural official when he applies then he is told that the procedure is for JF and pelaksana', async () => {
    const tolak = await penolakan(ajukan('bengkulu-lampiran', puo, isi));
    expect(tolak).toMatchObject({ kode: 'BUKAN_FUNGSIONAL_PELAKSANA', rincian: { pegawai: puo } });
  });

  test('given an applicant who stands in as Plh. for the Pimpinan when he records or decides his own wish then he may not', async () => {
    const tulis = await ajukan('bengkulu-pasal', pengganti, isi);
    const sendiri = await penolakan(putuskan(tulis.prosedur, 'menungguJawaban', pengganti, { type: 'setuju' }));
    expect(sendiri.kode).toBe('PERMOHONAN_SENDIRI');
    const ucap = await ajukan('bengkulu-lampiran', pengganti, lisan);
    const dengar = await penolakan(putuskan(ucap.prosedur, 'pencatatan', pengganti, catat));
    expect(dengar.kode).toBe('PERMOHONAN_SENDIRI');
  });

  test('given the Pejabat Penilai Kinerja when he answers in place of the Pimpinan then it is not his to decide', async () => {
    const { prosedur } = await ajukan('bengkulu-lampiran', pemohon, isi);
    const bukan = await penolakan(putuskan(prosedur, 'menungguJawaban', ppk, { type: 'setuju' }));
    expect(bukan.kode).toBe('BUKAN_PEJABAT_BERWENANG');
  });
});

describe('in Sumatera Utara', () => {
  let sistem: Sistem;
  const { ajukan, putuskan, surat } = panggung(() => sistem);
  const { pemohon, isi } = baca('permohonan-sukarela-dalam-unit-sumut.json');
  const puo = 'p-luhut-panggabean';
  const ppk = 'p-nurhayati-daulay';

  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: direktoriContoh('sumut') });
  });

  test('given an oral wish that the Pejabat Penilai Kinerja heard when the Pimpinan agrees then the pegawai is assigned and reports the result to both', async () => {
    const { prosedur } = await ajukan('sumut', pemohon, isi);
    const catatan = await surat(await putuskan(prosedur, 'pencatatan', ppk, catat));
    expect(catatan.kepada).toEqual(['Kepala Dinas Komunikasi dan Informatika', 'Sdr. Meurah Rangkuti, S.Kom.']);
    const tugas = await surat(await putuskan(prosedur, 'menungguJawaban', puo, { type: 'setuju' }));
    expect(tugas.teks).toContain('LAMPIRAN 1');
    expect(await putuskan(prosedur, 'menungguPenerimaan', pemohon, { type: 'terima' })).toMatchObject({
      keadaan: 'menungguLaporan',
    });
    const hasil = 'Basis data layanan informasi publik telah dipakai sejak 1 Februari 2027.';
    const lapor = await putuskan(prosedur, 'menungguLaporan', pemohon, { type: 'laporkan', hasil });
    expect(lapor.keadaan).toBe('selesai');
    const laporan = await surat(lapor);
    expect(laporan.kepada).toEqual([
      'Kepala Dinas Komunikasi dan Informatika',
      'Sekretaris Dinas Komunikasi dan Informatika',
    ]);
    expect(laporan.teks.replaceAll(' ', '')).toContain(`suratpenugasannomor${tugas.nomor}`);
    expect(laporan.teks).toContain(hasil);
    expect((await sistem.client.history(prosedur)).at(-1)?.dasar).toEqual(['S-II.b.1-d']);
  });

  test('given an oral wish when the Pimpinan does not agree then the pegawai is answered with the reason', async () => {
    const { prosedur } = await ajukan('sumut', pemohon, isi);
    await putuskan(prosedur, 'pencatatan', puo, catat);
    const tolak = await putuskan(prosedur, 'menungguJawaban', puo, { type: 'tolak', alasan });
    expect(tolak.keadaan).toBe('ditolak');
    expect((await surat(tolak)).teks).toContain(alasan);
  });

  test('given a written wish when it is sent then it is refused: the text has it told orally', async () => {
    expect((await penolakan(ajukan('sumut', pemohon, { ...isi, cara: 'tertulis' }))).kode).toBe('CARA_TIDAK_SESUAI');
  });
});
