import { Anchor, Badge, Card, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { type Pelimpahan as SatuPelimpahan, tanyaPelimpahan } from '../api/pengelola.ts';
import { tanyaSaya } from '../api/tanya.ts';
import { hari, sebutan } from '../teks.ts';
import { Dasar } from '../unsur/Dasar.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaPemegang, NamaUnit } from '../unsur/Nama.tsx';

const KEADAAN = { berlaku: 'Berlaku', akanBerlaku: 'Akan berlaku', berakhir: 'Sudah berakhir' } as const;

/** Who acts for another's post, on which letter and clause; it begins and ends by its procedure, or by the directory file. */
export function Pelimpahan() {
  const [keadaan, setKeadaan] = useState<keyof typeof KEADAAN>('berlaku');
  const daftar = useQuery(tanyaPelimpahan(keadaan));
  return (
    <>
      <Judul judul="Plt./Plh. dan delegasi" />
      <CaraMulai />
      <NativeSelect
        label="Keadaan"
        data={Object.entries(KEADAAN).map(([value, label]) => ({ value, label }))}
        value={keadaan}
        onChange={(e) => setKeadaan(e.target.value as keyof typeof KEADAAN)}
      />
      <Muat dari={daftar}>
        {(baris) => (
          <Stack>
            <Text role="status">
              {baris.length === 0 ? 'Tidak ada.' : `${baris.length} ${KEADAAN[keadaan].toLowerCase()}`}
            </Text>
            {baris.map((p) => (
              <Satu key={`${p.jenis} ${p.jabatan} ${p.penerima} ${p.mulai} ${p.nomorSurat}`} {...p} />
            ))}
          </Stack>
        )}
      </Muat>
    </>
  );
}

/** Only officials start procedures: who is none is told who does. */
function CaraMulai() {
  const pejabat = useQuery(tanyaSaya).data?.pegawai !== undefined;
  if (!pejabat)
    return (
      <Text size="sm">
        Plt. dan Plh. ditunjuk oleh atasan jabatan itu, kewenangan didelegasikan oleh pemangku definitifnya: mereka
        memulainya pada halaman Mulai dengan akunnya sendiri.
      </Text>
    );
  return (
    <Group>
      <Anchor component={Link} href="/mulai/penunjukanPltPlh">
        Tunjuk Plt. atau Plh.
      </Anchor>
      <Anchor component={Link} href="/mulai/pendelegasianKewenangan">
        Delegasikan kewenangan
      </Anchor>
    </Group>
  );
}

function Satu(p: SatuPelimpahan) {
  const delegasi = p.jenis === 'delegasi';
  return (
    <Card withBorder component="article">
      <Group justify="space-between" align="start">
        <Title order={2} size="h4">
          {delegasi ? p.namaJabatan : `${p.jenis} ${p.namaJabatan}`}
        </Title>
        <Badge variant="outline" tt="none">
          {KEADAAN[p.keadaan]}
        </Badge>
      </Group>
      <Text>{delegasi ? `Didelegasikan kepada ${p.namaPenerima}` : p.namaPenerima}</Text>
      <Text size="sm">
        {hari(p.mulai)} sampai {p.sampai ? hari(p.sampai) : 'diakhiri'}
        {p.nomorSurat ? `, surat nomor ${p.nomorSurat}` : ''}
      </Text>
      {p.prosedur && <Text size="sm">Hanya untuk {sebutan(p.prosedur).toLowerCase()}</Text>}
      {p.unit && (
        <Text size="sm">
          Atas pegawai <NamaUnit id={p.unit} />
          {p.jenjang ? `, jenjang ${p.jenjang}` : ''}
        </Text>
      )}
      <Akhir {...p} />
      <Dasar klausul={p.dasar} />
    </Card>
  );
}

function Akhir({ asal, perkara, pencabutan, keadaan }: SatuPelimpahan) {
  if (asal === 'direktori')
    return keadaan === 'berakhir' ? null : (
      <Text size="sm">Berasal dari berkas direktori; diakhiri dengan mengisi hari terakhirnya, lalu mengimpor.</Text>
    );
  return (
    <>
      {perkara && (
        <Anchor component={Link} href={`/perkara/${perkara}`}>
          Lihat perkaranya
        </Anchor>
      )}
      {pencabutan && (
        <Text size="sm">
          Dapat dicabut oleh <NamaPemegang pemegang={pencabutan.pemegang} />
          {perkara && (
            <>
              {': '}
              <Anchor component={Link} href={`/tugas/${perkara}/${pencabutan.tugas}/${pencabutan.putaran}`}>
                buka tugasnya
              </Anchor>
            </>
          )}
        </Text>
      )}
    </>
  );
}
