/** Penunjukan lintas unit as Pasal 13 ayat (1) tells it, a to e. */
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const VARIAN = 'bengkulu-pasal';
const PEMOHON = 'p-rahmat-hidayat';
const PUO = 'p-kartika-dewi';
const HENDRA = 'p-hendra-saputra';
const IRFAN = 'p-irfan-maulana';
const alasan = 'Pegawai yang sesuai sedang menyelesaikan target unit sendiri.';

const ISI = 'B-P-13-1-a-1 B-P-13-1-a-2 B-P-13-1-a-3 B-P-13-1-a-4';
const DIAJUKAN = `${PEMOHON} (definitif kepala-biro-organisasi): permohonan -ajukan-> menungguJawaban [B-P-13-1-a ${ISI}]`;
const PERMOHONAN =
  'permohonanPelibatan 800/#/B.ORG/bulan/tahun oleh Rahmat Hidayat, S.STP., M.Si., Kepala Biro Organisasi' +
  ' kepada Kepala Bagian Kebijakan Perekonomian tembusan -';
const oleh =
  'oleh Kartika Dewi, S.E., M.E., Kepala Bagian Kebijakan Perekonomian kepada Kepala Biro Organisasi tembusan -';

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

describe('given a permohonan to the PUO of another unit', () => {
  test('when he agrees, and the PUO pemilik issues the surat tugas, then each one named receives it and the case ends', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PUO, { type: 'setuju', pegawai: [HENDRA, IRFAN] });
    expect([await k.inbox(PUO), await k.inbox(PEMOHON)]).toEqual([[], ['menungguPenerbitan 1']]);
    await k.putus(PEMOHON, { type: 'tugaskan' });
    await k.putus(IRFAN, { type: 'terima' });
    await k.putus(HENDRA, { type: 'terima' });
    expect(await k.langkah()).toEqual([
      DIAJUKAN,
      `${PUO} (definitif kepala-bagian-kebijakan-perekonomian): menungguJawaban -setuju-> menungguPenerbitan [B-P-13-1-b B-P-13-1-c-1 T-LU-nama-pegawai]`,
      `${PEMOHON} (definitif kepala-biro-organisasi): menungguPenerbitan -tugaskan-> menungguPenerimaan [B-P-13-1-c-2]`,
      `${IRFAN} (diri sendiri): menungguPenerimaan -terima-> menungguPenerimaan [B-P-13-1-e T-LU-terima-setiap]`,
      `${HENDRA} (diri sendiri): menungguPenerimaan -terima-> selesai [B-P-13-1-e]`,
    ]);
    expect(await k.surat()).toEqual([
      PERMOHONAN,
      `persetujuanPelibatan 800/#/B.EKON.KP/bulan/tahun ${oleh}`,
      'suratTugas 800.1.11.1/#/B.ORG/bulan/tahun oleh Rahmat Hidayat, S.STP., M.Si., Kepala Biro Organisasi' +
        ' kepada Sdr. Hendra Saputra, S.H., M.H.; Sdr. Irfan Maulana, S.T. tembusan Kepala Bagian Kebijakan Perekonomian',
    ]);
    expect(await k.pesan()).toEqual([
      '1 surat permohonanPelibatan -> jabatan:kepala-bagian-kebijakan-perekonomian',
      '1 tugas menungguJawaban -> jabatan:kepala-bagian-kebijakan-perekonomian',
      '2 surat persetujuanPelibatan -> jabatan:kepala-biro-organisasi',
      '2 tugas menungguPenerbitan -> jabatan:kepala-biro-organisasi',
      `3 surat suratTugas -> pegawai:${HENDRA}`,
      `3 surat suratTugas -> pegawai:${IRFAN}`,
      '3 tembusan suratTugas -> jabatan:kepala-bagian-kebijakan-perekonomian',
      `3 tugas menungguPenerimaan -> pegawai:${HENDRA}`,
      `3 tugas menungguPenerimaan -> pegawai:${IRFAN}`,
    ]);
    expect(await k.berakhir()).toEqual({ keadaan: 'selesai', urutan: 5 });
  });

  test('when he refuses with a reason then the PUO who asked has it in writing and the case ends', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PUO, { type: 'tolak', alasan });
    expect(await k.langkah()).toEqual([
      DIAJUKAN,
      `${PUO} (definitif kepala-bagian-kebijakan-perekonomian): menungguJawaban -tolak-> ditolak [B-P-13-1-d]`,
    ]);
    expect(await k.surat()).toEqual([PERMOHONAN, `penolakanPelibatan 800/#/B.EKON.KP/bulan/tahun ${oleh}`]);
    expect((await k.pesan()).at(-1)).toBe('2 surat penolakanPelibatan -> jabatan:kepala-biro-organisasi');
    expect(await k.berakhir()).toEqual({ keadaan: 'ditolak', urutan: 2 });
  });

  test('when he agrees without naming anybody then that is refused', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    expect((await k.ditolak(PUO, { type: 'setuju' })).kode).toBe('PEGAWAI_WAJIB');
  });

  test('when the PPK of that unit answers in his stead then he may not: Pasal 13 asks the PUO', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const galat = await k.ditolak('p-zainal-arifin', { type: 'setuju', pegawai: [HENDRA] });
    expect(galat.message).toBe('Keputusan ini wewenang Kepala Bagian Kebijakan Perekonomian.');
  });

  test('when the PUO pemilik names somebody who was not agreed on then that is refused, and one who was is assigned', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PUO, { type: 'setuju', pegawai: [HENDRA, IRFAN] });
    const lain = { type: 'tugaskan', pegawai: [HENDRA, 'p-ratna-komalasari'] } as const;
    expect((await k.ditolak(PEMOHON, { ...lain, pegawai: [...lain.pegawai] })).kode).toBe('DI_LUAR_REKOMENDASI');
    await k.putus(PEMOHON, { type: 'tugaskan', pegawai: [HENDRA] });
    expect((await k.putus(HENDRA, { type: 'terima' })).keadaan).toBe('selesai');
  });
});
