/** The registers of letters as the client hands them out: a page, or whole as CSV or PDF. */
import { setImmediate as giliranBerikut } from 'node:timers/promises';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { tataLetak } from '../peraturan/profil.ts';
import type { PembacaDirektori } from '../register/direktori/baca.ts';
import { tanggalLokal, ZONA_BAWAAN } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import { type BahanAgenda, bacaAgenda, type HalamanAgenda, type TanyaAgenda } from './agenda.ts';
import { Ingatan } from './ingatan.ts';

/** A register of letters as a file. */
export interface BerkasAgenda {
  /** Safe file name. */
  nama: string;
  isi: Buffer;
  /** So many letters stand in it. */
  jumlah: number;
}

/** Of so many unsigned letters is remembered what their PDF comes to: a pure function, at some milliseconds each. */
const SHA256_DIINGAT = 10_000;

export class BukuAgenda {
  private readonly ingatan = new Ingatan<string>(SHA256_DIINGAT);

  constructor(
    private readonly register: Register,
    private readonly direktori: PembacaDirektori,
    private readonly peraturan: RegistriPeraturan,
  ) {}

  /** @throws Galat MASUKAN_TIDAK_SAH, UNIT_TIDAK_DIKENAL */
  async halaman(tanya: TanyaAgenda): Promise<HalamanAgenda> {
    return bacaAgenda({ register: this.register, direktori: await this.direktori.ambil(), sha256: this.sha256 }, tanya);
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

  private readonly sha256: BahanAgenda['sha256'] = async ({ sidik, naskah, versi_templat }) => {
    // The compiler is a native module of 40 MB, loaded where a letter has to be rendered.
    const { renderPdf, versiTemplat } = await import('../surat/render.ts');
    if (versi_templat !== versiTemplat()) return null;
    const ada = this.ingatan.ambil(sidik);
    if (ada) return ada;
    const { sha256 } = renderPdf(skemaNaskah.parse(naskah));
    this.ingatan.ingat(sidik, sha256);
    // Others of this process have their turn, and what the renderer took is freed.
    await giliranBerikut();
    return sha256;
  };
}
