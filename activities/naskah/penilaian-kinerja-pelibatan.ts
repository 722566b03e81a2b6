/** Letter 10 of B-F: penilaian kinerja of an involvement across units. */
import type { PeristiwaPenilaian, Permohonan } from '../../workflows/penilaian-kinerja-pelibatan/skema.ts';
import type { Aturan } from '../../workflows/runtime/kontrak.ts';
import { identitas, orangPeran, penandatangan, type Susunan } from './bahan.ts';

type Tabel = NonNullable<Aturan['penilaian']>;

/** The band that a number lies in: the highest one that begins at or below it. */
export function predikat({ predikat: tabel }: Pick<Tabel, 'predikat'>, angka: number): string {
  const [pita] = tabel.filter((p) => p.mulai <= angka).sort((a, b) => b.mulai - a.mulai);
  if (!pita) throw new Error(`no predikat for ${angka}`);
  return pita.nama;
}

export const suratPenilaian: Record<string, Susunan<Permohonan>> = {
  penilaianKinerja: (bahan, p) => {
    const { aturan, direktori, pelaku, peristiwa } = bahan;
    const tabel = aturan.penilaian;
    const [dinilai] = orangPeran(bahan, 'dinilai');
    if (!tabel || !dinilai) throw new Error('a penilaian needs the bands of its variant and the person appraised');
    const { angka, simpulan } = peristiwa as Extract<PeristiwaPenilaian, { type: 'nilai' }>;
    const nilai = (n: number) => ({ angka: n, predikat: predikat(tabel, n) });
    // He appraises as the post that he acts for, which may not be his own.
    const { jabatan, kapasitas } = penandatangan(bahan);
    const unit = direktori.unit(direktori.jabatan(bahan.jabatanPenandatangan)?.unit ?? '');
    return {
      jenis: 'penilaianKinerja',
      hal: `Penilaian kinerja pelibatan ${dinilai.nama}`,
      lampiran: '-',
      // The form's own words over the signature; who acts for another signs as what he is.
      ...(pelaku.wewenang?.jenis === 'definitif' ? { sebagai: 'Pejabat Penilai Kinerja' } : {}),
      isi: {
        ...(p.namaTim ? { namaTim: p.namaTim } : {}),
        kegiatan: p.kegiatan,
        dinilai,
        penilai: {
          ...identitas(bahan, pelaku.pegawai),
          jabatan: kapasitas === 'definitif' ? jabatan : `${kapasitas} ${jabatan}`,
          instansi: unit?.nama ?? '-',
        },
        aspek: tabel.aspek.map((nama, i) => ({ nama, ...nilai(angka[i] ?? Number.NaN) })),
        simpulan: nilai(simpulan),
      },
    };
  },
};
