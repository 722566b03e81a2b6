/** Letters of Rencana Aksi and KAK of a tim kerja: to the Pengampu Fungsi Tata Usaha, and back to the team. */
import type { Kak, Permohonan as PermohonanKak } from '../../workflows/kerangka-acuan-kerja/skema.ts';
import type { Permohonan as PermohonanRencana, Rencana } from '../../workflows/rencana-aksi/skema.ts';
import { type BahanNaskah, namaUnit, type Susunan, sebutanPeran } from './bahan.ts';

type Permohonan = Pick<PermohonanRencana, 'namaTim' | 'unitPemilik' | 'tahunAnggaran'>;

/** Which document of which team, in which version. */
const tim = (bahan: BahanNaskah, p: Permohonan) => ({
  namaTim: p.namaTim,
  unit: namaUnit(bahan, p.unitPemilik),
  tahunAnggaran: p.tahunAnggaran,
  versi: Number(bahan.catatan.versi),
});

/** The last version, as the machine left it for its letter. */
const dokumen = <D>({ catatan }: BahanNaskah): D => JSON.parse(catatan.dokumen ?? '') as D;

const puo = (bahan: BahanNaskah) => sebutanPeran(bahan, ['puo']).join(', ');
const pengantar = { lampiran: '1 (satu) berkas' };
const sebagai = (p: Permohonan) => `Ketua ${p.namaTim}`;

const pengembalian =
  (dokumen: 'Rencana Aksi' | 'Kerangka Acuan Kerja (KAK)'): Susunan<Permohonan> =>
  (bahan, p) => ({
    jenis: 'pengembalianDokumen',
    hal: `Pengembalian ${dokumen} ${p.namaTim}`,
    lampiran: '-',
    isi: { ...tim(bahan, p), dokumen, alasan: String(bahan.peristiwa.alasan) },
  });

export const suratRencanaAksi: Record<string, Susunan<PermohonanRencana>> = {
  notaDinasRencanaAksi: (bahan, p) => {
    const { kegiatan, petaProsesBisnis, berkas } = dokumen<Rencana>(bahan);
    return {
      ...pengantar,
      jenis: 'notaDinasRencanaAksi',
      sebagai: sebagai(p),
      hal: `Penyampaian Dokumen Rencana Aksi ${p.namaTim} Tahun Anggaran ${p.tahunAnggaran}`,
      isi: {
        ...tim(bahan, p),
        disepakatiDengan: puo(bahan),
        // The machine took none without target and time.
        kegiatan: kegiatan as Required<(typeof kegiatan)[number]>[],
        ...(petaProsesBisnis ? { petaProsesBisnis } : {}),
        berkas,
      },
    };
  },
  pengembalianDokumen: pengembalian('Rencana Aksi'),
};

export const suratKak: Record<string, Susunan<PermohonanKak>> = {
  notaDinasKak: (bahan, p) => ({
    ...pengantar,
    jenis: 'notaDinasKak',
    sebagai: sebagai(p),
    hal: `Penyerahan Kerangka Acuan Kerja (KAK) ${p.namaTim} Tahun Anggaran ${p.tahunAnggaran}`,
    isi: {
      ...tim(bahan, p),
      disetujuiOleh: puo(bahan),
      dikonsultasikan: bahan.catatan.konsultasi ?? '',
      ...dokumen<Kak>(bahan),
    },
  }),
  pengembalianDokumen: pengembalian('Kerangka Acuan Kerja (KAK)'),
};
