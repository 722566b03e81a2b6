/** What a start rests on: the procedure, its request, who asks, and the regulation; checked before anything is opened. */
import type { Kysely } from 'kysely';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { bacaAcuan } from '../register/acuan.ts';
import type { PembacaDirektori } from '../register/direktori/baca.ts';
import { siapkan } from '../register/siapkan.ts';
import type { Basisdata } from '../register/skema.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { type Lampiran, skemaMasukan } from '../workflows/runtime/kontrak.ts';
import type { DefinisiProsedur } from '../workflows/runtime/mesin.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import type { Mulai, NamaProsedur } from './tipe.ts';

interface Bahan {
  db: Kysely<Basisdata>;
  direktori: PembacaDirektori;
  peraturan: RegistriPeraturan;
}

/** @throws Galat where the request itself is wrong */
export async function siapkanMulai<N extends NamaProsedur>(bahan: Bahan, nama: N, mulai: Mulai<N>) {
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
    acuan: await bacaAcuan(bahan.db, definisi, permohonan),
  });
  if ('kode' in siap) throw new Galat(siap.kode, siap.rincian);
  return { definisi, permohonan, siap };
}

export function periksaLampiran(mentah: Lampiran[] | undefined): Lampiran[] | undefined {
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
