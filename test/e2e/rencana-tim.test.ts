/** Rencana Aksi and KAK of a tim kerja as forms 6 and 7 tell them, on a real Temporal server and PostgreSQL. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Prosedur } from '../../client/index.ts';
import { versiDokumen } from '../../client/index.ts';
import { siapkanSebelum } from '../../worker/demo/sebelum.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiDirektori, mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

type Nama = 'rencanaAksi' | 'kerangkaAcuanKerja';
type Isi<N extends Nama> = Prosedur[N]['permohonan'];
type Peristiwa = Prosedur[Nama]['peristiwa'];

const VARIAN = ['bengkulu-lampiran', 'bengkulu-pasal'];
const KETUA = 'p-nurul-azizah';
const ANGGOTA = 'p-teguh-prakoso';
const PUO = 'p-rahmat-hidayat';
const TU = 'p-yulia-hartati';
const LAIN = 'p-kartika-dewi';
const alasan = 'Target belum sesuai dengan perjanjian kinerja.';
const kembalikan: Peristiwa = { type: 'kembalikan', alasan };
const masukkan: Peristiwa = { type: 'masukkan', kedalam: 'Rencana Kerja Biro Organisasi 2027', pada: '2027-01-04' };
const serahkanSipd: Peristiwa = {
  type: 'serahkan',
  tandaTerima: 'SIPD-2027-000123',
  pada: '2027-01-05',
  berkas: [{ nama: 'rencana-aksi.pdf', sha256: 'b'.repeat(64) }],
};
const konsultasikan: Peristiwa = { type: 'konsultasikan', pada: '2027-01-11', saran: 'Rinci tahapannya.' };

let sistem: Sistem;
beforeAll(async () => {
  sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

/** The example request of a variant, with the cases that it names, and what a test changes of it. */
async function permohonan<N extends Nama>(nama: N, varian: string, ubah: Partial<Isi<N>> = {}): Promise<Isi<N>> {
  const sebelum = await siapkanSebelum(sistem.client, varian, nama);
  return { ...bacaContoh(varian, nama).permohonan, ...sebelum, ...ubah };
}

async function ajukan<N extends Nama>(nama: N, varian: string, ubah: Partial<Isi<N>> = {}, pemohon = KETUA) {
  return sistem.client.start(nama, { varian, pemohon, permohonan: (await permohonan(nama, varian, ubah)) as never });
}

/** Decides at the one open task of a case. */
async function putus(prosedur: string, pelaku: string, peristiwa: Peristiwa) {
  const [tugas] = (await sistem.client.show(prosedur)).tugas;
  if (!tugas) throw new Error(`${prosedur} has no open task`);
  return sistem.client.decide({ prosedur, tugas: tugas.tugas, putaran: tugas.putaran, pelaku, peristiwa });
}

const surat = async (prosedur: string) =>
  (await sistem.client.show(prosedur)).surat.map(({ jenis, kepada, tembusan }) => ({ jenis, kepada, tembusan }));
const langkah = async (prosedur: string) =>
  (await sistem.client.history(prosedur)).filter((l) => l.jenis === 'langkah').map((l) => `${l.dari} -> ${l.ke}`);

describe.each(VARIAN)('a Rencana Aksi in %s', (varian) => {
  test('given plan, target and time agreed with the PUO when the ketua hands it over then Tata Usaha enters it and hands it on to SIPD', async () => {
    const { prosedur, keadaan } = await ajukan('rencanaAksi', varian);
    expect(prosedur).toMatch(/^rak-/);
    expect(keadaan).toBe('koordinasi');
    expect((await sistem.client.inbox(PUO)).map((t) => t.prosedur)).toContain(prosedur);
    await putus(prosedur, PUO, { type: 'sepakati' });
    const kirim = await putus(prosedur, KETUA, { type: 'sampaikan' });
    await putus(prosedur, TU, masukkan);
    expect(await putus(prosedur, TU, serahkanSipd)).toMatchObject({ keadaan: 'selesai' });

    expect(await surat(prosedur)).toEqual([
      {
        jenis: 'notaDinasRencanaAksi',
        kepada: ['Kepala Subbagian Tata Usaha Biro Organisasi'],
        tembusan: ['Kepala Biro Organisasi'],
      },
    ]);
    const teks = teksPdf((await sistem.client.letter(kirim.surat[0]?.id ?? '')).pdf);
    expect(teks).toContain('Inventarisasi proses bisnis perangkat daerah 40 perangkat daerah');
    expect(teks).toContain('4 Januari 2027 sampai dengan 29 Januari 2027');
    // What was handed over to the other system is on record, and who is told.
    const akhir = (await sistem.client.history(prosedur)).at(-1);
    expect(akhir?.peristiwa).toEqual(serahkanSipd);
    expect(akhir?.diberitahu.map((d) => d.kepada)).toEqual([`pegawai:${KETUA}`, 'jabatan:kepala-biro-organisasi']);
    const form = varian === 'bengkulu-pasal' ? 'B-F-7-2-1' : 'B-F-6-tugas';
    const dasar = (await sistem.client.history(prosedur)).map((l) => l.dasar);
    expect(dasar.map((d) => d.filter((id) => id.startsWith('B-')))).toEqual([
      [...(varian === 'bengkulu-pasal' ? [`${form}-a`] : []), `${form}-b-1`],
      [`${form}-b-1`, `${form}-b-2`],
      [`${form}-c-1`],
      [`${form}-c-2`],
      [`${form}-c-2`],
    ]);
  });

  test('given a return by the PUO and one by Tata Usaha when the ketua mends then each version is kept, and the last goes out', async () => {
    const isi = await permohonan('rencanaAksi', varian);
    const { prosedur } = await sistem.client.start('rencanaAksi', { varian, pemohon: KETUA, permohonan: isi });
    expect((await penolakan(putus(prosedur, PUO, { type: 'kembalikan', alasan: ' ' }))).kode).toBe('ALASAN_WAJIB');
    await putus(prosedur, PUO, kembalikan);
    const versi = (n: number, target: string): Peristiwa => ({
      type: 'perbaiki',
      versi: n,
      dokumen: { ...isi.dokumen, kegiatan: isi.dokumen.kegiatan.map((k) => ({ ...k, target })) },
    });
    expect((await penolakan(putus(prosedur, KETUA, versi(3, '41')))).kode).toBe('VERSI_TIDAK_BERURUT');
    expect((await penolakan(putus(prosedur, KETUA, versi(2, ' ')))).kode).toBe('RENCANA_TANPA_TARGET_WAKTU');
    expect((await penolakan(putus(prosedur, ANGGOTA, versi(2, '41')))).kode).toBe('BUKAN_KETUA_TIM');
    await putus(prosedur, KETUA, versi(2, '41'));
    await putus(prosedur, PUO, { type: 'sepakati' });
    await putus(prosedur, KETUA, { type: 'sampaikan' });
    await putus(prosedur, TU, { type: 'kembalikan', alasan: 'Satuan tidak baku.' });
    await putus(prosedur, KETUA, versi(3, '42'));
    // What Tata Usaha sent back is agreed with the PUO again.
    expect(await putus(prosedur, PUO, { type: 'sepakati' })).toMatchObject({ keadaan: 'penyampaian' });
    const kirim = await putus(prosedur, KETUA, { type: 'sampaikan' });
    const teks = teksPdf((await sistem.client.letter(kirim.surat[0]?.id ?? '')).pdf);
    expect(teks).toContain('versi 3');
    expect(teks).toContain('Inventarisasi proses bisnis perangkat daerah 42 perangkat daerah');

    expect((await surat(prosedur)).map((s) => [s.jenis, s.tembusan])).toEqual([
      ['pengembalianDokumen', []],
      ['notaDinasRencanaAksi', ['Kepala Biro Organisasi']],
      ['pengembalianDokumen', ['Kepala Biro Organisasi']],
      ['notaDinasRencanaAksi', ['Kepala Biro Organisasi']],
    ]);
    const semua = versiDokumen(isi.dokumen, await sistem.client.history(prosedur));
    expect(semua.map((v) => [v.versi, v.dokumen.kegiatan[0]?.target, v.tanggapan.map((t) => t.putusan)])).toEqual([
      [1, '40', ['kembalikan']],
      [2, '41', ['sepakati', 'sampaikan', 'kembalikan']],
      [3, '42', ['sepakati', 'sampaikan']],
    ]);
    expect(semua[1]?.tanggapan.at(-1)).toMatchObject({ alasan: 'Satuan tidak baku.' });
  });

  test('given plans that lack what the text asks for when they are sent then each is refused with its clause, and nothing is opened', async () => {
    const isi = await permohonan('rencanaAksi', varian);
    const tolak = (ubah: Partial<Isi<'rencanaAksi'>>, pemohon = KETUA) =>
      penolakan(sistem.client.start('rencanaAksi', { varian, pemohon, permohonan: { ...isi, ...ubah } }));
    const kegiatan = (ubah: object) =>
      tolak({ dokumen: { ...isi.dokumen, kegiatan: isi.dokumen.kegiatan.map((k) => ({ ...k, ...ubah })) } });
    const pasal = varian === 'bengkulu-pasal';
    const tanpaRencana = {
      kode: 'RENCANA_TANPA_TARGET_WAKTU',
      dasar: expect.arrayContaining([pasal ? 'B-F-7-2-1-b-1' : 'B-F-6-tugas-b-1']),
    };
    expect(await kegiatan({ target: undefined })).toMatchObject(tanpaRencana);
    expect(await kegiatan({ waktu: undefined })).toMatchObject(tanpaRencana);
    // The budget year, to the day.
    expect(await kegiatan({ waktu: { mulai: '2026-12-31', selesai: '2027-03-31' } })).toMatchObject(tanpaRencana);
    expect(await kegiatan({ waktu: { mulai: '2027-01-01', selesai: '2028-01-01' } })).toMatchObject(tanpaRencana);
    expect(await tolak({}, ANGGOTA)).toMatchObject({ kode: 'BUKAN_KETUA_TIM' });
    expect(await tolak({ tim: 'ptk-tidak-ada' })).toMatchObject({ kode: 'TIM_TIDAK_BERJALAN' });
    expect(await tolak({ namaTim: 'Tim lain' })).toMatchObject({ kode: 'TIM_TIDAK_BERJALAN' });
    expect(await tolak({ unitPemilik: 'biro-perekonomian' })).toMatchObject({ kode: 'TIM_TIDAK_BERJALAN' });
    expect((await kegiatan({ waktu: { mulai: '2027-03-01', selesai: '2027-02-01' } })).kode).toBe('MASUKAN_TIDAK_SAH');

    const { petaProsesBisnis: _, ...tanpaPeta } = isi.dokumen;
    const ubah = { ...isi, dokumen: tanpaPeta };
    const mulai = sistem.client.start('rencanaAksi', { varian, pemohon: KETUA, permohonan: ubah });
    if (!pasal) expect((await mulai).keadaan).toBe('koordinasi');
    else
      expect(await penolakan(mulai)).toMatchObject({
        kode: 'PETA_PROSES_BISNIS_WAJIB',
        dasar: ['B-F-7-2-1-a', 'T-RT-peta'],
      });
  });

  test('given decisions by the wrong official when they are sent then each is refused and the case stays', async () => {
    const { prosedur } = await ajukan('rencanaAksi', varian);
    expect((await penolakan(putus(prosedur, KETUA, { type: 'sepakati' }))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    expect((await penolakan(putus(prosedur, TU, { type: 'sepakati' }))).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    await putus(prosedur, PUO, { type: 'sepakati' });
    expect((await penolakan(putus(prosedur, PUO, { type: 'sampaikan' }))).kode).toBe('BUKAN_KETUA_TIM');
    expect((await sistem.client.show(prosedur)).keadaan).toBe('penyampaian');
  });

  test('given the ketua when he withdraws it then PUO is told, and once it is with Tata Usaha he cannot any more', async () => {
    const pertama = (await ajukan('rencanaAksi', varian)).prosedur;
    expect(
      await sistem.client.withdraw({ prosedur: pertama, pelaku: KETUA, alasan: 'Target tahun ini berubah.' }),
    ).toMatchObject({ keadaan: 'ditarik' });
    expect((await sistem.client.history(pertama)).at(-1)?.diberitahu.map((d) => d.kepada)).toContain(
      'jabatan:kepala-biro-organisasi',
    );
    const kedua = (await ajukan('rencanaAksi', varian)).prosedur;
    await putus(kedua, PUO, { type: 'sepakati' });
    await putus(kedua, KETUA, { type: 'sampaikan' });
    const galat = await penolakan(sistem.client.withdraw({ prosedur: kedua, pelaku: KETUA, alasan: 'Terlambat.' }));
    expect(galat.kode).toBe('TIDAK_DAPAT_DITARIK');
    expect((await sistem.client.show(kedua)).keadaan).toBe('pemasukan');
  });
});

describe.each(VARIAN)('a KAK in %s', (varian) => {
  const lampiran = varian === 'bengkulu-lampiran';

  test('given a draft when the PUO has been consulted then he may approve it, and it goes by Tata Usaha into the DPA', async () => {
    const { prosedur, keadaan } = await ajukan('kerangkaAcuanKerja', varian);
    expect(prosedur).toMatch(/^kak-/);
    expect(keadaan).toBe('konsultasi');
    // Approval before consultation: refused with the clause that asks for it, and the task stays where it is.
    const galat = await penolakan(putus(prosedur, PUO, { type: 'setujui' }));
    expect(galat.kode).toBe('KAK_BELUM_DIKONSULTASIKAN');
    expect(galat.dasar).toContain(lampiran ? 'B-F-6-tugas-d-2' : 'B-F-7-2-1-d-2');
    expect((await sistem.client.show(prosedur)).keadaan).toBe('konsultasi');

    await putus(prosedur, PUO, konsultasikan);
    const tercatat = (await sistem.client.history(prosedur)).at(-1);
    expect(tercatat?.peristiwa).toEqual(konsultasikan);
    expect(tercatat?.diberitahu.map((d) => d.kepada)).toContain(`pegawai:${KETUA}`);
    expect(tercatat?.diberitahu.some((d) => d.kepada === `pegawai:${ANGGOTA}`)).toBe(lampiran);
    await putus(prosedur, PUO, { type: 'setujui' });
    const kirim = await putus(prosedur, KETUA, { type: 'serahkan' });
    expect(await putus(prosedur, TU, { ...masukkan, kedalam: 'DPA Biro Organisasi 2027' } as Peristiwa)).toMatchObject({
      keadaan: 'selesai',
    });
    expect(await surat(prosedur)).toEqual([
      {
        jenis: 'notaDinasKak',
        kepada: ['Kepala Subbagian Tata Usaha Biro Organisasi'],
        tembusan: ['Kepala Biro Organisasi'],
      },
    ]);
    const teks = teksPdf((await sistem.client.letter(kirim.surat[0]?.id ?? '')).pdf);
    expect(teks).toContain('dikonsultasikan dengan Kepala Biro Organisasi pada tanggal 11 Januari 2027');
    expect(teks).toContain('Rp13.450.000');
    expect(await langkah(prosedur)).toEqual([
      'penyusunan -> konsultasi',
      'konsultasi -> konsultasi',
      'konsultasi -> penyerahan',
      'penyerahan -> pemasukan',
      'pemasukan -> selesai',
    ]);
  });

  test('given a KAK that comes back when it is mended then the new version needs a consultation of its own', async () => {
    const isi = await permohonan('kerangkaAcuanKerja', varian);
    const { prosedur } = await sistem.client.start('kerangkaAcuanKerja', { varian, pemohon: KETUA, permohonan: isi });
    await putus(prosedur, PUO, konsultasikan);
    expect((await penolakan(putus(prosedur, PUO, { type: 'kembalikan' }))).kode).toBe('ALASAN_WAJIB');
    await putus(prosedur, PUO, kembalikan);
    const versi = (n: number): Peristiwa => ({
      type: 'perbaiki',
      versi: n,
      dokumen: { ...isi.dokumen, sasaran: `v${n}` },
    });
    expect((await penolakan(putus(prosedur, LAIN, versi(2)))).kode).toBe(
      lampiran ? 'BUKAN_PENYUSUN_KAK' : 'BUKAN_KETUA_TIM',
    );
    // "Ketua Tim dan anggota menyusun" (form 6); in form 7 it is the ketua's alone.
    if (lampiran) await putus(prosedur, ANGGOTA, versi(2));
    else {
      expect((await penolakan(putus(prosedur, ANGGOTA, versi(2)))).kode).toBe('BUKAN_KETUA_TIM');
      await putus(prosedur, KETUA, versi(2));
    }
    expect((await penolakan(putus(prosedur, PUO, { type: 'setujui' }))).kode).toBe('KAK_BELUM_DIKONSULTASIKAN');
    await putus(prosedur, PUO, konsultasikan);
    await putus(prosedur, PUO, { type: 'setujui' });
    // The draft may be the anggota's; to hand it over is the ketua's.
    expect((await penolakan(putus(prosedur, ANGGOTA, { type: 'serahkan' }))).kode).toBe('BUKAN_KETUA_TIM');
    await putus(prosedur, KETUA, { type: 'serahkan' });
    await putus(prosedur, TU, { type: 'kembalikan', alasan: 'Kode rekening belum ada.' });
    await putus(prosedur, KETUA, versi(3));
    expect((await sistem.client.show(prosedur)).keadaan).toBe('konsultasi');
    const semua = versiDokumen(isi.dokumen, await sistem.client.history(prosedur));
    expect(semua.map((v) => [v.versi, v.tanggapan.map((t) => t.putusan)])).toEqual([
      [1, ['konsultasikan', 'kembalikan']],
      [2, ['konsultasikan', 'setujui', 'serahkan', 'kembalikan']],
      [3, []],
    ]);
  });

  test('given a KAK without an agreed Rencana Aksi of the same team and year when it is sent then it is refused', async () => {
    const isi = await permohonan('kerangkaAcuanKerja', varian);
    const tolak = (ubah: Partial<Isi<'kerangkaAcuanKerja'>>, pemohon = KETUA) =>
      penolakan(sistem.client.start('kerangkaAcuanKerja', { varian, pemohon, permohonan: { ...isi, ...ubah } }));
    const ditolak = { kode: 'KAK_TANPA_RENCANA_AKSI', dasar: ['T-RT-kak-rencana-aksi'] };
    expect(await tolak({ rencanaAksi: undefined })).toMatchObject(ditolak);
    expect(await tolak({ rencanaAksi: 'rak-tidak-ada' })).toMatchObject(ditolak);
    expect(await tolak({ rencanaAksi: isi.tim })).toMatchObject(ditolak);
    expect(await tolak({ tahunAnggaran: 2028 })).toMatchObject(ditolak);
    const belum = await ajukan('rencanaAksi', varian);
    expect(await tolak({ rencanaAksi: belum.prosedur })).toMatchObject(ditolak);
    expect(await tolak({}, ANGGOTA)).toMatchObject({ kode: 'BUKAN_KETUA_TIM' });
  });

  test('given the ketua when he withdraws it before it is handed over then it ends, and PUO is told', async () => {
    const { prosedur } = await ajukan('kerangkaAcuanKerja', varian);
    expect((await penolakan(sistem.client.withdraw({ prosedur, pelaku: ANGGOTA, alasan: 'Bukan saya.' }))).kode).toBe(
      'BUKAN_KETUA_TIM',
    );
    expect(await sistem.client.withdraw({ prosedur, pelaku: KETUA, alasan: 'Kegiatan ditunda.' })).toMatchObject({
      keadaan: 'ditarik',
    });
  });
});

test('given a unit for which nobody names the Pengampu Fungsi Tata Usaha when its team plans then the start is refused with the clause', async () => {
  const isi = await permohonan('rencanaAksi', 'bengkulu-lampiran');
  const mulai = () =>
    sistem.client.start('rencanaAksi', { varian: 'bengkulu-lampiran', pemohon: KETUA, permohonan: isi });
  await isiDirektori(
    sistem.client.register,
    direktoriContoh('bengkulu', (d) => {
      for (const u of d.unit) delete u.tataUsaha;
    }),
  );
  const galat = await penolakan(mulai());
  expect(galat).toMatchObject({ kode: 'UNIT_TANPA_TATA_USAHA', dasar: expect.arrayContaining(['B-F-6-tugas-c-1']) });
  expect(galat.message).toContain('Biro Organisasi');
  // The unit above names one: a part of it has no other.
  await isiDirektori(
    sistem.client.register,
    direktoriContoh('bengkulu', (d) => {
      for (const u of d.unit) {
        delete u.tataUsaha;
        if (u.id === 'setda') u.tataUsaha = 'kepala-subbagian-tata-usaha';
      }
    }),
  );
  expect((await mulai()).keadaan).toBe('koordinasi');
  await isiDirektori(sistem.client.register, direktoriContoh('bengkulu'));
});

test('given Sumatera Utara, whose text knows neither document, when one is started there then no such procedure exists', async () => {
  const isi = await permohonan('rencanaAksi', 'bengkulu-lampiran');
  const galat = await penolakan(
    sistem.client.start('rencanaAksi', { varian: 'sumut', pemohon: KETUA, permohonan: isi }),
  );
  expect(galat.kode).toBe('VARIAN_TIDAK_DIKENAL');
});
