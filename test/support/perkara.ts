/** One case of a running system, driven as its officials would, and what the register says of it. */
import { expect } from 'vitest';
import type { Galat, Hasil, LangkahTercatat, Prosedur, SistemKerja } from '../../client/index.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { penolakan } from './sistem.ts';

export type Peristiwa = Prosedur['penunjukanLintasUnit']['peristiwa'];
export type Permohonan = Prosedur['penunjukanLintasUnit']['permohonan'];

/** Where a decision is sent, other than to the task that is open now. */
export interface Alamat {
  tugas?: string;
  putaran?: number;
  id?: string;
}

/** The example request of a variant, with what a test changes of it. */
export function permohonanContoh(varian: string, ubah: Partial<Permohonan> = {}) {
  const { pemohon, permohonan } = bacaContoh(varian);
  return { varian, pemohon, permohonan: { ...permohonan, ...ubah } };
}

/** Everything that the register holds of a case but its journal; and all series of numbers. */
export async function isiPerkara({ register: { db } }: SistemKerja, id: string) {
  return {
    prosedur: await db
      .selectFrom('prosedur')
      .select(['keadaan', 'status', 'peran', 'berakhir'])
      .where('id', '=', id)
      .execute(),
    surat: await db.selectFrom('surat').selectAll().where('prosedur', '=', id).orderBy('urutan').execute(),
    tugas: await db.selectFrom('tugas').selectAll().where('prosedur', '=', id).orderBy('dibuka').execute(),
    pesan: await db
      .selectFrom('kotak_keluar')
      .selectAll()
      .where('prosedur', '=', id)
      .orderBy('urutan')
      .orderBy('n')
      .execute(),
    seri: await db.selectFrom('nomor_seri').selectAll().orderBy('unit').orderBy('tahun').execute(),
  };
}

export class Perkara {
  constructor(
    readonly client: SistemKerja,
    readonly id: string,
  ) {}

  static async ajukan(client: SistemKerja, varian: string, ubah: Partial<Permohonan> = {}): Promise<Perkara> {
    const { prosedur } = await client.start('penunjukanLintasUnit', permohonanContoh(varian, ubah));
    return new Perkara(client, prosedur);
  }

  /** An official decides on the task that is open now, or on the one that is named. */
  async putus(pelaku: string, peristiwa: Peristiwa, alamat: Alamat = {}): Promise<Hasil> {
    const [terbuka] = (await this.client.show(this.id)).tugas;
    const { tugas = terbuka?.tugas ?? '-', putaran = terbuka?.putaran ?? 1, id } = alamat;
    return this.client.decide({ prosedur: this.id, tugas, putaran, pelaku, peristiwa, id });
  }

  /** The same for a decision that must be refused: on the record, and nothing else happened. */
  async ditolak(pelaku: string, peristiwa: Peristiwa, alamat: Alamat = {}): Promise<Galat> {
    let galat: Galat | undefined;
    await this.hanyaDicatat(async () => {
      galat = await penolakan(this.putus(pelaku, peristiwa, alamat));
      return [galat.kode];
    });
    return galat as Galat;
  }

  /** What is done adds these refusals to the journal, and changes nothing of the case. */
  async hanyaDicatat(lakukan: () => Promise<string[]>): Promise<LangkahTercatat[]> {
    const [isi, jurnal] = [await isiPerkara(this.client, this.id), await this.jurnal()];
    const kode = await lakukan();
    const baru = (await this.jurnal()).slice(jurnal.length);
    expect(await isiPerkara(this.client, this.id)).toEqual(isi);
    const kini = isi.prosedur[0]?.keadaan;
    expect(
      baru.map(({ jenis, kode, dari, ke, surat, diberitahu }) => ({ jenis, kode, dari, ke, surat, diberitahu })),
    ).toEqual(kode.map((k) => ({ jenis: 'penolakan', kode: k, dari: kini, ke: kini, surat: [], diberitahu: [] })));
    return baru;
  }

  jurnal = (): Promise<LangkahTercatat[]> => this.client.history(this.id);

  /** The workflow has ended too, not only the register's row. */
  berakhir = (): Promise<unknown> => this.client.temporal.workflow.getHandle(this.id).result();

  /** The steps that were taken, one line each: who acted as what, from where to where, on which clauses. */
  async langkah(): Promise<string[]> {
    const baris = (await this.jurnal()).filter((l) => l.jenis === 'langkah');
    return baris.map(({ pelaku, peristiwa, dari, ke, dasar }) => {
      const sebagai = [pelaku?.dasarWewenang, pelaku?.jabatan].filter(Boolean).join(' ');
      return `${pelaku?.pegawai} (${sebagai}): ${dari} -${peristiwa.type}-> ${ke} [${dasar.join(' ')}]`;
    });
  }

  /** The letters: kind, number with its position in the series left open, signer, to, cc. */
  async surat(): Promise<string[]> {
    const { surat } = await this.client.show(this.id);
    return surat.map(({ jenis, nomor, penandatangan, kepada, tembusan }) => {
      const pola = nomor
        .replace(/\/\d{3}\//, '/#/')
        .replace(/\/[IVX]+\/\d{4}$/, '/bulan/tahun')
        .replace(/\/\d{4}$/, '/tahun');
      return `${jenis} ${pola} oleh ${penandatangan} kepada ${kepada.join('; ')} tembusan ${tembusan.join('; ') || '-'}`;
    });
  }

  /** Who was told what, one line each, in the order of the outbox. */
  async pesan(): Promise<string[]> {
    const { pesan, surat } = await isiPerkara(this.client, this.id);
    const jenisSurat = new Map(surat.map((s) => [s.id, s.jenis]));
    return pesan.map((p) => `${p.urutan} ${p.jenis} ${jenisSurat.get(p.surat ?? '') ?? p.hal} -> ${p.kepada}`);
  }

  /** Tasks that await an official now, in this case. */
  async inbox(pegawai: string): Promise<string[]> {
    const semua = await this.client.inbox(pegawai);
    return semua.filter((t) => t.prosedur === this.id).map((t) => `${t.tugas} ${t.putaran}`);
  }
}
