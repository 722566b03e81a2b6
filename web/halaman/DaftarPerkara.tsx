import { Anchor, Badge, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { tanyaDaftarPerkara } from '../api/tanya.ts';
import { pada, sebutan } from '../teks.ts';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';

/** Cases that I may see, the newest first. */
export function DaftarPerkara() {
  const [cari, setCari] = useState('');
  const [tenang] = useDebouncedValue(cari.trim(), 250);
  const perkara = useQuery(tanyaDaftarPerkara(tenang));
  return (
    <>
      <Judul judul="Perkara" />
      <TextInput
        label="Cari"
        description="Id perkara, nomor surat, atau kata dalam permohonan."
        type="search"
        value={cari}
        onChange={(e) => setCari(e.target.value)}
      />
      <Muat dari={perkara}>
        {({ baris, lanjut }) => (
          <Stack>
            <Text role="status">
              {baris.length} perkara{lanjut ? ' terbaru; persempit dengan mencari' : ''}
            </Text>
            {baris.map((p) => (
              <Card withBorder component="article" key={p.id}>
                <Group justify="space-between">
                  <Anchor component={Link} href={`/perkara/${p.id}`}>
                    {sebutan(p.jenis)}
                  </Anchor>
                  <Badge variant="outline">{p.status}</Badge>
                </Group>
                <Text size="sm">
                  {p.id}, dimulai {pada(p.dimulai)}
                </Text>
                <Text size="sm">{sebutan(p.keadaan)}</Text>
              </Card>
            ))}
          </Stack>
        )}
      </Muat>
    </>
  );
}
