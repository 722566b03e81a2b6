/** `--konsep`: the letters that a start or decision would issue, as PDFs marked KONSEP, instead of starting or deciding. */
import type { Command } from 'commander';
import type { Konsep } from '../../client/index.ts';
import { kata } from '../../peraturan/kata.ts';
import { tulis } from '../berkas.ts';
import { baris } from '../cetak/baris.ts';
import { keluaran } from '../keluaran.ts';

export const PILIHAN_KONSEP = [
  '--konsep <folder>',
  'hanya melihat: simpan konsep surat yang akan terbit di folder ini; tidak ada yang diputus dan nomor tidak terpakai',
] as const;

export function simpanKonsep(perintah: Command, konsep: Konsep[], folder: string): void {
  const disimpan = konsep.map(({ pdf, ...surat }, i) => ({
    ...surat,
    berkas: tulis(`${folder}/`, `konsep-${i + 1}-${surat.jenis}.pdf`, pdf),
  }));
  keluaran(perintah).hasil(disimpan, (semua) =>
    semua.length === 0
      ? ['tidak ada surat yang terbit dengan tindakan ini']
      : semua.flatMap((s) => [
          ...baris('konsep', kata(s.jenis)),
          ...baris('hal', s.hal),
          ...baris('kepada', ...s.kepada),
          ...baris('tembusan', ...s.tembusan),
          ...baris('disimpan', s.berkas),
        ]),
  );
}
