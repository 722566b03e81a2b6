/**
 * A letter in the page. Browsers of phones show no PDF inside a page by themselves, so it is drawn here; its text is put
 * beside the drawing for screen readers.
 */
import { Anchor, Stack, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, isi } from '../api/klien.ts';
import { Muat } from './Muat.tsx';

/** A letter of the register by its id, or a konsep as it came. */
export type AsalPdf = { surat: string } | { base64: string };

/** Loaded with the first letter only. */
const muatPdfjs = async () => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href;
  return pdfjs;
};

const byte = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

async function ambil(id: string): Promise<Uint8Array> {
  const pdf = api.GET('/v1/surat/{id}/pdf', { params: { path: { id } }, parseAs: 'arrayBuffer' });
  return new Uint8Array((await isi(pdf)) as ArrayBuffer);
}

async function bukaHalaman(asal: AsalPdf) {
  const pdfjs = await muatPdfjs();
  const data = 'surat' in asal ? await ambil(asal.surat) : byte(asal.base64);
  const dokumen = await pdfjs.getDocument({ data, isEvalSupported: false }).promise;
  const nomor = Array.from({ length: dokumen.numPages }, (_, i) => i + 1);
  return Promise.all(
    nomor.map(async (n) => {
      const halaman = await dokumen.getPage(n);
      const { items } = await halaman.getTextContent();
      return { n, halaman, teks: items.map((t) => ('str' in t ? t.str : '')).join(' ') };
    }),
  );
}

type Halaman = Awaited<ReturnType<typeof bukaHalaman>>[number];

export function Pdf({ asal, judul }: { asal: AsalPdf; judul: string }) {
  const hasil = useQuery({
    queryKey: ['pdf', asal],
    queryFn: () => bukaHalaman(asal),
    gcTime: 0,
    staleTime: Infinity,
  });
  return (
    <Stack gap="xs" component="section" aria-label={judul}>
      {'surat' in asal && (
        <Anchor href={`/v1/surat/${asal.surat}/pdf`} target="_blank">
          Buka PDF di tab baru
        </Anchor>
      )}
      <Muat dari={hasil}>{(semua) => semua.map((h) => <Lembar key={h.n} {...h} dari={semua.length} />)}</Muat>
    </Stack>
  );
}

function Lembar({ n, halaman, teks, dari }: Halaman & { dari: number }) {
  const kanvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!kanvas.current) return;
    const lukis = halaman.render({ canvas: kanvas.current, viewport: halaman.getViewport({ scale: 2 }) });
    // Taken away while it was being drawn.
    lukis.promise.catch(() => undefined);
    return () => lukis.cancel();
  }, [halaman]);
  const { width, height } = halaman.getViewport({ scale: 2 });
  return (
    <>
      <canvas
        ref={kanvas}
        width={width}
        height={height}
        role="img"
        aria-label={`Lembar ${n} dari ${dari}`}
        style={{ width: '100%', border: '1px solid #868e96' }}
      />
      <VisuallyHidden>{teks}</VisuallyHidden>
    </>
  );
}
