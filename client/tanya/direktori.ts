/** Who is who today: people, units, posts, and who could lead a team. */
import { calonKetua, type TanyaCalonKetua } from '../calon-ketua.ts';
import {
  cariPegawai,
  daftarUnit,
  hariUnit,
  type JabatanRingkas,
  jabatanUnit,
  pegawaiRingkas,
  satuJabatan,
} from '../direktori.ts';
import type { Sambungan } from '../sambungan.ts';

export const tanyaDirektori = ({ register: { db }, direktori: pembaca, peraturan }: Sambungan) => ({
  /** Id of the pegawai with this NIP. */
  pegawaiMenurutNip: async (nip: string): Promise<string | undefined> => (await pembaca.ambil()).pegawaiMenurutNip(nip),
  /** One person, and as what he may act today. */
  pegawai: async (id: string) => pegawaiRingkas(await pembaca.ambil(), id),
  /** People whose name has these words. */
  cariPegawai: async (cari: string, batas: number) => cariPegawai(await pembaca.ambil(), cari, batas),
  /** All units. */
  unit: async () => daftarUnit(await pembaca.ambil()),
  /** Posts of a unit, each with who acts for it today. */
  jabatan: async (unit: string): Promise<JabatanRingkas[]> => {
    const direktori = await pembaca.ambil();
    return jabatanUnit(direktori, unit, hariUnit(direktori, unit));
  },
  /** One post, with who acts for it today. */
  jabatanMenurutId: async (id: string): Promise<JabatanRingkas> => {
    const direktori = await pembaca.ambil();
    return satuJabatan(direktori, id, hariUnit(direktori, direktori.jabatan(id)?.unit ?? ''));
  },
  /** Who could be ketua of a team, best qualified first: advice, with the clauses that placed each. */
  calonKetua: async (tanya: TanyaCalonKetua) => calonKetua({ db, peraturan, direktori: await pembaca.ambil() }, tanya),
});
