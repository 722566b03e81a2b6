/** Tim kerja as Pasal 11 and 12 have it: formed by keputusan, joined through other procedures, on a real Temporal server. */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { Tim } from '../support/tim.ts';

const VARIAN = 'bengkulu-pasal';
const KEPALA_BIRO = 'p-rahmat-hidayat';
const [NURUL, TEGUH, JOKO] = ['p-nurul-azizah', 'p-teguh-prakoso', 'p-joko-purwanto'];
const MAYA = 'p-maya-anggraini';
const alasan = 'Target kinerja unit organisasi sendiri belum tercapai.';
const dariLuar = {
  maksudTujuan: 'Melibatkan pegawai dalam penyusunan peta proses bisnis.',
  kompetensi: ['Pemodelan proses bisnis'],
  ekspektasi: ['Peta lintas fungsi dalam waktu 3 bulan'],
  jumlahPersonel: 1,
};
const lintasUnit = { jalur: 'lintasUnit', unitDituju: 'bagian-kebijakan-perekonomian', ...dariLuar } as const;
const lintasInstansi = {
  jalur: 'lintasInstansi',
  unitDituju: 'bagian-organisasi-bengkulu-tengah',
  ...dariLuar,
} as const;

let sistem: Sistem;
beforeAll(async () => {
  sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

/** History, machine, journal and letters agree. */
async function cocok({ id }: Tim): Promise<void> {
  await sistem.client.temporal.workflow.getHandle(id).result();
  const perkara = await ambilPerkara(sistem.client.temporal, sistem.client.register, id);
  expect((await replay(perkara, inject('bundle'))).perbedaan).toEqual([]);
}

describe('formation', () => {
  test('given a head of a unit perangkat daerah when he forms a team of his own people then keputusan and surat tugas go out at once, and it works when all have received', async () => {
    const tim = await Tim.bentuk(sistem.client, VARIAN);
    expect(await tim.keadaan()).toBe('menungguPenerimaan');
    const [awal] = await sistem.client.history(tim.id);
    const hasil = { prosedur: tim.id, urutan: 1, keadaan: '', surat: awal?.surat ?? [] };
    const [keputusan, tugas] = await tim.surat(hasil);
    expect(keputusan).toMatchObject({
      jenis: 'keputusanPembentukanTim',
      tembusan: ['Gubernur Bengkulu', 'Sekretaris Daerah'],
      penandatangan: expect.stringContaining('Kepala Biro Organisasi'),
    });
    expect(keputusan?.teks).toContain('1. Gubernur Bengkulu di Bengkulu (sebagai laporan);');
    expect(keputusan?.teks).toContain('dibebankan pada anggaran Biro Organisasi Sekretariat Daerah.');
    expect(keputusan?.kepada).toHaveLength(3);
    expect(tugas).toMatchObject({ jenis: 'suratTugas', tembusan: ['Kepala Bagian Tatalaksana'] });
    expect(tugas?.teks).toContain('LAMPIRAN 1');
    expect((await tim.diberitahu()).filter((d) => d.startsWith('jabatan:gubernur'))).toHaveLength(1);
    expect(awal?.dasar).toEqual(
      expect.arrayContaining(['B-P-11-1', 'B-P-11-3', 'B-P-11-7', 'B-F-7-cc1', 'B-F-6-lamp1']),
    );
    expect(await sistem.client.inbox(JOKO)).toMatchObject([{ prosedur: tim.id, peristiwa: ['terima'] }]);
    await tim.terima(JOKO, NURUL);
    expect(await tim.keadaan()).toBe('menungguPenerimaan');
    await tim.terima(TEGUH);
    expect(await tim.keadaan()).toBe('aktif');
    expect(await Promise.all(['ketuaTim', 'anggotaTim', 'puoPemilik', 'ppk'].map((p) => tim.peran(p)))).toEqual([
      [NURUL],
      [TEGUH, JOKO],
      ['kepala-biro-organisasi'],
      ['kepala-bagian-tatalaksana'],
    ]);
  });

  test('given the head of a part of it when he proposes a team then the kepala returns it with a reason, and sets it when it is mended', async () => {
    const [kartika, zainal] = ['p-kartika-dewi', 'p-zainal-arifin'];
    const tim = await Tim.bentuk(
      sistem.client,
      VARIAN,
      { unitPemilik: 'bagian-kebijakan-perekonomian', ketua: 'p-hendra-saputra', anggota: ['p-ratna-komalasari'] },
      kartika,
    );
    expect(await tim.keadaan()).toBe('menungguPenetapan');
    expect(await tim.peran('anggotaTim')).toEqual([]);
    expect((await tim.ditolak(kartika, { type: 'tetapkan' })).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    expect((await tim.ditolak(zainal, { type: 'kembalikan', alasan: ' ' })).kode).toBe('ALASAN_WAJIB');
    await tim.putus(zainal, { type: 'kembalikan', alasan: 'Tambahkan seorang perencana.' });
    expect(await tim.diberitahu()).toContain(
      'jabatan:kepala-bagian-kebijakan-perekonomian: Susunan tim kerja dikembalikan untuk diperbaiki',
    );
    await tim.putus(kartika, { type: 'susunTim', anggota: ['p-ratna-komalasari', 'p-irfan-maulana'] });
    const [keputusan, tugas] = await tim.surat(await tim.putus(zainal, { type: 'tetapkan' }));
    expect(keputusan?.teks).toContain('KEPUTUSAN KEPALA BIRO PEREKONOMIAN');
    expect(keputusan?.tembusan).toContain('Kepala Bagian Kebijakan Perekonomian');
    expect(tugas?.tembusan).toContain('Kepala Bagian Kebijakan Perekonomian');
    expect(await tim.peran('anggotaTim')).toEqual(['p-ratna-komalasari', 'p-irfan-maulana']);
    expect((await penolakan(sistem.client.withdraw({ prosedur: tim.id, pelaku: kartika, alasan }))).kode).toBe(
      'TIDAK_DAPAT_DITARIK',
    );
  });

  test('given people of other units and instansi when some are given and some refused then those join, the place of the others stays open, and another unit is asked', async () => {
    const tim = await Tim.bentuk(sistem.client, VARIAN, { kebutuhan: [lintasUnit, lintasInstansi] });
    expect(await tim.keadaan()).toBe('menyusunTim');
    await tim.anak(
      'pelibatan-1',
      ['p-kartika-dewi', { type: 'setuju', pegawai: ['p-irfan-maulana'] }],
      [KEPALA_BIRO, { type: 'tugaskan' }],
      ['p-irfan-maulana', { type: 'terima' }],
    );
    await tim.anak('pelibatan-2', ['p-siti-maryam', { type: 'tolak', alasan }]);
    await tim.terdengar();
    expect((await sistem.client.show(tim.id)).anak).toEqual([
      expect.objectContaining({ jenis: 'penunjukanLintasUnit', keadaan: 'selesai' }),
      expect.objectContaining({ jenis: 'penunjukanLintasInstansi', keadaan: 'ditolak' }),
    ]);
    await tim.putus(KEPALA_BIRO, { type: 'mintaPelibatan', kebutuhan: [{ ...lintasUnit, unitDituju: 'dpmptsp' }] });
    // He need not wait for the answer.
    await tim.putus(KEPALA_BIRO, { type: 'susunTim' });
    expect(await tim.peran('anggotaTim')).toEqual([TEGUH, JOKO, 'p-irfan-maulana']);
    await tim.anak(
      'pelibatan-3',
      ['p-musliadi-hasan', { type: 'setuju', pegawai: ['p-mega-puspita'] }],
      [KEPALA_BIRO, { type: 'tugaskan' }],
      ['p-mega-puspita', { type: 'terima' }],
    );
    await tim.terdengar();
    await tim.terima(NURUL, TEGUH, JOKO, 'p-irfan-maulana');
    await tim.putus(KEPALA_BIRO, { type: 'susunTim' });
    expect(await tim.peran('anggotaTim')).toEqual([TEGUH, JOKO, 'p-irfan-maulana', 'p-mega-puspita']);
    await tim.terima(NURUL, TEGUH, JOKO, 'p-irfan-maulana', 'p-mega-puspita');
    await tim.putus(KEPALA_BIRO, { type: 'selesaikan' });
    await cocok(tim);
  });

  test('given a team that is still put together when it is withdrawn then what it has asked for is withdrawn too', async () => {
    const tim = await Tim.bentuk(sistem.client, VARIAN, { kebutuhan: [lintasInstansi] });
    const anak = await tim.anak('pelibatan-1');
    await sistem.client.withdraw({ prosedur: tim.id, pelaku: KEPALA_BIRO, alasan: 'Kegiatan ditunda.' });
    expect(await tim.keadaan()).toBe('ditarik');
    await cocok(tim);
    await sistem.client.temporal.workflow.getHandle(anak).result();
    expect(await sistem.client.show(anak)).toMatchObject({ keadaan: 'ditarik', induk: tim.id });
  });
});

describe('the life of a team', () => {
  const aktif = async (): Promise<Tim> => {
    const tim = await Tim.bentuk(sistem.client, VARIAN);
    await tim.terima(NURUL, TEGUH, JOKO);
    return tim;
  };
  const PPK = 'p-bambang-irawan';

  test('given an anggota who is transferred when he resigns then it goes through the ketua to the PPK, and he stays until another has his place', async () => {
    const tim = await aktif();
    const [surat] = await tim.surat(await tim.putus(TEGUH, { type: 'undurkanDiriAnggota', sebab: 'mutasi' }));
    expect(surat).toMatchObject({ jenis: 'pengunduranDiri', nomor: '-', kepada: ['Sdr. Nurul Azizah, S.IP., M.A.P.'] });
    expect(surat?.teks).toContain('yaitu mutasi.');
    expect((await tim.ditolak(PPK, { type: 'kabulkan' })).kode).toBe('PERISTIWA_TIDAK_BERLAKU');
    await tim.putus(NURUL, { type: 'teruskan' });
    expect((await tim.ditolak(PPK, { type: 'tidakKabulkan' })).kode).toBe('ALASAN_WAJIB');
    const [jawaban] = await tim.surat(await tim.putus(PPK, { type: 'kabulkan' }));
    expect(jawaban).toMatchObject({
      jenis: 'jawabanPengunduranDiri',
      kepada: ['Sdr. Teguh Prakoso, S.E.'],
      tembusan: ['Kepala Biro Organisasi', 'Sdr. Nurul Azizah, S.IP., M.A.P.'],
    });
    expect(await tim.keadaan()).toBe('menyusunPengganti');
    expect(await tim.peran('anggotaTim')).toContain(TEGUH);
    const [keputusan, tugas] = await tim.surat(
      await tim.putus(KEPALA_BIRO, { type: 'susunTim', anggota: [JOKO, MAYA] }),
    );
    const [lama] = await sistem.client.show(tim.id).then((p) => p.surat);
    expect(keputusan?.teks).toContain(`Nomor ${lama?.nomor}`);
    expect(keputusan?.teks).toContain('dicabut dan dinyatakan tidak berlaku');
    expect(tugas?.teks).toContain('menggantikan surat tugas nomor');
    const baris = await sistem.client.register.db
      .selectFrom('surat as baru')
      .innerJoin('surat as lama', 'lama.id', 'baru.menggantikan')
      .select(['baru.jenis', 'lama.jenis as digantikan'])
      .where('baru.prosedur', '=', tim.id)
      .orderBy('baru.id')
      .execute();
    expect(baris.map((b) => `${b.jenis} menggantikan ${b.digantikan}`)).toEqual([
      'keputusanPembentukanTim menggantikan keputusanPembentukanTim',
      'suratTugas menggantikan suratTugas',
    ]);
    expect(tugas?.tembusan).toContain('Sdr. Teguh Prakoso, S.E.');
    expect(await tim.peran('anggotaTim')).toEqual([JOKO, MAYA]);
    await tim.terima(NURUL, JOKO, MAYA);
    expect(await tim.keadaan()).toBe('aktif');
  });

  test('given a resignation when the PPK does not agree, or it is taken back, then the team stays as it was', async () => {
    const tim = await aktif();
    await tim.putus(JOKO, { type: 'undurkanDiriAnggota', sebab: 'lainnya', uraian: 'Tugas belajar.' });
    await tim.putus(JOKO, { type: 'cabutPengunduran' });
    expect(await tim.keadaan()).toBe('aktif');
    await tim.putus(JOKO, { type: 'undurkanDiriAnggota', sebab: 'cutiBesar' });
    await tim.putus(NURUL, { type: 'teruskan' });
    const [surat] = await tim.surat(await tim.putus(PPK, { type: 'tidakKabulkan', alasan: 'Data belum diserahkan.' }));
    expect(surat?.teks).toContain('tidak kami setujui dengan alasan : Data belum diserahkan.');
    expect([await tim.keadaan(), await tim.peran('anggotaTim')]).toEqual(['aktif', [TEGUH, JOKO]]);
  });

  test('given a ketua who is ill when he resigns to the PPK then the letter does not say so, and a lower one needs a reason', async () => {
    const tim = await aktif();
    const [surat] = await tim.surat(
      await tim.putus(NURUL, { type: 'undurkanDiriKetua', sebab: 'cutiSakit', uraian: 'Rawat inap.' }),
    );
    expect(surat).toMatchObject({ kepada: ['Kepala Bagian Tatalaksana'] });
    expect(surat?.teks).toContain('yaitu cuti.');
    expect(surat?.teks).not.toMatch(/sakit|Rawat/);
    await tim.putus(PPK, { type: 'kabulkan' });
    expect((await tim.ditolak(KEPALA_BIRO, { type: 'susunTim' })).kode).toBe('TIM_TANPA_KETUA');
    const perlu = await tim.ditolak(KEPALA_BIRO, { type: 'susunTim', ketua: TEGUH });
    expect([perlu.kode, perlu.rincian.unggul]).toEqual(['ALASAN_KETUA_WAJIB', 'Nurul Azizah, S.IP., M.A.P.']);
    await tim.putus(KEPALA_BIRO, { type: 'susunTim', ketua: TEGUH, alasanKetua: 'Ketua lama sedang cuti.' });
    expect([await tim.peran('ketuaTim'), await tim.peran('anggotaTim')]).toEqual([[TEGUH], [JOKO]]);
    expect(await tim.diberitahu()).toEqual(expect.arrayContaining([expect.stringContaining(`pegawai:${NURUL}: `)]));
  });

  test('given a team when it is ended then only by whom it was formed, with a reason where it is dissolved, and everybody is told', async () => {
    const tim = await aktif();
    await tim.putus(KEPALA_BIRO, { type: 'mintaPelibatan', kebutuhan: [lintasUnit] });
    expect((await tim.ditolak(KEPALA_BIRO, { type: 'selesaikan' })).kode).toBe('PELIBATAN_TERBUKA');
    await tim.anak('pelibatan-1', ['p-kartika-dewi', { type: 'tolak', alasan }]);
    await tim.terdengar();
    expect((await tim.ditolak(KEPALA_BIRO, { type: 'bubarkan' })).kode).toBe('ALASAN_WAJIB');
    expect((await tim.ditolak(PPK, { type: 'selesaikan' })).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    await tim.putus(KEPALA_BIRO, { type: 'bubarkan', alasan });
    expect(await tim.keadaan()).toBe('dibubarkan');
    const kepada = (await tim.diberitahu()).map((d) => d.replace(/: .*/, ''));
    expect(new Set(kepada)).toEqual(
      new Set([
        ...['kepala-biro-organisasi', 'kepala-bagian-tatalaksana', 'gubernur', 'sekretaris-daerah'].map(
          (j) => `jabatan:${j}`,
        ),
        ...[NURUL, TEGUH, JOKO].map((p) => `pegawai:${p}`),
      ]),
    );
    await cocok(tim);
  });
});
