/** What a step may ask to be held against directory and register of the day (`periksa` of a machine), by name. */
import type { Langkah } from '../../workflows/runtime/kontrak.ts';
import type { Konteks } from '../konteks.ts';
import { periksaPihakDikenal, periksaTimDicatat } from './siklus.ts';
import { periksaSusunanTim } from './susunan-tim.ts';
import { periksaTimDituju } from './tim-dituju.ts';

/** Throws a Galat of the one table where it does not hold. */
type Pemeriksaan = (konteks: Konteks, langkah: Langkah) => void | Promise<void>;

const PEMERIKSAAN: Record<string, Pemeriksaan> = {
  pihakDikenal: periksaPihakDikenal,
  susunanTim: periksaSusunanTim,
  timDicatat: periksaTimDicatat,
  timDituju: periksaTimDituju,
};

export async function periksaHal(hal: string, konteks: Konteks, langkah: Langkah): Promise<void> {
  const periksa = PEMERIKSAAN[hal];
  if (!periksa) throw new Error(`nobody knows how to check ${hal}`);
  await periksa(konteks, langkah);
}
