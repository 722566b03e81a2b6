/** What the procedures of a run do: all three variants, both outcomes, and attempts that must be refused on the record. */
import { readFileSync } from 'node:fs';
import type { Keputusan, KodeGalat, Mulai } from '../../client/index.ts';

type Peristiwa = Keputusan<'penunjukanLintasUnit'>['peristiwa'];

export interface Decision {
  tugas: string;
  putaran: number;
  pelaku: string;
  peristiwa: Peristiwa;
  /** The code with which this attempt must be refused. */
  refused?: KodeGalat;
}

export interface Scenario {
  name: string;
  start: Mulai<'penunjukanLintasUnit'>;
  decisions: Decision[];
  end: 'selesai' | 'ditolak';
  /** Kinds of letters, in the order in which they go out. */
  letters: string[];
}

const { pemohon, ...permohonan } = JSON.parse(
  readFileSync(new URL('../../contoh/permohonan-lintas-unit.json', import.meta.url), 'utf8'),
);

/** Officials of contoh/direktori-bengkulu.json. */
const PUO = 'p-kartika-dewi';
const PPK = 'p-zainal-arifin';
const STRANGER = 'p-teguh-prakoso';
const PEOPLE = ['p-hendra-saputra', 'p-irfan-maulana'];
const [ONE = '', OTHER = ''] = PEOPLE;
/** Of a unit whose PUO and PPK are one. */
const HEAD = 'p-musliadi-hasan';
const HEADS_STAFF = 'p-arief-budiman';

const start = (varian: string, unitDituju = 'bagian-kebijakan-perekonomian') => ({
  varian,
  pemohon,
  permohonan: { ...permohonan, unitDituju },
});
const by = (pelaku: string, tugas: string, peristiwa: Peristiwa, putaran = 1): Decision => ({
  tugas,
  putaran,
  pelaku,
  peristiwa,
});
const refused = (decision: Decision, code: KodeGalat): Decision => ({ ...decision, refused: code });
const accept = (pelaku: string) => by(pelaku, 'menungguPenerimaan', { type: 'terima' });
const reject = (pelaku: string, putaran = 1) =>
  by(pelaku, 'menungguJawaban', { type: 'tolak', alasan: 'Seluruh pegawai sedang bertugas.' }, putaran);

export const SCENARIOS: Scenario[] = [
  {
    name: 'bengkulu-lampiran, agreed',
    start: start('bengkulu-lampiran'),
    decisions: [
      refused(by(STRANGER, 'menungguJawaban', { type: 'setuju' }), 'BUKAN_PEJABAT_BERWENANG'),
      by(PPK, 'menungguJawaban', { type: 'setuju', pegawai: PEOPLE }),
      by(PUO, 'menungguRekomendasi', { type: 'rekomendasikan', pegawai: PEOPLE, catatan: 'Sesuai kompetensi.' }),
      by(PPK, 'menyusunPenugasan', { type: 'tugaskan' }),
      accept(ONE),
      accept(OTHER),
    ],
    end: 'selesai',
    letters: ['permohonanPelibatan', 'suratTugas'],
  },
  {
    name: 'bengkulu-lampiran, one official for both',
    start: start('bengkulu-lampiran', 'dpmptsp'),
    decisions: [by(HEAD, 'menungguJawaban', { type: 'setuju', pegawai: [HEADS_STAFF] }), accept(HEADS_STAFF)],
    end: 'selesai',
    letters: ['permohonanPelibatan', 'suratTugas'],
  },
  {
    name: 'bengkulu-lampiran, not recommended and refused in the second round',
    start: start('bengkulu-lampiran'),
    decisions: [
      refused(by(PPK, 'menungguJawaban', { type: 'tolak' }), 'ALASAN_WAJIB'),
      by(PPK, 'menungguJawaban', { type: 'setuju', pegawai: PEOPLE }),
      by(PUO, 'menungguRekomendasi', { type: 'tidakMerekomendasikan', alasan: 'Beban kerja penuh.' }),
      refused(reject(PPK, 1), 'PUTARAN_LAMA'),
      reject(PPK, 2),
    ],
    end: 'ditolak',
    letters: ['permohonanPelibatan', 'penolakanPelibatan'],
  },
  {
    name: 'bengkulu-pasal, agreed',
    start: start('bengkulu-pasal'),
    decisions: [
      by(PUO, 'menungguJawaban', { type: 'setuju', pegawai: [ONE] }),
      refused(reject(PUO), 'TUGAS_TERTUTUP'),
      by(pemohon, 'menungguPenerbitan', { type: 'tugaskan' }),
      accept(ONE),
    ],
    end: 'selesai',
    letters: ['permohonanPelibatan', 'persetujuanPelibatan', 'suratTugas'],
  },
  {
    name: 'bengkulu-pasal, refused',
    start: start('bengkulu-pasal'),
    decisions: [reject(PUO)],
    end: 'ditolak',
    letters: ['permohonanPelibatan', 'penolakanPelibatan'],
  },
  {
    name: 'sumut, agreed after a draft that was returned',
    start: start('sumut'),
    decisions: [
      refused(by(PUO, 'menungguJawaban', { type: 'setuju', pegawai: PEOPLE }), 'TUGAS_BELUM_DIBUKA'),
      by(PPK, 'menungguRekomendasi', { type: 'rekomendasikan' }),
      by(PUO, 'menungguJawaban', { type: 'setuju', pegawai: PEOPLE }),
      by(OTHER, 'menyusunPenugasan', { type: 'ajukanKonsep' }),
      by(PUO, 'menungguPersetujuanPenugasan', { type: 'kembalikanKonsep', alasan: 'Durasi belum tertulis.' }),
      by(ONE, 'menyusunPenugasan', { type: 'ajukanKonsep' }, 2),
      by(PUO, 'menungguPersetujuanPenugasan', { type: 'setujuiKonsep' }, 2),
      accept(OTHER),
      accept(ONE),
    ],
    end: 'selesai',
    letters: ['permohonanPelibatan', 'persetujuanPelibatan', 'suratTugas'],
  },
  {
    name: 'sumut, not recommended and refused',
    start: start('sumut'),
    decisions: [
      by(PPK, 'menungguRekomendasi', { type: 'tidakMerekomendasikan', alasan: 'Beban kerja penuh.' }),
      reject(PUO),
    ],
    end: 'ditolak',
    letters: ['permohonanPelibatan', 'penolakanPelibatan'],
  },
];
