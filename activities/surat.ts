/** Issues one letter of a step: takes its number, composes it, answers the row and who receives it. */
import type { Insertable } from 'kysely';
import { sidikJson } from '../register/jurnal.ts';
import type { TabelSurat } from '../register/skema.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import type { Langkah, ParamSurat, Pemegang } from '../workflows/runtime/kontrak.ts';
import type { Konteks } from './konteks.ts';
import { type BahanNaskah, susunNaskah } from './naskah.ts';
import { ambilUrut, cetakNomor } from './nomor.ts';
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
  const { trx, port, perintah, direktori, kepala, tanggal } = konteks;
  const jabatan = jabatanPenandatangan(langkah, param);
  const unit = direktori.unit(direktori.jabatan(jabatan)?.unit ?? '');
  const instansi = unit && direktori.instansiUnit(unit.id);
  if (!unit || !instansi) throw new Error(`jabatan ${jabatan} has no unit`);
  const suratPermohonan = await cariPermohonan(konteks);
  const tahun = Number(tanggal.slice(0, 4));
  // Last of the reads: from here on the unit's series is locked.
  const urut = await ambilUrut(trx, unit.id, tahun);
  const klasifikasi = kepala.aturan.klasifikasi[param.surat];
  if (!klasifikasi) throw new Error(`variant ${kepala.varian} has no classification for letter ${param.surat}`);
  const nomor = cetakNomor(instansi.pola_nomor, { klasifikasi, urut, kodeUnit: unit.kode, tanggal });
  const naskah = skemaNaskah.parse(
    susunNaskah(param, bahan(konteks, langkah, pelaku, jabatan, nomor, suratPermohonan)),
  );
  return {
    baris: {
      id: `${perintah.prosedur}.${perintah.urutan}.${n}`,
      prosedur: perintah.prosedur,
      urutan: perintah.urutan,
      jenis: param.surat,
      unit: unit.id,
      tahun,
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
    kepada: param.kepada.flatMap((p) => langkah.konteks.peran[p] ?? []),
    tembusan: param.tembusan.flatMap((p) => langkah.konteks.peran[p] ?? []),
  };
}

/** The post that signs; the machine names its role, and the actor has been checked to act for that role. */
function jabatanPenandatangan(langkah: Langkah, { penandatangan }: ParamSurat): string {
  const [pemegang] = langkah.konteks.peran[penandatangan] ?? [];
  if (penandatangan !== langkah.pelaku || !pemegang || !('jabatan' in pemegang)) {
    throw new Error(`a letter signed by ${penandatangan} in a step of ${langkah.pelaku}`);
  }
  return pemegang.jabatan;
}

/** The procedure's first letter, which the answers refer to. */
async function cariPermohonan({ trx, perintah }: Konteks) {
  if (perintah.urutan === 1) return undefined;
  return trx
    .selectFrom('surat')
    .select(['nomor', 'tanggal', 'hal'])
    .where('prosedur', '=', perintah.prosedur)
    .orderBy('urutan')
    .limit(1)
    .executeTakeFirst();
}

function bahan(
  { direktori, perintah, kepala, port, tanggal }: Konteks,
  langkah: Langkah,
  pelaku: Pelaku,
  jabatan: string,
  nomor: string,
  suratPermohonan: BahanNaskah['suratPermohonan'],
): BahanNaskah {
  const varian = port.peraturan.varian(kepala.varian);
  return {
    direktori,
    tanggal,
    nomor,
    pelaku,
    jabatanPenandatangan: jabatan,
    peran: langkah.konteks.peran,
    permohonan: kepala.permohonan,
    peristiwa: perintah.peristiwa,
    rekomendasi: langkah.konteks.rekomendasi,
    aturan: kepala.aturan,
    judulPeraturan: port.peraturan.peraturan(varian.peraturan).judul,
    dasarSurat: varian.dasarSurat
      .filter((d) => d.sejak <= tanggal && (!d.sampai || tanggal <= d.sampai))
      .map((d) => d.teks),
    suratPermohonan,
  };
}
