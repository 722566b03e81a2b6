/** One step of a machine: what an event comes to, as the commit needs it, or why the machine does not take it. Pure. */
import { type AnyMachineSnapshot, type AnyStateMachine, type AnyTransitionDefinition, getMicrosteps } from 'xstate';
import { ANAK_SELESAI } from './anak.ts';
import { Galat } from './galat.ts';
import { type Kasus, metaKeadaan, nama, peristiwaTugas, pulihkan, simpul, tugasTerbuka } from './keadaan.ts';
import type { Aksi, Keadaan, Langkah, ParamAnak, PeristiwaUmum } from './kontrak.ts';
import { type Konteks, type MetaKeadaan, metaTransisi } from './mesin.ts';
import { TARIK } from './penarikan.ts';

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
export function hitung(kasus: Kasus, keadaan: Keadaan, peristiwa: PeristiwaUmum & { oleh: string }) {
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
