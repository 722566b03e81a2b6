import { Anchor, Group, List, NativeSelect, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { type SuratSaya, tanyaSuratSaya } from '../api/baca.ts';
import { sebutan } from '../teks.ts';
import { Berlanjut } from '../unsur/Berlanjut.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { SARING_KOSONG, SaringanSurat, sebagaiTanya } from '../unsur/SaringSurat.tsx';
import { KartuSurat } from '../unsur/SuratPerkara.tsx';
import { sebutWewenang } from '../unsur/Tugas.tsx';

const ARAH = { masuk: 'Surat masuk', tembusan: 'Tembusan', keluar: 'Surat keluar' } as const;
type Arah = keyof typeof ARAH;

/** Letters that came to me and my posts, and that went out under my name. */
export function Surat() {
  const [arah, setArah] = useState<Arah | ''>('');
  const [isian, setIsian] = useState(SARING_KOSONG);
  const [tenang] = useDebouncedValue(isian, 250);
  const surat = useInfiniteQuery(tanyaSuratSaya({ ...sebagaiTanya(tenang), arah: arah || undefined }));
  return (
    <>
      <Judul judul="Surat" />
      <NativeSelect
        label="Arah"
        data={[{ value: '', label: 'Semua' }, ...Object.entries(ARAH).map(([value, label]) => ({ value, label }))]}
        value={arah}
        onChange={(e) => setArah(e.target.value as Arah | '')}
      />
      <SaringanSurat isian={isian} ubah={setIsian} />
      <Berlanjut dari={surat} apa="surat">
        {(baris) => baris.map((s) => <SatuSurat key={s.id} {...s} />)}
      </Berlanjut>
    </>
  );
}

const SatuSurat = (surat: SuratSaya) => (
  <KartuSurat {...surat}>
    <List size="sm" listStyleType="none">
      {surat.bagi.map(({ arah, sebagai }) => (
        <List.Item key={arah + sebutWewenang(sebagai)}>
          {ARAH[arah]}: {sebutWewenang(sebagai)}
        </List.Item>
      ))}
    </List>
    <Group gap="md">
      <Anchor component={Link} href={`/perkara/${surat.prosedur}`} size="sm">
        Perkara: {sebutan(surat.jenisPerkara).toLowerCase()}
        <VisuallyHidden>, surat {surat.nomor}</VisuallyHidden>
      </Anchor>
      {surat.token && (
        <Anchor href={`/verifikasi/${surat.token}`} target="_blank" size="sm">
          Verifikasi <VisuallyHidden>surat {surat.nomor} </VisuallyHidden>di tab baru
        </Anchor>
      )}
    </Group>
  </KartuSurat>
);
