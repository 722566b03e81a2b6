/** Cases of fictitious people, each as far as a picture wants it, played as the demo plays them. */
import type { NamaProsedur, SistemKerja } from '../../client/index.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { tanggalLokal, ZONA_BAWAAN } from '../../register/direktori/direktori.ts';
import { cariGiliran } from '../../worker/demo/giliran.ts';
import { siapkanSebelum } from '../../worker/demo/sebelum.ts';
import { bacaContoh, calonPegawai, putuskan } from '../../worker/demo/skenario.ts';

const VARIAN = 'bengkulu-lampiran';

interface Lakon {
  prosedur: NamaProsedur;
  /** Decisions after the request. */
  putusan: number;
  tolak?: boolean;
}

/** @returns the case's id, the same in every run */
async function mainkan(client: SistemKerja, { prosedur, putusan, tolak = false }: Lakon, nomor: number) {
  const direktori = await new PembacaDirektori(client.register.db).ambil();
  const hariIni = tanggalLokal(new Date(), ZONA_BAWAAN);
  const { pemohon, permohonan } = bacaContoh(VARIAN, prosedur);
  const acuan = await siapkanSebelum(client, VARIAN, prosedur, `contoh-${nomor}`);
  const mulai = { id: `contoh-${nomor}`, varian: VARIAN, pemohon, permohonan: { ...permohonan, ...acuan } };
  const { prosedur: id } = await client.start(prosedur, mulai as never);
  for (let n = 0; n < putusan; n++) {
    const giliran = await cariGiliran(client, id);
    if (!giliran) break;
    const { kasus, tugas, tindakan } = giliran;
    const sudah = (await client.history(kasus.id)).filter((l) => l.jenis === 'langkah').map((l) => l.peristiwa);
    const pegawai = calonPegawai(direktori, kasus.permohonan, hariIni);
    const [jenis, pemegang = ''] = tugas.pemegang.split(':');
    await client.decide({
      prosedur: kasus.id,
      tugas: tugas.tugas,
      putaran: tugas.putaran,
      pelaku: jenis === 'jabatan' ? (direktori.pemangku(pemegang, hariIni)?.pegawai ?? '') : pemegang,
      peristiwa: putuskan(tindakan, tolak, pegawai, kasus.jenis as NamaProsedur, sudah.length, sudah, VARIAN),
    });
  }
  return id;
}

export interface PerkaraContoh {
  /** Half way, with letters. */
  perkara: string;
  /** Has gone back once. */
  evaluasi: string;
  /** A team at work. */
  tim: string;
  /** A letter that waits for its signature. */
  surat: string;
}

export async function siapkanPerkara(client: SistemKerja): Promise<PerkaraContoh> {
  const lakon: Lakon[] = [
    { prosedur: 'penunjukanLintasUnit', putusan: 3 },
    { prosedur: 'evaluasiBerjenjang', putusan: 3, tolak: true },
    { prosedur: 'pembentukanTimKerja', putusan: 12 },
    { prosedur: 'penunjukanLintasUnit', putusan: 99 },
    { prosedur: 'siklusPenugasan', putusan: 6 },
    { prosedur: 'penunjukanLintasInstansi', putusan: 2 },
    { prosedur: 'pengajuanSukarelaLintasUnit', putusan: 1 },
    { prosedur: 'penilaianKinerjaPelibatan', putusan: 0 },
    { prosedur: 'penunjukanLintasUnit', putusan: 1 },
  ];
  const id: string[] = [];
  for (const [n, l] of lakon.entries()) id.push(await mainkan(client, l, n + 1));
  const [perkara = '', evaluasi = '', tim = ''] = id;
  // Asked for last, and not signed.
  const { pemohon, permohonan } = bacaContoh(VARIAN);
  const menunggu = await client.start('penunjukanLintasUnit', {
    id: 'contoh-tte',
    varian: VARIAN,
    pemohon,
    permohonan,
  });
  return { perkara, evaluasi, tim, surat: menunggu.surat[0]?.id ?? '' };
}
