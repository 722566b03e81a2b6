/** Letter 6, surat tugas with annex 1 (tim) or 2 (individu), for every procedure of penunjukan. */
import type { Naskah } from '../../surat/naskah.ts';
import { type BahanNaskah, identitas, orangPeran, rentang } from './bahan.ts';

/** What the request says of the assignment. */
export interface Penugasan {
  bentuk: 'individu' | 'tim';
  ketua?: string;
  durasi: { mulai: string; selesai: string };
  rincian: Extract<Naskah, { jenis: 'suratTugas' }>['isi']['lampiran'];
}

/** @param unitPemilik the unit that owns the work, as printed. */
export const susunSuratTugas = (bahan: BahanNaskah, unitPemilik: string, p: Penugasan) => ({
  jenis: 'suratTugas' as const,
  hal: `Penugasan pada ${unitPemilik}`,
  lampiran: '1 (satu) berkas',
  isi: {
    judul: bahan.aturan.judulSurat.suratTugas ?? 'SURAT TUGAS',
    dasar: bahan.dasarSurat,
    bentuk: p.bentuk,
    unitPemilik,
    durasi: rentang(p.durasi),
    ...(p.ketua ? { ketua: identitas(bahan, p.ketua) } : {}),
    pegawai: orangPeran(bahan, 'pegawaiDitugaskan'),
    ...(bahan.rekomendasi ? { rekomendasi: bahan.rekomendasi } : {}),
    lampiran: p.rincian,
  },
});
