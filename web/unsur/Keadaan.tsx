/** Where a case is and who holds it now: the post, the persons who may act for it and on what ground, since when. */
import { Card, List, Text } from '@mantine/core';
import type { Perkara } from '../api/klien.ts';
import { dariKini, pada, sebutan } from '../teks.ts';
import { Dasar } from './Dasar.tsx';
import { NamaPemegang } from './Nama.tsx';
import { Tenggat } from './Tenggat.tsx';

type Tugas = Perkara['tugas'][number];

/** What the API says of a state that only another instansi knows. */
const INTERNAL = 'internalInstansiLain';

export const Keadaan = ({ keadaan, tugas }: Perkara) => (
  <Card withBorder component="section" aria-label="Keadaan">
    <Text fw={600}>{sebutan(keadaan)}</Text>
    {tugas.length === 0 && (
      <Text size="sm">
        {keadaan === INTERNAL ? 'Instansi lain sedang memprosesnya di dalam.' : 'Tidak menunggu siapa pun.'}
      </Text>
    )}
    <List>
      {tugas.map((t) => (
        <List.Item key={`${t.tugas} ${t.putaran} ${t.pemegang}`}>
          <Pemegang {...t} />
        </List.Item>
      ))}
    </List>
  </Card>
);

function Pemegang({ tugas, pemegang, pejabat, dasar, dibukaPada, menungguTte, ...tenggat }: Tugas) {
  return (
    <>
      <Text>
        {sebutan(tugas)}: pada <NamaPemegang pemegang={pemegang} />, sejak {pada(dibukaPada)} ({dariKini(dibukaPada)})
        {menungguTte ? '; dimulai setelah surat pembukanya ditandatangani' : ''}
      </Text>
      <Tenggat {...tenggat} />
      <Text size="sm">
        Yang dapat bertindak hari ini: {pejabat.map(sebutPejabat).join('; ') || 'tidak seorang pun; jabatan ini lowong'}
      </Text>
      <Dasar klausul={dasar} />
    </>
  );
}

const sebutPejabat = ({ nama, dasarWewenang, nomorSurat }: Tugas['pejabat'][number]) =>
  `${nama} (${dasarWewenang}${nomorSurat ? `, surat nomor ${nomorSurat}` : ''})`;
