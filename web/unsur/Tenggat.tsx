import { Badge, Group, Text } from '@mantine/core';
import type { TugasMasuk } from '../api/klien.ts';
import { useKutipan } from '../api/tanya.ts';
import { pada } from '../teks.ts';

/** Until when, how many working days that is, and which clause says so; of a task without a deadline nothing. */
export function Tenggat({ jatuhTempo, sementara, tenggat }: Pick<TugasMasuk, 'jatuhTempo' | 'sementara' | 'tenggat'>) {
  const kutipan = useKutipan(tenggat?.dasar ?? []);
  if (!jatuhTempo || !tenggat) return null;
  const dasar = tenggat.dasar.map((k) => kutipan.get(k) ?? k).join('; ');
  return (
    <Group gap="xs">
      <Badge variant="outline" tt="none" color={tenggat.lewat ? 'red.9' : 'gray.8'}>
        {tenggat.uraian}
      </Badge>
      <Text size="sm">
        Tenggat {pada(jatuhTempo)}
        {dasar && ` menurut ${dasar}`}
        {sementara ? '; sementara, karena hari libur tahun itu belum dimuat' : ''}
      </Text>
    </Group>
  );
}
