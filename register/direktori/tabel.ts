/** The rows that a directory file becomes, with what procedures have recorded and what its people's NIP once were. */
import type { TabelInstansi, TabelJabatan, TabelPegawai, TabelPegawaiNip, TabelUnit } from '../skema.ts';
import { type BarisDelegasi, type BarisPemangku, kelompok } from './direktori.ts';
import type { IsiDirektori } from './skema.ts';
import { samaSurat, type Tercatat, tanpaYangHilang } from './tercatat.ts';

export interface TabelDirektori {
  instansi: TabelInstansi[];
  unit: TabelUnit[];
  jabatan: TabelJabatan[];
  pegawai: TabelPegawai[];
  pegawai_nip: TabelPegawaiNip[];
  pemangku: BarisPemangku[];
  delegasi: BarisDelegasi[];
}

/** @param nipLama all that the register has. @param hariIni day on which a changed NIP becomes a person's */
export function susunTabel(
  isi: IsiDirektori,
  tercatat: Tercatat,
  nipLama: readonly TabelPegawaiNip[],
  hariIni = new Date().toISOString().slice(0, 10),
): TabelDirektori {
  return {
    instansi: isi.instansi.map((i) => ({
      id: i.id,
      nama: i.nama,
      pemerintah: i.pemerintah,
      zona: i.zona,
      tempat: i.tempat,
      profil: i.profil ?? null,
      pola_nomor: i.polaNomor ?? null,
      pyb: i.pyb ?? null,
      kepala_daerah: i.kepalaDaerah ?? null,
      sekretaris_daerah: i.sekretarisDaerah ?? null,
    })),
    unit: isi.unit.map((u) => ({
      id: u.id,
      instansi: u.instansi,
      nama: u.nama,
      kode: u.kode,
      alamat: u.alamat,
      telepon: u.telepon ?? null,
      faks: u.faks ?? null,
      laman: u.laman ?? null,
      surel: u.surel ?? null,
      induk: u.induk ?? null,
      model: u.model ?? null,
      pimpinan: u.pimpinan,
      ppk: u.ppk,
      tata_usaha: u.tataUsaha ?? null,
    })),
    jabatan: isi.jabatan.map((j) => ({ ...j, jenjang: j.jenjang ?? null, atasan: j.atasan ?? null })),
    pegawai: isi.pegawai.map(({ id, nama, pangkat, golongan, manajerial, surel }) => ({
      id,
      nama,
      pangkat: pangkat ?? null,
      golongan: golongan ?? null,
      manajerial: manajerial ?? null,
      surel: surel ?? null,
      nik: null,
    })),
    pegawai_nip: riwayatNip(isi, nipLama, hariIni),
    ...susunHak(isi, tercatat),
  };
}

function riwayatNip({ pegawai }: IsiDirektori, lama: readonly TabelPegawaiNip[], hariIni: string): TabelPegawaiNip[] {
  const perPegawai = kelompok(lama, (n) => n.pegawai);
  return pegawai.flatMap(({ id, nip }) => {
    const riwayat = (perPegawai.get(id) ?? []).toSorted((a, b) => a.sejak.localeCompare(b.sejak));
    if (riwayat.length === 0) return [{ pegawai: id, nip, sejak: '1900-01-01' }];
    if (riwayat.at(-1)?.nip === nip) return riwayat;
    return [...riwayat.filter((n) => n.sejak !== hariIni), { pegawai: id, nip, sejak: hariIni }];
  });
}

/** Who holds what: as the file says, and, once, as procedures have recorded it. */
function susunHak(isi: IsiDirektori, tercatat: Tercatat): Pick<TabelDirektori, 'pemangku' | 'delegasi'> {
  const pemangku = isi.pemangku.map(
    ({ nomorSurat, sampai, ...p }): BarisPemangku => ({
      ...p,
      sampai: sampai ?? null,
      nomor_surat: nomorSurat ?? null,
      perkara: null,
    }),
  );
  const delegasi = isi.delegasi.map(
    (d): BarisDelegasi => ({
      dari: d.dari,
      kepada: d.kepada,
      prosedur: d.prosedur ?? null,
      unit: d.unit ?? null,
      jenjang: d.jenjang ?? null,
      mulai: d.mulai,
      sampai: d.sampai ?? null,
      nomor_surat: d.nomorSurat,
      untuk_beliau: d.untukBeliau ?? null,
      perkara: null,
    }),
  );
  const kini = tanpaYangHilang(isi, tercatat);
  return {
    pemangku: [...pemangku.filter((p) => !kini.pemangku.some((k) => samaSurat(k, p))), ...kini.pemangku],
    delegasi: [
      ...delegasi.filter((d) => !kini.delegasi.some((k) => samaSurat(k, d))),
      ...kini.delegasi.map((k) => ({
        ...k,
        untuk_beliau: delegasi.find((d) => samaSurat(k, d))?.untuk_beliau ?? null,
      })),
    ],
  };
}
