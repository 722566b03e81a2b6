/** What no schema of one file can see: whether the files of the law hold together. Pure. */
import type { Masalah } from './galat.ts';
import type { BerkasKewajiban, Pengecualian } from './kewajiban.ts';
import type { BerkasModel } from './model.ts';
import type { BerkasKlausul, Kalender, Peraturan, Varian } from './skema.ts';

/** A value and the file that it came from. */
export interface Asal<T> {
  berkas: string;
  isi: T;
}

/** All that the files say, with their origin, before it is known to hold together. */
export interface IsiBerkas {
  peraturan: Asal<Peraturan[]>;
  klausul: Asal<BerkasKlausul>[];
  varian: Asal<Varian>[];
  kalender: Asal<Kalender>[];
  model: Asal<BerkasModel>[];
  kewajiban: Asal<BerkasKewajiban>[];
  pengecualian: Asal<Pengecualian[]>[];
}

/** Faults between files: ids given twice, references to nothing, clauses without what their kind of source asks for. */
export function periksaKeutuhan(isi: IsiBerkas, adaSumber: (namaBerkas: string) => boolean): Masalah[] {
  const masalah: Masalah[] = [];
  const lapor = (berkas: string, letak: string, pesan: string) => masalah.push({ berkas, letak, pesan });

  const peraturan = new Map(isi.peraturan.isi.map((p) => [p.id, p]));
  const klausul = isi.klausul.flatMap(({ berkas, isi: bagian }) =>
    bagian.flatMap((b, i) =>
      b.klausul.map((k, j) => ({ ...k, dari: b.peraturan, berkas, letak: `[${i}].klausul[${j}]` })),
    ),
  );
  const idKlausul = new Set(klausul.map((k) => k.id));
  const wajibAda = (berkas: string, letak: string, ids: readonly string[]) => {
    ids.forEach((id, i) => {
      if (!idKlausul.has(id)) lapor(berkas, `${letak}[${i}]`, `klausul "${id}" tidak dikenal`);
    });
  };
  const hanyaSekali = (asal: { id: string; berkas: string; letak: string }[]) => {
    const pertama = new Map<string, string>();
    for (const { id, berkas, letak } of asal) {
      const lebihDulu = pertama.get(id);
      if (lebihDulu) lapor(berkas, `${letak}.id`, `"${id}" sudah dipakai di ${lebihDulu}`);
      else pertama.set(id, berkas);
    }
  };

  hanyaSekali(isi.peraturan.isi.map(({ id }, i) => ({ id, berkas: isi.peraturan.berkas, letak: `[${i}]` })));
  hanyaSekali(klausul);
  hanyaSekali(isi.varian.map(({ berkas, isi: { id } }) => ({ id, berkas, letak: '' })));
  hanyaSekali(isi.kalender.map(({ berkas, isi: { tahun } }) => ({ id: String(tahun), berkas, letak: '' })));

  isi.peraturan.isi.forEach(({ sumber }, i) => {
    if (sumber !== undefined && !adaSumber(sumber)) {
      lapor(isi.peraturan.berkas, `[${i}].sumber`, `sumber/${sumber} tidak ada`);
    }
  });

  for (const { berkas, letak, dari, baris, melengkapi } of klausul) {
    const jenis = peraturan.get(dari)?.jenis;
    if (!jenis) lapor(berkas, letak.replace(/\.klausul.*/, '.peraturan'), `peraturan "${dari}" tidak dikenal`);
    else if ((jenis === 'norma') !== (baris !== undefined)) {
      lapor(
        berkas,
        `${letak}.baris`,
        jenis === 'norma' ? 'norma harus menyebut baris sumbernya' : 'hanya norma yang punya baris',
      );
    } else if ((jenis === 'tersirat') !== (melengkapi !== undefined)) {
      lapor(berkas, `${letak}.melengkapi`, `${jenis === 'tersirat' ? 'wajib' : 'tidak boleh'} ada pada jenis ${jenis}`);
    }
    wajibAda(berkas, `${letak}.melengkapi`, melengkapi ?? []);
  }

  for (const { berkas, isi: varian } of isi.varian) {
    if (!peraturan.has(varian.peraturan)) lapor(berkas, 'peraturan', `peraturan "${varian.peraturan}" tidak dikenal`);
    for (const [nama, ids] of Object.entries(varian.dasar)) {
      if (!varian.prosedur[nama]) lapor(berkas, `dasar.${nama}`, 'prosedur ini tidak ada pada varian');
      wajibAda(berkas, `dasar.${nama}`, ids);
    }
    for (const [nama, aturan] of Object.entries(varian.prosedur)) {
      const letak = `prosedur.${nama}`;
      if (!varian.dasar[nama]) lapor(berkas, `dasar.${nama}`, 'prosedur tanpa dasar');
      for (const [t, { dasar }] of Object.entries(aturan.tenggat))
        wajibAda(berkas, `${letak}.tenggat.${t}.dasar`, dasar);
      wajibAda(berkas, `${letak}.padanan`, Object.keys(aturan.padanan));
      for (const [k, ids] of Object.entries(aturan.padanan)) wajibAda(berkas, `${letak}.padanan.${k}`, ids);
    }
  }

  const idModel = isi.model.flatMap(({ berkas, isi: { model, tanpaModel } }) => [
    ...model.map(({ id }, i) => ({ id, berkas, letak: `model[${i}]` })),
    ...tanpaModel.map(({ id }, i) => ({ id, berkas, letak: `tanpaModel[${i}]` })),
  ]);
  hanyaSekali(idModel);
  for (const { berkas, isi: bagian } of isi.model) {
    for (const [nama, daftar] of Object.entries(bagian)) {
      daftar.forEach((m, i) => {
        if (!peraturan.has(m.peraturan))
          lapor(berkas, `${nama}[${i}].peraturan`, `peraturan "${m.peraturan}" tidak dikenal`);
      });
    }
    bagian.tanpaModel.forEach(({ dasar }, i) => {
      wajibAda(berkas, `tanpaModel[${i}].dasar`, dasar);
    });
    bagian.model.forEach((m, i) => {
      const letak = `model[${i}]`;
      const bagianBerdasar = { rantai: m.rantai, perencanaan: m.perencanaan ?? [], wewenang: m.wewenang };
      for (const [nama, daftar] of Object.entries(bagianBerdasar)) {
        daftar.forEach(({ dasar }, j) => {
          wajibAda(berkas, `${letak}.${nama}[${j}].dasar`, dasar);
        });
      }
      wajibAda(berkas, `${letak}.selesai`, m.selesai);
      wajibAda(berkas, `${letak}.kembalikan`, m.kembalikan);
      for (const [nama, ids] of Object.entries(m.tahap ?? {})) wajibAda(berkas, `${letak}.tahap.${nama}`, ids);
      if (!m.perencanaan !== !m.tahap) lapor(berkas, letak, 'perencanaan dan tahap harus ada bersama');
      wajibAda(berkas, `${letak}.distribusiPredikat.dasar`, m.distribusiPredikat?.dasar ?? []);
      if (!m.wewenang.some((w) => w.jenjang === 'lainnya')) lapor(berkas, `${letak}.wewenang`, 'tanpa baris "lainnya"');
    });
  }

  const dikenal = {
    model: new Set(idModel.map((m) => m.id)),
    varian: new Set(isi.varian.map((v) => v.isi.id)),
  };
  const berkewajiban = new Set<string>();
  for (const { berkas, isi: bagian } of isi.kewajiban) {
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
  for (const { berkas, isi: daftar } of isi.pengecualian) {
    hanyaSekali(daftar.map(({ klausul: id }, i) => ({ id, berkas, letak: `[${i}]` })));
    daftar.forEach(({ klausul: id }, i) => {
      wajibAda(berkas, `[${i}].klausul`, [id]);
      if (berkewajiban.has(id)) lapor(berkas, `[${i}].klausul`, `"${id}" dikecualikan, tetapi juga kewajiban`);
    });
  }

  for (const { berkas, isi: kalender } of isi.kalender) {
    kalender.libur.forEach(({ tanggal }, i) => {
      if (!tanggal.startsWith(`${kalender.tahun}-`)) {
        lapor(berkas, `libur[${i}].tanggal`, `${tanggal} bukan dalam tahun ${kalender.tahun}`);
      }
    });
  }
  return masalah;
}
