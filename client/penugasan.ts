/**
 * Assignments of a person, across units and instansi: the cases whose surat tugas has reached him, with that letter; and
 * the teams among them.
 */
import { type Selectable, sql } from 'kysely';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import type { TabelProsedur } from '../register/skema.ts';
import { PROSEDUR_TIM } from '../register/tim.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { orang } from '../workflows/runtime/mesin.ts';
import { daftarSurat, ringkasSurat } from './baca-surat.ts';
import { type PerkaraRingkas, ringkasPerkara } from './cari.ts';
import { bacaTempat, type Halaman, halaman, type PilihanHalaman, sesudahTempat, type Tempat } from './halaman.ts';
import { INTERNAL, keadaanTerlihat, type Penglihat, pandangan } from './pandangan.ts';
import { akses, bolehLihat } from './pemirsa.ts';
import type { RincianSurat } from './tipe.ts';

/** What people are assigned to, and with whom. */
export interface Pelibatan extends PerkaraRingkas {
  namaTim?: string;
  masa?: { mulai: string; selesai: string };
  /** Post of the Pimpinan Unit Organisasi whose work it is, with his unit and its instansi. */
  pimpinan?: string;
  unit?: string;
  namaInstansi?: string;
  /** Ids of pegawai; nobody leads where one works alone. */
  ketua: string[];
  anggota: string[];
}

export interface Penugasan extends Pelibatan {
  /** The surat tugas that assigned him last. */
  surat: RincianSurat;
  /** When it reached him. */
  pada: string;
  /** Whether he is assigned still; not, where he has left the team. */
  masih: boolean;
}

export interface TimRinci extends Pelibatan {
  surat: RincianSurat[];
  /** Cases of the team that the viewer may see: those that it started or that name it, and the one that started it. */
  perkara: PerkaraRingkas[];
}

export interface SaringPenugasan extends PilihanHalaman {
  jenis?: string;
  status?: PerkaraRingkas['status'];
}

/** Who the Pimpinan Unit Organisasi of the work is called, by procedure. */
const PIMPINAN = ['puoPemilik', 'puo', 'puoDituju'];

/** The one whose surat tugas is the newest first. @throws Galat PEGAWAI_TIDAK_DIKENAL */
export async function penugasan(
  register: Register,
  direktori: Direktori,
  pegawai: string,
  saring: SaringPenugasan,
): Promise<Halaman<Penugasan>> {
  if (!direktori.pegawai(pegawai)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai });
  const { db } = register;
  const { jenis, status, sesudah } = saring;
  const tempat = sesudah === undefined ? undefined : bacaTempat(sesudah, 1);
  const terakhir = db
    .selectFrom('kotak_keluar')
    .innerJoin('surat', 'surat.id', 'kotak_keluar.surat')
    .distinctOn('kotak_keluar.prosedur')
    .select(['surat.id', 'kotak_keluar.dibuat'])
    .where('kotak_keluar.kepada', '=', `pegawai:${pegawai}`)
    .where('kotak_keluar.jenis', '=', 'surat')
    .where('kotak_keluar.ditahan', '=', false)
    .where('surat.jenis', '=', 'suratTugas')
    .orderBy('kotak_keluar.prosedur')
    .orderBy('kotak_keluar.dibuat', 'desc')
    .as('terakhir');
  const ambil = (paling: number) =>
    db
      .selectFrom(terakhir)
      .innerJoin('surat', 'surat.id', 'terakhir.id')
      .innerJoin('prosedur', 'prosedur.id', 'surat.prosedur')
      .selectAll('prosedur')
      .select(['terakhir.dibuat', sql<Parameters<typeof ringkasSurat>[0]>`to_jsonb(surat)`.as('surat')])
      .$if(jenis !== undefined, (q) => q.where('prosedur.jenis', '=', jenis as string))
      .$if(status !== undefined, (q) => q.where('prosedur.status', '=', status as PerkaraRingkas['status']))
      .$if(tempat !== undefined, (q) =>
        q.where(sesudahTempat(['terakhir.dibuat', 'prosedur.id'], tempat as Tempat, '<')),
      )
      .orderBy('terakhir.dibuat', 'desc')
      .orderBy('prosedur.id', 'desc')
      .limit(paling)
      .execute();
  const { baris, lanjut } = await halaman(saring, ambil, ({ dibuat, id }) => [dibuat.toISOString(), id]);
  return {
    baris: (await keadaanTerlihat({ register, direktori, pemirsa: { pegawai } }, baris)).map((b) => {
      const p = pelibatan(direktori, b);
      const masih = orang(b.peran.pegawaiDitugaskan).includes(pegawai) || p.ketua.includes(pegawai);
      return { ...p, surat: ringkasSurat(b.surat), pada: b.dibuat.toISOString(), masih: masih && b.status !== 'batal' };
    }),
    ...(lanjut ? { lanjut } : {}),
  };
}

/** @throws Galat PROSEDUR_TIDAK_DIKENAL: no team, or none that he may see */
export async function satuTim(penglihat: Penglihat, id: string): Promise<TimRinci> {
  const { register, direktori, pemirsa } = penglihat;
  const { db } = register;
  const dasar = await akses(register, direktori, pemirsa, id);
  const tim = await db.selectFrom('prosedur').selectAll().where('id', '=', id).executeTakeFirst();
  if (!dasar || tim?.jenis !== PROSEDUR_TIM) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: id });
  const perkara = await db
    .selectFrom('prosedur')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('induk', '=', id),
        sql<boolean>`(permohonan ? 'tim' AND permohonan ->> 'tim' = ${id})`,
        ...(tim.induk ? [eb('id', '=', tim.induk)] : []),
      ]),
    )
    .where(bolehLihat(direktori, pemirsa))
    .orderBy('dimulai')
    .orderBy('id')
    .execute();
  const lihat = await pandangan(penglihat, id);
  const rinci = {
    ...pelibatan(direktori, tim),
    surat: (await daftarSurat(register, id)).filter((s) => lihat.surat(s.id)),
    perkara: await keadaanTerlihat(penglihat, perkara.map(ringkasPerkara)),
  };
  return { ...rinci, ...(lihat.keadaan(tim.status) ? {} : { keadaan: INTERNAL }) };
}

function pelibatan(direktori: Direktori, perkara: Selectable<TabelProsedur>): Pelibatan {
  const { peran, permohonan } = perkara;
  const { namaTim, durasi, ketua } = permohonan as { namaTim?: string; durasi?: Pelibatan['masa']; ketua?: string };
  const [pimpinan] = PIMPINAN.flatMap((p) => (peran[p] ?? []).flatMap((k) => ('jabatan' in k ? [k.jabatan] : [])));
  const unit = pimpinan === undefined ? undefined : direktori.jabatan(pimpinan)?.unit;
  const namaInstansi = unit === undefined ? undefined : direktori.instansiUnit(unit)?.nama;
  const pemimpin = peran.ketuaTim ? orang(peran.ketuaTim) : [ketua].filter((k) => k !== undefined);
  return {
    ...ringkasPerkara(perkara),
    ...(namaTim === undefined ? {} : { namaTim }),
    ...(durasi === undefined ? {} : { masa: durasi }),
    ...(pimpinan === undefined ? {} : { pimpinan }),
    ...(unit === undefined ? {} : { unit }),
    ...(namaInstansi === undefined ? {} : { namaInstansi }),
    ketua: pemimpin,
    anggota: orang(peran.anggotaTim ?? peran.pegawaiDitugaskan).filter((p) => !pemimpin.includes(p)),
  };
}
