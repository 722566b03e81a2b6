/** How long letters take: rendering a page, beside an empty document of the same compiler, and a letter with its signature. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Naskah } from '../surat/naskah.ts';
import { renderPdf } from '../surat/render.ts';
import { contoh } from '../test/surat/contoh.ts';
import { PenandaPengembangan } from '../tte/pengembangan.ts';
import { median } from './table.ts';

const ROUNDS = 6;

export interface LetterTimes {
  page: number;
  empty: number;
  signed: number;
}

/** Medians in milliseconds, over letters of every kind. The first round warms up and does not count. */
export async function letterTimes(): Promise<LetterTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tte-'));
  try {
    const signer = new PenandaPengembangan({ folder, passphrase: 'simulasi' });
    const times = { page: [] as number[], empty: [] as number[], signed: [] as number[] };
    // First and apart: what Typst remembers is one for the whole process, and the empty documents would age the letters'.
    const empty = emptyDocument();
    for (let n = 0; n < ROUNDS * 10; n++) {
      const start = performance.now();
      empty();
      times.empty.push(performance.now() - start);
    }
    for (let round = 0; round <= ROUNDS; round++) {
      for (const sample of Object.values(contoh) as Naskah[]) {
        const naskah = another(sample, round);
        const start = performance.now();
        const { pdf, halaman } = renderPdf(naskah);
        const rendered = performance.now();
        await sign(signer, pdf);
        const signed = performance.now();
        if (round > 0) {
          times.page.push((rendered - start) / halaman);
          times.signed.push(signed - start);
        }
        // What a render took is freed in the event loop.
        await setImmediate();
      }
    }
    return { page: median(times.page), empty: median(times.empty), signed: median(times.signed) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Typst remembers what it has set before: each letter is a new one, as in an office. */
function another(naskah: Naskah, round: number): Naskah {
  const nomor = `800/${round}/${naskah.jenis}/2026`;
  const hal = `${naskah.hal} ${round}`;
  const penandatangan = { ...naskah.penandatangan, nama: `${naskah.penandatangan.nama} ${round}` };
  const url = `https://verifikasi.example.go.id/verifikasi/${naskah.jenis}-${round}`;
  return { ...naskah, nomor, hal, penandatangan, pengesahan: { url, cara: 'simulasi' } };
}

function sign(signer: PenandaPengembangan, pdf: Buffer) {
  const penanda = { pegawai: 'p-bench', nama: 'Penanda Bench', instansi: 'Bench' };
  return signer.tandatangani({ pdf, penanda, passphrase: 'simulasi', alasan: 'bench', tempat: 'Bengkulu' });
}

/** A blank page, made anew each time. */
function emptyDocument(): () => void {
  const compiler = NodeCompiler.create();
  let n = 0;
  return () => {
    const { result } = compiler.compile({ mainFileContent: `// ${n++}\n#set page()\n` });
    if (result === null) throw new Error('an empty document does not compile');
    compiler.pdf(result, { pdfStandard: 'a-2b' });
  };
}
