/** Steps of a case: who did what, when, on which clause, and the letters that came of it. */
import { Anchor, Text } from '@mantine/core';
import { type Langkah, type LangkahTerlihat, terbuka } from '../api/klien.ts';
import { pada, sebutan } from '../teks.ts';
import { Dasar } from './Dasar.tsx';
import { IsiData } from './IsiData.tsx';

const JENIS = { langkah: '', penolakan: 'Ditolak sistem: ', tenggat: 'Tenggat: ', tte: '', alih: '' } as const;
const NAMA: Partial<Record<Langkah['jenis'], string>> = {
  tte: 'tandaTanganElektronik',
  alih: 'penandatanganBeralih',
};

export const DaftarLangkah = ({ perkara, langkah }: { perkara: string; langkah: readonly LangkahTerlihat[] }) => (
  <ol className="langkah">
    {langkah.map((l) =>
      terbuka(l) ? <SatuLangkah key={l.urutan} perkara={perkara} {...l} /> : <Tertutup key={l.urutan} {...l} />,
    )}
  </ol>
);

const Tertutup = ({ pada: waktu }: Pick<LangkahTerlihat, 'pada'>) => (
  <li>
    <Text fw={600}>Langkah internal instansi lain</Text>
    <Text size="sm">
      <time dateTime={waktu}>{pada(waktu)}</time>
    </Text>
  </li>
);

function SatuLangkah(l: Langkah & { perkara: string }) {
  const { perkara, jenis, peristiwa, sebab, pelaku, pada: waktu, ke, dasar, surat, kode, lampiran = [] } = l;
  const apa = NAMA[jenis] ?? (typeof peristiwa.type === 'string' ? peristiwa.type : sebab);
  const { type: _, ...isi } = peristiwa;
  return (
    <li className={jenis}>
      <Text fw={600}>
        {JENIS[jenis]}
        {sebutan(apa)}
        {kode ? ` (${kode})` : ''}
      </Text>
      <Text size="sm">
        {pelaku ? `${pelaku.nama}${sebagai(pelaku)} · ` : ''}
        <time dateTime={waktu}>{pada(waktu)}</time>
      </Text>
      <Text size="sm">Menjadi: {sebutan(ke).toLowerCase()}</Text>
      {jenis === 'langkah' && Object.keys(isi).length > 0 && <IsiData isi={isi} />}
      {surat.map((s) => (
        <Text size="sm" key={s.id}>
          Surat:{' '}
          <Anchor href={`/v1/surat/${s.id}/pdf`} target="_blank">
            {sebutan(s.jenis)} nomor {s.nomor}
          </Anchor>
        </Text>
      ))}
      {lampiran.map((b) => (
        <Text size="sm" key={b.sidik}>
          Lampiran: <Anchor href={`/v1/perkara/${perkara}/berkas/${b.sidik}`}>{b.nama}</Anchor>
        </Text>
      ))}
      <Dasar klausul={dasar} />
    </li>
  );
}

function sebagai({ namaJabatan, dasarWewenang, nomorSurat }: NonNullable<Langkah['pelaku']>): string {
  if (!namaJabatan) return '';
  const wewenang =
    dasarWewenang === 'definitif' ? '' : ` (${dasarWewenang}${nomorSurat ? `, surat nomor ${nomorSurat}` : ''})`;
  return `, ${namaJabatan}${wewenang}`;
}
