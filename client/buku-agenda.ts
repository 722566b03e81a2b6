/** The registers of letters as the client hands them out: a page, or whole as CSV or PDF. */
import { tataLetak } from '../peraturan/profil.ts';
import { tanggalLokal, ZONA_BAWAAN } from '../register/direktori/direktori.ts';
import { bacaAgenda, type HalamanAgenda, type TanyaAgenda } from './agenda.ts';
import type { Bahan } from './bahan.ts';
import type { SidikBerkas } from './sidik-berkas.ts';

/** A register of letters as a file. */
export interface BerkasAgenda {
  /** Safe file name. */
  nama: string;
  isi: Buffer;
  /** So many letters stand in it. */
  jumlah: number;
}

type Sumber = Bahan & { sidikBerkas: SidikBerkas };

/** @throws Galat MASUKAN_TIDAK_SAH, UNIT_TIDAK_DIKENAL */
export const halamanAgenda = async (
  { register, direktori, sidikBerkas }: Sumber,
  tanya: TanyaAgenda,
): Promise<HalamanAgenda> => bacaAgenda({ register, direktori: await direktori.ambil(), sidikBerkas }, tanya);

/** All pages of a register as one file. */
export async function berkasAgenda(
  sumber: Sumber,
  tanya: Omit<TanyaAgenda, 'halaman'>,
  bentuk: 'csv' | 'pdf',
): Promise<BerkasAgenda> {
  const { agendaCsv, agendaPdf } = await import('./agenda-berkas.ts');
  const { baris, ...awal } = await halamanAgenda(sumber, { ...tanya, halaman: 1 });
  for (let halaman = 2; halaman <= awal.jumlahHalaman; halaman++) {
    // The year that the first page has holds for all.
    baris.push(...(await halamanAgenda(sumber, { ...tanya, tahun: awal.tahun, halaman })).baris);
  }
  const nama = `agenda-${awal.arah}-${awal.unit}-${awal.tahun}.${bentuk}`;
  if (bentuk === 'csv') return { nama, isi: agendaCsv({ ...awal, baris }), jumlah: baris.length };
  const instansi = (await sumber.direktori.ambil()).instansiUnit(awal.unit);
  const keadaan = tanggalLokal(new Date(), instansi?.zona ?? ZONA_BAWAAN);
  const tata = instansi?.profil ? tataLetak(sumber.peraturan.profil(instansi.profil)) : undefined;
  return { nama, isi: agendaPdf({ ...awal, baris }, keadaan, tata), jumlah: baris.length };
}
