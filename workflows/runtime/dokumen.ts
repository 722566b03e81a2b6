/**
 * What procedures do alike whose document goes to and fro in versions (Rencana Aksi, KAK): the maker brings a version, it
 * is returned with reasons, he brings the next. Every version stands in the journal with its event; the last one in the
 * context, for the letter that takes it on. Pure.
 */
import type { Peran } from './kontrak.ts';
import { type Konteks, terbitkan } from './mesin.ts';

export interface KonteksDokumen extends Konteks {
  /** Number of the document's last version. */
  versi: number;
}

interface Masuk {
  context: KonteksDokumen;
  event: object;
}

/** The document that an event brings: with the request, or mended. */
export function dokumenPada<D>(event: object): D | undefined {
  const { dokumen, permohonan } = event as { dokumen?: D; permohonan?: { dokumen?: D } };
  return dokumen ?? permohonan?.dokumen;
}

/** Guard: what is mended is the next version, so that none is overwritten (T-RT-versi). */
export const versiBerikut = ({ context, event }: Masuk): boolean =>
  'versi' in event && event.versi === context.versi + 1;

/** For `assign`: the document that the event brings is the last version now. */
export function catatDokumen({ context, event }: Masuk): Partial<KonteksDokumen> {
  const dokumen = dokumenPada(event);
  if (!dokumen) return {};
  const versi = 'versi' in event ? Number(event.versi) : context.versi;
  const catatan = { ...context.catatan, versi: String(versi), dokumen: JSON.stringify(dokumen) };
  return { versi, catatan };
}

/** The document goes back to its maker with a letter that says why; the machine has the guard `beralasan` for it. */
export const kembalikan = <P extends string>(oleh: P, kepada: P, tembusan: P[], dasar: string[]) => ({
  guard: 'beralasan' as const,
  target: 'perbaikan' as const,
  meta: { dasar },
  actions: [terbitkan({ surat: 'pengembalianDokumen', penandatangan: oleh, kepada: [kepada], tembusan, dasar })],
});

export const konteksDokumen = ({ input }: { input?: { peran: Peran } }): KonteksDokumen => ({
  peran: input?.peran ?? {},
  sudah: [],
  versi: 1,
});
