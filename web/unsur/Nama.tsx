/** Who or what stands behind an id of the directory. */
import { useQuery } from '@tanstack/react-query';
import { tanyaJabatan, tanyaPegawai, tanyaUnit } from '../api/tanya.ts';

export const NamaPegawai = ({ id }: { id: string }) => useQuery(tanyaPegawai(id)).data?.nama ?? id;

export const NamaUnit = ({ id }: { id: string }) => useQuery(tanyaUnit).data?.find((u) => u.id === id)?.nama ?? id;

/** A post, with who acts for it today. */
export function NamaJabatan({ id }: { id: string }) {
  const { data } = useQuery(tanyaJabatan(id));
  if (!data) return id;
  const { nama, pemangku } = data;
  if (!pemangku) return `${nama} (lowong)`;
  const sebagai = pemangku.kapasitas === 'definitif' ? '' : `${pemangku.kapasitas} `;
  return `${sebagai}${nama} (${pemangku.nama})`;
}

/** @param pemegang `jabatan:<id>` or `pegawai:<id>` */
export function NamaPemegang({ pemegang }: { pemegang: string }) {
  const [jenis, id = ''] = pemegang.split(/:(.*)/s);
  return jenis === 'jabatan' ? <NamaJabatan id={id} /> : <NamaPegawai id={id} />;
}
