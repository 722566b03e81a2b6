import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';
import { isAlive } from './alive.ts';

/**
 * What a running installation tells other processes on this machine: where its servers are. It holds the password of
 * the database, so that only the owner of the folder can read it.
 */
export const Layanan = z.strictObject({
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }),
  temporalAddress: z.string().min(1),
  namespace: z.string().min(1),
  taskQueue: z.string().min(1),
  /** Keys and certificates of its development signer. */
  tteFolder: z.string().min(1).optional(),
  /** Where its HTTP API answers. */
  apiUrl: z.url().optional(),
  pid: z.int().positive(),
  /** Folders of further regulations that it runs with. */
  peraturan: z.array(z.string()).optional(),
});
export type Layanan = z.infer<typeof Layanan>;

/** The folder of the installation. Default: SISTEM_KERJA_DATA, or `./data`. */
export function dataRoot(path = process.env.SISTEM_KERJA_DATA || 'data'): string {
  return resolve(path);
}

/** Folders of further regulations beside the built-in ones (docs/adr/0065): SISTEM_KERJA_PERATURAN, as PATH lists them. */
export function folderPeraturan(daftar = process.env.SISTEM_KERJA_PERATURAN): string[] | undefined {
  return daftar
    ?.split(delimiter)
    .filter(Boolean)
    .map((f) => resolve(f));
}

export function layananFile(root: string): string {
  return join(root, 'layanan.json');
}

/** The running installation of this file; undefined when none runs, also when one died without taking its file away. */
export function readLayanan(file: string): Layanan | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  const result = Layanan.safeParse(parse(file, text));
  if (!result.success) throw new Error(`${file} tidak sah:\n${z.prettifyError(result.error)}`);
  return isAlive(result.data.pid) ? result.data : undefined;
}

/** Announces this installation; refuses when another process runs on the same folder. */
export function writeLayanan(file: string, layanan: Layanan): void {
  const other = readLayanan(file);
  if (other !== undefined && other.pid !== layanan.pid) {
    throw new Error(`Instalasi ini sudah berjalan (proses ${other.pid}, menurut ${file}).`);
  }
  const fresh = `${file}.${layanan.pid}`;
  writeFileSync(fresh, `${JSON.stringify(Layanan.parse(layanan), null, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, file);
}

export function removeLayanan(file: string): void {
  rmSync(file, { force: true });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} bukan JSON`, { cause });
  }
}
