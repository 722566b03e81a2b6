/** The law that the command line speaks of: the built-in one, and that of the folders of this installation. */
import { dataRoot, folderPeraturan, layananFile, readLayanan } from '../client/layanan.ts';
import { muatPeraturan, type RegistriPeraturan } from '../peraturan/muat.ts';

/** Environment, else what the installation that runs on this machine has. */
export const folderTambahan = (): string[] =>
  folderPeraturan() ?? readLayanan(layananFile(dataRoot()))?.peraturan ?? [];

let registri: RegistriPeraturan | undefined;

/** Loaded at the first question: a command that asks none does not wait for it. */
export function peraturan(): RegistriPeraturan {
  registri ??= muatPeraturan(folderTambahan());
  return registri;
}
