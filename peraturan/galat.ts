/** What can be wrong with the law as data: an id that nobody defined, or files that do not hold together. */

export type JenisId = 'peraturan' | 'klausul' | 'varian' | 'prosedur' | 'model' | 'profil';

/** An id that the YAML files of this room do not define. */
export class IdTidakDikenal extends Error {
  constructor(
    readonly jenis: JenisId,
    readonly id: string,
  ) {
    super(`${jenis} "${id}" tidak dikenal`);
    this.name = 'IdTidakDikenal';
  }
}

/** One fault in the data, with the file and the path in it (`[0].klausul[3].baris`). */
export interface Masalah {
  berkas: string;
  letak: string;
  pesan: string;
}

/** The files are wrong. All faults are named at once, so that they can be mended in one go. */
export class DataPeraturanKeliru extends Error {
  constructor(readonly masalah: readonly Masalah[]) {
    super(masalah.map((m) => `${m.berkas} ${m.letak}: ${m.pesan}`).join('\n'));
    this.name = 'DataPeraturanKeliru';
  }
}
