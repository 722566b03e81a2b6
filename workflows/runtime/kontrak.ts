/**
 * The contract between services, the workflows and the commit: what goes over the wire, as zod schemas.
 * `docs/kontrak.md` and `docs/kontrak/*.json` are made from these, so that a service in any language can take part.
 */
import { z } from 'zod';
import { skemaDelegasiTersemat, skemaModelTersemat } from '../../peraturan/model.ts';
import { skemaAturanProsedur } from '../../peraturan/skema.ts';

export const TASK_QUEUE = 'sistem-kerja';
export const SIGNAL_DECIDE = 'decide';
export const SIGNAL_DEADLINE = 'deadline';
export const SIGNAL_WITHDRAW = 'withdraw';
export const SIGNAL_CHILD = 'child';
export const SIGNAL_SIGNED = 'signed';
export const SIGNAL_TAKEOVER = 'takeover';
export const QUERY_SHOW = 'show';
export const QUERY_PREVIEW = 'preview';

/** Ids of the directory: short readable slugs; never a NIP. */
export const skemaId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'id hanya huruf, angka, titik, garis; paling panjang 100');

/** Control characters (binary data) and halves of surrogate pairs: no text, and PostgreSQL keeps neither in JSON. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
export const BUKAN_TEKS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\p{Surrogate}]/u;

/** Whether all text of a JSON value is text, keys too. */
function hanyaTeks(nilai: unknown): boolean {
  if (typeof nilai === 'string') return !BUKAN_TEKS.test(nilai);
  if (typeof nilai !== 'object' || nilai === null) return true;
  return Object.entries(nilai).every((kolom) => kolom.every(hanyaTeks));
}
const BUKAN = 'mengandung karakter kendali, bukan teks';

/** Text that an official writes: trimmed, no control characters (binary data), bounded. */
export const teks = (maks: number) =>
  z
    .string()
    .max(maks, `paling panjang ${maks} karakter`)
    .refine(hanyaTeks, BUKAN)
    .transform((s) => s.trim())
    .refine((s) => s.length > 0, 'tidak boleh kosong');

/** A reason as an official writes it. Blank is as good as absent: the machine's guard refuses both with its own code. */
export const skemaAlasan = z.union([teks(5000), z.string().max(5000).regex(/^\s*$/)]);

/** A name or id out of a message: short, and text. */
const kata = (maks: number) => z.string().min(1).max(maks).refine(hanyaTeks, BUKAN);

/** Who holds a role: a jabatan (whoever holds it at the moment of the decision) or one person. */
export const skemaPemegang = z.union([z.strictObject({ jabatan: skemaId }), z.strictObject({ pegawai: skemaId })]);
export type Pemegang = z.infer<typeof skemaPemegang>;
/** `jabatan:<id>` or `pegawai:<id>`: how a holder is named in the register. */
export const kunciPemegang = (p: Pemegang) => ('jabatan' in p ? `jabatan:${p.jabatan}` : `pegawai:${p.pegawai}`);
export const skemaPeran = z.record(z.string(), z.array(skemaPemegang));
export type Peran = z.infer<typeof skemaPeran>;

/** The rules that a running case keeps: an amended rule never changes it (design §4.8). */
export const skemaAturan = skemaAturanProsedur.extend({
  /** Content hash over the rules and the clauses that they rest on. */
  sidik: z.string().regex(/^[0-9a-f]{64}$/),
  /** Model kedudukan of the unit, where the procedure's reviewers come from it. */
  model: skemaModelTersemat.optional(),
  /** What that model says of a delegation, where the procedure hands one on. */
  pendelegasian: skemaDelegasiTersemat.optional(),
});
export type Aturan = z.infer<typeof skemaAturan>;

/** What one input asked of a task: `type` names the machine's event, the rest is the event's own payload. */
export const skemaPeristiwaUmum = z.looseObject({ type: kata(60) });
export type PeristiwaUmum = z.infer<typeof skemaPeristiwaUmum>;

/** Ids of causes that are not decisions: nobody can take them first, and so keep a reminder from being sent. */
const MILIK_SISTEM = /^(mulai$|rusak-|tenggat:|anak:|tte:)/;

/** Id of a decision or withdrawal, chosen by its sender. */
const skemaIdKiriman = kata(100).refine((id) => !MILIK_SISTEM.test(id), 'awalan id ini milik sistem');

/** SHA-256 of a content, in hex. */
export const skemaSidik = z.string().regex(/^[0-9a-f]{64}$/, 'harus SHA-256 dalam 64 digit heksadesimal');

/** A file's name as its sender wrote it: a name and no path, nothing in it that is not seen. */
export const skemaNamaBerkas = teks(200)
  .refine((nama) => !/[/\\\n\r\t\p{Cf}]/u.test(nama), 'hanya nama berkas, tanpa folder dan karakter tak tampak')
  .refine((nama) => !/^\.+$/.test(nama), 'bukan nama berkas');

/** So many files go with one decision. */
export const LAMPIRAN_PALING_BANYAK = 10;

/** A file in the register that goes with a request or decision, by its content; the name is text beside it. */
export const skemaLampiran = z.strictObject({
  sidik: skemaSidik.describe('SHA-256 berkas, dari client.attach.'),
  nama: skemaNamaBerkas.describe('Nama berkas, untuk dibaca.'),
});
export type Lampiran = z.infer<typeof skemaLampiran>;

const skemaDaftarLampiran = z
  .array(skemaLampiran)
  .min(1)
  .max(LAMPIRAN_PALING_BANYAK, `paling banyak ${LAMPIRAN_PALING_BANYAK} berkas`)
  .refine((daftar) => new Set(daftar.map((l) => l.sidik)).size === daftar.length, 'berkas yang sama disebut dua kali');

/** Signal `decide`: one official's decision on one task in one round. The same `id` twice is one decision. */
export const skemaDecide = z.strictObject({
  id: skemaIdKiriman.describe('Id keputusan dari pengirim; pengiriman ulang dengan id yang sama aman.'),
  tugas: kata(60).describe('Nama langkah (state) yang diputus, dari kotak masuk.'),
  putaran: z.int().positive().describe('Putaran langkah itu, dari kotak masuk.'),
  pelaku: skemaId.describe('Id pegawai yang memutus.'),
  peristiwa: skemaPeristiwaUmum.describe('Peristiwa mesin dan isinya, mis. {"type":"tolak","alasan":"…"}.'),
  lampiran: skemaDaftarLampiran.optional().describe('Berkas yang menyertai keputusan.'),
});

export const TAHAP_TENGGAT = ['separuh', 'jatuhTempo', 'eskalasi'] as const;
export type TahapTenggat = (typeof TAHAP_TENGGAT)[number];

/** Signal `deadline`: a task has waited until a stage of its deadline. Sent by the workflow `penjagaTenggat`. */
export const skemaDeadline = z.strictObject({
  id: kata(250).refine((id) => id.startsWith('tenggat:'), 'id tenggat harus berawalan tenggat:'),
  tugas: kata(60),
  putaran: z.int().positive(),
  tahap: z.enum(TAHAP_TENGGAT),
});
export type Deadline = z.infer<typeof skemaDeadline>;

/** Signal `withdraw`: who started a case takes it back. It concerns the case, not a task in a round. */
export const skemaWithdraw = z.strictObject({
  id: skemaIdKiriman.describe('Id penarikan dari pengirim; pengiriman ulang dengan id yang sama aman.'),
  pelaku: skemaId.describe('Id pegawai yang menarik.'),
  alasan: z.string().max(5000).refine(hanyaTeks, BUKAN).describe('Alasan penarikan; wajib diisi.'),
});

/** State in which a child is reported whose start was refused. */
export const ANAK_GAGAL = 'gagal';

/** What became of a child procedure, as its parent's machine is told. */
export const skemaAnakSelesai = z.strictObject({
  kunci: skemaId.describe('Nama anak pada induknya.'),
  id: skemaId.describe('Id prosedur anak.'),
  prosedur: kata(60),
  keadaan: kata(60).describe(`Keadaan akhir anak; "${ANAK_GAGAL}" bila permulaannya ditolak.`),
  pegawai: z.array(skemaId).describe('Pegawai yang ditugaskan oleh prosedur anak.'),
  kode: kata(60).optional().describe('Kode galat bila permulaannya ditolak.'),
});
export type AnakSelesai = z.infer<typeof skemaAnakSelesai>;

/** Signal `child`: a child procedure has ended. Sent by the child itself; the commit checks it against the register. */
export const skemaChild = z.strictObject({
  id: kata(110).refine((id) => id.startsWith('anak:'), 'id harus berawalan anak:'),
  anak: skemaAnakSelesai,
});
export type Child = z.infer<typeof skemaChild>;

/**
 * Signal `signed`: a letter of the case has been signed electronically. Sent by who had it signed, after the result was
 * stored in the register, against which the commit checks it. Nothing of the signing itself comes here.
 */
export const skemaSigned = z.strictObject({
  id: kata(250).refine((id) => id.startsWith('tte:'), 'id harus berawalan tte:'),
  surat: kata(150).describe('Id surat.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Dari PDF yang telah ditandatangani.'),
});

/** Signal `takeover`: who acts for its signer's post now makes a letter that waits for its signature his own (T-tte-alih). */
export const skemaTakeover = z.strictObject({
  id: skemaIdKiriman.describe('Id pengiriman; pengiriman ulang dengan id yang sama aman.'),
  surat: kata(150).describe('Id surat.'),
  pelaku: skemaId.describe('Id pegawai yang akan menandatangani.'),
});

/** An input that waits for its turn: a raw signal, not yet validated, so that a malformed one is refused on the record. */
export const skemaAntrean = z.strictObject({
  jenis: z.enum(['mulai', 'decide', 'deadline', 'withdraw', 'child', 'signed', 'takeover']),
  muatan: z.unknown(),
});
export type Antrean = z.infer<typeof skemaAntrean>;

/** In which capacities a step may be taken. */
const KAPASITAS = ['definitif', 'Plt.', 'Plh.'] as const;
/** As what somebody acts for a post of his own. */
export type Kapasitas = (typeof KAPASITAS)[number];

/** What a step asks of who takes it, and so of who signs its letter in his place. */
const skemaSyarat = z.strictObject({
  /**
   * The step judges somebody's request, the applicant's or that of the role named: nobody does so on his own
   * (T-diri-sendiri).
   */
  memutus: z.union([z.boolean(), z.string()]),
  /** Role whose holders may not take the step, whatever they act as. */
  bukanOleh: z.string().optional(),
  /** In which capacities the acting role may be held here; left out, in any, also by delegation. */
  sebagai: z.array(z.enum(KAPASITAS)).optional(),
});
export type Syarat = z.infer<typeof skemaSyarat>;

/** Everything that the runtime remembers of a running case; carried over by continue-as-new. */
export const skemaKeadaan = z.strictObject({
  /** XState's persisted snapshot. */
  snapshot: z.unknown(),
  urutan: z.int().nonnegative(),
  /** How often each state has been entered: the round of its task. */
  putaran: z.record(z.string(), z.int().positive()),
  /** Ids of decisions that were taken up, accepted or refused. */
  diproses: z.array(z.string()),
  /** Letters that went out of no hand yet: numbered, not signed (T-tte). */
  menungguTte: z.array(z.strictObject({ surat: z.string(), nomor: z.string(), syarat: skemaSyarat })).optional(),
  /** The task that was opened while they wait: nobody is asked for it yet. */
  ditahan: z.strictObject({ tugas: z.string(), putaran: z.int().positive() }).optional(),
});
export type Keadaan = z.infer<typeof skemaKeadaan>;

/** Workflow input. `peran` and `aturan` may be left out: the worker then fills them from directory and regulation. */
export const skemaMasukan = z.strictObject({
  varian: skemaId,
  pemohon: skemaId.describe('Id pegawai yang mengajukan.'),
  permohonan: z.unknown().describe('Isi permohonan; skemanya per prosedur.'),
  lampiran: skemaDaftarLampiran.optional().describe('Berkas yang menyertai permohonan.'),
  peran: skemaPeran.refine(hanyaTeks, BUKAN).optional(),
  aturan: skemaAturan.refine(hanyaTeks, BUKAN).optional(),
  /** Set where another procedure started this one: it is told of the end. */
  induk: z.strictObject({ id: skemaId, kunci: skemaId }).optional(),
  /** Set by continue-as-new only. */
  lanjutan: z.strictObject({ keadaan: skemaKeadaan, antrean: z.array(skemaAntrean) }).optional(),
});
export type Masukan = z.infer<typeof skemaMasukan>;

/** A letter that a transition asks for; roles, not persons: the commit resolves them. */
export interface ParamSurat {
  surat: string;
  penandatangan: string;
  kepada: string[];
  tembusan: string[];
  dasar: string[];
}
/** A notice without a letter. */
export interface ParamBeritahu {
  kepada: string[];
  hal: string;
  dasar: string[];
}
/** Everybody whom the case has reached so far by letter, copy, task or notice; the register knows them. */
export const TERJANGKAU = 'terjangkau';

/** Role names of `bersangkutan` (mesin.ts): superiors of people, whom the commit finds in the directory of the moment. */
export const AWALAN_BERSANGKUTAN = 'bersangkutan:';

/** A procedure that a machine asks to be started. */
export interface PermintaanAnak {
  /** Its name within the parent, never used twice there. */
  kunci: string;
  prosedur: string;
  /** Id of the pegawai who asks there. */
  pemohon: string;
  permohonan: Record<string, unknown>;
  /** Default: the one that the rules name for this procedure, else the parent's own. */
  varian?: string;
}
export interface ParamAnak {
  anak: PermintaanAnak[];
}
/** What the commit is to hold against directory and register of the day (`activities/periksa.ts`), before anything else. */
export interface ParamPeriksa {
  hal: string;
  dasar: string[];
}
/** A child as the runtime starts it. */
export type Anak = Required<PermintaanAnak> & { id: string };

/** A right to act for a post, as a procedure hands it on. Days are local days of the instansi, the last one included. */
export type HakDirektori = { mulai: string; sampai: string } & (
  | { bagian: 'delegasi'; dari: string; kepada: string; prosedur?: string; atas?: { unit: string; jenjang?: string } }
  | { bagian: 'pemangku'; jabatan: string; pegawai: string; kapasitas: 'Plt.' | 'Plh.' }
);
/**
 * What a step does with a right in the directory: `uji` asks whether it could be recorded, `catat` records it under the
 * number of the step's own letter, `cabut` ends it with this day, `tutup` notes that its last day is over.
 */
export interface ParamDirektori {
  laku: 'uji' | 'catat' | 'cabut' | 'tutup';
  hak: HakDirektori;
  dasar: string[];
}

export type Aksi =
  | ({ type: 'terbitkan' } & ParamSurat)
  | ({ type: 'beritahu' } & ParamBeritahu)
  | ({ type: 'ubahDirektori' } & ParamDirektori)
  | ({ type: 'periksa' } & ParamPeriksa)
  | { type: 'mulaiAnak'; anak: Anak[] };

/** A task that is open after a step: one per holder of the role that may act. */
export interface Tugas {
  tugas: string;
  putaran: number;
  peran: string;
  pemegang: Pemegang;
  /** Name of the deadline in the variant's rules. */
  tenggat?: string;
  peristiwa: string[];
  dasar: string[];
}

/** One step as the machine decided it; the commit carries it out or refuses it. */
export interface Langkah extends Syarat {
  dari: string;
  ke: string;
  /** Clauses of the transitions taken. */
  dasar: string[];
  /** Role whose holder must be the actor; absent where nobody acts: a child has ended. */
  pelaku?: string;
  aksi: Aksi[];
  /** Field of the request with the unit that people named in the event must be placed in. */
  asalPegawai?: string;
  /** All tasks that are open afterwards. */
  tugas: Tugas[];
  selesai: boolean;
  /** Machine context afterwards: roles and names, for letters and authority. */
  konteks: { peran: Peran; rekomendasi?: string; catatan?: Record<string, string> };
  putaran: Record<string, number>;
}

/** What the workflow asks of the commit: exactly one of `langkah`, `penolakan`, `tenggat`, `tte`, `alih`. */
export interface PerintahCommit {
  prosedur: string;
  jenisProsedur: string;
  urutan: number;
  /** Time of the workflow task in the history, ISO 8601 UTC. */
  pada: string;
  /** Id of the input that caused this: decision id, `mulai`, or the deadline's id. */
  sebab: string;
  pelaku?: string;
  tugas?: string;
  putaran?: number;
  peristiwa: PeristiwaUmum;
  /** Files that came with it. */
  lampiran?: Lampiran[];
  /** Only with the first step. */
  mulai?: {
    varian: string;
    pemohon: string;
    permohonan: Record<string, unknown>;
    peran: Peran;
    aturan: Aturan;
    induk?: NonNullable<Masukan['induk']>;
    /** When this run of the workflow began, ISO 8601 UTC: no case that began later can be another's. */
    sejak?: string;
  };
  langkah?: Langkah;
  penolakan?: { kode: string; rincian: Record<string, string | number> };
  tenggat?: { tahap: TahapTenggat };
  tte?: {
    surat: string;
    sha256: string;
    /** With the last letter that was waited for: the task that opens now, and whether the case ends with it. */
    terakhir?: { tugas?: Pick<Tugas, 'tugas' | 'putaran' | 'tenggat'>; selesai: boolean };
  };
  /** A letter that waits gets another signer, whom its step would have had to take. */
  alih?: { surat: string; syarat: Syarat };
  /** Letters of earlier steps still wait for their signature: what this step opens waits with them. */
  menungguTte?: true;
}

/** What the commit answers; stands in the history as the step's marker, so that history and register can be compared. */
export interface HasilCommit {
  urutan: number;
  sebab: string;
  diterima: boolean;
  /** State after the step (unchanged when refused). */
  ke: string;
  kode?: string;
  rincian?: Record<string, string | number>;
  /** `menungguTte`: it goes out, and what the step opened with it, only when it has been signed electronically. */
  surat: { id: string; jenis: string; nomor: string; sidik: string; menungguTte?: true }[];
  /** Hash of the journal row: the history pins the journal. */
  hash: string;
}

/** The local activities that a procedure calls. */
export interface AktivitasProsedur {
  siapkan(m: {
    jenisProsedur: string;
    varian: string;
    pemohon: string;
    permohonan: Record<string, unknown>;
    pada: string;
  }): Promise<{ peran: Peran; aturan: Aturan } | { kode: string; rincian: Record<string, string | number> }>;
  commit(perintah: PerintahCommit): Promise<HasilCommit>;
}

/** The activity that `penjagaTenggat` calls: sends what is due, answers when to look again (milliseconds). */
export interface AktivitasTenggat {
  sapuTenggat(): Promise<{ tidurMs: number; dikirim: number }>;
}

/** The activity that `pengirim` calls: hands on and sends what there is for about a minute. */
export interface AktivitasKirim {
  edarkan(): Promise<void>;
}
