import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, isi } from '../api/klien.ts';
import { tanyaSertifikat, tanyaSurat, tanyaTandaTangan } from '../api/tanya.ts';
import { hari } from '../teks.ts';
import { Galat } from '../unsur/Galat.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { Pdf } from '../unsur/Pdf.tsx';
import { Selesai } from './Selesai.tsx';

/** A letter that waits for my signature. The passphrase goes to the signing service and stays nowhere. */
export function TandaTangan({ id }: { id: string }) {
  const cache = useQueryClient();
  const surat = useQuery(tanyaSurat(id));
  const sertifikat = useQuery(tanyaSertifikat);
  const menunggu = useQuery(tanyaTandaTangan);
  const alih = menunggu.data?.find((s) => s.id === id)?.alih ?? false;
  const [passphrase, setPassphrase] = useState('');
  const tandatangani = useMutation({
    // Signing the same letter twice is signing it once: the service and the register see to it.
    mutationFn: () =>
      isi(api.POST('/v1/surat/{id}/tanda-tangan', { params: { path: { id } }, body: { passphrase } as never })),
    onSettled: () => {
      setPassphrase('');
      return cache.invalidateQueries();
    },
  });
  const kirim = (acara: FormEvent) => {
    acara.preventDefault();
    tandatangani.mutate();
  };
  if (tandatangani.data) return <Selesai judul="Surat sudah ditandatangani" {...tandatangani.data} />;
  return (
    <>
      <Judul judul="Tanda tangan elektronik" />
      <Muat dari={surat}>
        {({ hal, nomor, tanggal, kepada, penandatangan, status }) => (
          <Stack>
            <div>
              <Text fw={600}>{hal}</Text>
              <Text>
                Nomor {nomor}, {hari(tanggal)}
              </Text>
              <Text>Kepada {kepada.join('; ')}</Text>
            </div>
            <Pdf asal={{ surat: id }} judul={`Surat ${nomor}`} />
            {status === 'menungguTte' ? (
              <form onSubmit={kirim}>
                <Stack>
                  {alih && (
                    <Text role="note">
                      Surat ini masih atas nama {penandatangan}, yang tidak lagi bertindak untuk jabatannya atau
                      berhalangan. Saat Anda menandatanganinya, surat disusun ulang atas nama dan kapasitas Anda; nomor,
                      tanggal, dan isinya tetap.
                    </Text>
                  )}
                  {sertifikat.data && sertifikat.data.status !== 'ISSUE' && (
                    <Text role="alert">Sertifikat elektronik Anda: {sertifikat.data.status}.</Text>
                  )}
                  <PasswordInput
                    label="Passphrase"
                    description="Diteruskan kepada layanan tanda tangan elektronik; tidak disimpan."
                    required
                    autoComplete="off"
                    visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan passphrase' }}
                    value={passphrase}
                    onChange={(e) => setPassphrase(e.target.value)}
                  />
                  <Galat galat={tandatangani.error} fokus />
                  <Button type="submit" loading={tandatangani.isPending}>
                    Tandatangani
                  </Button>
                </Stack>
              </form>
            ) : (
              <Text role="status">Surat ini tidak menunggu tanda tangan.</Text>
            )}
          </Stack>
        )}
      </Muat>
    </>
  );
}
