/**
 * Which part of a case somebody sees (ADR 0137). In a case between instansi each side sees what it did itself and what
 * reached it; of the other's internal steps, that there was one, and when. What is internal follows from who acted and whom
 * the step told, whatever the procedure.
 */
import { sql } from 'kysely';
import { type Direktori, kelompok } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import type { IsiJurnal } from '../register/skema.ts';
import { kunciPegawai, type Pemirsa } from './pemirsa.ts';

/** In place of the name of a state that a hidden step has led to. */
export const INTERNAL = 'internalInstansiLain';

/** What of a case tells who was in it, and when. */
interface BahanPandangan {
  kasus: { jenis: string; pemohon: string; dimulai: Date };
  jurnal: {
    urutan: number;
    jenis: 'langkah' | 'penolakan' | 'tenggat' | 'tte' | 'alih';
    pada: Date;
    pelaku: IsiJurnal['pelaku'] | null;
    anak: IsiJurnal['anak'] | null;
    diberitahu: IsiJurnal['diberitahu'];
  }[];
  pesan: { urutan: number; kepada: string; surat: string | null; ditahan: boolean }[];
  surat: { id: string; unit: string }[];
  tugas: { tugas: string; putaran: number; pemegang: string; dibuka: number; terbuka: boolean }[];
}

/** Cases with what their parts are told by, by id. */
async function muatBahan({ db }: Register, id: readonly string[]): Promise<Map<string, BahanPandangan>> {
  const kasus = await db
    .selectFrom('prosedur')
    .select(['id', 'jenis', 'pemohon', 'dimulai'])
    .where('id', 'in', id)
    .execute();
  const [jurnal, pesan, surat, tugas] = await Promise.all([
    db
      .selectFrom('jurnal')
      .select([
        'prosedur',
        'urutan',
        'jenis',
        'pada',
        sql<IsiJurnal['pelaku'] | null>`isi->'pelaku'`.as('pelaku'),
        sql<IsiJurnal['anak'] | null>`isi->'anak'`.as('anak'),
        sql<IsiJurnal['diberitahu']>`isi->'diberitahu'`.as('diberitahu'),
      ])
      .where('prosedur', 'in', id)
      .orderBy('urutan')
      .execute(),
    db
      .selectFrom('kotak_keluar')
      .select(['prosedur', 'urutan', 'kepada', 'surat', 'ditahan'])
      .where('prosedur', 'in', id)
      .execute(),
    db.selectFrom('surat').select(['prosedur', 'id', 'unit']).where('prosedur', 'in', id).execute(),
    db
      .selectFrom('tugas')
      .select(['prosedur', 'tugas', 'putaran', 'pemegang', 'dibuka', sql<boolean>`ditutup IS NULL`.as('terbuka')])
      .where('prosedur', 'in', id)
      .execute(),
  ]);
  const perKasus = <T extends { prosedur: string }>(baris: T[]) => {
    const peta = kelompok(baris, (b) => b.prosedur);
    return (satu: string) => peta.get(satu) ?? [];
  };
  const [jurnalDari, pesanDari, suratDari, tugasDari] = [
    perKasus(jurnal),
    perKasus(pesan),
    perKasus(surat),
    perKasus(tugas),
  ];
  return new Map(
    kasus.map(({ id: satu, ...k }) => [
      satu,
      {
        kasus: k,
        jurnal: jurnalDari(satu),
        pesan: pesanDari(satu),
        surat: suratDari(satu),
        tugas: tugasDari(satu),
      },
    ]),
  );
}

/** Whether there is any other instansi that a case could have a part in. */
const satuInstansi = (direktori: Direktori): boolean => new Set(direktori.semuaUnit().map((u) => u.instansi)).size <= 1;

/** The instansi that a holder belongs to on a day; `undefined` where the directory no longer knows. */
function instansiPemegang(direktori: Direktori, pemegang: string, tanggal: string): string | undefined {
  const [bagian, id = ''] = pemegang.split(/:(.*)/s);
  const jabatan = bagian === 'jabatan' ? id : direktori.jabatanPegawai(id, tanggal)[0]?.jabatan;
  return direktori.instansiUnit(direktori.jabatan(jabatan ?? '')?.unit ?? '')?.id;
}

const hari = (pada: Date) => pada.toISOString().slice(0, 10);

/** One case as one viewer sees it. */
export class Pandangan {
  /** Nothing of the case is hidden from him. */
  readonly utuh: boolean;
  private readonly kunci: ReadonlySet<string>;
  private readonly instansi: ReadonlySet<string>;
  private readonly terlihat = new Map<number, boolean>();
  /** Of each row whether the state that it was made in is known to him, and whether a row before it or itself is hidden. */
  private readonly sebelum = new Map<number, { keadaan: boolean; adaTertutup: boolean }>();
  private readonly suratTerlihat = new Set<string>();
  private keadaanKini = true;

  constructor(
    private readonly direktori: Direktori,
    pemirsa: Pemirsa,
    private readonly bahan: BahanPandangan,
  ) {
    const { kasus } = bahan;
    this.kunci = new Set(kunciBagi(direktori, pemirsa, kasus.jenis));
    const kini = hari(new Date());
    const dariKunci = [...this.kunci].map((k) => instansiPemegang(direktori, k, kini));
    const pemohon = this.instansiPemohon();
    // Who asked, and a service for whom it asked: also where he has moved to another instansi since.
    const mengajukan = 'tanda' in pemirsa || ('pegawai' in pemirsa && pemirsa.pegawai === kasus.pemohon);
    this.instansi = new Set([...dariKunci, ...(mengajukan ? [pemohon] : [])].flatMap((i) => i ?? []));
    this.utuh =
      'semua' in pemirsa || satuInstansi(direktori) || this.semuaInstansi().every((i) => this.instansi.has(i));
    this.telusuri();
  }

  /** Whether a row of the journal may be seen. */
  langkah = (urutan: number): boolean => this.utuh || (this.terlihat.get(urutan) ?? false);

  /** Whether the state in which a row was made is known. */
  keadaanSebelum = (urutan: number): boolean => this.utuh || (this.sebelum.get(urutan)?.keadaan ?? false);

  /** Whether a row can be tied to hidden ones by its hash. */
  adaTertutupSampai = (urutan: number): boolean => !this.utuh && (this.sebelum.get(urutan)?.adaTertutup ?? true);

  /** Whether what the last step has led to is known; how a case has ended, everybody knows whom it has reached. */
  keadaan = (status: string): boolean => this.utuh || status !== 'berjalan' || this.keadaanKini;

  surat = (id: string): boolean => this.utuh || this.suratTerlihat.has(id);

  /** Whether a holder is of this side. */
  sendiri = (pemegang: string, pada = new Date()): boolean =>
    this.utuh ||
    this.kunci.has(pemegang) ||
    this.instansi.has(instansiPemegang(this.direktori, pemegang, hari(pada)) ?? '');

  /** What was asked: seen by who saw it being asked, and by who is or was asked to act on it. */
  get permohonan(): boolean {
    const [pertama] = this.bahan.jurnal;
    return (
      this.utuh ||
      (pertama !== undefined && this.langkah(pertama.urutan)) ||
      this.bahan.tugas.some((t) => this.sendiri(t.pemegang))
    );
  }

  /** Whether a task may be named: one of this side, or one that is open and was opened before its eyes. */
  tugas = (nama: string, putaran: number): boolean =>
    this.utuh ||
    this.bahan.tugas.some(
      (t) =>
        t.tugas === nama &&
        t.putaran === putaran &&
        (this.sendiri(t.pemegang) || (t.terbuka && this.keadaanKini && this.langkah(t.dibuka))),
    );

  /** Whether a child may be named: its start was seen. */
  anak = (id: string): boolean =>
    this.utuh || this.bahan.jurnal.some((j) => this.langkah(j.urutan) && (j.anak ?? []).some((a) => a.id === id));

  private telusuri(): void {
    let adaTertutup = false;
    for (const baris of this.bahan.jurnal) {
      const { urutan, jenis } = baris;
      const keadaan = this.keadaanKini;
      // What somebody tried in a state that he cannot know is told by its refusal too.
      const terlihat = this.menyentuh(baris) && (jenis !== 'penolakan' || keadaan);
      adaTertutup ||= !terlihat;
      this.terlihat.set(urutan, terlihat);
      this.sebelum.set(urutan, { keadaan, adaTertutup });
      if (jenis === 'langkah') this.keadaanKini = terlihat;
    }
    for (const { id, unit } of this.bahan.surat) {
      const sampai = this.bahan.pesan.some((p) => p.surat === id && !p.ditahan && this.sendiri(p.kepada));
      if (sampai || this.instansi.has(this.direktori.instansiUnit(unit)?.id ?? '')) this.suratTerlihat.add(id);
    }
  }

  /** This side acted, or was told; where nobody acted and nobody was told, it is the step of the side that asked. */
  private menyentuh({ urutan, jenis, pada, pelaku, diberitahu }: BahanPandangan['jurnal'][number]): boolean {
    const penerima = [
      ...this.bahan.pesan.filter((p) => p.urutan === urutan && !p.ditahan).map((p) => p.kepada),
      // What a signature lets go stands with the step that it was held back in.
      ...(jenis === 'tte' ? diberitahu.map((d) => d.kepada) : []),
    ];
    const oleh = pelaku && kunciPelaku(pelaku);
    if (!oleh && penerima.length === 0) return this.instansi.has(this.instansiPemohon() ?? '');
    return (oleh ? [oleh, ...penerima] : penerima).some((k) => this.sendiri(k, pada));
  }

  private instansiPemohon(): string | undefined {
    const { pemohon, dimulai } = this.bahan.kasus;
    return instansiPemegang(this.direktori, `pegawai:${pemohon}`, hari(dimulai));
  }

  /** All that have had a part in it, as far as the directory knows. */
  private semuaInstansi(): string[] {
    const { jurnal, pesan, tugas } = this.bahan;
    const semua = [
      ...jurnal.flatMap(({ pelaku, pada }) => (pelaku ? [[kunciPelaku(pelaku), pada] as const] : [])),
      ...[...pesan.map((p) => p.kepada), ...tugas.map((t) => t.pemegang)].map((k) => [k, new Date()] as const),
    ];
    const instansi = semua.map(([k, pada]) => instansiPemegang(this.direktori, k, hari(pada)));
    return [...new Set([...instansi, this.instansiPemohon()].flatMap((i) => i ?? []))];
  }
}

const kunciPelaku = ({ jabatan, pegawai }: NonNullable<IsiJurnal['pelaku']>) =>
  jabatan ? `jabatan:${jabatan}` : `pegawai:${pegawai}`;

/** As what a viewer may see a case of this kind. */
function kunciBagi(direktori: Direktori, pemirsa: Pemirsa, jenis: string): string[] {
  if (!('pegawai' in pemirsa)) return [];
  const kunci = kunciPegawai(direktori, pemirsa.pegawai);
  return kunci.filter((k) => k.jenis?.includes(jenis) ?? true).map((k) => k.pemegang);
}

/** Who looks, and at what. */
export interface Penglihat {
  register: Register;
  direktori: Direktori;
  pemirsa: Pemirsa;
}

/** Of those cases that there are. */
export async function pandanganAtas({ register, direktori, pemirsa }: Penglihat, id: readonly string[]) {
  const bahan: Iterable<[string, BahanPandangan]> = id.length > 0 ? await muatBahan(register, id) : [];
  return new Map([...bahan].map(([satu, b]) => [satu, new Pandangan(direktori, pemirsa, b)]));
}

/** Of a case where nothing is hidden nothing has to be read. */
const TANPA_BAHAN: BahanPandangan = {
  kasus: { jenis: '', pemohon: '', dimulai: new Date(0) },
  ...{ jurnal: [], pesan: [], surat: [], tugas: [] },
};

/** @throws where there is no such case: who may see it is asked first */
export async function pandangan(penglihat: Penglihat, id: string): Promise<Pandangan> {
  const { direktori, pemirsa } = penglihat;
  if ('semua' in pemirsa || satuInstansi(direktori)) return new Pandangan(direktori, pemirsa, TANPA_BAHAN);
  const ada = (await pandanganAtas(penglihat, [id])).get(id);
  if (!ada) throw new Error(`no case ${id} to look at`);
  return ada;
}

/** States that hidden steps have led to, taken out. */
export async function keadaanTerlihat<T extends { id: string; keadaan: string; status: string }>(
  penglihat: Penglihat,
  baris: T[],
): Promise<T[]> {
  if ('semua' in penglihat.pemirsa || satuInstansi(penglihat.direktori)) return baris;
  const lihat = await pandanganAtas(
    penglihat,
    baris.filter((b) => b.status === 'berjalan').map((b) => b.id),
  );
  return baris.map((b) => (lihat.get(b.id)?.keadaan(b.status) === false ? { ...b, keadaan: INTERNAL } : b));
}
