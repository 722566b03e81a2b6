/** Golden histories of Rencana Aksi and KAK: each variant, agreed at once and sent back, and attempts that are refused. */
import { bacaContoh } from '../../worker/demo/skenario.ts';
import type { AksiLakon, Lakon } from './bentuk.ts';

const KETUA = 'p-nurul-azizah';
const ANGGOTA = 'p-teguh-prakoso';
const PUO = 'p-rahmat-hidayat';
const TU = 'p-yulia-hartati';

const sepakati: AksiLakon = { pelaku: PUO, peristiwa: { type: 'sepakati' } };
const sampaikan: AksiLakon = { pelaku: KETUA, peristiwa: { type: 'sampaikan' } };
const konsultasikan: AksiLakon = {
  pelaku: PUO,
  peristiwa: { type: 'konsultasikan', pada: '2027-01-11', saran: 'Rinci tahapannya.' },
};
const setujui: AksiLakon = { pelaku: PUO, peristiwa: { type: 'setujui' } };
const serahkan: AksiLakon = { pelaku: KETUA, peristiwa: { type: 'serahkan' } };
const masukkan = (kedalam: string): AksiLakon => ({
  pelaku: TU,
  peristiwa: { type: 'masukkan', kedalam, pada: '2027-01-18' },
});
const keSipd: AksiLakon = {
  pelaku: TU,
  peristiwa: {
    type: 'serahkan',
    tandaTerima: 'SIPD-2027-000123',
    pada: '2027-01-19',
    berkas: [{ nama: 'rencana-aksi.pdf', sha256: 'b'.repeat(64) }],
  },
};
const kembali = (pelaku: string): AksiLakon => ({
  pelaku,
  peristiwa: { type: 'kembalikan', alasan: 'Belum sesuai dengan perjanjian kinerja.' },
});
const perbaiki = (prosedur: 'rencanaAksi' | 'kerangkaAcuanKerja', pelaku: string, versi: number): AksiLakon => ({
  pelaku,
  peristiwa: {
    type: 'perbaiki',
    versi,
    dokumen: bacaContoh('bengkulu-lampiran', prosedur).permohonan.dokumen as never,
  },
});
const tarik: AksiLakon = {
  sinyal: 'withdraw',
  isi: { id: 'tarik-1', pelaku: KETUA, alasan: 'Kegiatan ditunda ke tahun berikutnya.' },
};

/** Every way of one variant. */
function lakon(varian: 'lampiran' | 'pasal', penyusun: string): Lakon[] {
  const rencana = { prosedur: 'rencanaAksi', varian: `bengkulu-${varian}` } as const;
  const kak = { prosedur: 'kerangkaAcuanKerja', varian: `bengkulu-${varian}` } as const;
  return [
    {
      nama: `rencana-aksi-${varian}-selesai`,
      ...rencana,
      aksi: [sepakati, sampaikan, masukkan('Rencana Kerja Biro Organisasi 2027'), keSipd],
    },
    {
      nama: `rencana-aksi-${varian}-dikembalikan`,
      ...rencana,
      aksi: [
        { pelaku: PUO, peristiwa: { type: 'kembalikan' }, ditolak: 'ALASAN_WAJIB' },
        kembali(PUO),
        { ...perbaiki('rencanaAksi', KETUA, 3), ditolak: 'VERSI_TIDAK_BERURUT' } as AksiLakon,
        { ...perbaiki('rencanaAksi', ANGGOTA, 2), ditolak: 'BUKAN_KETUA_TIM' } as AksiLakon,
        perbaiki('rencanaAksi', KETUA, 2),
        sepakati,
        sampaikan,
        kembali(TU),
        perbaiki('rencanaAksi', KETUA, 3),
        sepakati,
        sampaikan,
        masukkan('Rencana Kerja Biro Organisasi 2027'),
        keSipd,
      ],
    },
    { nama: `rencana-aksi-${varian}-ditarik`, ...rencana, aksi: [sepakati, tarik] },
    {
      nama: `kak-${varian}-selesai`,
      ...kak,
      aksi: [
        { ...setujui, ditolak: 'KAK_BELUM_DIKONSULTASIKAN' } as AksiLakon,
        konsultasikan,
        setujui,
        serahkan,
        masukkan('DPA Biro Organisasi 2027'),
      ],
    },
    {
      nama: `kak-${varian}-dikembalikan`,
      ...kak,
      aksi: [
        konsultasikan,
        kembali(PUO),
        perbaiki('kerangkaAcuanKerja', penyusun, 2),
        { ...setujui, ditolak: 'KAK_BELUM_DIKONSULTASIKAN' } as AksiLakon,
        konsultasikan,
        setujui,
        serahkan,
        kembali(TU),
        perbaiki('kerangkaAcuanKerja', KETUA, 3),
        konsultasikan,
        setujui,
        serahkan,
        masukkan('DPA Biro Organisasi 2027'),
      ],
    },
    { nama: `kak-${varian}-ditarik`, ...kak, aksi: [kembali(PUO), tarik] },
  ];
}

export const lakonRencanaTim: Lakon[] = [...lakon('lampiran', ANGGOTA), ...lakon('pasal', KETUA)];
