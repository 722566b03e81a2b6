/**
 * Sends a start, decision or signature, and waits for the journal row that it causes. News first, the register itself as
 * the fallback: what was sent stands in the history, so a register that is away meanwhile is asked again.
 */
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { sidikJson } from '../register/jurnal.ts';
import type { Pendengar } from '../register/kabar.ts';
import type { Register } from '../register/koneksi.ts';
import type { IsiJurnal } from '../register/skema.ts';
import { Galat, type KodeGalat } from '../workflows/runtime/galat.ts';
import type { HasilCommit } from '../workflows/runtime/kontrak.ts';
import { bacaRiwayat } from './baca-perkara.ts';
import type { Hasil } from './tipe.ts';

/** The journal row that a start or decision caused. */
export interface BarisHasil {
  hasil: HasilCommit;
  isi: IsiJurnal;
}

/** How long to trust the news before asking the register anyway, milliseconds. */
export const TANYA_ULANG_MS = 1_000;

export class Penyampai {
  constructor(
    private readonly p: {
      register: Register;
      temporal: Client;
      pendengar: Pendengar<HasilCommit>;
      /** How long to wait for the outcome, seconds. */
      tungguDetik: number;
    },
  ) {}

  /**
   * @param asal what the row of this sending must say, where the caller brings the id: another one under the same id is
   * ID_KEPUTUSAN_TERPAKAI. Under an id that was just made there is no other.
   */
  sinyal(
    prosedur: string,
    sinyal: string,
    isi: { id: string },
    asal: (Pick<IsiJurnal, 'tugas' | 'putaran' | 'lampiran'> & { pelaku: string; peristiwa: unknown }) | undefined,
  ): Promise<Hasil> {
    const kirim = async () => {
      try {
        await this.p.temporal.workflow.getHandle(prosedur).signal(sinyal, isi);
      } catch (galat) {
        if (!(galat instanceof WorkflowNotFoundError)) throw galat;
        // Ended: the answer to this very sending may stand in the register already; else the case is closed.
        if (!(await this.cariHasil(prosedur, isi.id))) throw await this.sudahBerakhir(prosedur);
      }
    };
    const periksa = async ({ isi: { tugas, putaran, pelaku, peristiwa, lampiran } }: BarisHasil) => {
      const sama = { tugas, putaran, pelaku: pelaku?.pegawai, peristiwa, lampiran };
      if (sidikJson(sama) !== sidikJson(asal)) throw new Galat('ID_KEPUTUSAN_TERPAKAI');
    };
    return this.kirim(prosedur, isi.id, kirim, asal && periksa);
  }

  /**
   * Sends, then waits for the row that the sending caused. News first, the register itself as the fallback. What was sent
   * stands in the history: a register that is away meanwhile is asked again until the time is over.
   * @param periksa refuses a row that another sending under the same id caused; absent where there can be none: then the
   * news itself is the answer
   */
  async kirim(
    prosedur: string,
    sebab: string,
    kirim: () => Promise<void>,
    periksa: ((baris: BarisHasil) => Promise<void>) | undefined,
  ): Promise<Hasil> {
    const detik = this.p.tungguDetik;
    const batas = Date.now() + detik * 1000;
    let kabar = this.p.pendengar.tunggu(prosedur, TANYA_ULANG_MS);
    await kirim();
    for (;;) {
      const berita = await kabar;
      if (!periksa && berita?.sebab === sebab) return jawab(prosedur, berita);
      const habis = Date.now() >= batas;
      kabar = this.p.pendengar.tunggu(prosedur, Math.max(1, Math.min(TANYA_ULANG_MS, batas - Date.now())));
      const baris = await this.cariHasil(prosedur, sebab).catch((galat) => {
        if (habis) throw galat;
      });
      if (baris) {
        await periksa?.(baris);
        return jawab(prosedur, baris.hasil);
      }
      if (habis) throw new Galat('BELUM_TERJAWAB', { detik, prosedur, sebab });
    }
  }

  private async cariHasil(prosedur: string, sebab: string): Promise<BarisHasil | undefined> {
    const baris = await this.p.register.db
      .selectFrom('jurnal')
      .select(['hasil', 'isi'])
      .where('prosedur', '=', prosedur)
      .where('sebab', '=', sebab)
      .executeTakeFirst();
    return baris && { hasil: baris.hasil as unknown as HasilCommit, isi: baris.isi };
  }

  private async sudahBerakhir(prosedur: string): Promise<Galat> {
    const semua = await bacaRiwayat(this.p.register, prosedur);
    // Late decisions may stand behind the last step: refusals are not what ended the case.
    const akhir = semua.findLast((l) => l.jenis === 'langkah') ?? semua.at(-1);
    return new Galat('PROSEDUR_SELESAI', {
      hasil: akhir?.ke ?? '-',
      oleh: [akhir?.pelaku?.nama, akhir?.pelaku?.namaJabatan].filter(Boolean).join(', ') || '-',
      pada: akhir?.pada ?? '-',
    });
  }
}

function jawab(prosedur: string, hasil: HasilCommit): Hasil {
  if (!hasil.diterima) throw new Galat((hasil.kode ?? 'MASUKAN_TIDAK_SAH') as KodeGalat, hasil.rincian ?? {});
  return { prosedur, urutan: hasil.urutan, keadaan: hasil.ke, surat: hasil.surat };
}
