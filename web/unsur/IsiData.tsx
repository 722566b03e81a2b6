/** What was written into a request, as names and values. */
import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { rujukanNama } from '../formulir/skema.ts';
import { hari, sebutan } from '../teks.ts';
import { NamaJabatan, NamaPegawai, NamaUnit } from './Nama.tsx';

const TANGGAL = /^\d{4}-\d{2}-\d{2}$/;

function nilaiTeks(nama: string, nilai: string): ReactNode {
  const tujuan = rujukanNama(nama);
  if (tujuan === 'unit') return <NamaUnit id={nilai} />;
  if (tujuan === 'jabatan') return <NamaJabatan id={nilai} />;
  if (tujuan === 'pegawai') return <NamaPegawai id={nilai} />;
  return TANGGAL.test(nilai) ? hari(nilai) : nilai;
}

function Nilai({ nama, nilai }: { nama: string; nilai: unknown }): ReactNode {
  if (Array.isArray(nilai)) {
    return (
      <List>
        {nilai.map((n, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was sent does not change
          <List.Item key={i}>
            <Nilai nama={nama} nilai={n} />
          </List.Item>
        ))}
      </List>
    );
  }
  if (typeof nilai === 'object' && nilai !== null) return <IsiData isi={nilai as Record<string, unknown>} />;
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak';
  return typeof nilai === 'string' ? nilaiTeks(nama, nilai) : String(nilai);
}

export function IsiData({ isi }: { isi: Record<string, unknown> }) {
  return (
    <dl className="isi-data">
      {Object.entries(isi).map(([nama, nilai]) => (
        <div key={nama}>
          <dt>{sebutan(nama)}</dt>
          <dd>
            <Nilai nama={nama} nilai={nilai} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
