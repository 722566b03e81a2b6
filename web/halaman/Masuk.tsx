import { Button, Text } from '@mantine/core';
import { Judul } from '../unsur/Judul.tsx';

/** @param kembali where one wanted to go */
export function Masuk({ kembali }: { kembali: string }) {
  return (
    <>
      <Judul judul="Masuk" />
      <Text>Masuklah dengan akun Anda pada penyedia identitas instansi.</Text>
      <Button component="a" href={`/masuk?kembali=${encodeURIComponent(kembali)}`}>
        Masuk
      </Button>
    </>
  );
}
