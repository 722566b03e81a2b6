import { Alert, Table, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { GalatBerkas } from '../api/pengelola.ts';

/** What is wrong with files, each fault where it is found; whoever sent them is led here. */
export function TabelGalat({ galat, jumlah }: { galat: readonly GalatBerkas[]; jumlah: number }) {
  const ini = useRef<HTMLDivElement>(null);
  useEffect(() => ini.current?.focus(), []);
  return (
    <>
      <Alert ref={ini} tabIndex={-1} role="alert" color="red" title="Berkas ini belum dapat dimuat">
        <Text>
          {jumlah} hal perlu diperbaiki{jumlah > galat.length ? `; ${galat.length} yang pertama di bawah ini` : ''}.
          Tidak ada yang diubah.
        </Text>
      </Alert>
      <Table className="tabel" aria-label="Yang perlu diperbaiki">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Tempat</Table.Th>
            <Table.Th scope="col">Yang keliru</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {galat.map(({ berkas, baris, kolom, pesan }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was answered does not change
            <Table.Tr key={i}>
              <Table.Td>
                {berkas}
                {baris ? `, baris ${baris}` : ''}
                {kolom ? `, kolom ${kolom}` : ''}
              </Table.Td>
              <Table.Td>{pesan}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
