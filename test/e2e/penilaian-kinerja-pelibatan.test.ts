/** Penilaian kinerja of an involvement (B-F 10) as the text has it, on a real Temporal server and PostgreSQL. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Mulai, Prosedur } from '../../client/index.ts';
import { berkasContoh, direktoriContoh, hari } from '../support/direktori.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Isi = Mulai<'penilaianKinerjaPelibatan'>['permohonan'];
type Peristiwa = Prosedur['penilaianKinerjaPelibatan']['peristiwa'];

const { pemohon, ...isi } = JSON.parse(berkasContoh('permohonan-penilaian-kinerja.json')) as Isi & { pemohon: string };
const penilai = 'p-bambang-irawan';
const bersangkutan = 'p-zainal-arifin';
const nilai = (...angka: number[]): Peristiwa => ({ type: 'nilai', angka, simpulan: 92 });
const LIMA = [110, 109, 89, 69, 49];

describe.each(['bengkulu-lampiran', 'bengkulu-pasal'])('in %s', (varian) => {
  let sistem: Sistem;
  const ajukan = (ubah: Partial<Isi> = {}, oleh = pemohon) =>
    sistem.client.start('penilaianKinerjaPelibatan', { varian, pemohon: oleh, permohonan: { ...isi, ...ubah } });
  const putuskan = (prosedur: string, tugas: string, pelaku: string, peristiwa: Peristiwa) =>
    sistem.client.decide<'penilaianKinerjaPelibatan'>({ prosedur, tugas, putaran: 1, pelaku, peristiwa });

  beforeAll(async () => {
    const direktori = direktoriContoh('bengkulu', (d) => {
      const kepalaSda = { jabatan: 'kepala-bagian-sumber-daya-alam', pegawai: 'p-endang-susilowati' };
      d.pemangku.push({ ...kepalaSda, kapasitas: 'definitif', dari: '2020-01-01' });
      d.pemangku.push({
        jabatan: 'kepala-bagian-tatalaksana',
        pegawai: 'p-putri-ayuningtyas',
        kapasitas: 'Plh.',
        dari: hari(-1),
        sampai: hari(30),
        nomorSurat: '800.1.11.1/002/SETDA/I/2026',
      });
    });
    sistem = await mulaiSistem({ direktori });
  });

  test('given the end of an involvement when the PPK gives five numbers then letter 10 carries each predikat and goes to the PPK bersangkutan', async () => {
    const { prosedur, keadaan } = await ajukan();
    expect(keadaan).toBe('penilaian');
    const hasil = await putuskan(prosedur, 'penilaian', penilai, nilai(...LIMA));
    expect(hasil.keadaan).toBe('penyerahan');
    const surat = await sistem.client.letter(hasil.surat[0]?.id ?? '');
    expect(surat).toMatchObject({
      jenis: 'penilaianKinerja',
      kepada: ['Kepala Biro Perekonomian'],
      tembusan: [expect.stringContaining('Irfan Maulana'), 'Kepala Biro Organisasi'],
      penandatangan: 'Bambang Irawan, S.Sos., Pejabat Penilai Kinerja',
    });
    const teks = teksPdf(surat.pdf);
    for (const baris of [
      '1. Orientasi Pelayanan 110 Sangat Baik',
      '2. Inisiatif Kerja 109 Baik',
      '3. Komitmen 89 Cukup',
      '4. Kerjasama 69 Kurang',
      '5. Inisiatif Kerja 49 Sangat Kurang',
      'PENILAIAN PRILAKU KERJA 92 Baik',
    ]) {
      expect(teks).toContain(baris);
    }
    expect(await putuskan(prosedur, 'penyerahan', bersangkutan, { type: 'terima' })).toMatchObject({
      keadaan: 'selesai',
    });
    expect((await sistem.client.history(prosedur)).map((l) => l.dasar[0])).toEqual([
      'T-PK-permintaan',
      'B-F-10-1',
      'T-PK-serah',
    ]);
  });

  test('given a number outside 0-120, or no whole one, when it is given then it is refused with its clause and the task stays open', async () => {
    const { prosedur } = await ajukan();
    for (const salah of [
      [121, 90, 90, 90, 90],
      [90, -1, 90, 90, 90],
      [90, 90, 109.5, 90, 90],
    ]) {
      const galat = await penolakan(putuskan(prosedur, 'penilaian', penilai, nilai(...salah)));
      expect(galat).toMatchObject({ kode: 'ANGKA_DI_LUAR_RENTANG', dasar: ['T-PK-rentang', 'B-F-10-1'] });
    }
    const simpulan = { type: 'nilai' as const, angka: LIMA, simpulan: 200 };
    expect((await penolakan(putuskan(prosedur, 'penilaian', penilai, simpulan))).kode).toBe('ANGKA_DI_LUAR_RENTANG');
    expect(await putuskan(prosedur, 'penilaian', penilai, nilai(0, 120, 0, 120, 50))).toMatchObject({
      keadaan: 'penyerahan',
    });
  });

  test('given the Plh. of the PPK when she is the one who is appraised then she may not, though the post is hers for the day', async () => {
    const { prosedur } = await ajukan({ pegawai: 'p-putri-ayuningtyas' });
    const galat = await penolakan(putuskan(prosedur, 'penilaian', 'p-putri-ayuningtyas', nilai(...LIMA)));
    expect(galat).toMatchObject({ kode: 'MENILAI_DIRI_SENDIRI' });
    expect(await putuskan(prosedur, 'penilaian', penilai, nilai(...LIMA))).toMatchObject({ keadaan: 'penyerahan' });
  });

  test('given two units with one PPK when he has appraised then there is nobody to hand it to and the case ends', async () => {
    const { prosedur } = await ajukan({ unitPemilik: 'bagian-sumber-daya-alam' }, 'p-endang-susilowati');
    const hasil = await putuskan(prosedur, 'penilaian', bersangkutan, nilai(...LIMA));
    expect(hasil.keadaan).toBe('selesai');
    expect((await sistem.client.letter(hasil.surat[0]?.id ?? '')).kepada).toEqual([
      expect.stringContaining('Irfan Maulana'),
    ]);
  });

  test('given a pegawai of the same unit, of another instansi, or no JF or pelaksana when the start is sent then it is refused', async () => {
    expect((await penolakan(ajukan({ pegawai: 'p-teguh-prakoso' }))).kode).toBe('PENILAIAN_UNIT_SENDIRI');
    expect((await penolakan(ajukan({ pegawai: 'p-lia-marlina' }))).kode).toBe('PENILAIAN_LAIN_INSTANSI');
    expect((await penolakan(ajukan({ pegawai: 'p-kartika-dewi' }))).kode).toBe('BUKAN_FUNGSIONAL_PELAKSANA');
    expect((await penolakan(ajukan({}, 'p-teguh-prakoso'))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
  });
});
