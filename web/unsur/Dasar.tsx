import { List, Text } from '@mantine/core';
import { useKutipan } from '../api/tanya.ts';

/** The clauses on which something rests, as they are cited. */
export function Dasar({ klausul }: { klausul: readonly string[] }) {
  const kutipan = useKutipan(klausul);
  if (klausul.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        Dasar
      </Text>
      <List size="sm">
        {[...new Set(klausul.map((id) => kutipan.get(id) ?? id))].map((sebutan) => (
          <List.Item key={sebutan}>{sebutan}</List.Item>
        ))}
      </List>
    </div>
  );
}
