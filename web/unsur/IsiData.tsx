/** What was written into a request, as names and values. */
import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Isian, rujukanNama, type Skema } from '../formulir/skema.ts';
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

const namaBerkas = (nilai: unknown): nilai is { nama: string; sha256: string } =>
  typeof nilai === 'object' && nilai !== null && 'nama' in nilai && 'sha256' in nilai;

function Nilai({ nama, nilai, skema }: { nama: string; nilai: unknown; skema: Skema | undefined }): ReactNode {
  if (Array.isArray(nilai)) {
    return (
      <List>
        {nilai.map((n, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was sent does not change
          <List.Item key={i}>
            <Nilai nama={nama} nilai={n} skema={skema?.items} />
          </List.Item>
        ))}
      </List>
    );
  }
  if (namaBerkas(nilai)) {
    return (
      <span style={{ overflowWrap: 'anywhere' }}>
        {nilai.nama}, SHA-256 {nilai.sha256}
      </span>
    );
  }
  if (typeof nilai === 'object' && nilai !== null) return <IsiData isi={nilai as Isian} skema={skema} />;
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak';
  return typeof nilai === 'string' ? nilaiTeks(nama, nilai) : String(nilai);
}

/** @param skema whose order of fields is the regulation's; the register keeps none */
export function IsiData({ isi, skema }: { isi: Isian; skema?: Skema }) {
  const urutan = Object.keys(skema?.properties ?? {});
  const nama = [...urutan.filter((n) => n in isi), ...Object.keys(isi).filter((n) => !urutan.includes(n))];
  return (
    <dl className="isi-data">
      {nama.map((n) => (
        <div key={n}>
          <dt>{sebutan(n)}</dt>
          <dd>
            <Nilai nama={n} nilai={isi[n]} skema={skema?.properties?.[n]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
