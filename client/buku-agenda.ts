/** The registers of letters as the client hands them out: a page, or whole as CSV or PDF. */
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { tataLetak } from '../peraturan/profil.ts';
import type { PembacaDirektori } from '../register/direktori/baca.ts';
import { tanggalLokal, ZONA_BAWAAN } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { bacaAgenda, type HalamanAgenda, type TanyaAgenda } from './agenda.ts';
import type { SidikBerkas } from './sidik-berkas.ts';

/** A register of letters as a file. */
export interface BerkasAgenda {
  /** Safe file name. */
  nama: string;
  isi: Buffer;
  /** So many letters stand in it. */
  jumlah: number;
}

export class BukuAgenda {
  constructor(
    private readonly register: Register,
    private readonly direktori: PembacaDirektori,
    private readonly peraturan: RegistriPeraturan,
    private readonly sidikBerkas: SidikBerkas,
  ) {}

  /** @throws Galat MASUKAN_TIDAK_SAH, UNIT_TIDAK_DIKENAL */
  async halaman(tanya: TanyaAgenda): Promise<HalamanAgenda> {
    const { register, sidikBerkas } = this;
    return bacaAgenda({ register, direktori: await this.direktori.ambil(), sidikBerkas }, tanya);
  }

  /** All pages of a register as one file. */
  async berkas(tanya: Omit<TanyaAgenda, 'halaman'>, bentuk: 'csv' | 'pdf'): Promise<BerkasAgenda> {
    const { agendaCsv, agendaPdf } = await import('./agenda-berkas.ts');
    const { baris, ...awal } = await this.halaman({ ...tanya, halaman: 1 });
    for (let halaman = 2; halaman <= awal.jumlahHalaman; halaman++) {
      // The year that the first page has holds for all.
      baris.push(...(await this.halaman({ ...tanya, tahun: awal.tahun, halaman })).baris);
    }
    const nama = `agenda-${awal.arah}-${awal.unit}-${awal.tahun}.${bentuk}`;
    if (bentuk === 'csv') return { nama, isi: agendaCsv({ ...awal, baris }), jumlah: baris.length };
    const instansi = (await this.direktori.ambil()).instansiUnit(awal.unit);
    const keadaan = tanggalLokal(new Date(), instansi?.zona ?? ZONA_BAWAAN);
    const tata = instansi?.profil ? tataLetak(this.peraturan.profil(instansi.profil)) : undefined;
    return { nama, isi: agendaPdf({ ...awal, baris }, keadaan, tata), jumlah: baris.length };
  }
}
