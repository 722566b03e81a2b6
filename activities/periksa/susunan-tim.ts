/**
 * The composition of a tim kerja, proposed or about to be set, against the directory of the day: where its people come
 * from, whether the ketua may be one, who is better qualified, and how much he coordinates already.
 */
import { urutkanCalon } from '../../peraturan/ketua.ts';
import { faktaCalon } from '../../register/direktori/calon-ketua.ts';
import { kunciKetua, substansiKetua, substansiTim } from '../../register/tim.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import type { Aturan, Langkah } from '../../workflows/runtime/kontrak.ts';
import { orang } from '../../workflows/runtime/mesin.ts';
import type { Konteks } from '../konteks.ts';

type AturanKetua = NonNullable<Aturan['ketua']>;

interface Tim {
  unit: string;
  ketua?: string;
  anggota: string[];
  /** Obtained from other units or instansi. */
  dilibatkan: string[];
  alasanKetua?: string;
}

export async function periksaSusunanTim(konteks: Konteks, { konteks: { peran, catatan } }: Langkah): Promise<void> {
  const aturan = konteks.kepala.aturan.ketua;
  if (!aturan) throw new Error(`variant ${konteks.kepala.varian} has no rules for a ketua`);
  const [ketua] = orang(peran.calonKetua);
  const tim: Tim = {
    unit: String(konteks.kepala.permohonan.unitPemilik),
    ...(ketua ? { ketua } : {}),
    anggota: orang(peran.calonAnggota),
    dilibatkan: orang(peran.pegawaiDilibatkan),
    ...(catatan?.alasanKetua ? { alasanKetua: catatan.alasanKetua } : {}),
  };
  periksaAsal(konteks, tim);
  if (ketua) {
    periksaKetua(konteks, aturan, ketua, tim);
    await periksaBatas(konteks, aturan, ketua, tim);
  }
}

/** Members of another unit come through a penunjukan; a member is a JF or pelaksana; nobody names himself. */
function periksaAsal({ direktori, tanggal, perintah }: Konteks, { unit, ketua, anggota, dilibatkan }: Tim): void {
  const semua = [...(ketua ? [ketua] : []), ...anggota];
  if (semua.includes(perintah.pelaku ?? '')) throw new Galat('PERMOHONAN_SENDIRI');
  for (const pegawai of semua) {
    if (!direktori.pegawai(pegawai)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai });
    if (!dilibatkan.includes(pegawai) && !direktori.penempatan(pegawai, unit, tanggal)?.didalam)
      throw new Galat('ANGGOTA_LAIN_UNIT', { pegawai });
  }
  for (const pegawai of anggota)
    if (!direktori.fungsional(pegawai, tanggal)) throw new Galat('BUKAN_FUNGSIONAL_PELAKSANA', { pegawai });
}

function periksaKetua(konteks: Konteks, aturan: AturanKetua, ketua: string, tim: Tim): void {
  const { direktori, tanggal } = konteks;
  const calon = urutkanCalon(aturan, faktaCalon(direktori, tim.unit, [ketua, ...tim.anggota], tanggal));
  const terpilih = calon.find((c) => c.pegawai === ketua);
  if (!terpilih) throw new Galat('KETUA_TIDAK_SESUAI', { pegawai: ketua });
  const [unggul] = terpilih.diungguliOleh;
  if (unggul && !tim.alasanKetua) {
    throw new Galat('ALASAN_KETUA_WAJIB', { pegawai: ketua, unggul: direktori.pegawai(unggul)?.nama ?? unggul });
  }
}

/** Where the text limits what one ketua coordinates, counted over all the teams that he leads now. */
async function periksaBatas(konteks: Konteks, aturan: AturanKetua, ketua: string, { unit }: Tim): Promise<void> {
  const { trx, perintah, kepala, direktori, tanggal } = konteks;
  const batas = aturan.batasSubstansi;
  if (!batas || direktori.penempatan(ketua, unit, tanggal)?.jabatan.jenjang !== batas.jenjang) return;
  if (!disederhanakan(konteks, unit)) return;
  await kunciKetua(trx, ketua);
  const jumlah = (await substansiKetua(trx, ketua, perintah.prosedur)) + substansiTim(kepala.permohonan);
  if (jumlah > batas.paling)
    throw new Galat('SUBSTANSI_MELEBIHI_BATAS', { pegawai: ketua, jumlah, paling: batas.paling });
}

/** A unit has been simplified where a model of the regulation says where its JF stand (docs/adr/0082). */
function disederhanakan({ port, kepala, direktori }: Konteks, unit: string): boolean {
  const model = direktori.unitBermodel(unit)?.model;
  const { peraturan } = port.peraturan.varian(kepala.varian);
  return port.peraturan.semuaModel().some((m) => m.peraturan === peraturan && [m.id, m.kelompok].includes(model ?? ''));
}
