/** Taking back a case that one has started, with a reason, asked once more before it is done. */
import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, isi, type Perkara } from '../api/klien.ts';
import { useTindakan } from '../formulir/tindakan.ts';
import { Galat } from './Galat.tsx';
import { Wewenang } from './Tugas.tsx';

/** The machine's event; who may take it, the API says. */
const TARIK = 'tarik';

export function Penarikan({ id, tindakanSaya, anak }: Perkara) {
  const [terbuka, setTerbuka] = useState(false);
  const [alasan, setAlasan] = useState('');
  const tarik = useTindakan((body: { alasan: string }, kunci) =>
    isi(
      api.POST('/v1/perkara/{id}/penarikan', {
        params: { path: { id }, header: { 'idempotency-key': kunci } },
        body,
      }),
    ),
  );
  const boleh = tindakanSaya.find((t) => t.peristiwa === TARIK);
  if (tarik.data) return <Text role="status">Perkara ini sudah Anda tarik.</Text>;
  if (!boleh) return null;
  if (!terbuka) {
    return (
      <Group>
        <Button variant="default" onClick={() => setTerbuka(true)}>
          Tarik perkara ini…
        </Button>
      </Group>
    );
  }
  const kirim = (acara: FormEvent) => {
    acara.preventDefault();
    tarik.mutate({ alasan });
  };
  return (
    <Card withBorder component="section" aria-label="Penarikan">
      <form onSubmit={kirim}>
        <Stack>
          <Title order={2} size="h3">
            Tarik perkara ini?
          </Title>
          <Wewenang sebagai={boleh.sebagai} />
          <Text>
            Perkara berakhir, surat yang belum ditandatangani batal, dan semua yang sudah terjangkau diberi tahu.
            Penarikan tidak dapat dibatalkan.
          </Text>
          {anak.some((a) => a.status === 'berjalan') && (
            <Text>
              Perkara lanjutan yang Anda mulai sendiri ikut ditarik. Yang dimulai orang lain, atau yang surat akhirnya
              sudah terbit, tetap berjalan: hanya yang memulainya dapat menariknya.
            </Text>
          )}
          <Textarea
            label="Alasan"
            required
            autosize
            minRows={2}
            maxLength={5000}
            value={alasan}
            onChange={(e) => setAlasan(e.target.value)}
          />
          <Galat galat={tarik.error} fokus />
          <Group>
            <Button type="submit" color="red.9" loading={tarik.isPending}>
              Ya, tarik
            </Button>
            <Button variant="default" onClick={() => setTerbuka(false)}>
              Tidak jadi
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
