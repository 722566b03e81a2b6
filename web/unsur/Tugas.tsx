/** What one must know of a task before deciding: why oneself, since when, until when. */
import { Badge, Group, Text } from '@mantine/core';
import type { TugasMasuk } from '../api/klien.ts';
import { dariKini, pada } from '../teks.ts';

/** The deadline's stages that have passed. @param tahap the next one */
function lewat({ jatuhTempo, tahap }: TugasMasuk): { teks: string; warna: string } | undefined {
  if (jatuhTempo && new Date(jatuhTempo).getTime() < Date.now()) return { teks: 'Tenggat lewat', warna: 'red.9' };
  return tahap === 'jatuhTempo' ? { teks: 'Separuh tenggat lewat', warna: 'gray.8' } : undefined;
}

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

export function Waktu(tugas: TugasMasuk) {
  const { dibukaPada, jatuhTempo, sementara } = tugas;
  const tanda = lewat(tugas);
  return (
    <>
      <Text size="sm">
        Menunggu sejak {pada(dibukaPada)} ({dariKini(dibukaPada)})
      </Text>
      {jatuhTempo && (
        <Group gap="xs">
          <Text size="sm">
            Tenggat {pada(jatuhTempo)} ({dariKini(jatuhTempo)}){sementara ? ', sementara: hari libur belum dimuat' : ''}
          </Text>
          {tanda && (
            <Badge variant="outline" color={tanda.warna}>
              {tanda.teks}
            </Badge>
          )}
        </Group>
      )}
    </>
  );
}
