/**
 * How a procedure starts: its request, who asks, and the regulation that it rests on are checked before anything is opened.
 */
import { randomUUID } from 'node:crypto';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { bacaAcuan } from '../register/acuan.ts';
import { sidikJson } from '../register/jurnal.ts';
import { siapkan } from '../register/siapkan.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { type Lampiran, type Masukan, skemaId, skemaMasukan } from '../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur } from '../workflows/runtime/mesin.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import type { Bahan } from './bahan.ts';
import type { BarisHasil } from './penyampai.ts';
import { type Konsep, konsepMulai } from './pratinjau.ts';
import type { NamaProsedur } from './prosedur.ts';
import type { Sambungan } from './sambungan.ts';
import type { Hasil, Mulai } from './tipe.ts';

/** The start of a procedure, and what it would issue. */
export const mulai = (sambungan: Sambungan) => ({
  /**
   * Starts a procedure and resolves when its first step stands in the register, with the letter's number.
   * @throws Galat with the code of the table; nothing is opened when the request itself is wrong.
   */
  start: async <N extends NamaProsedur>(nama: N, mulai: Mulai<N>): Promise<Hasil> => {
    const { definisi, permohonan, siap } = await siapkanMulai(sambungan, nama, mulai);
    const id = mulai.id ?? `${definisi.awalan}-${randomUUID()}`;
    const idSah = skemaId.safeParse(id);
    if (!idSah.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(idSah.error) });
    const lampiran = periksaLampiran(mulai.lampiran);
    const asal = { jenis: nama, varian: mulai.varian, pemohon: mulai.pemohon, permohonan, lampiran };
    const masukan: Masukan = { varian: mulai.varian, pemohon: mulai.pemohon, permohonan, ...siap, lampiran };
    let terpakai = false;
    const kirim = async () => {
      try {
        await sambungan.temporal.workflow.start(nama, {
          taskQueue: sambungan.taskQueue,
          workflowId: id,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          args: [masukan],
        });
      } catch (galat) {
        if (!(galat instanceof WorkflowExecutionAlreadyStartedError)) throw galat;
        // By this very request sent twice, or by another one: its first step will tell.
        terpakai = true;
      }
    };
    const periksa = async ({ isi }: BarisHasil) => {
      if (!terpakai) return;
      const { status: _, ...ada } = await sambungan.kasus(id);
      if (sidikJson({ ...ada, lampiran: isi.lampiran }) !== sidikJson(asal))
        throw new Galat('ID_PROSEDUR_TERPAKAI', { prosedur: id });
    };
    const hasil = await sambungan.penyampai.kirim(id, 'mulai', kirim, mulai.id === undefined ? undefined : periksa);
    sambungan.ingatJenis(id, nama);
    return hasil;
  },

  /**
   * The letters that a start would issue, marked KONSEP.
   * @throws Galat with which it would be refused
   */
  previewStart: async <N extends NamaProsedur>(nama: N, mulai: Mulai<N>): Promise<Konsep[]> => {
    const { definisi, permohonan, siap } = await siapkanMulai(sambungan, nama, mulai);
    const { varian, pemohon } = mulai;
    return konsepMulai(sambungan, definisi, { varian, pemohon, permohonan, ...siap });
  },
});

/** @throws Galat where the request itself is wrong */
async function siapkanMulai<N extends NamaProsedur>(bahan: Bahan, nama: N, mulai: Mulai<N>) {
  const definisi = Object.hasOwn(DAFTAR_PROSEDUR, nama) ? DAFTAR_PROSEDUR[nama] : undefined;
  if (!definisi) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: nama });
  const permohonan = periksaPermohonan(definisi, mulai.permohonan);
  const direktori = await bahan.direktori.ambil();
  if (!direktori.pegawai(mulai.pemohon)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: mulai.pemohon });
  const siap = siapkan(bahan.peraturan, definisi, mulai.varian, {
    direktori,
    permohonan,
    pemohon: mulai.pemohon,
    tanggal: direktori.hariPegawai(mulai.pemohon, new Date()),
    acuan: await bacaAcuan(bahan.register.db, definisi, permohonan),
  });
  if ('kode' in siap) throw new Galat(siap.kode, siap.rincian);
  return { definisi, permohonan, siap };
}

function periksaLampiran(mentah: Lampiran[] | undefined): Lampiran[] | undefined {
  const hasil = skemaMasukan.pick({ lampiran: true }).safeParse({ lampiran: mentah });
  if (!hasil.success) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(hasil.error) });
  return hasil.data.lampiran;
}

/** What the regulation asks of a request first, named as it names it; then everything else that is wrong. */
function periksaPermohonan(definisi: DefinisiProsedur, mentah: unknown): Record<string, unknown> {
  const hasil = definisi.permohonan.safeParse(mentah);
  if (hasil.success) return hasil.data;
  const ada = (mentah ?? {}) as Record<string, unknown>;
  const kosong = (v: unknown) =>
    v === undefined || v === null || (typeof v === 'string' && v.trim() === '') || (Array.isArray(v) && v.length === 0);
  const kurang = Object.entries(definisi.isiWajib ?? {}).flatMap(([kolom, nama]) => (kosong(ada[kolom]) ? [nama] : []));
  if (kurang.length > 0) throw new Galat('PERMOHONAN_TIDAK_LENGKAP', { rincian: kurang.join('; ') });
  throw new Galat('MASUKAN_TIDAK_SAH', { rincian: ringkas(hasil.error) });
}
