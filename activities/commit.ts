/**
 * One transition, one transaction (design §4.3): authority against the directory of this moment, journal row, letters
 * with gapless numbers, tasks, notices, due dates. Idempotent by (procedure, sequence): asked again, it answers what it
 * answered. It may refuse; then the refusal is the journal row and nothing else changes.
 */
import type { Transaction } from 'kysely';
import { sidikJson } from '../register/jurnal.ts';
import type { Basisdata } from '../register/skema.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import {
  type HasilCommit,
  kunciPemegang,
  type Langkah,
  type PerintahCommit,
  TERJANGKAU,
} from '../workflows/runtime/kontrak.ts';
import { TARIK } from '../workflows/runtime/penarikan.ts';
import { catatAlih } from './alih-tte.ts';
import { periksaAnak } from './anak.ts';
import { bukaKonteks } from './buka.ts';
import type { Konteks, PortCommit } from './konteks.ts';
import { lengkapi, periksaLangkah, suratDiminta } from './periksa-langkah.ts';
import { simpanJurnal } from './simpan.ts';
import { terbitkanSurat } from './surat.ts';
import { batalkanSurat, catatTte } from './tte.ts';
import { bukaTugas, catatTenggat, penutupTugas } from './tugas.ts';
import { rencanakanDirektori, terapkanDirektori } from './ubah-direktori.ts';
import type { Pelaku } from './wewenang.ts';

export const buatCommit =
  (port: PortCommit) =>
  async (perintah: PerintahCommit): Promise<HasilCommit> => {
    const hasil = await jalankanAtauTolak(port, perintah);
    port.kabarkan(perintah.prosedur, hasil);
    return hasil;
  };

/** A step that is refused on its way is undone whole, also a number it took; its refusal has a transaction of its own. */
async function jalankanAtauTolak(port: PortCommit, perintah: PerintahCommit): Promise<HasilCommit> {
  const transaksi = (keberatan?: Galat) =>
    port.db.transaction().execute((trx) => jalankan(trx, port, perintah, keberatan));
  try {
    return await transaksi();
  } catch (galat) {
    if (galat instanceof Galat) return transaksi(galat);
    throw galat;
  }
}

async function jalankan(
  trx: Transaction<Basisdata>,
  port: PortCommit,
  perintah: PerintahCommit,
  keberatan: Galat | undefined,
): Promise<HasilCommit> {
  const konteks = await bukaKonteks(trx, port, perintah, 'tulis');
  if (konteks.kepala.urutan >= perintah.urutan) return jawabanLama(trx, perintah);
  if (konteks.kepala.urutan !== perintah.urutan - 1) {
    throw new Error(
      `${perintah.prosedur}: step ${perintah.urutan} after ${konteks.kepala.urutan}: history and register diverge`,
    );
  }
  if (perintah.tenggat) return catatTenggat(konteks);
  if (keberatan) return tolak(konteks, keberatan);
  if (perintah.tte) return catatTte(konteks, perintah.tte);
  if (perintah.alih) return catatAlih(konteks, perintah.alih);
  if (!perintah.langkah) return tolak(konteks, perintah.penolakan ?? { kode: 'MASUKAN_TIDAK_SAH', rincian: {} });
  if (!perintah.langkah.pelaku) {
    await periksaAnak(konteks);
    return terima(konteks, perintah.langkah, undefined);
  }
  return terima(konteks, perintah.langkah, await periksaLangkah(konteks, perintah.langkah));
}

/** The answer that was given to this very step before. */
async function jawabanLama(trx: Transaction<Basisdata>, perintah: PerintahCommit): Promise<HasilCommit> {
  const baris = await trx
    .selectFrom('jurnal')
    .select(['sebab', 'hasil'])
    .where('prosedur', '=', perintah.prosedur)
    .where('urutan', '=', perintah.urutan)
    .executeTakeFirstOrThrow();
  if (baris.sebab !== perintah.sebab) {
    throw new Error(
      `${perintah.prosedur}: step ${perintah.urutan} was ${baris.sebab}, not ${perintah.sebab}: diverged`,
    );
  }
  const hasil = baris.hasil as unknown as HasilCommit;
  if (!perintah.mulai || (await permohonanSama(trx, perintah, perintah.mulai))) return hasil;
  return {
    ...hasil,
    diterima: false,
    kode: 'ID_PROSEDUR_TERPAKAI',
    rincian: { prosedur: perintah.prosedur },
    surat: [],
  };
}

/**
 * A start under an id that a case has: the very one whose first step this repeats, or another. A worker that dies twice in
 * one workflow task leaves several steps committed and none in the history, so that the first is asked for again after
 * others: its case began after its run did.
 */
async function permohonanSama(
  trx: Transaction<Basisdata>,
  { prosedur, lampiran }: PerintahCommit,
  { varian, pemohon, permohonan, sejak }: NonNullable<PerintahCommit['mulai']>,
): Promise<boolean> {
  const { urutan, dimulai, isi, ...ada } = await trx
    .selectFrom('prosedur')
    .innerJoin('jurnal', (j) => j.onRef('jurnal.prosedur', '=', 'prosedur.id').on('jurnal.urutan', '=', 1))
    .select(['prosedur.urutan', 'dimulai', 'varian', 'pemohon', 'permohonan', 'isi'])
    .where('id', '=', prosedur)
    .executeTakeFirstOrThrow();
  const sama = { ...ada, lampiran: isi.lampiran };
  const miliknya = urutan === 1 || (sejak !== undefined && new Date(sejak) <= dimulai);
  return miliknya && sidikJson(sama) === sidikJson({ varian, pemohon, permohonan, lampiran });
}

/** Carries a step out: letters, tasks, notices, journal. @param pelaku absent where nobody acts */
async function terima(konteks: Konteks, langkah: Langkah, pelaku: Pelaku | undefined): Promise<HasilCommit> {
  const { perintah } = konteks;
  const { bersangkutan, untukSurat } = await lengkapi(konteks, langkah);
  const surat = [];
  for (const [n, param] of suratDiminta(langkah).entries()) {
    if (!pelaku) throw new Error(`letter ${param.surat} in a step that nobody takes`);
    surat.push(await terbitkanSurat(konteks, untukSurat, pelaku, param, n + 1));
  }
  const ditarik = perintah.peristiwa.type === TARIK;
  const menunggu = perintah.menungguTte && !ditarik;
  const ditahan = Boolean(menunggu) || surat.some((s) => s.baris.status === 'menungguTte');
  const direktori = await rencanakanDirektori(konteks, langkah, pelaku, surat);
  const beritahu = langkah.aksi.flatMap((a) => (a.type === 'beritahu' ? [a] : []));
  const hasil = await simpanJurnal(konteks, {
    jenis: 'langkah',
    langkah,
    pelaku,
    surat,
    tugas: bukaTugas(konteks, langkah, ditahan),
    beritahu,
    bersangkutan,
    terjangkau: beritahu.some((b) => b.kepada.includes(TERJANGKAU)) ? await terjangkau(konteks, langkah) : [],
    direktori,
    ditahan,
    ...(perintah.menungguTte && ditarik ? await batalkanSurat(konteks) : {}),
  });
  if (direktori.length > 0 && !ditahan) await terapkanDirektori(konteks, direktori);
  return hasil;
}

/** Everybody whom the case has reached by letter, copy, task or notice, but for who acts now. */
async function terjangkau({ trx, perintah }: Konteks, langkah: Langkah): Promise<string[]> {
  const sendiri = (langkah.konteks.peran[langkah.pelaku ?? ''] ?? []).map(kunciPemegang);
  const baris = await trx
    .selectFrom('kotak_keluar')
    .select('kepada')
    .distinct()
    .where('prosedur', '=', perintah.prosedur)
    .where('ditahan', '=', false)
    .orderBy('kepada')
    .execute();
  return baris.map((b) => b.kepada).filter((k) => !sendiri.includes(k) && k !== `pegawai:${perintah.pelaku}`);
}

async function tolak(konteks: Konteks, penolakan: { kode: string; rincian: Record<string, string | number> }) {
  const { perintah } = konteks;
  const rincian =
    penolakan.kode === 'TUGAS_TERTUTUP'
      ? { ...penolakan.rincian, ...(await penutupTugas(konteks)) }
      : penolakan.rincian;
  return simpanJurnal(konteks, { jenis: 'penolakan', kode: penolakan.kode, rincian, oleh: perintah.pelaku });
}
