/** Letters of pendelegasian kewenangan and penunjukan Plt./Plh. */
import type { Permohonan as PermohonanDelegasi } from '../../workflows/pendelegasian-kewenangan/skema.ts';
import type { Permohonan as PermohonanPltPlh } from '../../workflows/penunjukan-plt-plh/skema.ts';
import { hariPertama } from '../pelimpahan.ts';
import { type BahanNaskah, identitas, namaUnit, rentang, type Susunan } from './bahan.ts';

interface Masa {
  mulai: string;
  sampai: string;
}

/** The days on which the right holds, by the day of the letter that gives it. */
const masa = ({ mulai, sampai }: Masa, tanggalSurat: string) =>
  rentang({ mulai: hariPertama(mulai, tanggalSurat), selesai: sampai });
const namaJabatan = ({ direktori }: BahanNaskah, id: string) => direktori.jabatan(id)?.nama ?? id;
/** `penunjukanLintasUnit` as a letter names it. */
const namaProsedur = (nama: string) => nama.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`);
const kapital = (teks: string) => teks.replace(/\b[a-z]/g, (huruf) => huruf.toUpperCase());

/** Over whom, as the letter says it. */
function sebutanOrang(bahan: BahanNaskah, { unit, jenjang }: NonNullable<PermohonanDelegasi['atas']>): string {
  const pada = `pada ${namaUnit(bahan, unit)}`;
  if (!jenjang) return `Pejabat Fungsional dan pelaksana ${pada}`;
  if (jenjang === 'sama dengan pimpinan') {
    return `Pejabat Fungsional yang memiliki jenjang yang sama dengan Pimpinan Unit Organisasi ${pada}`;
  }
  return `Pejabat Fungsional ${kapital(jenjang)} ${pada}`;
}

/** The revocation refers to the letter that gave the right: the only one before it. */
const pencabutanWewenang: Susunan<Masa> = (bahan, p) => {
  const rujukan = bahan.suratTerdahulu.at(-1);
  if (!rujukan) throw new Error('a right was given by a letter');
  const { nomor, tanggal, hal } = rujukan;
  const berlaku = hariPertama(p.mulai, tanggal) <= bahan.tanggal;
  return {
    jenis: 'pencabutanWewenang',
    hal: `Pencabutan ${hal.charAt(0).toLowerCase()}${hal.slice(1)}`,
    lampiran: '-',
    isi: {
      rujukan: { nomor, tanggal, hal },
      masa: masa(p, tanggal),
      alasan: String(bahan.peristiwa.alasan),
      ...(berlaku ? { berakhir: bahan.tanggal } : {}),
    },
  };
};

export const suratDelegasi: Record<string, Susunan<PermohonanDelegasi>> = {
  pendelegasianKewenangan: (bahan, p) => ({
    jenis: 'pendelegasianKewenangan',
    hal: `Pendelegasian kewenangan ${namaJabatan(bahan, p.dari)}`,
    lampiran: '-',
    isi: {
      dasar: bahan.dasarSurat,
      pemberi: namaJabatan(bahan, p.dari),
      penerima: namaJabatan(bahan, p.kepada),
      kewenangan: p.kewenangan,
      ...(p.atas ? { atas: sebutanOrang(bahan, p.atas) } : {}),
      ...(p.prosedur ? { prosedur: namaProsedur(p.prosedur) } : {}),
      ...(p.penugasan ? { penugasan: p.penugasan } : {}),
      masa: masa(p, bahan.tanggal),
    },
  }),
  pencabutanWewenang,
};

/** Why somebody has to act for the post, as the letter's Menimbang says it. */
const SEBAB: Record<PermohonanPltPlh['sebab'], (jabatan: string) => string> = {
  lowong: (jabatan) => `bahwa jabatan ${jabatan} lowong`,
  berhalanganTetap: (jabatan) => `bahwa pejabat definitif ${jabatan} berhalangan tetap`,
  berhalanganSementara: (jabatan) => `bahwa pejabat definitif ${jabatan} berhalangan sementara`,
};

export const suratPltPlh: Record<string, Susunan<PermohonanPltPlh>> = {
  suratPerintahPltPlh: (bahan, p) => {
    const jabatan = namaJabatan(bahan, p.jabatan);
    const kapasitas = p.sebab === 'berhalanganSementara' ? 'Plh.' : 'Plt.';
    return {
      jenis: 'suratPerintahPltPlh',
      hal: `Penunjukan ${kapasitas} ${jabatan}`,
      lampiran: '-',
      isi: {
        kapasitas,
        menimbang: `${SEBAB[p.sebab](jabatan)}: ${p.keterangan}`,
        dasar: bahan.dasarSurat,
        ditunjuk: identitas(bahan, p.pegawai),
        jabatan,
        unit: namaUnit(bahan, bahan.direktori.jabatan(p.jabatan)?.unit ?? ''),
        masa: masa(p, bahan.tanggal),
      },
    };
  },
  pencabutanWewenang,
};
