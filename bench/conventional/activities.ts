/**
 * The activities of the conventional workflow: each is one transaction, and safe to run twice, since Temporal runs an
 * activity at least once. They write the rows that the product writes, into tables of the same shape.
 */
import { ApplicationFailure } from '@temporalio/activity';
import type { Insertable, Kysely, Transaction } from 'kysely';
import { kunciPemegang } from '../../activities/konteks.ts';
import { susunNaskah } from '../../activities/naskah/susun.ts';
import { ambilUrut, cetakNomor } from '../../activities/nomor.ts';
import { tahapBerikut, tahapPertama } from '../../activities/tenggat.ts';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import type { PembacaDirektori } from '../../register/direktori/baca.ts';
import { type DasarWewenang, type Direktori, tanggalLokal } from '../../register/direktori/direktori.ts';
import { HASH_AWAL, hashJurnal, sidikJson } from '../../register/jurnal.ts';
import type { Basisdata, IsiJurnal, TabelKotakKeluar } from '../../register/skema.ts';
import { skemaNaskah } from '../../surat/naskah.ts';
import type { Aturan } from '../../workflows/runtime/kontrak.ts';
import type {
  ConventionalActivities,
  LangkahKonvensional,
  Masukan,
  SuratDiminta,
  SuratJadi,
  Tahap,
} from './contract.ts';

interface Port {
  db: Kysely<Basisdata>;
  direktori: PembacaDirektori;
  peraturan: RegistriPeraturan;
  versiTemplat: string;
}

const PROSEDUR = 'penunjukanLintasUnit';
const ZONA = 'Asia/Jakarta';
const KLASIFIKASI = '800';

export const createActivities = (port: Port): ConventionalActivities => ({
  terbitkanSurat: (langkah, surat, mulai) =>
    port.db.transaction().execute((trx) => terbitkan(trx, port, langkah, surat, mulai)),
  catatLangkah: (langkah, surat) => port.db.transaction().execute((trx) => catat(trx, port, langkah, surat)),
  kirimSurat: (langkah, surat) => port.db.transaction().execute((trx) => kirim(trx, langkah, surat)),
  ingatkan: (m) => port.db.transaction().execute((trx) => ingatkan(trx, port, m)),
});

const kepala = (trx: Transaction<Basisdata>, id: string) =>
  trx
    .selectFrom('prosedur')
    .selectAll()
    .select((eb) => eb.selectFrom('direktori_versi').select('versi').as('versi'))
    .where('id', '=', id);

/** On what the actor acts; undefined where he acts for himself. */
function wewenang(langkah: LangkahKonvensional, direktori: Direktori, tanggal: string): DasarWewenang | undefined {
  const pemegang = langkah.peran[langkah.sebagai] ?? [];
  if (pemegang.some((p) => 'pegawai' in p && p.pegawai === langkah.pelaku)) return undefined;
  for (const p of pemegang) {
    const dasar = 'jabatan' in p && direktori.wewenang(langkah.pelaku, p.jabatan, PROSEDUR, tanggal);
    if (dasar) return dasar;
  }
  throw ApplicationFailure.nonRetryable(langkah.pelaku, 'BUKAN_PEJABAT_BERWENANG');
}

function periksaPegawai(langkah: LangkahKonvensional, direktori: Direktori, unit: string, tanggal: string): void {
  for (const p of (langkah.peristiwa.pegawai as string[] | undefined) ?? []) {
    if (!direktori.jabatanDiUnit(p, unit, tanggal))
      throw ApplicationFailure.nonRetryable(p, 'PEGAWAI_BUKAN_UNIT_DITUJU');
  }
}

async function buka(trx: Transaction<Basisdata>, langkah: LangkahKonvensional, m: Masukan): Promise<void> {
  await trx
    .insertInto('prosedur')
    .values({
      id: langkah.prosedur,
      jenis: PROSEDUR,
      varian: m.varian,
      mesin: m.aturan.mesin,
      keadaan: langkah.dari,
      status: 'berjalan',
      pemohon: m.pemohon,
      permohonan: JSON.stringify(m.permohonan),
      peran: JSON.stringify(m.peran),
      aturan: JSON.stringify(m.aturan),
      sidik_aturan: m.aturan.sidik,
      urutan: 0,
      hash: HASH_AWAL,
      dimulai: langkah.pada,
      berakhir: null,
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

async function terbitkan(
  trx: Transaction<Basisdata>,
  { direktori: pembaca, peraturan, versiTemplat }: Port,
  langkah: LangkahKonvensional,
  diminta: SuratDiminta,
  mulai?: Masukan,
): Promise<SuratJadi> {
  if (mulai) await buka(trx, langkah, mulai);
  const kasus = await kepala(trx, langkah.prosedur).forUpdate().executeTakeFirstOrThrow();
  const kepada = diminta.kepada.flatMap((r) => langkah.peran[r] ?? []);
  const tembusan = diminta.tembusan.flatMap((r) => langkah.peran[r] ?? []);
  const { jenis, dasar } = diminta;
  const id = `${langkah.prosedur}.${langkah.urutan}.1`;
  const lama = await trx.selectFrom('surat').select(['nomor', 'sidik', 'hal']).where('id', '=', id).executeTakeFirst();
  if (lama) return { id, jenis, ...lama, kepada, tembusan, dasar };

  const direktori = await pembaca.ambil(kasus.versi ?? 0);
  const tanggal = tanggalLokal(langkah.pada, ZONA);
  const dasarWewenang = wewenang(langkah, direktori, tanggal);
  periksaPegawai(langkah, direktori, String(kasus.permohonan.unitDituju), tanggal);
  const unit = direktori.unit(direktori.jabatan(dasarWewenang?.jabatan ?? '')?.unit ?? '');
  const instansi = unit && direktori.instansiUnit(unit.id);
  if (!dasarWewenang || !unit || !instansi) throw new Error(`${langkah.pelaku} signs for no unit`);
  const permohonan = mulai
    ? undefined
    : await trx
        .selectFrom('surat')
        .select(['jenis', 'nomor', 'tanggal', 'hal'])
        .where('prosedur', '=', langkah.prosedur)
        .orderBy('urutan')
        .limit(1)
        .executeTakeFirst();
  const aturan = kasus.aturan as unknown as Aturan;
  const varian = peraturan.varian(kasus.varian);
  const tahun = Number(tanggal.slice(0, 4));
  const urut = await ambilUrut(trx, unit.id, tahun);
  const klasifikasi = aturan.klasifikasi[jenis] ?? KLASIFIKASI;
  const nomor = cetakNomor(instansi.pola_nomor, { klasifikasi, urut, kodeUnit: unit.kode, tanggal });
  const naskah = skemaNaskah.parse(
    susunNaskah(
      PROSEDUR,
      { surat: jenis, penandatangan: langkah.sebagai, ...diminta },
      {
        direktori,
        tanggal,
        nomor,
        pelaku: {
          pegawai: langkah.pelaku,
          nama: direktori.pegawai(langkah.pelaku)?.nama ?? '',
          wewenang: dasarWewenang,
        },
        jabatanPenandatangan: dasarWewenang.jabatan,
        peran: langkah.peran,
        permohonan: kasus.permohonan,
        peristiwa: langkah.peristiwa,
        aturan,
        judulPeraturan: peraturan.peraturan(varian.peraturan).judul,
        dasarSurat: varian.dasarSurat
          .filter((d) => d.sejak <= tanggal && (!d.sampai || tanggal <= d.sampai))
          .map((d) => d.teks),
        catatan: {},
        suratPermohonan: permohonan,
        suratTerdahulu: permohonan ? [permohonan] : [],
      },
    ),
  );
  const sidik = sidikJson(naskah);
  await trx
    .insertInto('surat')
    .values({
      id,
      prosedur: langkah.prosedur,
      urutan: langkah.urutan,
      jenis,
      unit: unit.id,
      tahun,
      urut,
      nomor,
      tanggal,
      hal: naskah.hal,
      naskah: JSON.stringify(naskah),
      sidik,
      versi_templat: versiTemplat,
      dasar: JSON.stringify(dasar),
      status: 'terbit',
    })
    .execute();
  return { id, jenis, nomor, sidik, hal: naskah.hal, kepada, tembusan, dasar };
}

async function catat(
  trx: Transaction<Basisdata>,
  { direktori: pembaca, peraturan }: Port,
  langkah: LangkahKonvensional,
  surat?: SuratJadi,
): Promise<Tahap[]> {
  const { prosedur, urutan, pada, sebab, tugas } = langkah;
  const kasus = await kepala(trx, prosedur).forUpdate().executeTakeFirstOrThrow();
  const aturan = tugas && (kasus.aturan as unknown as Aturan).tenggat[tugas.tenggat];
  const jadwal = aturan && tahapPertama(peraturan.kalender(), new Date(pada), aturan.hariKerja, ZONA);
  if (kasus.urutan >= urutan) return tahapan(peraturan, jadwal);

  const direktori = await pembaca.ambil(kasus.versi ?? 0);
  const dasarWewenang = wewenang(langkah, direktori, tanggalLokal(pada, ZONA));
  const pemegang = tugas ? (langkah.peran[tugas.peran] ?? []).map(kunciPemegang) : [];
  const pelaku = { pegawai: langkah.pelaku, nama: direktori.pegawai(langkah.pelaku)?.nama ?? '' };
  const isi: IsiJurnal = {
    dari: langkah.dari,
    ke: langkah.ke,
    dasar: langkah.dasar,
    peristiwa: langkah.peristiwa,
    tugas: langkah.dari,
    putaran: 1,
    pelaku: dasarWewenang
      ? {
          ...pelaku,
          jabatan: dasarWewenang.jabatan,
          namaJabatan: direktori.jabatan(dasarWewenang.jabatan)?.nama,
          dasarWewenang: dasarWewenang.jenis,
        }
      : { ...pelaku, dasarWewenang: 'diri sendiri' },
    surat: surat
      ? [{ id: surat.id, jenis: surat.jenis, nomor: surat.nomor, sidik: surat.sidik, dasar: surat.dasar }]
      : [],
    diberitahu: surat
      ? [...surat.kepada, ...surat.tembusan].map((p) => ({ kepada: kunciPemegang(p), hal: surat.hal }))
      : [],
  };
  const baris = { prosedur, urutan, jenis: 'langkah' as const, sebab, pada, isi, hashSebelum: kasus.hash };
  const hash = hashJurnal(baris);
  const { hashSebelum: hash_sebelum, ...jurnal } = baris;
  await trx
    .insertInto('jurnal')
    .values({
      ...jurnal,
      hash_sebelum,
      hash,
      isi: JSON.stringify(isi),
      hasil: JSON.stringify({ urutan, sebab, diterima: true, ke: langkah.ke, surat: isi.surat, hash }),
    })
    .execute();
  await trx
    .updateTable('tugas')
    .set({ ditutup: urutan, ditutup_pada: pada })
    .where('prosedur', '=', prosedur)
    .where('ditutup', 'is', null)
    // Each assignee closes only his own receipt.
    .$if(langkah.ke === langkah.dari, (q) => q.where('pemegang', '=', `pegawai:${langkah.pelaku}`))
    .execute();
  if (tugas && pemegang.length > 0) {
    await trx
      .insertInto('tugas')
      .values(
        pemegang.map((p) => ({
          prosedur,
          tugas: tugas.tugas,
          putaran: 1,
          pemegang: p,
          peran: tugas.peran,
          peristiwa: JSON.stringify(tugas.peristiwa),
          dasar: JSON.stringify(tugas.dasar),
          dibuka: urutan,
          dibuka_pada: pada,
          ditutup: null,
          ditutup_pada: null,
          tahap: jadwal?.tahap ?? null,
          tahap_pada: jadwal?.tahap_pada ?? null,
          jatuh_tempo: jadwal?.jatuh_tempo ?? null,
          sementara: jadwal?.sementara ?? false,
        })),
      )
      .execute();
    await tulisPesan(
      trx,
      langkah,
      pemegang.map((kepada) => ({ kepada, jenis: 'tugas', hal: tugas.tugas, surat: null })),
      // The letter's notices come first; they are written by an activity of their own at the same time.
      isi.diberitahu.length,
    );
  }
  await trx
    .updateTable('prosedur')
    .set({
      urutan,
      hash,
      keadaan: langkah.ke,
      peran: JSON.stringify(langkah.peran),
      ...(langkah.selesai ? { status: 'selesai', berakhir: pada } : {}),
    })
    .where('id', '=', prosedur)
    .execute();
  return tahapan(peraturan, jadwal);
}

/** All stages of a deadline from its first one. */
function tahapan(peraturan: RegistriPeraturan, jadwal: ReturnType<typeof tahapPertama> | undefined): Tahap[] {
  const semua: Tahap[] = [];
  const tempo = jadwal?.jatuh_tempo;
  let kini: { tahap: Tahap['tahap'] | null; tahap_pada: Date | null } | undefined = jadwal;
  while (tempo && kini?.tahap && kini.tahap_pada) {
    semua.push({ tahap: kini.tahap, pada: kini.tahap_pada.toISOString() });
    kini = tahapBerikut(peraturan.kalender(), kini.tahap, tempo, ZONA);
  }
  return semua;
}

async function kirim(trx: Transaction<Basisdata>, langkah: LangkahKonvensional, surat: SuratJadi): Promise<void> {
  const rinci = { hal: surat.hal, surat: surat.id };
  await tulisPesan(trx, langkah, [
    ...surat.kepada.map((p) => ({ kepada: kunciPemegang(p), jenis: 'surat' as const, ...rinci })),
    ...surat.tembusan.map((p) => ({ kepada: kunciPemegang(p), jenis: 'tembusan' as const, ...rinci })),
  ]);
}

type Pesan = Pick<Insertable<TabelKotakKeluar>, 'kepada' | 'jenis' | 'hal' | 'surat'>;

async function tulisPesan(
  trx: Transaction<Basisdata>,
  { prosedur, urutan, pada }: { prosedur: string; urutan: number; pada: string },
  pesan: Pesan[],
  sesudah = 0,
): Promise<void> {
  await trx
    .insertInto('kotak_keluar')
    .values(pesan.map((p, i) => ({ ...p, prosedur, urutan, n: sesudah + i + 1, dibuat: pada, terkirim: null })))
    .onConflict((oc) => oc.doNothing())
    .execute();
}

async function ingatkan(
  trx: Transaction<Basisdata>,
  { peraturan }: Port,
  { prosedur, urutan, pada, tahap }: Parameters<ConventionalActivities['ingatkan']>[0],
): Promise<void> {
  const tugas = await trx
    .selectFrom('tugas')
    .selectAll()
    .where('prosedur', '=', prosedur)
    .where('ditutup', 'is', null)
    .where('tahap', '=', tahap)
    .orderBy('pemegang')
    .execute();
  const [pertama] = tugas;
  if (!pertama?.jatuh_tempo) return;
  await trx
    .updateTable('tugas')
    .set(tahapBerikut(peraturan.kalender(), tahap, pertama.jatuh_tempo, ZONA))
    .where('prosedur', '=', prosedur)
    .where('ditutup', 'is', null)
    .where('tahap', '=', tahap)
    .execute();
  const { n } = await trx
    .selectFrom('kotak_keluar')
    .select((eb) => eb.fn.coalesce(eb.fn.max('n'), eb.lit(0)).as('n'))
    .where('prosedur', '=', prosedur)
    .where('urutan', '=', urutan)
    .executeTakeFirstOrThrow();
  const jenis = tahap === 'eskalasi' ? ('eskalasi' as const) : ('pengingat' as const);
  const pesan = tugas.map((t) => ({ kepada: t.pemegang, jenis, hal: `Tenggat ${t.tugas}: ${tahap}`, surat: null }));
  await tulisPesan(trx, { prosedur, urutan, pada }, pesan, n);
}
