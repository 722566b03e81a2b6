/** A procedure as it stands: state, whom it waits for, letters. */
import type { RincianProsedur } from '../../client/index.ts';
import { kata } from '../../peraturan/kata.ts';
import { baris } from './baris.ts';
import { gaya } from './gaya.ts';
import type { Nama } from './nama.ts';
import { barisSurat } from './surat.ts';
import { waktu } from './waktu.ts';

export function barisProsedur(p: RincianProsedur, nama: Nama): string[] {
  const unit = (kolom: string) => {
    const id = p.permohonan[kolom];
    return typeof id === 'string' ? baris(kata(kolom), nama.unit(id)) : [];
  };
  return [
    gaya.tebal(`${p.id}: ${p.keadaan} (${p.status})`),
    ...baris('prosedur', `${kata(p.jenis)}, varian ${p.varian}`),
    ...baris('pemohon', nama.pegawai(p.pemohon)),
    ...unit('unitPemilik'),
    ...unit('unitDituju'),
    ...baris('dimulai', waktu(p.dimulai)),
    ...baris('berakhir', ...(p.berakhir ? [waktu(p.berakhir)] : [])),
    ...barisMenunggu(p, nama),
    ...baris('tindakan lain', ...p.tindakan.map((t) => tindakan(t, nama))),
    ...baris('induk', ...(p.induk ? [p.induk] : [])),
    ...baris('anak', ...p.anak.map((a) => `${a.id}: ${kata(a.jenis)}, ${a.keadaan} (${a.status})`)),
    ...p.surat.flatMap(barisSurat),
  ];
}

/** What others than those who are waited for may do. */
const tindakan = ({ peristiwa, peran, pemegang }: RincianProsedur['tindakan'][number], nama: Nama) =>
  `${peristiwa}: ${kata(peran)} (${pemegang.map((p) => nama.pemegang(p)).join('; ')})`;

/** Whom it waits for. */
export function barisMenunggu({ tugas }: RincianProsedur, nama: Nama): string[] {
  const menunggu = tugas.map((t) => {
    if (t.menungguTte) return `tanda tangan surat, sebelum langkah ${t.tugas} putaran ${t.putaran} terbuka`;
    const tenggat = t.jatuhTempo ? `, tenggat ${waktu(t.jatuhTempo)}, ${t.tenggat?.uraian}` : '';
    return `${nama.pemegang(t.pemegang)}, langkah ${t.tugas} putaran ${t.putaran} (${t.peristiwa.join(', ')})${tenggat}`;
  });
  return baris('menunggu', ...menunggu);
}
