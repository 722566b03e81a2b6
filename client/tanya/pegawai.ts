/** What concerns one official: what waits for him, what came to him, what he is assigned to, what he leads. */
import { dasborPimpinan } from '../dasbor.ts';
import type { Halaman } from '../halaman.ts';
import { kotakMasuk, type PilihanInbox } from '../kotak-masuk.ts';
import { penugasan, type SaringPenugasan } from '../penugasan.ts';
import type { Sambungan } from '../sambungan.ts';
import { type SaringSuratSaya, suratSaya } from '../surat-saya.ts';
import type { TugasMasuk } from '../tipe.ts';
import { ringkasanTugas } from '../tugas.ts';

/** No official has so many open tasks that they would not fit into one answer. */
const SELURUH_INBOX = 10_000;

export const tanyaPegawai = (sambungan: Sambungan) => {
  const { register, direktori } = sambungan;
  const halamanInbox = async (pegawai: string, pilihan: PilihanInbox): Promise<Halaman<TugasMasuk>> => {
    const halaman = await kotakMasuk(sambungan, pegawai, pilihan);
    for (const t of halaman.baris) sambungan.ingatJenis(t.prosedur, t.jenis);
    return halaman;
  };
  return {
    /** Open tasks of an official, with the ground on which he may act. */
    inbox: async (pegawai: string): Promise<TugasMasuk[]> =>
      (await halamanInbox(pegawai, { batas: SELURUH_INBOX })).baris,
    /** The same page by page, of one kind of procedure where asked. */
    halamanInbox,
    /** How many tasks of each kind await an official, and from which units. */
    ringkasanTugas: async (pegawai: string) => ringkasanTugas(register, await direktori.ambil(), pegawai),
    /** Letters that came to a person or his posts, or went out under his name, the newest first. */
    suratSaya: async (pegawai: string, saring: SaringSuratSaya = {}) =>
      suratSaya(register, await direktori.ambil(), pegawai, saring),
    /** What a person is assigned to, the newest first. */
    penugasan: async (pegawai: string, saring: SaringPenugasan = {}) =>
      penugasan(register, await direktori.ambil(), pegawai, saring),
    /** Where cases wait in the units that somebody leads today and those beneath; `undefined` where he leads none. */
    dasborPimpinan: async (pegawai: string) => dasborPimpinan(register, await direktori.ambil(), new Date(), pegawai),
  };
};
