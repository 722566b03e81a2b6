/** Fields that point at something: a unit, a post, a person of the directory, or another case. */
import { Fieldset, NativeSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  tanyaCariPegawai,
  tanyaJabatan,
  tanyaJabatanUnit,
  tanyaPegawai,
  tanyaPerkaraJenis,
  tanyaUnit,
} from '../api/tanya.ts';
import { pada, sebutan } from '../teks.ts';

interface Props {
  label: string;
  description?: string;
  required: boolean;
  nilai: string;
  ubah: (nilai: string) => void;
}

const pilihan = (baris: readonly { id: string; nama: string }[] = []) => [
  { value: '', label: 'Pilih…' },
  ...baris.map(({ id, nama }) => ({ value: id, label: nama })),
];

export function PilihUnit({ nilai, ubah, ...umum }: Props) {
  const { data } = useQuery(tanyaUnit);
  return <NativeSelect {...umum} data={pilihan(data)} value={nilai} onChange={(e) => ubah(e.target.value)} />;
}

/** The unit first: posts are found by where they are. */
export function PilihJabatan({ label, description, required, nilai, ubah }: Props) {
  const { data: kini } = useQuery({ ...tanyaJabatan(nilai), enabled: nilai !== '' });
  const [terpilih, setTerpilih] = useState('');
  const unit = terpilih || kini?.unit || '';
  const { data } = useQuery(tanyaJabatanUnit(unit));
  const pilihUnit = (baru: string) => {
    setTerpilih(baru);
    ubah('');
  };
  return (
    <Fieldset legend={label}>
      <PilihUnit label="Unit" required={required} nilai={unit} ubah={pilihUnit} />
      <NativeSelect
        label="Jabatan"
        description={description}
        required={required}
        data={pilihan(data)}
        value={nilai}
        onChange={(e) => ubah(e.target.value)}
      />
    </Fieldset>
  );
}

/** One of those that I may see. @param jenis the kind of case that the field asks for */
export function PilihPerkara({ jenis, nilai, ubah, ...umum }: Props & { jenis: string }) {
  const { data } = useQuery(tanyaPerkaraJenis(jenis));
  const baris = data?.baris.map(({ id, keadaan, dimulai }) => ({
    id,
    nama: `${sebutan(keadaan)}, dimulai ${pada(dimulai)} (${id})`,
  }));
  return <NativeSelect {...umum} data={pilihan(baris)} value={nilai} onChange={(e) => ubah(e.target.value)} />;
}

/** By name, from two letters on. */
export function PilihPegawai({ nilai, ubah, ...umum }: Props) {
  const [cari, setCari] = useState('');
  const [tenang] = useDebouncedValue(cari, 250);
  const { data: kini } = useQuery({ ...tanyaPegawai(nilai), enabled: nilai !== '' });
  const { data: temuan = [] } = useQuery(tanyaCariPegawai(tenang));
  const semua = kini && !temuan.some((p) => p.id === kini.id) ? [kini, ...temuan] : temuan;
  const data = semua.map(({ id, nama, jabatan: [j] }) => ({
    value: id,
    label: j ? `${nama}, ${j.namaJabatan}` : nama,
  }));
  return (
    <Select
      {...umum}
      searchable
      clearable
      placeholder="Ketik nama…"
      nothingFoundMessage={tenang.length < 2 ? 'Ketik sedikitnya dua huruf.' : 'Tidak ada pegawai dengan nama itu.'}
      // What loads above may push the field away while one types: its list stays with it.
      comboboxProps={{ hideDetached: false }}
      clearButtonProps={{ 'aria-label': `Kosongkan ${umum.label}` }}
      data={data}
      // The directory has searched already.
      filter={({ options }) => options}
      value={nilai || null}
      onChange={(baru) => ubah(baru ?? '')}
      onSearchChange={setCari}
    />
  );
}
