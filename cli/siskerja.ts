#!/usr/bin/env node
/** `siskerja`: the command line of sistem-kerja. */
import { jalankan } from './program.ts';

// A reader that has seen enough (`siskerja history … | head`) is no error.
process.stdout.on('error', (galat: NodeJS.ErrnoException) => {
  if (galat.code !== 'EPIPE') throw galat;
  process.exit(0);
});

process.exitCode = await jalankan(process.argv.slice(2));
