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

/** Rounds over all kinds: those that a process needs until it runs as it does all day, and those that count. */
const WARM_UP = 3;
const ROUNDS = 6;

export interface LetterTimes {
  page: number;
  empty: number;
  signed: number;
}

/** Medians in milliseconds: a page over letters of every kind, an empty document, a letter of any kind with its signature. */
export async function letterTimes(): Promise<LetterTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tte-'));
  try {
    const signer = new PenandaPengembangan({ folder, passphrase: 'simulasi' });
    // First and apart: what Typst remembers is one for the whole process, and the empty documents would age the letters'.
    const empty = emptyDocument();
    const emptyTimes = Array.from({ length: ROUNDS * 10 }, () => {
      const start = performance.now();
      empty();
      return performance.now() - start;
    });
    const page: number[] = [];
    const signed: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const counts = round >= WARM_UP;
      for (const naskah of letters(round)) {
        const start = performance.now();
        const { halaman } = renderPdf(naskah);
        if (counts) page.push((performance.now() - start) / halaman);
        // What a render took is freed in the event loop.
        await setImmediate();
      }
    }
    for (const naskah of letters(WARM_UP + ROUNDS)) {
      const start = performance.now();
      await sign(signer, renderPdf(naskah).pdf);
      signed.push(performance.now() - start);
    }
    return { page: median(page), empty: median(emptyTimes), signed: median(signed) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One of every kind, none like those of another round. */
const letters = (round: number): Naskah[] => (Object.values(contoh) as Naskah[]).map((n) => another(n, round));

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
