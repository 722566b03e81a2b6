/** Issues one letter of a step: takes its number, composes it, answers the row and who receives it. */
import type { Insertable } from 'kysely';
import type { Profil } from '../peraturan/profil.ts';
import { sidikJson } from '../register/jurnal.ts';
import type { TabelSurat, TabelUnit } from '../register/skema.ts';
import { skemaNaskah, TANPA_NOMOR } from '../surat/naskah.ts';
import { kunciPemegang, type Langkah, type ParamSurat, type Pemegang } from '../workflows/runtime/kontrak.ts';
import type { Konteks } from './konteks.ts';
import type { BahanNaskah } from './naskah/bahan.ts';
import { susunNaskah } from './naskah/susun.ts';
import { ambilUrut, cetakNomor, penomoran } from './nomor.ts';
import type { Pelaku } from './wewenang.ts';

export interface SuratTerbit {
  baris: Insertable<TabelSurat>;
  dasar: string[];
  kepada: Pemegang[];
  tembusan: Pemegang[];
}

export async function terbitkanSurat(
  konteks: Konteks,
  langkah: Langkah,
  pelaku: Pelaku,
  param: ParamSurat,
  n: number,
): Promise<SuratTerbit> {
  const { port, perintah, direktori, tanggal } = konteks;
  if (param.penandatangan !== langkah.pelaku) {
    throw new Error(`a letter signed by ${param.penandatangan} in a step of ${langkah.pelaku}`);
  }
  const jabatan = pelaku.wewenang?.jabatan ?? direktori.jabatanPegawai(pelaku.pegawai, tanggal)[0]?.jabatan ?? '';
  const unit = direktori.unit(direktori.jabatan(jabatan)?.unit ?? '');
  if (!unit) throw new Error(`jabatan ${jabatan} has no unit`);
  const profil = profilUnit(konteks, unit.id);
  const suratTerdahulu = await cariSurat(konteks);
  // Last of the reads: from here on the unit's series is locked. Who signs for himself takes no number.
  const { urut, nomor } = pelaku.wewenang
    ? await beriNomor(konteks, param, unit, profil)
    : { urut: null, nomor: TANPA_NOMOR };
  const naskah = skemaNaskah.parse(
    susunNaskah(
      perintah.jenisProsedur,
      param,
      bahan(konteks, langkah, pelaku, { jabatan, nomor, suratTerdahulu, profil }),
    ),
  );
  return {
    baris: {
      id: `${perintah.prosedur}.${perintah.urutan}.${n}`,
      prosedur: perintah.prosedur,
      urutan: perintah.urutan,
      jenis: param.surat,
      unit: unit.id,
      tahun: Number(tanggal.slice(0, 4)),
      urut,
      nomor,
      tanggal,
      hal: naskah.hal,
      naskah: JSON.stringify(naskah),
      sidik: sidikJson(naskah),
      versi_templat: port.versiTemplat,
      dasar: JSON.stringify(param.dasar),
      status: 'terbit',
    },
    dasar: param.dasar,
    ...penerima(langkah, param),
  };
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
  { trx, direktori, kepala, tanggal }: Konteks,
  { surat }: ParamSurat,
  unit: TabelUnit,
  profil: Profil | undefined,
) {
  const instansi = direktori.instansiUnit(unit.id);
  if (!instansi) throw new Error(`unit ${unit.id} has no instansi`);
  const { pola, klasifikasi } = penomoran(instansi, profil, surat, kepala.aturan);
  const urut = await ambilUrut(trx, unit.id, Number(tanggal.slice(0, 4)));
  return { urut, nomor: cetakNomor(pola, { klasifikasi, urut, kodeUnit: unit.kode, tanggal }) };
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
    .select(['jenis', 'nomor', 'tanggal', 'hal'])
    .where('prosedur', '=', perintah.prosedur)
    .orderBy('urutan')
    .orderBy('id')
    .execute();
}

function bahan(
  { direktori, perintah, kepala, port, tanggal }: Konteks,
  langkah: Langkah,
  pelaku: Pelaku,
  { jabatan, ...surat }: { jabatan: string } & Pick<BahanNaskah, 'nomor' | 'suratTerdahulu' | 'profil'>,
): BahanNaskah {
  const { suratTerdahulu } = surat;
  const varian = port.peraturan.varian(kepala.varian);
  return {
    direktori,
    tanggal,
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
