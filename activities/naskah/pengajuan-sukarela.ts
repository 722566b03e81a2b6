/** Letters of pengajuan sukarela: what a pegawai asks for himself, what he is answered, and what comes of it. */
import { tanggalIndonesia } from '../../surat/tanggal.ts';
import { type BahanNaskah, identitas, namaUnit, orangPeran, rentang, type Susunan, sebutanPeran } from './bahan.ts';

/** The wish, as both procedures hold it; within a unit no other unit is named. */
interface Keinginan {
  kinerja: string;
  namaTim?: string | undefined;
  unitDituju?: string;
  ketua?: string | undefined;
  durasi: { mulai: string; selesai: string };
  cv?: { pendidikan: string[]; pengalaman: string[]; pelatihan?: string[] | undefined } | undefined;
  dokumen?: string[] | undefined;
  rincian: { [k in 'subKegiatan' | 'sasaran' | 'indikator' | 'keluaran' | 'targetKinerja' | 'satuan']: string }[];
}

/** The subject line; of a team as B-F 1-3 print it. */
const hal = (kata: string, { namaTim }: Keinginan) =>
  `${kata} pelibatan dalam ${namaTim ? 'Tim Kerja' : 'pelaksanaan kinerja'}`;

/** The unit that owns the work: the one that is asked, or the applicant's own. */
function unitPemilik(bahan: BahanNaskah, { unitDituju }: Keinginan): string {
  const [puo] = bahan.peran.puo ?? [];
  const sendiri = puo && 'jabatan' in puo ? bahan.direktori.jabatan(puo.jabatan)?.unit : undefined;
  return namaUnit(bahan, unitDituju ?? sendiri ?? '');
}

const tujuan = (bahan: BahanNaskah, p: Keinginan) => ({
  unitDituju: unitPemilik(bahan, p),
  kinerja: p.kinerja,
  namaTim: p.namaTim,
});

const pemohon = (bahan: BahanNaskah) => {
  const [orang] = orangPeran(bahan, 'pemohon');
  if (!orang) throw new Error('a voluntary application needs an applicant');
  return orang;
};

/** The superior who agreed beforehand: name and post. */
function atasan(bahan: BahanNaskah, pegawai: string): string {
  const { nama, jabatan } = identitas(bahan, pegawai);
  return `${nama}, ${jabatan}`;
}

/** What an answer refers to: the applicant's letter, or the record of his oral wish; nothing before either. */
function yangDijawab({ suratPermohonan }: BahanNaskah) {
  if (!suratPermohonan) return {};
  const { jenis, tanggal, hal } = suratPermohonan;
  return { permohonan: { lisan: jenis === 'catatanPermohonanLisan', tanggal, hal } };
}

const jawaban = (bahan: BahanNaskah, p: Keinginan) => ({
  ...yangDijawab(bahan),
  ...tujuan(bahan, p),
  ...(bahan.catatan.verifikasi ? { verifikasi: bahan.catatan.verifikasi as 'setuju' | 'timPenuh' } : {}),
});

const terakhir = ({ suratTerdahulu }: BahanNaskah, jenis: string) => {
  const surat = suratTerdahulu.findLast((s) => s.jenis === jenis);
  if (!surat) throw new Error(`no letter ${jenis} before this one`);
  return surat;
};

/** `23 November 2026 pukul 09.30`, from the local time that the hearer wrote down. */
const waktu = (setempat: string) =>
  `${tanggalIndonesia(setempat.slice(0, 10))} pukul ${setempat.slice(11, 16).replace(':', '.')}`;

/** A pegawai's own letter: no kop, and he signs as what he is here. */
const atasNamaSendiri = { tanpaKop: true, sebagai: 'Pemohon' } as const;

/** Of a team; across units it may be known by its own case. */
function ketua(bahan: BahanNaskah, p: Keinginan) {
  const [orang] = p.ketua ? [identitas(bahan, p.ketua)] : orangPeran(bahan, 'ketuaTim');
  return orang ? { ketua: orang } : {};
}

const umum: Record<string, Susunan<Keinginan>> = {
  permohonanSukarela: (bahan, p) => ({
    ...atasNamaSendiri,
    jenis: 'permohonanSukarela',
    hal: hal('Permohonan', p),
    lampiran: p.cv || p.dokumen ? '1 (satu) berkas' : '-',
    isi: {
      dasar: bahan.judulPeraturan,
      pemohon: pemohon(bahan),
      ...tujuan(bahan, p),
      durasi: rentang(p.durasi),
      ...(bahan.catatan.restu ? { persetujuanAtasan: atasan(bahan, bahan.catatan.restu) } : {}),
      ...(p.cv ? { cv: { ...p.cv, pelatihan: p.cv.pelatihan ?? [] } } : {}),
      dokumen: p.dokumen ?? [],
    },
  }),
  catatanPermohonanLisan: (bahan, p) => ({
    jenis: 'catatanPermohonanLisan',
    hal: 'Catatan permohonan lisan',
    lampiran: '-',
    isi: {
      pemohon: pemohon(bahan),
      ...tujuan(bahan, p),
      didengar: waktu(String(bahan.peristiwa.didengarPada)),
      permintaan: String(bahan.peristiwa.permintaan),
    },
  }),
  penolakanSukarela: (bahan, p) => ({
    jenis: 'penolakanSukarela',
    hal: hal('Tidak setuju', p),
    lampiran: '-',
    isi: { ...jawaban(bahan, p), alasan: String(bahan.peristiwa.alasan) },
  }),
  suratTugas: (bahan, p) => ({
    jenis: 'suratTugas',
    hal: `Penugasan pada ${unitPemilik(bahan, p)}`,
    lampiran: '1 (satu) berkas',
    isi: {
      judul: bahan.aturan.judulSurat.suratTugas ?? 'SURAT TUGAS',
      dasar: bahan.dasarSurat,
      bentuk: p.namaTim ? 'tim' : 'individu',
      unitPemilik: unitPemilik(bahan, p),
      durasi: rentang(p.durasi),
      ...ketua(bahan, p),
      pegawai: [pemohon(bahan)],
      lampiran: p.rincian,
    },
  }),
};

export const suratSukarelaDalamUnit: Record<string, Susunan<Keinginan>> = {
  ...umum,
  laporanPelaksanaan: (bahan, p) => {
    const { nomor, tanggal } = terakhir(bahan, 'suratTugas');
    return {
      ...atasNamaSendiri,
      sebagai: 'Pelapor',
      jenis: 'laporanPelaksanaan',
      hal: 'Laporan hasil pelaksanaan kinerja',
      lampiran: '-',
      isi: {
        pemohon: pemohon(bahan),
        ...tujuan(bahan, p),
        penugasan: { judul: bahan.aturan.judulSurat.suratTugas ?? 'SURAT TUGAS', nomor, tanggal },
        hasil: String(bahan.peristiwa.hasil),
      },
    };
  },
};

/**
 * Who writes the surat penugasan across units, by machine: "Setelah Saudara menerima Surat Penugasan dari Kami" of form 2
 * fits none of them, since none has the PUO dituju write it (docs/adr/0021).
 */
const PENUGAS: Record<string, string> = {
  bengkuluPasal: 'puoBersangkutan',
  bengkuluLampiran: 'ppkBersangkutan',
  sumut: 'atasanBersangkutan',
};

/** Letters 4 and 5: both forms print two bases, the ministerial regulation on sistem kerja and the province's own. */
function rekomendasi(bahan: BahanNaskah, p: Keinginan) {
  const { tanggal, hal } = terakhir(bahan, 'permohonanSukarela');
  const unit = unitPemilik(bahan, p);
  const orang = pemohon(bahan);
  return {
    dasar: [...bahan.dasarSurat.filter((d) => /^Peraturan Menteri .*Sistem Kerja/.test(d)), bahan.judulPeraturan],
    menimbang: [
      `Rencana Strategis ${unit}`,
      `Peta Proses Bisnis ${unit}`,
      `Surat ${hal.replace(/^P/, 'p')} tanggal ${tanggalIndonesia(tanggal)} atas nama ${orang.nama}`,
    ],
    pemohon: orang,
    unitDituju: unit,
    namaTim: String(p.namaTim),
  };
}

export const suratSukarelaLintasUnit: Record<string, Susunan<Keinginan>> = {
  ...umum,
  rekomendasiSetuju: (bahan, p) => ({
    sebagai: 'Ketua Tim',
    jenis: 'rekomendasiSetuju',
    hal: 'Rekomendasi persetujuan pelibatan dalam Tim Kerja',
    lampiran: '-',
    isi: {
      ...rekomendasi(bahan, p),
      ...(bahan.peristiwa.catatan ? { catatan: String(bahan.peristiwa.catatan) } : {}),
    },
  }),
  rekomendasiTidakSetuju: (bahan, p) => ({
    sebagai: 'Ketua Tim',
    jenis: 'rekomendasiTidakSetuju',
    hal: 'Rekomendasi tidak setuju pelibatan dalam Tim Kerja',
    lampiran: '-',
    isi: {
      ...rekomendasi(bahan, p),
      alternatif: bahan.peristiwa.alternatif as 'timPenuh',
      ...(bahan.peristiwa.catatan ? { catatan: String(bahan.peristiwa.catatan) } : {}),
    },
  }),
  persetujuanSukarela: (bahan, p) => {
    const penugas = sebutanPeran(bahan, [PENUGAS[bahan.aturan.mesin] ?? '']).join(' dan/atau ');
    return {
      jenis: 'persetujuanSukarela',
      hal: hal('Persetujuan', p),
      lampiran: '-',
      isi: { ...jawaban(bahan, p), ...(penugas ? { penugas, diteruskanKepada: penugas } : {}) },
    };
  },
  penerusanPersetujuan: (bahan, p) => {
    const { nomor, tanggal, hal: perihal } = terakhir(bahan, 'persetujuanSukarela');
    return {
      ...atasNamaSendiri,
      jenis: 'penerusanPersetujuan',
      hal: 'Penyampaian surat persetujuan pelibatan',
      lampiran: '1 (satu) berkas',
      isi: {
        pemohon: pemohon(bahan),
        ...tujuan(bahan, p),
        persetujuan: { dari: sebutanPeran(bahan, ['puoDituju']).join(), nomor, tanggal, hal: perihal },
      },
    };
  },
};
