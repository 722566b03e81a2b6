/** Models kedudukan: what they cite exists and is of their own regulation, what they quote is written there. */
import type { Asal, Pemeriksa, Tempat } from './asal.ts';
import type { BerkasModel, Model } from './model.ts';

export function periksaModel(semua: Asal<BerkasModel>[], pemeriksa: Pemeriksa): void {
  const { lapor, wajibAda } = pemeriksa;
  pemeriksa.hanyaSekali(
    semua.flatMap(({ isi: { model, tanpaModel }, ...asal }) => [
      ...model.map(({ id }, i) => ({ ...asal, id, letak: `model[${i}]` })),
      ...tanpaModel.map(({ id }, i) => ({ ...asal, id, letak: `tanpaModel[${i}]` })),
    ]),
  );
  for (const { isi, ...asal } of semua) {
    const { berkas } = asal;
    for (const [nama, daftar] of Object.entries(isi)) {
      daftar.forEach((m, i) => {
        if (!pemeriksa.peraturan.has(m.peraturan))
          lapor(berkas, `${nama}[${i}].peraturan`, `peraturan "${m.peraturan}" tidak dikenal`);
      });
    }
    isi.tanpaModel.forEach(({ dasar }, i) => {
      wajibAda(berkas, `tanpaModel[${i}].dasar`, dasar);
    });
    isi.model.forEach((m, i) => {
      periksaSatu(m, { ...asal, letak: `model[${i}]` }, pemeriksa);
    });
  }
}

function periksaSatu(m: Model, tempat: Tempat, pemeriksa: Pemeriksa): void {
  const { berkas, letak } = tempat;
  const { lapor, wajibHarfiah, klausul, peraturan } = pemeriksa;
  const dasar = (nama: string, ids: readonly string[]) => {
    pemeriksa.wajibAda(berkas, `${letak}.${nama}`, ids);
    ids.forEach((id, i) => {
      const asal = klausul.get(id)?.peraturan ?? m.peraturan;
      if (asal !== m.peraturan && peraturan.get(asal)?.jenis === 'norma')
        lapor(berkas, `${letak}.${nama}[${i}]`, `"${id}" bukan klausul peraturan "${m.peraturan}"`);
    });
  };
  for (const [nama, daftar] of Object.entries({
    rantai: m.rantai,
    perencanaan: m.perencanaan ?? [],
    wewenang: m.wewenang,
  })) {
    daftar.forEach((b, j) => {
      dasar(`${nama}[${j}].dasar`, b.dasar);
    });
  }
  m.wewenang.forEach(({ delegasi }, j) => {
    dasar(`wewenang[${j}].delegasi.dasar`, delegasi?.dasar ?? []);
  });
  dasar('selesai', m.selesai);
  dasar('kembalikan', m.kembalikan);
  for (const [nama, ids] of Object.entries(m.tahap ?? {})) dasar(`tahap.${nama}`, ids);
  if (!m.perencanaan !== !m.tahap) lapor(berkas, letak, 'perencanaan dan tahap harus ada bersama');
  dasar('distribusiPredikat.dasar', m.distribusiPredikat?.dasar ?? []);
  if (!m.wewenang.some((w) => w.jenjang === 'lainnya')) lapor(berkas, `${letak}.wewenang`, 'tanpa baris "lainnya"');
  wajibHarfiah({ ...tempat, letak: `${letak}.kedudukan.teks` }, m.peraturan, m.kedudukan.baris, m.kedudukan.teks);
  m.unit.forEach((u, j) => {
    wajibHarfiah({ ...tempat, letak: `${letak}.unit[${j}].nama` }, m.peraturan, u.baris, u.nama);
  });
}
