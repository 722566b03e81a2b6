/** What is played of pendelegasian kewenangan and penunjukan Plt./Plh.: each variant and outcome, and attempts refused. */
import type { AksiLakon, Lakon } from './bentuk.ts';

type Peristiwa = Extract<AksiLakon, { pelaku: string }>['peristiwa'];
const oleh = (pelaku: string, peristiwa: Peristiwa, ditolak?: string): AksiLakon => ({
  pelaku,
  peristiwa,
  ...(ditolak ? { ditolak } : {}),
});

const alasan = 'Sedang cuti pada masa tersebut.';
const B = { karo: 'p-rahmat-hidayat', kabag: 'p-bambang-irawan', kadis: 'p-musliadi-hasan' };
const S = { kadis: 'p-luhut-panggabean', sekretaris: 'p-nurhayati-daulay', jf: 'p-tigor-silalahi' };
const P = { karo: 'p-zainal-arifin', kabag: 'p-kartika-dewi' };
const masa = (tahun: number) => ({ mulai: `${tahun}-01-02`, sampai: `${tahun}-03-30` });

const delegasi: Lakon[] = [
  {
    nama: 'pendelegasian-lampiran-dicabut',
    varian: 'bengkulu-lampiran',
    aksi: [
      oleh(B.kabag, { type: 'tolak' }, 'ALASAN_WAJIB'),
      oleh(B.kabag, { type: 'setuju' }),
      oleh(B.kabag, { type: 'terbitkanSurat' }, 'BUKAN_PEJABAT_BERWENANG'),
      oleh(B.karo, { type: 'terbitkanSurat' }),
      oleh(B.karo, { type: 'akhiri' }, 'MASA_BELUM_BERAKHIR'),
      oleh(B.karo, { type: 'cabut', alasan: 'Dijalankan sendiri.' }),
    ],
  },
  {
    nama: 'pendelegasian-lampiran-bersama-penugasan',
    varian: 'bengkulu-lampiran',
    pemohon: B.kadis,
    permohonan: {
      dari: 'kepala-dpmptsp',
      kepada: 'sekretaris-dpmptsp',
      atas: { unit: 'dpmptsp', jenjang: 'ahli utama' },
      penugasan: '800.1.11.1/001/DPMPTSP/I/2036',
      ...masa(2036),
    },
    mentah: true,
    aksi: [oleh(B.kadis, { type: 'cabut', alasan: 'Penugasannya selesai.' })],
  },
  {
    nama: 'pendelegasian-pasal-ditolak',
    varian: 'bengkulu-pasal',
    permohonan: masa(2037),
    aksi: [oleh(B.kabag, { type: 'tolak', alasan })],
  },
  {
    nama: 'pendelegasian-sumut-ditarik',
    varian: 'sumut',
    aksi: [
      oleh(S.sekretaris, { type: 'setuju' }),
      { sinyal: 'withdraw', isi: { id: 'tarik-1', pelaku: S.kadis, alasan: 'Tidak diperlukan lagi.' } },
    ],
  },
  {
    nama: 'pendelegasian-sumut-dicabut',
    varian: 'sumut',
    permohonan: masa(2038),
    aksi: [
      oleh(S.sekretaris, { type: 'setuju' }),
      oleh(S.kadis, { type: 'terbitkanSurat' }),
      oleh(S.kadis, { type: 'cabut', alasan: 'Dijalankan sendiri.' }),
    ],
  },
].map((l) => ({ ...l, prosedur: 'pendelegasianKewenangan' as const }));

const pltPlh: Lakon[] = [
  {
    nama: 'plt-lampiran-dicabut',
    varian: 'bengkulu-lampiran',
    aksi: [
      oleh(P.kabag, { type: 'setuju' }),
      oleh(P.karo, { type: 'terbitkanSurat' }),
      oleh(P.kabag, { type: 'cabut', alasan }, 'BUKAN_PEJABAT_BERWENANG'),
      oleh(P.karo, { type: 'cabut', alasan: 'Pejabat definitif telah dilantik.' }),
    ],
  },
  {
    nama: 'plt-pasal-ditolak',
    varian: 'bengkulu-pasal',
    permohonan: masa(2036),
    aksi: [oleh(P.kabag, { type: 'tolak', alasan })],
  },
  {
    nama: 'plh-sumut-dicabut',
    varian: 'sumut',
    aksi: [
      oleh(S.jf, { type: 'setuju' }),
      oleh(S.kadis, { type: 'terbitkanSurat' }),
      oleh(S.kadis, { type: 'cabut', alasan: 'Pejabat definitif telah kembali.' }),
    ],
  },
].map((l) => ({ ...l, prosedur: 'penunjukanPltPlh' as const }));

export const lakonPelimpahan: Lakon[] = [...delegasi, ...pltPlh];
