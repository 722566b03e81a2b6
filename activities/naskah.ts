/**
 * Composes the letter that a transition asks for: from roles, request and decision to the value that a template prints.
 * Pure; the number is already taken. One composer per kind of letter; the next kind is one more entry.
 */
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Identitas, Naskah } from '../surat/naskah.ts';
import { tanggalIndonesia } from '../surat/tanggal.ts';
import type { Permohonan } from '../workflows/penunjukan-lintas-unit/skema.ts';
import type { Aturan, ParamSurat, Pemegang, Peran, PeristiwaUmum } from '../workflows/runtime/kontrak.ts';
import type { Pelaku } from './wewenang.ts';

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
  rekomendasi?: string;
  aturan: Aturan;
  judulPeraturan: string;
  dasarSurat: string[];
  /** The request's letter, for the answers to it. */
  suratPermohonan?: { nomor: string; tanggal: string; hal: string };
}

/** `Penata / III/c`; a PPPK has no pangkat (naskah-dinas §1). */
const pangkatGolongan = (p: { pangkat: string | null; golongan: string | null }) =>
  [p.pangkat, p.golongan].filter(Boolean).join(' / ') || undefined;

/** A person as a letter names him, with the post that he holds on the letter's day. */
function identitas({ direktori, tanggal }: BahanNaskah, pegawaiId: string): Identitas {
  const pegawai = direktori.pegawai(pegawaiId);
  const jabatan = direktori.jabatan(direktori.jabatanPegawai(pegawaiId, tanggal)[0]?.jabatan ?? '');
  const unit = direktori.unit(jabatan?.unit ?? '');
  if (!pegawai || !jabatan || !unit) throw new Error(`pegawai ${pegawaiId} has no post on ${tanggal}`);
  return {
    nama: pegawai.nama,
    nip: direktori.nip(pegawaiId, tanggal) ?? '',
    pangkatGolongan: pangkatGolongan(pegawai),
    jabatan: jabatan.nama,
    instansi: unit.nama,
  };
}

/** How a holder of a role is addressed: an official by his post, a person by his name. */
function sebutan({ direktori }: BahanNaskah, pemegang: Pemegang): string {
  if ('jabatan' in pemegang) return direktori.jabatan(pemegang.jabatan)?.nama ?? pemegang.jabatan;
  return `Sdr. ${direktori.pegawai(pemegang.pegawai)?.nama ?? pemegang.pegawai}`;
}

const sebutanPeran = (bahan: BahanNaskah, peran: string[]) =>
  peran.flatMap((p) => bahan.peran[p] ?? []).map((p) => sebutan(bahan, p));

/**
 * Signature block: the post, with Plt. or Plh. before it; under a delegation the delegate signs with his own post
 * `a.n.` the one who delegated (naskah-dinas §1).
 */
function penandatangan(bahan: BahanNaskah): Naskah['penandatangan'] {
  const { direktori, tanggal, pelaku } = bahan;
  const orang = direktori.pegawai(pelaku.pegawai);
  const jabatan = direktori.jabatan(bahan.jabatanPenandatangan)?.nama ?? bahan.jabatanPenandatangan;
  const jenis = pelaku.wewenang?.jenis ?? 'definitif';
  const sendiri = direktori.jabatan(direktori.jabatanPegawai(pelaku.pegawai, tanggal)[0]?.jabatan ?? '');
  return {
    ...(jenis === 'delegasi'
      ? { jabatan: sendiri?.nama ?? jabatan, kapasitas: 'definitif', atasNama: jabatan }
      : { jabatan, kapasitas: jenis }),
    nama: pelaku.nama,
    pangkatGolongan: orang && pangkatGolongan(orang),
    nip: direktori.nip(pelaku.pegawai, tanggal) ?? '',
  };
}

const durasi = (p: Permohonan) =>
  `${tanggalIndonesia(p.durasi.mulai)} sampai dengan ${tanggalIndonesia(p.durasi.selesai)}`;
const namaUnit = (bahan: BahanNaskah, id: string) => bahan.direktori.unit(id)?.nama ?? id;
const ditugaskan = (bahan: BahanNaskah) =>
  (bahan.peran.pegawaiDitugaskan ?? []).map((p) => identitas(bahan, 'pegawai' in p ? p.pegawai : ''));

/** Text of the answers 2 and 3 that refers to the request. */
function jawaban(bahan: BahanNaskah, p: Permohonan) {
  const { suratPermohonan } = bahan;
  if (!suratPermohonan) throw new Error('an answer needs the letter that it answers');
  return {
    nomorPermohonan: suratPermohonan.nomor,
    tanggalPermohonan: suratPermohonan.tanggal,
    halPermohonan: suratPermohonan.hal,
    unitPemilik: namaUnit(bahan, p.unitPemilik),
    unitDituju: namaUnit(bahan, p.unitDituju),
    maksudTujuan: p.maksudTujuan,
    ...(bahan.rekomendasi ? { rekomendasi: bahan.rekomendasi } : {}),
  };
}

/** What differs between the kinds: hal, lampiran and isi. */
type Susunan = (bahan: BahanNaskah, p: Permohonan) => Pick<Naskah, 'jenis' | 'hal' | 'lampiran' | 'isi'>;

const SUSUNAN: Record<string, Susunan> = {
  permohonanPelibatan: (bahan, p) => ({
    jenis: 'permohonanPelibatan',
    hal:
      p.bentuk === 'tim' ? 'Permohonan pelibatan dalam Tim Kerja' : 'Permohonan pelibatan Pejabat Fungsional/Pelaksana',
    lampiran: '-',
    isi: {
      dasar: bahan.judulPeraturan,
      unitPemilik: namaUnit(bahan, p.unitPemilik),
      unitDituju: namaUnit(bahan, p.unitDituju),
      maksudTujuan: p.maksudTujuan,
      kompetensi: p.kompetensi,
      ekspektasi: p.ekspektasi,
      durasi: durasi(p),
      bentuk: p.bentuk,
      namaTim: p.namaTim,
      jumlahPersonel: p.jumlahPersonel,
      rincian: p.rincian,
    },
  }),
  persetujuanPelibatan: (bahan, p) => ({
    jenis: 'persetujuanPelibatan',
    hal:
      p.bentuk === 'tim'
        ? 'Persetujuan pelibatan dalam Tim Kerja'
        : 'Persetujuan pelibatan Pejabat Fungsional/Pelaksana',
    lampiran: '-',
    isi: { ...jawaban(bahan, p), pegawai: ditugaskan(bahan) },
  }),
  penolakanPelibatan: (bahan, p) => ({
    jenis: 'penolakanPelibatan',
    hal:
      p.bentuk === 'tim'
        ? 'Tidak setuju pelibatan dalam Tim Kerja'
        : 'Tidak setuju pelibatan Pejabat Fungsional/Pelaksana',
    lampiran: '-',
    isi: { ...jawaban(bahan, p), alasan: String(bahan.peristiwa.alasan) },
  }),
  suratTugas: (bahan, p) => ({
    jenis: 'suratTugas',
    hal: `Penugasan pada ${namaUnit(bahan, p.unitPemilik)}`,
    lampiran: '1 (satu) berkas',
    isi: {
      judul: bahan.aturan.judulSurat.suratTugas ?? 'SURAT TUGAS',
      dasar: bahan.dasarSurat,
      bentuk: p.bentuk,
      unitPemilik: namaUnit(bahan, p.unitPemilik),
      durasi: durasi(p),
      ...(p.ketua ? { ketua: identitas(bahan, p.ketua) } : {}),
      pegawai: ditugaskan(bahan),
      ...(bahan.rekomendasi ? { rekomendasi: bahan.rekomendasi } : {}),
      lampiran: p.rincian,
    },
  }),
};

/** The letter, complete. Throws for a kind without a composer: a machine that asks for one is a fault of ours. */
export function susunNaskah(param: ParamSurat, bahan: BahanNaskah): Naskah {
  const susun = SUSUNAN[param.surat];
  if (!susun) throw new Error(`no composer for letter ${param.surat}`);
  const { direktori } = bahan;
  const unit = direktori.unit(direktori.jabatan(bahan.jabatanPenandatangan)?.unit ?? '');
  const instansi = unit && direktori.instansiUnit(unit.id);
  if (!unit || !instansi) throw new Error(`jabatan ${bahan.jabatanPenandatangan} has no unit`);
  const { telepon, faks, laman, surel } = unit;
  return {
    ...susun(bahan, bahan.permohonan as unknown as Permohonan),
    kop: {
      pemerintah: instansi.pemerintah,
      unit: unit.nama.toLocaleUpperCase('id-ID'),
      alamat: unit.alamat,
      ...(telepon ? { telepon } : {}),
      ...(faks ? { faks } : {}),
      ...(laman ? { laman } : {}),
      ...(surel ? { surel } : {}),
    },
    nomor: bahan.nomor,
    tempat: instansi.tempat,
    tanggal: bahan.tanggal,
    sifat: 'Biasa',
    kepada: sebutanPeran(bahan, param.kepada),
    tembusan: sebutanPeran(bahan, param.tembusan),
    penandatangan: penandatangan(bahan),
  } as Naskah;
}
