/** Files on their way into the register: `fetch` tells nothing of how far a sending has come, so an older way is taken. */
import type { components } from '../../docs/openapi.d.ts';
import { GalatApi, type Masalah, masalahLuar } from '../api/klien.ts';

/** A file as a request or decision names it. */
export interface Lampiran {
  sidik: string;
  nama: string;
}

/** Files that the fields of a form name, wherever they stand in it. */
function berkasDalam(nilai: unknown): Lampiran[] {
  if (typeof nilai !== 'object' || nilai === null) return [];
  const { nama, sha256 } = nilai as { nama?: unknown; sha256?: unknown };
  if (typeof nama === 'string' && typeof sha256 === 'string') return [{ sidik: sha256, nama }];
  return Object.values(nilai).flatMap(berkasDalam);
}

/** What goes along: the attachments, and the files that the form names, so that whoever judges them can read them. */
export function denganBerkas(lampiran: readonly Lampiran[], isian: unknown): { lampiran?: Lampiran[] } {
  const semua = new Map([...berkasDalam(isian), ...lampiran].map((b) => [b.sidik, b]));
  return semua.size > 0 ? { lampiran: [...semua.values()] } : {};
}

/** @param maju told how much of it has been sent, 0 to 1 @throws GalatApi */
export function unggah(berkas: File, maju: (bagian: number) => void): Promise<components['schemas']['Berkas']> {
  return new Promise((jadi, gagal) => {
    const minta = new XMLHttpRequest();
    minta.open('POST', '/v1/berkas');
    minta.setRequestHeader('content-type', 'application/octet-stream');
    minta.setRequestHeader('nama-berkas', encodeURIComponent(berkas.name));
    minta.responseType = 'json';
    minta.upload.onprogress = ({ loaded, total }) => maju(total > 0 ? loaded / total : 0);
    minta.onerror = () => gagal(new GalatApi(masalahLuar(0)));
    minta.onload = () => {
      if (minta.status === 201) return jadi(minta.response);
      const masalah = minta.response as Masalah | null;
      gagal(new GalatApi(typeof masalah?.kode === 'string' ? masalah : masalahLuar(minta.status)));
    };
    minta.send(berkas);
  });
}
