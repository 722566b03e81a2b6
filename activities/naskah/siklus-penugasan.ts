/** The letter of a siklus penugasan: everybody's work, reported to those who appraise it. */
import type { Permohonan } from '../../workflows/siklus-penugasan/skema.ts';
import { identitas, namaUnit, type Susunan } from './bahan.ts';

export const suratSiklus: Record<string, Susunan<Permohonan>> = {
  laporanKinerja: (bahan, p) => {
    const { kinerja } = bahan.peristiwa as unknown as { kinerja: { pegawai: string; hasil: string }[] };
    const ketua = (bahan.peran.ketuaTim ?? []).some((k) => 'pegawai' in k && k.pegawai === bahan.pelaku.pegawai);
    return {
      jenis: 'laporanKinerja',
      tanpaKop: true,
      sebagai: ketua ? 'Ketua Tim' : 'Pelapor',
      hal: 'Laporan hasil kinerja',
      lampiran: '-',
      isi: {
        pelapor: identitas(bahan, bahan.pelaku.pegawai),
        unitPemilik: namaUnit(bahan, p.unit),
        // As the perjanjian kinerja has it now.
        kegiatan: bahan.catatan.kegiatan ?? p.kegiatan,
        ...(bahan.catatan.namaTim ? { namaTim: bahan.catatan.namaTim } : {}),
        kinerja: kinerja.map(({ pegawai, hasil }) => ({ pegawai: identitas(bahan, pegawai), hasil })),
      },
    };
  },
};
