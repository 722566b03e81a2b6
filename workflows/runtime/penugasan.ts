/** What every procedure that ends in a surat tugas does alike: people are named, and each receives his letter. Pure. */
import type { Pemegang } from './kontrak.ts';
import { type Konteks, orang } from './mesin.ts';

interface Masuk {
  context: Konteks;
  event: { type: string; oleh: string };
}

const isian = (event: object, nama: string): unknown => (event as Record<string, unknown>)[nama];

/** People whom an event names. */
const pegawaiPada = (event: object): string[] => {
  const pegawai = isian(event, 'pegawai');
  return Array.isArray(pegawai) ? pegawai.map(String) : [];
};

/** The reason that an event brings. */
export const alasanPada = (event: object): string => String(isian(event, 'alasan') ?? '').trim();

const ditugaskan = ({ peran }: Konteks) => orang(peran.pegawaiDitugaskan);

/** Guards, for `setup`. */
export const penjagaPenugasan = {
  /** A refusal or return without a reason is refused (T-alasan). */
  beralasan: ({ event }: Masuk) => alasanPada(event) !== '',
  menyebutPegawai: ({ event }: Masuk) => pegawaiPada(event).length > 0,
  /** Only this one has not yet received his letter. */
  penerimaTerakhir: ({ context, event }: Masuk) =>
    ditugaskan(context).every((p) => p === event.oleh || context.sudah.includes(p)),
};

/** Whoever an event names has been named before; one that names nobody keeps to those. */
export const sesuaiYangDisebut = ({ context, event }: Masuk) =>
  pegawaiPada(event).every((p) => ditugaskan(context).includes(p));

/** The people named are those who will receive the surat tugas; nobody has yet. For `assign`. */
export function sebutPegawai({ context, event }: Masuk): Partial<Konteks> {
  const nama = pegawaiPada(event).map((pegawai): Pemegang => ({ pegawai }));
  return nama.length === 0 ? {} : { peran: { ...context.peran, pegawaiDitugaskan: nama }, sudah: [] };
}

export const catatPenerimaan = ({ context, event }: Masuk): Partial<Konteks> => ({
  sudah: [...new Set([...context.sudah, event.oleh])],
});

/** XState's pure functions also ask this without an input, for an actor that nobody uses: throwing there is slow. */
export const konteksAwal = ({ input }: { input?: Pick<Konteks, 'peran'> }): Konteks => ({
  peran: input?.peran ?? {},
  sudah: [],
});

/** The last step: each assignee receives his surat tugas himself; the machine has `selesai` after it. */
export const penerimaan = (dasar: string, setiap: string) => ({
  meta: { pelaku: 'pegawaiDitugaskan', setiap: true, tenggat: 'penerimaan', dasar: [dasar, setiap] },
  on: {
    terima: [
      {
        guard: 'penerimaTerakhir' as const,
        target: 'selesai' as const,
        meta: { dasar: [dasar] },
        actions: ['catatPenerimaan' as const],
      },
      { meta: { dasar: [dasar, setiap] }, actions: ['catatPenerimaan' as const] },
    ],
  },
});
