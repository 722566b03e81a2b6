/** What who keeps an installation asks and does: one object, so that the client has one line for it. */
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { PembacaDirektori } from '../register/direktori/baca.ts';
import type { BerkasMentah } from '../register/direktori/uraian.ts';
import type { Register } from '../register/koneksi.ts';
import { type BersihkanBerkas, bersihkanBerkas, type HasilBersihkan } from './bersihkan-berkas.ts';
import {
  type AturanTenggat,
  aturanTenggat,
  daftarTenggat,
  hitungTenggatTerbuka,
  type KeadaanTenggat,
  type TugasBerjalan,
} from './daftar-tenggat.ts';
import type { Halaman, PilihanHalaman } from './halaman.ts';
import {
  type DirektoriDimuat,
  type DirektoriKeliru,
  type ImporDirektori,
  muatTitipan,
  type RiwayatDirektori,
  riwayatDirektori,
  type UjiDirektori,
  ujiLaluTitip,
} from './impor-direktori.ts';
import { bacaKalender, type HasilKalender, type TahunKalender, type UbahKalender, ubahKalender } from './kalender.ts';
import { daftarPelimpahan, hitungPelimpahan, type KeadaanPelimpahan, type Pelimpahan } from './pelimpahan.ts';
import type { Pemirsa } from './pemirsa.ts';

/** How things stand, in numbers. */
export interface RingkasanPengelola {
  direktori: Omit<RiwayatDirektori, 'muat'> & { terakhir?: RiwayatDirektori['muat'][number] };
  pelimpahan: Record<KeadaanPelimpahan, number>;
  tenggat: Record<KeadaanTenggat, number>;
  /** The last year whose holidays are known; deadlines that count on into the next one are provisional. */
  kalenderSampai?: number;
}

export class Pengelola {
  constructor(
    private readonly bahan: { register: Register; peraturan: RegistriPeraturan },
    private readonly direktori: PembacaDirektori,
  ) {}

  async ringkasan(): Promise<RingkasanPengelola> {
    const { register } = this.bahan;
    const { versi, muat } = await riwayatDirektori(register);
    const [terakhir] = muat;
    const kalenderSampai = (await this.kalender()).at(-1)?.tahun;
    return {
      direktori: { versi, ...(terakhir ? { terakhir } : {}) },
      pelimpahan: hitungPelimpahan(await this.direktori.ambil()),
      tenggat: await hitungTenggatTerbuka(register),
      ...(kalenderSampai ? { kalenderSampai } : {}),
    };
  }

  /** What loading these files as the directory would do, kept for a day so that it can be loaded as it was shown. */
  ujiDirektori = (berkas: BerkasMentah[]): Promise<UjiDirektori | DirektoriKeliru> => ujiLaluTitip(this.bahan, berkas);
  /** Loads a directory that was tried. @param oleh as the record names who does. @throws Galat UJI_DIREKTORI_USANG */
  imporDirektori = (impor: ImporDirektori, oleh: string): Promise<DirektoriDimuat> =>
    muatTitipan(this.bahan, impor, oleh);
  /** The directory's version, and who loaded which, the newest first. */
  riwayatDirektori = (): Promise<RiwayatDirektori> => riwayatDirektori(this.bahan.register);

  /** Plt., Plh. and delegations. @param pemirsa who asks; absent where he may see no case */
  pelimpahan = async (keadaan: KeadaanPelimpahan, pemirsa?: Pemirsa): Promise<Pelimpahan[]> =>
    daftarPelimpahan(this.bahan.register, await this.direktori.ambil(), pemirsa, keadaan);

  /** The deadlines that the law data sets, by variant and procedure. */
  aturanTenggat = (): AturanTenggat[] => aturanTenggat(this.bahan.peraturan);
  /** Open tasks of all cases that have a deadline, the earliest first. */
  tenggat = async (
    pilihan: PilihanHalaman & { keadaan?: KeadaanTenggat },
    pemirsa?: Pemirsa,
  ): Promise<Halaman<TugasBerjalan>> => {
    const { register, peraturan } = this.bahan;
    return daftarTenggat(register, await this.direktori.ambil(), peraturan, pemirsa, pilihan);
  };

  /** Lists or deletes files of some age that no case names. */
  bersihkanBerkas = (pilihan: BersihkanBerkas): Promise<HasilBersihkan> =>
    bersihkanBerkas(this.bahan.register, pilihan);

  /** Non-working days by year. */
  kalender = (): Promise<TahunKalender[]> => bacaKalender(this.bahan);
  /** @param oleh as the record names who does. @throws Galat KALENDER_BERUBAH */
  ubahKalender = (ubah: UbahKalender, oleh: string): Promise<HasilKalender> => ubahKalender(this.bahan, ubah, oleh);
}
