/** What the client reads of the register: inbox, procedures, journal, letters. The register is the projection to read. */
import { type Selectable, sql } from 'kysely';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import type { PembacaDirektori } from '../register/direktori/baca.ts';
import type { Register } from '../register/koneksi.ts';
import type { TabelJurnal, TabelProsedur, TabelSurat } from '../register/skema.ts';
import { berkasBertanda } from '../register/surat-tte.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import { tindakanOlehLain } from '../workflows/runtime/keadaan.ts';
import { kunciPemegang } from '../workflows/runtime/kontrak.ts';
import { bacaTempat, type Halaman, halaman, type PilihanHalaman, sesudahTempat, type Tempat } from './halaman.ts';
import { pejabatPemegang } from './pemegang.ts';
import { dapatDiputus, sebagaiApa } from './pemirsa.ts';
import { kolomTenggat, tenggatTugas } from './tenggat.ts';
import type { LangkahTercatat, RincianProsedur, RincianSurat, SuratPdf, TugasMasuk } from './tipe.ts';
import { type SaringTugas, saringTugas } from './tugas.ts';

export type PilihanInbox = PilihanHalaman & SaringTugas;

const URUTAN_INBOX = ['tugas.dibuka_pada', 'tugas.prosedur', 'tugas.tugas', 'tugas.pemegang'];

export class PembacaRegister {
  constructor(
    private readonly register: Register,
    private readonly direktori: PembacaDirektori,
    private readonly peraturan: Pick<RegistriPeraturan, 'kalender'>,
  ) {}

  /** Open tasks that an official may act on now, oldest first: his own, and those of posts he acts for. */
  async inbox(pegawai: string, pilihan: PilihanInbox = {}): Promise<Halaman<TugasMasuk>> {
    const { sesudah } = pilihan;
    const direktori = await this.direktori.ambil();
    if (!direktori.pegawai(pegawai)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai });
    const hariIni = direktori.hariPegawai(pegawai, new Date());
    const tempat = sesudah === undefined ? undefined : bacaTempat(sesudah, 3);
    const { baris, lanjut } = await halaman(
      pilihan,
      (paling) =>
        this.register.db
          .selectFrom('tugas')
          .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
          .selectAll('tugas')
          .select(['prosedur.varian', 'prosedur.pemohon', ...kolomTenggat])
          .where(dapatDiputus(direktori, pegawai))
          .where(saringTugas(direktori, pegawai, pilihan))
          .$if(tempat !== undefined, (q) => q.where(sesudahTempat(URUTAN_INBOX, tempat as Tempat, '>')))
          .orderBy('tugas.dibuka_pada')
          .orderBy('tugas.prosedur')
          .orderBy('tugas.tugas')
          .orderBy('tugas.pemegang')
          .limit(paling)
          .execute(),
      (t) => [t.dibuka_pada.toISOString(), t.prosedur, t.tugas, t.pemegang],
    );
    const kalender = direktori.kalender(this.peraturan.kalender());
    const tugas = baris.flatMap((t): TugasMasuk[] => {
      const sebagai = sebagaiApa(direktori, pegawai, t.pemegang, t.jenis, hariIni);
      if (!sebagai) return [];
      return [
        {
          prosedur: t.prosedur,
          jenis: t.jenis,
          varian: t.varian,
          pemohon: t.pemohon,
          tugas: t.tugas,
          putaran: t.putaran,
          peristiwa: t.peristiwa,
          dasar: t.dasar,
          sebagai,
          dibukaPada: t.dibuka_pada.toISOString(),
          ...tenggatTugas(direktori, kalender, t),
          ...(t.tahap ? { tahap: t.tahap } : {}),
        },
      ];
    });
    return { baris: tugas, ...(lanjut ? { lanjut } : {}) };
  }

  async show(id: string): Promise<RincianProsedur> {
    const { db } = this.register;
    const p = await db.selectFrom('prosedur').selectAll().where('id', '=', id).executeTakeFirst();
    if (!p) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: id });
    const direktori = await this.direktori.ambil();
    const kalender = direktori.kalender(this.peraturan.kalender());
    const tugas = await db
      .selectFrom('tugas')
      .innerJoin('prosedur', 'prosedur.id', 'tugas.prosedur')
      .selectAll('tugas')
      .select(kolomTenggat)
      .where('prosedur', '=', id)
      .where('ditutup', 'is', null)
      .orderBy('pemegang')
      .execute();
    return {
      id: p.id,
      jenis: p.jenis,
      varian: p.varian,
      mesin: p.mesin,
      keadaan: p.keadaan,
      status: p.status,
      pemohon: p.pemohon,
      permohonan: p.permohonan,
      dimulai: p.dimulai.toISOString(),
      ...(p.berakhir ? { berakhir: p.berakhir.toISOString() } : {}),
      urutan: p.urutan,
      tugas: tugas.map((t) => ({
        tugas: t.tugas,
        putaran: t.putaran,
        pemegang: t.pemegang,
        pejabat: pejabatPemegang(direktori, t.pemegang, p.jenis),
        peristiwa: t.peristiwa,
        dasar: t.dasar,
        dibukaPada: t.dibuka_pada.toISOString(),
        ...tenggatTugas(direktori, kalender, t),
        ...(t.ditahan ? { menungguTte: true as const } : {}),
      })),
      tindakan: tindakanLain(p),
      ...(p.induk ? { induk: p.induk } : {}),
      anak: await db
        .selectFrom('prosedur')
        .select(['id', 'jenis', 'keadaan', 'status'])
        .where('induk', '=', id)
        .orderBy('dimulai')
        .orderBy('id')
        .execute(),
      surat: await this.daftarSurat(id),
    };
  }

  /** Journal of a procedure, in order. @param sejak rows after this sequence only. */
  async history(id: string, sejak = 0): Promise<LangkahTercatat[]> {
    const baris = await this.register.db
      .selectFrom('jurnal')
      .selectAll()
      .where('prosedur', '=', id)
      .where('urutan', '>', sejak)
      .orderBy('urutan')
      .execute();
    if (baris.length === 0 && sejak === 0) await this.show(id);
    return baris.map(langkahTercatat);
  }

  async daftarSurat(prosedur: string): Promise<RincianSurat[]> {
    const baris = await this.register.db
      .selectFrom('surat')
      .selectAll()
      .where('prosedur', '=', prosedur)
      .orderBy('urutan')
      .orderBy('id')
      .execute();
    return baris.map(ringkasSurat);
  }

  /** A letter by its id or its number, with its PDF. The rendering is a pure function of the register's row. */
  async letter(idAtauNomor: string): Promise<SuratPdf> {
    const baris = await this.barisSurat(idAtauNomor);
    const { berkas, ...isi } = await cetakSurat(this.register, baris);
    return { ...ringkasSurat(baris), ...isi, berkas };
  }

  /** A letter's row, by its id or its number. */
  async barisSurat(idAtauNomor: string): Promise<Selectable<TabelSurat>> {
    const baris = await this.register.db
      .selectFrom('surat')
      .selectAll()
      .where((eb) => eb.or([eb('id', '=', idAtauNomor), eb('nomor', '=', idAtauNomor)]))
      .orderBy(sql`id = ${idAtauNomor}`, 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!baris) throw new Galat('SURAT_TIDAK_DIKENAL', { surat: idAtauNomor });
    return baris;
  }

  /** Letters that wait for somebody's electronic signature, the oldest first. */
  async toSign(pegawai: string): Promise<RincianSurat[]> {
    const baris = await this.register.db
      .selectFrom('surat')
      .innerJoin('jurnal', (j) =>
        j.onRef('jurnal.prosedur', '=', 'surat.prosedur').onRef('jurnal.urutan', '=', 'surat.urutan'),
      )
      .selectAll('surat')
      .where('penandatangan', '=', pegawai)
      .where('status', '=', 'menungguTte')
      .orderBy('jurnal.pada')
      .orderBy('surat.id')
      .execute();
    return baris.map(ringkasSurat);
  }
}

/** A row of the journal as it is answered. */
export const langkahTercatat = ({
  isi,
  urutan,
  jenis,
  sebab,
  pada,
  hash_sebelum: hashSebelum,
  hash,
}: Pick<
  Selectable<TabelJurnal>,
  'isi' | 'urutan' | 'jenis' | 'sebab' | 'pada' | 'hash_sebelum' | 'hash'
>): LangkahTercatat => ({ ...isi, urutan, jenis, sebab, pada: pada.toISOString(), hashSebelum, hash });

/** A letter's PDF: as it was signed, else rendered, which is a pure function of the register's row. */
export async function cetakSurat(
  { db }: Register,
  { id, naskah: mentah }: Pick<Selectable<TabelSurat>, 'id' | 'naskah'>,
): Promise<Pick<SuratPdf, 'pdf' | 'sha256' | 'berkas'>> {
  const naskah = skemaNaskah.parse(mentah);
  // The compiler is a native module of 40 MB: a service that only decides does not load it.
  const { renderPdf, namaBerkas } = await import('../surat/render.ts');
  const berkas = namaBerkas(naskah);
  const bertanda = await berkasBertanda(db, id);
  if (bertanda) return { pdf: bertanda.pdf, sha256: bertanda.sha256, berkas };
  const { pdf, sha256 } = renderPdf(naskah);
  return { pdf, sha256, berkas };
}

/** What a case's machine takes in its state from other roles than the state's own. */
function tindakanLain({
  jenis,
  mesin,
  keadaan,
  status,
  peran,
}: Selectable<TabelProsedur>): RincianProsedur['tindakan'] {
  const simpul = status === 'berjalan' ? DAFTAR_PROSEDUR[jenis]?.mesin[mesin]?.states[keadaan] : undefined;
  if (!simpul) return [];
  return tindakanOlehLain(simpul).map((t) => ({ ...t, pemegang: (peran[t.peran] ?? []).map(kunciPemegang) }));
}

export function ringkasSurat(s: {
  id: string;
  jenis: string;
  nomor: string;
  sidik: string;
  prosedur: string;
  tanggal: string;
  hal: string;
  naskah: Record<string, unknown>;
  status: RincianSurat['status'];
}): RincianSurat {
  const { kepada, tembusan, penandatangan } = skemaNaskah.parse(s.naskah);
  return {
    id: s.id,
    jenis: s.jenis,
    nomor: s.nomor,
    sidik: s.sidik,
    prosedur: s.prosedur,
    tanggal: s.tanggal,
    hal: s.hal,
    kepada,
    tembusan,
    penandatangan: `${penandatangan.nama}, ${penandatangan.jabatan}`,
    status: s.status,
  };
}
