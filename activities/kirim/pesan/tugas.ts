/** A task awaits a decision; who is about to sign is told in time when his certificate does not allow it. */
import { kata } from '../../../peraturan/kata.ts';
import { waktuSetempat } from '../../../peraturan/waktu.ts';
import type { StatusSertifikat } from '../../../tte/port.ts';
import type { BagianPesan, BahanPesan } from './bahan.ts';

/** As it is kept with a delivery. */
export type SertifikatDicatat = StatusSertifikat | 'tidak terjangkau';

export interface TugasDitunggu {
  putaran: number;
  jatuhTempo?: Date | null;
  /** `SertifikatDicatat`; null where nobody signs electronically. */
  sertifikat: string | null;
}

export function pesanTugas({ pesan, sebagai, zona }: BahanPesan, tugas: TugasDitunggu): BagianPesan {
  const { prosedur, hal } = pesan;
  const { putaran, jatuhTempo, sertifikat } = tugas;
  const tenggat: BagianPesan['rincian'] = jatuhTempo ? [['Tenggat', waktuSetempat(jatuhTempo, zona)]] : [];
  return {
    subjek: `Tugas menunggu keputusan: ${kata(hal)} (${prosedur})`,
    pembuka: `Tugas berikut menunggu keputusan ${sebagai}.`,
    rincian: [
      ['Tugas', putaran > 1 ? `${kata(hal)}, putaran ${putaran}` : kata(hal)],
      ['Prosedur', `${kata(pesan.jenisProsedur)} (${prosedur})`],
      ...tenggat,
    ],
    penutup: ['Bukalah tugas ini di aplikasi Sistem Kerja.', ...catatanSertifikat(sertifikat)],
  };
}

function catatanSertifikat(dicatat: string | null): string[] {
  const status = dicatat as SertifikatDicatat | null;
  if (status === null || status === 'ISSUE') return [];
  if (status === 'tidak terjangkau') {
    return ['Status sertifikat elektronik Anda belum dapat diperiksa; periksalah sebelum menandatangani.'];
  }
  return [
    `Sertifikat elektronik Anda belum dapat dipakai menandatangani: ${ARTI[status]} (${status}). Uruslah dahulu pada BSrE.`,
  ];
}

const ARTI: Record<Exclude<StatusSertifikat, 'ISSUE'>, string> = {
  EXPIRED: 'masa berlakunya telah berakhir',
  RENEW: 'sedang dalam pembaruan',
  NEW: 'belum diaktifkan',
  WAITING_FOR_VERIFICATION: 'menunggu verifikasi',
  NO_CERTIFICATE: 'belum diterbitkan',
  NOT_REGISTERED: 'Anda belum terdaftar',
  SUSPEND: 'sedang ditangguhkan',
  REVOKE: 'telah dicabut',
};
