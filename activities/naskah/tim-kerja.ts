/** Letters 6 and 7 of a tim kerja, and those by which somebody leaves it. */

import { orang } from '../../workflows/runtime/mesin.ts';
import type { Permohonan, SebabMundur } from '../../workflows/tim-kerja/skema.ts';
import { type BahanNaskah, identitas, namaUnit, orangPeran, type Susunan, sebutanPeran } from './bahan.ts';
import { susunSuratTugas } from './surat-tugas.ts';

/** The last letter of a kind that went out before, under its printed title. */
function terdahulu({ suratTerdahulu }: BahanNaskah, jenis: string, judul: string) {
  const surat = suratTerdahulu.findLast((s) => s.jenis === jenis);
  return surat && { judul, nomor: surat.nomor, tanggal: surat.tanggal };
}

const menggantikan = (rujukan: ReturnType<typeof terdahulu>) => (rujukan ? { menggantikan: rujukan } : {});
const judulTugas = ({ aturan }: BahanNaskah) => aturan.judulSurat.suratTugas ?? 'SURAT TUGAS';

/** `cuti sakit` is health data: the letter says no more than that it is leave (ND-6-kesehatan). */
const KENDALA: Record<SebabMundur, string> = {
  cutiBesar: 'cuti besar',
  cutiSakit: 'cuti',
  mutasi: 'mutasi',
  promosi: 'promosi',
  lainnya: 'kendala teknis lain',
  pelanggaranPeraturan: '-',
  pelanggaranKodeEtik: '-',
};

function kendala({ peristiwa }: BahanNaskah): string {
  const { sebab, uraian } = peristiwa as { sebab?: SebabMundur; uraian?: string };
  const kata = KENDALA[sebab ?? 'lainnya'];
  return uraian && sebab !== 'cutiSakit' ? `${kata} (${uraian})` : kata;
}

/** Whom a letter of leaving is about, and as what he was in the team. */
function dalamTim(bahan: BahanNaskah, pegawai: string, { namaTim, unitPemilik }: Permohonan) {
  const ketua = orang(bahan.peran.ketuaTim).includes(pegawai);
  return {
    pegawai: identitas(bahan, pegawai),
    sebagai: ketua ? ('Ketua Tim' as const) : ('Anggota Tim' as const),
    namaTim,
    unit: namaUnit(bahan, unitPemilik),
  };
}

export const suratTimKerja: Record<string, Susunan<Permohonan>> = {
  keputusanPembentukanTim: (bahan, p) => {
    const [ketua] = orangPeran(bahan, 'ketuaTim');
    if (!ketua) throw new Error('a team by keputusan has a ketua');
    const { jabatanPenandatangan, direktori } = bahan;
    const jabatan = direktori.jabatan(jabatanPenandatangan);
    const [laporan] = sebutanPeran(bahan, ['kepalaDaerah']);
    return {
      jenis: 'keputusanPembentukanTim',
      hal: `Pembentukan ${p.namaTim}`,
      lampiran: '1 (satu) berkas',
      isi: {
        unit: namaUnit(bahan, jabatan?.unit ?? p.unitPemilik),
        mengingat: bahan.dasarSurat,
        ketua,
        anggota: orangPeran(bahan, 'anggotaTim'),
        lampiran: p.rincian,
        ...(laporan ? { laporan } : {}),
        ...menggantikan(terdahulu(bahan, 'keputusanPembentukanTim', `Keputusan ${jabatan?.nama ?? ''}`)),
      },
    };
  },
  suratTugas: (bahan, p) => {
    const [ketua] = orang(bahan.peran.ketuaTim);
    const { durasi, rincian, unitPemilik } = p;
    const surat = susunSuratTugas(bahan, namaUnit(bahan, unitPemilik), {
      bentuk: 'tim',
      durasi,
      rincian,
      ...(ketua ? { ketua } : {}),
    });
    return {
      ...surat,
      isi: { ...surat.isi, ...menggantikan(terdahulu(bahan, 'suratTugas', judulTugas(bahan))) },
    };
  },
  pengunduranDiri: (bahan, p) => {
    const penugasan = terdahulu(bahan, 'suratTugas', judulTugas(bahan));
    if (!penugasan) throw new Error('nobody leaves a team before its surat tugas');
    const isi = dalamTim(bahan, bahan.pelaku.pegawai, p);
    const melaluiKetua = isi.sebagai === 'Anggota Tim' && orang(bahan.peran.ketuaTim).length > 0;
    return {
      tanpaKop: true,
      sebagai: isi.sebagai,
      jenis: 'pengunduranDiri',
      hal: `Pengunduran diri sebagai ${isi.sebagai}`,
      lampiran: '-',
      isi: {
        ...isi,
        penugasan,
        kendala: kendala(bahan),
        ...(melaluiKetua ? { diteruskanKepada: sebutanPeran(bahan, ['ppk']).join() } : {}),
      },
    };
  },
  jawabanPengunduranDiri: (bahan, p) => {
    const [pegawai = ''] = orang(bahan.peran.pengundurDiri);
    const surat = terdahulu(bahan, 'pengunduranDiri', '-');
    const { type, alasan } = bahan.peristiwa;
    const isi = dalamTim(bahan, pegawai, p);
    return {
      jenis: 'jawabanPengunduranDiri',
      hal: `Jawaban atas pengunduran diri sebagai ${isi.sebagai}`,
      lampiran: '-',
      isi: {
        ...isi,
        tanggalPengunduran: surat?.tanggal ?? bahan.tanggal,
        putusan:
          type === 'kabulkan' ? { dikabulkan: true as const } : { dikabulkan: false as const, alasan: String(alasan) },
      },
    };
  },
};
