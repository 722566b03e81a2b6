/** What the API is made of, handed in by whoever composes the program. */
import type { SistemKerja } from '../client/index.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { Pemeriksaan } from './skema/jurnal.ts';

/** Sessions of the page: the browser has the secret, and where it is kept it stands for an identity until it ends. */
export interface SimpananSesi {
  buat(identitas: object, berakhir: Date): Promise<string>;
  baca(rahasia: string): Promise<unknown>;
  hapus(rahasia: string): Promise<void>;
}

/** The identity provider, and what this installation is to it. */
export interface PortMasuk {
  /** As its tokens name it. */
  issuer: string;
  /** For whom its tokens must be. */
  audience: string;
  /** The page as a client of the provider. */
  klien: { id: string; rahasia: string; scope?: string };
  sesi: SimpananSesi;
}

export interface PortApi {
  client: SistemKerja;
  peraturan: RegistriPeraturan;
  masuk: PortMasuk;
  /** Where the world reaches the API, where that is not where it listens. */
  alamat?: string;
  /** Folder of the built officials' page; absent: none is served. */
  halaman?: string;
  /** Replays a case and compares. */
  periksaRiwayat(perkara: string): Promise<Pemeriksaan>;
  /** How many requests one sender may make in a minute. */
  batas?: { umum?: number; verifikasi?: number };
  /** How often who follows a case is shown that it goes on, and his right to it is looked at again; milliseconds. */
  detakMs?: number;
}
