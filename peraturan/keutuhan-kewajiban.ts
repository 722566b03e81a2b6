/** Duties and exclusions: what they name exists, and no clause is both or a duty twice. */
import type { Asal, Pemeriksa } from './asal.ts';
import type { BerkasKewajiban, Pengecualian } from './kewajiban.ts';
import type { BerkasModel } from './model.ts';
import type { VarianTerurai } from './turunan.ts';

interface Isi {
  kewajiban: Asal<BerkasKewajiban>[];
  pengecualian: Asal<Pengecualian[]>[];
  model: Asal<BerkasModel>[];
  varian: VarianTerurai[];
}

export function periksaKewajiban({ kewajiban, pengecualian, model, varian }: Isi, pemeriksa: Pemeriksa): void {
  const { lapor, wajibAda } = pemeriksa;
  const dikenal = {
    model: new Set(model.flatMap(({ isi }) => [...isi.model, ...isi.tanpaModel]).map((m) => m.id)),
    varian: new Set(varian.map((v) => v.isi.id)),
  };
  const berkewajiban = new Set<string>();
  for (const { berkas, isi: bagian } of kewajiban) {
    bagian.forEach((b, i) => {
      for (const jenis of ['model', 'varian'] as const) {
        b[jenis]?.forEach((id, j) => {
          if (!dikenal[jenis].has(id)) lapor(berkas, `[${i}].${jenis}[${j}]`, `${jenis} "${id}" tidak dikenal`);
        });
      }
      const mengikat = new Set(b.kewajiban.flatMap((k) => k.mengikat));
      for (const [nama, peran] of Object.entries(b.prosedur)) {
        for (const pihak of Object.keys(peran)) {
          if (!mengikat.has(pihak))
            lapor(berkas, `[${i}].prosedur.${nama}`, `"${pihak}" tidak diikat klausul mana pun`);
        }
      }
      b.kewajiban.forEach(({ klausul: id }, j) => {
        wajibAda(berkas, `[${i}].kewajiban[${j}].klausul`, [id]);
        if (berkewajiban.has(id)) lapor(berkas, `[${i}].kewajiban[${j}].klausul`, `"${id}" sudah menjadi kewajiban`);
        berkewajiban.add(id);
      });
    });
  }
  pemeriksa.hanyaSekali(
    pengecualian.flatMap(({ isi, ...asal }) => isi.map(({ klausul: id }, i) => ({ ...asal, id, letak: `[${i}]` }))),
  );
  for (const { berkas, isi } of pengecualian) {
    isi.forEach(({ klausul: id }, i) => {
      wajibAda(berkas, `[${i}].klausul`, [id]);
      if (berkewajiban.has(id)) lapor(berkas, `[${i}].klausul`, `"${id}" dikecualikan, tetapi juga kewajiban`);
    });
  }
}
