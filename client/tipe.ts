/** Types of the client's questions and answers. */
import type { IsiJurnal } from '../register/skema.ts';
import type { Lampiran, TahapTenggat } from '../workflows/runtime/kontrak.ts';
import type { Pejabat } from './pemegang.ts';
import type { NamaProsedur, Prosedur } from './prosedur.ts';
import type { TenggatTugas } from './tenggat.ts';

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
