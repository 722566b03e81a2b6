/** A machine drawn: present state and way taken marked, to be scrolled and zoomed. What it says, `DaftarKeadaan` says too. */
import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useKutipan } from '../api/tanya.ts';
import { sebutan } from '../teks.ts';
import type { Panah, Terbaca } from './jalan.ts';
import { type Kotak, susun, TINGGI_BARIS } from './tata-letak.ts';

const [TERKECIL, TERBESAR, LANGKAH_ZOOM] = [0.25, 2, 1.25];
const pas = (nilai: number) => Math.min(TERBESAR, Math.max(TERKECIL, nilai));

/** What is open to others at any time (withdrawal) crosses everything else: it is drawn where it is asked for, or was done. */
function terlihat({ mesin, panah, kini, ditempuh }: Terbaca, semua: boolean) {
  const tampil = panah.filter((p) => semua || !p.pelaku || ditempuh.has(p));
  const dipakai = new Set([mesin.awal, kini, ...tampil.flatMap((p) => [p.dari, p.ke])]);
  return { panah: tampil, keadaan: mesin.keadaan.filter((k) => dipakai.has(k.nama)) };
}

/** @param peraturan names of regulations, which stand above and not in each citation */
export function Diagram({ terbaca, peraturan }: { terbaca: Terbaca; peraturan: readonly string[] }) {
  const { panah: semuaPanah, kini, ditempuh } = terbaca;
  const [semua, setSemua] = useState(false);
  const [zoom, setZoom] = useState(1);
  const bingkai = useRef<HTMLElement>(null);
  const kutipan = useKutipan(semuaPanah.flatMap((p) => p.dasar));
  const gambar = useMemo(() => {
    const { panah, keadaan } = terlihat(terbaca, semua);
    const letak = (klausul: string) =>
      peraturan.reduce((teks, nama) => teks.replace(` ${nama}`, ''), kutipan.get(klausul) ?? klausul);
    const catatan = ({ nama, akhir, pelaku }: (typeof keadaan)[number]) => [
      ...(pelaku ? [`(${sebutan(pelaku)})`] : []),
      ...(akhir ? ['(akhir)'] : []),
      ...(nama === kini ? ['● sekarang di sini'] : []),
    ];
    return susun(
      keadaan.map((k) => ({ nama: k.nama, catatan: catatan(k) })),
      panah,
      (p) => [
        `${p.peristiwa ? sebutan(p.peristiwa) : 'Otomatis'}${p.syarat ? ` [${sebutan(p.syarat).toLowerCase()}]` : ''}`,
        ...new Set(p.dasar.map(letak)),
        ...(ditempuh.has(p) ? [`✓ dilalui${kali(ditempuh.get(p))}`] : []),
      ],
    );
  }, [terbaca, kini, ditempuh, semua, kutipan, peraturan]);
  const sekarang = gambar.keadaan.find((k) => k.nama === kini);
  const [x, y] = [sekarang?.x ?? 0, sekarang?.y ?? 0];
  useEffect(() => {
    const b = bingkai.current;
    b?.scrollTo(x * zoom - b.clientWidth / 2, y * zoom - b.clientHeight / 2);
  }, [x, y, zoom]);
  const seluruhnya = () => setZoom(pas((bingkai.current?.clientWidth ?? 320) / gambar.lebar));
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button
          variant="default"
          size="sm"
          disabled={zoom >= TERBESAR}
          onClick={() => setZoom(pas(zoom * LANGKAH_ZOOM))}
        >
          Perbesar
        </Button>
        <Button
          variant="default"
          size="sm"
          disabled={zoom <= TERKECIL}
          onClick={() => setZoom(pas(zoom / LANGKAH_ZOOM))}
        >
          Perkecil
        </Button>
        <Button variant="default" size="sm" onClick={seluruhnya}>
          Selebar layar
        </Button>
      </Group>
      <Checkbox
        label="Gambar juga tindakan di luar tugas, misalnya penarikan"
        checked={semua}
        onChange={(e) => setSemua(e.target.checked)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section ref={bingkai} className="bingkai-diagram" aria-label="Diagram, dapat digulir" tabIndex={0}>
        <svg
          role="img"
          aria-label={`Diagram mesin. Sekarang: ${sebutan(kini)}. Isinya sama dengan daftar di bawah.`}
          width={gambar.lebar * zoom}
          height={gambar.tinggi * zoom}
          viewBox={`0 0 ${gambar.lebar} ${gambar.tinggi}`}
        >
          <defs>
            {(['biasa', 'dilalui'] as const).map((n) => (
              <marker
                key={n}
                id={`panah-${n}`}
                viewBox="0 0 10 10"
                refX="9"
                refY="5"
                markerWidth="9"
                markerHeight="9"
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path d="M0 0 L10 5 L0 10 z" className={`mata ${n}`} />
              </marker>
            ))}
          </defs>
          {gambar.garis.map((g, i) => (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole
              key={i}
              className={`garis ${cara(ditempuh, g.panah)}`}
              d={`M${g.titik.map((t) => `${t.x} ${t.y}`).join(' L')}`}
              markerEnd={`url(#panah-${cara(ditempuh, g.panah)})`}
            />
          ))}
          {gambar.garis.map((g, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole
            <Tulisan key={i} {...g} kelas={`label ${cara(ditempuh, g.panah)}`} />
          ))}
          {gambar.keadaan.map((k) => (
            <Tulisan key={k.nama} {...k} kelas={k.nama === kini ? 'keadaan kini' : 'keadaan'} />
          ))}
        </svg>
      </section>
    </Stack>
  );
}

const kali = (n = 1) => (n > 1 ? ` ${n} kali` : '');
const cara = (ditempuh: Terbaca['ditempuh'], panah: Panah) => (ditempuh.has(panah) ? 'dilalui' : 'biasa');

function Tulisan({ x, y, width, height, baris, kelas }: Kotak & { kelas: string }) {
  const atas = y - ((baris.length - 1) * TINGGI_BARIS) / 2;
  return (
    <g className={kelas}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={4} />
      <text textAnchor="middle" dominantBaseline="central">
        {baris.map((teks, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text
          <tspan key={i} x={x} y={atas + i * TINGGI_BARIS}>
            {teks}
          </tspan>
        ))}
      </text>
    </g>
  );
}
