/** Letters that stand in the register without the case that issued them, for what only reads the register. */
import type { Insertable } from 'kysely';
import { sidikJson } from '../../register/jurnal.ts';
import type { Register } from '../../register/koneksi.ts';
import type { TabelSurat } from '../../register/skema.ts';
import type { Naskah } from '../../surat/naskah.ts';
import { versiTemplat } from '../../surat/render.ts';
import { contoh } from '../surat/contoh.ts';

const PERKARA = 'plu-buatan';

/** One row of a case that is there for it; what is not said is that of an ordinary permohonan of Biro Organisasi. */
export async function simpanSurat(
  { db }: Register,
  {
    naskah: ubah,
    ...baris
  }: Partial<Omit<Insertable<TabelSurat>, 'naskah'>> & { id: string; naskah?: Partial<Naskah> },
): Promise<void> {
  await db
    .insertInto('prosedur')
    .values({
      id: PERKARA,
      jenis: 'penunjukanLintasUnit',
      varian: 'bengkulu-pasal',
      mesin: 'bengkuluPasal',
      keadaan: 'menungguJawaban',
      status: 'berjalan',
      pemohon: 'p-dewi-lestari',
      permohonan: '{}',
      peran: '{}',
      aturan: '{}',
      sidik_aturan: '-',
      urutan: 1,
      hash: '-',
      dimulai: new Date(0),
      berakhir: null,
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
  const naskah = { ...contoh.permohonanPelibatan, ...ubah } as Naskah;
  await db
    .insertInto('surat')
    .values({
      prosedur: PERKARA,
      urutan: 1,
      jenis: naskah.jenis,
      unit: 'biro-organisasi',
      tahun: 2026,
      urut: null,
      nomor: naskah.nomor,
      tanggal: naskah.tanggal,
      hal: naskah.hal,
      naskah: JSON.stringify(naskah),
      sidik: sidikJson(naskah),
      versi_templat: versiTemplat(),
      dasar: '[]',
      status: 'terbit',
      ...baris,
    })
    .execute();
}
