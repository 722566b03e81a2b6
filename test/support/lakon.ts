/** A procedure taken to its end through the page, as the demo plays it: each step by the official whose turn it is. */
import type { Page } from 'playwright-core';
import type { NamaProsedur, RincianProsedur } from '../../client/index.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import type { Direktori } from '../../register/direktori/direktori.ts';
import { sebutan } from '../../web/teks.ts';
import { cariGiliran } from '../../worker/demo/giliran.ts';
import { siapkanSebelum } from '../../worker/demo/sebelum.ts';
import { bacaContoh, calonPegawai, putuskan } from '../../worker/demo/skenario.ts';
import { hari } from './direktori.ts';
import { mulaiHalaman, type Pejabat, terbacaSemua } from './halaman.ts';
import { isiFormulir } from './isian.ts';
import type { Sistem } from './sistem.ts';

/** The development signer's, for all. */
export const PASSPHRASE = 'simulasi';

export interface Lakon {
  prosedur: NamaProsedur;
  varian: string;
  /** The request or a result is refused or sent back first. */
  tolak?: boolean;
}

const judul = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const tekan = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

export class Panggung {
  /** Whoever has signed in stays so, in a browser of his own. */
  private readonly orang = new Map<string, Promise<Pejabat>>();
  private readonly terbaca = new Set<string>();

  private constructor(
    readonly s: Sistem,
    readonly direktori: Direktori,
    private readonly masuk: (nama: string) => Promise<Pejabat>,
  ) {}

  static async siapkan(s: Sistem): Promise<Panggung> {
    const direktori = await new PembacaDirektori(s.client.register.db).ambil();
    return new Panggung(s, direktori, await mulaiHalaman(s));
  }

  async halaman(pegawai: string): Promise<Page> {
    const nama = this.direktori.pegawai(pegawai)?.nama ?? pegawai;
    const ini = this.orang.get(pegawai) ?? this.masuk(nama);
    this.orang.set(pegawai, ini);
    return (await ini).page;
  }

  /** Each kind of page once: another round of a step looks as the first did. */
  private async periksa(page: Page, jenis: string): Promise<void> {
    if (this.terbaca.has(jenis)) return;
    this.terbaca.add(jenis);
    await terbacaSemua(page);
  }

  /** @returns the case */
  async mulai({ prosedur, varian }: Lakon): Promise<string> {
    const { pemohon, permohonan } = bacaContoh(varian, prosedur);
    const acuan = await siapkanSebelum(this.s.client, varian, prosedur);
    const page = await this.halaman(pemohon);
    await page.goto(`/mulai/${prosedur}`);
    await page.getByLabel('Varian').selectOption(varian);
    await isiFormulir(page.locator('form'), { ...permohonan, ...acuan }, this.direktori);
    await this.periksa(page, prosedur);
    await tekan(page, 'Kirim');
    await judul(page, 'Prosedur sudah dimulai');
    await this.periksa(page, 'mulai');
    const alamat = await page.getByRole('link', { name: 'Lihat perkaranya' }).getAttribute('href');
    return alamat?.split('/').at(-1) ?? '';
  }

  /** Letters that wait are signed, each by its official. */
  async tandatangani(): Promise<void> {
    const { db } = this.s.client.register;
    const menunggu = db.selectFrom('surat').select(['id', 'penandatangan']).where('status', '=', 'menungguTte');
    for (const { id, penandatangan } of await menunggu.orderBy('id').execute()) {
      const page = await this.halaman(penandatangan ?? '');
      await page.goto(`/tanda-tangan/${id}`);
      await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
      await tekan(page, 'Tandatangani');
      await judul(page, 'Surat sudah ditandatangani');
    }
  }

  /** What the holder of a task decides on it. */
  async putus(id: string, tugas: RincianProsedur['tugas'][number], peristiwa: { type: string }): Promise<void> {
    const page = await this.halaman(this.pemangku(tugas.pemegang));
    await page.goto(`/tugas/${id}/${tugas.tugas}/${tugas.putaran}`);
    const { type, ...isi } = peristiwa;
    const keputusan = page.getByRole('region', { name: 'Keputusan' });
    await keputusan.getByRole('radio', { name: sebutan(type), exact: true }).check();
    await isiFormulir(keputusan, isi, this.direktori);
    await this.periksa(page, `${id.split('-')[0]} ${tugas.tugas} ${type}`);
    await tekan(page, 'Putuskan');
    await judul(page, 'Keputusan Anda sudah dicatat').catch(async (galat) => {
      const kata = await page.getByRole('alert').allTextContents();
      throw new Error(`${tugas.tugas}, ${type}: ${kata.join(' ')}`, { cause: galat });
    });
  }

  /**
   * From the request to the end; what it has started itself goes on by the client, since its kind is walked on its own.
   * @returns where it ended, and what was decided on the way
   */
  async mainkan(lakon: Lakon): Promise<{ keadaan: string; langkah: string[] }> {
    const { client } = this.s;
    const id = await this.mulai(lakon);
    for (;;) {
      await this.tandatangani();
      const giliran = await cariGiliran(client, id);
      if (!giliran) break;
      const { kasus, tugas, tindakan } = giliran;
      const peristiwa = await this.pilih(lakon, kasus, kasus.id === id ? tugas.peristiwa : tindakan);
      if (kasus.id === id) await this.putus(id, tugas, peristiwa);
      else {
        const pelaku = this.pemangku(tugas.pemegang);
        await client.decide({ prosedur: kasus.id, tugas: tugas.tugas, putaran: tugas.putaran, pelaku, peristiwa });
      }
    }
    return { keadaan: (await client.show(id)).keadaan, langkah: (await this.sudah(id)).map((p) => String(p.type)) };
  }

  private async pilih({ varian, tolak = false }: Lakon, kasus: RincianProsedur, bisa: string[]) {
    const pegawai = calonPegawai(this.direktori, kasus.permohonan, hari(0));
    const sudah = await this.sudah(kasus.id);
    return putuskan(bisa, tolak, pegawai, kasus.jenis as NamaProsedur, sudah.length, sudah, varian);
  }

  private sudah = async (id: string) =>
    (await this.s.client.history(id)).filter((l) => l.jenis === 'langkah').map((l) => l.peristiwa);

  private pemangku(pemegang: string): string {
    const [jenis, id = ''] = pemegang.split(':');
    return jenis === 'jabatan' ? (this.direktori.pemangku(id, hari(0))?.pegawai ?? '') : id;
  }
}
