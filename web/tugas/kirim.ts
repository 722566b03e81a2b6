/** One decision on several tasks: each is sent by itself, and each has an answer of its own. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { components } from '../../docs/openapi.d.ts';
import { api, isi, sudahPasti, type TugasMasuk } from '../api/klien.ts';
import { bentuk, type Isian, rujukan, type Skema, skemaPeristiwa } from '../formulir/skema.ts';
import { acak } from '../formulir/tindakan.ts';

export type Peristiwa = { type: string } & Isian;

/** What became of one of them; `belumPasti`: nobody knows yet, or it was not taken up, and it may be sent again. */
export type Nasib =
  | { keadaan: 'dikirim' }
  | { keadaan: 'selesai'; hasil: components['schemas']['Hasil'] }
  | { keadaan: 'ditolak' | 'belumPasti'; galat: unknown };

/** So many are on their way at once. */
const SERENTAK = 3;

export const kunciTugas = ({ prosedur, tugas, putaran }: TugasMasuk): string => `${prosedur} ${tugas} ${putaran}`;

/** Of the same kind: the same step of the same procedure, so that one decision can be meant for all of them. */
export const sejenis = (a: TugasMasuk, b: TugasMasuk): boolean => a.jenis === b.jenis && a.tugas === b.tugas;

export interface Bersama {
  peristiwa: string;
  /** What may be said with it for all of them: words. */
  skema: Skema;
  /** Fields that are of one case each, and so are left out. */
  tanpa: string[];
}

/** Events that all of them take without saying more than words: what names people or dates is of one case. */
export function peristiwaBersama(tugas: readonly TugasMasuk[], semua: Skema): { dapat: Bersama[]; satuan: string[] } {
  const bersama = (tugas[0]?.peristiwa ?? []).filter((p) => tugas.every((t) => t.peristiwa.includes(p)));
  const terbagi = bersama.map((peristiwa) => {
    const skema = skemaPeristiwa(semua, peristiwa);
    const bidang = Object.entries(skema.properties ?? {});
    const kata = bidang.filter(([nama, s]) => berupaKata(nama, bentuk(s)));
    const tanpa = bidang.map(([nama]) => nama).filter((nama) => !kata.some(([k]) => k === nama));
    return { peristiwa, skema: { ...skema, properties: Object.fromEntries(kata) }, tanpa };
  });
  const wajib = ({ skema, tanpa }: Bersama) => tanpa.some((nama) => skema.required?.includes(nama));
  return { dapat: terbagi.filter((b) => !wajib(b)), satuan: terbagi.filter(wajib).map((b) => b.peristiwa) };
}

const berupaKata = (nama: string, skema: Skema) => skema.type === 'string' && !skema.format && !rujukan(nama, skema);

/** Who is not signed in or asks too often has not been heard: the same act may be sent again. */
const didengar = (galat: unknown) => sudahPasti(galat) && ![401, 429].includes(status(galat));
const status = (galat: unknown) => (galat as { masalah?: { status: number } }).masalah?.status ?? 0;

export function useSekaligus() {
  const cache = useQueryClient();
  const [nasib, setNasib] = useState<ReadonlyMap<string, Nasib>>(new Map());
  /** Of each the same key for as long as nobody knows whether it has arrived. */
  const kunci = useRef(new Map<string, string>());
  const catat = (t: TugasMasuk, n: Nasib) => setNasib((ada) => new Map(ada).set(kunciTugas(t), n));

  async function satu(t: TugasMasuk, peristiwa: Peristiwa): Promise<void> {
    const ini = kunciTugas(t);
    const idempoten = kunci.current.get(ini) ?? acak();
    kunci.current.set(ini, idempoten);
    catat(t, { keadaan: 'dikirim' });
    try {
      const hasil = await isi(
        api.POST('/v1/perkara/{id}/keputusan', {
          params: { path: { id: t.prosedur }, header: { 'idempotency-key': idempoten } },
          body: { tugas: t.tugas, putaran: t.putaran, peristiwa } as never,
        }),
      );
      catat(t, { keadaan: 'selesai', hasil });
    } catch (galat) {
      catat(t, { keadaan: didengar(galat) ? 'ditolak' : 'belumPasti', galat });
    }
  }

  async function kirim(tugas: readonly TugasMasuk[], peristiwa: Peristiwa): Promise<void> {
    const antre = [...tugas];
    const giliran = async () => {
      for (let t = antre.shift(); t; t = antre.shift()) await satu(t, peristiwa);
    };
    await Promise.all(Array.from({ length: SERENTAK }, giliran));
    await cache.invalidateQueries();
  }

  const lupakan = () => {
    kunci.current.clear();
    setNasib(new Map());
  };
  return { nasib, kirim, lupakan };
}
