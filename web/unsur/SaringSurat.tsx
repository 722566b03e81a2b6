/** Filters that lists of letters have in common. */
import { NativeSelect, TextInput } from '@mantine/core';
import type { SaringSurat } from '../api/baca.ts';
import { sebutan } from '../teks.ts';

type Jenis = NonNullable<SaringSurat['jenis']>;

/** Every kind that the API knows; a new one does not compile until it stands here. */
const JENIS: Record<Jenis, true> = {
  catatanPermohonanLisan: true,
  instruksiPenugasan: true,
  jawabanKetersediaan: true,
  jawabanPengunduranDiri: true,
  keputusanPembentukanTim: true,
  laporanKinerja: true,
  laporanPelaksanaan: true,
  notaDinasKak: true,
  notaDinasRencanaAksi: true,
  pencabutanWewenang: true,
  pendelegasianKewenangan: true,
  penerusanPersetujuan: true,
  pengembalianDaftar: true,
  pengembalianDokumen: true,
  pengembalianHasil: true,
  pengunduranDiri: true,
  penilaianKinerja: true,
  penolakanPelibatan: true,
  penolakanSukarela: true,
  permohonanAntarInstansi: true,
  permohonanPelibatan: true,
  permohonanSukarela: true,
  persetujuanPelibatan: true,
  persetujuanSukarela: true,
  rekomendasiSetuju: true,
  rekomendasiTidakSetuju: true,
  suratPerintahPltPlh: true,
  suratTugas: true,
};
const PILIHAN_JENIS = [
  { value: '', label: 'Semua' },
  ...Object.keys(JENIS).map((value) => ({ value, label: sebutan(value) })),
];

/** What is typed, before it is asked for; empty where it does not narrow. */
export interface IsianSaring {
  cari: string;
  jenis: Jenis | '';
  tahun: string;
}
export const SARING_KOSONG: IsianSaring = { cari: '', jenis: '', tahun: '' };

/** A year that is not wholly typed yet asks for nothing. */
export const sebagaiTanya = ({ cari, jenis, tahun }: IsianSaring) => ({
  cari: cari.trim() || undefined,
  jenis: jenis || undefined,
  tahun: /^\d{4}$/.test(tahun) ? Number(tahun) : undefined,
});

interface Props {
  isian: IsianSaring;
  ubah(isian: IsianSaring): void;
  /** Of which years, where none is typed. */
  tahunKosong?: string;
}

export function SaringanSurat({ isian, ubah, tahunKosong = 'semua tahun' }: Props) {
  return (
    <>
      <TextInput
        label="Cari"
        description="Bagian dari nomor atau hal."
        type="search"
        maxLength={200}
        value={isian.cari}
        onChange={(e) => ubah({ ...isian, cari: e.target.value })}
      />
      <NativeSelect
        label="Jenis surat"
        data={PILIHAN_JENIS}
        value={isian.jenis}
        onChange={(e) => ubah({ ...isian, jenis: e.target.value as Jenis | '' })}
      />
      <TextInput
        label="Tahun"
        description={`Empat angka; kosong berarti ${tahunKosong}.`}
        inputMode="numeric"
        maxLength={4}
        value={isian.tahun}
        onChange={(e) => ubah({ ...isian, tahun: e.target.value.replace(/\D/g, '') })}
      />
    </>
  );
}
