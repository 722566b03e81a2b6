import { useLocalStorage } from '@mantine/hooks';
import type { Isian } from './skema.ts';

export interface Draf {
  varian: string;
  isian: Isian;
}

/** A request as far as it is written, kept in this browser, for this person alone, until it is sent or thrown away. */
export function useDraf(pegawai: string, jenis: string) {
  const [draf, setDraf, hapus] = useLocalStorage<Draf>({
    key: `draf ${pegawai} ${jenis}`,
    defaultValue: { varian: '', isian: {} },
    getInitialValueInEffect: false,
  });
  return { draf, setDraf, hapus };
}
