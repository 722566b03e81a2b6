import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataRoot, layananFile } from '../../client/layanan.ts';

/** The folder of one installation, and what stands where in it. */
export interface DataFolder {
  root: string;
  /** PostgreSQL's folder, for `startPostgres`. */
  postgres: string;
  /** SQLite file of Temporal's development server. */
  temporal: string;
  /** Keys and certificates of the development signer. */
  tte: string;
  /** The workflow bundle. */
  bundle: string;
  /** See client/layanan.ts. */
  layanan: string;
}

/** @param path the installation's folder; see `dataRoot` for the default. Creates the folders that are missing. */
export function dataFolder(path?: string): DataFolder {
  const root = dataRoot(path);
  // Others may pass through, because as root PostgreSQL runs as another user; what is in it is closed to them.
  mkdirSync(root, { recursive: true, mode: 0o711 });
  const closed = (name: string) => {
    mkdirSync(join(root, name), { recursive: true, mode: 0o700 });
    return join(root, name);
  };
  return {
    root,
    postgres: join(root, 'postgres'),
    temporal: join(closed('temporal'), 'temporal.sqlite'),
    tte: closed('tte'),
    bundle: join(closed('bundel'), 'workflows.js'),
    layanan: layananFile(root),
  };
}

/** An installation in a new temporary folder. */
export function temporaryDataFolder(): DataFolder {
  const root = mkdtempSync(join(tmpdir(), 'sistem-kerja-'));
  chmodSync(root, 0o711);
  return dataFolder(root);
}
