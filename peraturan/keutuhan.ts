/** What no schema of one file can see: whether the files of the law hold together. Pure. */
import type { Pemeriksa, Tempat } from './asal.ts';
import type { IsiBerkas } from './baca.ts';
import type { Masalah } from './galat.ts';
import { periksaKewajiban } from './keutuhan-kewajiban.ts';
import { periksaKlausul } from './keutuhan-klausul.ts';
import { periksaModel } from './keutuhan-model.ts';
import { periksaProfil } from './keutuhan-profil.ts';
import { periksaVarian } from './keutuhan-varian.ts';
import { kutipanAda } from './kutipan.ts';
import type { VarianTerurai } from './turunan.ts';

export interface IsiTerurai extends Omit<IsiBerkas, 'varian'> {
  varian: VarianTerurai[];
}

/** The text of a source by its file; `undefined` where there is none. */
export type BacaSumber = (folder: string, namaBerkas: string) => string | undefined;

/**
 * Faults between files: ids given twice, references to nothing, clauses without what their kind of source asks for,
 * quotes that are not literal, and what rests on another regulation without saying so.
 */
export function periksaKeutuhan(isi: IsiTerurai, bacaSumber: BacaSumber): Masalah[] {
  const masalah: Masalah[] = [];
  const pemeriksa = buatPemeriksa(isi, bacaSumber, masalah);
  pemeriksa.hanyaSekali(
    isi.peraturan.flatMap(({ isi: daftar, ...asal }) => daftar.map(({ id }, i) => ({ ...asal, id, letak: `[${i}]` }))),
  );
  pemeriksa.hanyaSekali(isi.kalender.map(({ isi: k, ...asal }) => ({ ...asal, id: String(k.tahun), letak: '' })));
  periksaKlausul(isi.klausul, pemeriksa);
  periksaVarian(isi.varian, pemeriksa);
  periksaProfil(
    isi.profil,
    isi.varian.map((v) => v.isi),
    pemeriksa,
  );
  periksaModel(isi.model, pemeriksa);
  periksaKewajiban(isi, pemeriksa);
  for (const { berkas, isi: kalender } of isi.kalender) {
    kalender.libur.forEach(({ tanggal }, i) => {
      if (!tanggal.startsWith(`${kalender.tahun}-`))
        pemeriksa.lapor(berkas, `libur[${i}].tanggal`, `${tanggal} bukan dalam tahun ${kalender.tahun}`);
    });
  }
  return masalah;
}

function buatPemeriksa(isi: IsiTerurai, bacaSumber: BacaSumber, masalah: Masalah[]): Pemeriksa {
  const lapor: Pemeriksa['lapor'] = (berkas, letak, pesan) => masalah.push({ berkas, letak, pesan });
  const sumber = bacaSemuaSumber(isi, bacaSumber, lapor);
  const klausul = new Map(
    isi.klausul
      .flatMap((b) => b.isi)
      .flatMap(({ peraturan, klausul: daftar }) => daftar.map(({ id, letak }) => [id, { peraturan, letak }] as const)),
  );
  return {
    lapor,
    peraturan: new Map(isi.peraturan.flatMap((b) => b.isi).map((p) => [p.id, p])),
    klausul,
    wajibAda(berkas, letak, ids) {
      ids.forEach((id, i) => {
        if (!klausul.has(id)) lapor(berkas, `${letak}[${i}]`, `klausul "${id}" tidak dikenal`);
      });
    },
    hanyaSekali(asal) {
      const pertama = new Map<string, Tempat>();
      for (const { id, ...ini } of asal) {
        const dulu = pertama.get(id);
        if (!dulu) pertama.set(id, ini);
        else {
          const tempat = `${ini.tambahan && !dulu.tambahan ? 'peraturan bawaan, ' : ''}${dulu.berkas}`;
          lapor(ini.berkas, [ini.letak, 'id'].filter(Boolean).join('.'), `"${id}" sudah dipakai di ${tempat}`);
        }
      }
    },
    wajibHarfiah({ berkas, tambahan, letak }, peraturan, baris, teks) {
      const isiSumber = sumber.get(peraturan);
      if (tambahan && isiSumber !== undefined && !kutipanAda(isiSumber, baris, teks))
        lapor(berkas, letak, `tidak tertulis demikian pada baris ${baris[0]}-${baris[1]} naskah sumbernya`);
    },
  };
}

/** The text of each regulation that has one. */
function bacaSemuaSumber(isi: IsiTerurai, bacaSumber: BacaSumber, lapor: Pemeriksa['lapor']): Map<string, string> {
  const sumber = new Map<string, string>();
  for (const { berkas, folder, isi: daftar } of isi.peraturan) {
    daftar.forEach(({ id, sumber: nama }, i) => {
      if (nama === undefined) return;
      const teks = bacaSumber(folder, nama);
      if (teks === undefined) lapor(berkas, `[${i}].sumber`, `sumber/${nama} tidak ada`);
      else sumber.set(id, teks);
    });
  }
  return sumber;
}
