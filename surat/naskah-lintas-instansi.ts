/** Letters of penunjukan lintas instansi that no form of B-F stands for: B-L 2.a.3 names them, the layout is B-F 1-3's. */
import { z } from 'zod';
import { kepala, skemaBarisLampiran, skemaIdentitas, teks } from './naskah-bersama.ts';

/** A letter that this one follows up or answers. */
const skemaRujukan = z.strictObject({
  /** Post that signed it, where it is another than the addressee. */
  dari: teks.optional(),
  nomor: teks,
  tanggal: z.iso.date(),
  hal: teks,
});

/** Who wants people for what, and from where. */
const pelibatan = {
  instansiPemohon: teks,
  unitPemilik: teks,
  instansiDituju: teks,
  unitDituju: teks,
  maksudTujuan: teks,
};

/** The criteria that people have to meet: the four contents of a request, and how many people. */
const kriteria = {
  kompetensi: z.array(teks).min(1),
  ekspektasi: z.array(teks).min(1),
  durasi: teks,
  bentuk: z.enum(['individu', 'tim']),
  namaTim: teks.optional(),
  jumlahPersonel: z.int().positive(),
};

/** b): the PyB of the instansi that asks to the PyB of the one that is asked (korespondensi layout). */
const skemaPermohonanAntarInstansi = z.strictObject({
  jenis: z.literal('permohonanAntarInstansi'),
  ...kepala,
  isi: z.strictObject({
    /** Title of the regulation that the request rests on. */
    dasar: teks,
    /** The request of the PUO pemilik kinerja; absent where he is the PyB himself. */
    rujukan: skemaRujukan.optional(),
    ...pelibatan,
    ...kriteria,
    rincian: z.array(skemaBarisLampiran),
  }),
});

/** c): the PyB dituju instructs the PPK dituju (korespondensi layout). */
const skemaInstruksiPenugasan = z.strictObject({
  jenis: z.literal('instruksiPenugasan'),
  ...kepala,
  isi: z.strictObject({
    rujukan: skemaRujukan,
    ...pelibatan,
    ...kriteria,
    /** Post whose recommendation the answer needs; absent where it is the addressee's own. */
    pemberiRekomendasi: teks.optional(),
  }),
});

/** d), e) butir pertama: the PPK dituju answers, with the list in an annex or with the reason (korespondensi layout). */
const skemaJawabanKetersediaan = z.strictObject({
  jenis: z.literal('jawabanKetersediaan'),
  ...kepala,
  isi: z.strictObject({
    /** The instruction, or the letter that sent the last list back. */
    rujukan: skemaRujukan,
    ...pelibatan,
    /** What the PUO dituju recommends, or why he does not. */
    rekomendasi: teks.optional(),
    keberatan: teks.optional(),
    ketersediaan: z.discriminatedUnion('tersedia', [
      z.strictObject({ tersedia: z.literal(true), pegawai: z.array(skemaIdentitas).min(1) }),
      z.strictObject({ tersedia: z.literal(false), alasan: teks }),
    ]),
  }),
});

/** e) butir pertama, where the PyB dituju does not agree: the list goes back with his reason (korespondensi layout). */
const skemaPengembalianDaftar = z.strictObject({
  jenis: z.literal('pengembalianDaftar'),
  ...kepala,
  isi: z.strictObject({ rujukan: skemaRujukan, ...pelibatan, alasan: teks }),
});

export const SKEMA_LINTAS_INSTANSI = [
  skemaPermohonanAntarInstansi,
  skemaInstruksiPenugasan,
  skemaJawabanKetersediaan,
  skemaPengembalianDaftar,
] as const;
