/**
 * The port behind which electronic signatures (TTE) are made. A passphrase goes into a call and nowhere else: no history,
 * log, database or message keeps it. Errors are those of the one table, and name neither passphrase nor NIK.
 */

/** How a letter is signed: by the development signer, which binds nobody, or by BSrE. */
export type CaraTte = 'simulasi' | 'bsre';

/** Who signs, as the certificate authority must know him. */
export interface Penanda {
  /** Id in the directory. */
  pegawai: string;
  nama: string;
  jabatan?: string;
  instansi: string;
  nik?: string;
  surel?: string;
}

/** States of a user at BSrE; only with ISSUE may he sign (naskah-dinas §3). */
export const STATUS_SERTIFIKAT = [
  'ISSUE',
  'EXPIRED',
  'RENEW',
  'NEW',
  'WAITING_FOR_VERIFICATION',
  'NO_CERTIFICATE',
  'NOT_REGISTERED',
  'SUSPEND',
  'REVOKE',
] as const;
export type StatusSertifikat = (typeof STATUS_SERTIFIKAT)[number];

export interface PermintaanTte {
  /** The letter as it was rendered: number and QR are final. */
  pdf: Buffer;
  penanda: Penanda;
  passphrase: string;
  /** What the signature says of itself. */
  alasan: string;
  tempat: string;
}

export interface HasilTte {
  /** The letter with its signature inside. */
  pdf: Buffer;
  /** As the gateway names it, where it does. */
  idDokumen?: string;
}

/** What a judge of signatures says of a PDF. */
export interface HasilVerifikasi {
  /** All signatures are valid and nothing was changed after the last. */
  sah: boolean;
  tandaTangan: { penanda: string; pada?: string; sah: boolean }[];
  /** In Indonesian, for who asked. */
  keterangan: string;
}

export interface PenyediaTte {
  readonly cara: CaraTte;
  /**
   * State of the signer's certificate, asked before his turn.
   * @throws Galat PENANDA_TANPA_IDENTITAS, LAYANAN_TIDAK_TERJANGKAU
   */
  statusSertifikat(penanda: Penanda): Promise<StatusSertifikat>;
  /**
   * Signs. Repeating it after TTE_TIDAK_TERJAWAB is safe: of two results the register keeps the first.
   * @throws Galat PASSPHRASE_SALAH, SERTIFIKAT_TIDAK_BERLAKU, PENANDA_TANPA_IDENTITAS, TTE_GAGAL, TTE_TIDAK_TERJAWAB (it is
   * not known whether it was signed), LAYANAN_TIDAK_TERJANGKAU
   */
  tandatangani(permintaan: PermintaanTte): Promise<HasilTte>;
  /** @throws Galat LAYANAN_TIDAK_TERJANGKAU */
  verifikasi(pdf: Buffer): Promise<HasilVerifikasi>;
}
