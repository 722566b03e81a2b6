/** The letter of evaluasi berjenjang: a result sent back. */
import type { Permohonan } from '../../workflows/evaluasi-berjenjang/skema.ts';
import { namaUnit, orangPeran, type Susunan } from './bahan.ts';

export const suratEvaluasi: Record<string, Susunan<Permohonan>> = {
  pengembalianHasil: (bahan, p) => {
    const [pengaju] = orangPeran(bahan, 'pengaju');
    if (!pengaju) throw new Error('a result has somebody who made it');
    const { alasan, tindakan } = bahan.peristiwa;
    return {
      jenis: 'pengembalianHasil',
      hal: 'Pengembalian hasil pelaksanaan kegiatan',
      lampiran: '-',
      isi: {
        pengaju,
        ...(p.namaTim ? { namaTim: p.namaTim } : {}),
        unit: namaUnit(bahan, p.unit),
        kegiatan: p.kegiatan,
        target: p.target,
        // The version that was reviewed: the last one that was mended, at first that of the request.
        versi: Number(bahan.catatan.versi ?? 1),
        ringkasan: bahan.catatan.ringkasan ?? p.hasil.ringkasan,
        ...(bahan.rekomendasi ? { evaluasi: bahan.rekomendasi } : {}),
        alasan: String(alasan),
        ...(tindakan ? { tindakan: String(tindakan) } : {}),
      },
    };
  },
};
