/** Penunjukan lintas unit as Angka II huruf a angka 2 (penetapan target kinerja tim) tells it, 1) to 5). */
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const VARIAN = 'sumut';
const PEMOHON = 'p-parlindungan-siregar';
const PPK = 'p-nurhayati-daulay';
const PUO = 'p-luhut-panggabean';
const TIGOR = 'p-tigor-silalahi';
const MEURAH = 'p-meurah-rangkuti';
const alasan = 'Pegawai yang sesuai sedang menyelesaikan target unit sendiri.';

const DIAJUKAN = `${PEMOHON} (definitif kepala-biro-organisasi): permohonan -ajukan-> menungguRekomendasi [S-II.a.2-libat-1 INST-isi-permohonan]`;
const KEPADA_PUO = 'oleh Parlindungan Siregar, S.STP., M.Si., Kepala Biro Organisasi kepada';
const OLEH_PUO = 'oleh Ir. Luhut Panggabean, M.T., Kepala Dinas Komunikasi dan Informatika kepada';
const PERMOHONAN = `permohonanPelibatan 800/#/B.ORG/tahun ${KEPADA_PUO} Kepala Dinas Komunikasi dan Informatika tembusan -`;
const jabatanPuo = 'definitif kepala-dinas-kominfo';

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('sumut', (isi) => {
      // A JF acts for the kepala dinas: what he may not do with his own case shows below.
      isi.pemangku.push({
        jabatan: 'kepala-dinas-kominfo',
        pegawai: TIGOR,
        kapasitas: 'Plh.',
        dari: hari(-3),
        sampai: hari(30),
        nomorSurat: '800.1.11.1/500/DISKOMINFO/2026',
      });
    }),
  });
});

describe('given a permohonan to the PUO of another unit, whose people another official appraises', () => {
  test('when the PPK recommends, the PUO agrees and a draft is mended once then the approved letter is received by each', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    expect([await k.inbox(PUO), await k.inbox(PPK)]).toEqual([[], ['menungguRekomendasi 1']]);
    await k.putus(PPK, { type: 'rekomendasikan', catatan: 'Sesuai kriteria.' });
    await k.putus(PUO, { type: 'setuju', pegawai: [TIGOR, MEURAH] });
    // 3) the JF write the surat penugasan; one of them for both.
    expect([await k.inbox(TIGOR), await k.inbox(MEURAH)]).toEqual([['menyusunPenugasan 1'], ['menyusunPenugasan 1']]);
    await k.putus(MEURAH, { type: 'ajukanKonsep' });
    await k.putus(PUO, { type: 'kembalikanKonsep', alasan: 'Durasi belum sesuai.' });
    expect(await k.inbox(MEURAH)).toEqual(['menyusunPenugasan 2']);
    await k.putus(TIGOR, { type: 'ajukanKonsep', catatan: 'Durasi diperbaiki.' });
    await k.putus(PUO, { type: 'setujuiKonsep' });
    await k.putus(TIGOR, { type: 'terima' });
    await k.putus(MEURAH, { type: 'terima' });

    expect(await k.langkah()).toEqual([
      DIAJUKAN,
      `${PPK} (definitif sekretaris-dinas-kominfo): menungguRekomendasi -rekomendasikan-> menungguJawaban [S-II.a.2-libat-2-1]`,
      `${PUO} (${jabatanPuo}): menungguJawaban -setuju-> menyusunPenugasan [S-II.a.2-libat-2-2 S-II.a.2-libat-3-1 T-LU-nama-pegawai]`,
      `${MEURAH} (diri sendiri): menyusunPenugasan -ajukanKonsep-> menungguPersetujuanPenugasan [S-II.a.2-libat-3-2]`,
      `${PUO} (${jabatanPuo}): menungguPersetujuanPenugasan -kembalikanKonsep-> menyusunPenugasan [S-II.a.2-libat-3-3 T-LU-konsep-dikembalikan]`,
      `${TIGOR} (diri sendiri): menyusunPenugasan -ajukanKonsep-> menungguPersetujuanPenugasan [S-II.a.2-libat-3-2]`,
      `${PUO} (${jabatanPuo}): menungguPersetujuanPenugasan -setujuiKonsep-> menungguPenerimaan [S-II.a.2-libat-3-3]`,
      `${TIGOR} (diri sendiri): menungguPenerimaan -terima-> menungguPenerimaan [S-II.a.2-libat-4 T-LU-terima-setiap]`,
      `${MEURAH} (diri sendiri): menungguPenerimaan -terima-> selesai [S-II.a.2-libat-4]`,
    ]);
    expect(await k.surat()).toEqual([
      PERMOHONAN,
      `persetujuanPelibatan 800/#/DISKOMINFO/tahun ${OLEH_PUO} Kepala Biro Organisasi tembusan Sekretaris Dinas Komunikasi dan Informatika`,
      `suratTugas 800.1.11.1/#/DISKOMINFO/tahun ${OLEH_PUO} Sdr. Tigor Silalahi, S.Kom., M.T.I.; Sdr. Meurah Rangkuti, S.Kom.` +
        ' tembusan Kepala Biro Organisasi; Sekretaris Dinas Komunikasi dan Informatika',
    ]);
    expect((await k.pesan()).filter((p) => !p.includes('tugas '))).toEqual([
      '1 surat permohonanPelibatan -> jabatan:kepala-dinas-kominfo',
      '3 surat persetujuanPelibatan -> jabatan:kepala-biro-organisasi',
      '3 tembusan persetujuanPelibatan -> jabatan:sekretaris-dinas-kominfo',
      `7 surat suratTugas -> pegawai:${TIGOR}`,
      `7 surat suratTugas -> pegawai:${MEURAH}`,
      '7 tembusan suratTugas -> jabatan:kepala-biro-organisasi',
      '7 tembusan suratTugas -> jabatan:sekretaris-dinas-kominfo',
    ]);
    expect(await k.berakhir()).toEqual({ keadaan: 'selesai', urutan: 9 });
  });

  test('when the PPK does not recommend then the PUO still decides, and may refuse with a reason', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'tidakMerekomendasikan', alasan });
    await k.putus(PUO, { type: 'tolak', alasan });
    expect(await k.langkah()).toEqual([
      DIAJUKAN,
      `${PPK} (definitif sekretaris-dinas-kominfo): menungguRekomendasi -tidakMerekomendasikan-> menungguJawaban [S-II.a.2-libat-2-1 T-LU-tidak-direkomendasikan]`,
      `${PUO} (${jabatanPuo}): menungguJawaban -tolak-> ditolak [S-II.a.2-libat-5]`,
    ]);
    expect(await k.surat()).toEqual([
      PERMOHONAN,
      `penolakanPelibatan 800/#/DISKOMINFO/tahun ${OLEH_PUO} Kepala Biro Organisasi tembusan -`,
    ]);
    expect(await k.berakhir()).toEqual({ keadaan: 'ditolak', urutan: 3 });
  });

  test('when the PPK does not recommend then the PUO may agree all the same', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'tidakMerekomendasikan', alasan });
    expect((await k.putus(PUO, { type: 'setuju', pegawai: [MEURAH] })).keadaan).toBe('menyusunPenugasan');
  });

  test('when the PUO decides before the recommendation then his task is not open yet', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const galat = await k.ditolak(PUO, { type: 'setuju', pegawai: [MEURAH] }, { tugas: 'menungguJawaban' });
    expect(galat.message).toBe('Tugas "menungguJawaban" putaran 1 belum dibuka.');
  });

  test('when an assignee who acts as Plh. of the PUO approves his own draft then that is refused, and the PUO can', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'rekomendasikan' });
    await k.putus(PUO, { type: 'setuju', pegawai: [TIGOR] });
    await k.putus(TIGOR, { type: 'ajukanKonsep' });
    expect(await k.inbox(TIGOR)).toEqual(['menungguPersetujuanPenugasan 1']);
    expect((await k.ditolak(TIGOR, { type: 'setujuiKonsep' })).kode).toBe('PERMOHONAN_SENDIRI');
    expect((await k.putus(PUO, { type: 'setujuiKonsep' })).keadaan).toBe('menungguPenerimaan');
  });

  test('when the Plh. of the PUO agrees to another’s assignment then he signs as Plh.', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, { type: 'rekomendasikan' });
    const { surat } = await k.putus(TIGOR, { type: 'setuju', pegawai: [MEURAH] });
    const { penandatangan } = await s.client.letter(surat[0]?.nomor ?? '');
    expect(penandatangan).toBe('Tigor Silalahi, S.Kom., M.T.I., Kepala Dinas Komunikasi dan Informatika');
    expect((await k.jurnal()).at(-1)?.pelaku).toMatchObject({ dasarWewenang: 'Plh.', jabatan: 'kepala-dinas-kominfo' });
  });
});

test('given a unit whose PUO is its PPK when the permohonan arrives then he decides at once, for he need not ask himself', async () => {
  const k = await Perkara.ajukan(s.client, VARIAN, { unitDituju: 'biro-umum', jumlahPersonel: 1 });
  await k.putus('p-hotman-ginting', { type: 'setuju', pegawai: ['p-yenni-pasaribu'] });
  expect(await k.langkah()).toEqual([
    `${PEMOHON} (definitif kepala-biro-organisasi): permohonan -ajukan-> menungguJawaban [S-II.a.2-libat-1 INST-isi-permohonan T-LU-rekomendator-sama]`,
    'p-hotman-ginting (definitif kepala-biro-umum): menungguJawaban -setuju-> menyusunPenugasan [S-II.a.2-libat-2-2 S-II.a.2-libat-3-1 T-LU-nama-pegawai]',
  ]);
});
