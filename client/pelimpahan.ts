/** Who acts for another's post: Plt., Plh. and delegations of the directory, in force, to come and ended. */
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import { hariUnit } from './direktori.ts';
import { bolehLihat, type Pemirsa } from './pemirsa.ts';

export const KEADAAN_PELIMPAHAN = ['berlaku', 'akanBerlaku', 'berakhir'] as const;
export type KeadaanPelimpahan = (typeof KEADAAN_PELIMPAHAN)[number];

export interface Pelimpahan {
  jenis: 'Plt.' | 'Plh.' | 'delegasi';
  /** Post whose authority it is. */
  jabatan: string;
  namaJabatan: string;
  /** Who has it: a person (Plt., Plh.) or a post. */
  penerima: string;
  namaPenerima: string;
  mulai: string;
  sampai?: string;
  keadaan: KeadaanPelimpahan;
  nomorSurat?: string;
  /** The one procedure that a delegation is for, the people whom it is over. */
  prosedur?: string;
  unit?: string;
  jenjang?: string;
  /** Clauses on which it was recorded. */
  dasar: string[];
  /** `direktori`: it came with the directory file, and ends by it. */
  asal: 'prosedur' | 'direktori';
  /** Where its case may be seen by who asks. */
  perkara?: string;
  /** The task by which it may be revoked, as long as it is open. */
  pencabutan?: { tugas: string; putaran: number; pemegang: string };
}

interface Baris extends Omit<Pelimpahan, 'dasar' | 'asal' | 'perkara' | 'pencabutan'> {
  idPerkara: string | null;
}

const DASAR_BERKAS = { 'Plt.': ['ND-1-plt-plh'], 'Plh.': ['ND-1-plt-plh'], delegasi: ['ND-1-delegasi'] } as const;
/** Of those that ended, the latest. */
const BERAKHIR_PALING_BANYAK = 200;

/** @param pemirsa who asks; absent where he may see no case */
export async function daftarPelimpahan(
  { db }: Register,
  direktori: Direktori,
  pemirsa: Pemirsa | undefined,
  keadaan: KeadaanPelimpahan,
): Promise<Pelimpahan[]> {
  const baris = semuaPelimpahan(direktori)
    .filter((b) => b.keadaan === keadaan)
    .sort(
      (a, b) => (b.sampai ?? '9999').localeCompare(a.sampai ?? '9999') || a.namaJabatan.localeCompare(b.namaJabatan),
    )
    .slice(0, keadaan === 'berakhir' ? BERAKHIR_PALING_BANYAK : undefined);
  const ids = baris.flatMap(({ idPerkara }) => idPerkara ?? []);
  const jurnal = await db
    .selectFrom('jurnal')
    .select(['prosedur', 'isi'])
    .where('prosedur', 'in', [...ids, ''])
    .where((eb) => eb(eb.ref('isi', '->').key('direktori'), 'is not', null))
    .execute();
  const tugas = await db
    .selectFrom('tugas')
    .select(['prosedur', 'tugas', 'putaran', 'pemegang'])
    .where('prosedur', 'in', [...ids, ''])
    .where('tugas', '=', 'berlaku')
    .where('ditutup', 'is', null)
    .execute();
  const terlihat = pemirsa
    ? await db
        .selectFrom('prosedur')
        .select('id')
        .where('id', 'in', [...ids, ''])
        .where(bolehLihat(direktori, pemirsa))
        .execute()
    : [];
  const lihat = new Set(terlihat.map((p) => p.id));
  return baris.map(({ idPerkara, ...b }): Pelimpahan => {
    if (idPerkara === null) return { ...b, dasar: [...DASAR_BERKAS[b.jenis]], asal: 'direktori' };
    const dasar = jurnal
      .filter((j) => j.prosedur === idPerkara)
      .flatMap((j) => (j.isi.direktori ?? []).flatMap((d) => d.dasar));
    const terbuka = tugas.find((t) => t.prosedur === idPerkara);
    return {
      ...b,
      dasar: [...new Set(dasar)],
      asal: 'prosedur',
      ...(lihat.has(idPerkara) ? { perkara: idPerkara } : {}),
      ...(terbuka && keadaan !== 'berakhir'
        ? { pencabutan: { tugas: terbuka.tugas, putaran: terbuka.putaran, pemegang: terbuka.pemegang } }
        : {}),
    };
  });
}

/** How many there are of each. */
export function hitungPelimpahan(direktori: Direktori): Record<KeadaanPelimpahan, number> {
  const jumlah = { berlaku: 0, akanBerlaku: 0, berakhir: 0 };
  for (const { keadaan } of semuaPelimpahan(direktori)) jumlah[keadaan] += 1;
  return jumlah;
}

function semuaPelimpahan(direktori: Direktori): Baris[] {
  const nama = (jabatan: string) => direktori.jabatan(jabatan)?.nama ?? jabatan;
  const masa = (jabatan: string, mulai: string, sampai: string | null) => {
    const hari = hariUnit(direktori, direktori.jabatan(jabatan)?.unit ?? '');
    const keadaan: KeadaanPelimpahan =
      mulai > hari ? 'akanBerlaku' : sampai !== null && sampai < hari ? 'berakhir' : 'berlaku';
    return { jabatan, namaJabatan: nama(jabatan), mulai, ...(sampai ? { sampai } : {}), keadaan };
  };
  const pemangku = direktori.semuaPemangku().flatMap((p): Baris[] => {
    if (p.kapasitas === 'definitif') return [];
    return [
      {
        jenis: p.kapasitas,
        ...masa(p.jabatan, p.dari, p.sampai),
        penerima: p.pegawai,
        namaPenerima: direktori.pegawai(p.pegawai)?.nama ?? p.pegawai,
        ...(p.nomor_surat ? { nomorSurat: p.nomor_surat } : {}),
        idPerkara: p.perkara,
      },
    ];
  });
  const delegasi = direktori.semuaDelegasi().map(
    (d): Baris => ({
      jenis: 'delegasi',
      ...masa(d.dari, d.mulai, d.sampai),
      penerima: d.kepada,
      namaPenerima: nama(d.kepada),
      nomorSurat: d.nomor_surat,
      ...(d.prosedur ? { prosedur: d.prosedur } : {}),
      ...(d.unit ? { unit: d.unit } : {}),
      ...(d.jenjang ? { jenjang: d.jenjang } : {}),
      idPerkara: d.perkara,
    }),
  );
  return [...pemangku, ...delegasi];
}
