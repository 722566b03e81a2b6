/** Guards and fragments that the three variants of pengajuan sukarela lintas unit share. */
import { assign, setup } from 'xstate';
import {
  type Ajukan,
  aksiTanpaEfek,
  beritahu,
  type Konteks,
  orang,
  type Peristiwa,
  periksa,
  terbitkan,
} from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan } from '../runtime/penarikan.ts';
import { alasanPada } from '../runtime/penugasan.ts';
import type { PeristiwaLintasUnit, Permohonan } from './skema.ts';

type Peristiwanya = Ajukan<Permohonan> | Peristiwa<Exclude<PeristiwaLintasUnit, { type: 'ajukan' }>> | PeristiwaTarik;

const idKetua = ({ peran }: Konteks) => orang(peran.ketuaTim);

export const lintasUnit = setup({
  types: {} as { context: Konteks; events: Peristiwanya; input: Pick<Konteks, 'peran'> },
  guards: {
    /** A refusal or return without a reason is refused (S-II.b.2-e; T-alasan). */
    beralasan: ({ event }) => alasanPada(event) !== '',
    beralasanSetelahVerifikasi: ({ context, event }) => idKetua(context).length > 0 && alasanPada(event) !== '',
    /** The ketua says by which of the form's two alternatives he does not recommend (B-F-5-1, B-F-5-2). */
    menyebutAlternatif: ({ event }) => event.type === 'tidakMerekomendasikan' && event.alternatif !== undefined,
    /** The work is a team's with a ketua, who verifies first. */
    adaKetua: ({ context }) => idKetua(context).length > 0,
    ketuaOrangLain: ({ context, event }) => idKetua(context).some((k) => k !== event.oleh),
    /** Nobody verifies his own application (T-diri-sendiri); a ketua is a person, whom no Plt. stands in for. */
    bukanKetua: ({ context, event }) => !idKetua(context).includes(event.oleh),
  },
  actions: {
    ...aksiTanpaEfek,
    catatPersetujuanAtasan: assign(({ context, event }) => ({ catatan: { ...context.catatan, restu: event.oleh } })),
    catatVerifikasi: assign(({ context, event }) => ({
      catatan: {
        ...context.catatan,
        verifikasi: (event.type === 'tidakMerekomendasikan' && event.alternatif) || 'setuju',
      },
    })),
  },
});

export const konteksAwal = ({ input }: { input: Pick<Konteks, 'peran'> }): Konteks => ({
  peran: input.peran,
  sudah: [],
});

/** A team that is named runs, and is the unit's that is asked. */
export const timDituju = (dasar: string[]) => periksa({ hal: 'timDituju', dasar });

/** The applicant takes his application back until the surat penugasan has gone out (ADR 0095). */
export const tarik = penarikan('pemohon');

/** The applicant's letter 1. */
export const suratPermohonan = (tembusan: string[], dasar: string[]) =>
  terbitkan({ surat: 'permohonanSukarela', penandatangan: 'pemohon', kepada: ['puoDituju'], tembusan, dasar });

/** The written application as a step of its own; to the ketua first where there is one. */
export const penulisan = (dasar: string[], tembusan: string[]) => ({
  meta: { pelaku: 'pemohon', dasar },
  on: {
    kirimPermohonan: [
      {
        guard: 'adaKetua' as const,
        target: 'menungguVerifikasi' as const,
        meta: { dasar },
        actions: [suratPermohonan(tembusan, dasar)],
      },
      { target: 'menungguJawaban' as const, meta: { dasar }, actions: [suratPermohonan(tembusan, dasar)] },
    ],
    ...tarik,
  },
});

/** Clauses of the ketua's verification: the forms 2 to 5 in Bengkulu; implied where the text has no such forms. */
interface DasarVerifikasi {
  tugas: string[];
  setuju: string[];
  tidakSetuju: string[];
}

/** The ketua verifies and recommends, or not, by alternative 1 or 2; either way the PUO dituju decides. */
export const verifikasi = ({ tugas, setuju, tidakSetuju }: DasarVerifikasi) => ({
  meta: { pelaku: 'ketuaTim', memutus: true, tenggat: 'verifikasi', dasar: tugas },
  on: {
    rekomendasikan: {
      target: 'menungguJawaban' as const,
      meta: { dasar: [...tugas, ...setuju] },
      actions: ['catatVerifikasi' as const, rekomendasi('rekomendasiSetuju', [...tugas, ...setuju])],
    },
    tidakMerekomendasikan: {
      guard: 'menyebutAlternatif' as const,
      target: 'menungguJawaban' as const,
      meta: { dasar: [...tugas, ...tidakSetuju] },
      actions: ['catatVerifikasi' as const, rekomendasi('rekomendasiTidakSetuju', [...tugas, ...tidakSetuju])],
    },
    ...tarik,
  },
});

const rekomendasi = (surat: string, dasar: string[]) =>
  terbitkan({ surat, penandatangan: 'ketuaTim', kepada: ['puoDituju'], tembusan: [], dasar });

/** A refusal: letter 3 with its reason, to the applicant. */
export const tolak = (
  oleh: string,
  target: 'ditolak' | 'tidakDisetujuiAtasan',
  tembusan: string[],
  dasar: string[],
) => ({
  guard: 'beralasan' as const,
  target,
  meta: { dasar },
  actions: [terbitkan({ surat: 'penolakanSukarela', penandatangan: oleh, kepada: ['pemohon'], tembusan, dasar })],
});

/** The PUO dituju's refusal by letter 3, which speaks of the ketua's verification where there was one. */
export const tolakDituju = (tembusan: string[]) => [
  {
    ...tolak('puoDituju', 'ditolak', tembusan, ['T-SL-tolak', ...BENTUK.tolak, ...BENTUK.tolakKetua]),
    guard: 'beralasanSetelahVerifikasi' as const,
  },
  tolak('puoDituju', 'ditolak', tembusan, ['T-SL-tolak', ...BENTUK.tolak]),
];

/** The PUO dituju agrees: letter 2 to the applicant, who brings it to his superior. */
export const setuju = (tembusan: string[], dasar: string[], bentuk: string[], bentukKetua: string[]) => {
  const cabang = (d: string[]) => ({
    target: 'meneruskan' as const,
    meta: { dasar: d },
    actions: [
      terbitkan({
        surat: 'persetujuanSukarela',
        penandatangan: 'puoDituju',
        kepada: ['pemohon'],
        tembusan,
        dasar: d,
      }),
    ],
  });
  return [
    { guard: 'adaKetua' as const, ...cabang([...dasar, ...bentuk, ...bentukKetua]) },
    cabang([...dasar, ...bentuk]),
  ];
};

/** The applicant brings the agreement to his own superior. */
export const penerusan = (
  target: 'menungguPenugasan' | 'menungguPersetujuanAtasan',
  kepada: string,
  tembusan: string[],
  dasar: string[],
) => ({
  meta: { pelaku: 'pemohon', dasar },
  on: {
    teruskan: {
      target,
      meta: { dasar },
      actions: [
        terbitkan({ surat: 'penerusanPersetujuan', penandatangan: 'pemohon', kepada: [kepada], tembusan, dasar }),
      ],
    },
    ...tarik,
  },
});

/** Everybody of the receiving side whom the case has reached. */
export const PIHAK_DITUJU = ['puoDituju', 'ketuaTim'];

/** The superior writes the surat penugasan; the text has him agree, so he may also refuse (T-SL-tolak-bersangkutan). */
export const penugasan = (oleh: string, dasar: string[]) => ({
  meta: { pelaku: oleh, memutus: true, tenggat: 'penugasan', dasar },
  on: {
    tugaskan: {
      target: 'menungguPenerimaan' as const,
      meta: { dasar: [...dasar, 'T-SL-tembusan-dituju'] },
      actions: [
        terbitkan({
          surat: 'suratTugas',
          penandatangan: oleh,
          kepada: ['pemohon'],
          tembusan: PIHAK_DITUJU,
          dasar: [...dasar, 'T-SL-tembusan-dituju'],
        }),
      ],
    },
    tolak: tolak(oleh, 'tidakDisetujuiAtasan', PIHAK_DITUJU, ['T-SL-tolak-bersangkutan']),
    ...tarik,
  },
});

/** Receipt; whoever joins a team reports to its ketua at once (B-F-2-3, B-F-2-4). */
export const penerimaan = (dasar: string) => ({
  meta: { pelaku: 'pemohon', tenggat: 'penerimaan', dasar: [dasar] },
  on: {
    terima: [
      { guard: 'adaKetua' as const, target: 'melapor' as const, meta: { dasar: [dasar, 'B-F-2-3'] } },
      { target: 'selesai' as const, meta: { dasar: [dasar] } },
    ],
  },
});

export const melapor = {
  meta: { pelaku: 'pemohon', tenggat: 'penerimaan', dasar: ['B-F-2-4'] },
  on: {
    lapor: {
      target: 'selesai' as const,
      meta: { dasar: ['B-F-2-4'] },
      actions: [
        beritahu({ kepada: ['ketuaTim'], hal: 'Pegawai melapor untuk dilibatkan dalam Tim Kerja', dasar: ['B-F-2-4'] }),
      ],
    },
  },
};

/** The forms of Lampiran I BAB III, which body and annex of that regulation share. */
export const BENTUK = {
  permohonan: ['B-F-1-1', 'B-F-1-2', 'B-F-1-3', 'B-F-1-cc'],
  setuju: ['B-F-2-ttd', 'B-F-2-cc'],
  setujuKetua: ['B-F-2-1', 'B-F-2-2'],
  tolak: ['B-F-3-ttd', 'B-F-3-cc'],
  tolakKetua: ['B-F-3-1', 'B-F-3-2', 'B-F-3-3', 'B-F-3-4'],
  verifikasi: {
    tugas: ['B-F-2-1'],
    setuju: ['B-F-4-0', 'B-F-4-1', 'B-F-4-ttd'],
    tidakSetuju: ['B-F-5-0', 'B-F-5-1', 'B-F-5-2', 'B-F-5-ttd'],
  },
};
