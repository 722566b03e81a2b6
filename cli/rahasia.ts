/** A secret from the terminal, not shown, or from what is piped in. It is handed on and kept nowhere. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Galat } from '../client/index.ts';

export async function bacaRahasia(tanya: string): Promise<string> {
  const rahasia = process.stdin.isTTY ? await tanyakan(tanya) : (await text(process.stdin)).split(/\r?\n/, 1)[0];
  if (!rahasia) throw new Galat('MASUKAN_TIDAK_SAH', { rincian: 'passphrase kosong' });
  return rahasia;
}

async function tanyakan(tanya: string): Promise<string> {
  const bisu = new Writable({ write: (_isi, _sandi, selesai) => selesai() });
  const terminal = createInterface({ input: process.stdin, output: bisu, terminal: true });
  process.stderr.write(tanya);
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
