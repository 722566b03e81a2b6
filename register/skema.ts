/**
 * Tables of the register as Kysely sees them. One PostgreSQL, one driver (`pg`), one set of migrations, whether the
 * server is the embedded one or `DATABASE_URL`. JSON columns are written as text and read as values.
 */
import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;
type Waktu = ColumnType<Date, Date | string, Date | string>;

export interface TabelInstansi {
  id: string;
  nama: string;
  pemerintah: string;
  zona: string;
  tempat: string;
  /** Null where its profile says how letters are numbered. */
  pola_nomor: string | null;
  /** Profile of its letters; null where they look as is usual. */
  profil: string | null;
  /** Post of its Pejabat yang Berwenang, who writes across agencies; null where the file names none. */
  pyb: string | null;
  /** Posts that lead it, which get copies of decisions; null where the file names none. */
  kepala_daerah: string | null;
  sekretaris_daerah: string | null;
}
export interface TabelUnit {
  id: string;
  instansi: string;
  nama: string;
  kode: string;
  alamat: string;
  telepon: string | null;
  faks: string | null;
  laman: string | null;
  surel: string | null;
  induk: string | null;
  /** Model kedudukan; null where the unit above has it, or none is known. */
  model: string | null;
  pimpinan: string;
  ppk: string;
  /** Post of its Pengampu Fungsi Tata Usaha; null where the unit above has it, or none is known. */
  tata_usaha: string | null;
}
export interface TabelJabatan {
  id: string;
  unit: string;
  nama: string;
  jenis: 'struktural' | 'fungsional' | 'pelaksana';
  jenjang: string | null;
  atasan: string | null;
}
export interface TabelPegawai {
  id: string;
  nama: string;
  pangkat: string | null;
  golongan: string | null;
  /** Evidence of kompetensi manajerial, where he holds or held no structural post. */
  manajerial: string | null;
  surel: string | null;
  /** Under which the certificate authority knows him; null where he signs under his e-mail, or not at all. */
  nik: string | null;
}
/** A NIP may be corrected later: people are keyed by id, and the NIP has a history (naskah-dinas §1). */
export interface TabelPegawaiNip {
  pegawai: string;
  nip: string;
  sejak: string;
}
export interface TabelPemangku {
  id: Generated<number>;
  jabatan: string;
  pegawai: string;
  kapasitas: 'definitif' | 'Plt.' | 'Plh.';
  dari: string;
  sampai: string | null;
  nomor_surat: string | null;
  /** The procedure that recorded it; null for a row of the directory file. */
  perkara: string | null;
}
export interface TabelDelegasi {
  id: Generated<number>;
  dari: string;
  kepada: string;
  /** The one procedure that it is for; null for all. */
  prosedur: string | null;
  /** The people whom it is over: those of this unit, of this jenjang; null for everybody. */
  unit: string | null;
  jenjang: string | null;
  mulai: string;
  sampai: string | null;
  nomor_surat: string;
  /** Post between giver and receiver, which letters name above `u.b.`; only the directory file says so. */
  untuk_beliau: string | null;
  /** The procedure that recorded it; null for a row of the directory file. */
  perkara: string | null;
}
/** One row: the version of the directory, raised by each load, so that workers know when to read it again. */
export interface TabelDirektoriVersi {
  satu: Generated<boolean>;
  versi: number;
  sidik: string;
  dimuat: Waktu;
}
/** A directory that was tried over HTTP, by the hash of its content, to be loaded as it was shown; kept for a day. */
export interface TabelDirektoriUji {
  sidik: string;
  isi: Json<Record<string, unknown>>;
  diuji: Waktu;
}
/** Who loaded which version, and how many rows of each kind that changed. */
export interface TabelDirektoriMuat {
  versi: number;
  sidik: string;
  dimuat: Waktu;
  /** `pegawai:<id>`, `akun:<mark>` of an account without a pegawai, or `siskerja`: the command line. */
  oleh: string;
  perubahan: Json<{ tambah: number; ubah: number; akhiri: number; hapus: number }>;
}
/** The non-working days of a year as the installation keeps them: in place of those that come with the law. */
export interface TabelKalender {
  tahun: number;
  libur: Json<{ tanggal: string; nama: string; jenis: 'libur nasional' | 'cuti bersama' }[]>;
  diubah: Waktu;
  oleh: string;
}
export interface TabelProsedur {
  id: string;
  jenis: string;
  varian: string;
  mesin: string;
  keadaan: string;
  status: 'berjalan' | 'selesai' | 'batal';
  pemohon: string;
  /** The procedure that started this one. */
  induk: string | null;
  permohonan: Json<Record<string, unknown>>;
  peran: Json<Record<string, ({ jabatan: string } | { pegawai: string })[]>>;
  aturan: Json<Record<string, unknown>>;
  sidik_aturan: string;
  /** Sequence and hash of the last journal row: the head of the chain. */
  urutan: number;
  hash: string;
  dimulai: Waktu;
  berakhir: Waktu | null;
}
export interface TabelJurnal {
  prosedur: string;
  urutan: number;
  jenis: 'langkah' | 'penolakan' | 'tenggat' | 'tte' | 'alih';
  sebab: string;
  pada: Waktu;
  isi: Json<IsiJurnal>;
  hasil: Json<Record<string, unknown>>;
  hash_sebelum: string;
  hash: string;
  dicatat: Generated<Date>;
}
/** A letter as step and journal name it. */
export interface SuratHasil {
  id: string;
  jenis: string;
  nomor: string;
  sidik: string;
  /** It goes out, and what the step opened with it, only when it has been signed electronically. */
  menungguTte?: true;
}
/** The part of a journal row that its hash covers (with prosedur, urutan, jenis, sebab, pada and the hash before). */
export interface IsiJurnal {
  dari: string;
  ke: string;
  dasar: string[];
  peristiwa: Record<string, unknown>;
  tugas?: string;
  putaran?: number;
  pelaku?: {
    pegawai: string;
    nama: string;
    jabatan?: string;
    namaJabatan?: string;
    dasarWewenang: string;
    nomorSurat?: string;
  };
  kode?: string;
  rincian?: Record<string, string | number>;
  surat: (SuratHasil & { dasar: string[] })[];
  /** Files that came with the request or decision. */
  lampiran?: { sidik: string; nama: string }[];
  diberitahu: { kepada: string; hal: string }[];
  /** Rights in the directory that the step recorded, ended or closed. */
  direktori?: {
    laku: 'catat' | 'cabut' | 'tutup';
    /** As the procedure asked for it; `mulai` and `sampai` beside it are the days that hold. */
    hak: Record<string, unknown>;
    dasar: string[];
    mulai: string;
    sampai: string;
    nomorSurat?: string;
  }[];
  /** Letters that were never signed, and are cancelled with the case that is withdrawn. */
  dibatalkan?: string[];
  /** Signature block that a letter had before it got another signer. */
  semula?: Record<string, unknown>;
  /** Procedures that the step started. */
  anak?: { id: string; kunci: string; prosedur: string; varian: string }[];
}
export interface TabelSurat {
  id: string;
  prosedur: string;
  urutan: number;
  jenis: string;
  unit: string;
  tahun: number;
  /** Null for a letter that takes no number of a unit: an applicant's own, a ketua tim's recommendation. */
  urut: number | null;
  nomor: string;
  tanggal: string;
  hal: string;
  /** The value that the template renders; the letter is a pure function of it. */
  naskah: Json<Record<string, unknown>>;
  /** SHA-256 over the canonical naskah. */
  sidik: string;
  versi_templat: string;
  dasar: Json<string[]>;
  /** `menungguTte`: numbered, but not yet signed, so that nobody has it. */
  status: 'menungguTte' | 'terbit' | 'batal';
  /** Which of the unit's series its number is of. */
  seri: Generated<string>;
  /** Null for a letter without a number of a unit. */
  klasifikasi: string | null;
  /** Who signs: person, and his post where he does not sign for himself. */
  penandatangan: string | null;
  jabatan_penandatangan: string | null;
  /** Unguessable part of the address where anybody may verify it; null for a letter of an earlier version. */
  token: string | null;
  /** The letter that this one takes the place of. */
  menggantikan: string | null;
}
/** A letter as it was signed electronically: the first result, kept byte for byte. */
export interface TabelSuratTte {
  surat: string;
  pdf: Buffer;
  sha256: string;
  cara: 'simulasi' | 'bsre';
  /** As the certificate authority's gateway names it; null where it names none. */
  id_dokumen: string | null;
  ditandatangani: Waktu;
}
export interface TabelNomorSeri {
  unit: string;
  tahun: number;
  seri: Generated<string>;
  terakhir: number;
}
export interface TabelTugas {
  prosedur: string;
  tugas: string;
  putaran: number;
  /** `jabatan:<id>` or `pegawai:<id>`. */
  pemegang: string;
  peran: string;
  peristiwa: Json<string[]>;
  dasar: Json<string[]>;
  dibuka: number;
  dibuka_pada: Waktu;
  ditutup: number | null;
  ditutup_pada: Waktu | null;
  /** Next stage of its deadline, null when none is left or the task has no deadline. */
  tahap: 'separuh' | 'jatuhTempo' | 'eskalasi' | null;
  tahap_pada: Waktu | null;
  jatuh_tempo: Waktu | null;
  /** The due date counts through a year whose holidays are not loaded yet. */
  sementara: boolean;
  /** A letter of the step that opened it still waits for its signature: nobody is asked yet. */
  ditahan: Generated<boolean>;
}
export interface TabelKotakKeluar {
  prosedur: string;
  urutan: number;
  n: number;
  /** `jabatan:<id>` or `pegawai:<id>`. */
  kepada: string;
  jenis: 'surat' | 'tembusan' | 'tugas' | 'pemberitahuan' | 'pengingat' | 'eskalasi';
  hal: string;
  surat: string | null;
  dibuat: Waktu;
  /** A letter of its step still waits for its signature: nobody is told yet. */
  ditahan: Generated<boolean>;
  /** Its place in the one order in which messages go out, given when its turn comes; what feeds and webhooks count by. */
  posisi: number | null;
}
/** One message to one recipient by one channel; kept as long as its message. */
export interface TabelPengiriman {
  /** Also the message's own id at the partner: the same however often it is sent. */
  id: string;
  posisi: number;
  saluran: 'surel';
  /** `pegawai:<id>`, or `unit:<id>` of a post that nobody holds. */
  tujuan: string;
  status: 'menunggu' | 'terkirim' | 'tanpaAlamat';
  percobaan: Generated<number>;
  /** When it is tried next; null where it waits for somebody to mend what stands in its way. */
  berikutnya: Waktu | null;
  /** Why the last attempt failed, without personal data. */
  galat: string | null;
  terkirim: Waktu | null;
  /** State of the reader's certificate as the mail says it; null until it is asked, and where nobody has to sign. */
  sertifikat: string | null;
}
/** How far a webhook's subscriber has been told. */
export interface TabelLangganan {
  id: string;
  /** Of the last message that he took. */
  posisi: number;
  percobaan: Generated<number>;
  berikutnya: Waktu | null;
  galat: string | null;
}
/** Register of incoming letters: one row per unit and letter. */
export interface TabelAgendaMasuk {
  unit: string;
  tahun: number;
  nomor: number;
  surat: string;
  diterima: Waktu;
  sebagai: 'surat' | 'tembusan';
}
/** A file that came with a request or decision, by the SHA-256 of its content. */
export interface TabelBerkas {
  sidik: string;
  /** Media type, found in its content. */
  jenis: string;
  ukuran: number;
  isi: Buffer;
  pengunggah: string;
  diunggah: Waktu;
}
/** A session of the page, by the hash of the secret that its browser keeps. */
export interface TabelSesi {
  kunci: string;
  identitas: Json<Record<string, unknown>>;
  berakhir: Waktu;
}

export interface Basisdata {
  instansi: TabelInstansi;
  unit: TabelUnit;
  jabatan: TabelJabatan;
  pegawai: TabelPegawai;
  pegawai_nip: TabelPegawaiNip;
  pemangku: TabelPemangku;
  delegasi: TabelDelegasi;
  direktori_versi: TabelDirektoriVersi;
  direktori_uji: TabelDirektoriUji;
  direktori_muat: TabelDirektoriMuat;
  kalender: TabelKalender;
  prosedur: TabelProsedur;
  jurnal: TabelJurnal;
  surat: TabelSurat;
  nomor_seri: TabelNomorSeri;
  tugas: TabelTugas;
  kotak_keluar: TabelKotakKeluar;
  surat_tte: TabelSuratTte;
  pengiriman: TabelPengiriman;
  langganan: TabelLangganan;
  agenda_masuk: TabelAgendaMasuk;
  berkas: TabelBerkas;
  sesi: TabelSesi;
}
