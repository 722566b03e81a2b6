import { Anchor, Badge, Group, List, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { type Penugasan as SatuPenugasan, tanyaKewajiban, tanyaPenugasan } from '../api/baca.ts';
import { tanyaSaya, tanyaTugasPerkara } from '../api/tanya.ts';
import { hari, sebutan } from '../teks.ts';
import { Berlanjut } from '../unsur/Berlanjut.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Lipatan } from '../unsur/Lipatan.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaJabatan, NamaPegawai, NamaUnit } from '../unsur/Nama.tsx';
import { KartuSurat } from '../unsur/SuratPerkara.tsx';

type Status = SatuPenugasan['status'];

/** To what I am assigned, by surat tugas, wherever that is. */
export function Penugasan() {
  const [status, setStatus] = useState<Status | ''>('');
  const penugasan = useInfiniteQuery(tanyaPenugasan(status ? { status } : {}));
  return (
    <>
      <Judul judul="Penugasan saya" />
      <NativeSelect
        label="Status perkara"
        data={[
          { value: '', label: 'Semua' },
          { value: 'berjalan', label: 'Berjalan' },
          { value: 'selesai', label: 'Selesai' },
          { value: 'batal', label: 'Batal' },
        ]}
        value={status}
        onChange={(e) => setStatus(e.target.value as Status | '')}
      />
      <Berlanjut dari={penugasan} apa="penugasan">
        {(baris) => baris.map((p) => <Satu key={p.id} {...p} />)}
      </Berlanjut>
    </>
  );
}

const Satu = (p: SatuPenugasan) => (
  <Stack component="article" gap="xs" aria-label={p.namaTim ?? sebutan(p.jenis)}>
    <Group justify="space-between" align="start">
      <Title order={2} size="h4">
        {p.namaTim ?? sebutan(p.jenis)}
      </Title>
      <Badge variant="outline">{p.status}</Badge>
    </Group>
    <div>
      {p.namaTim && <Text size="sm">{sebutan(p.jenis)}</Text>}
      {!p.masih && <Text size="sm">Anda sudah tidak ditugaskan di sini.</Text>}
      {p.unit && (
        <Text size="sm">
          Pada <NamaUnit id={p.unit} />, {p.namaInstansi}
        </Text>
      )}
      {p.masa && (
        <Text size="sm">
          Jangka waktu {hari(p.masa.mulai)} sampai {hari(p.masa.selesai)}
        </Text>
      )}
      {p.pimpinan && (
        <Text size="sm">
          Pimpinan Unit Organisasi: <NamaJabatan id={p.pimpinan} />
        </Text>
      )}
      {p.ketua.map((k) => (
        <Text size="sm" key={k}>
          Ketua tim: <NamaPegawai id={k} />
        </Text>
      ))}
    </div>
    <TugasDiSini {...p} />
    <KartuSurat {...p.surat}>
      <Group gap="md">
        <Anchor component={Link} href={`/perkara/${p.id}`} size="sm">
          Lihat perkara {p.id}
        </Anchor>
        {p.jenis === 'pembentukanTimKerja' && (
          <Anchor component={Link} href={`/tim/${p.id}`} size="sm">
            Lihat tim
          </Anchor>
        )}
      </Group>
    </KartuSurat>
    <Lipatan buka="Kewajiban saya" tutup="Tutup kewajiban" dari={`dalam ${p.namaTim ?? p.id}`}>
      {() => <Kewajiban id={p.id} />}
    </Lipatan>
  </Stack>
);

/** What awaits me there now. */
function TugasDiSini({ id }: SatuPenugasan) {
  const { data: tugas = [] } = useQuery(tanyaTugasPerkara(id));
  if (tugas.length === 0) return null;
  return (
    <List size="sm">
      {tugas.map((t) => (
        <List.Item key={`${t.tugas} ${t.putaran}`}>
          Menunggu Anda:{' '}
          <Anchor component={Link} href={`/tugas/${t.prosedur}/${t.tugas}/${t.putaran}`}>
            {sebutan(t.tugas)}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}

/** The duties that bind me in it, besides its steps. */
function Kewajiban({ id }: { id: string }) {
  const kewajiban = useQuery(tanyaKewajiban(id));
  const saya = useQuery(tanyaSaya).data?.pegawai?.id;
  return (
    <Muat dari={kewajiban}>
      {(semua) => {
        const milik = semua.filter((k) => k.pemegang.includes(`pegawai:${saya}`));
        if (milik.length === 0) return <Text>Tidak ada kewajiban di samping langkah perkara ini.</Text>;
        return (
          <List size="sm" spacing="xs">
            {milik.map((k) => (
              <List.Item key={k.klausul}>
                {sebutan(k.jenis)}: {k.uraian}
                <Text size="sm" c="dimmed">
                  {k.kutipan}
                </Text>
              </List.Item>
            ))}
          </List>
        );
      }}
    </Muat>
  );
}
