/** Withdrawal of every procedure that ends in a letter or an acceptance, at each kind of place, on a real Temporal server. */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import type { NamaProsedur, Prosedur, SistemKerja } from '../../client/index.ts';
import type { Lakon } from '../../scripts/golden/bentuk.ts';
import { LAKON } from '../../scripts/golden/lakon.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { isiPerkara, Perkara } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';

const alasan = 'Kegiatan ditunda ke tahun anggaran berikut.';
const PLH = 'p-ratna-komalasari';

const sistem: Partial<Record<'bengkulu' | 'sumut', Sistem>> = {};
beforeAll(async () => {
  const bengkulu = direktoriContoh('bengkulu', (isi) => {
    isi.pemangku.push({
      jabatan: 'kepala-biro-organisasi',
      pegawai: PLH,
      kapasitas: 'Plh.',
      dari: hari(-1),
      sampai: hari(30),
      nomorSurat: '800.1.11.1/001/B.ORG/2026',
    });
  });
  [sistem.bengkulu, sistem.sumut] = await Promise.all([
    mulaiSistem({ direktori: bengkulu }),
    mulaiSistem({ direktori: direktoriContoh('sumut') }),
  ]);
});
const client = (varian: string) => (sistem[varian === 'sumut' ? 'sumut' : 'bengkulu'] as Sistem).client;

/** What is played of a procedure up to its end, and whose letter it is after which nothing is withdrawn. */
const DIMAINKAN: [lakon: string, suratAkhir: string | undefined, langkah: string[]][] = [
  ['dalam-unit-bengkulu-pasal-selesai', 'suratTugas', ['menungguPenetapan']],
  ['bengkulu-lampiran-selesai', 'suratTugas', ['menungguJawaban', 'menungguRekomendasi', 'menyusunPenugasan']],
  ['bengkulu-pasal-selesai', 'suratTugas', ['menungguJawaban', 'menungguPenerbitan']],
  [
    'sumut-selesai',
    'suratTugas',
    ['menungguRekomendasi', 'menungguJawaban', 'menyusunPenugasan', 'menungguPersetujuanPenugasan'],
  ],
  [
    'lintas-instansi-daftar-dua-kali-kembali',
    'suratTugas',
    [
      'menungguPybPemohon',
      'menungguPybDituju',
      'menungguRekomendasi',
      'menungguKetersediaan',
      'menungguPersetujuanDaftar',
      'memperbaikiDaftar',
      'menungguPenugasan',
      'menungguSuratPenugasan',
    ],
  ],
  ['lintas-instansi-tidak-direkomendasikan-dan-tidak-tersedia', 'suratTugas', ['menungguPenerusan']],
  ['sukarela-dalam-unit-lampiran-lisan-selesai', 'suratTugas', ['pencatatan', 'menungguJawaban']],
  ['sukarela-dalam-unit-sumut-selesai', 'suratTugas', ['pencatatan', 'menungguJawaban']],
  [
    'sukarela-lintas-unit-lampiran-selesai',
    'suratTugas',
    ['menungguVerifikasi', 'menungguJawaban', 'meneruskan', 'menungguPenugasan'],
  ],
  [
    'sukarela-lintas-unit-pasal-selesai',
    'suratTugas',
    ['pencatatan', 'menungguJawabanLisan', 'menulisPermohonan', 'menungguVerifikasi'],
  ],
  [
    'sukarela-lintas-unit-sumut-selesai',
    'suratTugas',
    ['menungguPersetujuanAwal', 'menungguPersetujuanAtasan', 'menyusunPenugasan', 'menungguTandaTangan'],
  ],
  // No letter ends these: what is withdrawn is withdrawn until the result is accepted.
  ['evaluasi-lampiran-dikembalikan-berjenjang', undefined, ['peninjauan', 'perbaikanPeninjau', 'perbaikanPengaju']],
  ['evaluasi-sumut-perbaikan', undefined, ['evaluasi', 'penerimaan', 'perbaikan']],
  ['penilaian-bengkulu-pasal', 'penilaianKinerja', ['penilaian']],
];

interface Dimainkan {
  prosedur: string;
  pemohon: string;
}

async function mulai(lakon: Lakon): Promise<Dimainkan> {
  const jenis: NamaProsedur = lakon.prosedur ?? 'penunjukanLintasUnit';
  const contoh = bacaContoh(lakon.varian, jenis);
  const pemohon = lakon.pemohon ?? contoh.pemohon;
  const permohonan = { ...contoh.permohonan, ...lakon.permohonan } as never;
  const { prosedur } = await client(lakon.varian).start(jenis, { varian: lakon.varian, pemohon, permohonan });
  return { prosedur, pemohon };
}

type Keputusan = { pelaku: string; peristiwa: Prosedur[NamaProsedur]['peristiwa'] };
const keputusan = ({ aksi }: Lakon): Keputusan[] =>
  aksi.flatMap((a) => ('pelaku' in a && !a.ditolak ? [{ pelaku: a.pelaku, peristiwa: a.peristiwa }] : []));

async function putuskan(c: SistemKerja, prosedur: string, { pelaku, peristiwa }: Keputusan): Promise<void> {
  const [terbuka] = (await c.show(prosedur)).tugas;
  await c.decide({ prosedur, tugas: terbuka?.tugas ?? '', putaran: terbuka?.putaran ?? 1, pelaku, peristiwa });
}

/** Plays a case until a state is reached, or a letter has gone out. */
async function sampai(lakon: Lakon, cukup: (kini: { keadaan: string; surat: string[] }) => boolean) {
  const kasus = await mulai(lakon);
  const c = client(lakon.varian);
  for (const k of [...keputusan(lakon), undefined]) {
    const { keadaan, surat } = await c.show(kasus.prosedur);
    if (cukup({ keadaan, surat: surat.map((s) => s.jenis) })) return kasus;
    if (k) await putuskan(c, kasus.prosedur, k);
  }
  throw new Error(`${lakon.nama}: never there`);
}

const lakonBernama = (nama: string): Lakon => LAKON.find((l) => l.nama === nama) as Lakon;

async function periksaReplay(c: SistemKerja, prosedur: string): Promise<void> {
  const perkara = await ambilPerkara(c.temporal, c.register, prosedur);
  expect((await replay(perkara, inject('bundle'))).perbedaan).toEqual([]);
}

describe.each(DIMAINKAN)('given %s', (nama, suratAkhir, langkah) => {
  const lakon = lakonBernama(nama);
  const c = () => client(lakon.varian);

  test.each(langkah)(
    'when it is withdrawn at %s then it ends, its tasks close, its letters stay, and all whom it had reached are told',
    async (keadaan) => {
      const { prosedur, pemohon } = await sampai(lakon, (kini) => kini.keadaan === keadaan);
      const sebelum = await isiPerkara(c(), prosedur);
      const hasil = await c().withdraw({ prosedur, pelaku: pemohon, alasan });
      expect(hasil).toMatchObject({ keadaan: 'ditarik', surat: [] });

      const sesudah = await isiPerkara(c(), prosedur);
      expect(sesudah.prosedur).toMatchObject([{ keadaan: 'ditarik', status: 'selesai' }]);
      expect(sesudah.surat).toEqual(sebelum.surat);
      expect(sesudah.tugas.filter((t) => t.ditutup === null)).toEqual([]);
      const baru = sesudah.pesan.filter((p) => p.urutan === hasil.urutan);
      expect(sesudah.pesan.slice(0, sebelum.pesan.length)).toEqual(sebelum.pesan);
      const sendiri = await pemulai(c(), prosedur, pemohon);
      const terjangkau = new Set(sebelum.pesan.map((p) => p.kepada).filter((k) => !sendiri.includes(k)));
      expect(baru.map((p) => p.kepada).sort()).toEqual([...terjangkau].sort());
      expect(new Set(baru.map((p) => p.jenis))).toEqual(new Set(terjangkau.size > 0 ? ['pemberitahuan'] : []));
      // Whose task it was knows, whatever else went out.
      const menunggu = sebelum.tugas.filter((t) => t.ditutup === null).map((t) => t.pemegang);
      expect(menunggu.filter((k) => !terjangkau.has(k) && !sendiri.includes(k))).toEqual([]);

      const akhir = (await c().history(prosedur)).at(-1);
      expect(akhir).toMatchObject({
        jenis: 'langkah',
        dari: keadaan,
        ke: 'ditarik',
        dasar: ['T-penarikan'],
        peristiwa: { type: 'tarik', alasan },
      });
      await c().temporal.workflow.getHandle(prosedur).result();
      await periksaReplay(c(), prosedur);
    },
  );

  test('when it is withdrawn too late then that is refused, and nothing has happened', async () => {
    const akhir = ({ keadaan, surat }: { keadaan: string; surat: string[] }) =>
      suratAkhir ? surat.includes(suratAkhir) || /^(tidakTersedia|ditolak)$/.test(keadaan) : keadaan === 'selesai';
    const { prosedur, pemohon } = await sampai(lakon, akhir);
    const berjalan = (await c().show(prosedur)).status === 'berjalan';
    // Its last step is in the register a moment before the case is over for who sends to it.
    if (!berjalan) await c().temporal.workflow.getHandle(prosedur).result();
    const sebelum = await isiPerkara(c(), prosedur);
    const galat = await penolakan(c().withdraw({ prosedur, pelaku: pemohon, alasan }));
    expect(galat.kode).toBe(berjalan ? 'TIDAK_DAPAT_DITARIK' : 'PROSEDUR_SELESAI');
    expect(await isiPerkara(c(), prosedur)).toEqual(sebelum);
  });

  test('when another withdraws it, or it has no reason, then that is refused and recorded, and nothing else has happened', async () => {
    const { prosedur, pemohon } = await sampai(lakon, (kini) => kini.keadaan === langkah[0]);
    const perkara = new Perkara(c(), prosedur);
    const [menunggu] = (await isiPerkara(c(), prosedur)).tugas.filter((t) => t.ditutup === null);
    const lain = keputusan(lakon).find((k) => k.pelaku !== pemohon)?.pelaku ?? '';
    expect(menunggu).toBeDefined();
    await perkara.hanyaDicatat(async () => {
      const kode = [
        (await penolakan(c().withdraw({ prosedur, pelaku: lain, alasan }))).kode,
        (await penolakan(c().withdraw({ prosedur, pelaku: pemohon, alasan: ' ' }))).kode,
        (await penolakan(c().withdraw({ prosedur, pelaku: 'p-tidak-ada', alasan }))).kode,
      ];
      expect(kode).toEqual(['BUKAN_PEJABAT_BERWENANG', 'ALASAN_WAJIB', 'PEGAWAI_TIDAK_DIKENAL']);
      return kode;
    });
    expect((await c().withdraw({ prosedur, pelaku: pemohon, alasan })).keadaan).toBe('ditarik');
  });
});

/** How the one who started a case is written in the register: as himself, and as the post that he started it for. */
async function pemulai(c: SistemKerja, prosedur: string, pemohon: string): Promise<string[]> {
  const [pertama] = await c.history(prosedur);
  const jabatan = pertama?.pelaku?.jabatan;
  return [`pegawai:${pemohon}`, ...(jabatan ? [`jabatan:${jabatan}`] : [])];
}

describe('given penunjukan lintas unit as Lampiran I has it', () => {
  const c = () => client('bengkulu-lampiran');
  const ajukan = () => Perkara.ajukan(c(), 'bengkulu-lampiran');
  const KEPALA_BIRO = 'p-rahmat-hidayat';

  test('when it is withdrawn after the agreement then PPK dituju, PPK bersangkutan and PUO dituju are told', async () => {
    const perkara = await ajukan();
    await perkara.putus('p-zainal-arifin', { type: 'setuju' });
    const { urutan } = await c().withdraw({ prosedur: perkara.id, pelaku: KEPALA_BIRO, alasan });
    const pesan = (await perkara.pesan()).filter((p) => p.startsWith(`${urutan} `));
    const hal = 'pemberitahuan Permohonan ditarik oleh yang mengajukan';
    expect(pesan).toEqual([
      `${urutan} ${hal} -> jabatan:asisten-administrasi-umum`,
      `${urutan} ${hal} -> jabatan:kepala-bagian-kebijakan-perekonomian`,
      `${urutan} ${hal} -> jabatan:kepala-biro-perekonomian`,
    ]);
    expect(await perkara.inbox('p-kartika-dewi')).toEqual([]);
  });

  test('when his Plh. withdraws it then it is withdrawn, on that ground', async () => {
    const perkara = await ajukan();
    expect((await c().withdraw({ prosedur: perkara.id, pelaku: PLH, alasan })).keadaan).toBe('ditarik');
    expect((await perkara.jurnal()).at(-1)?.pelaku).toMatchObject({
      pegawai: PLH,
      jabatan: 'kepala-biro-organisasi',
      dasarWewenang: 'Plh.',
    });
  });

  test('when it has been withdrawn then the number of its letter is not used again', async () => {
    const nomor = async (p: Perkara) => Number((await c().show(p.id)).surat[0]?.nomor.match(/\/(\d{3})\//)?.[1]);
    const ditarik = await ajukan();
    await c().withdraw({ prosedur: ditarik.id, pelaku: KEPALA_BIRO, alasan });
    expect(await nomor(await ajukan())).toBe((await nomor(ditarik)) + 1);
    expect((await c().show(ditarik.id)).surat).toHaveLength(1);
  });

  test('when the same withdrawal is sent again then it is one, and another id is too late', async () => {
    const perkara = await ajukan();
    const kirim = { prosedur: perkara.id, id: 'tarik-1', pelaku: KEPALA_BIRO, alasan };
    const pertama = await c().withdraw(kirim);
    expect(await c().withdraw(kirim)).toEqual(pertama);
    expect((await penolakan(c().withdraw({ ...kirim, alasan: 'Lain.' }))).kode).toBe('ID_KEPUTUSAN_TERPAKAI');
    expect((await penolakan(c().withdraw({ ...kirim, id: 'tarik-2' }))).kode).toBe('PROSEDUR_SELESAI');
    expect((await perkara.jurnal()).filter((l) => l.ke === 'ditarik')).toHaveLength(1);
  });

  test('when two withdrawals and a decision are on their way at once then the first is taken and the others are refused on the record', async () => {
    const perkara = await ajukan();
    const handle = c().temporal.workflow.getHandle(perkara.id);
    await handle.signal('withdraw', { id: 'tarik-1', pelaku: KEPALA_BIRO, alasan });
    const susulan = [
      handle.signal('withdraw', { id: 'tarik-2', pelaku: KEPALA_BIRO, alasan }),
      handle.signal('decide', {
        id: 'k-1',
        tugas: 'menungguJawaban',
        putaran: 1,
        pelaku: 'p-zainal-arifin',
        peristiwa: { type: 'setuju' },
      }),
    ];
    // The case may be over before they arrive; then Temporal itself says so, and nothing is recorded.
    const diterima = (await Promise.allSettled(susulan)).filter((s) => s.status === 'fulfilled');
    await handle.result();
    const jurnal = await perkara.jurnal();
    expect(jurnal.slice(0, 2).map((l) => l.ke)).toEqual(['menungguJawaban', 'ditarik']);
    const sisa = jurnal.slice(2);
    expect(sisa.length).toBeLessThanOrEqual(diterima.length);
    for (const { jenis, kode } of sisa) {
      expect(jenis).toBe('penolakan');
      expect(['TIDAK_DAPAT_DITARIK', 'TUGAS_TERTUTUP']).toContain(kode);
    }
    await periksaReplay(c(), perkara.id);
  });

  test.each([
    ['a text', 'tarik'],
    ['without a reason', { id: 'tarik-1', pelaku: KEPALA_BIRO }],
    ['with a task', { id: 'tarik-1', pelaku: KEPALA_BIRO, alasan, tugas: 'menungguJawaban' }],
    ['with an id of the system', { id: 'mulai', pelaku: KEPALA_BIRO, alasan }],
  ])('when a withdrawal arrives that is %s then it is refused on the record, and the case goes on', async (_, isi) => {
    const perkara = await ajukan();
    await perkara.hanyaDicatat(async () => {
      await c().temporal.workflow.getHandle(perkara.id).signal('withdraw', isi);
      while ((await perkara.jurnal()).length < 2) await new Promise((r) => setTimeout(r, 20));
      return ['MASUKAN_TIDAK_SAH'];
    });
    expect((await perkara.putus('p-zainal-arifin', { type: 'setuju' })).keadaan).toBe('menungguRekomendasi');
  });
});
