/** The law that the command line speaks of: the built-in one, and that of the folders of this installation. */
import { dataRoot, folderPeraturan, layananFile, readLayanan } from '../client/layanan.ts';
import { muatPeraturan, type RegistriPeraturan } from '../peraturan/muat.ts';

/** Environment, else what the installation that runs on this machine has. */
export const folderTambahan = (): string[] =>
  folderPeraturan() ?? readLayanan(layananFile(dataRoot()))?.peraturan ?? [];

let dimuat: { folder: string; registri: RegistriPeraturan } | undefined;

/** Loaded at the first question: a command that asks none does not wait for it. */
export function peraturan(): RegistriPeraturan {
  const folder = folderTambahan();
  if (dimuat?.folder !== folder.join('\n')) dimuat = { folder: folder.join('\n'), registri: muatPeraturan(folder) };
  return dimuat.registri;
}
