/** Runs the real `siskerja` as a process of its own, in an environment that holds nothing but what a test puts in. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Sistem } from '../support/sistem.ts';

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
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param rumah home and working directory: without `data/`, without a Temporal profile */
export function mulai(rumah: string, argumen: string[], { env = {}, cwd = rumah }: Pilihan = {}) {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), siskerja, ...argumen], {
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

/** How a command line reaches a system under test. */
export const lingkungan = (s: Sistem): Record<string, string> => ({
  DATABASE_URL: s.databaseUrl,
  TEMPORAL_ADDRESS: s.temporalAddress,
  SISTEM_KERJA_TASK_QUEUE: s.taskQueue,
});
