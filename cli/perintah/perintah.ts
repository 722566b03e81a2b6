/** What a command is, and the values that several commands take. */
import { type Command, InvalidArgumentError } from 'commander';

/** Adds itself to the program. */
export type Perintah = (program: Command) => void;

export function bilanganPositif(teks: string): number {
  const nilai = Number(teks);
  if (!/^\d{1,9}$/.test(teks) || nilai < 1) throw new InvalidArgumentError('harus bilangan bulat positif');
  return nilai;
}
