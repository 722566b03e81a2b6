/**
 * Penunjukan lintas instansi as Lampiran I, BAB II.B angka 2 huruf a angka 3) of the Bengkulu text has it, the only text
 * that has it. States stand in the text's order a) to e); each "apabila setuju" and "apabila tersedia" has its other
 * answer too, which the text leaves out.
 */
import { assign, setup } from 'xstate';
import { aksiTanpaEfek, type Konteks, type Peristiwa, pemegangSama, terbitkan } from '../runtime/mesin.ts';
import { type PeristiwaTarik, penarikan, stateDitarik } from '../runtime/penarikan.ts';
import {
  alasanPada,
  catatPenerimaan,
  konteksAwal,
  penerimaan,
  penjagaPenugasan,
  sebutPegawai,
} from '../runtime/penugasan.ts';
import type { PeristiwaLintasInstansi } from './skema.ts';

const lintasInstansi = setup({
  types: {} as {
    context: Konteks;
    events: Peristiwa<PeristiwaLintasInstansi> | PeristiwaTarik;
    input: Pick<Konteks, 'peran'>;
  },
  guards: {
    ...penjagaPenugasan,
    /** The PUO pemilik kinerja is his instansi's PyB: he need not ask himself (T-LI-pemilik-pyb). */
    pemilikAdalahPyb: ({ context }) => pemegangSama(context.peran, 'puoPemilik', 'pybPemohon'),
    /** PPK dituju and PUO dituju are one official: he need not recommend to himself (T-LI-rekomendator-sama). */
    rekomendatorSama: ({ context }) => pemegangSama(context.peran, 'ppkDituju', 'puoDituju'),
  },
  actions: {
    ...aksiTanpaEfek,
    sebutPegawai: assign(sebutPegawai),
    catatPenerimaan: assign(catatPenerimaan),
    catatRekomendasi: assign(({ event }) => (event.type === 'rekomendasikan' ? { rekomendasi: event.catatan } : {})),
    /** A recommendation against: for the PPK's answer, never among the grounds of the surat penugasan. */
    catatKeberatan: assign(({ context, event }) => ({ catatan: { ...context.catatan, keberatan: alasanPada(event) } })),
    /** The PPK's reason, which the PyB passes on. */
    catatAlasan: assign(({ context, event }) => ({ catatan: { ...context.catatan, alasan: alasanPada(event) } })),
  },
});

/** The PUO pemilik kinerja, who asked, takes it back until the surat penugasan has gone out (ADR 0095). */
const tarik = penarikan('puoPemilik');

const isiPermohonan = ['B-L-2.a-muat-a', 'B-L-2.a-muat-b', 'B-L-2.a-muat-c', 'B-L-2.a-muat-d'];

/** b) "… mengirimkan surat permohonan pelibatan … kepada Pejabat yang Berwenang instansi yang dituju" */
const permohonanAntarInstansi = (penandatangan: string, tembusan: string, dasar: string[]) =>
  terbitkan({ surat: 'permohonanAntarInstansi', penandatangan, kepada: ['pybDituju'], tembusan: [tembusan], dasar });

/** d), e) butir pertama: the answer of the PPK dituju to the instruction, with the list or with the reason. */
const jawabanKetersediaan = (dasar: string[]) =>
  terbitkan({ surat: 'jawabanKetersediaan', penandatangan: 'ppkDituju', kepada: ['pybDituju'], tembusan: [], dasar });

/** An answer against, to the PyB who asked; the PUO pemilik kinerja is told by the same letter. */
const penolakanAntarInstansi = (dasar: string[]) =>
  terbitkan({
    surat: 'penolakanPelibatan',
    penandatangan: 'pybDituju',
    kepada: ['pybPemohon'],
    tembusan: ['puoPemilik'],
    dasar,
  });

/** e) butir pertama "mengirimkan surat jawaban … beserta daftar …", and the answer that the text leaves out. */
const jawabanPpk = (dasar: string[]) => ({
  sampaikanDaftar: {
    guard: 'menyebutPegawai' as const,
    target: 'menungguPersetujuanDaftar' as const,
    meta: { dasar },
    actions: ['sebutPegawai' as const, jawabanKetersediaan(dasar)],
  },
  nyatakanTidakTersedia: {
    guard: 'beralasan' as const,
    target: 'menungguPenerusan' as const,
    meta: { dasar: ['T-LI-tidak-tersedia'] },
    actions: ['catatAlasan' as const, jawabanKetersediaan(['T-LI-tidak-tersedia'])],
  },
  ...tarik,
});

export const bengkuluLampiran = lintasInstansi.createMachine({
  id: 'penunjukanLintasInstansi.bengkuluLampiran',
  context: konteksAwal,
  initial: 'permohonan',
  states: {
    // a)
    permohonan: {
      meta: { pelaku: 'puoPemilik', dasar: ['B-L-2.a.3-a'] },
      on: {
        ajukan: [
          {
            guard: 'pemilikAdalahPyb',
            target: 'menungguPybDituju',
            meta: { dasar: ['B-L-2.a.3-b-2', 'T-LI-pemilik-pyb', 'B-L-2.a.3-a-cc', ...isiPermohonan] },
            actions: [permohonanAntarInstansi('puoPemilik', 'ppkBersangkutan', ['B-L-2.a.3-b-2', 'T-LI-pemilik-pyb'])],
          },
          {
            target: 'menungguPybPemohon',
            meta: { dasar: ['B-L-2.a.3-a', 'B-L-2.a.3-a-cc', ...isiPermohonan] },
            actions: [
              terbitkan({
                surat: 'permohonanPelibatan',
                penandatangan: 'puoPemilik',
                kepada: ['pybPemohon'],
                tembusan: ['ppkBersangkutan'],
                dasar: ['B-L-2.a.3-a', 'B-L-2.a.3-a-cc'],
              }),
            ],
          },
        ],
      },
    },
    // b)
    menungguPybPemohon: {
      meta: { pelaku: 'pybPemohon', memutus: true, tenggat: 'pyb', dasar: ['B-L-2.a.3-b-1'] },
      on: {
        setuju: {
          target: 'menungguPybDituju',
          meta: { dasar: ['B-L-2.a.3-b-1', 'B-L-2.a.3-b-2'] },
          actions: [permohonanAntarInstansi('pybPemohon', 'puoPemilik', ['B-L-2.a.3-b-2', 'T-LI-kabar-pemilik'])],
        },
        tolak: {
          guard: 'beralasan',
          target: 'ditolak',
          meta: { dasar: ['T-LI-tolak-pyb-pemohon'] },
          actions: [
            terbitkan({
              surat: 'penolakanPelibatan',
              penandatangan: 'pybPemohon',
              kepada: ['puoPemilik'],
              tembusan: [],
              dasar: ['T-LI-tolak-pyb-pemohon'],
            }),
          ],
        },
        ...tarik,
      },
    },
    // c) "… menginstruksikan Pejabat Penilai Kinerja … untuk menugaskan …"
    menungguPybDituju: {
      meta: { pelaku: 'pybDituju', memutus: true, tenggat: 'pyb', dasar: ['B-L-2.a.3-c-1'] },
      on: {
        setuju: [
          {
            guard: 'rekomendatorSama',
            target: 'menungguKetersediaan',
            meta: { dasar: ['B-L-2.a.3-c-1', 'B-L-2.a.3-c-2', 'T-LI-rekomendator-sama'] },
            actions: [
              terbitkan({
                surat: 'instruksiPenugasan',
                penandatangan: 'pybDituju',
                kepada: ['ppkDituju'],
                tembusan: [],
                dasar: ['B-L-2.a.3-c-2'],
              }),
            ],
          },
          {
            target: 'menungguRekomendasi',
            meta: { dasar: ['B-L-2.a.3-c-1', 'B-L-2.a.3-c-2'] },
            actions: [
              terbitkan({
                surat: 'instruksiPenugasan',
                penandatangan: 'pybDituju',
                kepada: ['ppkDituju'],
                tembusan: ['puoDituju'],
                dasar: ['B-L-2.a.3-c-2', 'T-LI-instruksi-tembusan'],
              }),
            ],
          },
        ],
        tolak: {
          guard: 'beralasan',
          target: 'ditolak',
          meta: { dasar: ['T-LI-tolak-pyb-dituju'] },
          actions: [penolakanAntarInstansi(['T-LI-tolak-pyb-dituju'])],
        },
        ...tarik,
      },
    },
    // d) "… dengan rekomendasi Pimpinan Unit Organisasi …"
    menungguRekomendasi: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'rekomendasi', dasar: ['B-L-2.a.3-d-1'] },
      on: {
        rekomendasikan: {
          target: 'menungguKetersediaan',
          meta: { dasar: ['B-L-2.a.3-d-1'] },
          actions: ['catatRekomendasi'],
        },
        tidakMerekomendasikan: {
          guard: 'beralasan',
          target: 'menungguKetersediaan',
          meta: { dasar: ['B-L-2.a.3-d-1', 'T-LI-tidak-direkomendasikan'] },
          actions: ['catatKeberatan'],
        },
        ...tarik,
      },
    },
    // d) "… menjawab ketersediaan …"
    menungguKetersediaan: {
      meta: { pelaku: 'ppkDituju', memutus: true, tenggat: 'jawaban', dasar: ['B-L-2.a.3-d-2'] },
      on: jawabanPpk(['B-L-2.a.3-d-2', 'B-L-2.a.3-e-1a']),
    },
    // e) butir pertama "Bilamana Pejabat yang Berwenang menyetujui …"
    menungguPersetujuanDaftar: {
      meta: { pelaku: 'pybDituju', memutus: true, tenggat: 'pyb', dasar: ['B-L-2.a.3-e-1b'] },
      on: {
        setujuiDaftar: {
          target: 'menungguPenugasan',
          meta: { dasar: ['B-L-2.a.3-e-1b', 'B-L-2.a.3-e-1c'] },
          actions: [
            terbitkan({
              surat: 'persetujuanPelibatan',
              penandatangan: 'pybDituju',
              kepada: ['pybPemohon'],
              tembusan: ['puoPemilik'],
              dasar: ['B-L-2.a.3-e-1c', 'T-LI-kabar-pemilik'],
            }),
          ],
        },
        kembalikanDaftar: {
          guard: 'beralasan',
          target: 'memperbaikiDaftar',
          meta: { dasar: ['T-LI-daftar-dikembalikan'] },
          actions: [
            terbitkan({
              surat: 'pengembalianDaftar',
              penandatangan: 'pybDituju',
              kepada: ['ppkDituju'],
              tembusan: [],
              dasar: ['T-LI-daftar-dikembalikan'],
            }),
          ],
        },
        ...tarik,
      },
    },
    memperbaikiDaftar: {
      meta: { pelaku: 'ppkDituju', memutus: true, tenggat: 'pengembalian', dasar: ['T-LI-daftar-dikembalikan'] },
      on: jawabanPpk(['B-L-2.a.3-e-1a', 'T-LI-daftar-dikembalikan']),
    },
    // What the PPK answered, on its way to who asked: a duty of the PyB, not a judgement.
    menungguPenerusan: {
      meta: { pelaku: 'pybDituju', tenggat: 'pyb', dasar: ['T-LI-tidak-tersedia'] },
      on: {
        teruskan: {
          target: 'tidakTersedia',
          meta: { dasar: ['T-LI-tidak-tersedia'] },
          actions: [penolakanAntarInstansi(['T-LI-tidak-tersedia'])],
        },
        ...tarik,
      },
    },
    // e) butir kedua "… Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi yang dituju menugaskan …"
    menungguPenugasan: {
      meta: { pelaku: 'penugas', memutus: true, tenggat: 'penugasan', dasar: ['B-L-2.a.3-e-2'] },
      on: { tugaskan: { target: 'menungguSuratPenugasan', meta: { dasar: ['B-L-2.a.3-e-2'] } }, ...tarik },
    },
    // e) butir ketiga "… Pimpinan Unit Organisasi akan memberikan surat penugasan …"
    menungguSuratPenugasan: {
      meta: { pelaku: 'puoDituju', memutus: true, tenggat: 'suratPenugasan', dasar: ['B-L-2.a.3-e-3'] },
      on: {
        terbitkanSurat: {
          target: 'menungguPenerimaan',
          meta: {
            dasar: ['B-L-2.a.3-e-3', 'B-L-2.a.3-e-3-cc1', 'B-L-2.a.3-e-3-cc2', 'B-L-2.a.3-e-3-cc3'],
          },
          actions: [
            terbitkan({
              surat: 'suratTugas',
              penandatangan: 'puoDituju',
              kepada: ['pegawaiDitugaskan'],
              tembusan: ['pybDituju', 'ppkDituju', 'pybPemohon', 'puoPemilik'],
              dasar: [
                'B-L-2.a.3-e-3',
                'B-L-2.a.3-e-3-cc1',
                'B-L-2.a.3-e-3-cc2',
                'B-L-2.a.3-e-3-cc3',
                'T-LI-tembusan-pemilik',
              ],
            }),
          ],
        },
        ...tarik,
      },
    },
    // e) butir keempat
    menungguPenerimaan: penerimaan('B-L-2.a.3-e-4', 'T-LI-terima-setiap'),
    selesai: { type: 'final', meta: { dasar: ['B-L-2.a.3-e-4'] } },
    ditolak: { type: 'final', meta: { dasar: ['T-LI-tolak-pyb-pemohon', 'T-LI-tolak-pyb-dituju'] } },
    tidakTersedia: { type: 'final', meta: { dasar: ['T-LI-tidak-tersedia'] } },
    ditarik: stateDitarik,
  },
});
