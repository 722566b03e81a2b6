/** Profiles of letters: kinds that they name exist, and no two series of a unit can print one number twice. */
import type { Asal, Pemeriksa } from './asal.ts';
import { JENIS_NASKAH } from './jenis-naskah.ts';
import type { Profil } from './profil.ts';
import { pesanTabrakan, SERI_UMUM, seriBertabrakan } from './seri.ts';
import type { Varian } from './skema.ts';

const DIKENAL = new Set<string>(JENIS_NASKAH);

export function periksaProfil(semua: Asal<Profil>[], varian: Varian[], { lapor, hanyaSekali }: Pemeriksa): void {
  hanyaSekali(semua.map(({ isi: p, ...asal }) => ({ ...asal, id: p.id, letak: '' })));
  for (const { berkas, isi: profil } of semua) {
    const wajibDikenal = (letak: string, jenis: string) => {
      if (!DIKENAL.has(jenis)) lapor(berkas, letak, `jenis surat "${jenis}" tidak dikenal`);
    };
    for (const jenis of Object.keys(profil.klasifikasi)) wajibDikenal(`klasifikasi.${jenis}`, jenis);
    for (const jenis of Object.keys(profil.sifat)) wajibDikenal(`sifat.${jenis}`, jenis);
    for (const [n, jenis] of profil.tanpaTte.entries()) wajibDikenal(`tanpaTte[${n}]`, jenis);
    const [seri, jenisTerpakai] = [new Set([SERI_UMUM]), new Map<string, string>()];
    profil.seri.forEach(({ id, jenis }, i) => {
      if (seri.has(id)) lapor(berkas, `seri[${i}].id`, `seri "${id}" sudah ada`);
      seri.add(id);
      jenis.forEach((j, n) => {
        const letak = `seri[${i}].jenis[${n}]`;
        wajibDikenal(letak, j);
        const lain = jenisTerpakai.get(j);
        if (lain !== undefined) lapor(berkas, letak, `jenis surat "${j}" sudah bernomor pada seri "${lain}"`);
        jenisTerpakai.set(j, id);
      });
    });
    for (const [a, b] of seriBertabrakan(profil, varian)) {
      const i = profil.seri.findIndex((s) => s.id === (b === SERI_UMUM ? a : b));
      lapor(berkas, `seri[${i}]`, pesanTabrakan(a, b));
    }
  }
}
