/** Which of my tasks are shown. */
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useDebouncedValue, useSessionStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type SaringTugas, tanyaRingkasanTugas, tanyaUnit } from '../api/tanya.ts';
import { sebutan } from '../teks.ts';

const KOSONG = { cari: '', jenis: '', tugas: '', unit: '', hari: '' };
type Saringan = typeof KOSONG;

const LAMA = [
  { value: '', label: 'Semua' },
  { value: '1', label: 'Lebih dari 1 hari' },
  { value: '3', label: 'Lebih dari 3 hari' },
  { value: '7', label: 'Lebih dari 7 hari' },
  { value: '30', label: 'Lebih dari 30 hari' },
];
const [JAM, HARI] = [3_600_000, 86_400_000];
/** To the hour, so that the question stays the same while it is looked at. */
const lalu = (hari: number) => new Date(Math.floor((Date.now() - hari * HARI) / JAM) * JAM).toISOString();

/** Kept while the tab is open: one comes back to the list from each task. */
export function useSaringan() {
  const [isi, setIsi] = useSessionStorage<Saringan>({
    key: 'saringan tugas',
    defaultValue: KOSONG,
    getInitialValueInEffect: false,
  });
  const [{ hari, ...tenang }] = useDebouncedValue(isi, 250);
  const ada = Object.entries(tenang).filter(([, nilai]) => nilai.trim() !== '');
  const saring: SaringTugas = { ...Object.fromEntries(ada), ...(hari ? { sebelum: lalu(Number(hari)) } : {}) };
  return { isi, setIsi, saring, menyaring: Object.keys(saring).length > 0 };
}

/** Closed until it is used: on a phone the tasks come first. */
export function Saring({ isi, setIsi }: { isi: Saringan; setIsi: (isi: Saringan) => void }) {
  const [menyaring] = useState(Object.values(isi).some((nilai) => nilai !== ''));
  const { data: ringkasan } = useQuery(tanyaRingkasanTugas);
  const { data: unit = [] } = useQuery(tanyaUnit);
  const menurut = ringkasan?.menurut ?? [];
  const jenis = [...new Set(menurut.map((m) => m.jenis))];
  const langkah = [...new Set(menurut.filter((m) => !isi.jenis || m.jenis === isi.jenis).map((m) => m.tugas))];
  const nama = (id: string) => unit.find((u) => u.id === id)?.nama ?? id;
  const semua = (baris: { value: string; label: string }[]) => [{ value: '', label: 'Semua' }, ...baris];
  const pilih = (baru: Partial<Saringan>) => setIsi({ ...isi, ...baru });
  return (
    <details open={menyaring}>
      <summary>Saring tugas</summary>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs" role="search" aria-label="Saring tugas">
        <TextInput
          label="Cari"
          description="Id perkara, nomor surat, kata dalam permohonan, atau nama langkah."
          type="search"
          maxLength={200}
          value={isi.cari}
          onChange={(e) => pilih({ cari: e.target.value })}
        />
        <NativeSelect
          label="Prosedur"
          data={semua(jenis.map((j) => ({ value: j, label: sebutan(j) })))}
          value={isi.jenis}
          onChange={(e) => pilih({ jenis: e.target.value, tugas: '' })}
        />
        <NativeSelect
          label="Langkah"
          data={semua(langkah.map((t) => ({ value: t, label: sebutan(t) })))}
          value={isi.tugas}
          onChange={(e) => pilih({ tugas: e.target.value })}
        />
        <NativeSelect
          label="Dari unit"
          data={semua(
            (ringkasan?.unit ?? []).map(({ unit: u, jumlah }) => ({ value: u, label: `${nama(u)} (${jumlah})` })),
          )}
          value={isi.unit}
          onChange={(e) => pilih({ unit: e.target.value })}
        />
        <NativeSelect label="Menunggu" data={LAMA} value={isi.hari} onChange={(e) => pilih({ hari: e.target.value })} />
      </SimpleGrid>
    </details>
  );
}
