/** SHA-256 of the files of letters that are not signed electronically: made again from their rows, and remembered. */
import { setImmediate as giliranBerikut } from 'node:timers/promises';
import { skemaNaskah } from '../surat/naskah.ts';
import { Ingatan } from './ingatan.ts';

/** Of so many letters is remembered what their PDF comes to: a pure function, at some milliseconds each. */
const DIINGAT = 10_000;

export class SidikBerkas {
  private readonly ingatan = new Ingatan<string>(DIINGAT);

  /** `null` for a letter of earlier templates: its bytes can not be made again. */
  async ambil(surat: {
    sidik: string;
    naskah: Record<string, unknown>;
    versi_templat: string;
  }): Promise<string | null> {
    // The compiler is a native module of 40 MB, loaded where a letter has to be rendered.
    const { renderPdf, versiTemplat } = await import('../surat/render.ts');
    if (surat.versi_templat !== versiTemplat()) return null;
    const ada = this.ingatan.ambil(surat.sidik);
    if (ada) return ada;
    const { sha256 } = renderPdf(skemaNaskah.parse(surat.naskah));
    this.ingatan.ingat(surat.sidik, sha256);
    // Others of this process have their turn, and what the renderer took is freed.
    await giliranBerikut();
    return sha256;
  }
}
