/** What one must know of a task before deciding: why oneself, since when, until when. */
import { Text } from '@mantine/core';
import type { TugasMasuk } from '../api/klien.ts';
import { dariKini, pada } from '../teks.ts';
import { Tenggat } from './Tenggat.tsx';

/** As what somebody acts, with the letter that says so. */
export function sebutWewenang(sebagai: TugasMasuk['sebagai']): string {
  if (sebagai === 'diri sendiri') return 'sebagai diri sendiri';
  const { namaJabatan, dasarWewenang, nomorSurat } = sebagai;
  return `sebagai ${namaJabatan} (${dasarWewenang}${nomorSurat ? `, surat nomor ${nomorSurat}` : ''})`;
}

export function Wewenang({ sebagai }: Pick<TugasMasuk, 'sebagai'>) {
  const teks = sebutWewenang(sebagai);
  return <Text size="sm">{teks.charAt(0).toUpperCase() + teks.slice(1)}</Text>;
}

export const Waktu = (tugas: TugasMasuk) => (
  <>
    <Text size="sm">
      Menunggu sejak {pada(tugas.dibukaPada)} ({dariKini(tugas.dibukaPada)})
    </Text>
    <Tenggat {...tugas} />
  </>
);
