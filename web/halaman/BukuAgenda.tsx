import { Anchor, Badge, Button, Card, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { type BarisAgenda, type SaringAgenda, tanyaAgenda, tanyaUnitAgenda, terisi } from '../api/baca.ts';
import { hari } from '../teks.ts';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { SARING_KOSONG, SaringanSurat, sebagaiTanya } from '../unsur/SaringSurat.tsx';
import { STATUS_SURAT } from '../unsur/SuratPerkara.tsx';

type Status = NonNullable<SaringAgenda['status']>;

/** Buku agenda of a unit whose letters one leads or keeps. */
export function BukuAgenda() {
  const unit = useQuery(tanyaUnitAgenda);
  return (
    <>
      <Judul judul="Buku agenda" />
      <Muat dari={unit}>
        {(semua) =>
          semua.length === 0 ? (
            <Text>
              Anda tidak memimpin unit dan tidak mengelola surat unit, sehingga tidak ada buku agenda bagi Anda.
            </Text>
          ) : (
            <Isi unit={semua} />
          )
        }
      </Muat>
    </>
  );
}

function Isi({ unit }: { unit: { id: string; nama: string }[] }) {
  const [id, setId] = useState(unit[0]?.id ?? '');
  const [arah, setArah] = useState<'keluar' | 'masuk'>('keluar');
  const [status, setStatus] = useState<Status | ''>('');
  const [isian, setIsian] = useState(SARING_KOSONG);
  const [halaman, setHalaman] = useState(1);
  const [tenang] = useDebouncedValue(isian, 250);
  const saring = { arah, ...sebagaiTanya(tenang), status: status || undefined };
  const agenda = useQuery(tanyaAgenda(id, { ...saring, halaman }));
  /** Another question begins at its first page. */
  const ubah =
    <T,>(simpan: (nilai: T) => void) =>
    (nilai: T) => {
      simpan(nilai);
      setHalaman(1);
    };
  const berkas = (bentuk: 'csv' | 'pdf') => {
    const tanya = Object.entries(terisi({ ...saring, bentuk })).map(([nama, nilai]) => [nama, String(nilai)]);
    return `/v1/agenda/${id}/berkas?${new URLSearchParams(tanya)}`;
  };
  return (
    <Stack>
      <NativeSelect
        label="Unit"
        data={unit.map((u) => ({ value: u.id, label: u.nama }))}
        value={id}
        onChange={(e) => ubah(setId)(e.target.value)}
      />
      <NativeSelect
        label="Arah"
        data={[
          { value: 'keluar', label: 'Surat keluar' },
          { value: 'masuk', label: 'Surat masuk' },
        ]}
        value={arah}
        onChange={(e) => ubah(setArah)(e.target.value as 'keluar' | 'masuk')}
      />
      <SaringanSurat isian={isian} ubah={ubah(setIsian)} tahunKosong="tahun ini" />
      <NativeSelect
        label="Status"
        data={[
          { value: '', label: 'Semua' },
          ...Object.entries(STATUS_SURAT).map(([value, label]) => ({ value, label })),
        ]}
        value={status}
        onChange={(e) => ubah(setStatus)(e.target.value as Status | '')}
      />
      <Muat dari={agenda}>
        {({ baris, jumlah, jumlahHalaman, namaUnit, tahun }) => (
          <Stack>
            <Text role="status">
              {jumlah} surat {arah} {namaUnit} tahun {tahun}
              {jumlahHalaman > 1 ? `, halaman ${halaman} dari ${jumlahHalaman}` : ''}
            </Text>
            <Group>
              <Anchor href={berkas('csv')}>Unduh CSV</Anchor>
              <Anchor href={berkas('pdf')}>Unduh PDF</Anchor>
            </Group>
            {baris.map((b) => (
              <Baris key={b.surat} {...b} />
            ))}
            {jumlahHalaman > 1 && (
              <Group>
                <Button variant="default" disabled={halaman === 1} onClick={() => setHalaman(halaman - 1)}>
                  Halaman sebelumnya
                </Button>
                <Button variant="default" disabled={halaman >= jumlahHalaman} onClick={() => setHalaman(halaman + 1)}>
                  Halaman berikutnya
                </Button>
              </Group>
            )}
          </Stack>
        )}
      </Muat>
    </Stack>
  );
}

const Baris = (b: BarisAgenda) => (
  <Card withBorder component="article">
    <Group justify="space-between" align="start">
      <Text fw={600}>
        {b.arah === 'keluar' ? b.urut : b.nomorAgenda}. {b.hal}
      </Text>
      <Badge variant="outline">{STATUS_SURAT[b.status]}</Badge>
    </Group>
    <Text size="sm">
      Nomor {b.nomor}, {hari(b.tanggal)}
    </Text>
    {b.arah === 'keluar' ? <Keluar {...b} /> : <Masuk {...b} />}
  </Card>
);

const Keluar = (b: Extract<BarisAgenda, { arah: 'keluar' }>) => (
  <>
    <Text size="sm">Kepada {b.tujuan.join('; ')}</Text>
    {b.tembusan.length > 0 && <Text size="sm">Tembusan {b.tembusan.join('; ')}</Text>}
    <Text size="sm">
      Ditandatangani {b.penandatangan}, {b.kapasitas}
    </Text>
    {b.menggantikan && <Text size="sm">Menggantikan nomor {b.menggantikan}</Text>}
    {b.prosedur && (
      <Anchor component={Link} href={`/perkara/${b.prosedur}`} size="sm">
        Perkara {b.prosedur}
      </Anchor>
    )}
  </>
);

const Masuk = (b: Extract<BarisAgenda, { arah: 'masuk' }>) => (
  <Text size="sm">
    Dari {b.asal}, diterima {hari(b.tanggalTerima)} sebagai {b.sebagai}
  </Text>
);
