/** The directory as anybody who is signed in may read it: units, posts and who holds them; of people no NIP, NIK or address. */
import { type Direktori, tanggalLokal, ZONA_BAWAAN } from '../register/direktori/direktori.ts';
import { Galat } from '../workflows/runtime/galat.ts';

export interface UnitRingkas {
  id: string;
  nama: string;
  instansi: string;
  induk?: string;
  /** Post that leads it. */
  pimpinan: string;
  /** Post of its Pengampu Fungsi Tata Usaha. */
  tataUsaha?: string;
}

export interface JabatanRingkas {
  id: string;
  nama: string;
  unit: string;
  jenis: 'struktural' | 'fungsional' | 'pelaksana';
  jenjang?: string;
  atasan?: string;
  /** Who acts for it today. */
  pemangku?: { pegawai: string; nama: string; kapasitas: 'definitif' | 'Plt.' | 'Plh.' };
}

/** As what somebody may act today. */
export interface Kapasitas {
  jabatan: string;
  namaJabatan: string;
  unit: string;
  dasarWewenang: 'definitif' | 'Plt.' | 'Plh.' | 'delegasi';
  nomorSurat?: string;
  sampai?: string;
  /** The one procedure that a delegation is for; absent for all. */
  prosedur?: string;
}

export interface PegawaiRingkas {
  id: string;
  nama: string;
  jabatan: Kapasitas[];
}

/** Today where a unit is. */
export const hariUnit = (direktori: Direktori, unit: string): string =>
  tanggalLokal(new Date(), direktori.instansiUnit(unit)?.zona ?? ZONA_BAWAAN);

export function daftarUnit(direktori: Direktori): UnitRingkas[] {
  return direktori.semuaUnit().map(({ id, nama, instansi, induk, pimpinan }) => {
    const tataUsaha = direktori.tataUsaha(id);
    return { id, nama, instansi, ...(induk ? { induk } : {}), pimpinan, ...(tataUsaha ? { tataUsaha } : {}) };
  });
}

/** Posts of a unit, those of the units below it not among them. */
export function jabatanUnit(direktori: Direktori, unit: string, hari: string): JabatanRingkas[] {
  if (!direktori.unit(unit)) throw new Galat('UNIT_TIDAK_DIKENAL', { unit });
  return direktori
    .semuaJabatan()
    .filter((j) => j.unit === unit)
    .map(({ id }) => satuJabatan(direktori, id, hari));
}

/** One post, with who acts for it. */
export function satuJabatan(direktori: Direktori, id: string, hari: string): JabatanRingkas {
  const jabatan = direktori.jabatan(id);
  if (!jabatan) throw new Galat('JABATAN_TIDAK_DIKENAL', { jabatan: id });
  const { nama, unit, jenis, jenjang, atasan } = jabatan;
  const kini = direktori.pemangku(id, hari);
  const pemangku = kini && {
    pegawai: kini.pegawai,
    nama: direktori.pegawai(kini.pegawai)?.nama ?? kini.pegawai,
    kapasitas: kini.kapasitas,
  };
  return {
    id,
    nama,
    unit,
    jenis,
    ...(jenjang ? { jenjang } : {}),
    ...(atasan ? { atasan } : {}),
    ...(pemangku ? { pemangku } : {}),
  };
}

/** One person with the posts that he may act for today, his own first. */
export function pegawaiRingkas(direktori: Direktori, id: string): PegawaiRingkas {
  const pegawai = direktori.pegawai(id);
  if (!pegawai) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: id });
  const hari = direktori.hariPegawai(id, new Date());
  const sebutan = (jabatan: string) => {
    const j = direktori.jabatan(jabatan);
    return { jabatan, namaJabatan: j?.nama ?? jabatan, unit: j?.unit ?? '' };
  };
  const rincian = (nomorSurat: string | null, sampai: string | null) => ({
    ...(nomorSurat ? { nomorSurat } : {}),
    ...(sampai ? { sampai } : {}),
  });
  const sendiri = direktori.jabatanPegawai(id, hari).map((p) => ({
    ...sebutan(p.jabatan),
    dasarWewenang: p.kapasitas,
    ...rincian(p.nomor_surat, p.sampai),
  }));
  const delegasi = direktori.delegasiPegawai(id, hari).map((d) => ({
    ...sebutan(d.dari),
    dasarWewenang: 'delegasi' as const,
    ...rincian(d.nomor_surat, d.sampai),
    ...(d.prosedur ? { prosedur: d.prosedur } : {}),
  }));
  return { id, nama: pegawai.nama, jabatan: [...sendiri, ...delegasi] };
}

/** People whose name has these words, in order of their names. */
export function cariPegawai(direktori: Direktori, cari: string, batas: number): PegawaiRingkas[] {
  const kata = cari.toLowerCase();
  return direktori
    .semuaPegawai()
    .filter((p) => p.nama.toLowerCase().includes(kata))
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id') || a.id.localeCompare(b.id))
    .slice(0, batas)
    .map((p) => pegawaiRingkas(direktori, p.id));
}
