/** Superiors of people whom a letter or notice names by `bersangkutan` (mesin.ts), as the directory of the moment has them. */
import { AWALAN_BERSANGKUTAN, type Langkah, type Peran } from '../workflows/runtime/kontrak.ts';
import { orang } from '../workflows/runtime/mesin.ts';
import type { Konteks } from './konteks.ts';

/** The roles that a step's letters and notices name so, each with its posts. */
export function cariBersangkutan({ direktori, tanggal }: Konteks, { aksi, konteks }: Langkah): Peran {
  const disebut = aksi.flatMap((a) => {
    if (a.type === 'beritahu') return a.kepada;
    return a.type === 'terbitkan' ? [...a.kepada, ...a.tembusan] : [];
  });
  const jabatan = (nama: string) => {
    const [siapa, peran = ''] = nama.slice(AWALAN_BERSANGKUTAN.length).split(':');
    const semua = orang(konteks.peran[peran]).flatMap((pegawai) => {
      const tempat = direktori.jabatan(direktori.jabatanPegawai(pegawai, tanggal)[0]?.jabatan ?? '');
      const unit = direktori.unit(tempat?.unit ?? '');
      return unit ? [siapa === 'ppk' ? unit.ppk : unit.pimpinan] : [];
    });
    return [...new Set(semua)].map((j) => ({ jabatan: j }));
  };
  const nama = [...new Set(disebut)].filter((n) => n.startsWith(AWALAN_BERSANGKUTAN));
  return Object.fromEntries(nama.map((n) => [n, jabatan(n)]));
}
