/** The cases that run while things are killed: all three variants, agreed and refused, with what must come of them. */
import type { Prosedur } from '../../client/index.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';

type Peristiwa = Prosedur['penunjukanLintasUnit']['peristiwa'];

export interface Keputusan {
  tugas: string;
  pelaku: string;
  peristiwa: Peristiwa;
}

export interface Case {
  id: string;
  varian: string;
  pemohon: string;
  permohonan: Prosedur['penunjukanLintasUnit']['permohonan'];
  decisions: Keputusan[];
  /** State at the end. */
  keadaan: string;
  /** Letters in their order. */
  surat: string[];
}

const PPK = 'p-zainal-arifin';
const PUO = 'p-kartika-dewi';
const JF = ['p-hendra-saputra', 'p-irfan-maulana'];
const tolak: Peristiwa = { type: 'tolak', alasan: 'Beban kerja unit sedang penuh.' };
const terima = JF.map((pelaku): Keputusan => ({ tugas: 'menungguPenerimaan', pelaku, peristiwa: { type: 'terima' } }));

type Lakon = Pick<Case, 'varian' | 'decisions' | 'keadaan' | 'surat'>;

const at = (tugas: string, pelaku: string, peristiwa: Peristiwa): Keputusan => ({ tugas, pelaku, peristiwa });

/** The directory of one province serves all three machines: what differs between them is who does what. */
const LAKON: Lakon[] = [
  {
    varian: 'bengkulu-lampiran',
    decisions: [
      at('menungguJawaban', PPK, { type: 'setuju' }),
      at('menungguRekomendasi', PUO, { type: 'rekomendasikan', pegawai: JF }),
      at('menyusunPenugasan', PPK, { type: 'tugaskan' }),
      ...terima,
    ],
    keadaan: 'selesai',
    surat: ['permohonanPelibatan', 'suratTugas'],
  },
  {
    varian: 'bengkulu-pasal',
    decisions: [
      at('menungguJawaban', PUO, { type: 'setuju', pegawai: JF }),
      at('menungguPenerbitan', 'p-rahmat-hidayat', { type: 'tugaskan' }),
      ...terima,
    ],
    keadaan: 'selesai',
    surat: ['permohonanPelibatan', 'persetujuanPelibatan', 'suratTugas'],
  },
  {
    varian: 'sumut',
    decisions: [
      at('menungguRekomendasi', PPK, { type: 'rekomendasikan' }),
      at('menungguJawaban', PUO, { type: 'setuju', pegawai: JF }),
      at('menyusunPenugasan', 'p-hendra-saputra', { type: 'ajukanKonsep' }),
      at('menungguPersetujuanPenugasan', PUO, { type: 'setujuiKonsep' }),
      ...terima,
    ],
    keadaan: 'selesai',
    surat: ['permohonanPelibatan', 'persetujuanPelibatan', 'suratTugas'],
  },
  {
    varian: 'bengkulu-lampiran',
    decisions: [at('menungguJawaban', PPK, tolak)],
    keadaan: 'ditolak',
    surat: ['permohonanPelibatan', 'penolakanPelibatan'],
  },
  {
    varian: 'bengkulu-pasal',
    decisions: [at('menungguJawaban', PUO, tolak)],
    keadaan: 'ditolak',
    surat: ['permohonanPelibatan', 'penolakanPelibatan'],
  },
  {
    varian: 'sumut',
    decisions: [
      at('menungguRekomendasi', PPK, { type: 'tidakMerekomendasikan', alasan: 'Kompetensi tidak sesuai.' }),
      at('menungguJawaban', PUO, tolak),
    ],
    keadaan: 'ditolak',
    surat: ['permohonanPelibatan', 'penolakanPelibatan'],
  },
];

/** @param n how many; the variants and outcomes take turns */
export function makeCases(n: number): { directory: unknown; cases: Case[] } {
  const { direktori, pemohon, permohonan } = bacaContoh('bengkulu-lampiran');
  const cases = Array.from({ length: n }, (_, i): Case => {
    const lakon = LAKON[i % LAKON.length] as Lakon;
    return { ...lakon, id: `gangguan-${i}`, pemohon, permohonan };
  });
  return { directory: direktori, cases };
}
