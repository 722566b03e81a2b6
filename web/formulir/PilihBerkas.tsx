/** A field that names a file, by name and digest: the file is chosen, nobody writes a digest. */
import { Fieldset, Text } from '@mantine/core';
import { TombolBerkas } from './TombolBerkas.tsx';

interface Props {
  label: string;
  description?: string;
  nilai: { nama?: string; sha256?: string };
  ubah: (nilai: { nama: string; sha256: string }) => void;
}

export function PilihBerkas({ label, description, nilai: { nama, sha256 }, ubah }: Props) {
  return (
    <Fieldset legend={label}>
      {description && <Text size="sm">{description}</Text>}
      {sha256 && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {nama}, SHA-256 {sha256}
        </Text>
      )}
      <TombolBerkas
        teks={sha256 ? 'Ganti berkas' : 'Pilih berkas'}
        label={`Pilih ${label.toLowerCase()}`}
        terima={(berkas) => ubah({ nama: berkas.nama, sha256: berkas.sidik })}
      />
    </Fieldset>
  );
}
