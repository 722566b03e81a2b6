/** Clauses: each has what its kind of source asks for, and is quoted as it is written. */
import type { Asal, Pemeriksa } from './asal.ts';
import type { BerkasKlausul } from './skema.ts';

/** How the ids of these sources begin: an implied rule or one of the instansi is never taken for a norm. */
const AWALAN = { tersirat: 'T-', instansi: 'INST-', pedoman: 'ND-' };

export function periksaKlausul(berkasKlausul: Asal<BerkasKlausul>[], pemeriksa: Pemeriksa): void {
  const { lapor, wajibAda, wajibHarfiah } = pemeriksa;
  const semua = berkasKlausul.flatMap(({ isi, ...asal }) =>
    isi.flatMap((b, i) =>
      b.klausul.map((k, j) => ({ ...k, dari: b.peraturan, tempat: { ...asal, letak: `[${i}].klausul[${j}]` } })),
    ),
  );
  pemeriksa.hanyaSekali(semua.map(({ id, tempat }) => ({ id, ...tempat })));
  for (const { id, teks, dari, baris, melengkapi, tempat } of semua) {
    const { berkas, letak } = tempat;
    const jenis = pemeriksa.peraturan.get(dari)?.jenis;
    if (!jenis) lapor(berkas, letak.replace(/\.klausul.*/, '.peraturan'), `peraturan "${dari}" tidak dikenal`);
    else if ((jenis === 'norma') !== (baris !== undefined)) {
      lapor(
        berkas,
        `${letak}.baris`,
        jenis === 'norma' ? 'norma harus menyebut baris sumbernya' : 'hanya norma yang punya baris',
      );
    } else if ((jenis === 'tersirat') !== (melengkapi !== undefined)) {
      lapor(berkas, `${letak}.melengkapi`, `${jenis === 'tersirat' ? 'wajib' : 'tidak boleh'} ada pada jenis ${jenis}`);
    } else {
      const awalan = jenis === 'norma' ? undefined : AWALAN[jenis];
      const sesuai = awalan ? id.startsWith(awalan) : !Object.values(AWALAN).some((a) => id.startsWith(a));
      if (!sesuai)
        lapor(
          berkas,
          `${letak}.id`,
          awalan ? `id ${jenis} harus berawalan ${awalan}` : `awalan id ini bukan untuk norma`,
        );
    }
    if (baris) wajibHarfiah({ ...tempat, letak: `${letak}.teks` }, dari, baris, teks);
    wajibAda(berkas, `${letak}.melengkapi`, melengkapi ?? []);
  }
}
