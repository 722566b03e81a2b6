/** What every letter is composed from, and the parts that all kinds share: who signs, who is addressed, who is named. */
import type { Profil } from '../../peraturan/profil.ts';
import type { Direktori } from '../../register/direktori/direktori.ts';
import type { Identitas, Naskah } from '../../surat/naskah.ts';
import { tanggalIndonesia } from '../../surat/tanggal.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import type { Aturan, Lampiran, Pemegang, Peran, PeristiwaUmum } from '../../workflows/runtime/kontrak.ts';
import type { Pelaku } from '../wewenang.ts';

export interface SuratTerdahulu {
  id: string;
  jenis: string;
  nomor: string;
  tanggal: string;
  hal: string;
}

export interface BahanNaskah {
  direktori: Direktori;
  /** Local date of the letter, `YYYY-MM-DD`. */
  tanggal: string;
  nomor: string;
  pelaku: Pelaku;
  /** Post that signs: the acting role's. */
  jabatanPenandatangan: string;
  peran: Peran;
  permohonan: Record<string, unknown>;
  peristiwa: PeristiwaUmum;
  /** Files that came with the step. */
  lampiran?: Lampiran[];
  rekomendasi?: string;
  /** What earlier steps noted for later letters. */
  catatan: Record<string, string>;
  aturan: Aturan;
  judulPeraturan: string;
  dasarSurat: string[];
  /** Of the signing unit's instansi. */
  profil?: Profil;
  /** The request's letter, or the record of an oral one, for the answers to it. */
  suratPermohonan?: SuratTerdahulu;
  /** All letters of the steps before, in their order. */
  suratTerdahulu: SuratTerdahulu[];
}

/** `Penata / III/c`; a PPPK has no pangkat (naskah-dinas §1). */
const pangkatGolongan = (p: { pangkat: string | null; golongan: string | null }) =>
  [p.pangkat, p.golongan].filter(Boolean).join(' / ') || undefined;

/** A person as a letter names him, with the post that he holds on the letter's day. */
export function identitas({ direktori, tanggal }: BahanNaskah, pegawaiId: string): Identitas {
  const pegawai = direktori.pegawai(pegawaiId);
  const jabatan = direktori.jabatan(direktori.jabatanPegawai(pegawaiId, tanggal)[0]?.jabatan ?? '');
  const unit = direktori.unit(jabatan?.unit ?? '');
  // Named in time, but moved or left since: the step waits for other people or a newer directory.
  if (!pegawai || !jabatan || !unit) throw new Galat('PEGAWAI_TANPA_JABATAN', { pegawai: pegawaiId, tanggal });
  return {
    nama: pegawai.nama,
    nip: direktori.nip(pegawaiId, tanggal) ?? '',
    pangkatGolongan: pangkatGolongan(pegawai),
    jabatan: jabatan.nama,
    instansi: unit.nama,
  };
}

/** How a holder of a role is addressed: an official by his post, with his instansi in another's letter; a person by name. */
function sebutan({ direktori, jabatanPenandatangan }: BahanNaskah, pemegang: Pemegang): string {
  if ('jabatan' in pemegang) {
    const jabatan = direktori.jabatan(pemegang.jabatan);
    const instansi = direktori.instansiUnit(jabatan?.unit ?? '');
    const sendiri = direktori.instansiUnit(direktori.jabatan(jabatanPenandatangan)?.unit ?? '');
    const nama = jabatan?.nama ?? pemegang.jabatan;
    return !instansi || instansi.id === sendiri?.id ? nama : `${nama}, ${instansi.nama}`;
  }
  return `Sdr. ${direktori.pegawai(pemegang.pegawai)?.nama ?? pemegang.pegawai}`;
}

/** All holders of some roles, as a letter addresses them, each once. */
export const sebutanPeran = (bahan: BahanNaskah, peran: string[]) => [
  ...new Set(peran.flatMap((p) => bahan.peran[p] ?? []).map((p) => sebutan(bahan, p))),
];

/**
 * Signature block: the post, with Plt. or Plh. before it; under a delegation the delegate signs with the post
 * that received it, `a.n.` the one who delegated, `u.b.` the post between where the directory names it (naskah-dinas §1).
 */
export function penandatangan(
  bahan: Pick<BahanNaskah, 'direktori' | 'tanggal' | 'pelaku' | 'jabatanPenandatangan'>,
): Naskah['penandatangan'] {
  const { direktori, tanggal, pelaku } = bahan;
  const orang = direktori.pegawai(pelaku.pegawai);
  const jabatan = direktori.jabatan(bahan.jabatanPenandatangan)?.nama ?? bahan.jabatanPenandatangan;
  const jenis = pelaku.wewenang?.jenis ?? 'definitif';
  const melalui = pelaku.wewenang?.melalui;
  const antara = direktori.jabatan(melalui?.untukBeliau ?? '')?.nama;
  return {
    ...(jenis === 'delegasi'
      ? {
          jabatan: direktori.jabatan(melalui?.jabatan ?? '')?.nama ?? jabatan,
          kapasitas: melalui?.kapasitas ?? 'definitif',
          atasNama: jabatan,
          ...(antara ? { untukBeliau: antara } : {}),
        }
      : { jabatan, kapasitas: jenis }),
    nama: pelaku.nama,
    pangkatGolongan: orang && pangkatGolongan(orang),
    nip: direktori.nip(pelaku.pegawai, tanggal) ?? '',
  };
}

/**
 * What differs between the kinds of letter: hal, lampiran and isi; an applicant's own letter has no kop. `sebagai` stands
 * in the signature instead of the post of one who signs in a part that the procedure gives him (pemohon, ketua tim).
 */
export type Susunan<P> = (
  bahan: BahanNaskah,
  permohonan: P,
) => Pick<Naskah, 'jenis' | 'hal' | 'lampiran' | 'isi'> & { tanpaKop?: true; sebagai?: string };

export const rentang = ({ mulai, selesai }: { mulai: string; selesai: string }) =>
  `${tanggalIndonesia(mulai)} sampai dengan ${tanggalIndonesia(selesai)}`;
export const namaUnit = (bahan: BahanNaskah, id: string) => bahan.direktori.unit(id)?.nama ?? id;

/** The people of a role, as letters name them. */
export const orangPeran = (bahan: BahanNaskah, peran: string): Identitas[] =>
  (bahan.peran[peran] ?? []).map((p) => identitas(bahan, 'pegawai' in p ? p.pegawai : ''));
