/** Types of the client's questions and answers. */
import type { IsiJurnal, TabelKotakKeluar } from '../register/skema.ts';
import type { PeristiwaEvaluasi, Permohonan as PermohonanEvaluasi } from '../workflows/evaluasi-berjenjang/skema.ts';
import type { PeristiwaKak, Permohonan as PermohonanKak } from '../workflows/kerangka-acuan-kerja/skema.ts';
import type { Permohonan as PermohonanDelegasi } from '../workflows/pendelegasian-kewenangan/skema.ts';
import type {
  PeristiwaDalamUnit as PeristiwaSukarelaDalamUnit,
  Permohonan as PermohonanSukarelaDalamUnit,
} from '../workflows/pengajuan-sukarela-dalam-unit/skema.ts';
import type {
  PeristiwaLintasUnit as PeristiwaSukarelaLintasUnit,
  Permohonan as PermohonanSukarelaLintasUnit,
} from '../workflows/pengajuan-sukarela-lintas-unit/skema.ts';
import type {
  PeristiwaPenilaian,
  Permohonan as PermohonanPenilaian,
} from '../workflows/penilaian-kinerja-pelibatan/skema.ts';
import type {
  PeristiwaDalamUnit,
  Permohonan as PermohonanDalamUnit,
} from '../workflows/penunjukan-dalam-unit/skema.ts';
import type {
  PeristiwaLintasInstansi,
  Permohonan as PermohonanLintasInstansi,
} from '../workflows/penunjukan-lintas-instansi/skema.ts';
import type {
  PeristiwaLintasUnit,
  Permohonan as PermohonanLintasUnit,
} from '../workflows/penunjukan-lintas-unit/skema.ts';
import type { Permohonan as PermohonanPltPlh } from '../workflows/penunjukan-plt-plh/skema.ts';
import type { PeristiwaRencanaAksi, Permohonan as PermohonanRencanaAksi } from '../workflows/rencana-aksi/skema.ts';
import type { Lampiran, TahapTenggat } from '../workflows/runtime/kontrak.ts';
import type { PeristiwaPelimpahan } from '../workflows/runtime/pelimpahan.ts';
import type { PeristiwaSiklus, Permohonan as PermohonanSiklus } from '../workflows/siklus-penugasan/skema.ts';
import type { PeristiwaTim, Permohonan as PermohonanTim } from '../workflows/tim-kerja/skema.ts';
import type { Pejabat } from './pemegang.ts';
import type { TenggatTugas } from './tenggat.ts';

/** What each procedure takes, by its name; from the zod schemas that the machines use. */
export interface Prosedur {
  evaluasiBerjenjang: { permohonan: PermohonanEvaluasi; peristiwa: PeristiwaEvaluasi };
  kerangkaAcuanKerja: { permohonan: PermohonanKak; peristiwa: PeristiwaKak };
  pendelegasianKewenangan: { permohonan: PermohonanDelegasi; peristiwa: PeristiwaPelimpahan };
  pengajuanSukarelaDalamUnit: { permohonan: PermohonanSukarelaDalamUnit; peristiwa: PeristiwaSukarelaDalamUnit };
  pengajuanSukarelaLintasUnit: { permohonan: PermohonanSukarelaLintasUnit; peristiwa: PeristiwaSukarelaLintasUnit };
  penilaianKinerjaPelibatan: { permohonan: PermohonanPenilaian; peristiwa: PeristiwaPenilaian };
  pembentukanTimKerja: { permohonan: PermohonanTim; peristiwa: PeristiwaTim };
  penunjukanDalamUnit: { permohonan: PermohonanDalamUnit; peristiwa: PeristiwaDalamUnit };
  penunjukanLintasInstansi: { permohonan: PermohonanLintasInstansi; peristiwa: PeristiwaLintasInstansi };
  penunjukanLintasUnit: { permohonan: PermohonanLintasUnit; peristiwa: PeristiwaLintasUnit };
  penunjukanPltPlh: { permohonan: PermohonanPltPlh; peristiwa: PeristiwaPelimpahan };
  rencanaAksi: { permohonan: PermohonanRencanaAksi; peristiwa: PeristiwaRencanaAksi };
  siklusPenugasan: { permohonan: PermohonanSiklus; peristiwa: PeristiwaSiklus };
}
export type NamaProsedur = keyof Prosedur;

export interface Mulai<N extends NamaProsedur> {
  varian: string;
  /** Id of the pegawai who asks. */
  pemohon: string;
  permohonan: Prosedur[N]['permohonan'];
  /** Files that go with the request, taken into the register before (`attach`). */
  lampiran?: Lampiran[];
  /** Id of the new procedure; the same id with the same request is the same procedure. Default: a new one. */
  id?: string;
}

export interface Keputusan<N extends NamaProsedur = NamaProsedur> {
  prosedur: string;
  tugas: string;
  putaran: number;
  pelaku: string;
  peristiwa: Prosedur[N]['peristiwa'];
  /** Files that go with the decision, taken into the register before (`attach`). */
  lampiran?: Lampiran[];
  /** Id of the decision; sending it again is safe. Default: a new one. */
  id?: string;
}

/** A file as its sender brings it. */
export interface BerkasBaru {
  isi: Uint8Array;
  /** Its name, without a folder. */
  nama: string;
  /** Id of the pegawai who brings it. */
  pengunggah: string;
}

/** A file in the register; `sidik` and `nama` are what a decision names it by. */
export interface Berkas extends Lampiran {
  /** Media type, found in its content. */
  jenis: string;
  /** In bytes. */
  ukuran: number;
}

/** A file with its content. */
export interface BerkasTersimpan extends Omit<Berkas, 'nama'> {
  /** The ending that its name has by its type, without the dot. */
  akhiran: string;
  isi: Buffer;
}

export interface Penarikan {
  prosedur: string;
  pelaku: string;
  alasan: string;
  /** Id of the withdrawal; sending it again is safe. Default: a new one. */
  id?: string;
}

export interface SuratRingkas {
  id: string;
  jenis: string;
  nomor: string;
  sidik: string;
  /** It goes out only when it has been signed electronically: `sign`. */
  menungguTte?: true;
}

/** What became of an accepted start or decision. */
export interface Hasil {
  prosedur: string;
  urutan: number;
  keadaan: string;
  surat: SuratRingkas[];
}

/** One open task of an official, with the ground on which he may act. */
export interface TugasMasuk extends TenggatTugas {
  prosedur: string;
  jenis: string;
  varian: string;
  /** Who asked for the case. */
  pemohon: string;
  tugas: string;
  putaran: number;
  /** Events that the machine takes here. */
  peristiwa: string[];
  dasar: string[];
  sebagai: { jabatan: string; namaJabatan: string; dasarWewenang: string; nomorSurat?: string } | 'diri sendiri';
  dibukaPada: string;
  /** Next stage of the deadline. */
  tahap?: TahapTenggat;
}

/** One row of the journal, as auditors and followers see it. */
export interface LangkahTercatat {
  urutan: number;
  jenis: 'langkah' | 'penolakan' | 'tenggat' | 'tte' | 'alih';
  sebab: string;
  pada: string;
  dari: string;
  ke: string;
  dasar: string[];
  /** The task that was decided, and its round. */
  tugas?: string;
  putaran?: number;
  peristiwa: Record<string, unknown>;
  pelaku?: IsiJurnal['pelaku'];
  kode?: string;
  rincian?: Record<string, string | number>;
  surat: (SuratRingkas & { dasar: string[] })[];
  diberitahu: { kepada: string; hal: string }[];
  /** Files that came with the request or decision. */
  lampiran?: Lampiran[];
  /** Rights in the directory that the step recorded, ended or closed. */
  direktori?: IsiJurnal['direktori'];
  /** Letters that were never signed, and are cancelled with the case that is withdrawn. */
  dibatalkan?: IsiJurnal['dibatalkan'];
  /** Signature block that a letter had before it got another signer. */
  semula?: IsiJurnal['semula'];
  /** Procedures that the step started. */
  anak?: IsiJurnal['anak'];
  hashSebelum: string;
  hash: string;
}

export interface RincianProsedur {
  id: string;
  jenis: string;
  varian: string;
  /** The machine that the case has kept since it began. */
  mesin: string;
  keadaan: string;
  status: 'berjalan' | 'selesai' | 'batal';
  pemohon: string;
  permohonan: Record<string, unknown>;
  dimulai: string;
  berakhir?: string;
  urutan: number;
  tugas: (TenggatTugas & {
    tugas: string;
    putaran: number;
    pemegang: string;
    /** Who may act on it today, and on what ground. */
    pejabat: Pejabat[];
    peristiwa: string[];
    dasar: string[];
    dibukaPada: string;
    /** It begins when the letter that opened it has been signed. */
    menungguTte?: true;
  })[];
  /** Acts that are open to others than the tasks' holders, who are not waited for: withdrawal, a report asked for. */
  tindakan: { peristiwa: string; peran: string; pemegang: string[] }[];
  /** The procedure that started this one. */
  induk?: string;
  /** Procedures that this one started. */
  anak: { id: string; jenis: string; keadaan: string; status: RincianProsedur['status'] }[];
  surat: RincianSurat[];
}

export interface RincianSurat extends SuratRingkas {
  prosedur: string;
  tanggal: string;
  hal: string;
  kepada: string[];
  tembusan: string[];
  penandatangan: string;
  /** `menungguTte`: numbered, and waiting to be signed. */
  status: 'menungguTte' | 'terbit' | 'batal';
}

/** A letter that waits for somebody's signature. */
export interface SuratMenunggu extends RincianSurat {
  /** It names another, who acts for its post no more: signing it makes it his own. */
  alih?: true;
}

export interface SuratPdf extends RincianSurat {
  pdf: Buffer;
  sha256: string;
  /** Safe file name. */
  berkas: string;
}

export interface PilihanFeed {
  /** Messages after this position; default: from the first. */
  sejak?: number;
  /** At most so many; default 100, at most 1000. */
  batas?: number;
}

/** What went to an official and to the posts that he may act for now, in the order in which it went out. */
export interface Feed {
  /** Where to go on from: the next question's `sejak`. */
  posisi: number;
  pesan: PesanFeed[];
}

export interface PesanFeed {
  posisi: number;
  jenis: TabelKotakKeluar['jenis'];
  prosedur: string;
  jenisProsedur: string;
  /** `jabatan:<id>` or `pegawai:<id>`. */
  kepada: string;
  hal: string;
  dibuat: string;
  surat?: { id: string; jenis: string; nomor: string };
}

export interface PilihanKiriman {
  /** Only what failed at least once, or has no address. */
  gagal?: boolean;
}

/** A mail that has not been delivered yet. */
export interface Kiriman {
  id: string;
  posisi: number;
  prosedur: string;
  jenis: TabelKotakKeluar['jenis'];
  saluran: 'surel';
  /** `pegawai:<id>`, or `unit:<id>` of a post that nobody holds. */
  tujuan: string;
  status: 'menunggu' | 'terkirim' | 'tanpaAlamat';
  percobaan: number;
  /** Absent where somebody must mend something first. */
  berikutnya?: string;
  galat?: string;
}

/** How far a subscriber has been told. */
export interface Langganan {
  id: string;
  /** Of the last message that he took. */
  posisi: number;
  /** Of the newest message. */
  terakhir: number;
  percobaan: number;
  berikutnya?: string;
  galat?: string;
}
