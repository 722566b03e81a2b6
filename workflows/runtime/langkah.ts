/**
 * The pure core of the runtime: from the present state and one input to what the commit is asked for, and from the
 * commit's answer to the next state. The Temporal workflow and the offline replay run this same code, so that a replay
 * that agrees proves the history (design §4: the cause is durable before the effect).
 */
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  type AnyTransitionDefinition,
  getMicrosteps,
  initialTransition,
} from 'xstate';
import type { ZodError } from 'zod';
import { ANAK_SELESAI } from './anak.ts';
import { Galat } from './galat.ts';
import {
  type Aksi,
  type AnakSelesai,
  type Antrean,
  type Aturan,
  BUKAN_TEKS,
  type HasilCommit,
  type Keadaan,
  type Langkah,
  type ParamAnak,
  type Peran,
  type PerintahCommit,
  type PeristiwaUmum,
  skemaChild,
  skemaDeadline,
  skemaDecide,
  skemaWithdraw,
  type Tugas,
} from './kontrak.ts';
import type { DefinisiProsedur, Konteks, MetaKeadaan, MetaTransisi } from './mesin.ts';
import { TARIK } from './penarikan.ts';

/** A case as the runtime holds it: the machine that its rules name, and what it remembers. */
export interface Kasus {
  definisi: DefinisiProsedur;
  mesin: AnyStateMachine;
  id: string;
  varian: string;
  aturan: Aturan;
}

/** What one input comes to: a request to the commit and the snapshot to take if it is accepted. */
export interface Rencana {
  perintah: Omit<PerintahCommit, 'pada'>;
  berikut?: AnyMachineSnapshot;
}

/** The machine that the rules name. Throws VARIAN_TIDAK_DIKENAL where the procedure has no such machine. */
export function pilihMesin(definisi: DefinisiProsedur, nama: string): AnyStateMachine {
  const mesin = Object.hasOwn(definisi.mesin, nama) ? definisi.mesin[nama] : undefined;
  if (!mesin)
    throw new Galat('VARIAN_TIDAK_DIKENAL', { varian: nama, pilihan: Object.keys(definisi.mesin).join(', ') });
  return mesin;
}

/** State before anything has happened: the machine's initial state, entered once. */
export function keadaanAwal(mesin: AnyStateMachine, peran: Peran): Keadaan {
  const [snapshot] = initialTransition(mesin, { peran });
  return { snapshot: simpan(snapshot), urutan: 0, putaran: { [nama(snapshot)]: 1 }, diproses: [] };
}

/** Snapshots that were just computed, by what is kept of them: a case in memory need not be read back at each step. */
const dalamIngatan = new WeakMap<object, AnyMachineSnapshot>();

/** The machine's snapshot of a state; of one that came from elsewhere (continue-as-new) it is read back. */
export function pulihkan(mesin: AnyStateMachine, keadaan: Keadaan): AnyMachineSnapshot {
  const tersimpan = keadaan.snapshot as Parameters<typeof mesin.resolveState>[0] & object;
  const ada = dalamIngatan.get(tersimpan);
  if (ada) return ada;
  const terbaca = mesin.resolveState(tersimpan);
  dalamIngatan.set(tersimpan, terbaca);
  return terbaca;
}

/** Only what a machine of ours can differ in: no children, no history, no timers (design §3). */
function simpan(snapshot: AnyMachineSnapshot): object {
  const { value, context, status } = snapshot;
  const tersimpan = { value, context, status };
  dalamIngatan.set(tersimpan, snapshot);
  return tersimpan;
}

/** Name of the one active state; the machines are flat, as the texts are. */
export const nama = (snapshot: AnyMachineSnapshot): string => String(snapshot.value);

const simpul = (snapshot: AnyMachineSnapshot) => {
  const node = snapshot._nodes.find((n) => n.type === 'atomic' || n.type === 'final');
  if (!node) throw new Error(`state ${JSON.stringify(snapshot.value)} has no atomic node`);
  return node;
};

export const metaKeadaan = (snapshot: AnyMachineSnapshot): MetaKeadaan => {
  const meta = simpul(snapshot).meta as MetaKeadaan | undefined;
  if (!meta) throw new Error(`state ${nama(snapshot)} has no meta`);
  return meta;
};

/** Events that a state takes from its own role; others may have theirs there (`tindakanOlehLain`). */
export function peristiwaTugas(snapshot: AnyMachineSnapshot): string[] {
  return [...simpul(snapshot).transitions].flatMap(([jenis, calon]) =>
    jenis && jenis !== ANAK_SELESAI && calon.some((t) => !metaTransisi(t)?.pelaku) ? [jenis] : [],
  );
}

/** Events that a state takes from other roles than its own: withdrawal, a report asked for at any time. */
export const tindakanOlehLain = ({ transitions }: AnyStateNode): { peristiwa: string; peran: string }[] =>
  [...transitions].flatMap(([peristiwa, calon]) => {
    const peran = calon.map((t) => metaTransisi(t)?.pelaku).find(Boolean);
    return peran ? [{ peristiwa, peran }] : [];
  });

/** Tasks that are open in a state: one for each holder of the role that has not yet done his share. */
export function tugasTerbuka(snapshot: AnyMachineSnapshot, putaran: Record<string, number>): Tugas[] {
  const meta = metaKeadaan(snapshot);
  const { pelaku, tenggat } = meta;
  if (!pelaku || snapshot.status !== 'active') return [];
  const konteks = snapshot.context as Konteks;
  return (konteks.peran[pelaku] ?? [])
    .filter((p) => !(meta.setiap && 'pegawai' in p && konteks.sudah.includes(p.pegawai)))
    .map((pemegang) => ({
      tugas: nama(snapshot),
      putaran: putaran[nama(snapshot)] ?? 1,
      peran: pelaku,
      pemegang,
      ...(tenggat ? { tenggat } : {}),
      peristiwa: peristiwaTugas(snapshot),
      dasar: meta.dasar,
    }));
}

/** What one event comes to: the next snapshot, its actions, and the transitions taken, automatic ones after the first. */
function beralih(mesin: AnyStateMachine, sebelum: AnyMachineSnapshot, peristiwa: PeristiwaUmum) {
  const pertama = mesin.getTransitionData(sebelum, peristiwa) as AnyTransitionDefinition[] | undefined;
  if (!pertama?.length) return undefined;
  const langkah = getMicrosteps(mesin, sebelum, peristiwa);
  const otomatis = langkah
    .slice(0, -1)
    .flatMap(([antara]) => (simpul(antara).always ?? []) as AnyTransitionDefinition[]);
  const berikut = langkah.at(-1)?.[0] as AnyMachineSnapshot;
  const aksi = langkah.flatMap(([, aksi]) => aksi) as unknown as { type: string; params?: unknown }[];
  return { berikut, aksi, diambil: [...pertama, ...otomatis] };
}

const metaTransisi = (t: AnyTransitionDefinition) => t.meta as MetaTransisi | undefined;

/** Why a machine does not take an event: no such event here, or a guard whose code the definition knows. */
function sebabDitolak(kasus: Kasus, snapshot: AnyMachineSnapshot, peristiwa: PeristiwaUmum & { oleh: string }): Galat {
  const calon = simpul(snapshot).transitions.get(peristiwa.type) ?? [];
  const penjaga = calon.at(-1)?.guard;
  const kode = typeof penjaga === 'string' ? kasus.definisi.penjaga[penjaga] : undefined;
  if (typeof kode === 'string') return new Galat(kode);
  if (kode) return new Galat(kode.sebab({ context: snapshot.context as Konteks, event: peristiwa }));
  if (peristiwa.type === TARIK) return new Galat('TIDAK_DAPAT_DITARIK');
  return new Galat('PERISTIWA_TIDAK_BERLAKU', {
    peristiwa: peristiwa.type,
    tugas: nama(snapshot),
    pilihan: peristiwaTugas(snapshot).join(', ') || '-',
  });
}

/** The clauses of the variant's own regulation, where it borrows a machine that was written beside another text. */
function padankan({ aturan }: Kasus, dasar: string[]): string[] {
  return [...new Set(dasar.flatMap((id) => aturan.padanan[id] ?? [id]))];
}

/** An action as the commit and the runtime carry it out; whatever else a machine does concerns its context alone. */
function aksiDiminta(kasus: Kasus, { type, params }: { type: string; params?: unknown }): Aksi[] {
  if (type === 'terbitkan' || type === 'beritahu' || type === 'periksa' || type === 'ubahDirektori') {
    const aksi = { type, ...(params as object) } as Extract<Aksi, { dasar: string[] }>;
    return [{ ...aksi, dasar: padankan(kasus, aksi.dasar) }];
  }
  if (type !== 'mulaiAnak') return [];
  const anak = (params as ParamAnak).anak.map((a) => ({
    ...a,
    id: `${kasus.id}.${a.kunci}`,
    varian: a.varian ?? kasus.aturan.anak[a.prosedur] ?? kasus.varian,
  }));
  return anak.length > 0 ? [{ type, anak }] : [];
}

/** Whose act it is: the state's role's, or that of the role which the transition names; nobody's where a child ends. */
function tindakan(meta: MetaKeadaan, diambil: AnyTransitionDefinition[], jenis: string) {
  if (jenis === ANAK_SELESAI) return { memutus: false };
  const lain = diambil.map(metaTransisi).find((m) => m?.pelaku);
  if (lain) return { pelaku: lain.pelaku, memutus: lain.memutus ?? false };
  return {
    pelaku: meta.pelaku ?? '',
    memutus: meta.memutus ?? false,
    ...(meta.bukanOleh ? { bukanOleh: meta.bukanOleh } : {}),
    ...(meta.sebagai ? { sebagai: meta.sebagai } : {}),
  };
}

/** The machine's answer to an event, as the commit needs it. Throws a Galat where the machine does not take it. */
function hitung(kasus: Kasus, keadaan: Keadaan, peristiwa: PeristiwaUmum & { oleh: string }) {
  const { mesin } = kasus;
  const sebelum = pulihkan(mesin, keadaan);
  // XState passes over an event that it does not expect: here it is refused out loud.
  const peralihan = beralih(mesin, sebelum, peristiwa);
  if (!peralihan) throw sebabDitolak(kasus, sebelum, peristiwa);
  const { berikut, aksi, diambil } = peralihan;
  // A state that is entered anew opens a new round of its task, also when it follows upon itself (next reviewer).
  const masuk = nama(berikut) !== nama(sebelum) || diambil.some((t) => t.reenter);
  const putaran = masuk
    ? { ...keadaan.putaran, [nama(berikut)]: (keadaan.putaran[nama(berikut)] ?? 0) + 1 }
    : keadaan.putaran;
  const meta = metaKeadaan(sebelum);
  const konteks = berikut.context as Konteks;
  const langkah: Langkah = {
    dari: nama(sebelum),
    ke: nama(berikut),
    dasar: padankan(kasus, [
      ...diambil.flatMap((t) => metaTransisi(t)?.dasar ?? []),
      ...(kasus.definisi.dasarKasus?.({
        aturan: kasus.aturan,
        konteks: sebelum.context as Konteks,
        peristiwa: peristiwa.type,
        selesai: berikut.status === 'done',
      }) ?? []),
    ]),
    ...tindakan(meta, diambil, peristiwa.type),
    aksi: aksi.flatMap((a) => aksiDiminta(kasus, a)),
    ...(kasus.definisi.asalPegawai ? { asalPegawai: kasus.definisi.asalPegawai } : {}),
    tugas: tugasTerbuka(berikut, putaran).map((t) => ({ ...t, dasar: padankan(kasus, t.dasar) })),
    selesai: berikut.status === 'done',
    konteks: {
      peran: konteks.peran,
      ...(konteks.rekomendasi ? { rekomendasi: konteks.rekomendasi } : {}),
      ...(konteks.catatan ? { catatan: konteks.catatan } : {}),
    },
    putaran,
  };
  return { langkah, berikut };
}

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
      return rencanakanMulai(kasus, keadaan, masukan.muatan as NonNullable<PerintahCommit['mulai']>, dasar);
    case 'decide':
      return rencanakanKeputusan(kasus, keadaan, masukan.muatan, dasar);
    case 'deadline':
      return rencanakanTenggat(kasus, keadaan, masukan.muatan, dasar);
    case 'withdraw':
      return rencanakanPenarikan(kasus, keadaan, masukan.muatan, dasar);
    case 'child':
      return rencanakanAnak(kasus, keadaan, masukan.muatan, dasar);
  }
}

type Dasar = Pick<PerintahCommit, 'prosedur' | 'jenisProsedur' | 'urutan'>;

/** A deadline never moves the machine: it reminds and escalates (naskah-dinas §5: never approval by time-out). */
function rencanakanTenggat(kasus: Kasus, keadaan: Keadaan, muatan: unknown, dasar: Dasar): Rencana | undefined {
  const isi = skemaDeadline.safeParse(muatan);
  if (!isi.success) return tolakRusak(keadaan, muatan, dasar, isi.error);
  const { id, tugas, putaran, tahap } = isi.data;
  const snapshot = pulihkan(kasus.mesin, keadaan);
  const terbuka = tugasTerbuka(snapshot, keadaan.putaran).some((t) => t.tugas === tugas && t.putaran === putaran);
  if (!terbuka || keadaan.diproses.includes(id)) return undefined;
  const peristiwa = { type: 'tenggat', tahap };
  return { perintah: { ...dasar, sebab: id, tugas, putaran, peristiwa, tenggat: { tahap } } };
}

/** A malformed signal is refused on the record; it never stops the workflow. */
function tolakRusak(keadaan: Keadaan, muatan: unknown, dasar: Dasar, galat: ZodError): Rencana | undefined {
  const sebab = idDari(muatan) ?? `rusak-${dasar.urutan}`;
  if (keadaan.diproses.includes(sebab)) return undefined;
  return tolak(
    { ...dasar, sebab, peristiwa: { type: '?' } },
    new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(galat) }),
  );
}

function rencanakanMulai(
  kasus: Kasus,
  keadaan: Keadaan,
  mulai: NonNullable<PerintahCommit['mulai']>,
  dasar: Dasar,
): Rencana {
  const { pemohon, permohonan } = mulai;
  // People whom the request itself names are checked as those whom any other event names.
  const nama = kasus.definisi.asalPegawai && Array.isArray(permohonan.pegawai) ? { pegawai: permohonan.pegawai } : {};
  const perintah = { ...dasar, sebab: 'mulai', pelaku: pemohon, peristiwa: { type: 'ajukan', ...nama }, mulai };
  // The machine's first event brings the request, for what depends on it; the journal has the request in the case.
  const rencana = rencanakanPeristiwa(kasus, keadaan, perintah, { ...perintah.peristiwa, oleh: pemohon, permohonan });
  const { langkah } = rencana.perintah;
  return langkah ? { ...rencana, perintah: { ...rencana.perintah, tugas: langkah.dari, putaran: 1 } } : rencana;
}

function rencanakanKeputusan(kasus: Kasus, keadaan: Keadaan, muatan: unknown, dasar: Dasar): Rencana | undefined {
  const amplop = skemaDecide.safeParse(muatan);
  if (!amplop.success) return tolakRusak(keadaan, muatan, dasar, amplop.error);
  const { id, tugas, putaran, pelaku } = amplop.data;
  if (keadaan.diproses.includes(id)) return undefined;
  const isi = kasus.definisi.peristiwa.safeParse(amplop.data.peristiwa);
  const perintah = { ...dasar, sebab: id, tugas, putaran, pelaku };
  if (!isi.success) {
    return tolak(
      { ...perintah, peristiwa: { type: amplop.data.peristiwa.type } },
      new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(isi.error) }),
    );
  }
  const lengkap = { ...perintah, peristiwa: isi.data };
  const terhalang = periksaTugas(pulihkan(kasus.mesin, keadaan), keadaan, tugas, putaran, pelaku);
  if (terhalang) return tolak(lengkap, terhalang);
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

/** The step that an event comes to, or its refusal. */
function rencanakanPeristiwa(
  kasus: Kasus,
  keadaan: Keadaan,
  perintah: Omit<PerintahCommit, 'pada' | 'langkah'>,
  peristiwa: PeristiwaUmum & { oleh: string },
): Rencana {
  try {
    const { langkah, berikut } = hitung(kasus, keadaan, peristiwa);
    return { perintah: { ...perintah, langkah }, berikut };
  } catch (galat) {
    if (galat instanceof Galat) return tolak(perintah, galat);
    throw galat;
  }
}

const tolak = (perintah: Omit<PerintahCommit, 'pada'>, galat: Galat): Rencana => ({
  perintah: { ...perintah, penolakan: { kode: galat.kode, rincian: galat.rincian } },
});

/** The next state. A refused step leaves the snapshot as it was: nothing half done. */
export function terapkan(keadaan: Keadaan, rencana: Rencana, hasil: HasilCommit): Keadaan {
  const { perintah, berikut } = rencana;
  const diproses = [...keadaan.diproses, perintah.sebab];
  if (!hasil.diterima || !perintah.langkah || !berikut) return { ...keadaan, urutan: hasil.urutan, diproses };
  return { snapshot: simpan(berikut), urutan: hasil.urutan, putaran: perintah.langkah.putaran, diproses };
}

/** A zod error in one Indonesian-readable line: path and what is wrong, at most three. What is no text is made visible. */
export function ringkas(galat: { issues: readonly { path: PropertyKey[]; message: string }[] }): string {
  const baris = galat.issues.slice(0, 3).map((i) => `${i.path.map(String).join('.') || 'isi'}: ${i.message}`);
  return baris.join('; ').slice(0, 500).replaceAll(new RegExp(BUKAN_TEKS, 'gu'), '\uFFFD');
}

/** The sender's own id, where at least that can be made out. */
const idDari = (muatan: unknown): string | undefined =>
  skemaDecide.shape.id.safeParse((muatan as { id?: unknown } | null)?.id).data;
