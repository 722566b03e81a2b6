/** Who could be ketua of a team of a unit, with what the directory of a day says of each. The rules are in `peraturan/ketua.ts`. */
import type { FaktaCalon } from '../../peraturan/ketua.ts';
import type { Direktori } from './direktori.ts';

/**
 * Everybody placed in the unit or below it, but for its head, who does not choose himself; and those whom the team has
 * from elsewhere.
 * @param lain members of the team; those of the unit are among the candidates anyway
 */
export function faktaCalon(direktori: Direktori, unit: string, lain: readonly string[], pada: string): FaktaCalon[] {
  const pimpinan = direktori.unit(unit)?.pimpinan;
  return direktori.semuaPegawai().flatMap(({ id, golongan, manajerial }): FaktaCalon[] => {
    const tempat = direktori.penempatan(id, unit, pada);
    if (!tempat || tempat.jabatan.id === pimpinan || !(tempat.didalam || lain.includes(id))) return [];
    const { jenis, jenjang } = tempat.jabatan;
    return [
      {
        pegawai: id,
        jenis,
        jenjang,
        golongan,
        manajerial: manajerial !== null || direktori.pernahStruktural(id, pada),
        unitPemilik: tempat.didalam,
      },
    ];
  });
}
