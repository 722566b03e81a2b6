/** Variants: what they name exists, and a norm of another regulation is never cited without saying so. */
import type { Pemeriksa } from './asal.ts';
import type { AturanProsedur, Varian } from './skema.ts';
import { dasarAturan, type VarianTerurai } from './turunan.ts';

export function periksaVarian(semua: VarianTerurai[], pemeriksa: Pemeriksa): void {
  const { lapor, wajibAda } = pemeriksa;
  pemeriksa.hanyaSekali(semua.map(({ isi, ...asal }) => ({ ...asal, id: isi.id, letak: '' })));
  for (const { berkas, isi: varian, turunan } of semua) {
    const jenis = pemeriksa.peraturan.get(varian.peraturan)?.jenis;
    if (!jenis) lapor(berkas, 'peraturan', `peraturan "${varian.peraturan}" tidak dikenal`);
    else if (jenis !== 'norma') lapor(berkas, 'peraturan', `"${varian.peraturan}" bukan peraturan, melainkan ${jenis}`);
    for (const [nama, ids] of Object.entries(varian.dasar)) {
      if (!varian.prosedur[nama]) lapor(berkas, `dasar.${nama}`, 'prosedur ini tidak ada pada varian');
      wajibAda(berkas, `dasar.${nama}`, ids);
    }
    for (const [nama, aturan] of Object.entries(varian.prosedur)) {
      if (!varian.dasar[nama]) lapor(berkas, `dasar.${nama}`, 'prosedur tanpa dasar');
      periksaAturan(berkas, `prosedur.${nama}`, aturan, pemeriksa);
    }
    periksaAsing(berkas, varian, turunan, pemeriksa);
  }
}

function periksaAturan(berkas: string, letak: string, aturan: AturanProsedur, { wajibAda }: Pemeriksa): void {
  for (const [t, { dasar }] of Object.entries(aturan.tenggat)) wajibAda(berkas, `${letak}.tenggat.${t}.dasar`, dasar);
  for (const [t, { dasar }] of Object.entries(aturan.masa ?? {})) wajibAda(berkas, `${letak}.masa.${t}.dasar`, dasar);
  for (const bagian of ['asal', 'kualifikasi'] as const) {
    aturan.ketua?.[bagian].forEach(({ dasar }, i) => {
      wajibAda(berkas, `${letak}.ketua.${bagian}[${i}].dasar`, dasar);
    });
  }
  wajibAda(berkas, `${letak}.ketua.batasSubstansi.dasar`, aturan.ketua?.batasSubstansi?.dasar ?? []);
  wajibAda(berkas, `${letak}.padanan`, Object.keys(aturan.padanan));
  for (const [k, ids] of Object.entries(aturan.padanan)) wajibAda(berkas, `${letak}.padanan.${k}`, ids);
}

/**
 * Each norm that a step of this variant would cite is its own regulation's, or adopted by name: one province's regulation
 * binds nobody in another (docs/adr/0065). What is implied, of the instansi or guidance belongs to no province.
 */
function periksaAsing(
  berkas: string,
  varian: Varian,
  turunan: VarianTerurai['turunan'],
  { lapor, klausul, peraturan }: Pemeriksa,
): void {
  const asing = (id: string) => {
    const asal = klausul.get(id);
    const sumber = asal && asal.peraturan !== varian.peraturan ? peraturan.get(asal.peraturan) : undefined;
    return sumber?.jenis === 'norma' ? `${asal?.letak} ${sumber.sebutan}` : undefined;
  };
  for (const [nama, aturan] of Object.entries(varian.prosedur)) {
    const adopsi = turunan?.adopsi[nama] ?? [];
    const dipadankan = new Set(Object.values(aturan.padanan).flat());
    for (const id of new Set([...(varian.dasar[nama] ?? []), ...dasarAturan(aturan)])) {
      const kutipan = adopsi.includes(id) ? undefined : asing(id);
      if (kutipan === undefined) continue;
      if (turunan && !dipadankan.has(id)) {
        const cara = `isi padanan.${id} dengan klausul sendiri, atau adopsi.${id} dengan alasannya`;
        lapor(berkas, `prosedur.${nama}.padanan`, `mesin pinjaman mengutip "${id}" (${kutipan}): ${cara}`);
      } else lapor(berkas, `prosedur.${nama}`, `"${id}" (${kutipan}) bukan klausul peraturan "${varian.peraturan}"`);
    }
  }
}
