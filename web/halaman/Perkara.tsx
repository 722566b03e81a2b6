import { Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Langkah, Perkara as SatuPerkara } from '../api/klien.ts';
import { tanyaPerkara, tanyaProsedur, tanyaRiwayat } from '../api/tanya.ts';
import type { Skema } from '../formulir/skema.ts';
import { dariKini, pada, sebutan } from '../teks.ts';
import { Dasar } from '../unsur/Dasar.tsx';
import { IsiData } from '../unsur/IsiData.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaPegawai, NamaPemegang } from '../unsur/Nama.tsx';
import { SuratPerkara } from '../unsur/SuratPerkara.tsx';

/** A procedure: where it is, who holds it, what has been done, and its letters. */
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
          </Text>
          <Menunggu {...p} />
          <Bagian judul="Surat">
            <SuratPerkara surat={p.surat} />
          </Bagian>
          <Bagian judul="Langkah">
            <Muat dari={riwayat}>
              {(langkah) => (
                <ol className="langkah">
                  {langkah.map((l) => (
                    <SatuLangkah key={l.urutan} {...l} />
                  ))}
                </ol>
              )}
            </Muat>
          </Bagian>
          <Bagian judul="Permohonan">
            <Permohonan {...p} />
          </Bagian>
        </Stack>
      )}
    </Muat>
  );
}

const Bagian = ({ judul, children }: { judul: string; children: React.ReactNode }) => (
  <section aria-label={judul}>
    <Title order={2} size="h3" mb="xs">
      {judul}
    </Title>
    {children}
  </section>
);

function Permohonan({ jenis, permohonan }: SatuPerkara) {
  const { data } = useQuery(tanyaProsedur(jenis));
  return <IsiData isi={permohonan} skema={data?.permohonan as Skema} />;
}

const Menunggu = ({ keadaan, tugas }: SatuPerkara) => (
  <Card withBorder component="section" aria-label="Keadaan">
    <Text fw={600}>{sebutan(keadaan)}</Text>
    {tugas.length > 0 && (
      <List>
        {tugas.map((t) => (
          <List.Item key={`${t.tugas} ${t.putaran} ${t.pemegang}`}>
            {sebutan(t.tugas)}: menunggu <NamaPemegang pemegang={t.pemegang} /> sejak {dariKini(t.dibukaPada)}
            {t.jatuhTempo ? `, tenggat ${pada(t.jatuhTempo)}` : ''}
            {t.menungguTte ? '; dimulai setelah surat pembukanya ditandatangani' : ''}
          </List.Item>
        ))}
      </List>
    )}
  </Card>
);

const JENIS = { langkah: '', penolakan: 'Ditolak sistem: ', tenggat: 'Tenggat: ', tte: 'Tanda tangan: ' } as const;

function SatuLangkah({ jenis, peristiwa, sebab, pelaku, pada: waktu, ke, dasar, surat, kode }: Langkah) {
  const apa = typeof peristiwa.type === 'string' ? peristiwa.type : sebab;
  const { type: _, ...isi } = peristiwa;
  return (
    <li className={jenis}>
      <Text fw={600}>
        {JENIS[jenis]}
        {sebutan(apa)}
        {kode ? ` (${kode})` : ''}
      </Text>
      <Text size="sm">
        {pelaku ? `${pelaku.nama}${pelaku.namaJabatan ? `, ${sebagai(pelaku)}${pelaku.namaJabatan}` : ''} · ` : ''}
        <time dateTime={waktu}>{pada(waktu)}</time>
      </Text>
      <Text size="sm">Menjadi: {sebutan(ke).toLowerCase()}</Text>
      {jenis === 'langkah' && Object.keys(isi).length > 0 && <IsiData isi={isi} />}
      {surat.map((s) => (
        <Text size="sm" key={s.id}>
          Surat: {sebutan(s.jenis)} nomor {s.nomor}
        </Text>
      ))}
      <Dasar klausul={dasar} />
    </li>
  );
}

const sebagai = ({ dasarWewenang }: { dasarWewenang: string }) =>
  dasarWewenang === 'definitif' ? '' : `${dasarWewenang} `;
