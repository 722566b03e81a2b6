/** A row of the journal: who did what on which clause, which letter with which number, who was told. */
import { Galat, type KodeGalat, type LangkahTercatat, type RincianSurat } from '../../client/index.ts';
import { kata, perbuatan } from '../../peraturan/kata.ts';
import { baris } from './baris.ts';
import { kutip } from './dasar.ts';
import { gaya } from './gaya.ts';
import type { Nama } from './nama.ts';
import { barisSurat } from './surat.ts';
import { waktu } from './waktu.ts';

export function barisLangkah(langkah: LangkahTercatat, surat: RincianSurat[], nama: Nama): string[] {
  const { urutan, jenis, dari, ke, dasar, peristiwa, kode, rincian } = langkah;
  const { type, ...isian } = peristiwa;
  const terbit = surat.filter((s) => langkah.surat.some(({ id }) => id === s.id));
  const lain = langkah.diberitahu.filter(({ hal }) => !terbit.some((s) => s.hal === hal));
  const galat = jenis === 'penolakan' && kode ? new Galat(kode as KodeGalat, rincian) : undefined;
  return [
    gaya.tebal(`${String(urutan).padStart(2)}. ${pelaku(langkah)}: ${perbuatan(jenis, String(type))}`),
    ...(galat ? baris('DITOLAK', gaya.merah(galat.kode), galat.message) : baris('keadaan', `${dari} → ${ke}`)),
    ...baris('pada', waktu(langkah.pada)),
    ...Object.entries(isian).flatMap(([kolom, nilai]) => baris(kata(kolom), ...tercetak(kolom, nilai, nama))),
    ...baris('lampiran', ...(langkah.lampiran ?? []).map(({ nama: berkas, sidik }) => `${berkas}, sidik ${sidik}`)),
    ...baris('dasar', ...(galat?.dasar ?? dasar).map(kutip)),
    ...terbit.flatMap(barisSurat),
    ...baris('direktori', ...(langkah.direktori ?? []).map(barisHak)),
    ...baris('diberitahu', ...lain.map(({ kepada, hal }) => `${nama.pemegang(kepada)}: ${hal}`)),
  ];
}

const LAKU = { catat: 'dicatat', cabut: 'dicabut', tutup: 'ditutup' };

/** A right that the step recorded, ended or closed, with the days that hold now. */
function barisHak({ laku, hak, mulai, sampai, nomorSurat }: NonNullable<LangkahTercatat['direktori']>[number]): string {
  const isi = hak.bagian === 'delegasi' ? `${hak.dari} kepada ${hak.kepada}` : `${hak.kapasitas} ${hak.jabatan}`;
  return `${hak.bagian} ${isi}, ${mulai} sampai dengan ${sampai}: ${LAKU[laku]}${nomorSurat ? `, ${nomorSurat}` : ''}`;
}

/** What the official wrote with his decision; a refused attempt may hold anything. */
function tercetak(kolom: string, nilai: unknown, nama: Nama): string[] {
  return [nilai].flat().map((satu) => {
    if (typeof satu !== 'string') return JSON.stringify(satu);
    return kolom === 'pegawai' ? nama.pegawai(satu) : satu;
  });
}

function pelaku({ jenis, pelaku: p }: LangkahTercatat): string {
  if (!p) return jenis === 'tenggat' ? 'tenggat' : 'tidak dikenal';
  const kapasitas = ['Plt.', 'Plh.', 'delegasi'].includes(p.dasarWewenang) ? `${p.dasarWewenang} ` : '';
  const surat = p.nomorSurat ? `, ${p.nomorSurat}` : '';
  return `${p.nama}${p.namaJabatan ? ` (${kapasitas}${p.namaJabatan}${surat})` : ''}`;
}
