/** How many wait where, as bars and as a table of the same numbers, with how long. */
import { BarChart } from '@mantine/charts';
import { Box, Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { lama } from '../teks.ts';

interface Baris {
  id: string;
  nama: string;
  jumlah: number;
  lewatTenggat: number;
  terlama: string;
  medianDetik: number;
}

/** So many rows at first. */
const AWAL = 8;
const TINGGI_BATANG = 32;

/** @param apa what a row is */
export function GrafikTunggu({ apa, baris }: { apa: string; baris: readonly Baris[] }) {
  const [semua, setSemua] = useState(false);
  if (baris.length === 0) return <Text>Tidak ada yang menunggu.</Text>;
  const tampil = (semua ? baris : baris.slice(0, AWAL)).map((b, i) => ({ ...b, urut: String(i + 1) }));
  const sejak = (terlama: string) => lama((Date.now() - new Date(terlama).getTime()) / 1000);
  return (
    <Stack gap="xs">
      <div
        role="img"
        aria-label={`Grafik tugas yang menunggu menurut ${apa.toLowerCase()}; angkanya ada dalam tabel sesudahnya`}
      >
        <BarChart
          h={tampil.length * TINGGI_BATANG + 40}
          data={tampil}
          dataKey="urut"
          orientation="vertical"
          gridAxis="x"
          withTooltip={false}
          series={[{ name: 'jumlah', label: 'Tugas menunggu', color: 'blue.9' }]}
          valueFormatter={(n) => String(n)}
          withBarValueLabel
          xAxisProps={{ allowDecimals: false }}
          yAxisProps={{ width: 32 }}
          barChartProps={{ accessibilityLayer: false }}
          barProps={{ isAnimationActive: false }}
        />
      </div>
      <Box
        component="section"
        aria-label={`Tabel menurut ${apa.toLowerCase()}`}
        tabIndex={0}
        style={{ overflowX: 'auto' }}
      >
        <Table withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">No.</Table.Th>
              <Table.Th scope="col">{apa}</Table.Th>
              <Table.Th scope="col">Tugas</Table.Th>
              <Table.Th scope="col">Lewat tenggat</Table.Th>
              <Table.Th scope="col">Terlama</Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                Nilai tengah
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tampil.map((b) => (
              <Table.Tr key={b.id}>
                <Table.Td>{b.urut}</Table.Td>
                <Table.Th scope="row">{b.nama}</Table.Th>
                <Table.Td>{b.jumlah}</Table.Td>
                <Table.Td>{b.lewatTenggat}</Table.Td>
                <Table.Td>{sejak(b.terlama)}</Table.Td>
                <Table.Td visibleFrom="sm">{lama(b.medianDetik)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
      {baris.length > AWAL && (
        <Button variant="default" aria-expanded={semua} onClick={() => setSemua(!semua)}>
          {semua ? `Tampilkan ${AWAL} terbanyak` : `Tampilkan semua (${baris.length})`}
        </Button>
      )}
    </Stack>
  );
}
