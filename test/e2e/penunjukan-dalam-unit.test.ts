/** Penunjukan di dalam unit organisasi as the three texts tell it, on a real Temporal server and PostgreSQL. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Mulai, Prosedur } from '../../client/index.ts';
import { berkasContoh, direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Isi = Mulai<'penunjukanDalamUnit'>['permohonan'];
type Peristiwa = Prosedur['penunjukanDalamUnit']['peristiwa'];

const baca = (nama: string): { pemohon: string; isi: Isi } => {
  const { pemohon, ...isi } = JSON.parse(berkasContoh(nama));
  return { pemohon, isi };
};

/** One system and what officials do in it. */
function panggung(ambil: () => Sistem) {
  return {
    tunjuk: (varian: string, pemohon: string, permohonan: Isi) =>
      ambil().client.start('penunjukanDalamUnit', { varian, pemohon, permohonan }),
    putuskan: (prosedur: string, tugas: string, pelaku: string, peristiwa: Peristiwa) =>
      ambil().client.decide<'penunjukanDalamUnit'>({ prosedur, tugas, putaran: 1, pelaku, peristiwa }),
    terima: (prosedur: string, pelaku: string) =>
      ambil().client.decide<'penunjukanDalamUnit'>({
        prosedur,
        tugas: 'menungguPenerimaan',
        putaran: 1,
        pelaku,
        peristiwa: { type: 'terima' },
      }),
  };
}

describe('in Bengkulu', () => {
  let sistem: Sistem;
  const { tunjuk, putuskan, terima } = panggung(() => sistem);
  const { isi } = baca('permohonan-dalam-unit.json');
  const kepalaBiro = 'p-rahmat-hidayat';
  const kepalaBagian = 'p-bambang-irawan';
  const maya = 'p-maya-anggraini';
  const teguh = 'p-teguh-prakoso';
  const tim: Isi = { ...isi, bentuk: 'tim', pegawai: [maya, teguh], ketua: teguh };

  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  });

  test('given Pasal 10 when the Pimpinan Unit Organisasi designates then his surat perintah tugas goes out at once and the pegawai receives it', async () => {
    const { prosedur, keadaan, surat } = await tunjuk('bengkulu-pasal', kepalaBiro, isi);
    expect(keadaan).toBe('menungguPenerimaan');
    const terbit = await sistem.client.letter(surat[0]?.id ?? '');
    expect(terbit).toMatchObject({ jenis: 'suratTugas', kepada: [expect.stringContaining('Maya')], tembusan: [] });
    expect(terbit.nomor).toMatch(/^800\.1\.11\.1\/\d{3}\/B\.ORG\//);
    expect(teksPdf(terbit.pdf)).toContain('SURAT PERINTAH TUGAS');
    expect(await sistem.client.inbox(maya)).toMatchObject([{ prosedur, peristiwa: ['terima'] }]);
    expect(await terima(prosedur, maya)).toMatchObject({ keadaan: 'selesai' });
    const riwayat = await sistem.client.history(prosedur);
    expect(riwayat.map((l) => l.dasar)).toEqual([['B-P-10-1', 'B-P-10-2', 'B-P-10-4'], ['B-P-10-4']]);
  });

  test('given Pasal 10 when the Pejabat Penilai Kinerja designates then the Pimpinan Unit Organisasi sets the letter, with a copy to him', async () => {
    const { prosedur, keadaan, surat } = await tunjuk('bengkulu-pasal', kepalaBagian, isi);
    expect({ keadaan, surat }).toEqual({ keadaan: 'menungguPenetapan', surat: [] });
    const bukan = await penolakan(putuskan(prosedur, 'menungguPenetapan', kepalaBagian, { type: 'tetapkan' }));
    expect(bukan.kode).toBe('BUKAN_PEJABAT_BERWENANG');
    const tetap = await putuskan(prosedur, 'menungguPenetapan', kepalaBiro, { type: 'tetapkan' });
    const terbit = await sistem.client.letter(tetap.surat[0]?.id ?? '');
    expect(terbit.tembusan).toEqual(['Kepala Bagian Tatalaksana']);
    expect(teksPdf(terbit.pdf)).toContain('KEPALA BIRO ORGANISASI,');
    expect(await terima(prosedur, maya)).toMatchObject({ keadaan: 'selesai' });
  });

  test('given Lampiran I when a team is designated then annex 1 names ketua and anggota, and each receives the letter himself', async () => {
    const { prosedur, surat } = await tunjuk('bengkulu-lampiran', kepalaBiro, tim);
    const teks = teksPdf((await sistem.client.letter(surat[0]?.id ?? '')).pdf);
    expect(teks).toContain('LAMPIRAN 1');
    expect(teks).toContain('KETUA TIM');
    expect(await terima(prosedur, maya)).toMatchObject({ keadaan: 'menungguPenerimaan' });
    expect((await penolakan(terima(prosedur, maya))).kode).toBe('TUGAS_TERTUTUP');
    expect(await terima(prosedur, teguh)).toMatchObject({ keadaan: 'selesai' });
  });

  test('given a unit whose head also appraises when he designates then nobody else is asked', async () => {
    const dinas: Isi = { ...isi, unit: 'dpmptsp', pegawai: ['p-arief-budiman'] };
    const { prosedur, keadaan } = await tunjuk('bengkulu-lampiran', 'p-musliadi-hasan', dinas);
    expect(keadaan).toBe('menungguPenerimaan');
    expect(await terima(prosedur, 'p-arief-budiman')).toMatchObject({ keadaan: 'selesai' });
  });

  test('given a designation of the Pejabat Penilai Kinerja when the Pimpinan does not agree then only a reasoned refusal ends it, and he is told', async () => {
    const { prosedur } = await tunjuk('bengkulu-lampiran', kepalaBagian, isi);
    const tanpa = await penolakan(putuskan(prosedur, 'menungguPenetapan', kepalaBiro, { type: 'tolak', alasan: ' ' }));
    expect(tanpa.kode).toBe('ALASAN_WAJIB');
    const alasan = 'Yang bersangkutan sedang ditugaskan pada kegiatan lain.';
    expect(await putuskan(prosedur, 'menungguPenetapan', kepalaBiro, { type: 'tolak', alasan })).toMatchObject({
      keadaan: 'ditolak',
      surat: [],
    });
    const akhir = (await sistem.client.history(prosedur)).at(-1);
    expect(akhir).toMatchObject({ dasar: ['T-DU-tidak-ditetapkan'], peristiwa: { alasan } });
    expect(akhir?.diberitahu).toEqual([
      { kepada: 'jabatan:kepala-bagian-tatalaksana', hal: 'Penunjukan tidak ditetapkan' },
    ]);
  });

  test.each<[string, string, string, Isi, string]>([
    ['a team under Pasal 10', 'bengkulu-pasal', kepalaBiro, tim, 'TIM_DENGAN_KEPUTUSAN'],
    ['a team under Pasal 10 by the PPK', 'bengkulu-pasal', kepalaBagian, tim, 'TIM_DENGAN_KEPUTUSAN'],
    [
      'a pegawai of another unit',
      'bengkulu-lampiran',
      kepalaBiro,
      { ...isi, pegawai: ['p-irfan-maulana'] },
      'PEGAWAI_BUKAN_UNIT_DITUJU',
    ],
    [
      'a structural official',
      'bengkulu-lampiran',
      kepalaBiro,
      { ...isi, pegawai: [kepalaBagian] },
      'PEGAWAI_BUKAN_UNIT_DITUJU',
    ],
    ['himself', 'bengkulu-lampiran', kepalaBagian, { ...isi, pegawai: [kepalaBagian] }, 'PERMOHONAN_SENDIRI'],
    [
      'nobody whom the directory knows',
      'bengkulu-lampiran',
      kepalaBiro,
      { ...isi, pegawai: ['p-entah'] },
      'PEGAWAI_TIDAK_DIKENAL',
    ],
    ['nobody', 'bengkulu-lampiran', kepalaBiro, { ...isi, pegawai: [] }, 'MASUKAN_TIDAK_SAH'],
    ['the same pegawai twice', 'bengkulu-lampiran', kepalaBiro, { ...isi, pegawai: [maya, maya] }, 'MASUKAN_TIDAK_SAH'],
    [
      'a ketua who is not designated',
      'bengkulu-lampiran',
      kepalaBiro,
      { ...tim, ketua: 'p-nurul-azizah' },
      'MASUKAN_TIDAK_SAH',
    ],
    ['a unit that is not there', 'bengkulu-lampiran', kepalaBiro, { ...isi, unit: 'biro-entah' }, 'UNIT_TIDAK_DIKENAL'],
    ['as an official of another unit', 'bengkulu-lampiran', 'p-kartika-dewi', isi, 'BUKAN_PEJABAT_BERWENANG'],
    ['as a pegawai', 'bengkulu-lampiran', teguh, isi, 'BUKAN_PEJABAT_BERWENANG'],
  ])(
    'given somebody who designates %s when it is sent then it is refused and no number is used up',
    async (_, varian, pemohon, permohonan, kode) => {
      const seri = () => sistem.client.register.db.selectFrom('nomor_seri').selectAll().orderBy('unit').execute();
      const sebelum = await seri();
      expect((await penolakan(tunjuk(varian, pemohon, permohonan))).kode).toBe(kode);
      expect(await seri()).toEqual(sebelum);
    },
  );
});

test('given a Pejabat Penilai Kinerja with a delegation for this procedure when he designates then he signs for the Pimpinan, who need not be asked', async () => {
  const sistem = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (d) => {
      d.delegasi.push({
        dari: 'kepala-biro-organisasi',
        kepada: 'kepala-bagian-tatalaksana',
        prosedur: 'penunjukanDalamUnit',
        mulai: '2020-01-01',
        nomorSurat: '800.1.11.1/002/B.ORG/I/2020',
      });
    }),
  });
  const { isi, pemohon } = baca('permohonan-dalam-unit.json');
  const { keadaan, surat } = await panggung(() => sistem).tunjuk('bengkulu-lampiran', pemohon, isi);
  expect(keadaan).toBe('menungguPenerimaan');
  const teks = teksPdf((await sistem.client.letter(surat[0]?.id ?? '')).pdf);
  expect(teks).toContain('a.n. KEPALA BIRO ORGANISASI KEPALA BAGIAN TATALAKSANA,');
});

describe('in Sumatera Utara', () => {
  let sistem: Sistem;
  const { tunjuk, putuskan, terima } = panggung(() => sistem);
  const { pemohon, isi } = baca('permohonan-dalam-unit-sumut.json');

  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: direktoriContoh('sumut') });
  });

  test('given a team that the Pejabat Penilai Kinerja designates when the Pimpinan sets the surat penugasan then each member receives it', async () => {
    const { prosedur, keadaan } = await tunjuk('sumut', pemohon, isi);
    expect(keadaan).toBe('menungguPenetapan');
    const tetap = await putuskan(prosedur, 'menungguPenetapan', 'p-parlindungan-siregar', { type: 'tetapkan' });
    expect(teksPdf((await sistem.client.letter(tetap.surat[0]?.id ?? '')).pdf)).toContain('SURAT PENUGASAN');
    for (const pegawai of isi.pegawai) await terima(prosedur, pegawai);
    expect(await sistem.client.show(prosedur)).toMatchObject({ keadaan: 'selesai', status: 'selesai', tugas: [] });
  });

  test('given the same team when the Pimpinan does not agree then it ends with his reason', async () => {
    const { prosedur } = await tunjuk('sumut', pemohon, isi);
    const alasan = 'Tim serupa sudah ditugaskan.';
    expect(
      await putuskan(prosedur, 'menungguPenetapan', 'p-parlindungan-siregar', { type: 'tolak', alasan }),
    ).toMatchObject({ keadaan: 'ditolak' });
  });
});
