/** Ids of the directory as people know them: who a pegawai is, who holds a jabatan now. */
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { type Direktori, tanggalLokal } from '../../register/direktori/direktori.ts';
import type { Register } from '../../register/koneksi.ts';
import { bersih } from '../keluaran.ts';

export class Nama {
  private constructor(private readonly direktori: Direktori) {}

  static async baca({ db }: Register): Promise<Nama> {
    return new Nama(await new PembacaDirektori(db).ambil());
  }

  pegawai(id: string): string {
    return `${bersih(this.direktori.pegawai(id)?.nama ?? '?')} (${id})`;
  }

  unit(id: string): string {
    return bersih(this.direktori.unit(id)?.nama ?? id);
  }

  /** @param pemegang `jabatan:<id>` or `pegawai:<id>`, as tasks and notices have it */
  pemegang(pemegang: string): string {
    const [jenis, id = ''] = pemegang.split(':');
    if (jenis === 'pegawai') return this.pegawai(id);
    const jabatan = this.direktori.jabatan(id);
    const zona = this.direktori.instansiUnit(jabatan?.unit ?? '')?.zona ?? 'Asia/Jakarta';
    const kini = this.direktori.pemangku(id, tanggalLokal(new Date(), zona));
    const kapasitas = kini && kini.kapasitas !== 'definitif' ? `${kini.kapasitas} ` : '';
    return `${kapasitas}${bersih(jabatan?.nama ?? id)}: ${kini ? this.pegawai(kini.pegawai) : 'tidak ada pemangku'}`;
  }
}
