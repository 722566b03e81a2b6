import { Anchor, Badge, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { LangkahTerlihat, Perkara as SatuPerkara } from '../api/klien.ts';
import { tanyaPerkara, tanyaProsedur, tanyaRiwayat } from '../api/tanya.ts';
import type { Skema } from '../formulir/skema.ts';
import { pada, sebutan } from '../teks.ts';
import { Bagian } from '../unsur/Bagian.tsx';
import { IsiData } from '../unsur/IsiData.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Keadaan } from '../unsur/Keadaan.tsx';
import { DaftarLangkah } from '../unsur/Langkah.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaPegawai } from '../unsur/Nama.tsx';
import { Penarikan } from '../unsur/Penarikan.tsx';
import { SuratPerkara } from '../unsur/SuratPerkara.tsx';

/** A procedure: where it is, who holds it, what has been done, its machine, and its letters. */
export function Perkara({ id }: { id: string }) {
  const perkara = useQuery(tanyaPerkara(id));
  const riwayat = useQuery(tanyaRiwayat(id));
  return (
    <Muat dari={perkara}>
      {(p) => (
        <Stack>
          <Judul judul={sebutan(p.jenis)} />
          <Group gap="xs">
            <Text>Perkara {p.id}</Text>
            <Badge variant="outline">{p.status}</Badge>
          </Group>
          <Text>
            Dimulai <NamaPegawai id={p.pemohon} /> pada {pada(p.dimulai)}
            {p.berakhir ? `, berakhir ${pada(p.berakhir)}` : ''}
          </Text>
          <Keadaan {...p} />
          <Penarikan {...p} />
          <Terkait {...p} />
          <Bagian judul="Surat">
            <SuratPerkara surat={p.surat} />
          </Bagian>
          <Bagian judul="Langkah">
            <Muat dari={riwayat}>{(langkah) => <DaftarLangkah perkara={id} langkah={langkah} />}</Muat>
          </Bagian>
          <Bagian judul="Diagram">
            <Muat dari={riwayat}>{(langkah) => <Mesin perkara={p} langkah={langkah} />}</Muat>
          </Bagian>
          <Bagian judul="Permohonan">
            <Permohonan {...p} />
          </Bagian>
        </Stack>
      )}
    </Muat>
  );
}

/** Loaded when a case is looked at, with the library that lays it out. */
function Mesin(props: { perkara: SatuPerkara; langkah: readonly LangkahTerlihat[] }) {
  const bagian = useQuery({
    queryKey: ['bagian', 'mesin'],
    queryFn: () => import('../mesin/MesinPerkara.tsx'),
    staleTime: Infinity,
  });
  return <Muat dari={bagian}>{({ MesinPerkara }) => <MesinPerkara {...props} />}</Muat>;
}

function Permohonan({ jenis, permohonan }: SatuPerkara) {
  const { data } = useQuery(tanyaProsedur(jenis));
  if (!permohonan) return <Text>Isi permohonan tidak sampai kepada instansi Anda.</Text>;
  return <IsiData isi={permohonan} skema={data?.permohonan as Skema} />;
}

const KePerkara = ({ id, jenis }: { id: string; jenis: string }) => (
  <Anchor component={Link} href={`/perkara/${id}`}>
    {jenis}
  </Anchor>
);

/** The procedure that started this one, and those that this one started. */
function Terkait({ induk, anak, status }: SatuPerkara) {
  if (!induk && anak.length === 0) return null;
  return (
    <Bagian judul="Prosedur terkait">
      <List>
        {induk && (
          <List.Item>
            <KePerkara id={induk} jenis="Prosedur yang memulai ini" />
          </List.Item>
        )}
        {anak.map((a) => (
          <List.Item key={a.id}>
            <KePerkara id={a.id} jenis={sebutan(a.jenis)} />: {sebutan(a.keadaan).toLowerCase()} ({a.status})
          </List.Item>
        ))}
      </List>
      {status !== 'berjalan' && anak.some((a) => a.status === 'berjalan') && (
        <Text>
          Perkara ini sudah berakhir; yang dimulainya dan masih berjalan hanya dapat ditarik oleh yang memulainya.
        </Text>
      )}
    </Bagian>
  );
}
