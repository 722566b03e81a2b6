/** What the pages of the pengelola ask and send. */
import { queryOptions } from '@tanstack/react-query';
import type { components, paths } from '../../docs/openapi.d.ts';
import { berlanjut, terisi } from './baca.ts';
import { api, isi } from './klien.ts';

export type PerubahanDirektori = components['schemas']['PerubahanDirektori'];
export type GalatBerkas = components['schemas']['GalatBerkas'];
export type UjiDirektori = components['schemas']['UjiDirektori'];
export type Pelimpahan = components['schemas']['Pelimpahan'];
export type TahunKalender = components['schemas']['TahunKalender'];
export type Libur = TahunKalender['libur'][number];
export type KeadaanTenggat = NonNullable<
  NonNullable<paths['/v1/pengelola/tenggat']['get']['parameters']['query']>['keadaan']
>;

/** All of it changes together: with the directory, the calendar and the day's work. */
const kunci = (...sisa: unknown[]) => ['pengelola', ...sisa];

export const tanyaPengelola = queryOptions({
  queryKey: kunci(),
  queryFn: () => isi(api.GET('/v1/pengelola')),
});

export const tanyaRiwayatDirektori = queryOptions({
  queryKey: kunci('direktori'),
  queryFn: () => isi(api.GET('/v1/pengelola/direktori')),
});

export const tanyaPelimpahan = (keadaan: Pelimpahan['keadaan']) =>
  queryOptions({
    queryKey: kunci('pelimpahan', keadaan),
    queryFn: () => isi(api.GET('/v1/pengelola/pelimpahan', { params: { query: { keadaan } } })),
  });

export const tanyaTenggat = (keadaan: KeadaanTenggat) =>
  berlanjut(kunci('tenggat', keadaan), (sesudah) =>
    isi(api.GET('/v1/pengelola/tenggat', { params: { query: terisi({ keadaan, sesudah, batas: 50 }) } })),
  );

export const tanyaAturanTenggat = queryOptions({
  queryKey: kunci('aturan'),
  queryFn: () => isi(api.GET('/v1/pengelola/tenggat/aturan')),
});

export const tanyaKalender = queryOptions({
  queryKey: kunci('kalender'),
  queryFn: () => isi(api.GET('/v1/pengelola/kalender')),
});

/** A file as the API takes it. */
export function berkasImpor(berkas: File): Promise<{ nama: string; isi: string }> {
  return new Promise((jadi, gagal) => {
    const pembaca = new FileReader();
    pembaca.onerror = () => gagal(pembaca.error);
    pembaca.onload = () => jadi({ nama: berkas.name, isi: String(pembaca.result).split(',')[1] ?? '' });
    pembaca.readAsDataURL(berkas);
  });
}
