/**
 * Random sequences of commands, legal and illegal, on the pure machine and on the real server: what the pure core plans,
 * with the directory's answer on authority, must be what the journal says. One seed is fixed, one is new in each run.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { periksaWewenang } from '../../activities/wewenang.ts';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import type { NamaProsedur } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import { type Direktori, tanggalLokal } from '../../register/direktori/direktori.ts';
import { siapkan } from '../../register/siapkan.ts';
import { bacaContoh } from '../../worker/demo/skenario.ts';
import { DAFTAR_PROSEDUR } from '../../workflows/daftar.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import { type Kasus, keadaanAwal, nama, pilihMesin, pulihkan } from '../../workflows/runtime/keadaan.ts';
import type { Antrean, HasilCommit, Keadaan, Peran, PerintahCommit } from '../../workflows/runtime/kontrak.ts';
import { rencanakan, terapkan } from '../../workflows/runtime/rencana.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const peraturan = muatPeraturan();
const BERUNTUN = 6;
/** Stands for the task that is open when its turn comes, in its present round. */
const KINI = '@kini';
const BENIH_TETAP = 27_2024;

/** One line of the journal, as both sides tell it. */
type Baris = Pick<HasilCommit, 'sebab' | 'ke'> & { kode?: string; surat: string[] };

interface Bidang {
  prosedur: NamaProsedur;
  varian: string;
  /** Officials who have something to do with the case, and one who has not. */
  pelaku: string[];
  peristiwa: { type: string; [isi: string]: unknown }[];
}

const alasan = 'Target kinerja unit sendiri belum tercapai.';
const DUA = ['p-hendra-saputra', 'p-irfan-maulana'];
const BENGKULU = ['p-zainal-arifin', 'p-kartika-dewi', 'p-rahmat-hidayat', ...DUA, 'p-teguh-prakoso'];
const penunjukan = (pegawai: string[]) => [
  { type: 'setuju', pegawai },
  { type: 'setuju' },
  { type: 'rekomendasikan', pegawai },
  { type: 'tidakMerekomendasikan', alasan },
  { type: 'tolak', alasan },
  { type: 'tolak', alasan: ' ' },
  { type: 'tugaskan' },
  { type: 'ajukanKonsep' },
  { type: 'setujuiKonsep' },
  { type: 'kembalikanKonsep', alasan },
  { type: 'terima' },
];
const evaluasi = [
  { type: 'sesuai' },
  { type: 'sesuai' },
  { type: 'kembalikan', alasan, tindakan: 'Menyediakan data.' },
  { type: 'kembalikan', alasan: '' },
  ...[2, 3].map((versi) => ({ type: 'perbaiki', versi, ringkasan: 'Hasil yang diperbaiki.', berkas: [] })),
];
const BIDANG: Bidang[] = [
  { prosedur: 'penunjukanLintasUnit', varian: 'bengkulu-lampiran', pelaku: BENGKULU, peristiwa: penunjukan(DUA) },
  { prosedur: 'penunjukanLintasUnit', varian: 'bengkulu-pasal', pelaku: BENGKULU, peristiwa: penunjukan(DUA) },
  {
    prosedur: 'penunjukanLintasUnit',
    varian: 'sumut',
    pelaku: ['p-nurhayati-daulay', 'p-luhut-panggabean', 'p-tigor-silalahi', 'p-meurah-rangkuti'],
    peristiwa: penunjukan(['p-tigor-silalahi', 'p-meurah-rangkuti']),
  },
  {
    prosedur: 'evaluasiBerjenjang',
    varian: 'bengkulu-lampiran',
    pelaku: ['p-kartika-dewi', 'p-zainal-arifin', 'p-lestari-wulandari', 'p-siti-maryam', 'p-irfan-maulana'],
    peristiwa: evaluasi,
  },
];

/** Most inputs are near to what is expected, so that a good part is taken; the rest is old, foreign, double or no decision. */
function masukanAcak({ pelaku, peristiwa, prosedur }: Bidang, pemohon: string): fc.Arbitrary<Antrean[]> {
  const tugas = Object.keys(Object.values(DAFTAR_PROSEDUR[prosedur]?.mesin ?? {})[0]?.states ?? {});
  const decide = fc.record({
    id: fc.integer({ min: 1, max: 60 }).map((n) => `k-${n}`),
    tugas: fc.oneof({ weight: 9, arbitrary: fc.constant(KINI) }, { weight: 1, arbitrary: fc.constantFrom(...tugas) }),
    putaran: fc.constantFrom(1, 1, 1, 2),
    pelaku: fc.constantFrom(...pelaku),
    peristiwa: fc.constantFrom(...peristiwa),
  });
  const withdraw = fc.record({
    id: fc.constantFrom('t-1', 't-2', 'k-1'),
    pelaku: fc.constantFrom(pemohon, ...pelaku.slice(0, 2)),
    alasan: fc.constantFrom('Kegiatan ditunda.', ' '),
  });
  const deadline = fc.record({
    id: fc.constantFrom('tenggat:a', 'tenggat:b'),
    tugas: fc.constantFrom(KINI, ...tugas),
    putaran: fc.constantFrom(1, 2),
    tahap: fc.constantFrom('separuh', 'jatuhTempo', 'eskalasi'),
  });
  const masukan = fc.oneof(
    { weight: 30, arbitrary: decide.map((muatan): Antrean => ({ jenis: 'decide', muatan })) },
    { weight: 1, arbitrary: withdraw.map((muatan): Antrean => ({ jenis: 'withdraw', muatan })) },
    { weight: 2, arbitrary: deadline.map((muatan): Antrean => ({ jenis: 'deadline', muatan })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('decide' as const, 'withdraw' as const, 'child' as const), fc.jsonValue())
        .map(([jenis, muatan]): Antrean => ({ jenis, muatan })),
    },
  );
  return fc.array(masukan, { minLength: 30, maxLength: 45 });
}

/** The pure side: the core plans, the directory answers on authority, and the journal is foretold. */
class Ramalan {
  readonly jurnal: Baris[] = [];
  private keadaan: Keadaan;

  constructor(
    private readonly kasus: Kasus,
    private peran: Peran,
    private readonly asal: { pemohon: string; permohonan: Record<string, unknown> },
    private readonly direktori: Direktori,
  ) {
    this.keadaan = keadaanAwal(kasus.mesin, peran);
  }

  get selesai(): boolean {
    return pulihkan(this.kasus.mesin, this.keadaan).status === 'done';
  }

  /** The input as it is sent: `KINI` is the task that is open. */
  alamatkan({ jenis, muatan }: Antrean): Antrean {
    if ((muatan as { tugas?: unknown } | null)?.tugas !== KINI) return { jenis, muatan };
    const tugas = nama(pulihkan(this.kasus.mesin, this.keadaan));
    return { jenis, muatan: { ...(muatan as object), tugas, putaran: this.keadaan.putaran[tugas] ?? 1 } };
  }

  ambil(masukan: Antrean): void {
    const rencana = rencanakan(this.kasus, this.keadaan, masukan);
    if (!rencana) return;
    const { perintah } = rencana;
    const kode = perintah.penolakan?.kode ?? this.tanpaWewenang({ ...perintah, pada: new Date().toISOString() });
    const kini = nama(pulihkan(this.kasus.mesin, this.keadaan));
    const ke = kode || !perintah.langkah ? kini : perintah.langkah.ke;
    const { urutan, sebab, langkah } = perintah;
    this.keadaan = terapkan(this.keadaan, rencana, { urutan, sebab, diterima: !kode, ke, surat: [], hash: '' });
    if (langkah && !kode) this.peran = langkah.konteks.peran;
    const surat = kode ? [] : (langkah?.aksi ?? []).flatMap((a) => (a.type === 'terbitkan' ? [a.surat] : []));
    this.jurnal.push({ sebab, ke, surat, ...(kode ? { kode } : {}) });
  }

  private tanpaWewenang(perintah: PerintahCommit): string | undefined {
    const { langkah, jenisProsedur } = perintah;
    if (!langkah) return undefined;
    try {
      periksaWewenang(perintah, langkah, {
        ...this.asal,
        direktori: this.direktori,
        jenisProsedur,
        tanggal: tanggalLokal(new Date(), 'Asia/Jakarta'),
        pemegang: this.peran[langkah.pelaku ?? ''] ?? [],
      });
      return undefined;
    } catch (galat) {
      if (galat instanceof Galat) return galat.kode;
      throw galat;
    }
  }
}

/** Both sides of one case: the foretold journal, and the real one once everything that was sent is answered. */
async function jalankan(s: Sistem, direktori: Direktori, bidang: Bidang, masukan: Antrean[]) {
  const { prosedur, varian } = bidang;
  const definisi = DAFTAR_PROSEDUR[prosedur];
  if (!definisi) throw new Error(`no procedure ${prosedur}`);
  const { pemohon, permohonan: mentah } = bacaContoh(varian, prosedur);
  const permohonan = definisi.permohonan.parse(mentah);
  const siap = siapkan(peraturan, definisi, varian, {
    direktori,
    permohonan,
    pemohon,
    tanggal: tanggalLokal(new Date(), 'Asia/Jakarta'),
  });
  if ('kode' in siap) throw new Error(siap.kode);
  const id = `${definisi.awalan}-acak-${randomUUID()}`;
  const { peran, aturan } = siap;
  const kasus = { definisi, mesin: pilihMesin(definisi, aturan.mesin), id, varian, aturan };
  const ramalan = new Ramalan(kasus, peran, { pemohon, permohonan }, direktori);
  ramalan.ambil({ jenis: 'mulai', muatan: { varian, pemohon, permohonan, peran, aturan } });
  await s.client.start(prosedur, { varian, pemohon, permohonan: permohonan as never, id });
  const handle = s.client.temporal.workflow.getHandle(id);
  for (const satu of masukan) {
    // What comes after the end finds nobody: from there on there is nothing to compare.
    if (ramalan.selesai) break;
    const { jenis, muatan } = ramalan.alamatkan(satu);
    await handle.signal(jenis, muatan);
    ramalan.ambil({ jenis, muatan: muatan === undefined ? undefined : JSON.parse(JSON.stringify(muatan)) });
  }
  if (ramalan.selesai) await handle.result();
  else for await (const { urutan } of s.client.follow(id)) if (urutan >= ramalan.jurnal.length) break;
  const jurnal = (await s.client.history(id)).map(
    ({ sebab, ke, kode, surat }): Baris => ({ sebab, ke, surat: surat.map((x) => x.jenis), ...(kode ? { kode } : {}) }),
  );
  return { id, ramalan: ramalan.jurnal, jurnal };
}

describe.each(BIDANG)('given $prosedur in $varian', (bidang) => {
  let s: Sistem;
  let direktori: Direktori;
  beforeAll(async () => {
    const contoh = bacaContoh(bidang.varian, bidang.prosedur);
    s = await mulaiSistem({ direktori: contoh.direktori });
    direktori = await new PembacaDirektori(s.client.register.db).ambil();
  });

  const benihBaru = Math.floor(Math.random() * 2 ** 31);
  test.each([BENIH_TETAP, benihBaru])(
    'when random commands arrive (seed %i) then machine and server tell the same journal, numbers have no gap, and it replays',
    async (benih) => {
      const { pemohon } = bacaContoh(bidang.varian, bidang.prosedur);
      const beruntun = fc.sample(masukanAcak(bidang, pemohon), { numRuns: BERUNTUN, seed: benih });
      const perkara = await Promise.all(beruntun.map((masukan) => jalankan(s, direktori, bidang, masukan)));
      for (const { ramalan, jurnal } of perkara) expect(jurnal).toEqual(ramalan);
      // Both kinds of answers occurred, or nothing was tried.
      const kode = perkara.flatMap(({ jurnal }) => jurnal.map((b) => b.kode));
      expect(kode.filter((k) => k === undefined).length).toBeGreaterThan(BERUNTUN);
      expect(kode.filter((k) => k !== undefined).length).toBeGreaterThan(BERUNTUN);
      for (const { id } of perkara) {
        // Of a running case the history follows the register: several commits of one workflow task come into it together.
        await vi.waitFor(
          async () => {
            const hasil = await replay(await ambilPerkara(s.client.temporal, s.client.register, id), inject('bundle'));
            expect({ id, perbedaan: hasil.perbedaan }).toEqual({ id, perbedaan: [] });
          },
          { timeout: 30_000, interval: 250 },
        );
      }
      const { db } = s.client.register;
      const seri = await db.selectFrom('nomor_seri').selectAll().execute();
      for (const { unit, terakhir } of seri) {
        const urut = await db.selectFrom('surat').select('urut').where('unit', '=', unit).orderBy('urut').execute();
        expect(urut.flatMap((u) => u.urut ?? [])).toEqual(Array.from({ length: terakhir }, (_, i) => i + 1));
      }
    },
  );
});
