import { useLocalStorage } from '@mantine/hooks';
import type { Lampiran } from './berkas.ts';
import type { Isian } from './skema.ts';

/** A request as far as it is written. */
export interface DrafMulai {
  varian: string;
  isian: Isian;
  lampiran: Lampiran[];
}

/** A decision as far as it is written. */
export interface DrafKeputusan {
  type: string;
  isian: Isian;
  lampiran: Lampiran[];
}

/** What is half written, kept in this browser, for this person alone, until it is sent or thrown away. */
export function useDraf<T extends object>(pegawai: string, nama: string, awal: T) {
  const [tersimpan, setDraf, hapus] = useLocalStorage<T>({
    key: `draf ${pegawai} ${nama}`,
    defaultValue: awal,
    getInitialValueInEffect: false,
  });
  return { draf: { ...awal, ...tersimpan }, setDraf, hapus };
}
