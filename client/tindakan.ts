/** What somebody may do in a case besides a task: what its machine takes there from a role that he acts for today. */
import type { Direktori } from '../register/direktori/direktori.ts';
import { sebagaiApa } from './pemirsa.ts';
import type { RincianProsedur, TugasMasuk } from './tipe.ts';

/** One act, and as what he may do it. */
export interface TindakanSaya {
  peristiwa: string;
  sebagai: TugasMasuk['sebagai'];
}

export function tindakanPegawai(direktori: Direktori, pegawai: string, perkara: RincianProsedur): TindakanSaya[] {
  const hari = direktori.hariPegawai(pegawai, new Date());
  return perkara.tindakan.flatMap(({ peristiwa, pemegang }) => {
    const [sebagai] = pemegang.flatMap((p) => sebagaiApa(direktori, pegawai, p, perkara.jenis, hari) ?? []);
    return sebagai ? [{ peristiwa, sebagai }] : [];
  });
}
