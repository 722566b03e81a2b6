import type { PerubahanDirektori } from '../../register/direktori/selisih.ts';

const KATA = { tambah: 'baru', ubah: 'berubah', akhiri: 'diakhiri', hapus: 'dihapus' } as const;

/** One line for a row that loading would change, and one for each column of a row that stays. */
export function barisPerubahan({ jenis, bagian, sebutan, kolom }: PerubahanDirektori): string[] {
  const tetap = jenis === 'ubah' || jenis === 'akhiri';
  return [
    `  ${KATA[jenis]}: ${bagian} ${sebutan}`,
    ...(tetap ? kolom.map(({ nama, lama = '-', baru = '-' }) => `    ${nama}: ${lama} → ${baru}`) : []),
  ];
}
