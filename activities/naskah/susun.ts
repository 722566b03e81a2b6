/**
 * Composes the letter that a transition asks for: from roles, request and decision to the value that a template prints.
 * Pure; the number is already taken. Each procedure has its own composers; the next procedure is one more entry.
 */
import { tataLetak } from '../../peraturan/profil.ts';
import type { Naskah } from '../../surat/naskah.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import type { ParamSurat } from '../../workflows/runtime/kontrak.ts';
import { type BahanNaskah, penandatangan, type Susunan, sebutanPeran } from './bahan.ts';
import { suratEvaluasi } from './evaluasi-berjenjang.ts';
import { suratDelegasi, suratPltPlh } from './pelimpahan.ts';
import { suratSukarelaDalamUnit, suratSukarelaLintasUnit } from './pengajuan-sukarela.ts';
import { suratPenilaian } from './penilaian-kinerja-pelibatan.ts';
import { suratDalamUnit } from './penunjukan-dalam-unit.ts';
import { suratLintasInstansi } from './penunjukan-lintas-instansi.ts';
import { suratLintasUnit } from './penunjukan-lintas-unit.ts';
import { suratKak, suratRencanaAksi } from './rencana-tim.ts';
import { suratSiklus } from './siklus-penugasan.ts';
import { suratTimKerja } from './tim-kerja.ts';

/** Composers by procedure and kind of letter; each knows the shape of its own procedure's request. */
const SUSUNAN: Record<string, Record<string, Susunan<never>>> = {
  evaluasiBerjenjang: suratEvaluasi,
  kerangkaAcuanKerja: suratKak,
  pendelegasianKewenangan: suratDelegasi,
  pembentukanTimKerja: suratTimKerja,
  pengajuanSukarelaDalamUnit: suratSukarelaDalamUnit,
  pengajuanSukarelaLintasUnit: suratSukarelaLintasUnit,
  penilaianKinerjaPelibatan: suratPenilaian,
  penunjukanDalamUnit: suratDalamUnit,
  penunjukanLintasInstansi: suratLintasInstansi,
  penunjukanPltPlh: suratPltPlh,
  penunjukanLintasUnit: suratLintasUnit,
  rencanaAksi: suratRencanaAksi,
  siklusPenugasan: suratSiklus,
};

/** The letter, complete. */
export function susunNaskah(jenisProsedur: string, param: ParamSurat, bahan: BahanNaskah): Naskah {
  const susun = SUSUNAN[jenisProsedur]?.[param.surat];
  if (!susun) throw new Galat('JENIS_SURAT_TIDAK_DIKENAL', { surat: param.surat, prosedur: jenisProsedur });
  const { direktori } = bahan;
  const unit = direktori.unit(direktori.jabatan(bahan.jabatanPenandatangan)?.unit ?? '');
  const instansi = unit && direktori.instansiUnit(unit.id);
  if (!unit || !instansi) throw new Error(`jabatan ${bahan.jabatanPenandatangan} has no unit`);
  const { telepon, faks, laman, surel } = unit;
  const { tanpaKop, sebagai, ...isi } = susun(bahan, bahan.permohonan as never);
  const kop = {
    pemerintah: instansi.pemerintah,
    unit: unit.nama.toLocaleUpperCase('id-ID'),
    alamat: unit.alamat,
    ...(telepon ? { telepon } : {}),
    ...(faks ? { faks } : {}),
    ...(laman ? { laman } : {}),
    ...(surel ? { surel } : {}),
  };
  const kepada = sebutanPeran(bahan, param.kepada);
  const { keamanan = 'Biasa', urgensi } = bahan.profil?.sifat[isi.jenis] ?? {};
  return {
    ...isi,
    ...berkas(bahan, isi.lampiran),
    ...(tanpaKop ? {} : { kop }),
    ...(bahan.profil ? { tataLetak: tataLetak(bahan.profil) } : {}),
    nomor: bahan.nomor,
    tempat: instansi.tempat,
    tanggal: bahan.tanggal,
    sifat: keamanan,
    ...(urgensi ? { urgensi } : {}),
    kepada,
    // Nobody gets a copy of what is addressed to him: roles may be one official.
    tembusan: sebutanPeran(bahan, param.tembusan).filter((t) => !kepada.includes(t)),
    penandatangan: { ...penandatangan(bahan), ...(sebagai ? { jabatan: sebagai } : {}) },
  } as Naskah;
}

/** What the head says of its enclosures: the letter's own annexes are one, each file that came with the step is one more. */
function berkas({ lampiran }: BahanNaskah, sendiri: string): Partial<Pick<Naskah, 'lampiran' | 'berkas'>> {
  if (!lampiran) return {};
  const jumlah = lampiran.length + (sendiri === TANPA_LAMPIRAN ? 0 : 1);
  return { lampiran: `${jumlah} (${BILANGAN[jumlah]}) berkas`, berkas: lampiran };
}

const TANPA_LAMPIRAN = '-';
/** In words, to the most files that go with a step and the annexes beside them. */
const BILANGAN = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
