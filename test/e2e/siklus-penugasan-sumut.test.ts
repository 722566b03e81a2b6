/** Siklus penugasan as the Sumatera Utara text tells it: perjanjian kinerja first, then the dialog kinerja step by step. */
import { beforeAll, expect, test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { type Peristiwa, pelibatan, Siklus, strategi } from '../support/siklus.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

const PUO = 'p-luhut-panggabean';
const PPK = 'p-nurhayati-daulay';
const TIGOR = 'p-tigor-silalahi';
const MEURAH = 'p-meurah-rangkuti';
const KARO_UMUM = 'p-hotman-ginting';
const RIDWAN = 'p-ridwan-batubara';

const dialog: Peristiwa = { type: 'catatDialog', hasil: 'Sebagaimana tertuang dalam format SKP.' };
const bagi = (isi: Parameters<typeof strategi>[0]): Peristiwa => ({ type: 'bagiPeran', ...strategi(isi) });
const HASIL: Peristiwa = { type: 'serahkanHasil', ringkasan: 'Dasbor dengan dua belas urusan.', berkas: [] };

let sistem: Sistem;
beforeAll(async () => {
  sistem = await mulaiSistem({ direktori: direktoriContoh('sumut') });
});
const mulai = () => Siklus.mulai(sistem.client, 'sumut');

test('given an individu when the dialog goes through its nine steps then each has its clause, the butir kegiatan come last, and the PUO’s acceptance ends the cycle', async () => {
  const s = await mulai();
  // Either of PUO and PPK notes a step before anybody is assigned.
  expect((await sistem.client.show(s.id)).tugas.map((t) => t.pemegang)).toEqual([
    'jabatan:kepala-dinas-kominfo',
    'jabatan:sekretaris-dinas-kominfo',
  ]);
  await s.masing([PUO, PPK, PUO, PPK], dialog);
  expect(await s.ditolak(PPK, bagi({ bentuk: 'individu', penunjukan: [TIGOR] }))).toBe('BUKAN_PEJABAT_BERWENANG');
  expect((await s.putus(PUO, bagi({ bentuk: 'individu', penunjukan: [TIGOR] }))).keadaan).toBe('pengenalanKedudukan');
  // He learns where he stands before he is assigned: nothing has been started yet.
  expect((await sistem.client.show(s.id)).anak).toEqual([]);
  expect(await s.ditolak(MEURAH, { type: 'ketahui' })).toBe('BUKAN_PEJABAT_BERWENANG');
  await s.putus(TIGOR, { type: 'ketahui' });
  await s.putus(TIGOR, { type: 'terima' }, 'penunjukan-1');
  await s.tiba('jenisRencanaHasil');
  await s.masing([PUO, PPK, PPK], dialog);
  expect((await s.putus(PPK, dialog)).keadaan).toBe('pelaksanaan');
  const langkah = (await s.jurnal()).filter((l) => /dialog|bagiPeran/i.test(String(l.peristiwa.type)));
  expect(langkah.filter((l) => l.jenis === 'langkah').map((l) => l.dasar[0])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `S-II.a.1-a-${n}`),
  );
  expect((await s.terakhir('catatDialog')).diberitahu[0]?.kepada).toBe(`pegawai:${TIGOR}`);

  // The dialog goes on all year, and a changed activity changes the perjanjian kinerja, and what is reviewed.
  await s.putus(PPK, { type: 'klarifikasi', ekspektasi: 'Dasbor dipakai setiap hari.' });
  expect((await s.terakhir('klarifikasi')).dasar).toEqual(['S-II.a.2-a-0-3']);
  const perjanjianKinerja = { nomor: '000.8.6.3/021/KOMINFO/V/2026', tanggal: '2026-05-04' };
  const ubah: Peristiwa = {
    type: 'ubahPerjanjian',
    perjanjianKinerja,
    kegiatan: 'Dasbor harga',
    target: 'Satu dasbor.',
  };
  expect(await s.ditolak(PPK, ubah)).toBe('BUKAN_PEJABAT_BERWENANG');
  await s.putus(PUO, ubah);
  expect((await s.terakhir('ubahPerjanjian')).dasar).toEqual(['S-II-0-4']);
  await s.putus(TIGOR, { type: 'lapor', laporan: 'Separuh selesai.' });
  await s.putus(TIGOR, HASIL);
  await s.putus(PPK, { type: 'sesuai' }, 'evaluasi-2');
  const evaluasi = await sistem.client.show(`${s.id}.evaluasi-2`);
  expect(evaluasi.permohonan).toMatchObject({ kegiatan: 'Dasbor harga', target: 'Satu dasbor.', bentuk: 'individu' });
  await s.putus(PUO, { type: 'sesuai' }, 'evaluasi-2');
  // The text has a report to those who appraise from a ketua alone.
  expect((await s.tiba('selesai')).surat).toEqual([]);
});

test('given a tim of two units when it works then the dialog has eight steps, and the report on all of it goes to everybody’s PPK and PUO', async () => {
  const s = await mulai();
  await s.masing([PUO, PUO, PUO, PUO], dialog);
  const jauh = { bentuk: 'tim' as const, namaTim: 'Tim Dasbor', penunjukan: [TIGOR, MEURAH] };
  expect(
    await s.ditolak(PUO, bagi({ ...jauh, pelibatan: [pelibatan('bagian-organisasi-binjai', 'lintasInstansi')] })),
  ).toBe('LINTAS_INSTANSI_TIDAK_DIATUR');
  await s.putus(PUO, bagi({ ...jauh, pelibatan: [pelibatan('biro-umum')] }));
  expect((await s.putus(TIGOR, { type: 'ketahui' })).keadaan).toBe('pengenalanKedudukan');
  await s.putus(MEURAH, { type: 'ketahui' });
  await s.masing([TIGOR, MEURAH], { type: 'terima' }, 'penunjukan-1');
  await s.putus(KARO_UMUM, { type: 'setuju', pegawai: [RIDWAN] }, 'pelibatan-2');
  await s.putus(RIDWAN, { type: 'ajukanKonsep' }, 'pelibatan-2');
  await s.putus(KARO_UMUM, { type: 'setujuiKonsep' }, 'pelibatan-2');
  await s.putus(RIDWAN, { type: 'terima' }, 'pelibatan-2');
  await s.tiba('jenisRencanaHasil');
  await s.masing([PPK, PPK], dialog);
  expect((await s.putus(PPK, dialog)).keadaan).toBe('rincianKegiatan');
  await s.putus(TIGOR, {
    type: 'susunRincian',
    rincian: 'Bulan pertama data.',
    peran: [{ pegawai: RIDWAN, peran: 'Data' }],
  });
  await s.putus(RIDWAN, HASIL);
  await s.putus(PPK, { type: 'tidakSesuai', alasan: 'Dua urusan belum masuk.' }, 'evaluasi-3');
  await s.putus(PUO, { type: 'kembalikan', alasan: 'Belum lengkap.', tindakan: 'Menambah waktu.' }, 'evaluasi-3');
  await s.putus(RIDWAN, { type: 'perbaiki', versi: 2, ringkasan: 'Lengkap.', berkas: [] }, 'evaluasi-3');
  await s.masing([PPK, PUO], { type: 'sesuai' }, 'evaluasi-3');
  await s.tiba('laporanKinerja');
  const hasil = (pegawai: string) => ({ pegawai, hasil: `Bagian ${pegawai} selesai.` });
  const kinerja = [TIGOR, MEURAH, RIDWAN].map(hasil);
  expect(await s.ditolak(TIGOR, { type: 'laporkanKinerja', kinerja: kinerja.slice(1) })).toBe('KINERJA_BELUM_LENGKAP');
  const { surat, keadaan } = await s.putus(TIGOR, { type: 'laporkanKinerja', kinerja });
  // The text has no appraisal of an involvement: the report is all there is.
  expect(keadaan).toBe('selesai');
  const laporan = await sistem.client.letter(surat[0]?.id ?? '');
  expect(laporan.kepada).toEqual([
    'Sekretaris Dinas Komunikasi dan Informatika',
    'Kepala Biro Umum',
    'Kepala Dinas Komunikasi dan Informatika',
  ]);
  expect(teksPdf(laporan.pdf)).toContain('Bagian p-ridwan-batubara selesai.');
});
