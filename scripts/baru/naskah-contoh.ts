/**
 * The placeholder of a regulation's text, and the clauses that quote it: one for each clause that the borrowed machines
 * cite, and those of a model kedudukan. So the skeleton holds together from the first moment on, and shows what to fill in.
 */
import type { Klausul } from '../../peraturan/skema.ts';
import { GANTI, type Provinsi } from './provinsi.ts';

/** A clause of the placeholder. */
export interface KlausulContoh {
  id: string;
  letak: string;
  baris: number;
  teks: string;
  /** What the borrowed text says there. */
  sepadan?: Klausul;
}

/** The clauses that the example of a model rests on, by what they say. */
export type KlausulModel = Record<(typeof BUTIR_MODEL)[number][0], KlausulContoh>;

const BUTIR_MODEL = [
  ['kedudukan', 'Kelompok jabatan fungsional dan pelaksana berkedudukan di bawah Kepala Bidang.'],
  ['unit', 'Penggambaran tersebut diterapkan pada Dinas Contoh Satu dan Dinas Contoh Dua.'],
  ['reviu', 'Kepala Bidang melakukan reviu atas hasil pelaksanaan kegiatan dan menyampaikannya kepada Kepala Dinas.'],
  ['terima', 'Kepala Dinas melakukan reviu atas hasil yang disampaikan Kepala Bidang.'],
  ['selesai', 'Kegiatan dinyatakan selesai setelah Kepala Dinas menerima hasilnya.'],
  ['kembali', 'Hasil yang belum sesuai dikembalikan secara berjenjang.'],
  ['wewenang', 'Kepala Bidang memberikan penugasan dan penilaian kinerja kepada pejabat fungsional dan pelaksana.'],
] as const;

export interface NaskahContoh {
  teks: string;
  /** By procedure; a clause that several procedures cite stands with the first of them. */
  klausul: { judul: string; klausul: KlausulContoh[] }[];
  model: KlausulModel;
  /** Id of the clause that stands for a borrowed one. */
  padanan: Map<string, string>;
}

export function susunNaskah(p: Provinsi): NaskahContoh {
  const baris = [
    `${GANTI} PERATURAN GUBERNUR ${p.nama.toUpperCase()} NOMOR ... TAHUN ... TENTANG SISTEM KERJA`,
    '',
    `${GANTI} Ini naskah contoh. Ganti seluruh berkas ini dengan naskah peraturan yang sebenarnya, lalu sesuaikan`,
    'baris dan bunyi tiap klausul. Baris dihitung dari 1.',
  ];
  let pasal = 0;
  const bab = (butir: { bunyi: string; sepadan?: Klausul }[]): KlausulContoh[] => {
    pasal += 1;
    baris.push('', `Pasal ${pasal}`);
    return butir.map(({ bunyi, sepadan }, i) => {
      const teks = `${GANTI} ${bunyi}`;
      baris.push(`(${i + 1}) ${teks}`);
      const letak = `Pasal ${pasal} ayat (${i + 1})`;
      return { id: `${p.awalan}-${pasal}-${i + 1}`, letak, baris: baris.length, teks, ...(sepadan ? { sepadan } : {}) };
    });
  };
  const padanan = new Map<string, string>();
  const klausul = p.prosedur.flatMap(({ nama, klausul: dikutip }) => {
    const baru = dikutip.filter((k) => k.jenis === 'norma' && !padanan.has(k.id));
    if (baru.length === 0) return [];
    const isi = bab(baru.map((k) => ({ bunyi: `Ketentuan yang sepadan dengan ${k.id}.`, sepadan: k })));
    for (const k of isi) padanan.set(k.sepadan?.id ?? '', k.id);
    return [{ judul: nama, klausul: isi }];
  });
  const butir = bab(BUTIR_MODEL.map(([, bunyi]) => ({ bunyi })));
  const model = Object.fromEntries(BUTIR_MODEL.map(([nama], i) => [nama, butir[i]])) as KlausulModel;
  return {
    teks: `${baris.join('\n')}\n`,
    klausul: [...klausul, { judul: 'model kedudukan', klausul: butir }],
    model,
    padanan,
  };
}
