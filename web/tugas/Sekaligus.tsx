import { Anchor, Button, Card, Group, List, Radio, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { GalatApi, type TugasMasuk } from '../api/klien.ts';
import { tanyaProsedur } from '../api/tanya.ts';
import { Formulir } from '../formulir/Formulir.tsx';
import { bersih, type Isian, type Skema } from '../formulir/skema.ts';
import { sebutan } from '../teks.ts';
import { Muat } from '../unsur/Muat.tsx';
import { kunciTugas, type Nasib, peristiwaBersama, useSekaligus } from './kirim.ts';

interface Props {
  tugas: readonly [TugasMasuk, ...TugasMasuk[]];
  selesai: () => void;
}

/** One decision for the tasks that were chosen, and what became of each. */
export function Sekaligus({ tugas, selesai }: Props) {
  const prosedur = useQuery(tanyaProsedur(tugas[0].jenis));
  return (
    <Card withBorder component="section" aria-label="Putuskan sekaligus">
      <Title order={2} size="h3">
        {tugas.length} tugas dipilih: {sebutan(tugas[0].tugas).toLowerCase()}
      </Title>
      <Muat dari={prosedur}>
        {(p) => <SatuKeputusan tugas={tugas} skema={p.peristiwa as Skema} selesai={selesai} />}
      </Muat>
    </Card>
  );
}

function SatuKeputusan({ tugas: dipilih, skema, selesai }: Props & { skema: Skema }) {
  const { nasib, kirim, lupakan } = useSekaligus();
  const [type, setType] = useState('');
  const [isian, setIsian] = useState<Isian>({});
  // What was sent stays as it was, whatever is chosen meanwhile.
  const [terkirim, setTerkirim] = useState<readonly TugasMasuk[]>([]);
  const tugas = terkirim.length > 0 ? terkirim : dipilih;
  const { dapat, satuan } = peristiwaBersama(tugas, skema);
  const terpilih = dapat.find((d) => d.peristiwa === type);
  const peristiwa = { type, ...(bersih(isian) as Isian | undefined) };
  const tersisa = terkirim.filter((t) => nasib.get(kunciTugas(t))?.keadaan === 'belumPasti');
  const berjalan = [...nasib.values()].some((n) => n.keadaan === 'dikirim');
  const putuskan = (acara: FormEvent) => {
    acara.preventDefault();
    setTerkirim(dipilih);
    void kirim(dipilih, peristiwa);
  };
  if (terkirim.length > 0) {
    return (
      <Stack>
        <Text>Keputusan: {sebutan(type).toLowerCase()}</Text>
        <Hasil tugas={terkirim} nasib={nasib} />
        {!berjalan && (
          <Group>
            {tersisa.length > 0 && (
              <Button onClick={() => void kirim(tersisa, peristiwa)}>
                Kirim lagi {tersisa.length} yang belum pasti
              </Button>
            )}
            <Button
              variant="default"
              onClick={() => {
                lupakan();
                selesai();
              }}
            >
              Kembali ke daftar
            </Button>
          </Group>
        )}
      </Stack>
    );
  }
  return (
    <form onSubmit={putuskan}>
      <Stack>
        {dapat.length > 0 && (
          <Radio.Group label="Apa keputusan Anda untuk semuanya?" value={type} onChange={setType} required>
            <Stack gap="xs" py="xs">
              {dapat.map(({ peristiwa: p, tanpa }) => (
                <Radio
                  key={p}
                  value={p}
                  label={sebutan(p)}
                  description={
                    tanpa.length > 0 ? `Tanpa isian ${tanpa.map(sebutan).join(', ').toLowerCase()}.` : undefined
                  }
                  size="md"
                  required
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {satuan.length > 0 && (
          <Text size="sm">
            Diputus satu per satu, karena meminta isian sendiri:{' '}
            {satuan.map((p) => sebutan(p).toLowerCase()).join(', ')}.
          </Text>
        )}
        {terpilih && <Formulir skema={terpilih.skema} isian={isian} ubah={setIsian} />}
        <Group>
          {dapat.length > 0 && <Button type="submit">Putuskan {dipilih.length} tugas</Button>}
          <Button variant="default" onClick={selesai}>
            Batal memilih
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const Hasil = ({ tugas, nasib }: { tugas: readonly TugasMasuk[]; nasib: ReadonlyMap<string, Nasib> }) => (
  <div role="status">
    <List aria-label="Hasil tiap tugas">
      {tugas.map((t) => (
        <List.Item key={kunciTugas(t)}>
          <Anchor component={Link} href={`/perkara/${t.prosedur}`}>
            Perkara {t.prosedur}
          </Anchor>
          : <KataNasib {...(nasib.get(kunciTugas(t)) ?? { keadaan: 'dikirim' })} />
        </List.Item>
      ))}
    </List>
  </div>
);

function KataNasib(nasib: Nasib) {
  if (nasib.keadaan === 'dikirim') return 'sedang dikirim…';
  if (nasib.keadaan === 'selesai') {
    const { keadaan, surat } = nasib.hasil;
    const terbit = surat.map(
      (s) => `; ${sebutan(s.jenis).toLowerCase()} nomor ${s.nomor}${s.menungguTte ? ', menunggu tanda tangan' : ''}`,
    );
    return `dicatat; keadaan sekarang ${sebutan(keadaan).toLowerCase()}${terbit.join('')}`;
  }
  const {
    detail = 'Tidak diketahui.',
    perbaikan = '',
    kode = '',
  } = nasib.galat instanceof GalatApi ? nasib.galat.masalah : {};
  const apa =
    nasib.keadaan === 'belumPasti' ? 'belum pasti' : kode === 'TUGAS_TERTUTUP' ? 'didahului orang lain' : 'ditolak';
  return `${apa}. ${detail} ${perbaikan}`;
}
