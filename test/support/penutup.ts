/**
 * What a test file starts is ended when the file is done, the last started first: also what was started within a test or
 * a `beforeAll`, where vitest takes no further hooks (it drops them without a word).
 */
const penutup: (() => unknown)[] = [];

/** Hooked to every file by tiap-berkas.ts: this module itself is read once for all files of a process. */
export async function akhiri(): Promise<void> {
  for (const tutup of penutup.splice(0).reverse()) await tutup();
}

export function diAkhir(tutup: () => unknown): void {
  penutup.push(tutup);
}
