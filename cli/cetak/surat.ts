/** A letter in a few lines: kind, number, date, from, to, cc. */
import type { RincianSurat } from '../../client/index.ts';
import { kata } from '../../peraturan/kata.ts';
import { baris } from './baris.ts';
import { tanggal } from './waktu.ts';

export function barisSurat(surat: RincianSurat): string[] {
  const keadaan = { terbit: '', batal: ' (batal)', menungguTte: ' (menunggu tanda tangan)' }[surat.status];
  return [
    ...baris('surat', `${kata(surat.jenis)} nomor ${surat.nomor}, ${tanggal(surat.tanggal)}${keadaan}`),
    ...baris('hal', surat.hal),
    ...baris('dari', surat.penandatangan),
    ...baris('kepada', ...surat.kepada),
    ...baris('tembusan', ...surat.tembusan),
  ];
}
