/** Deadlines over all cases, for who keeps the installation: which rules there are, and what is nearing or over. */
import { sql } from 'kysely';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { Klausul } from '../peraturan/skema.ts';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { bacaTempat, type Halaman, halaman, type PilihanHalaman, sesudahTempat, type Tempat } from './halaman.ts';
import { bolehLihat, type Pemirsa } from './pemirsa.ts';
import { kolomTenggat, type TenggatTugas, tenggatTugas } from './tenggat.ts';

/** One deadline of one procedure in one variant. */
export interface AturanTenggat {
  varian: string;
  prosedur: string;
  nama: string;
  /** Working days. */
  hariKerja?: number;
  /** In place of them: a day of the request (its field), announced so many days before. */
  masa?: { sampai: string; hariSebelum: number };
  /** Who sets it: the regulation, general guidance, the instansi, or an implied rule. */
  penetap: Klausul['jenis'];
  dasar: string[];
}

/** `mendekati`: half of the time is over, and its holder has been reminded. */
export const KEADAAN_TENGGAT = ['lewat', 'mendekati', 'berjalan'] as const;
export type KeadaanTenggat = (typeof KEADAAN_TENGGAT)[number];

export interface TugasBerjalan extends TenggatTugas {
  prosedur: string;
  jenis: string;
  varian: string;
  tugas: string;
  putaran: number;
  pemegang: string;
  dibukaPada: string;
  /** Whether who asks may see the case. */
  terlihat: boolean;
}

export function aturanTenggat(peraturan: RegistriPeraturan): AturanTenggat[] {
  return peraturan.semuaVarian().flatMap(({ id: varian, prosedur }) =>
    Object.entries(prosedur).flatMap(([jenis, { tenggat, masa = {} }]) => {
      const satu = (nama: string, dasar: string[]) => ({
        varian,
        prosedur: jenis,
        nama,
        penetap: peraturan.klausul(dasar[0] ?? '').jenis,
        dasar,
      });
      return [
        ...Object.entries(tenggat).map(([nama, t]) => ({ ...satu(nama, t.dasar), hariKerja: t.hariKerja })),
        ...Object.entries(masa).map(([nama, { dasar, ...m }]) => ({ ...satu(nama, dasar), masa: m })),
      ];
    }),
  );
}

const URUTAN = ['tugas.jatuh_tempo', 'tugas.prosedur', 'tugas.tugas', 'tugas.pemegang'];

const terbuka = ({ db }: Register, keadaan: KeadaanTenggat | undefined, kini: Date) =>
  db
    .selectFrom('tugas')
    .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
    .where('tugas.ditutup', 'is', null)
    .where('tugas.jatuh_tempo', 'is not', null)
    .$if(keadaan === 'lewat', (q) => q.where('tugas.jatuh_tempo', '<=', kini))
    .$if(keadaan === 'mendekati', (q) =>
      q.where('tugas.jatuh_tempo', '>', kini).where('tugas.tahap', '=', 'jatuhTempo'),
    )
    .$if(keadaan === 'berjalan', (q) => q.where('tugas.jatuh_tempo', '>', kini).where('tugas.tahap', '=', 'separuh'));

/** Open tasks that have a deadline, the earliest first: of each where it waits, not what it is about. */
export async function daftarTenggat(
  register: Register,
  direktori: Direktori,
  peraturan: Pick<RegistriPeraturan, 'kalender'>,
  pemirsa: Pemirsa | undefined,
  { keadaan, ...pilihan }: PilihanHalaman & { keadaan?: KeadaanTenggat },
): Promise<Halaman<TugasBerjalan>> {
  const kini = new Date();
  const tempat = pilihan.sesudah === undefined ? undefined : bacaTempat(pilihan.sesudah, 3);
  const kalender = direktori.kalender(peraturan.kalender());
  const { baris, lanjut } = await halaman(
    pilihan,
    (paling) =>
      terbuka(register, keadaan, kini)
        .selectAll('tugas')
        .select(['prosedur.varian', ...kolomTenggat])
        .select((eb) =>
          sql<boolean>`(${pemirsa ? bolehLihat(direktori, pemirsa)(eb) : eb.lit(false)})::boolean`.as('terlihat'),
        )
        .$if(tempat !== undefined, (q) => q.where(sesudahTempat(URUTAN, tempat as Tempat, '>')))
        .orderBy('tugas.jatuh_tempo')
        .orderBy('tugas.prosedur')
        .orderBy('tugas.tugas')
        .orderBy('tugas.pemegang')
        .limit(paling)
        .execute(),
    (t) => [t.jatuh_tempo?.toISOString() ?? '', t.prosedur, t.tugas, t.pemegang],
  );
  return {
    baris: baris.map((t) => ({
      prosedur: t.prosedur,
      jenis: t.jenis,
      varian: t.varian,
      tugas: t.tugas,
      putaran: t.putaran,
      pemegang: t.pemegang,
      dibukaPada: t.dibuka_pada.toISOString(),
      terlihat: t.terlihat,
      ...tenggatTugas(direktori, kalender, t, kini),
    })),
    ...(lanjut ? { lanjut } : {}),
  };
}

/** How many there are of each. */
export async function hitungTenggatTerbuka(register: Register): Promise<Record<KeadaanTenggat, number>> {
  const kini = new Date();
  const jumlah = async (keadaan: KeadaanTenggat) => {
    const { n } = await terbuka(register, keadaan, kini)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return n;
  };
  const [lewat, mendekati, berjalan] = await Promise.all(KEADAAN_TENGGAT.map(jumlah));
  return { lewat: lewat ?? 0, mendekati: mendekati ?? 0, berjalan: berjalan ?? 0 };
}
