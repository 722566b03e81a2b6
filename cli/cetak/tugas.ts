/** A task in an official's inbox: what it is, as what he may act, and how he decides it from here. */
import type { TugasMasuk } from '../../client/index.ts';
import { kata } from '../../peraturan/kata.ts';
import { baris } from './baris.ts';
import { kutip } from './dasar.ts';
import { gaya } from './gaya.ts';
import { waktu } from './waktu.ts';

export function barisTugas(tugas: TugasMasuk, pegawai: string): string[] {
  const { sebagai, jatuhTempo, tenggat } = tugas;
  const sementara = tugas.sementara ? ' (sementara: hari libur tahun itu belum dimuat)' : '';
  const surat = sebagai !== 'diri sendiri' && sebagai.nomorSurat ? `, ${sebagai.nomorSurat}` : '';
  const jabatan = sebagai === 'diri sendiri' ? sebagai : `${sebagai.namaJabatan} (${sebagai.dasarWewenang}${surat})`;
  return [
    gaya.tebal(`${tugas.prosedur}: ${tugas.tugas}`),
    ...baris('prosedur', `${kata(tugas.jenis)}, varian ${tugas.varian}, putaran ${tugas.putaran}`),
    ...baris('sebagai', jabatan),
    ...baris('sejak', waktu(tugas.dibukaPada)),
    ...baris('tenggat', ...(jatuhTempo ? [`${waktu(jatuhTempo)}, ${tenggat?.uraian}${sementara}`] : [])),
    ...baris('dasar', ...tugas.dasar.map(kutip)),
    ...baris('putuskan', ...tugas.peristiwa.map((p) => `siskerja decide ${tugas.prosedur} ${p} --pelaku ${pegawai}`)),
  ];
}
