import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api, isi, type Langkah, terbuka } from '../api/klien.ts';
import { tanyaPerkara, tanyaProsedur, tanyaRiwayat, tanyaSaya, tanyaTugasPerkara } from '../api/tanya.ts';
import { type DrafKeputusan, useDraf } from '../formulir/draf.ts';
import type { Skema } from '../formulir/skema.ts';
import { useTindakan } from '../formulir/tindakan.ts';
import { pada, sebutan } from '../teks.ts';
import { Dasar } from '../unsur/Dasar.tsx';
import { IsiData } from '../unsur/IsiData.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { DaftarLangkah } from '../unsur/Langkah.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaPegawai } from '../unsur/Nama.tsx';
import { SuratPerkara } from '../unsur/SuratPerkara.tsx';
import { Waktu, Wewenang } from '../unsur/Tugas.tsx';
import { FormulirKeputusan, type Keputusan } from './FormulirKeputusan.tsx';
import { Selesai } from './Selesai.tsx';

interface Props {
  perkara: string;
  tugas: string;
  putaran: string;
}

const KOSONG: DrafKeputusan = { type: '', isian: {}, lampiran: [] };

/** One task: what is asked, the letters so far, and the decision. */
export function SatuTugas({ perkara, tugas, putaran: mentah }: Props) {
  const putaran = Number(mentah);
  const masuk = useQuery(tanyaTugasPerkara(perkara));
  const pegawai = useQuery(tanyaSaya).data?.pegawai?.id ?? '';
  const { draf, setDraf, hapus } = useDraf(pegawai, `${perkara} ${tugas} ${putaran}`, KOSONG);
  const putus = useTindakan(
    (keputusan: Keputusan, kunci) =>
      isi(
        api.POST('/v1/perkara/{id}/keputusan', {
          params: { path: { id: perkara }, header: { 'idempotency-key': kunci } },
          body: { tugas, putaran, ...keputusan } as never,
        }),
      ),
    hapus,
  );
  if (putus.data) return <Selesai judul="Keputusan Anda sudah dicatat" {...putus.data} />;
  return (
    <>
      <Judul judul={sebutan(tugas)} />
      <Muat dari={masuk}>
        {(baris) => {
          const ini = baris.find((t) => t.tugas === tugas && t.putaran === putaran);
          // The task is closed before the answer to one's own decision has come.
          if (!ini && putus.isPending) return <Text role="status">Keputusan Anda sedang dicatat…</Text>;
          if (!ini) return <TidakMenunggu perkara={perkara} tugas={tugas} putaran={putaran} />;
          return (
            <Stack>
              <div>
                <Text>
                  {sebutan(ini.jenis)},{' '}
                  <Anchor component={Link} href={`/perkara/${perkara}`}>
                    perkara {perkara}
                  </Anchor>
                </Text>
                {ini.jenis === 'evaluasiBerjenjang' && (
                  <Anchor component={Link} href={`/evaluasi/${perkara}`}>
                    Versi hasil berdampingan
                  </Anchor>
                )}
                <Wewenang sebagai={ini.sebagai} />
                <Waktu {...ini} />
              </div>
              <Dasar klausul={ini.dasar} />
              <Permohonan perkara={perkara} jenis={ini.jenis} />
              <FormulirKeputusan
                tugas={ini}
                draf={draf}
                setDraf={setDraf}
                galat={putus.error}
                sibuk={putus.isPending}
                putuskan={putus.mutate}
              />
            </Stack>
          );
        }}
      </Muat>
    </>
  );
}

function Permohonan({ perkara, jenis }: { perkara: string; jenis: string }) {
  const hasil = useQuery(tanyaPerkara(perkara));
  const { data: prosedur } = useQuery(tanyaProsedur(jenis));
  return (
    <Muat dari={hasil}>
      {({ pemohon, permohonan, surat }) => (
        <>
          <Card withBorder component="section">
            <Title order={2} size="h3">
              Permohonan
            </Title>
            <Text>
              Dari <NamaPegawai id={pemohon} />
            </Text>
            <IsiData isi={permohonan ?? {}} skema={prosedur?.permohonan as Skema} />
          </Card>
          <section aria-label="Surat">
            <Title order={2} size="h3">
              Surat
            </Title>
            <SuratPerkara surat={surat} />
          </section>
          <LangkahTerakhir perkara={perkara} />
        </>
      )}
    </Muat>
  );
}

/** What was done last, and why: it is what the decision answers. The request itself stands above already. */
function LangkahTerakhir({ perkara }: { perkara: string }) {
  const { data = [] } = useQuery(tanyaRiwayat(perkara));
  const [, ...sesudahnya] = data.filter((l) => l.jenis === 'langkah');
  if (sesudahnya.length === 0) return null;
  return (
    <section aria-label="Langkah terakhir">
      <Title order={2} size="h3">
        Langkah terakhir
      </Title>
      <DaftarLangkah perkara={perkara} langkah={sesudahnya.slice(-1)} />
    </section>
  );
}

/** Somebody was faster, or it never was mine: who decided, where that can be told. */
function TidakMenunggu({ perkara, tugas, putaran }: { perkara: string; tugas: string; putaran: number }) {
  const riwayat = useQuery(tanyaRiwayat(perkara));
  const diputus = (l: Langkah) => l.jenis === 'langkah' && l.tugas === tugas && l.putaran === putaran;
  return (
    <Muat dari={riwayat}>
      {(langkah) => {
        const { pelaku, pada: waktu, peristiwa } = langkah.filter(terbuka).findLast(diputus) ?? {};
        return (
          <Stack role="status">
            <Text>
              {pelaku && waktu
                ? `Tugas ini sudah diputus oleh ${pelaku.nama} pada ${pada(waktu)}: ${sebutan(String(peristiwa?.type)).toLowerCase()}.`
                : 'Tugas ini tidak menunggu Anda.'}
            </Text>
            <Anchor component={Link} href={`/perkara/${perkara}`}>
              Lihat perkaranya
            </Anchor>
          </Stack>
        );
      }}
    </Muat>
  );
}
