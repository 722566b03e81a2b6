/** Holds a province's folder against everything that it has to fit: itself, the built-in law, machines, its directory. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DataPeraturanKeliru, type Masalah } from '../../peraturan/galat.ts';
import { muatPeraturan, type RegistriPeraturan } from '../../peraturan/muat.ts';
import { bacaBerkasDirektori } from '../../register/direktori/berkas.ts';
import { periksaDirektori } from '../../register/direktori/skema.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { dikutip } from './mesin.ts';
import { GANTI } from './provinsi.ts';

export interface HasilPeriksa {
  folder: string;
  varian: { id: string; prosedur: string[] }[];
  jumlah: { peraturan: number; klausul: number; model: number; profil: number };
  /** Where something is still the skeleton's. */
  ganti: { berkas: string; baris: number }[];
}

const DIREKTORI = 'contoh/direktori.json';

/** Throws `DataPeraturanKeliru` with every fault, each with its file and place. */
export function periksaFolder(folder: string): HasilPeriksa {
  const bawaan = muatPeraturan();
  const registri = muatPeraturan([folder]);
  const masalah = [...periksaMesin(folder, registri, bawaan), ...periksaContoh(folder, registri)];
  if (masalah.length > 0) throw new DataPeraturanKeliru(masalah);
  const baru = <T extends { id: string }>(semua: (r: RegistriPeraturan) => T[]): T[] => {
    const lama = new Set(semua(bawaan).map((s) => s.id));
    return semua(registri).filter((s) => !lama.has(s.id));
  };
  return {
    folder,
    varian: baru((r) => r.semuaVarian()).map((v) => ({ id: v.id, prosedur: Object.keys(v.prosedur) })),
    jumlah: {
      peraturan: baru((r) => r.semuaPeraturan()).length,
      klausul: baru((r) => r.semuaKlausul()).length,
      model: baru((r) => r.semuaModel()).length,
      profil: baru((r) => r.semuaProfil()).length,
    },
    ganti: cariGanti(folder),
  };
}

/** A variant in full names machines itself: each exists and cites nothing that the variant does not know of. */
function periksaMesin(folder: string, registri: RegistriPeraturan, bawaan: RegistriPeraturan): Masalah[] {
  const lama = new Set(bawaan.semuaVarian().map((v) => v.id));
  return registri
    .semuaVarian()
    .filter((v) => !lama.has(v.id))
    .flatMap((v) =>
      Object.entries(v.prosedur).flatMap(([nama, { mesin, padanan }]): Masalah[] => {
        const tempat = { berkas: join(folder, 'varian'), letak: `${v.id} prosedur.${nama}` };
        const ada = DAFTAR_PROSEDUR[nama]?.mesin[mesin];
        if (!ada) return [{ ...tempat, pesan: `mesin "${mesin}" tidak ada` }];
        const dikenal = new Set(v.dasar[nama]);
        const asing = dikutip(ada.config)
          .flatMap((id) => padanan[id] ?? [id])
          .filter((id) => !dikenal.has(id));
        return [...new Set(asing)].map((id) => ({
          ...tempat,
          pesan: `mesin mengutip "${id}", yang tidak ada pada dasar`,
        }));
      }),
    );
}

function periksaContoh(folder: string, registri: RegistriPeraturan): Masalah[] {
  const berkas = join(folder, DIREKTORI);
  if (!existsSync(berkas)) return [];
  let isi: unknown;
  try {
    isi = bacaBerkasDirektori(berkas);
  } catch (galat) {
    return [{ berkas, letak: '(seluruh berkas)', pesan: (galat as Error).message }];
  }
  const hasil = periksaDirektori(isi, registri);
  if (!('galat' in hasil)) return [];
  return hasil.galat.map((g) => ({
    berkas,
    letak: [g.bagian, ...(g.baris > 0 ? [`baris ${g.baris}`] : []), ...(g.kolom ? [g.kolom] : [])].join(' '),
    pesan: g.pesan,
  }));
}

/** The README explains the mark and so has it too. */
function cariGanti(folder: string): HasilPeriksa['ganti'] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((nama) => nama.replaceAll('\\', '/'))
    .filter((nama) => /\.(yaml|txt|json)$/.test(nama) && statSync(join(folder, nama)).isFile())
    .sort()
    .flatMap((berkas) =>
      readFileSync(join(folder, berkas), 'utf8')
        .split('\n')
        .flatMap((teks, i) => (teks.includes(GANTI) ? [{ berkas, baris: i + 1 }] : [])),
    );
}
