/** Letters of a tim kerja: B-F 7, the keputusan that forms it, and those by which somebody leaves it (no form in the text). */
import { z } from 'zod';
import { kepala, skemaBarisLampiran, skemaIdentitas, skemaRujukanSurat, teks } from './naskah-bersama.ts';

/** 7: keputusan pembentukan tim kerja with its annex (keputusan layout). */
const skemaKeputusanPembentukanTim = z.strictObject({
  jenis: z.literal('keputusanPembentukanTim'),
  ...kepala,
  isi: z.strictObject({
    /** Unit that the keputusan is of, whose budget bears the cost. */
    unit: teks,
    mengingat: z.array(teks).min(1),
    ketua: skemaIdentitas,
    anggota: z.array(skemaIdentitas).min(1),
    lampiran: z.array(skemaBarisLampiran).min(1),
    /** Of the tembusan, the one that gets it as a report. */
    laporan: teks.optional(),
    /** The keputusan that this one revokes, where it changes a team. */
    menggantikan: skemaRujukanSurat.optional(),
  }),
});

const dalamTim = {
  pegawai: skemaIdentitas,
  sebagai: z.enum(['Ketua Tim', 'Anggota Tim']),
  namaTim: teks,
  unit: teks,
};

/** Somebody asks to leave a team, without kop and number (korespondensi layout). */
const skemaPengunduranDiri = z.strictObject({
  jenis: z.literal('pengunduranDiri'),
  ...kepala,
  isi: z.strictObject({
    ...dalamTim,
    penugasan: skemaRujukanSurat,
    /** In words; of an illness nothing but that it is leave. */
    kendala: teks,
    /** Post that decides, where the letter goes to the ketua first. */
    diteruskanKepada: teks.optional(),
  }),
});

/** The PPK's answer to it (korespondensi layout). */
const skemaJawabanPengunduranDiri = z.strictObject({
  jenis: z.literal('jawabanPengunduranDiri'),
  ...kepala,
  isi: z.strictObject({
    ...dalamTim,
    tanggalPengunduran: z.iso.date(),
    putusan: z.discriminatedUnion('dikabulkan', [
      z.strictObject({ dikabulkan: z.literal(true) }),
      z.strictObject({ dikabulkan: z.literal(false), alasan: teks }),
    ]),
  }),
});

export const SKEMA_TIM = [skemaKeputusanPembentukanTim, skemaPengunduranDiri, skemaJawabanPengunduranDiri] as const;
