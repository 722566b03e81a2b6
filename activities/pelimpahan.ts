/**
 * What speaks against handing a post's authority to another: by delegation, or to a Plt. or Plh. Asked of the directory
 * when it is proposed and again when it is recorded. Pure. Throws a Galat of the one table.
 */
import type { DelegasiTersemat } from '../peraturan/model.ts';
import type { BarisDelegasi, BarisPemangku, Direktori } from '../register/direktori/direktori.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { HakDirektori } from '../workflows/runtime/kontrak.ts';

type HakDelegasi = Extract<HakDirektori, { bagian: 'delegasi' }>;
type HakPemangku = Extract<HakDirektori, { bagian: 'pemangku' }>;

export interface BahanPelimpahan {
  direktori: Direktori;
  /** Local date of the instansi. */
  tanggal: string;
  /** Person who hands it on. */
  oleh: string;
  permohonan: Record<string, unknown>;
  /** What the model of the unit says of the delegation. */
  pendelegasian?: DelegasiTersemat;
  /** Proposed now: the first day may not lie behind. Later the letter's own day is the first at the earliest. */
  usul: boolean;
}

export function periksaPelimpahan(hak: HakDirektori, bahan: BahanPelimpahan): void {
  periksaMasa(hak, bahan);
  if (hak.bagian === 'delegasi') periksaDelegasi(hak, bahan);
  else periksaPemangku(hak, bahan);
}

/** First day on which a right holds: that of the request, but never before its letter (T-PD-masa, T-PP-masa). */
export const hariPertama = (mulai: string, tanggalSurat: string) => (mulai < tanggalSurat ? tanggalSurat : mulai);

function periksaMasa({ mulai, sampai }: HakDirektori, { tanggal, usul }: BahanPelimpahan): void {
  if (sampai < mulai) throw new Galat('MASA_TERBALIK', { mulai, sampai });
  if (sampai < tanggal || (usul && mulai < tanggal)) throw new Galat('MASA_LAMPAU', { mulai, sampai, tanggal });
}

const bertemu = (a: { mulai: string; sampai: string | null }, b: { mulai: string; sampai: string | null }) =>
  a.mulai <= (b.sampai ?? '9999') && b.mulai <= (a.sampai ?? '9999');

/** `undefined` and null both mean that a limit is not set: it covers all. */
const beririsan = (a: string | null | undefined, b: string | null | undefined) => !a || !b || a === b;

function periksaDelegasi(hak: HakDelegasi, bahan: BahanPelimpahan): void {
  const { direktori, tanggal, oleh } = bahan;
  if (hak.prosedur && !Object.hasOwn(DAFTAR_PROSEDUR, hak.prosedur)) {
    throw new Galat('MASUKAN_TIDAK_SAH', { rincian: `prosedur: "${hak.prosedur}" tidak dikenal` });
  }
  const nama = namaJabatan(direktori, hak.dari);
  const dipangku = [tanggal, hak.mulai].some((hari) =>
    direktori.jabatanPegawai(oleh, hari).some((p) => p.jabatan === hak.kepada),
  );
  if (hak.dari === hak.kepada || dipangku) throw new Galat('PELIMPAHAN_KEPADA_SENDIRI', { jabatan: nama });
  periksaGaris(hak, bahan);
  const lain = direktori
    .delegasiJabatan(hak.dari)
    .find((d: BarisDelegasi) => bertemu(d, hak) && beririsan(d.prosedur, hak.prosedur) && beririsanOrang(d, hak.atas));
  if (lain) {
    throw new Galat('PELIMPAHAN_TUMPANG_TINDIH', {
      jabatan: nama,
      nomorSurat: lain.nomor_surat,
      mulai: lain.mulai,
      sampai: lain.sampai ?? '-',
    });
  }
}

const beririsanOrang = ({ unit, jenjang }: BarisDelegasi, atas: HakDelegasi['atas']) =>
  beririsan(unit, atas?.unit) && beririsan(jenjang, atas?.jenjang);

/** Whom the text, or the line of superiors, lets an authority be delegated to. */
function periksaGaris(
  { dari, kepada, atas }: HakDelegasi,
  { direktori, permohonan, pendelegasian }: BahanPelimpahan,
): void {
  const tolak = (penerima: string) => {
    const [pemberi, tujuan] = [namaJabatan(direktori, dari), namaJabatan(direktori, kepada)];
    return new Galat('DELEGASI_DI_LUAR_GARIS', { dari: pemberi, kepada: tujuan, penerima });
  };
  const struktural = direktori.jabatan(kepada)?.jenis === 'struktural';
  const garis = direktori.garisAtasan(kepada);
  const sifat = pendelegasian?.sifat ?? 'bila dibutuhkan';
  if ((sifat === 'bersama penugasan') !== (permohonan.penugasan !== undefined)) {
    throw new Galat('DELEGASI_TIDAK_SESUAI_MODEL', { model: pendelegasian?.model ?? '-', sifat });
  }
  if (pendelegasian) {
    const { dari: pemberi, kepada: penerima } = pendelegasian;
    const sebutan = `${penerima} langsung di bawah ${pemberi}`;
    if (!pemberiMenurutModel(dari, atas?.unit ?? '', pendelegasian, direktori)) throw tolak(sebutan);
    if (!struktural || garis[0] !== dari) throw tolak(sebutan);
    return;
  }
  if (!struktural || !garis.includes(dari)) throw tolak('pejabat struktural di bawah pemberi');
  const pimpinan = direktori.unit(atas?.unit ?? '')?.pimpinan;
  if (pimpinan && ![pimpinan, ...direktori.garisAtasan(pimpinan)].includes(dari)) {
    throw tolak('pejabat di bawah pimpinan unit yang pegawainya dikelola');
  }
}

/** The one who delegates stands to the head of the unit as its model says. */
function pemberiMenurutModel(dari: string, unit: string, { pemberi }: DelegasiTersemat, direktori: Direktori): boolean {
  const pimpinan = direktori.unitBermodel(unit)?.pimpinan ?? '';
  if (pemberi === 'pimpinan') return dari === pimpinan;
  if (pemberi === 'atasan pimpinan') return direktori.garisAtasan(pimpinan).includes(dari);
  return direktori.jabatan(dari)?.atasan === pimpinan;
}

function periksaPemangku(hak: HakPemangku, bahan: BahanPelimpahan): void {
  const { direktori, oleh } = bahan;
  const { jabatan, pegawai, kapasitas, mulai } = hak;
  const nama = namaJabatan(direktori, jabatan);
  const [sendiri] = direktori.jabatanPegawai(pegawai, mulai);
  if (!sendiri) throw new Galat('PEGAWAI_TANPA_JABATAN', { pegawai, tanggal: mulai });
  const riwayat = direktori.riwayatPemangku(jabatan).map((p) => ({ ...p, mulai: p.dari }));
  const definitif = riwayat.filter((p) => p.kapasitas === 'definitif');
  if (pegawai === oleh || definitif.some((p) => p.pegawai === pegawai && bertemu(p, hak))) {
    throw new Galat('PELIMPAHAN_KEPADA_SENDIRI', { jabatan: nama });
  }
  const instansi = direktori.instansiUnit(direktori.jabatan(sendiri.jabatan)?.unit ?? '');
  if (instansi?.id !== direktori.instansiUnit(direktori.jabatan(jabatan)?.unit ?? '')?.id) {
    throw new Galat('PLT_LAIN_INSTANSI', { pegawai, instansi: instansi?.nama ?? '-' });
  }
  const ada = definitif.find((p) => bertemu(p, hak));
  if (bahan.permohonan.sebab === 'lowong' && ada) {
    const pemangku = direktori.pegawai(ada.pegawai)?.nama ?? ada.pegawai;
    throw new Galat('PLT_JABATAN_TERISI', { jabatan: nama, pemangku });
  }
  if (kapasitas === 'Plh.' && !definitif.some((p) => bertemu(p, { mulai, sampai: mulai }))) {
    throw new Galat('PLH_JABATAN_LOWONG', { jabatan: nama, tanggal: mulai });
  }
  if (kapasitas === 'Plt.') periksaMasaPlt(hak, riwayat, nama);
  const lain = riwayat.find((p) => p.kapasitas !== 'definitif' && bertemu(p, hak));
  if (lain) {
    const { nomor_surat: nomorSurat, dari, sampai: akhir } = lain;
    throw new Galat('PELIMPAHAN_TUMPANG_TINDIH', {
      jabatan: nama,
      nomorSurat: nomorSurat ?? '-',
      mulai: dari,
      sampai: akhir ?? '-',
    });
  }
}

/** Three months, and once three more for the same person where they follow at once (ND-1-plt-masa). */
function periksaMasaPlt({ jabatan: _, pegawai, mulai, sampai }: HakPemangku, riwayat: BarisPemangku[], nama: string) {
  const sebelum = (hari: string) =>
    riwayat.find((p) => p.kapasitas === 'Plt.' && p.pegawai === pegawai && p.sampai === tambahHari(hari, -1));
  const pertama = sebelum(mulai);
  if (pertama && sebelum(pertama.dari))
    throw new Galat('PLT_MELEBIHI_MASA', { jabatan: nama, paling: pertama.sampai ?? '-' });
  const paling = akhirTigaBulan(mulai);
  if (sampai > paling) throw new Galat('PLT_MELEBIHI_MASA', { jabatan: nama, paling });
}

const namaJabatan = (direktori: Direktori, id: string) => direktori.jabatan(id)?.nama ?? id;

function tambahHari(hari: string, n: number): string {
  return new Date(Date.parse(hari) + n * 86_400_000).toISOString().slice(0, 10);
}

/** Last day of three months from a first day: 5 January to 4 April; from 30 November to the last day of February. */
export function akhirTigaBulan(mulai: string): string {
  const [tahun = 0, bulan = 0, hari = 0] = mulai.split('-').map(Number);
  const akhirBulan = new Date(Date.UTC(tahun, bulan + 3, 0));
  if (hari > akhirBulan.getUTCDate()) return akhirBulan.toISOString().slice(0, 10);
  return tambahHari(new Date(Date.UTC(tahun, bulan + 2, hari)).toISOString().slice(0, 10), -1);
}
