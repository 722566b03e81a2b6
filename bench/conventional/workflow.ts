/**
 * Penunjukan lintas unit (bengkulu-lampiran, PPK and PUO dituju one official) as it is usually written with Temporal:
 * an Update for each decision with a validator, an activity for each letter, each notice and each change of the records,
 * reminders as timers of the workflow. What the product is measured against; written with care, not as a straw man:
 * what can run at the same time does.
 */
import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type {
  ConventionalActivities,
  Jawaban,
  Keputusan,
  LangkahKonvensional,
  Masukan,
  SuratDiminta,
  Tahap,
} from './contract.ts';

const { terbitkanSurat, catatLangkah, kirimSurat, ingatkan } = proxyActivities<ConventionalActivities>({
  startToCloseTimeout: '30 seconds',
  retry: {
    initialInterval: '100 milliseconds',
    maximumInterval: '5 seconds',
    nonRetryableErrorTypes: ['BUKAN_PEJABAT_BERWENANG', 'PEGAWAI_BUKAN_UNIT_DITUJU'],
  },
});

export const ajukan = defineUpdate<Jawaban, [string]>('ajukan');
export const setuju = defineUpdate<Jawaban, [Keputusan]>('setuju');
export const tolak = defineUpdate<Jawaban, [Keputusan]>('tolak');
export const terima = defineUpdate<Jawaban, [Keputusan]>('terima');

type Keadaan = 'permohonan' | 'menungguJawaban' | 'menungguPenerimaan' | 'selesai' | 'ditolak';
type IsiLangkah = Omit<LangkahKonvensional, 'prosedur' | 'urutan' | 'pada' | 'dari' | 'selesai'> & { ke: Keadaan };

export async function penunjukanKonvensional(masukan: Masukan): Promise<{ keadaan: string }> {
  const { workflowId: prosedur } = workflowInfo();
  let keadaan: Keadaan = 'permohonan';
  let peran = masukan.peran;
  let urutan = 0;
  let sibuk = false;
  let tenggat: Tahap[] = [];
  const sudah: string[] = [];
  const selesai = () => keadaan === 'selesai' || keadaan === 'ditolak';

  const harus = (diminta: Keadaan) => {
    if (keadaan !== diminta || sibuk) throw ApplicationFailure.nonRetryable('TUGAS_TERTUTUP', 'TUGAS_TERTUTUP');
  };

  async function jalankan(isi: IsiLangkah, diminta?: SuratDiminta, mulai?: Masukan): Promise<Jawaban> {
    sibuk = true;
    try {
      const langkah: LangkahKonvensional = {
        ...isi,
        prosedur,
        urutan: urutan + 1,
        pada: new Date().toISOString(),
        dari: keadaan,
        selesai: isi.ke === 'selesai' || isi.ke === 'ditolak',
      };
      const surat = diminta && (await terbitkanSurat(langkah, diminta, mulai));
      const [tahap] = await Promise.all([catatLangkah(langkah, surat), surat && kirimSurat(langkah, surat)]);
      tenggat = tahap;
      peran = isi.peran;
      keadaan = isi.ke;
      urutan = langkah.urutan;
      return { urutan, keadaan, nomor: surat?.nomor };
    } finally {
      sibuk = false;
    }
  }

  setHandler(
    ajukan,
    (id: string) =>
      jalankan(
        {
          sebab: id,
          pelaku: masukan.pemohon,
          sebagai: 'puoPemilik',
          peristiwa: { type: 'ajukan' },
          ke: 'menungguJawaban',
          dasar: ['B-L-2.a.2-a', 'B-L-2.a.2-a-cc'],
          peran,
          tugas: {
            tugas: 'menungguJawaban',
            peran: 'ppkDituju',
            tenggat: 'jawaban',
            peristiwa: ['setuju', 'tolak'],
            dasar: ['B-L-2.a.2-b'],
          },
        },
        {
          jenis: 'permohonanPelibatan',
          kepada: ['ppkDituju'],
          tembusan: ['ppkBersangkutan'],
          dasar: ['B-L-2.a.2-a', 'B-L-2.a.2-a-cc'],
        },
        masukan,
      ),
    { validator: (_id: string) => harus('permohonan') },
  );

  setHandler(
    setuju,
    ({ id, pelaku, pegawai = [] }) =>
      jalankan(
        {
          sebab: id,
          pelaku,
          sebagai: 'ppkDituju',
          peristiwa: { type: 'setuju', pegawai },
          ke: 'menungguPenerimaan',
          dasar: ['B-L-2.a.2-c-1', 'B-L-2.a.2-c-3'],
          peran: { ...peran, pegawaiDitugaskan: pegawai.map((p) => ({ pegawai: p })) },
          tugas: {
            tugas: 'menungguPenerimaan',
            peran: 'pegawaiDitugaskan',
            tenggat: 'penerimaan',
            peristiwa: ['terima'],
            dasar: ['B-L-2.a.2-e'],
          },
        },
        {
          jenis: 'suratTugas',
          kepada: ['pegawaiDitugaskan'],
          tembusan: ['puoPemilik', 'puoDituju'],
          dasar: ['B-L-2.a.2-c-3', 'T-LU-tembusan-pemilik'],
        },
      ),
    {
      validator: ({ pegawai = [] }) => {
        harus('menungguJawaban');
        if (pegawai.length === 0) throw ApplicationFailure.nonRetryable('PEGAWAI_WAJIB', 'PEGAWAI_WAJIB');
      },
    },
  );

  setHandler(
    tolak,
    ({ id, pelaku, alasan }) =>
      jalankan(
        {
          sebab: id,
          pelaku,
          sebagai: 'ppkDituju',
          peristiwa: { type: 'tolak', alasan },
          ke: 'ditolak',
          dasar: ['B-L-2.a.2-d'],
          peran,
        },
        { jenis: 'penolakanPelibatan', kepada: ['puoPemilik'], tembusan: [], dasar: ['B-L-2.a.2-d'] },
      ),
    {
      validator: ({ alasan }) => {
        harus('menungguJawaban');
        if (!alasan?.trim()) throw ApplicationFailure.nonRetryable('ALASAN_WAJIB', 'ALASAN_WAJIB');
      },
    },
  );

  setHandler(
    terima,
    async ({ id, pelaku }) => {
      const penerima = (peran.pegawaiDitugaskan ?? []).map((p) => ('pegawai' in p ? p.pegawai : ''));
      const terakhir = penerima.every((p) => p === pelaku || sudah.includes(p));
      const jawaban = await jalankan({
        sebab: id,
        pelaku,
        sebagai: 'pegawaiDitugaskan',
        peristiwa: { type: 'terima' },
        ke: terakhir ? 'selesai' : 'menungguPenerimaan',
        dasar: ['B-L-2.a.2-e'],
        peran,
      });
      sudah.push(pelaku);
      return jawaban;
    },
    {
      validator: ({ pelaku }) => {
        harus('menungguPenerimaan');
        if (sudah.includes(pelaku)) throw ApplicationFailure.nonRetryable('TUGAS_TERTUTUP', 'TUGAS_TERTUTUP');
      },
    },
  );

  while (!selesai()) {
    const kini = urutan;
    const bergerak = () => urutan !== kini;
    const [tahap, ...sisa] = tenggat;
    if (!tahap) await condition(bergerak);
    else if (!(await condition(bergerak, Date.parse(tahap.pada) - Date.now()))) {
      await ingatkan({ prosedur, urutan, pada: new Date().toISOString(), tahap: tahap.tahap });
      if (!bergerak()) tenggat = sisa;
    }
  }
  await condition(allHandlersFinished);
  return { keadaan };
}
