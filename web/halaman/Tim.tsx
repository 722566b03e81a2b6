import { Anchor, Badge, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { tanyaTim } from '../api/baca.ts';
import { hari, pada, sebutan } from '../teks.ts';
import { Bagian } from '../unsur/Bagian.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaJabatan, NamaPegawai, NamaUnit } from '../unsur/Nama.tsx';
import { SuratPerkara } from '../unsur/SuratPerkara.tsx';

/** One team: its people, letters and cases. */
export function Tim({ id }: { id: string }) {
  const tim = useQuery(tanyaTim(id));
  return (
    <Muat dari={tim}>
      {(t) => (
        <Stack>
          <Judul judul={t.namaTim ?? 'Tim'} />
          <div>
            <Group gap="xs">
              <Text>Keadaan: {sebutan(t.keadaan).toLowerCase()}</Text>
              <Badge variant="outline">{t.status}</Badge>
            </Group>
            {t.unit && (
              <Text>
                <NamaUnit id={t.unit} />, {t.namaInstansi}
              </Text>
            )}
            {t.masa && (
              <Text>
                Jangka waktu {hari(t.masa.mulai)} sampai {hari(t.masa.selesai)}
              </Text>
            )}
          </div>
          <Bagian judul="Susunan">
            <List>
              {t.pimpinan && (
                <List.Item>
                  Pimpinan Unit Organisasi: <NamaJabatan id={t.pimpinan} />
                </List.Item>
              )}
              {t.ketua.map((p) => (
                <List.Item key={p}>
                  Ketua: <NamaPegawai id={p} />
                </List.Item>
              ))}
              {t.anggota.map((p) => (
                <List.Item key={p}>
                  Anggota: <NamaPegawai id={p} />
                </List.Item>
              ))}
            </List>
          </Bagian>
          <Bagian judul="Surat">
            <SuratPerkara surat={t.surat} />
          </Bagian>
          <Bagian judul="Perkara">
            <List>
              <List.Item>
                <Anchor component={Link} href={`/perkara/${t.id}`}>
                  {sebutan(t.jenis)}
                </Anchor>
                , dimulai {pada(t.dimulai)}
              </List.Item>
              {t.perkara.map((p) => (
                <List.Item key={p.id}>
                  <Anchor component={Link} href={`/perkara/${p.id}`}>
                    {sebutan(p.jenis)}
                  </Anchor>
                  , dimulai {pada(p.dimulai)}: {sebutan(p.keadaan).toLowerCase()}
                </List.Item>
              ))}
            </List>
          </Bagian>
        </Stack>
      )}
    </Muat>
  );
}
