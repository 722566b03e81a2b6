/**
 * One transition, one transaction (design §4.3): authority against the directory of this moment, journal row, letters
 * with gapless numbers, tasks, notices, due dates. Idempotent by (procedure, sequence): asked again, it answers what it
 * answered. It may refuse; then the refusal is the journal row and nothing else changes.
 */
import type { Transaction } from 'kysely';
import { bacaAcuan } from '../register/acuan.ts';
import { tanggalLokal, ZONA_BAWAAN } from '../register/direktori/direktori.ts';
import { HASH_AWAL, sidikJson } from '../register/jurnal.ts';
import { siapkan } from '../register/siapkan.ts';
import type { Basisdata } from '../register/skema.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import {
  type Aturan,
  type HasilCommit,
  kunciPemegang,
  type Langkah,
  type PerintahCommit,
  TERJANGKAU,
} from '../workflows/runtime/kontrak.ts';
import { periksaAnak, periksaInduk } from './anak.ts';
import { cariBersangkutan } from './bersangkutan.ts';
import type { Kepala, Konteks, PortCommit } from './konteks.ts';
import { periksaLampiran } from './lampiran.ts';
import { periksaHal } from './periksa/periksa.ts';
import { simpanJurnal } from './simpan.ts';
import { terbitkanSurat } from './surat.ts';
import { bukaTugas, catatTenggat, penutupTugas } from './tugas.ts';
import { rencanakanDirektori, terapkanDirektori } from './ubah-direktori.ts';
import { type Pelaku, periksaWewenang } from './wewenang.ts';

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
  const { kepala, versi } = await kunci(trx, perintah);
  if (kepala.urutan >= perintah.urutan) return jawabanLama(trx, perintah);
  if (kepala.urutan !== perintah.urutan - 1) {
    throw new Error(
      `${perintah.prosedur}: step ${perintah.urutan} after ${kepala.urutan}: history and register diverge`,
    );
  }
  const direktori = await port.direktori.untuk(trx, versi);
  const jabatanAwal = Object.values(kepala.peran)
    .flat()
    .find((p) => 'jabatan' in p);
  const unit = direktori.jabatan(jabatanAwal?.jabatan ?? '')?.unit ?? '';
  const zona = direktori.instansiUnit(unit)?.zona ?? ZONA_BAWAAN;
  const konteks: Konteks = {
    trx,
    port,
    perintah,
    direktori,
    kepala,
    zona,
    tanggal: tanggalLokal(perintah.pada, zona),
  };
  if (perintah.tenggat) return catatTenggat(konteks);
  if (keberatan) return tolak(konteks, keberatan);
  if (!perintah.langkah) return tolak(konteks, perintah.penolakan ?? { kode: 'MASUKAN_TIDAK_SAH', rincian: {} });
  await periksaMulai(konteks);
  await periksaLampiran(konteks);
  if (!perintah.langkah.pelaku) {
    await periksaAnak(konteks);
    return terima(konteks, perintah.langkah, undefined);
  }
  const pelaku = periksaWewenang(perintah, perintah.langkah, {
    direktori,
    jenisProsedur: perintah.jenisProsedur,
    tanggal: konteks.tanggal,
    pemohon: kepala.pemohon,
    permohonan: kepala.permohonan,
    pemegang: pemegangPelaku(kepala, perintah.langkah),
    bukanPemegang: DAFTAR_PROSEDUR[perintah.jenisProsedur]?.bukanPemegang?.[perintah.langkah.pelaku],
  });
  return terima(konteks, perintah.langkah, pelaku);
}

const pemegangPelaku = (kepala: Kepala, langkah: Langkah) => kepala.peran[langkah.pelaku ?? ''] ?? [];

/** Locks the case and reads the directory's version; with the first step the case is not there yet. */
async function kunci(trx: Transaction<Basisdata>, { prosedur, mulai }: PerintahCommit) {
  if (mulai) {
    const { versi, ada } = await trx
      .selectNoFrom((eb) => [
        eb.selectFrom('direktori_versi').select('versi').as('versi'),
        eb.exists(eb.selectFrom('prosedur').select('id').where('id', '=', prosedur)).as('ada'),
      ])
      .executeTakeFirstOrThrow();
    const { varian, pemohon, permohonan, peran, aturan } = mulai;
    const urutan = ada ? 1 : 0;
    const kepala: Kepala = { urutan, hash: HASH_AWAL, keadaan: '', varian, pemohon, permohonan, peran, aturan };
    return { kepala, versi: versi ?? 0 };
  }
  const ada = await trx
    .selectFrom('prosedur')
    .select(['urutan', 'hash', 'keadaan', 'varian', 'pemohon', 'permohonan', 'peran', 'aturan'])
    .select((eb) => eb.selectFrom('direktori_versi').select('versi').as('versi'))
    .where('id', '=', prosedur)
    .forUpdate()
    .executeTakeFirst();
  if (!ada) throw new Error(`${prosedur}: not in the register: history and register diverge`);
  const { versi, aturan, ...kepala } = ada;
  return { kepala: { ...kepala, aturan: aturan as unknown as Aturan }, versi: versi ?? 0 };
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

/** A start under an id that a case has: the very one whose first step this repeats, or another. */
async function permohonanSama(
  trx: Transaction<Basisdata>,
  { prosedur, lampiran }: PerintahCommit,
  { varian, pemohon, permohonan }: NonNullable<PerintahCommit['mulai']>,
): Promise<boolean> {
  const { urutan, isi, ...ada } = await trx
    .selectFrom('prosedur')
    .innerJoin('jurnal', (j) => j.onRef('jurnal.prosedur', '=', 'prosedur.id').on('jurnal.urutan', '=', 1))
    .select(['prosedur.urutan', 'varian', 'pemohon', 'permohonan', 'isi'])
    .where('id', '=', prosedur)
    .executeTakeFirstOrThrow();
  const sama = { ...ada, lampiran: isi.lampiran };
  return urutan === 1 && sidikJson(sama) === sidikJson({ varian, pemohon, permohonan, lampiran });
}

/** Rules and roles that came with the start are those of today: a caller can not bring his own. */
async function periksaMulai({ trx, perintah, port, direktori }: Konteks): Promise<void> {
  const { mulai, jenisProsedur } = perintah;
  const definisi = DAFTAR_PROSEDUR[jenisProsedur];
  if (!mulai || !definisi) return;
  if (mulai.induk) await periksaInduk(trx, perintah.prosedur, mulai.induk);
  const kini = siapkan(port.peraturan, definisi, mulai.varian, {
    ...mulai,
    direktori,
    acuan: await bacaAcuan(trx, definisi, mulai.permohonan),
    tanggal: direktori.hariPegawai(mulai.pemohon, new Date(perintah.pada)),
  });
  if ('kode' in kini) throw new Galat(kini.kode, kini.rincian);
  if (sidikJson(kini.aturan) !== sidikJson(mulai.aturan)) {
    throw new Galat('ATURAN_TIDAK_COCOK', { sidik: mulai.aturan.sidik.slice(0, 12) });
  }
  for (const peran of Object.keys({ ...kini.peran, ...mulai.peran })) {
    if (sidikJson(kini.peran[peran] ?? []) !== sidikJson(mulai.peran[peran] ?? [])) {
      throw new Galat('PERAN_TIDAK_COCOK', { peran });
    }
  }
  const { ketua } = mulai.permohonan as { ketua?: string };
  if (ketua && !direktori.pegawai(ketua)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: ketua });
}

/** Carries a step out: letters, tasks, notices, journal. @param pelaku absent where nobody acts */
async function terima(konteks: Konteks, langkah: Langkah, pelaku: Pelaku | undefined): Promise<HasilCommit> {
  for (const aksi of langkah.aksi) if (aksi.type === 'periksa') await periksaHal(aksi.hal, konteks, langkah);
  const bersangkutan = cariBersangkutan(konteks, langkah);
  const peran = { ...langkah.konteks.peran, ...bersangkutan };
  const surat = [];
  let n = 0;
  for (const aksi of langkah.aksi) {
    if (aksi.type !== 'terbitkan') continue;
    if (!pelaku) throw new Error(`letter ${aksi.surat} in a step that nobody takes`);
    surat.push(
      await terbitkanSurat(konteks, { ...langkah, konteks: { ...langkah.konteks, peran } }, pelaku, aksi, ++n),
    );
  }
  const direktori = await rencanakanDirektori(konteks, langkah, pelaku, surat);
  const beritahu = langkah.aksi.flatMap((a) => (a.type === 'beritahu' ? [a] : []));
  const hasil = await simpanJurnal(konteks, {
    jenis: 'langkah',
    langkah,
    pelaku,
    surat,
    tugas: bukaTugas(konteks, langkah),
    beritahu,
    bersangkutan,
    terjangkau: beritahu.some((b) => b.kepada.includes(TERJANGKAU)) ? await terjangkau(konteks, langkah) : [],
    direktori,
  });
  if (direktori.length > 0) await terapkanDirektori(konteks, direktori);
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
