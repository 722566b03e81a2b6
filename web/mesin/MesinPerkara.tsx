/** The machine of a case: drawn, and in words. */
import './mesin.css';
import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type LangkahTerlihat, type Mesin, type Perkara, terbuka } from '../api/klien.ts';
import { tanyaMesin, tanyaProsedur } from '../api/tanya.ts';
import { Muat } from '../unsur/Muat.tsx';
import { DaftarKeadaan } from './DaftarKeadaan.tsx';
import { Diagram } from './Diagram.tsx';
import { ditempuh, semuaPanah } from './jalan.ts';

export function MesinPerkara({ perkara, langkah }: { perkara: Perkara; langkah: readonly LangkahTerlihat[] }) {
  const { jenis, mesin, keadaan } = perkara;
  const hasil = useQuery(tanyaMesin(jenis, mesin));
  const { data: prosedur } = useQuery(tanyaProsedur(jenis));
  const peraturan = useMemo(
    () => [...new Set(prosedur?.varian.filter((v) => v.mesin === mesin).map((v) => v.peraturan))],
    [prosedur, mesin],
  );
  return <Muat dari={hasil}>{(m) => <Gambar mesin={m} kini={keadaan} langkah={langkah} peraturan={peraturan} />}</Muat>;
}

interface Props {
  mesin: Mesin;
  kini: string;
  langkah: readonly LangkahTerlihat[];
  peraturan: readonly string[];
}

function Gambar({ mesin, kini, langkah, peraturan }: Props) {
  const terbaca = useMemo(() => {
    const panah = semuaPanah(mesin);
    return { mesin, panah, kini, ditempuh: ditempuh(panah, langkah.filter(terbuka)) };
  }, [mesin, kini, langkah]);
  return (
    <Stack gap="xs">
      <Text size="sm">
        Tiap panah menyebut peristiwa, [syarat], dan pasalnya
        {peraturan.length > 0 ? ` dalam ${peraturan.join('; ')}` : ''}. Garis tebal dan tanda ✓: jalan yang sudah
        dilalui.
      </Text>
      <Diagram terbaca={terbaca} peraturan={peraturan} />
      <details>
        <summary>Diagram sebagai daftar</summary>
        <DaftarKeadaan {...terbaca} />
      </details>
    </Stack>
  );
}
