/**
 * Letters of a person: those that came to him or his posts, those that were copied to them, and those that went out under
 * his name, in person or for a post that he holds or acts for.
 */
import { sql } from 'kysely';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { type SaringSurat, saringSurat } from './agenda.ts';
import { ringkasSurat } from './baca-surat.ts';
import { bacaTempat, type Halaman, halaman, type PilihanHalaman, sesudahTempat, type Tempat } from './halaman.ts';
import { dipegang, ditandatangani, kunciPegawai, sebagaiApa } from './pemirsa.ts';
import { type StatusSurat, statusSurat } from './status-surat.ts';
import type { RincianSurat, TugasMasuk } from './tipe.ts';

export const ARAH_SURAT = ['masuk', 'tembusan', 'keluar'] as const;
export type ArahSurat = (typeof ARAH_SURAT)[number];

export interface SaringSuratSaya extends SaringSurat, PilihanHalaman {
  /** Only letters that concern him in this way. */
  arah?: ArahSurat;
  tahun?: number;
}

export interface SuratSaya extends Omit<RincianSurat, 'status'> {
  status: StatusSurat;
  /** When the step was taken that issued it. */
  pada: string;
  /** Kind of its case. */
  jenisPerkara: string;
  /** How it concerns him: in one way or several. */
  bagi: { arah: ArahSurat; sebagai: TugasMasuk['sebagai'] }[];
  /** Where anybody may verify it: what its QR code says. */
  token?: string;
}

const URUTAN = ['jurnal.pada', 'surat.id'];

/** The newest first. @throws Galat PEGAWAI_TIDAK_DIKENAL */
export async function suratSaya(
  register: Register,
  direktori: Direktori,
  pegawai: string,
  saring: SaringSuratSaya,
): Promise<Halaman<SuratSaya>> {
  if (!direktori.pegawai(pegawai)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai });
  const { arah, tahun, sesudah } = saring;
  const tempat = sesudah === undefined ? undefined : bacaTempat(sesudah, 1);
  const milik = suratMilik(register, direktori, pegawai, arah);
  const ambil = (paling: number) =>
    saringSurat(register, saring)
      .innerJoin(milik, (j) => j.onRef('milik.id', '=', 'surat.id'))
      .innerJoin('prosedur', 'prosedur.id', 'surat.prosedur')
      .innerJoin('jurnal', (j) =>
        j.onRef('jurnal.prosedur', '=', 'surat.prosedur').onRef('jurnal.urutan', '=', 'surat.urutan'),
      )
      .selectAll('surat')
      .select(['prosedur.jenis as jenisPerkara', 'jurnal.pada', 'milik.cara'])
      .$if(tahun !== undefined, (q) => q.where('surat.tahun', '=', tahun as number))
      .$if(tempat !== undefined, (q) => q.where(sesudahTempat(URUTAN, tempat as Tempat, '<')))
      .orderBy('jurnal.pada', 'desc')
      .orderBy('surat.id', 'desc')
      .limit(paling)
      .execute();
  const { baris, lanjut } = await halaman(saring, ambil, ({ pada, id }) => [pada.toISOString(), id]);
  const hari = direktori.hariPegawai(pegawai, new Date());
  return {
    baris: baris.map((s) => ({
      ...ringkasSurat(s),
      ...(s.status === 'menungguTte' ? { menungguTte: true as const } : {}),
      status: statusSurat(s.status, s.pengganti),
      pada: s.pada.toISOString(),
      jenisPerkara: s.jenisPerkara,
      bagi: ARAH_SURAT.flatMap((a) =>
        s.cara.flatMap(({ arah, pemegang }) => {
          const sebagai = arah === a && sebagaiApa(direktori, pegawai, pemegang, s.jenisPerkara, hari);
          return sebagai ? [{ arah, sebagai }] : [];
        }),
      ),
      ...(s.token ? { token: s.token } : {}),
    })),
    ...(lanjut ? { lanjut } : {}),
  };
}

/** Ids of his letters, each with the ways in which it is his. */
function suratMilik({ db }: Register, direktori: Direktori, pegawai: string, arah: ArahSurat | undefined) {
  const kunci = kunciPegawai(direktori, pegawai);
  const diterima = db
    .selectFrom('kotak_keluar')
    .innerJoin('prosedur', 'prosedur.id', 'kotak_keluar.prosedur')
    .select([
      sql<string>`kotak_keluar.surat`.as('id'),
      sql<ArahSurat>`CASE kotak_keluar.jenis WHEN 'surat' THEN 'masuk' ELSE 'tembusan' END`.as('arah'),
      'kotak_keluar.kepada as pemegang',
    ])
    .where(dipegang(kunci, 'kotak_keluar.kepada'))
    .where('kotak_keluar.jenis', 'in', ['surat', 'tembusan'])
    .where('kotak_keluar.surat', 'is not', null)
    .where('kotak_keluar.ditahan', '=', false);
  const dikirim = db
    .selectFrom('surat')
    .innerJoin('prosedur', 'prosedur.id', 'surat.prosedur')
    .select(['surat.id', sql<ArahSurat>`'keluar'`.as('arah')])
    .select(
      sql<string>`CASE WHEN surat.jabatan_penandatangan IS NULL THEN 'pegawai:' || surat.penandatangan
        ELSE 'jabatan:' || surat.jabatan_penandatangan END`.as('pemegang'),
    )
    .where((eb) =>
      eb.or([
        ditandatangani(kunci),
        eb.and([eb('surat.penandatangan', '=', pegawai), eb('surat.jabatan_penandatangan', 'is', null)]),
      ]),
    );
  return db
    .selectFrom(diterima.unionAll(dikirim).as('semua'))
    .select([
      'id',
      sql<{ arah: ArahSurat; pemegang: string }[]>`
      jsonb_agg(DISTINCT jsonb_build_object('arah', arah, 'pemegang', pemegang))`.as('cara'),
    ])
    .$if(arah !== undefined, (q) => q.where('arah', '=', arah as ArahSurat))
    .groupBy('id')
    .as('milik');
}
