/** The machine in words, state by state in the order of its text: what the diagram shows, for whoever does not see it. */
import { Badge, Group, List, Text } from '@mantine/core';
import { useKutipan } from '../api/tanya.ts';
import { sebutan } from '../teks.ts';
import type { Terbaca } from './jalan.ts';

export function DaftarKeadaan({ mesin, panah, kini, ditempuh }: Terbaca) {
  const kutipan = useKutipan(panah.flatMap((p) => p.dasar));
  return (
    <ol className="daftar-keadaan">
      {mesin.keadaan.map(({ nama, akhir, pelaku, setiap }) => (
        <li key={nama} aria-current={nama === kini ? 'step' : undefined}>
          <Group gap="xs">
            <Text fw={600}>{sebutan(nama)}</Text>
            {nama === kini && <Badge>sekarang di sini</Badge>}
          </Group>
          <Text size="sm">
            {akhir ? 'Keadaan akhir.' : ''}
            {pelaku
              ? `Yang bertindak: ${sebutan(pelaku)}${setiap ? ', masing-masing untuk dirinya sendiri' : ''}.`
              : ''}
          </Text>
          <List size="sm">
            {panah
              .filter((p) => p.dari === nama)
              .map((p, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the machine does not change
                <List.Item key={i}>
                  {p.peristiwa ? sebutan(p.peristiwa) : 'Otomatis'}
                  {p.pelaku ? `, oleh ${sebutan(p.pelaku)}` : ''}
                  {p.syarat ? `, bila ${sebutan(p.syarat).toLowerCase()}` : ''}: menuju {sebutan(p.ke).toLowerCase()}
                  {ditempuh.has(p) ? ` (dilalui ${ditempuh.get(p)} kali)` : ''}.{' '}
                  {[...new Set(p.dasar.map((d) => kutipan.get(d) ?? d))].join('; ')}.
                  {p.surat.map(
                    (s) => ` Surat: ${sebutan(s.jenis).toLowerCase()}, kepada ${s.kepada.map(sebutan).join(', ')}.`,
                  )}
                  {p.mulaiAnak ? ' Memulai prosedur lain.' : ''}
                </List.Item>
              ))}
          </List>
        </li>
      ))}
    </ol>
  );
}
