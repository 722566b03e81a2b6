import { Anchor, Badge, Card, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { tanyaEvaluasi, type VersiEvaluasi } from '../api/baca.ts';
import { pada, sebutan } from '../teks.ts';
import { Bagian } from '../unsur/Bagian.tsx';
import { BandingVersi } from '../unsur/BandingVersi.tsx';
import { Dasar } from '../unsur/Dasar.tsx';
import { Judul } from '../unsur/Judul.tsx';
import { Lipatan } from '../unsur/Lipatan.tsx';
import { Muat } from '../unsur/Muat.tsx';
import { NamaPegawai, NamaUnit } from '../unsur/Nama.tsx';
import { Pdf } from '../unsur/Pdf.tsx';

/** A result that is reviewed level by level: its versions beside each other, and each round of sending back. */
export function Evaluasi({ id }: { id: string }) {
  const evaluasi = useQuery(tanyaEvaluasi(id));
  return (
    <Muat dari={evaluasi}>
      {(e) => (
        <Stack>
          <Judul judul={`Evaluasi: ${e.kegiatan}`} />
          <div>
            <Group gap="xs">
              <Text>Keadaan: {sebutan(e.keadaan).toLowerCase()}</Text>
              <Badge variant="outline">{e.status}</Badge>
            </Group>
            <Text>
              Dari <NamaPegawai id={e.pemohon} />
              {e.namaTim ? `, ${e.namaTim}` : ''}, <NamaUnit id={e.unit} />
            </Text>
            <Text>Target: {e.target}</Text>
            {e.tertutup && <Text size="sm">{e.tertutup} langkah lain adalah langkah internal instansi lain.</Text>}
            <Anchor component={Link} href={`/perkara/${e.id}`}>
              Lihat perkaranya
            </Anchor>
          </div>
          <Bagian judul="Perbandingan versi">
            <BandingVersi versi={e.versi} />
          </Bagian>
          <Bagian judul="Versi dan putaran">
            <Stack>
              {e.versi.map((v) => (
                <SatuVersi key={v.versi} perkara={e.id} {...v} />
              ))}
            </Stack>
          </Bagian>
        </Stack>
      )}
    </Muat>
  );
}

const SatuVersi = ({ perkara, ...v }: VersiEvaluasi & { perkara: string }) => (
  <Card withBorder component="article" aria-label={`Versi ${v.versi}`}>
    <Text fw={600}>Versi {v.versi}</Text>
    <Text size="sm">
      {v.oleh}, <time dateTime={v.pada}>{pada(v.pada)}</time>
    </Text>
    <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{v.ringkasan}</Text>
    <Berkas perkara={perkara} {...v} />
    {v.tinjauan.length > 0 && (
      <ol className="langkah" aria-label={`Tinjauan versi ${v.versi}`}>
        {v.tinjauan.map((t) => (
          <li key={t.urutan} className={t.putusan === 'sesuai' ? undefined : 'penolakan'}>
            <Tinjauan perkara={perkara} {...t} />
          </li>
        ))}
      </ol>
    )}
  </Card>
);

/** Files of the result by name and fingerprint; those in the register can be had. */
function Berkas({ perkara, berkas, lampiran }: { perkara: string } & Pick<VersiEvaluasi, 'berkas' | 'lampiran'>) {
  const tersimpan = new Set(lampiran.map((l) => l.sidik));
  const hanyaDisebut = berkas.filter((b) => !tersimpan.has(b.sha256));
  if (lampiran.length + hanyaDisebut.length === 0) return null;
  return (
    <List size="sm" my="xs" aria-label="Berkas">
      {lampiran.map((l) => (
        <List.Item key={l.sidik}>
          <Anchor href={`/v1/perkara/${perkara}/berkas/${l.sidik}`}>Unduh {l.nama}</Anchor>
        </List.Item>
      ))}
      {hanyaDisebut.map((b) => (
        <List.Item key={b.nama + b.sha256} style={{ overflowWrap: 'anywhere' }}>
          {b.nama}, disimpan unit; sidik SHA-256 {b.sha256}
        </List.Item>
      ))}
    </List>
  );
}

const Tinjauan = ({ perkara, ...t }: VersiEvaluasi['tinjauan'][number] & { perkara: string }) => (
  <>
    <Text fw={600}>{sebutan(t.putusan)}</Text>
    <Text size="sm">
      {t.oleh}, <time dateTime={t.pada}>{pada(t.pada)}</time>
    </Text>
    {t.alasan && <Text>Alasan: {t.alasan}</Text>}
    {t.tindakan && <Text>Tindakan: {t.tindakan}</Text>}
    <Berkas perkara={perkara} berkas={[]} lampiran={t.lampiran} />
    <Dasar klausul={t.dasar} />
    {t.surat.map((s) => (
      <Lipatan key={s.id} buka={`Baca ${sebutan(s.jenis).toLowerCase()}`} tutup="Tutup surat" dari={`nomor ${s.nomor}`}>
        {() => <Pdf asal={{ surat: s.id }} judul={`Surat ${s.nomor}`} />}
      </Lipatan>
    ))}
  </>
);
