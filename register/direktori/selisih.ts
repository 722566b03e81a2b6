/** What loading a directory would do to the one that is there: each row that is new, other, ended or gone. */
import type { IsiTabel } from './direktori.ts';
import type { TabelDirektori } from './tabel.ts';

export interface PerubahanDirektori {
  /** `akhiri`: the row stays and now has a last day, or an earlier one. */
  jenis: 'tambah' | 'ubah' | 'akhiri' | 'hapus';
  bagian: 'instansi' | 'unit' | 'jabatan' | 'pegawai' | 'pemangku' | 'delegasi';
  /** The row as people name it. */
  sebutan: string;
  /** Its columns that change, as they were and as they would be; a NIP without its digits. */
  kolom: { nama: string; lama?: string; baru?: string }[];
}

type Baris = Record<string, string | number | null | undefined>;
type Isi = Omit<TabelDirektori, 'pegawai_nip'>;

/** A row of these parts is another where one of these differs; where all are the same, it is the same row. */
const KUNCI: Record<PerubahanDirektori['bagian'], readonly string[]> = {
  instansi: ['id'],
  unit: ['id'],
  jabatan: ['id'],
  pegawai: ['id'],
  pemangku: ['jabatan', 'pegawai', 'kapasitas', 'dari'],
  delegasi: ['dari', 'kepada', 'prosedur', 'unit', 'jenjang', 'mulai', 'nomor_surat'],
};
const BAGIAN = Object.keys(KUNCI) as PerubahanDirektori['bagian'][];

/** Of the register alone, or personal: that they change is said, not how. */
const TANPA_NILAI = new Set(['nip', 'nik']);
const BUKAN_BERKAS = new Set(['id', 'perkara']);

export function selisihDirektori(lama: IsiTabel, baru: TabelDirektori): PerubahanDirektori[] {
  const dahulu = denganNip(lama, lama.nip);
  const kelak = denganNip(baru, baru.pegawai_nip);
  const sebut = penyebut(lama, baru);
  return BAGIAN.flatMap((bagian) => {
    const [a, b] = [perKunci(bagian, dahulu[bagian]), perKunci(bagian, kelak[bagian])];
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((kunci): PerubahanDirektori[] => {
      const [sebelum, sesudah] = [a.get(kunci), b.get(kunci)];
      const kolom = selisihKolom(sebelum, sesudah);
      if (kolom.length === 0) return [];
      return [
        { jenis: jenisPerubahan(sebelum, sesudah, kolom), bagian, sebutan: sebut(bagian, sesudah ?? sebelum), kolom },
      ];
    });
  });
}

/** The NIP of a person's history that holds last, as a column of the person. */
function denganNip(isi: Isi, nip: TabelDirektori['pegawai_nip']): Record<PerubahanDirektori['bagian'], Baris[]> {
  const terakhir = new Map(nip.toSorted((a, b) => a.sejak.localeCompare(b.sejak)).map((n) => [n.pegawai, n.nip]));
  const baris = (bagian: keyof Isi) => isi[bagian] as unknown as Baris[];
  return {
    instansi: baris('instansi'),
    unit: baris('unit'),
    jabatan: baris('jabatan'),
    pegawai: isi.pegawai.map((p) => ({ ...p, nip: terakhir.get(p.id) })),
    pemangku: baris('pemangku'),
    delegasi: baris('delegasi'),
  };
}

/** Rows that a file has twice count: the second is one more. */
function perKunci(bagian: PerubahanDirektori['bagian'], baris: Baris[]): Map<string, Baris> {
  const peta = new Map<string, Baris>();
  for (const b of baris) {
    const kunci = JSON.stringify(KUNCI[bagian].map((k) => b[k] ?? null));
    let ke = 0;
    while (peta.has(`${kunci}${ke}`)) ke += 1;
    peta.set(`${kunci}${ke}`, b);
  }
  return peta;
}

function selisihKolom(lama: Baris | undefined, baru: Baris | undefined): PerubahanDirektori['kolom'] {
  const nama = [...new Set(Object.keys({ ...lama, ...baru }))].filter((n) => !BUKAN_BERKAS.has(n));
  return nama.flatMap((n) => {
    const [a, b] = [lama?.[n] ?? null, baru?.[n] ?? null];
    if (a === b) return [];
    const nilai = (v: string | number | null) => (TANPA_NILAI.has(n) && v !== null ? '(tidak ditampilkan)' : v);
    const [dari, ke] = [nilai(a), nilai(b)];
    return [
      { nama: n, ...(dari === null ? {} : { lama: String(dari) }), ...(ke === null ? {} : { baru: String(ke) }) },
    ];
  });
}

function jenisPerubahan(
  lama: Baris | undefined,
  baru: Baris | undefined,
  kolom: PerubahanDirektori['kolom'],
): PerubahanDirektori['jenis'] {
  if (!lama) return 'tambah';
  if (!baru) return 'hapus';
  const [{ nama, lama: dari = '9999', baru: ke = '9999' } = { nama: '' }, ...lain] = kolom;
  return nama === 'sampai' && lain.length === 0 && ke < dari ? 'akhiri' : 'ubah';
}

/** Names from the new directory, from the old one for what is gone. */
function penyebut(lama: Isi, baru: Isi): (bagian: PerubahanDirektori['bagian'], baris: Baris | undefined) => string {
  const nama = (bagian: 'jabatan' | 'pegawai') =>
    new Map([...lama[bagian], ...baru[bagian]].map(({ id, nama: n }) => [id, n]));
  const [jabatan, pegawai] = [nama('jabatan'), nama('pegawai')];
  const dari = (peta: Map<string, string>, id: Baris[string]) => peta.get(String(id)) ?? String(id);
  return (bagian, baris = {}) => {
    if (bagian === 'pemangku') {
      const kapasitas = baris.kapasitas === 'definitif' ? '' : `${baris.kapasitas} `;
      return `${dari(pegawai, baris.pegawai)} sebagai ${kapasitas}${dari(jabatan, baris.jabatan)} sejak ${baris.dari}`;
    }
    if (bagian === 'delegasi')
      return `${dari(jabatan, baris.dari)} kepada ${dari(jabatan, baris.kepada)} sejak ${baris.mulai}`;
    return `${baris.nama} (${baris.id})`;
  };
}
