/** Files on their way into the register: `fetch` tells nothing of how far a sending has come, so an older way is taken. */
import type { components } from '../../docs/openapi.d.ts';
import { GalatApi, type Masalah, masalahLuar } from '../api/klien.ts';

/** A file as a request or decision names it. */
export interface Lampiran {
  sidik: string;
  nama: string;
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
