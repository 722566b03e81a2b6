/**
 * Runs the real `siskerja`, in an environment that holds nothing but what a test puts in: as a process of its own, or,
 * where the process itself is not in question, by its entry function in this one (a process takes seconds to load).
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { jalankan as jalankanSiskerja } from '../../cli/program.ts';
import { diAkhir } from '../support/penutup.ts';
import type { Sistem } from '../support/sistem.ts';
import { TSX } from '../support/tsx.ts';

const siskerja = fileURLToPath(new URL('../../cli/siskerja.ts', import.meta.url));
export const contoh = (nama: string): string => fileURLToPath(new URL(`../../contoh/${nama}`, import.meta.url));

export interface Akhir {
  kode: number | null;
  keluar: string;
  galat: string;
}

export interface Pilihan {
  env?: Record<string, string>;
  masukan?: string;
  cwd?: string;
}

/** A new folder, removed when the test file is done. */
export function folderBaru(): string {
  const folder = mkdtempSync(join(tmpdir(), 'siskerja-'));
  diAkhir(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param rumah home and working directory: without `data/`, without a Temporal profile */
export function mulai(rumah: string, argumen: string[], { env = {}, cwd = rumah }: Pilihan = {}) {
  return spawn(process.execPath, ['--import', TSX, siskerja, ...argumen], {
    cwd,
    env: { PATH: process.env.PATH, HOME: rumah, XDG_CONFIG_HOME: rumah, ...env },
  });
}

export function akhir(proses: ChildProcessWithoutNullStreams): Promise<Akhir> {
  const hasil: Akhir = { kode: null, keluar: '', galat: '' };
  proses.stdout.setEncoding('utf8').on('data', (teks) => (hasil.keluar += teks));
  proses.stderr.setEncoding('utf8').on('data', (teks) => (hasil.galat += teks));
  return new Promise((selesai, gagal) => {
    proses.on('error', gagal);
    proses.on('close', (kode) => selesai({ ...hasil, kode }));
  });
}

export function jalankan(rumah: string, argumen: string[], pilihan: Pilihan = {}): Promise<Akhir> {
  const proses = mulai(rumah, argumen, pilihan);
  proses.stdin.end(pilihan.masukan ?? '');
  return akhir(proses);
}

/** Everything in the environment that a command line asks for. */
const DITANYAKAN = [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'SISTEM_KERJA_TASK_QUEUE',
  'SISTEM_KERJA_DATA',
  'SISTEM_KERJA_PERATURAN',
  'TTE_PENYEDIA',
  'TTE_SIMULASI_FOLDER',
  'TTE_SIMULASI_PASSPHRASE',
];

/** The same in this process; one at a time. */
export async function jalankanDisini(argumen: string[], env: Record<string, string> = {}): Promise<Akhir> {
  const hasil: Akhir = { kode: null, keluar: '', galat: '' };
  const tangkap = (ke: 'keluar' | 'galat') => (teks: string | Uint8Array) => {
    hasil[ke] += teks;
    return true;
  };
  for (const nama of DITANYAKAN) vi.stubEnv(nama, env[nama]);
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(tangkap('keluar'));
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(tangkap('galat'));
  try {
    hasil.kode = await jalankanSiskerja(argumen);
    return hasil;
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** How a command line reaches a system under test. */
export const lingkungan = (s: Sistem): Record<string, string> => ({
  DATABASE_URL: s.databaseUrl,
  TEMPORAL_ADDRESS: s.temporalAddress,
  SISTEM_KERJA_TASK_QUEUE: s.taskQueue,
});
