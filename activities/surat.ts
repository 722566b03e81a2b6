/** Issues one letter of a step: takes its number, composes it, answers the row and who receives it. */
import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import { z } from 'zod';
import type { Profil } from '../peraturan/profil.ts';
import { tanggalLokal } from '../register/direktori/direktori.ts';
import { sidikJson } from '../register/jurnal.ts';
import type { TabelSurat, TabelUnit } from '../register/skema.ts';
import { type Naskah, skemaNaskah, TANPA_NOMOR } from '../surat/naskah.ts';
import type { CaraTte } from '../tte/port.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { kunciPemegang, type Langkah, type ParamSurat, type Pemegang } from '../workflows/runtime/kontrak.ts';
import { ringkas } from '../workflows/runtime/ringkas.ts';
import type { Konteks } from './konteks.ts';
import type { BahanNaskah, SuratTerdahulu } from './naskah/bahan.ts';
import { susunNaskah } from './naskah/susun.ts';
import { ambilUrut, cetakNomor, penomoran } from './nomor.ts';
import type { Pelaku } from './wewenang.ts';

export interface SuratTerbit {
  baris: Insertable<TabelSurat>;
  dasar: string[];
  kepada: Pemegang[];
  tembusan: Pemegang[];
}

/** Of a konsep whose letter will have a number. */
const BELUM_BERNOMOR = 'KONSEP';

/** So many that nobody guesses one: 128 bits. */
const BYTE_TOKEN = 16;

/** What a letter says of its verification and signature, final before it is signed. */
function sahkan(url: string | undefined, token: string, cara: CaraTte | undefined): Naskah['pengesahan'] {
  if (!url) {
    if (cara) throw new Error('letters are signed electronically, but there is no page to verify them');
    return undefined;
  }
  return { url: `${url}/${token}`, ...(cara ? { cara } : {}) };
}

/** @param n its place among the letters of the step, from 1 */
export async function terbitkanSurat(
  konteks: Konteks,
  langkah: Langkah,
  pelaku: Pelaku,
  param: ParamSurat,
  n: number,
): Promise<SuratTerbit> {
  const { port, perintah } = konteks;
  const tempat = await tempatSurat(konteks, langkah, pelaku, param);
  const { jabatan, unit, profil, tanggal } = tempat;
  // Last of the reads: from here on the unit's series is locked. Who signs for himself takes no number.
  const { nomor, ...penomoran } = pelaku.wewenang
    ? await beriNomor(konteks, param, tempat)
    : { nomor: TANPA_NOMOR, urut: null, klasifikasi: null };
  const cara = profil?.tanpaTte.includes(param.surat) ? undefined : port.tte;
  const token = randomBytes(BYTE_TOKEN).toString('base64url');
  const pengesahan = sahkan(port.verifikasiUrl, token, cara);
  const naskah = susun(konteks, langkah, pelaku, param, { ...tempat, nomor, pengesahan });
  return {
    baris: {
      id: `${perintah.prosedur}.${perintah.urutan}.${n}`,
      prosedur: perintah.prosedur,
      urutan: perintah.urutan,
      jenis: param.surat,
      unit: unit.id,
      tahun: Number(tanggal.slice(0, 4)),
      ...penomoran,
      nomor,
      tanggal,
      hal: naskah.hal,
      naskah: JSON.stringify(naskah),
      sidik: sidikJson(naskah),
      versi_templat: port.versiTemplat,
      dasar: JSON.stringify(param.dasar),
      status: cara ? 'menungguTte' : 'terbit',
      penandatangan: pelaku.pegawai,
      jabatan_penandatangan: pelaku.wewenang ? jabatan : null,
      token: pengesahan ? token : null,
      menggantikan: digantikan(naskah, tempat.suratTerdahulu),
    },
    dasar: param.dasar,
    ...penerima(langkah, param),
  };
}

/** The very letter that a step would issue, before it has a number: nothing is used up by looking. */
export async function konsepSurat(
  konteks: Konteks,
  langkah: Langkah,
  pelaku: Pelaku,
  param: ParamSurat,
): Promise<Naskah> {
  const tempat = await tempatSurat(konteks, langkah, pelaku, param);
  return susun(konteks, langkah, pelaku, param, { ...tempat, nomor: pelaku.wewenang ? BELUM_BERNOMOR : TANPA_NOMOR });
}

interface TempatSurat extends Pick<BahanNaskah, 'suratTerdahulu' | 'profil' | 'tanggal'> {
  /** Post that signs. */
  jabatan: string;
  unit: TabelUnit;
}

/** Where and when a letter is signed, and the letters before it. */
async function tempatSurat(
  konteks: Konteks,
  langkah: Langkah,
  pelaku: Pelaku,
  param: ParamSurat,
): Promise<TempatSurat> {
  const { direktori, perintah, tanggal, zona } = konteks;
  if (param.penandatangan !== langkah.pelaku) {
    throw new Error(`a letter signed by ${param.penandatangan} in a step of ${langkah.pelaku}`);
  }
  const jabatan = pelaku.wewenang?.jabatan ?? direktori.jabatanPegawai(pelaku.pegawai, tanggal)[0]?.jabatan ?? '';
  const unit = direktori.unit(direktori.jabatan(jabatan)?.unit ?? '');
  if (!unit) throw new Error(`jabatan ${jabatan} has no unit`);
  return {
    jabatan,
    unit,
    profil: profilUnit(konteks, unit.id),
    // A letter is of the day and year of where it is signed; the case's day is that of who owns the work.
    tanggal: tanggalLokal(perintah.pada, direktori.instansiUnit(unit.id)?.zona ?? zona),
    suratTerdahulu: await cariSurat(konteks),
  };
}

function susun(
  konteks: Konteks,
  langkah: Langkah,
  pelaku: Pelaku,
  param: ParamSurat,
  { unit: _, pengesahan, ...tempat }: TempatSurat & { nomor: string; pengesahan?: Naskah['pengesahan'] },
): Naskah {
  const isi = susunNaskah(konteks.perintah.jenisProsedur, param, bahan(konteks, langkah, pelaku, tempat));
  return naskahSah({ ...isi, ...(pengesahan ? { pengesahan } : {}) });
}

/** The letter that a naskah says it takes the place of: one of the same case, found by what is printed of it. */
function digantikan(naskah: Naskah, terdahulu: SuratTerdahulu[]): string | null {
  const rujukan = 'menggantikan' in naskah.isi ? naskah.isi.menggantikan : undefined;
  return terdahulu.find((s) => s.nomor === rujukan?.nomor && s.tanggal === rujukan.tanggal)?.id ?? null;
}

/** The letter as it is kept, or the refusal that names what it lacks. */
export function naskahSah(naskah: Naskah): Naskah {
  const hasil = skemaNaskah.safeParse(naskah, { error: z.locales.id().localeError });
  if (hasil.success) return hasil.data;
  throw new Galat('NASKAH_TIDAK_LENGKAP', { surat: naskah.jenis, rincian: ringkas(hasil.error) });
}

/** Who receives a letter and who a copy: each once, since several roles may be one official. */
function penerima({ konteks: { peran } }: Langkah, { kepada, tembusan }: ParamSurat) {
  const sudah = new Set<string>();
  const sekali = (p: Pemegang) => !sudah.has(kunciPemegang(p)) && sudah.add(kunciPemegang(p));
  const pemegang = (nama: string[]) => nama.flatMap((n) => peran[n] ?? []).filter(sekali);
  return { kepada: pemegang(kepada), tembusan: pemegang(tembusan) };
}

/** The next number of the signing post's unit, printed by its instansi's template. */
async function beriNomor(
  { trx, direktori, kepala }: Konteks,
  { surat }: ParamSurat,
  { unit, profil, tanggal }: TempatSurat,
) {
  const instansi = direktori.instansiUnit(unit.id);
  if (!instansi) throw new Error(`unit ${unit.id} has no instansi`);
  const { seri, pola, klasifikasi } = penomoran(instansi, profil, surat, kepala.aturan);
  const urut = await ambilUrut(trx, unit.id, Number(tanggal.slice(0, 4)), seri);
  return {
    nomor: cetakNomor(pola, { seri, klasifikasi, urut, kodeUnit: unit.kode, tanggal }),
    urut,
    seri,
    klasifikasi,
  };
}

/** How letters of the unit's instansi look and are numbered, where it names a profile. */
function profilUnit({ direktori, port }: Konteks, unit: string): Profil | undefined {
  const profil = direktori.instansiUnit(unit)?.profil;
  return profil ? port.peraturan.profil(profil) : undefined;
}

/** The letters of the steps before, which later ones refer to; in the order in which they went out. */
async function cariSurat({ trx, perintah }: Konteks): Promise<BahanNaskah['suratTerdahulu']> {
  if (perintah.urutan === 1) return [];
  return trx
    .selectFrom('surat')
    .select(['id', 'jenis', 'nomor', 'tanggal', 'hal'])
    .where('prosedur', '=', perintah.prosedur)
    .orderBy('urutan')
    .orderBy('id')
    .execute();
}

function bahan(
  { direktori, perintah, kepala, port }: Konteks,
  langkah: Langkah,
  pelaku: Pelaku,
  { jabatan, ...surat }: { jabatan: string } & Pick<BahanNaskah, 'nomor' | 'suratTerdahulu' | 'profil' | 'tanggal'>,
): BahanNaskah {
  const { suratTerdahulu, tanggal } = surat;
  const varian = port.peraturan.varian(kepala.varian);
  return {
    direktori,
    ...surat,
    pelaku,
    jabatanPenandatangan: jabatan,
    peran: langkah.konteks.peran,
    permohonan: kepala.permohonan,
    peristiwa: perintah.peristiwa,
    ...(perintah.lampiran ? { lampiran: perintah.lampiran } : {}),
    rekomendasi: langkah.konteks.rekomendasi,
    catatan: langkah.konteks.catatan ?? {},
    aturan: kepala.aturan,
    judulPeraturan: port.peraturan.peraturan(varian.peraturan).judul,
    dasarSurat: varian.dasarSurat
      .filter((d) => d.sejak <= tanggal && (!d.sampai || tanggal <= d.sampai))
      .map((d) => d.teks),
    suratPermohonan: suratTerdahulu.find((s) => s.jenis.startsWith('permohonan')) ?? suratTerdahulu[0],
  };
}
