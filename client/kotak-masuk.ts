/** The inbox of an official: open tasks that he may act on now, with the ground on which he may. */

import { Galat } from '../workflows/runtime/galat.ts';
import type { Bahan } from './bahan.ts';
import { bacaTempat, type Halaman, halaman, type PilihanHalaman, sesudahTempat, type Tempat } from './halaman.ts';
import { dapatDiputus, sebagaiApa } from './pemirsa.ts';
import { kolomTenggat, tenggatTugas } from './tenggat.ts';
import type { TugasMasuk } from './tipe.ts';
import { type SaringTugas, saringTugas } from './tugas.ts';

export type PilihanInbox = PilihanHalaman & SaringTugas;

const URUTAN_INBOX = ['tugas.dibuka_pada', 'tugas.prosedur', 'tugas.tugas', 'tugas.pemegang'];

/** Open tasks that an official may act on now, oldest first: his own, and those of posts he acts for. */
export async function kotakMasuk(
  { register, direktori: pembaca, peraturan }: Bahan,
  pegawai: string,
  pilihan: PilihanInbox = {},
): Promise<Halaman<TugasMasuk>> {
  const { sesudah } = pilihan;
  const direktori = await pembaca.ambil();
  if (!direktori.pegawai(pegawai)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai });
  const hariIni = direktori.hariPegawai(pegawai, new Date());
  const tempat = sesudah === undefined ? undefined : bacaTempat(sesudah, 3);
  const { baris, lanjut } = await halaman(
    pilihan,
    (paling) =>
      register.db
        .selectFrom('tugas')
        .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
        .selectAll('tugas')
        .select(['prosedur.varian', 'prosedur.pemohon', ...kolomTenggat])
        .where(dapatDiputus(direktori, pegawai))
        .where(saringTugas(direktori, pegawai, pilihan))
        .$if(tempat !== undefined, (q) => q.where(sesudahTempat(URUTAN_INBOX, tempat as Tempat, '>')))
        .orderBy('tugas.dibuka_pada')
        .orderBy('tugas.prosedur')
        .orderBy('tugas.tugas')
        .orderBy('tugas.pemegang')
        .limit(paling)
        .execute(),
    (t) => [t.dibuka_pada.toISOString(), t.prosedur, t.tugas, t.pemegang],
  );
  const kalender = direktori.kalender(peraturan.kalender());
  const tugas = baris.flatMap((t): TugasMasuk[] => {
    const sebagai = sebagaiApa(direktori, pegawai, t.pemegang, t.jenis, hariIni);
    if (!sebagai) return [];
    return [
      {
        prosedur: t.prosedur,
        jenis: t.jenis,
        varian: t.varian,
        pemohon: t.pemohon,
        tugas: t.tugas,
        putaran: t.putaran,
        peristiwa: t.peristiwa,
        dasar: t.dasar,
        sebagai,
        dibukaPada: t.dibuka_pada.toISOString(),
        ...tenggatTugas(direktori, kalender, t),
        ...(t.tahap ? { tahap: t.tahap } : {}),
      },
    ];
  });
  return { baris: tugas, ...(lanjut ? { lanjut } : {}) };
}
