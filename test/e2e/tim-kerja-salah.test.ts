/** What a tim kerja is refused for: on the record where the case is open, and nothing else happened. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Prosedur } from '../../client/index.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiPerkara } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { type IsiTim, type PeristiwaTim, Tim } from '../support/tim.ts';

const VARIAN = 'bengkulu-pasal';
const KEPALA_BIRO = 'p-rahmat-hidayat';
const PPK = 'p-bambang-irawan';
const [NURUL, TEGUH, JOKO] = ['p-nurul-azizah', 'p-teguh-prakoso', 'p-joko-purwanto'];

let sistem: Sistem;
beforeAll(async () => {
  sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

test.each<[string, Partial<IsiTim>, string, string]>([
  ['without ketua', { ketua: undefined }, 'TIM_TANPA_KETUA', 'B-P-11-3'],
  ['without anggota', { anggota: [] }, 'TIM_TANPA_ANGGOTA', 'B-P-11-3'],
  ['with one named twice', { anggota: [TEGUH, JOKO, TEGUH] }, 'ANGGOTA_GANDA', 'T-TK-susunan-lengkap'],
  ['with a ketua who is anggota too', { anggota: [NURUL, JOKO] }, 'ANGGOTA_GANDA', 'T-TK-susunan-lengkap'],
  ['with a member of another unit as its own', { anggota: ['p-irfan-maulana'] }, 'ANGGOTA_LAIN_UNIT', 'B-P-13-1-a'],
  ['with a ketua of another unit as its own', { ketua: 'p-irfan-maulana' }, 'ANGGOTA_LAIN_UNIT', 'T-TK-pelibatan'],
  ['with a pelaksana as ketua where there are JF', { ketua: JOKO, anggota: [TEGUH] }, 'KETUA_TIDAK_SESUAI', 'B-P-11-4'],
  ['with a structural ketua where there are JF', { ketua: PPK }, 'KETUA_TIDAK_SESUAI', 'B-P-11-5'],
  ['with a structural anggota', { anggota: [PPK] }, 'BUKAN_FUNGSIONAL_PELAKSANA', 'B-P-10-3'],
  ['with a lower ketua and no reason', { ketua: TEGUH, anggota: [JOKO] }, 'ALASAN_KETUA_WAJIB', 'B-P-11-6'],
  ['with somebody unknown', { anggota: ['p-entah'] }, 'PEGAWAI_TIDAK_DIKENAL', ''],
  ['with its own head', { anggota: [KEPALA_BIRO] }, 'PERMOHONAN_SENDIRI', 'T-diri-sendiri'],
  ['of an unknown unit', { unitPemilik: 'biro-entah' }, 'UNIT_TIDAK_DIKENAL', ''],
])(
  'given a team %s when it is asked for then it is refused with its clause, and no number is used up',
  async (_, ubah, kode, dasar) => {
    const seri = () => sistem.client.register.db.selectFrom('nomor_seri').selectAll().orderBy('unit').execute();
    const sebelum = await seri();
    const galat = await penolakan(Tim.bentuk(sistem.client, VARIAN, ubah));
    expect(galat.kode).toBe(kode);
    if (dasar) expect(galat.dasar).toContain(dasar);
    expect(await seri()).toEqual(sebelum);
  },
);

test('given a lower ketua when the reason is written down then he leads, and the reason stands in the case', async () => {
  const ubah = { ketua: TEGUH, anggota: [JOKO], alasanKetua: 'Ahli madya memimpin dua tim lain.' };
  const tim = await Tim.bentuk(sistem.client, VARIAN, ubah);
  expect(await tim.peran('ketuaTim')).toEqual([TEGUH]);
  expect((await sistem.client.show(tim.id)).permohonan).toMatchObject({ alasanKetua: ubah.alasanKetua });
});

test('given no JF in the unit and the team when an official below its head or a pelaksana is to lead then he may', async () => {
  const tanpaJf = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (d) => {
      const jf = d.jabatan.filter((j) => j.unit === 'biro-organisasi' && j.jenis === 'fungsional').map((j) => j.id);
      d.pemangku = d.pemangku.filter((p) => !jf.includes(p.jabatan));
    }),
  });
  const tim = await Tim.bentuk(tanpaJf.client, VARIAN, { ketua: PPK, anggota: [JOKO] });
  await tim.terima(PPK, JOKO);
  // He is the PPK of the team's people as well: of his own resignation another would have to decide.
  await tim.putus(PPK, { type: 'undurkanDiriKetua', sebab: 'mutasi' });
  expect((await tim.ditolak(PPK, { type: 'kabulkan' })).kode).toBe('PERMOHONAN_SENDIRI');
  await tim.putus(PPK, { type: 'cabutPengunduran' });
  expect(await tim.keadaan()).toBe('aktif');
});

test('given a directory that does not say who leads the region when a keputusan is wanted then its copies would have no address', async () => {
  const tanpaPimpinan = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (d) => {
      for (const i of d.instansi) delete i.kepalaDaerah;
    }),
  });
  expect((await penolakan(Tim.bentuk(tanpaPimpinan.client, VARIAN))).kode).toBe('INSTANSI_TANPA_PIMPINAN');
  const tim = await Tim.bentuk(tanpaPimpinan.client, 'bengkulu-lampiran');
  expect(await tim.keadaan()).toBe('menungguPenerimaan');
});

describe('given a team that works', () => {
  let tim: Tim;
  beforeAll(async () => {
    tim = await Tim.bentuk(sistem.client, VARIAN);
    await tim.terima(NURUL, TEGUH, JOKO);
  });

  test.each<[string, string, PeristiwaTim, string]>([
    [
      'somebody else resigns',
      'p-maya-anggraini',
      { type: 'undurkanDiriAnggota', sebab: 'mutasi' },
      'BUKAN_ANGGOTA_TIM',
    ],
    ['an anggota resigns as ketua', TEGUH, { type: 'undurkanDiriKetua', sebab: 'mutasi' }, 'BUKAN_ANGGOTA_TIM'],
    ['the ketua resigns as anggota', NURUL, { type: 'undurkanDiriAnggota', sebab: 'mutasi' }, 'BUKAN_ANGGOTA_TIM'],
    [
      'one resigns for an offence',
      TEGUH,
      { type: 'undurkanDiriAnggota', sebab: 'pelanggaranKodeEtik' },
      'DASAR_DISIPLIN',
    ],
    ['the ketua does so', NURUL, { type: 'undurkanDiriKetua', sebab: 'pelanggaranPeraturan' }, 'DASAR_DISIPLIN'],
    [
      'one resigns for a ground that he keeps back',
      JOKO,
      { type: 'undurkanDiriAnggota', sebab: 'lainnya' },
      'ALASAN_WAJIB',
    ],
    ['an anggota changes the team', TEGUH, { type: 'susunTim' }, 'BUKAN_PEJABAT_BERWENANG'],
    ['nobody is left in it', KEPALA_BIRO, { type: 'susunTim', anggota: [] }, 'TIM_TANPA_ANGGOTA'],
    [
      'one of another unit is put in',
      KEPALA_BIRO,
      { type: 'susunTim', anggota: ['p-irfan-maulana'] },
      'ANGGOTA_LAIN_UNIT',
    ],
    ['one is put in twice', KEPALA_BIRO, { type: 'susunTim', anggota: [JOKO, JOKO] }, 'ANGGOTA_GANDA'],
    ['a resignation is forwarded that there is not', NURUL, { type: 'teruskan' }, 'PERISTIWA_TIDAK_BERLAKU'],
  ])('when %s then it is refused, on the record, and nothing else happened', async (_, pelaku, peristiwa, kode) => {
    const sebelum = await isiPerkara(sistem.client, tim.id);
    expect((await tim.ditolak(pelaku, peristiwa)).kode).toBe(kode);
    expect(await isiPerkara(sistem.client, tim.id)).toEqual(sebelum);
    expect((await sistem.client.history(tim.id)).at(-1)).toMatchObject({ jenis: 'penolakan', kode, ke: 'aktif' });
  });
});

describe('given a voluntary application to a team', () => {
  type Isi = Prosedur['pengajuanSukarelaLintasUnit']['permohonan'];
  const ajukan = (tim: string, ubah: Partial<Isi> = {}) => {
    const { pemohon, permohonan } = bacaContoh('bengkulu-lampiran', 'pengajuanSukarelaLintasUnit');
    const { ketua: _, ...isi } = permohonan;
    return sistem.client.start('pengajuanSukarelaLintasUnit', {
      varian: 'bengkulu-lampiran',
      pemohon,
      permohonan: { ...isi, tim, ...ubah },
    });
  };

  test('when it names the team’s own case then the ketua is taken from there, verifies, and stands in the surat tugas', async () => {
    const tim = await Tim.bentuk(sistem.client, VARIAN);
    const { prosedur, keadaan } = await ajukan(tim.id);
    expect(keadaan).toBe('menungguVerifikasi');
    expect(await new Tim(sistem.client, prosedur).peran('ketuaTim')).toEqual([NURUL]);
    await sistem.client.decide<'pengajuanSukarelaLintasUnit'>({
      prosedur,
      tugas: 'menungguVerifikasi',
      putaran: 1,
      pelaku: NURUL,
      peristiwa: { type: 'rekomendasikan' },
    });
  });

  test('when the team is of another unit, has ended, is not formed yet, or is none then it is refused', async () => {
    const lain = await Tim.bentuk(
      sistem.client,
      'bengkulu-lampiran',
      { unitPemilik: 'dpmptsp', ketua: 'p-arief-budiman', anggota: ['p-mega-puspita'] },
      'p-musliadi-hasan',
    );
    const usai = await Tim.bentuk(sistem.client, VARIAN);
    await usai.putus(KEPALA_BIRO, { type: 'bubarkan', alasan: 'Kegiatan ditunda.' });
    for (const { id } of [lain, usai]) expect((await penolakan(ajukan(id))).kode).toBe('TIM_BUKAN_UNIT_DITUJU');
    const usul = await sistem.client.start('pembentukanTimKerja', {
      varian: VARIAN,
      ...bacaContoh(VARIAN, 'pembentukanTimKerja'),
    });
    for (const id of [usul.prosedur, 'ptk-entah']) {
      expect((await penolakan(ajukan(id))).kode).toBe('PROSEDUR_ACUAN_TIDAK_DIKENAL');
    }
  });

  test('when it names a ketua besides then it contradicts itself', async () => {
    expect((await penolakan(ajukan('ptk-1', { ketua: TEGUH }))).kode).toBe('MASUKAN_TIDAK_SAH');
  });
});

test('given a unit when its candidates are asked for then they come with rules and clauses, and an unknown unit, variant or person is refused', async () => {
  const tanya = { varian: VARIAN, unitPemilik: 'biro-organisasi' };
  const calon = await sistem.client.calonKetua({ ...tanya, anggota: ['p-hendra-saputra'] });
  expect(calon.map((c) => [c.nama, c.diungguliOleh.length])).toEqual([
    ['Nurul Azizah, S.IP., M.A.P.', 0],
    ['Teguh Prakoso, S.E.', 1],
    ['Maya Anggraini, S.A.P.', 2],
    ['Fitri Handayani, A.Md.', 3],
    ['Hendra Saputra, S.H., M.H.', 1],
  ]);
  expect(calon[0]).toMatchObject({
    jabatan: 'Analis Kebijakan Ahli Madya',
    dasar: ['B-P-11-4'],
    substansi: expect.any(Number),
  });
  expect((await penolakan(sistem.client.calonKetua({ ...tanya, unitPemilik: 'x' }))).kode).toBe('UNIT_TIDAK_DIKENAL');
  expect((await penolakan(sistem.client.calonKetua({ ...tanya, varian: 'x' }))).kode).toBe('VARIAN_TIDAK_DIKENAL');
  expect((await penolakan(sistem.client.calonKetua({ ...tanya, anggota: ['x'] }))).kode).toBe('PEGAWAI_TIDAK_DIKENAL');
});
