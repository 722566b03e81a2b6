import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api, isi } from '../api/klien.ts';
import { tanyaProsedur, tanyaSaya } from '../api/tanya.ts';
import { denganBerkas } from '../formulir/berkas.ts';
import { type DrafMulai, useDraf } from '../formulir/draf.ts';
import { Formulir } from '../formulir/Formulir.tsx';
import { Lampiran } from '../formulir/Lampiran.tsx';
import { bersih, type Skema } from '../formulir/skema.ts';
import { useTindakan } from '../formulir/tindakan.ts';
import { sebutan } from '../teks.ts';
import { Galat } from '../unsur/Galat.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Konsep } from '../unsur/Konsep.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { Selesai } from './Selesai.tsx';

/** Each kind of procedure has an address of its own; what is sent to any of them has one shape. */
const jalan = (jenis: string) => `/v1/prosedur/${jenis}` as '/v1/prosedur/penunjukanLintasUnit';

const KOSONG: DrafMulai = { varian: '', isian: {}, lampiran: [] };

/** The request of one procedure, as a form made from its schema. */
export function MulaiSatu({ jenis }: { jenis: string }) {
  const prosedur = useQuery(tanyaProsedur(jenis));
  const pegawai = useQuery(tanyaSaya).data?.pegawai?.id ?? '';
  const { draf, setDraf, hapus } = useDraf<DrafMulai>(pegawai, jenis, KOSONG);
  const mulai = useTindakan(
    (body: DrafMulai, kunci) =>
      isi(
        api.POST(jalan(jenis), { params: { header: { 'idempotency-key': kunci } }, body: permohonan(body) as never }),
      ),
    hapus,
  );
  const pratinjau = useMutation({
    mutationFn: (body: DrafMulai) => isi(api.POST(`${jalan(jenis)}/pratinjau`, { body: permohonan(body) as never })),
  });
  const ubah = (baru: Partial<DrafMulai>) => {
    setDraf({ ...draf, ...baru });
    pratinjau.reset();
  };
  const kirim = (acara: FormEvent<HTMLFormElement>) => {
    acara.preventDefault();
    const { submitter } = acara.nativeEvent as SubmitEvent;
    if (submitter?.getAttribute('value') === 'konsep') pratinjau.mutate(draf);
    else mulai.mutate(draf);
  };
  if (mulai.data) return <Selesai judul="Prosedur sudah dimulai" {...mulai.data} />;
  return (
    <>
      <Judul judul={sebutan(jenis)} />
      <Muat dari={prosedur}>
        {(p) => (
          <form onSubmit={kirim}>
            <Stack>
              <Text size="sm">Yang Anda tulis disimpan di peramban ini sampai dikirim.</Text>
              <NativeSelect
                label="Varian"
                description="Menurut peraturan mana prosedur ini berjalan."
                required
                data={[
                  { value: '', label: 'Pilih…' },
                  ...p.varian.map((v) => ({ value: v.id, label: `${sebutan(v.id)} (${v.peraturan})` })),
                ]}
                value={draf.varian}
                onChange={(e) => ubah({ varian: e.target.value })}
              />
              <Formulir
                skema={p.permohonan as Skema}
                isian={draf.isian}
                kata={p.isiWajib}
                ubah={(isian) => ubah({ isian })}
              />
              <Lampiran lampiran={draf.lampiran} ubah={(lampiran) => ubah({ lampiran })} />
              <Galat galat={mulai.error ?? pratinjau.error} fokus />
              <Group>
                <Button type="submit" value="konsep" variant="default" loading={pratinjau.isPending}>
                  Lihat konsep surat
                </Button>
                <Button type="submit" value="mulai" loading={mulai.isPending}>
                  Kirim
                </Button>
                <Button variant="subtle" onClick={hapus}>
                  Buang tulisan
                </Button>
              </Group>
              {pratinjau.data && <Konsep konsep={pratinjau.data} />}
            </Stack>
          </form>
        )}
      </Muat>
    </>
  );
}

const permohonan = ({ varian, isian, lampiran }: DrafMulai) => ({
  varian,
  permohonan: bersih(isian) ?? {},
  ...denganBerkas(lampiran, isian),
});
