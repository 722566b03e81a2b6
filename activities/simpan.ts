/** Writes what a step came to, in one statement: journal row, letters, tasks, notices, and the case's new head. */
import { type Insertable, type InsertQueryBuilder, type QueryCreator, sql } from 'kysely';
import { hashJurnal } from '../register/jurnal.ts';
import type { Basisdata, IsiJurnal, SuratHasil, TabelJurnal, TabelKotakKeluar, TabelTugas } from '../register/skema.ts';
import { anakDiminta } from '../workflows/runtime/anak.ts';
import {
  type HasilCommit,
  kunciPemegang,
  type Langkah,
  type ParamBeritahu,
  type Peran,
  type TahapTenggat,
  TERJANGKAU,
} from '../workflows/runtime/kontrak.ts';
import type { Konteks } from './konteks.ts';
import type { SuratTerbit } from './surat.ts';
import type { Perubahan } from './ubah-direktori.ts';
import type { Pelaku } from './wewenang.ts';

export type Catatan =
  | {
      jenis: 'langkah';
      langkah: Langkah;
      /** Absent where nobody acts. */
      pelaku?: Pelaku;
      surat: SuratTerbit[];
      tugas: Insertable<TabelTugas>[];
      beritahu: ParamBeritahu[];
      /** Whom `bersangkutan` means, by its role names. */
      bersangkutan: Peran;
      /** Whom `TERJANGKAU` means. */
      terjangkau: string[];
      direktori: Perubahan[];
      /** A letter waits for its signature: what the step opened and tells waits with it. */
      ditahan: boolean;
      /** Letters that are cancelled with it. */
      dibatalkan?: string[];
    }
  | {
      jenis: 'tte';
      penandatangan: string;
      /** Messages that go out now. */
      diberitahu: Pesan[];
      direktori: Perubahan[];
      selesai: boolean;
    }
  | {
      jenis: 'alih';
      pelaku: Pelaku;
      /** The letter as it is now. */
      surat: SuratHasil;
      /** Its signature block before. */
      semula: Record<string, unknown>;
    }
  | { jenis: 'penolakan'; kode: string; rincian: Record<string, string | number>; oleh?: string }
  | { jenis: 'tenggat'; tahap: TahapTenggat; tenggat: { kepada: string; jenis: 'pengingat' | 'eskalasi' }[] };

export type Pesan = Pick<Insertable<TabelKotakKeluar>, 'kepada' | 'jenis' | 'hal' | 'surat'>;

/** Clauses of rows that are no step of the machine. */
const DASAR_TTE = ['T-tte'];
const DASAR_ALIH = ['T-tte-alih'];
/** Clauses of a deadline's stage: reminder and escalation are ours to set, never an approval (naskah-dinas §5). */
const DASAR_TENGGAT = ['T-eskalasi'];

export async function simpanJurnal(konteks: Konteks, catatan: Catatan): Promise<HasilCommit> {
  const { perintah, kepala } = konteks;
  const dari = kepala.keadaan || perintah.langkah?.dari || '';
  const ke = catatan.jenis === 'langkah' ? catatan.langkah.ke : dari;
  const surat = catatan.jenis === 'langkah' ? catatan.surat : [];
  const pesan = pesanKeluar(konteks, catatan);
  const isi: IsiJurnal = {
    dari,
    ke,
    dasar: dasarCatatan(catatan),
    peristiwa: perintah.peristiwa,
    ...(perintah.tugas ? { tugas: perintah.tugas, putaran: perintah.putaran } : {}),
    ...(perintah.lampiran ? { lampiran: perintah.lampiran } : {}),
    ...pelakuJurnal(konteks, catatan),
    ...(catatan.jenis === 'penolakan' ? { kode: catatan.kode, rincian: catatan.rincian } : {}),
    surat:
      catatan.jenis === 'alih'
        ? [{ ...catatan.surat, dasar: DASAR_ALIH }]
        : surat.map(({ baris, dasar }) => ringkasSurat(baris, dasar)),
    diberitahu: pesan.map(({ kepada, hal }) => ({ kepada, hal })),
    ...('direktori' in catatan && catatan.direktori.length > 0 ? { direktori: catatan.direktori } : {}),
    ...('dibatalkan' in catatan && catatan.dibatalkan ? { dibatalkan: catatan.dibatalkan } : {}),
    ...('semula' in catatan ? { semula: catatan.semula } : {}),
    ...anakJurnal(catatan),
  };
  const baris = {
    prosedur: perintah.prosedur,
    urutan: perintah.urutan,
    jenis: catatan.jenis,
    sebab: perintah.sebab,
    pada: perintah.pada,
    isi,
    hashSebelum: kepala.hash,
  };
  const hash = hashJurnal(baris);
  const hasil: HasilCommit = {
    urutan: perintah.urutan,
    sebab: perintah.sebab,
    diterima: catatan.jenis !== 'penolakan',
    ke,
    ...(catatan.jenis === 'penolakan' ? { kode: catatan.kode, rincian: catatan.rincian } : {}),
    surat: isi.surat.map(({ dasar: _, ...s }) => s),
    hash,
  };
  await tulis(
    konteks,
    catatan,
    { ...baris, isi: JSON.stringify(isi), hasil: JSON.stringify(hasil), hash },
    surat,
    pesan,
  );
  return hasil;
}

const ringkasSurat = ({ id, jenis, nomor, sidik, status }: SuratTerbit['baris'], dasar: string[]) => ({
  id,
  jenis,
  nomor,
  sidik,
  ...(status === 'menungguTte' ? { menungguTte: true as const } : {}),
  dasar,
});

function dasarCatatan(catatan: Catatan): string[] {
  switch (catatan.jenis) {
    case 'langkah':
      return catatan.langkah.dasar;
    case 'tenggat':
      return DASAR_TENGGAT;
    case 'tte':
      return DASAR_TTE;
    case 'alih':
      return DASAR_ALIH;
    case 'penolakan':
      return [];
  }
}

/** Procedures that the step starts. */
function anakJurnal(catatan: Catatan): Pick<IsiJurnal, 'anak'> {
  const anak = catatan.jenis === 'langkah' ? anakDiminta(catatan.langkah) : [];
  return anak.length > 0 ? { anak } : {};
}

/** Who acted, on which ground: of a refused attempt only who tried. */
function pelakuJurnal({ direktori }: Konteks, catatan: Catatan): Pick<IsiJurnal, 'pelaku'> {
  if (catatan.jenis === 'tenggat') return {};
  if (catatan.jenis === 'tte') {
    const pegawai = catatan.penandatangan;
    return { pelaku: { pegawai, nama: direktori.pegawai(pegawai)?.nama ?? '-', dasarWewenang: 'penandatangan' } };
  }
  if (catatan.jenis === 'penolakan') {
    const nama = catatan.oleh && direktori.pegawai(catatan.oleh)?.nama;
    return catatan.oleh ? { pelaku: { pegawai: catatan.oleh, nama: nama ?? '-', dasarWewenang: '-' } } : {};
  }
  if (!catatan.pelaku) return {};
  const { pegawai, nama, wewenang } = catatan.pelaku;
  if (!wewenang) return { pelaku: { pegawai, nama, dasarWewenang: 'diri sendiri' } };
  return {
    pelaku: {
      pegawai,
      nama,
      jabatan: wewenang.jabatan,
      namaJabatan: direktori.jabatan(wewenang.jabatan)?.nama ?? wewenang.jabatan,
      dasarWewenang: wewenang.jenis,
      ...(wewenang.nomorSurat ? { nomorSurat: wewenang.nomorSurat } : {}),
    },
  };
}

/** Everybody who is told by this step, in the order of the letter's own lists. */
function pesanKeluar({ perintah }: Konteks, catatan: Catatan): Pesan[] {
  if (catatan.jenis === 'penolakan' || catatan.jenis === 'alih') return [];
  if (catatan.jenis === 'tte') return catatan.diberitahu;
  if (catatan.jenis === 'tenggat') {
    const hal = `Tenggat ${perintah.tugas}: ${catatan.tahap}`;
    return catatan.tenggat.map((t) => ({ ...t, hal, surat: null }));
  }
  const { surat, beritahu, langkah, tugas } = catatan;
  const pesan: Pesan[] = [];
  for (const s of surat) {
    const rinci = { hal: s.baris.hal, surat: s.baris.id };
    for (const p of s.kepada) pesan.push({ kepada: kunciPemegang(p), jenis: 'surat', ...rinci });
    for (const p of s.tembusan) pesan.push({ kepada: kunciPemegang(p), jenis: 'tembusan', ...rinci });
  }
  for (const b of beritahu) {
    const pemegang = (r: string) => (langkah.konteks.peran[r] ?? catatan.bersangkutan[r] ?? []).map(kunciPemegang);
    for (const kepada of b.kepada.flatMap((r) => (r === TERJANGKAU ? catatan.terjangkau : pemegang(r)))) {
      pesan.push({ kepada, jenis: 'pemberitahuan', hal: b.hal, surat: null });
    }
  }
  // The same state entered anew is another's task (next reviewer), with a round of its own.
  const babakBaru = (langkah.putaran[langkah.ke] ?? 1) > (perintah.putaran ?? 1);
  if (langkah.dari !== langkah.ke || babakBaru) {
    for (const t of tugas) pesan.push({ kepada: t.pemegang, jenis: 'tugas', hal: t.tugas, surat: null });
  }
  return pesan;
}

type BarisBaru = Omit<Insertable<TabelJurnal>, 'hash_sebelum'> & { hashSebelum: string };

/** One round trip: the parts as common table expressions of the statement that moves the case's head. */
async function tulis(konteks: Konteks, catatan: Catatan, baris: BarisBaru, surat: SuratTerbit[], pesan: Pesan[]) {
  const { trx, perintah } = konteks;
  const { hashSebelum, ...jurnal } = baris;
  const tugas = catatan.jenis === 'langkah' ? catatan.tugas : undefined;
  const ditahan = catatan.jenis === 'langkah' && catatan.ditahan;
  // What a signature releases stands in the outbox already, under the step that wrote it.
  const baru = catatan.jenis === 'tte' ? [] : pesan;
  const kotak = baru.map((p, i) => ({
    ...p,
    prosedur: perintah.prosedur,
    urutan: perintah.urutan,
    n: i + 1,
    dibuat: perintah.pada,
    ditahan,
  }));
  let kueri = trx
    .with('p', (q) => kepalaBaru(q, konteks, catatan, baris.hash))
    .with('j', (q) =>
      q
        .insertInto('jurnal')
        .values({ ...jurnal, hash_sebelum: hashSebelum })
        .returning('urutan'),
    );
  if (surat.length > 0) {
    kueri = kueri.with('s', (q) =>
      q
        .insertInto('surat')
        .values(surat.map((x) => x.baris))
        .returning('id'),
    ) as never;
  }
  if (kotak.length > 0) {
    kueri = kueri.with('k', (q) => q.insertInto('kotak_keluar').values(kotak).returning('n')) as never;
  }
  if (tugas && tugas.length > 0) {
    kueri = kueri.with('t', (q) =>
      q
        .insertInto('tugas')
        .values(tugas)
        .onConflict((oc) => oc.doNothing())
        .returning('tugas'),
    ) as never;
  }
  const tetap = (tugas ?? []).map((t) => `${t.tugas}\t${t.putaran}\t${t.pemegang}`);
  if (tugas) {
    await kueri
      .updateTable('tugas')
      .set({ ditutup: perintah.urutan, ditutup_pada: perintah.pada })
      .where('prosedur', '=', perintah.prosedur)
      .where('ditutup', 'is', null)
      .where(sql<boolean>`(tugas || E'\t' || putaran || E'\t' || pemegang) <> ALL(${tetap}::text[])`)
      .execute();
  } else {
    await kueri.selectFrom('j').select('urutan').execute();
  }
}

/** The case's row: made with the first step, moved with each. A refused first step leaves it as `batal`. */
function kepalaBaru(
  q: QueryCreator<Basisdata>,
  { perintah, kepala }: Konteks,
  catatan: Catatan,
  hash: string,
): InsertQueryBuilder<Basisdata, 'prosedur', { id: string }> {
  const langkah = catatan.jenis === 'langkah' ? catatan.langkah : undefined;
  const selesai =
    (langkah?.selesai && !('ditahan' in catatan && catatan.ditahan)) || ('selesai' in catatan && catatan.selesai);
  const gagal = perintah.urutan === 1 && !langkah;
  const berakhir = selesai || gagal ? perintah.pada : null;
  const bergerak = {
    urutan: perintah.urutan,
    hash,
    ...(langkah ? { keadaan: langkah.ke, peran: JSON.stringify(langkah.konteks.peran) } : {}),
    ...(berakhir ? { berakhir, status: gagal ? ('batal' as const) : ('selesai' as const) } : {}),
  };
  if (perintah.urutan > 1) {
    // The two kinds of statement are one to whoever only carries them out.
    return q.updateTable('prosedur').set(bergerak).where('id', '=', perintah.prosedur).returning('id') as never;
  }
  const { varian, pemohon, permohonan, peran, aturan } = kepala;
  const induk = perintah.mulai?.induk?.id ?? null;
  return q
    .insertInto('prosedur')
    .values({
      id: perintah.prosedur,
      jenis: perintah.jenisProsedur,
      varian,
      mesin: aturan.mesin,
      keadaan: perintah.langkah?.dari ?? '',
      status: 'berjalan',
      pemohon,
      induk,
      permohonan: JSON.stringify(permohonan),
      peran: JSON.stringify(peran),
      aturan: JSON.stringify(aturan),
      sidik_aturan: aturan.sidik,
      dimulai: perintah.pada,
      berakhir: null,
      ...bergerak,
    })
    .returning('id');
}
