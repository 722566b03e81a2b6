/** Mail of the outbox, to a real SMTP server: who gets what, once, also where the server was away. */
import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PortKirim } from '../../activities/kirim/port.ts';
import { kirimSurel } from '../../activities/kirim/surel.ts';
import { teruskan } from '../../activities/kirim/teruskan.ts';
import type { SistemKerja } from '../../client/index.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { ServerSurel } from '../support/mitra.ts';
import { Perkara } from '../support/perkara.ts';
import { isiDirektori, mulaiSistem } from '../support/sistem.ts';

const MENIT = 60_000;
const PPK = 'zainal.arifin@bengkulu.example';

let client: SistemKerja;
let server: ServerSurel;
let port: PortKirim;
let kini: Date;
const tolak = new Map<string, string>();
const henti = new AbortController().signal;

/** What went out before this test. */
let awal: number;

beforeAll(async () => {
  client = (await mulaiSistem({ direktori: direktoriContoh('bengkulu') })).client;
});

/** The directory of a test, in which everybody has an address but whom it leaves out. */
async function mulai(ubah: (isi: IsiDirektori) => void = () => {}): Promise<void> {
  const isi = direktoriContoh('bengkulu');
  for (const p of isi.pegawai) p.surel ??= `${p.id.slice(2).replaceAll('-', '.')}@bengkulu.example`;
  ubah(isi);
  await isiDirektori(client.register, isi);
  server = await ServerSurel.mulai(tolak);
  const { db } = client.register;
  const pendengar = { tunggu: async () => undefined };
  port = { db, direktori: new PembacaDirektori(db), surel: server.pengirim(), pendengar };
  const { posisi } = await db
    .selectFrom('kotak_keluar')
    .select(({ fn }) => fn.max('posisi').as('posisi'))
    .executeTakeFirstOrThrow();
  awal = posisi ?? 0;
  kini = new Date();
  tolak.clear();
}

const edarkan = async () => {
  const baru = await teruskan(port, kini);
  await kirimSurel(port, () => kini, henti);
  return baru;
};
const lewat = (ms: number) => (kini = new Date(kini.getTime() + ms));
const kiriman = () =>
  client.register.db
    .selectFrom('pengiriman')
    .selectAll()
    .where('posisi', '>', awal)
    .orderBy('posisi')
    .orderBy('id')
    .execute();

/** What the register holds of a mail that the server took, where the process died before it knew. */
const sepertiTakTercatat = () =>
  client.register.db
    .updateTable('pengiriman')
    .set({ status: 'menunggu', berikutnya: kini })
    .where('posisi', '>', awal)
    .execute();

describe('given a permohonan with its copies', () => {
  beforeEach(() => mulai());

  test('when it is delivered then each gets his own mail, with the letter', async () => {
    const k = await Perkara.ajukan(client, 'bengkulu-lampiran', {});
    await edarkan();
    const [surat] = (await client.show(k.id)).surat;
    const nomor = surat?.nomor;
    expect(server.daftar()).toEqual(
      [
        `ahmad.fauzan@bengkulu.example: Tembusan: permohonan pelibatan nomor ${nomor}`,
        `${PPK}: Surat masuk: permohonan pelibatan nomor ${nomor}`,
        `${PPK}: Tugas menunggu keputusan: menunggu jawaban (${k.id})`,
      ].sort(),
    );
    const masuk = server.diterima.find((s) => s.subject?.startsWith('Surat masuk'));
    expect(masuk?.text).toContain('Yth. Zainal Arifin');
    const { sha256 } = await client.letter(surat?.id ?? '');
    const [pdf] = masuk?.attachments ?? [];
    expect(pdf?.filename).toMatch(/^permohonanPelibatan-.*\.pdf$/);
    expect(
      createHash('sha256')
        .update(new Uint8Array(pdf?.content as ArrayBuffer))
        .digest('hex'),
    ).toBe(sha256);
    expect((await kiriman()).map((x) => [x.status, x.percobaan, x.galat])).toEqual(
      Array(3).fill(['terkirim', 1, null]),
    );
    expect(await edarkan()).toBe(0);
    expect(server.diterima).toHaveLength(3);
  });

  test('when two dispatchers deliver at once then nothing comes twice', async () => {
    for (let n = 0; n < 4; n++) await Perkara.ajukan(client, 'bengkulu-lampiran');
    await Promise.all([edarkan(), edarkan(), edarkan()]);
    await edarkan();
    const ids = server.diterima.map((s) => s.messageId);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
    const posisi = await client.register.db
      .selectFrom('kotak_keluar')
      .select('posisi')
      .where('posisi', '>', awal)
      .orderBy('posisi')
      .execute();
    expect(posisi.map((p) => p.posisi)).toEqual(Array.from({ length: 12 }, (_, i) => awal + i + 1));
  });

  test('when its letter still waits for a signature then nothing happens, and all of it afterwards', async () => {
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    const { db } = client.register;
    await db.updateTable('kotak_keluar').set({ ditahan: true }).where('posisi', 'is', null).execute();
    expect(await edarkan()).toBe(0);
    expect(await kiriman()).toEqual([]);
    expect(server.diterima).toEqual([]);
    await db.updateTable('kotak_keluar').set({ ditahan: false }).execute();
    expect(await edarkan()).toBe(3);
    expect(server.diterima).toHaveLength(3);
  });

  test('when the server is away for a day then nothing is lost and nothing comes twice', async () => {
    await server.mati();
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    const percobaan = async () => (await kiriman()).map((x) => x.percobaan);
    expect(await percobaan()).toEqual([1, 1, 1]);
    expect((await kiriman()).map((x) => x.galat)).toEqual(Array(3).fill('SMTP tidak terjangkau: ECONNREFUSED'));
    lewat(MENIT - 1);
    await edarkan();
    expect(await percobaan()).toEqual([1, 1, 1]);
    for (let jam = 0; jam < 24; jam++) {
      lewat(75 * MENIT);
      await edarkan();
    }
    expect(await percobaan()).toEqual([25, 25, 25]);
    const tunggu = (await kiriman()).map((x) => Number(x.berikutnya) - Number(kini));
    for (const ms of tunggu) expect(ms / MENIT).toSatisfy((m: number) => m >= 60 && m <= 75);
    await server.hidup();
    lewat(75 * MENIT);
    await edarkan();
    lewat(75 * MENIT);
    await edarkan();
    expect(server.diterima).toHaveLength(3);
    expect((await kiriman()).map((x) => [x.status, x.galat])).toEqual(Array(3).fill(['terkirim', null]));
  });

  test('when a process dies after the server took a mail then it comes again, the same to the byte', async () => {
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    await sepertiTakTercatat();
    await edarkan();
    const [pertama, kedua] = [server.diterima.slice(0, 3), server.diterima.slice(3)];
    const mentah = (surel: typeof pertama) => surel.map((s) => s.mentah).sort();
    expect(mentah(kedua)).toEqual(mentah(pertama));
  });

  test('when the server refuses one recipient for good then that stays visible, without the address, and the others get theirs', async () => {
    tolak.set(PPK, `550 5.1.1 <${PPK}> tidak dikenal`);
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    lewat(24 * 60 * MENIT);
    await edarkan();
    expect(server.daftar()).toEqual([expect.stringMatching(/^ahmad\.fauzan@/)]);
    const gagal = (await kiriman()).filter((x) => x.status === 'menunggu');
    expect(gagal.map((x) => [x.tujuan, x.percobaan, x.berikutnya])).toEqual(
      Array(2).fill(['pegawai:p-zainal-arifin', 1, null]),
    );
    for (const { galat } of gagal) expect(galat).toMatch(/^SMTP: 550 5\.1\.1 <…> tidak dikenal/);
  });

  test('when the server refuses for now then it is asked again after a minute', async () => {
    tolak.set(PPK, '451 4.7.1 Coba lagi nanti');
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    expect(server.diterima).toHaveLength(1);
    tolak.clear();
    lewat(75_000);
    await edarkan();
    expect(server.diterima).toHaveLength(3);
  });

  test('when its letter is secret then the mail names it, and no PDF goes with it', async () => {
    const k = await Perkara.ajukan(client, 'bengkulu-lampiran');
    const { db } = client.register;
    const { naskah } = await db
      .selectFrom('surat')
      .select('naskah')
      .where('prosedur', '=', k.id)
      .executeTakeFirstOrThrow();
    await db
      .updateTable('surat')
      .set({ naskah: JSON.stringify({ ...naskah, sifat: 'Rahasia' }) })
      .execute();
    await edarkan();
    const surat = server.diterima.filter((s) => !s.subject?.startsWith('Tugas'));
    expect(surat.map((s) => s.attachments)).toEqual([[], []]);
    for (const s of surat) expect(s.text).toContain('bersifat Rahasia');
  });
});

describe('given hostile text', () => {
  beforeEach(() => mulai());

  test('when it stands where a subject takes it from then it makes no header and no tag', async () => {
    const k = await Perkara.ajukan(client, 'bengkulu-lampiran');
    const { db } = client.register;
    const jahat = 'x\r\nBcc: korban@lain.example\r\n\r\n<b>198009292006041014</b>';
    const baris = await db.selectFrom('surat').select('naskah').where('prosedur', '=', k.id).executeTakeFirstOrThrow();
    await db
      .updateTable('surat')
      .set({ naskah: JSON.stringify({ ...baris.naskah, nomor: jahat, hal: jahat }) })
      .execute();
    await db.updateTable('kotak_keluar').set({ hal: jahat }).where('jenis', '=', 'tugas').execute();
    await edarkan();
    expect(server.diterima).toHaveLength(3);
    for (const s of server.diterima) {
      expect(s.bcc).toBeUndefined();
      expect(s.headers.filter(({ key }) => key === 'bcc')).toEqual([]);
      expect(s.penerima).not.toContain('korban@lain.example');
      expect(s.subject).not.toMatch(/[\r\n]|\d{18}/);
      expect(s.html).not.toContain('<b>');
    }
  });
});

describe('given who is to be told', () => {
  test('when a post has a holder and a Plh. then both are; when nobody holds it, its unit is', async () => {
    await mulai((isi) => {
      isi.pemangku.push({
        jabatan: 'kepala-biro-perekonomian',
        pegawai: 'p-kartika-dewi',
        kapasitas: 'Plh.',
        dari: hari(-1),
        sampai: hari(1),
        nomorSurat: 'SP-1',
      });
      isi.pemangku = isi.pemangku.filter((p) => p.jabatan !== 'asisten-administrasi-umum');
    });
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    const tujuan = (await kiriman()).map((x) => `${x.status} ${x.tujuan}`);
    expect(tujuan).toEqual([
      'terkirim pegawai:p-kartika-dewi',
      'terkirim pegawai:p-zainal-arifin',
      expect.stringMatching(/ unit:/),
      'terkirim pegawai:p-kartika-dewi',
      'terkirim pegawai:p-zainal-arifin',
    ]);
  });

  test('when no address is known then that is visible, and the mail goes once it is', async () => {
    const tanpa = (isi: IsiDirektori) => {
      for (const p of isi.pegawai) if (p.id === 'p-zainal-arifin') p.surel = undefined;
    };
    await mulai(tanpa);
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    expect((await kiriman()).map((x) => x.status).sort()).toEqual(['tanpaAlamat', 'tanpaAlamat', 'terkirim']);
    expect(server.diterima).toHaveLength(1);
    const [lama] = (await kiriman()).filter((x) => x.status === 'tanpaAlamat');
    const sebelumnya = awal;
    await mulai();
    awal = sebelumnya;
    await client.cobaLagi(lama?.id ?? '');
    lewat(MENIT);
    await edarkan();
    expect(server.diterima.map((m) => m.penerima)).toEqual([[PPK]]);
  });
});

describe('given an installation where letters are signed electronically', () => {
  beforeEach(() => mulai());
  const tte = (status: () => Promise<'ISSUE' | 'EXPIRED'>): PortKirim['tte'] => ({
    cara: 'simulasi',
    statusSertifikat: status,
    tandatangani: () => Promise.reject(new Error('not asked for')),
    verifikasi: () => Promise.reject(new Error('not asked for')),
  });
  const away = () => Promise.reject(new Galat('LAYANAN_TIDAK_TERJANGKAU', { layanan: 'BSrE', rincian: '-' }));

  test.each([
    ['is expired', async () => 'EXPIRED' as const, 'masa berlakunya telah berakhir (EXPIRED)'],
    ['can not be asked for', away, 'belum dapat diperiksa'],
    ['is good', async () => 'ISSUE' as const, undefined],
  ])('when a task comes and the certificate %s then its mail says so, or nothing', async (_, status, kata) => {
    port = { ...port, tte: tte(status) };
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    const [tugas] = server.diterima.filter((s) => s.subject?.startsWith('Tugas'));
    if (kata) expect(tugas?.text).toContain(kata);
    else expect(tugas?.text).not.toContain('ertifikat');
    for (const s of server.diterima) if (s !== tugas) expect(s.text).not.toContain('ertifikat');
  });

  test('when a process dies after the server took a mail and the certificate is another by then then it comes again the same', async () => {
    const states = [away, async () => 'ISSUE' as const];
    port = { ...port, tte: tte(() => (states.shift() ?? away)()) };
    await Perkara.ajukan(client, 'bengkulu-lampiran');
    await edarkan();
    await sepertiTakTercatat();
    await edarkan();
    const tugas = server.diterima.filter((s) => s.subject?.startsWith('Tugas'));
    expect(tugas.map((s) => s.mentah)).toEqual(Array(2).fill(tugas[0]?.mentah));
    expect(tugas[0]?.text).toContain('belum dapat diperiksa');
  });
});
