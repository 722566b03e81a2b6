/** Siklus penugasan as the texts tell it: planning, carrying out and evaluation, with the procedures that it starts. */
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { type Peristiwa, pelibatan, Siklus, strategi } from '../support/siklus.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

const SEKDA = 'p-siti-maryam';
const ASISTEN = 'p-lestari-wulandari';
const KARO = 'p-zainal-arifin';
const KABAG = 'p-kartika-dewi';
const HENDRA = 'p-hendra-saputra';
const IRFAN = 'p-irfan-maulana';
const KADIS = 'p-musliadi-hasan';
const ARIEF = 'p-arief-budiman';
const ASING = 'p-teguh-prakoso';

const arahan = 'Selesai sebelum akhir semester.';
const HASIL: Peristiwa = { type: 'serahkanHasil', ringkasan: 'Dokumen analisis lengkap.', berkas: [] };
const kinerja = (...pegawai: string[]): Peristiwa => ({
  type: 'laporkanKinerja',
  kinerja: pegawai.map((p) => ({ pegawai: p, hasil: 'Tepat waktu.' })),
});
const kendala = (...pihak: string[]): Peristiwa => ({
  type: 'sampaikanKendala',
  masalah: 'Data belum dapat dibuka.',
  alternatif: ['Memakai angka sementara.', 'Akses dibuka.'],
  pihak,
});
const tetapkan = (isi: Parameters<typeof strategi>[0]): Peristiwa => ({ type: 'tetapkanStrategi', ...strategi(isi) });
const satuOrang = tetapkan({ bentuk: 'individu', penunjukan: [IRFAN] });

let sistem: Sistem;
beforeAll(async () => {
  sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

/** From arahan to the work, by who leads the unit and whoever reports. */
async function rencanakan(s: Siklus, pelapor: string): Promise<void> {
  await s.putus(KABAG, { type: 'sampaikanArahan', arahan, ekspektasi: ['Dapat dipakai rapat pimpinan.'] });
  await s.putus(pelapor, { type: 'ajukanRencana', rencana: 'Data, lalu analisis.', anggaran: 'Sesuai DPA.' });
  await s.putus(KABAG, { type: 'sepakatiRencana' });
  await s.putus(pelapor, { type: 'susunRincian', rincian: 'Bulan pertama data.', peran: [] });
}

/** One person of the own unit, working. */
async function individuBekerja(varian: string): Promise<Siklus> {
  const s = await Siklus.mulai(sistem.client, varian);
  if (varian === 'bengkulu-lampiran') await s.masing([ASISTEN, KARO], { type: 'bagi', arahan });
  await s.putus(KABAG, satuOrang);
  await s.putus(IRFAN, { type: 'terima' }, 'penunjukan-1');
  await s.tiba('arahan');
  await rencanakan(s, IRFAN);
  return s;
}

describe('as Lampiran I has it', () => {
  const mulai = () => Siklus.mulai(sistem.client, 'bengkulu-lampiran');

  test('given a target when it goes down from sekretaris daerah then each level of the model shares it out, and the last asks for the people', async () => {
    const s = await mulai();
    const pemegang = async () => (await sistem.client.show(s.id)).tugas.map((t) => t.pemegang);
    expect(await pemegang()).toEqual(['jabatan:asisten-perekonomian-pembangunan']);
    expect(await s.ditolak(KARO, { type: 'bagi', arahan })).toBe('BUKAN_PEJABAT_BERWENANG');
    await s.masing([ASISTEN, KARO], { type: 'bagi', arahan });
    expect(await pemegang()).toEqual(['jabatan:kepala-bagian-kebijakan-perekonomian']);
    const lintas = tetapkan({
      bentuk: 'tim',
      namaTim: 'Tim Inflasi',
      penunjukan: [HENDRA, IRFAN],
      pelibatan: [pelibatan('dpmptsp')],
    });
    await s.putus(KABAG, lintas);

    await s.masing([HENDRA, IRFAN], { type: 'terima' }, 'penunjukan-1');
    await s.putus(KADIS, { type: 'setuju', pegawai: [ARIEF] }, 'pelibatan-2');
    await s.putus(ARIEF, { type: 'terima' }, 'pelibatan-2');
    const { anak } = await s.tiba('arahan');
    expect(anak.map((a) => [a.id.slice(s.id.length + 1), a.jenis, a.keadaan])).toEqual([
      ['penunjukan-1', 'penunjukanDalamUnit', 'selesai'],
      ['pelibatan-2', 'penunjukanLintasUnit', 'selesai'],
    ]);
    // Each step cites what the model of the unit says of this planner.
    const jurnal = (await s.jurnal()).filter((l) => l.jenis === 'langkah');
    expect(jurnal.slice(0, 4).map((l) => l.dasar.filter((d) => d.includes('1.a.2b')))).toEqual([
      ['B-L-1.a.2b-renc-1', 'B-L-1.a.2b-renc-2'],
      ['B-L-1.a.2b-renc-3'],
      ['B-L-1.a.2b-renc-4', 'B-L-1.a.2b-renc-5'],
      [6, 7, 8, 9, 10].map((n) => `B-L-1.a.2b-renc-${n}`),
    ]);
  });

  test('given a team without ketua when it works then all report, others may not, and the PUO asks for more at any time', async () => {
    const s = await mulai();
    await s.masing([ASISTEN, KARO], { type: 'bagi', arahan });
    const tim = tetapkan({ bentuk: 'tim', namaTim: 'Tim Inflasi', penunjukan: [HENDRA, IRFAN] });
    await s.putus(KABAG, tim);
    await s.masing([HENDRA, IRFAN], { type: 'terima' }, 'penunjukan-1');
    await s.tiba('arahan');
    await rencanakan(s, HENDRA);

    expect(await s.ditolak(ASING, { type: 'lapor', laporan: 'Saya ikut.' })).toBe('BUKAN_PELAKSANA_TUGAS');
    expect(await s.ditolak(KABAG, { type: 'lapor', laporan: 'Baik.' })).toBe('BUKAN_PELAKSANA_TUGAS');
    await s.putus(IRFAN, { type: 'lapor', laporan: 'Data terkumpul.' });
    expect((await s.terakhir('lapor')).diberitahu[0]).toEqual({
      kepada: 'jabatan:kepala-bagian-kebijakan-perekonomian',
      hal: 'Laporan pelaksanaan tugas',
    });
    const minta = (...kepada: string[]): Peristiwa => ({ type: 'mintaLaporan', kepada, perihal: 'Kemajuan' });
    expect(await s.ditolak(KABAG, minta(ASING))).toBe('BUKAN_PELAKSANA_TUGAS');
    expect(await s.ditolak(KARO, minta(IRFAN))).toBe('BUKAN_PEJABAT_BERWENANG');
    expect((await s.putus(KABAG, minta(HENDRA, IRFAN))).keadaan).toBe('laporanDiminta');
    expect((await s.putus(IRFAN, { type: 'lapor', laporan: 'Enam bulan.' })).keadaan).toBe('laporanDiminta');
    expect(await s.ditolak(IRFAN, { type: 'lapor', laporan: 'Sekali lagi.' })).toBe('TUGAS_TERTUTUP');
    expect((await s.putus(HENDRA, { type: 'lapor', laporan: 'Tiga bulan.' })).keadaan).toBe('pelaksanaan');
    // Who asked may be content with less.
    await s.putus(KABAG, minta(HENDRA));
    expect((await s.putus(KABAG, { type: 'cukupkan' })).keadaan).toBe('pelaksanaan');
    await s.putus(KABAG, { type: 'pantau', umpanBalik: 'Percepat.' });
    expect((await s.terakhir('pantau')).dasar).toContain('B-L-1.a.2b-laks-5');

    // Nobody of others works here: no other head follows up.
    expect(await s.ditolak(HENDRA, kendala('kepala-dpmptsp'))).toBe('PIHAK_BUKAN_LINTAS');
    await s.putus(HENDRA, kendala());
    expect((await s.putus(KABAG, { type: 'putuskanKendala', putusan: 'Angka sementara.' })).keadaan).toBe(
      'pelaksanaan',
    );
  });

  test('given a problem of work across units when the PUO has decided then each head whom the team names follows up, in turn', async () => {
    const s = await individuDariLain();
    expect(await s.ditolak(ARIEF, kendala('tidak-ada'))).toBe('JABATAN_TIDAK_DIKENAL');
    await s.putus(ARIEF, kendala('kepala-dpmptsp', 'sekretaris-daerah'));
    expect((await s.terakhir('sampaikanKendala')).diberitahu.map((d) => d.kepada)).toEqual([
      'jabatan:kepala-dpmptsp',
      'jabatan:sekretaris-daerah',
      'jabatan:kepala-bagian-kebijakan-perekonomian',
    ]);
    expect((await s.putus(KABAG, { type: 'putuskanKendala', putusan: 'Dibuka.' })).keadaan).toBe('tindakLanjut');
    const tindakan = { type: 'tindaklanjuti', tindakan: 'Akses dibuka.' } as const;
    expect(await s.ditolak(SEKDA, tindakan)).toBe('BUKAN_PEJABAT_BERWENANG');
    expect((await s.putus(KADIS, tindakan)).keadaan).toBe('tindakLanjut');
    expect((await s.putus(SEKDA, tindakan)).keadaan).toBe('pelaksanaan');
  });

  /** Someone of another unit, working alone. */
  async function individuDariLain(): Promise<Siklus> {
    const s = await mulai();
    await s.masing([ASISTEN, KARO], { type: 'bagi', arahan });
    const dariLain = tetapkan({ bentuk: 'individu', pelibatan: [pelibatan('dpmptsp')] });
    await s.putus(KABAG, dariLain);
    await s.putus(KADIS, { type: 'setuju', pegawai: [ARIEF] }, 'pelibatan-1');
    await s.putus(ARIEF, { type: 'terima' }, 'pelibatan-1');
    await s.tiba('arahan');
    await rencanakan(s, ARIEF);
    return s;
  }

  test('given somebody of another unit when his result is accepted then his work is reported to his own superiors, he is appraised, and the cycle ends', async () => {
    const s = await individuDariLain();
    await s.putus(ARIEF, HASIL);
    await s.masing([KABAG, KARO, ASISTEN, SEKDA], { type: 'sesuai' }, 'evaluasi-2');
    await s.tiba('laporanKinerja');
    expect(await s.ditolak(ARIEF, kinerja(ASING))).toBe('BUKAN_PELAKSANA_TUGAS');
    const { surat, keadaan } = await s.putus(ARIEF, kinerja(ARIEF));
    expect(keadaan).toBe('permintaanPenilaian');
    const laporan = await sistem.client.letter(surat[0]?.id ?? '');
    expect(laporan).toMatchObject({
      jenis: 'laporanKinerja',
      nomor: '-',
      kepada: ['Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
      tembusan: ['Kepala Bagian Kebijakan Perekonomian'],
    });
    expect(teksPdf(laporan.pdf)).toContain('Tepat waktu.');
    await s.putus(KABAG, { type: 'mintaPenilaian' });
    await s.putus(KARO, { type: 'nilai', angka: [112, 95, 98, 104, 91], simpulan: 100 }, 'penilaian-3');
    await s.putus(KADIS, { type: 'terima' }, 'penilaian-3');
    const { status } = await s.tiba('selesai');
    expect(status).toBe('selesai');
    const akhir = (await s.jurnal()).at(-1);
    expect(akhir?.diberitahu.map((d) => d.kepada)).toEqual([
      'jabatan:sekretaris-daerah',
      'jabatan:asisten-perekonomian-pembangunan',
      'jabatan:kepala-biro-perekonomian',
      'jabatan:kepala-bagian-kebijakan-perekonomian',
      `pegawai:${ARIEF}`,
    ]);
  });

  test('given one of the own unit when the result has come back and is accepted then nobody is appraised, and the cycle ends with the report', async () => {
    const s = await individuBekerja('bengkulu-lampiran');
    await s.putus(IRFAN, { type: 'lapor', laporan: 'Separuh selesai.' });
    expect((await s.terakhir('lapor')).dasar).toEqual(['B-L-4.a', 'T-SIK-pelapor', 'B-L-1.a.2b-laks-6']);
    await s.putus(IRFAN, HASIL);
    expect((await s.terakhir('serahkanHasil')).anak?.[0]).toMatchObject({ prosedur: 'evaluasiBerjenjang' });
    await s.putus(KABAG, { type: 'kembalikan', alasan: 'Belum memuat biaya.' }, 'evaluasi-2');
    // As long as the result is not accepted, the cycle stays open, and shows what it waits for.
    const menunggu = await sistem.client.show(s.id);
    expect({ keadaan: menunggu.keadaan, status: menunggu.status, tugas: menunggu.tugas }).toEqual({
      keadaan: 'evaluasi',
      status: 'berjalan',
      tugas: [],
    });
    expect(menunggu.anak.at(-1)).toMatchObject({ jenis: 'evaluasiBerjenjang', keadaan: 'perbaikanPengaju' });
    await s.putus(IRFAN, { type: 'perbaiki', versi: 2, ringkasan: 'Dengan biaya.', berkas: [] }, 'evaluasi-2');
    await s.masing([KABAG, KARO, ASISTEN, SEKDA], { type: 'sesuai' }, 'evaluasi-2');
    await s.tiba('laporanKinerja');
    expect((await s.putus(IRFAN, kinerja(IRFAN))).keadaan).toBe('selesai');
  });

  test('given a unit that gives nobody when it has answered then the strategy is open again, and goes on with others or with those who are there', async () => {
    const s = await mulai();
    await s.masing([ASISTEN, KARO], { type: 'bagi', arahan });
    const berdua = tetapkan({
      bentuk: 'tim',
      namaTim: 'Tim Inflasi',
      penunjukan: [IRFAN],
      pelibatan: [pelibatan('dpmptsp')],
    });
    await s.putus(KABAG, berdua);
    expect(await s.ditolak(KABAG, { type: 'lanjutkan', alasan: 'Mendesak.' })).toBe('PELAKSANA_BELUM_ADA');
    await s.putus(KADIS, { type: 'tolak', alasan: 'Beban kerja penuh.' }, 'pelibatan-2');
    await s.putus(IRFAN, { type: 'terima' }, 'penunjukan-1');
    await s.tiba('strategi');
    // Somebody has been assigned: it is not taken back any more.
    const tarik = sistem.client.withdraw({ prosedur: s.id, pelaku: SEKDA, alasan: 'Anggaran dipotong.' });
    expect((await penolakan(tarik)).kode).toBe('TIDAK_DAPAT_DITARIK');
    expect(await s.ditolak(KABAG, { type: 'lanjutkan' })).toBe('ALASAN_WAJIB');
    expect((await s.putus(KABAG, { type: 'lanjutkan', alasan: 'Cukup seorang.' })).keadaan).toBe('arahan');
  });

  test('given a request that is answered late when the work has begun without then who is sent joins it', async () => {
    const s = await individuBekerja('bengkulu-lampiran');
    expect(await s.ditolak(KABAG, { type: 'libatkan', pelibatan: [pelibatan('dpmptsp')] })).toBe('INDIVIDU_SATU_ORANG');
    const t = await mulai();
    await t.masing([ASISTEN, KARO], { type: 'bagi', arahan });
    const tim = tetapkan({ bentuk: 'tim', namaTim: 'Tim Inflasi', penunjukan: [IRFAN] });
    await t.putus(KABAG, tim);
    await t.putus(KABAG, { type: 'libatkan', pelibatan: [pelibatan('dpmptsp')] });
    await t.putus(IRFAN, { type: 'terima' }, 'penunjukan-1');
    await expect.poll(async () => (await t.jurnal()).some((l) => l.peristiwa.type === 'anakSelesai')).toBe(true);
    await t.putus(KABAG, { type: 'lanjutkan', alasan: 'Mendesak.' });
    await rencanakan(t, IRFAN);
    expect(await t.ditolak(ARIEF, { type: 'lapor', laporan: 'Siap.' })).toBe('BUKAN_PELAKSANA_TUGAS');
    await t.putus(KADIS, { type: 'setuju', pegawai: [ARIEF] }, 'pelibatan-2');
    await t.putus(ARIEF, { type: 'terima' }, 'pelibatan-2');
    await expect
      .poll(async () => (await t.terakhir('anakSelesai')).peristiwa)
      .toMatchObject({ anak: { pegawai: [ARIEF] } });
    expect((await t.putus(ARIEF, { type: 'lapor', laporan: 'Siap.' })).keadaan).toBe('pelaksanaan');
  });

  test('given a target that nobody works on yet when level 1 takes it back then everybody whom it had reached is told', async () => {
    const s = await mulai();
    await s.putus(ASISTEN, { type: 'bagi', arahan });
    const tarik = (alasan: string, pelaku = SEKDA) => sistem.client.withdraw({ prosedur: s.id, pelaku, alasan });
    expect((await penolakan(tarik('  '))).kode).toBe('ALASAN_WAJIB');
    expect((await penolakan(tarik('Tidak perlu.', ASISTEN))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    expect((await tarik('Anggaran dipotong.')).keadaan).toBe('ditarik');
    expect((await s.terakhir('tarik')).diberitahu.map((d) => d.kepada)).toEqual([
      'jabatan:asisten-perekonomian-pembangunan',
      'jabatan:kepala-biro-perekonomian',
    ]);
  });

  test('given starts that text or directory do not allow when they are sent then each is refused with its reason', async () => {
    const kode = async (ubah: object, pemohon?: string) =>
      (await penolakan(Siklus.mulai(sistem.client, 'bengkulu-lampiran', ubah, pemohon))).kode;
    expect(await kode({}, KARO)).toBe('BUKAN_PEJABAT_BERWENANG');
    expect(await kode({ dokumenAnggaran: undefined })).toBe('MASUKAN_TIDAK_SAH');
    expect(await kode({ sifat: 'takTerencana', dokumenAnggaran: undefined })).toBe('MASUKAN_TIDAK_SAH');
    expect(await kode({ unit: 'biro-organisasi' })).toBe('JENJANG_TIDAK_ADA');
    expect(await kode({ unit: 'setda' })).toBe('UNIT_TANPA_MODEL');
  });
});

describe('as Pasal 17 to 19 have it', () => {
  test('given level 1 and level 2 when one of the unit does the work then both review it, and the text’s own clauses carry each step', async () => {
    const s = await individuBekerja('bengkulu-pasal');
    await s.putus(IRFAN, { type: 'lapor', laporan: 'Separuh selesai.' });
    await s.putus(IRFAN, HASIL);
    await s.masing([KABAG, KARO], { type: 'sesuai' }, 'evaluasi-2');
    await s.tiba('laporanKinerja');
    await s.putus(IRFAN, kinerja(IRFAN));
    const jurnal = (await s.jurnal()).filter((l) => l.jenis === 'langkah');
    expect(jurnal.map((l) => [l.peristiwa.type, l.dasar[0]])).toEqual([
      ['ajukan', 'B-P-17-a-1'],
      ['tetapkanStrategi', 'B-P-17-b-1'],
      ['anakSelesai', 'T-SIK-menunggu-pelaksana'],
      ['sampaikanArahan', 'B-P-15-1-a'],
      ['ajukanRencana', 'B-P-17-c'],
      ['sepakatiRencana', 'B-P-17-c'],
      ['susunRincian', 'B-P-18-a-1'],
      ['lapor', 'B-P-14-1'],
      ['serahkanHasil', 'B-P-18-c'],
      ['anakSelesai', 'B-P-19-2-1'],
      ['laporkanKinerja', 'B-P-15-1-c'],
    ]);
  });

  test('given a team when it is to be designated directly then it is refused: a team is formed by keputusan', async () => {
    const s = await Siklus.mulai(sistem.client, 'bengkulu-pasal');
    const tim = tetapkan({ bentuk: 'tim', namaTim: 'Tim Inflasi', penunjukan: [HENDRA, IRFAN] });
    expect(await s.ditolak(KABAG, tim)).toBe('TIM_DENGAN_KEPUTUSAN');
  });

  test('given a team with its ketua when it has been formed then it is noted as it was set, anggota report to the ketua and the ketua to the PUO', async () => {
    const s = await Siklus.mulai(sistem.client, 'bengkulu-pasal');
    const tim = tetapkan({
      bentuk: 'tim',
      namaTim: 'Tim Inflasi',
      pelibatan: [pelibatan('dpmptsp')],
      timKerja: { ketua: HENDRA, anggota: [IRFAN] },
    });
    await s.putus(KABAG, tim);
    const catat = (ketua: string, anggota: string[], dariUnitLain = [ARIEF]): Peristiwa => ({
      type: 'catatTim',
      ketua,
      anggota,
      dariUnitLain,
    });
    expect(await s.ditolak(KABAG, catat(HENDRA, [IRFAN, ARIEF]))).toBe('TIM_BERBEDA');
    await s.putus(KADIS, { type: 'setuju', pegawai: [ARIEF] }, 'tim-1.pelibatan-1');
    await s.putus(KABAG, { type: 'tugaskan' }, 'tim-1.pelibatan-1');
    await s.putus(ARIEF, { type: 'terima' }, 'tim-1.pelibatan-1');
    await expect
      .poll(async () => (await sistem.client.history(`${s.id}.tim-1`)).map((l) => l.peristiwa.type))
      .toContain('anakSelesai');
    await s.putus(KABAG, { type: 'susunTim' }, 'tim-1');
    await s.putus(KARO, { type: 'tetapkan' }, 'tim-1');
    await s.masing([HENDRA, IRFAN, ARIEF], { type: 'terima' }, 'tim-1');
    expect(await s.ditolak(KABAG, catat(IRFAN, [HENDRA, ARIEF]))).toBe('TIM_BERBEDA');
    expect(await s.ditolak(KABAG, catat(HENDRA, [IRFAN, ARIEF], []))).toBe('TIM_BERBEDA');
    expect((await s.putus(KABAG, catat(HENDRA, [IRFAN, ARIEF]))).keadaan).toBe('arahan');
    await rencanakan(s, HENDRA);

    expect(await s.ditolak(ARIEF, { type: 'lapor', laporan: 'Data siap.' })).toBe('BUKAN_PELAKSANA_TUGAS');
    await s.putus(ARIEF, { type: 'laporKepadaKetua', laporan: 'Data siap.' });
    const kepadaKetua = await s.terakhir('laporKepadaKetua');
    expect(kepadaKetua.dasar).toEqual(['B-P-14-3', 'T-SIK-pelapor']);
    expect(kepadaKetua.diberitahu.map((d) => d.kepada)).toEqual([`pegawai:${HENDRA}`]);
    expect(await s.ditolak(HENDRA, { type: 'laporKepadaKetua', laporan: 'Baik.' })).toBe('BUKAN_PELAKSANA_TUGAS');
    await s.putus(HENDRA, { type: 'lapor', laporan: 'Tim berjalan.' });
    expect(await s.terakhir('lapor')).toMatchObject({ dasar: ['B-P-14-2', 'T-SIK-pelapor'] });
    await s.putus(HENDRA, { type: 'beriUmpanBalik', umpanBalik: 'Bagus.' });
    expect(await s.ditolak(KABAG, { type: 'libatkan', pelibatan: [pelibatan('dpmptsp')] })).toBe(
      'PELIBATAN_MELALUI_TIM',
    );
    expect(await s.ditolak(IRFAN, HASIL)).toBe('BUKAN_PEJABAT_BERWENANG');
    await s.putus(HENDRA, HASIL);
    await s.masing([KABAG, KARO], { type: 'sesuai' }, 'evaluasi-2');
    await s.tiba('laporanKinerja');
    expect(await s.ditolak(HENDRA, kinerja(IRFAN))).toBe('KINERJA_BELUM_LENGKAP');
    await s.putus(HENDRA, kinerja(IRFAN, ARIEF));
    // Who cannot be appraised is named with the reason, and the cycle ends all the same.
    expect(await s.ditolak(KABAG, { type: 'akhiri' })).toBe('ALASAN_WAJIB');
    await s.putus(KABAG, { type: 'mintaPenilaian' });
    await s.putus(KARO, { type: 'nilai', angka: [112, 95, 98, 104, 91], simpulan: 100 }, 'penilaian-3');
    await s.putus(KADIS, { type: 'terima' }, 'penilaian-3');
    await s.tiba('selesai');
  });
});
