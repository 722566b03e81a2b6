/** A siklus penugasan of a running system and the procedures that it starts, each driven as its officials would. */
import { expect } from 'vitest';
import type {
  Hasil,
  LangkahTercatat,
  NamaProsedur,
  Prosedur,
  RincianProsedur,
  SistemKerja,
} from '../../client/index.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { strategiBersama } from '../../worker/demo/skenario-siklus.ts';
import { penolakan } from './sistem.ts';

export type Peristiwa = Prosedur['siklusPenugasan']['peristiwa'];
export type Strategi = Omit<Extract<Peristiwa, { type: 'tetapkanStrategi' }>, 'type'>;
type Permohonan = Prosedur['siklusPenugasan']['permohonan'];

const WAKTU = { timeout: 20_000 };

/** What every strategy of the tests has in common. */
const bersama = {
  rumusan: 'Data diolah bersama unit pemilik data.',
  ...strategiBersama,
  penunjukan: [],
  pelibatan: [],
};
export const strategi = (isi: Pick<Strategi, 'bentuk'> & Partial<Strategi>): Strategi => ({ ...bersama, ...isi });
export const pelibatan = (
  unitDituju: string,
  jalur: 'lintasUnit' | 'lintasInstansi' = 'lintasUnit',
): NonNullable<Strategi['pelibatan']>[number] => ({
  jalur,
  unitDituju,
  maksudTujuan: 'Mengolah data yang dimiliki unit itu',
  kompetensi: ['Analisis data'],
  ekspektasi: ['Data terolah'],
  jumlahPersonel: 1,
});

export class Siklus {
  constructor(
    readonly client: SistemKerja,
    readonly id: string,
  ) {}

  static async mulai(client: SistemKerja, varian: string, ubah: Partial<Permohonan> = {}, pemohon?: string) {
    const contoh = bacaContoh(varian, 'siklusPenugasan');
    const { prosedur } = await client.start('siklusPenugasan', {
      varian,
      pemohon: pemohon ?? contoh.pemohon,
      permohonan: { ...contoh.permohonan, ...ubah } as Permohonan,
    });
    return new Siklus(client, prosedur);
  }

  /** One of its people acts, on the open task or beside it. @param sebagai the child, by its name in the siklus */
  async putus(pelaku: string, peristiwa: Prosedur[NamaProsedur]['peristiwa'], anak?: string): Promise<Hasil> {
    const prosedur = anak ? `${this.id}.${anak}` : this.id;
    if (anak) await expect.poll(() => this.ada(prosedur), WAKTU).toBe(true);
    const [tugas] = (await this.client.show(prosedur)).tugas;
    if (!tugas) throw new Error(`${prosedur} has no open task`);
    return this.client.decide({ prosedur, tugas: tugas.tugas, putaran: tugas.putaran, pelaku, peristiwa });
  }

  /** Several act in turn, each the same. */
  async masing(pelaku: string[], peristiwa: Prosedur[NamaProsedur]['peristiwa'], anak?: string): Promise<void> {
    for (const p of pelaku) await this.putus(p, peristiwa, anak);
  }

  ditolak = async (pelaku: string, peristiwa: Peristiwa) => (await penolakan(this.putus(pelaku, peristiwa))).kode;

  /** What a child has come to is in the siklus: it stands in this state. */
  async tiba(keadaan: string): Promise<RincianProsedur> {
    await expect.poll(async () => (await this.client.show(this.id)).keadaan, WAKTU).toBe(keadaan);
    return this.client.show(this.id);
  }

  jurnal = (): Promise<LangkahTercatat[]> => this.client.history(this.id);

  /** The last row of the journal that an event of this kind has made. */
  async terakhir(type: string): Promise<LangkahTercatat> {
    const baris = (await this.jurnal()).filter((l) => l.jenis === 'langkah' && l.peristiwa.type === type).at(-1);
    if (!baris) throw new Error(`${this.id}: nothing of ${type}`);
    return baris;
  }

  private ada = (id: string): Promise<boolean> =>
    this.client.show(id).then(
      () => true,
      () => false,
    );
}
