/** Two versions of a result beside each other, and in words what changed between them. */
import { List, NativeSelect, SimpleGrid, Stack, Text, VisuallyHidden } from '@mantine/core';
import { type Change, diffWordsWithSpace } from 'diff';
import { useState } from 'react';
import type { VersiEvaluasi } from '../api/baca.ts';

export function BandingVersi({ versi }: { versi: readonly VersiEvaluasi[] }) {
  const [kiri, setKiri] = useState(versi.at(-2)?.versi);
  const [kanan, setKanan] = useState(versi.at(-1)?.versi);
  const lama = versi.find((v) => v.versi === kiri);
  const baru = versi.find((v) => v.versi === kanan);
  if (versi.length < 2 || !lama || !baru) return <Text>Baru ada satu versi.</Text>;
  const pilihan = versi.map((v) => ({ value: String(v.versi), label: `Versi ${v.versi}` }));
  const beda = diffWordsWithSpace(lama.ringkasan, baru.ringkasan);
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <div>
          <NativeSelect
            label="Versi lama"
            data={pilihan}
            value={lama.versi}
            onChange={(e) => setKiri(Number(e.target.value))}
          />
          <Naskah judul={`Versi ${lama.versi}`} bagian={beda.filter((b) => !b.added)} />
        </div>
        <div>
          <NativeSelect
            label="Versi baru"
            data={pilihan}
            value={baru.versi}
            onChange={(e) => setKanan(Number(e.target.value))}
          />
          <Naskah judul={`Versi ${baru.versi}`} bagian={beda.filter((b) => !b.removed)} />
        </div>
      </SimpleGrid>
      <div>
        <Text fw={600}>
          Perubahan dari versi {lama.versi} ke versi {baru.versi}
        </Text>
        <Perubahan kalimat={[...perubahanNaskah(beda), ...perubahanBerkas(lama, baru)]} />
      </div>
    </Stack>
  );
}

const Naskah = ({ judul, bagian }: { judul: string; bagian: readonly Change[] }) => (
  <section aria-label={judul} className="naskah-versi">
    {bagian.map((b, i) => {
      // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of one comparison do not move
      if (b.added)
        return (
          <ins key={i}>
            <VisuallyHidden>[ditambah: </VisuallyHidden>
            {b.value}
            <VisuallyHidden>]</VisuallyHidden>
          </ins>
        );
      if (b.removed)
        return (
          <del key={i}>
            <VisuallyHidden>[dihapus: </VisuallyHidden>
            {b.value}
            <VisuallyHidden>]</VisuallyHidden>
          </del>
        );
      return <span key={i}>{b.value}</span>;
      // biome-ignore-end lint/suspicious/noArrayIndexKey: the parts of one comparison do not move
    })}
  </section>
);

const Perubahan = ({ kalimat }: { kalimat: readonly string[] }) =>
  kalimat.length === 0 ? (
    <Text>Tidak ada yang berubah.</Text>
  ) : (
    <List aria-label="Perubahan" size="sm" style={{ overflowWrap: 'anywhere' }}>
      {kalimat.map((k) => (
        <List.Item key={k}>{k}</List.Item>
      ))}
    </List>
  );

/** A part that is taken away and followed by one that is put in is one change. */
function perubahanNaskah(beda: readonly Change[]): string[] {
  return beda.flatMap((b, i) => {
    const [sebelum, sesudah] = [beda[i - 1], beda[i + 1]];
    if (b.removed && sesudah?.added) return [`“${b.value.trim()}” menjadi “${sesudah.value.trim()}”`];
    if (b.removed) return [`Dihapus: “${b.value.trim()}”`];
    if (b.added && !sebelum?.removed) return [`Ditambah: “${b.value.trim()}”`];
    return [];
  });
}

/** Files by name: what is in the register and what is only named. */
function perubahanBerkas(lama: VersiEvaluasi, baru: VersiEvaluasi): string[] {
  const sidik = ({ berkas, lampiran }: VersiEvaluasi) =>
    new Map([...berkas.map((b) => [b.nama, b.sha256] as const), ...lampiran.map((l) => [l.nama, l.sidik] as const)]);
  const [dulu, kini] = [sidik(lama), sidik(baru)];
  return [
    ...[...dulu.keys()].filter((n) => !kini.has(n)).map((n) => `Berkas dihapus: ${n}`),
    ...[...kini].flatMap(([n, s]) => {
      if (!dulu.has(n)) return [`Berkas ditambah: ${n}`];
      return dulu.get(n) === s ? [] : [`Isi berkas berubah: ${n}`];
    }),
  ];
}
