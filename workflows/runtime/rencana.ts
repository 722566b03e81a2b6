/**
 * The pure core of the runtime: from the present state and one input to what the commit is asked for, and from the
 * commit's answer to the next state. The Temporal workflow and the offline replay run this same code, so that a replay
 * that agrees proves the history (design §4: the cause is durable before the effect).
 */
import type { AnyMachineSnapshot } from 'xstate';
import { ANAK_SELESAI } from './anak.ts';
import { Galat } from './galat.ts';
import { type Kasus, metaKeadaan, nama, pulihkan, simpan, tugasTerbuka } from './keadaan.ts';
import {
  type AnakSelesai,
  type Antrean,
  type HasilCommit,
  type Keadaan,
  type PerintahCommit,
  type PeristiwaUmum,
  skemaChild,
  skemaDeadline,
  skemaDecide,
  skemaWithdraw,
} from './kontrak.ts';
import { hitung } from './langkah.ts';
import type { Konteks } from './mesin.ts';
import { TARIK } from './penarikan.ts';
import { ringkas } from './ringkas.ts';
import { type Dasar, type Rencana, tolak, tolakRusak } from './tolak.ts';
import { ditahan, menunggu, rencanakanAlih, rencanakanTte } from './tte.ts';

/** Why a task of that name and round is not open to this actor now; `undefined` where it is. */
function periksaTugas(
  snapshot: AnyMachineSnapshot,
  keadaan: Keadaan,
  tugas: string,
  putaran: number,
  oleh: string,
): Galat | undefined {
  const kini = Object.hasOwn(keadaan.putaran, tugas) ? keadaan.putaran[tugas] : undefined;
  if (kini === undefined || putaran > kini) return new Galat('TUGAS_BELUM_DIBUKA', { tugas, putaran });
  if (putaran < kini) return new Galat('PUTARAN_LAMA', { putaran, sekarang: kini });
  const sudah = metaKeadaan(snapshot).setiap && (snapshot.context as Konteks).sudah.includes(oleh);
  if (snapshot.status !== 'active' || nama(snapshot) !== tugas || sudah) return new Galat('TUGAS_TERTUTUP');
  return undefined;
}

/**
 * What to ask of the commit for one input; `undefined` where nothing is to happen (a decision id that was taken up
 * before: the sender finds the first answer in the register).
 */
export function rencanakan(kasus: Kasus, keadaan: Keadaan, masukan: Antrean): Rencana | undefined {
  const dasar = { prosedur: kasus.id, jenisProsedur: kasus.definisi.nama, urutan: keadaan.urutan + 1 };
  switch (masukan.jenis) {
    case 'mulai':
      return rencanakanMulai(kasus, keadaan, masukan.muatan as Mulai, dasar);
    case 'decide':
      return rencanakanKeputusan(kasus, keadaan, masukan.muatan, dasar);
    case 'deadline':
      return rencanakanTenggat(kasus, keadaan, masukan.muatan, dasar);
    case 'withdraw':
      return rencanakanPenarikan(kasus, keadaan, masukan.muatan, dasar);
    case 'child':
      return rencanakanAnak(kasus, keadaan, masukan.muatan, dasar);
    case 'signed':
      return rencanakanTte(kasus, keadaan, masukan.muatan, dasar);
    case 'takeover':
      return rencanakanAlih(keadaan, masukan.muatan, dasar);
  }
}

type Mulai = NonNullable<PerintahCommit['mulai']> & Pick<PerintahCommit, 'lampiran'>;

/** A deadline never moves the machine: it reminds and escalates (naskah-dinas §5: never approval by time-out). */
function rencanakanTenggat(kasus: Kasus, keadaan: Keadaan, muatan: unknown, dasar: Dasar): Rencana | undefined {
  const isi = skemaDeadline.safeParse(muatan);
  if (!isi.success) return tolakRusak(keadaan, muatan, dasar, isi.error);
  const { id, tugas, putaran, tahap } = isi.data;
  const snapshot = pulihkan(kasus.mesin, keadaan);
  const terbuka = tugasTerbuka(snapshot, keadaan.putaran).some((t) => t.tugas === tugas && t.putaran === putaran);
  if (!terbuka || ditahan(keadaan, tugas, putaran) || keadaan.diproses.includes(id)) return undefined;
  const peristiwa = { type: 'tenggat', tahap };
  return { perintah: { ...dasar, sebab: id, tugas, putaran, peristiwa, tenggat: { tahap } } };
}

function rencanakanMulai(kasus: Kasus, keadaan: Keadaan, { lampiran, ...mulai }: Mulai, dasar: Dasar): Rencana {
  const { pemohon, permohonan } = mulai;
  // People whom the request itself names are checked as those whom any other event names.
  const nama = kasus.definisi.asalPegawai && Array.isArray(permohonan.pegawai) ? { pegawai: permohonan.pegawai } : {};
  const disertai = { ...dasar, ...berlampiran(lampiran) };
  const perintah = { ...disertai, sebab: 'mulai', pelaku: pemohon, peristiwa: { type: 'ajukan', ...nama }, mulai };
  // The machine's first event brings the request, for what depends on it; the journal has the request in the case.
  const rencana = rencanakanPeristiwa(kasus, keadaan, perintah, { ...perintah.peristiwa, oleh: pemohon, permohonan });
  const { langkah } = rencana.perintah;
  return langkah ? { ...rencana, perintah: { ...rencana.perintah, tugas: langkah.dari, putaran: 1 } } : rencana;
}

function rencanakanKeputusan(kasus: Kasus, keadaan: Keadaan, muatan: unknown, dasar: Dasar): Rencana | undefined {
  const amplop = skemaDecide.safeParse(muatan);
  if (!amplop.success) return tolakRusak(keadaan, muatan, dasar, amplop.error);
  const { id, tugas, putaran, pelaku, lampiran } = amplop.data;
  if (keadaan.diproses.includes(id)) return undefined;
  const isi = kasus.definisi.peristiwa.safeParse(amplop.data.peristiwa);
  const perintah = { ...dasar, sebab: id, tugas, putaran, pelaku, ...berlampiran(lampiran) };
  if (!isi.success) {
    return tolak(
      { ...perintah, peristiwa: { type: amplop.data.peristiwa.type } },
      new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(isi.error) }),
    );
  }
  const lengkap = { ...perintah, peristiwa: isi.data };
  const terhalang = periksaTugas(pulihkan(kasus.mesin, keadaan), keadaan, tugas, putaran, pelaku);
  if (terhalang) return tolak(lengkap, terhalang);
  if (ditahan(keadaan, tugas, putaran)) {
    return tolak(lengkap, new Galat('MENUNGGU_TTE', { nomor: keadaan.menungguTte?.[0]?.nomor ?? '-' }));
  }
  return rencanakanPeristiwa(kasus, keadaan, lengkap, { ...isi.data, oleh: pelaku });
}

/** A withdrawal is of the case, wherever it stands; the machine says where it still may be. */
function rencanakanPenarikan(kasus: Kasus, keadaan: Keadaan, muatan: unknown, dasar: Dasar): Rencana | undefined {
  const isi = skemaWithdraw.safeParse(muatan);
  if (!isi.success) return tolakRusak(keadaan, muatan, dasar, isi.error);
  const { id, pelaku, alasan } = isi.data;
  if (keadaan.diproses.includes(id)) return undefined;
  const peristiwa = { type: TARIK, alasan };
  return rencanakanPeristiwa(
    kasus,
    keadaan,
    { ...dasar, sebab: id, pelaku, peristiwa },
    { ...peristiwa, oleh: pelaku },
  );
}

/** A child has ended: one that this case started and that has not been reported before. */
function rencanakanAnak(kasus: Kasus, keadaan: Keadaan, muatan: unknown, dasar: Dasar): Rencana | undefined {
  const isi = skemaChild.safeParse(muatan);
  if (!isi.success) return tolakRusak(keadaan, muatan, dasar, isi.error);
  const { id, anak } = isi.data;
  if (keadaan.diproses.includes(id)) return undefined;
  const peristiwa: PeristiwaUmum & { anak: AnakSelesai } = { type: ANAK_SELESAI, anak };
  const perintah = { ...dasar, sebab: id, peristiwa };
  const { anak: dikenal = {} } = pulihkan(kasus.mesin, keadaan).context as Konteks;
  const ada = Object.hasOwn(dikenal, anak.kunci) ? dikenal[anak.kunci] : undefined;
  if (!ada || ada.keadaan || ada.prosedur !== anak.prosedur || anak.id !== `${kasus.id}.${anak.kunci}`) {
    return tolak(perintah, new Galat('ANAK_TIDAK_DIKENAL', { anak: anak.id }));
  }
  return rencanakanPeristiwa(kasus, keadaan, perintah, { ...peristiwa, oleh: '' });
}

/** Absent where there is none, so that histories from before attachments fold to what they were. */
const berlampiran = (lampiran: PerintahCommit['lampiran']) => (lampiran ? { lampiran } : {});

/** The step that an event comes to, or its refusal. */
function rencanakanPeristiwa(
  kasus: Kasus,
  keadaan: Keadaan,
  perintah: Omit<PerintahCommit, 'pada' | 'langkah'>,
  peristiwa: PeristiwaUmum & { oleh: string },
): Rencana {
  try {
    const { langkah, berikut } = hitung(kasus, keadaan, peristiwa);
    return { perintah: { ...perintah, langkah, ...(keadaan.menungguTte ? { menungguTte: true } : {}) }, berikut };
  } catch (galat) {
    if (galat instanceof Galat) return tolak(perintah, galat);
    throw galat;
  }
}

/** The next state. A refused step leaves the snapshot as it was: nothing half done. */
export function terapkan(keadaan: Keadaan, rencana: Rencana, hasil: HasilCommit): Keadaan {
  const { perintah, berikut } = rencana;
  const maju = { ...keadaan, urutan: hasil.urutan, diproses: [...keadaan.diproses, perintah.sebab] };
  if (!hasil.diterima) return maju;
  if (perintah.tte) {
    const { surat } = perintah.tte;
    return menunggu(maju, keadaan.menungguTte?.filter((s) => s.surat !== surat) ?? [], keadaan.ditahan);
  }
  if (!perintah.langkah || !berikut) return maju;
  const { putaran, memutus, bukanOleh, sebagai } = perintah.langkah;
  const syarat = { memutus, ...(bukanOleh ? { bukanOleh } : {}), ...(sebagai ? { sebagai } : {}) };
  // What is withdrawn is never signed: the commit has cancelled it.
  const sebelum = perintah.peristiwa.type === TARIK ? [] : (keadaan.menungguTte ?? []);
  const baru = hasil.surat.flatMap(({ id, nomor, menungguTte }) => (menungguTte ? [{ surat: id, nomor, syarat }] : []));
  const tugas = nama(berikut);
  const dibuka = putaran[tugas] ?? 1;
  const terbuka = keadaan.putaran[tugas] === dibuka;
  return menunggu(
    { ...maju, snapshot: simpan(berikut), putaran },
    [...sebelum, ...baru],
    terbuka ? keadaan.ditahan : { tugas, putaran: dibuka },
  );
}
