/** A tim kerja of a running system, driven as its officials would; and the procedures that it has started. */
import { setTimeout as jeda } from 'node:timers/promises';
import type { Galat, Hasil, Prosedur, SistemKerja } from '../../client/index.ts';
import { anakDitunggu } from '../../worker/demo/giliran.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import type { Pemegang } from '../../workflows/runtime/kontrak.ts';
import { teksPdf } from '../surat/pdf.ts';
import { isiPerkara } from './perkara.ts';
import { penolakan } from './sistem.ts';

export type IsiTim = Prosedur['pembentukanTimKerja']['permohonan'];
export type PeristiwaTim = Prosedur['pembentukanTimKerja']['peristiwa'];

/** A team that one's own people make up, with what a test changes of it. */
export function isiTim(varian: string, ubah: Partial<IsiTim> = {}): { pemohon: string; permohonan: IsiTim } {
  const { pemohon, permohonan } = bacaContoh(varian, 'pembentukanTimKerja');
  const { kebutuhan: _, ...sendiri } = permohonan;
  return { pemohon, permohonan: { ...sendiri, ...ubah } };
}

export class Tim {
  constructor(
    readonly client: SistemKerja,
    readonly id: string,
  ) {}

  static async bentuk(client: SistemKerja, varian: string, ubah: Partial<IsiTim> = {}, oleh?: string): Promise<Tim> {
    const { pemohon, permohonan } = isiTim(varian, ubah);
    const { prosedur } = await client.start('pembentukanTimKerja', { varian, pemohon: oleh ?? pemohon, permohonan });
    return new Tim(client, prosedur);
  }

  /** Somebody acts where the team stands now, on its task or besides it. */
  async putus(pelaku: string, peristiwa: PeristiwaTim): Promise<Hasil> {
    const { keadaan, tugas } = await this.client.show(this.id);
    return this.client.decide({
      prosedur: this.id,
      tugas: keadaan,
      putaran: tugas[0]?.putaran ?? 1,
      pelaku,
      peristiwa,
    });
  }

  ditolak = (pelaku: string, peristiwa: PeristiwaTim): Promise<Galat> => penolakan(this.putus(pelaku, peristiwa));

  /** Each receives his letter; then the team works. */
  async terima(...pegawai: string[]): Promise<void> {
    for (const p of pegawai) await this.putus(p, { type: 'terima' });
  }

  async keadaan(): Promise<string> {
    return (await this.client.show(this.id)).keadaan;
  }

  /** Holders of a role as the register has them after the last step: what other procedures take over. */
  async peran(nama: string): Promise<string[]> {
    const { prosedur } = await isiPerkara(this.client, this.id);
    const pemegang: Pemegang[] = prosedur[0]?.peran[nama] ?? [];
    return pemegang.map((p) => ('pegawai' in p ? p.pegawai : p.jabatan));
  }

  /** Letters of a step with their text. */
  async surat(hasil: Hasil) {
    const semua = await Promise.all(hasil.surat.map((s) => this.client.letter(s.id)));
    return semua.map((s) => ({ ...s, teks: teksPdf(s.pdf) }));
  }

  /** Who was told what by the last step. */
  async diberitahu(): Promise<string[]> {
    const akhir = (await this.client.history(this.id)).at(-1);
    return (akhir?.diberitahu ?? []).map((d) => `${d.kepada}: ${d.hal}`);
  }

  /** Acts of a procedure that the team has started, once it is there: by whom, what. */
  async anak(kunci: string, ...langkah: [pelaku: string, peristiwa: object][]): Promise<string> {
    const id = `${this.id}.${kunci}`;
    while (!(await this.client.show(id).catch(() => undefined))) await jeda(20);
    for (const [pelaku, peristiwa] of langkah) {
      const { keadaan, tugas } = await this.client.show(id);
      const putaran = tugas[0]?.putaran ?? 1;
      await this.client.decide({ prosedur: id, tugas: keadaan, putaran, pelaku, peristiwa: peristiwa as never });
    }
    return id;
  }

  /** The team has heard of every procedure that it has started. */
  async terdengar(): Promise<void> {
    while ((await anakDitunggu(this.client, this.id)).length > 0) await jeda(20);
  }
}
