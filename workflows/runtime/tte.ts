/** Letters that wait for their electronic signature (T-tte): what the case is told of them, and what waits with them. Pure. */
import { Galat } from './galat.ts';
import { type Kasus, pulihkan, tugasTerbuka } from './keadaan.ts';
import { type Keadaan, skemaSigned, skemaTakeover } from './kontrak.ts';
import { type Dasar, type Rencana, tolak, tolakRusak } from './tolak.ts';

/** The events under which the journal keeps a signature, and a letter that got another signer. */
const TTE = 'tte';
const ALIH = 'alih';

/** A letter has been signed: one that this case waits for. With the last of them, what they held back goes on. */
export function rencanakanTte(kasus: Kasus, keadaan: Keadaan, muatan: unknown, dasar: Dasar): Rencana | undefined {
  const isi = skemaSigned.safeParse(muatan);
  if (!isi.success) return tolakRusak(keadaan, muatan, dasar, isi.error);
  const { id, surat, sha256 } = isi.data;
  if (keadaan.diproses.includes(id)) return undefined;
  const perintah = { ...dasar, sebab: id, peristiwa: { type: TTE, surat, sha256 } };
  if (!keadaan.menungguTte?.some((s) => s.surat === surat)) {
    return tolak(perintah, new Galat('TTE_TIDAK_COCOK', { surat }));
  }
  if (keadaan.menungguTte.length > 1) return { perintah: { ...perintah, tte: { surat, sha256 } } };
  const snapshot = pulihkan(kasus.mesin, keadaan);
  const tertahan = tugasTerbuka(snapshot, keadaan.putaran).find((t) => ditahan(keadaan, t.tugas, t.putaran));
  const { tugas, putaran, tenggat } = tertahan ?? {};
  const terakhir = {
    ...(tugas && putaran ? { tugas: { tugas, putaran, ...(tenggat ? { tenggat } : {}) } } : {}),
    selesai: snapshot.status === 'done',
  };
  return { perintah: { ...perintah, tte: { surat, sha256, terakhir } } };
}

/** Who acts for its signer's post now makes a letter that waits his own; the directory says whether he may (T-tte-alih). */
export function rencanakanAlih(keadaan: Keadaan, muatan: unknown, dasar: Dasar): Rencana | undefined {
  const isi = skemaTakeover.safeParse(muatan);
  if (!isi.success) return tolakRusak(keadaan, muatan, dasar, isi.error);
  const { id, surat, pelaku } = isi.data;
  if (keadaan.diproses.includes(id)) return undefined;
  const perintah = { ...dasar, sebab: id, pelaku, peristiwa: { type: ALIH, surat } };
  const ditunggu = keadaan.menungguTte?.find((s) => s.surat === surat);
  if (!ditunggu) return tolak(perintah, new Galat('SURAT_TIDAK_DIKENAL', { surat }));
  return { perintah: { ...perintah, alih: { surat, syarat: ditunggu.syarat } } };
}

/** Whether a task waits with the letters. */
export const ditahan = (keadaan: Keadaan, tugas: string, putaran: number) =>
  keadaan.ditahan?.tugas === tugas && keadaan.ditahan.putaran === putaran;

/** A state with the letters that it waits for, and the task that waits with them. */
export function menunggu(
  { menungguTte: _, ditahan: __, ...keadaan }: Keadaan,
  surat: NonNullable<Keadaan['menungguTte']>,
  tertahan: Keadaan['ditahan'],
): Keadaan {
  if (surat.length === 0) return keadaan;
  return { ...keadaan, menungguTte: surat, ...(tertahan ? { ditahan: tertahan } : {}) };
}
