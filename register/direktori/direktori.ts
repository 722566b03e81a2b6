/**
 * The directory as a value: all rows of one version in memory, with the questions that authority and letters ask.
 * Pure, so that "who may act on that day" is testable to the day. Dates are local dates of the instansi, inclusive.
 */
import type { Kalender } from '../../peraturan/skema.ts';
import type {
  TabelDelegasi,
  TabelInstansi,
  TabelJabatan,
  TabelPegawai,
  TabelPegawaiNip,
  TabelPemangku,
  TabelUnit,
} from '../skema.ts';

export type BarisPemangku = Omit<TabelPemangku, 'id'>;
export type BarisDelegasi = Omit<TabelDelegasi, 'id'>;
/** On what somebody may act for a post: recorded with each step (design §6). */
export interface DasarWewenang {
  jabatan: string;
  jenis: 'definitif' | 'Plt.' | 'Plh.' | 'delegasi';
  nomorSurat: string | null;
  sampai: string | null;
  /**
   * Of a delegation: the post of his own that it was given to, as what he holds that, and the post between it and the giver,
   * where he signs u.b.
   */
  melalui?: { jabatan: string; kapasitas: BarisPemangku['kapasitas']; untukBeliau?: string };
}

export interface IsiTabel {
  versi: number;
  instansi: TabelInstansi[];
  unit: TabelUnit[];
  jabatan: TabelJabatan[];
  pegawai: TabelPegawai[];
  nip: TabelPegawaiNip[];
  pemangku: BarisPemangku[];
  delegasi: BarisDelegasi[];
  kalender: Kalender[];
}

const berlaku = (dari: string, sampai: string | null, pada: string) =>
  dari <= pada && (sampai === null || pada <= sampai);
/** Where nothing says which zone: that of the capital. */
export const ZONA_BAWAAN = 'Asia/Jakarta';

/** Nobody signs u.b. for a post that he acts for himself: never together with its Plt. or Plh. (naskah-dinas §1). */
const untukBeliau = ({ untuk_beliau: antara }: BarisDelegasi, sendiri: BarisPemangku[]) =>
  antara === null || sendiri.some((p) => p.jabatan === antara) ? {} : { untukBeliau: antara };

const petaId = <T extends { id: string }>(baris: T[]) => new Map(baris.map((b) => [b.id, b]));
/** Rows by a key of theirs, in their order. */
export function kelompok<T>(baris: readonly T[], kunci: (b: T) => string): Map<string, T[]> {
  const peta = new Map<string, T[]>();
  for (const b of baris) {
    const ada = peta.get(kunci(b));
    if (ada) ada.push(b);
    else peta.set(kunci(b), [b]);
  }
  return peta;
}

export class Direktori {
  readonly versi: number;
  private readonly instansiById: Map<string, TabelInstansi>;
  private readonly unitById: Map<string, TabelUnit>;
  private readonly jabatanById: Map<string, TabelJabatan>;
  private readonly pegawaiById: Map<string, TabelPegawai>;
  private readonly nipPegawai: Map<string, TabelPegawaiNip[]>;
  private readonly pemangkuJabatan: Map<string, BarisPemangku[]>;
  private readonly pemangkuPegawai: Map<string, BarisPemangku[]>;
  private readonly delegasiDari: Map<string, BarisDelegasi[]>;
  private readonly delegasiKepada: Map<string, BarisDelegasi[]>;
  private readonly kalenderSendiri: Kalender[];

  constructor(isi: IsiTabel) {
    this.versi = isi.versi;
    this.instansiById = petaId(isi.instansi);
    this.unitById = petaId(isi.unit);
    this.jabatanById = petaId(isi.jabatan);
    this.pegawaiById = petaId(isi.pegawai);
    this.nipPegawai = kelompok(isi.nip, (b) => b.pegawai);
    this.pemangkuJabatan = kelompok(isi.pemangku, (b) => b.jabatan);
    this.pemangkuPegawai = kelompok(isi.pemangku, (b) => b.pegawai);
    this.delegasiDari = kelompok(isi.delegasi, (b) => b.dari);
    this.delegasiKepada = kelompok(isi.delegasi, (b) => b.kepada);
    this.kalenderSendiri = isi.kalender;
  }

  unit = (id: string) => this.unitById.get(id);
  jabatan = (id: string) => this.jabatanById.get(id);
  pegawai = (id: string) => this.pegawaiById.get(id);
  instansiUnit = (unit: string) => this.instansiById.get(this.unitById.get(unit)?.instansi ?? '');
  semuaPegawai = () => [...this.pegawaiById.values()];
  semuaUnit = () => [...this.unitById.values()];
  semuaJabatan = () => [...this.jabatanById.values()];
  semuaDelegasi = () => [...this.delegasiDari.values()].flat();
  semuaPemangku = () => [...this.pemangkuJabatan.values()].flat();

  /** The working days that hold: a year that the installation keeps stands in place of the law data's. */
  kalender(bawaan: readonly Kalender[]): Kalender[] {
    const sendiri = new Set(this.kalenderSendiri.map((k) => k.tahun));
    return [...bawaan.filter((k) => !sendiri.has(k.tahun)), ...this.kalenderSendiri].sort((a, b) => a.tahun - b.tahun);
  }

  /** Zone of the instansi that owns the work of a case: that of the first post in its roles. */
  zonaPerkara(peran: Record<string, ({ jabatan: string } | { pegawai: string })[]>): string {
    const awal = Object.values(peran)
      .flat()
      .find((p) => 'jabatan' in p);
    return this.instansiUnit(this.jabatanById.get(awal?.jabatan ?? '')?.unit ?? '')?.zona ?? ZONA_BAWAAN;
  }

  /** Whose NIP this is, or once was: a NIP is given to nobody else. */
  pegawaiMenurutNip = (nip: string) =>
    [...this.nipPegawai].find(([, riwayat]) => riwayat.some((n) => n.nip === nip))?.[0];

  /** NIP as it stood on a day. */
  nip(pegawai: string, pada: string): string | undefined {
    const riwayat = (this.nipPegawai.get(pegawai) ?? []).filter((n) => n.sejak <= pada);
    return riwayat.sort((a, b) => a.sejak.localeCompare(b.sejak)).at(-1)?.nip ?? this.nipPegawai.get(pegawai)?.[0]?.nip;
  }

  /** Posts that a person holds on a day, the definitive one first. */
  jabatanPegawai(pegawai: string, pada: string): BarisPemangku[] {
    return (this.pemangkuPegawai.get(pegawai) ?? [])
      .filter((p) => berlaku(p.dari, p.sampai, pada))
      .sort((a, b) => Number(b.kapasitas === 'definitif') - Number(a.kapasitas === 'definitif'));
  }

  /**
   * Local date of the instansi where a person is placed, at an instant: what he asks or may act on holds for that day. By
   * his post of the day at UTC, which is no more than a day off; where he has none then, by any that he ever has.
   */
  hariPegawai(pegawai: string, pada: Date): string {
    const [kini] = this.jabatanPegawai(pegawai, pada.toISOString().slice(0, 10));
    const jabatan = (kini ?? this.pemangkuPegawai.get(pegawai)?.at(-1))?.jabatan ?? '';
    return tanggalLokal(pada, this.instansiUnit(this.jabatanById.get(jabatan)?.unit ?? '')?.zona ?? ZONA_BAWAAN);
  }

  /** Who acts for a post on a day: a Plt. or Plh. before the definitive holder, since he is away then. */
  pemangku(jabatan: string, pada: string): BarisPemangku | undefined {
    return (this.pemangkuJabatan.get(jabatan) ?? [])
      .filter((p) => berlaku(p.dari, p.sampai, pada))
      .sort((a, b) => Number(a.kapasitas === 'definitif') - Number(b.kapasitas === 'definitif'))[0];
  }

  /**
   * On what a person may act for a post on a day: as holder, Plt., Plh., or by delegation for this procedure.
   * @param orang people whom the act concerns: a delegation over some holds where all of them are such, and there is one.
   * Left out where they are not known yet.
   */
  wewenang(
    pegawai: string,
    jabatan: string,
    prosedur: string,
    pada: string,
    orang?: string[],
  ): DasarWewenang | undefined {
    const sendiri = this.jabatanPegawai(pegawai, pada);
    const langsung = sendiri.find((p) => p.jabatan === jabatan);
    if (langsung) {
      return { jabatan, jenis: langsung.kapasitas, nomorSurat: langsung.nomor_surat, sampai: langsung.sampai };
    }
    for (const d of this.delegasiDari.get(jabatan) ?? []) {
      const melalui = sendiri.find((p) => p.jabatan === d.kepada);
      if (!melalui || !berlaku(d.mulai, d.sampai, pada) || !this.mencakup(d, prosedur, pada, orang)) continue;
      return {
        jabatan,
        jenis: 'delegasi',
        nomorSurat: d.nomor_surat,
        sampai: d.sampai,
        melalui: { jabatan: melalui.jabatan, kapasitas: melalui.kapasitas, ...untukBeliau(d, sendiri) },
      };
    }
    return undefined;
  }

  /** Whether a delegation is for a procedure, and over the people whom an act of it concerns. */
  private mencakup({ prosedur, unit, jenjang }: BarisDelegasi, untuk: string, pada: string, orang?: string[]): boolean {
    if (prosedur !== null && prosedur !== untuk) return false;
    if (unit === null || orang === undefined) return true;
    const sesuai = (id: string) => {
      const j = this.jabatanDiUnit(id, unit, pada);
      return j !== undefined && (jenjang === null || j.jenjang?.toLowerCase() === jenjang.toLowerCase());
    };
    return orang.length > 0 && orang.every(sesuai);
  }

  /** The most recent ground that a person once had for a post and has no more, to say so plainly. */
  wewenangBerakhir(
    pegawai: string,
    jabatan: string,
    prosedur: string,
    pada: string,
  ): Pick<DasarWewenang, 'jenis' | 'sampai'> | undefined {
    const pangku = (this.pemangkuPegawai.get(pegawai) ?? []).filter((p) => p.jabatan === jabatan);
    const sendiri = this.jabatanPegawai(pegawai, pada).map((p) => p.jabatan);
    const delegasi = (this.delegasiDari.get(jabatan) ?? []).filter(
      (d) => sendiri.includes(d.kepada) && (d.prosedur === null || d.prosedur === prosedur),
    );
    return [
      ...pangku.map(({ kapasitas, sampai }) => ({ jenis: kapasitas, sampai })),
      ...delegasi.map(({ sampai }) => ({ jenis: 'delegasi' as const, sampai })),
    ]
      .filter(({ sampai }) => sampai !== null && sampai < pada)
      .sort((a, b) => (a.sampai ?? '').localeCompare(b.sampai ?? ''))
      .at(-1);
  }

  /** Everybody who has held or will hold a post, in any capacity. */
  riwayatPemangku = (jabatan: string): BarisPemangku[] => this.pemangkuJabatan.get(jabatan) ?? [];
  /** All delegations of a post, of any time. */
  delegasiJabatan = (jabatan: string): BarisDelegasi[] => this.delegasiDari.get(jabatan) ?? [];

  /** Everybody who may act for a post on a day in a procedure: definitive holder, Plt., Plh., and by delegation. */
  pejabat(jabatan: string, prosedur: string, pada: string): string[] {
    const jalan = [jabatan, ...this.delegasiJabatan(jabatan).map((d) => d.kepada)];
    const calon = jalan.flatMap((j) => this.riwayatPemangku(j)).map((p) => p.pegawai);
    return [...new Set(calon)].filter((p) => this.wewenang(p, jabatan, prosedur, pada));
  }

  /** Posts above a post, the nearest first. */
  garisAtasan(jabatan: string): string[] {
    const garis: string[] = [];
    for (let j = this.jabatanById.get(jabatan)?.atasan; j && !garis.includes(j); j = this.jabatanById.get(j)?.atasan) {
      garis.push(j);
    }
    return garis;
  }

  /** The unit itself or the nearest above it that names a model: a bagian is part of its biro's. */
  unitBermodel(unit: string): TabelUnit | undefined {
    for (let u = this.unitById.get(unit); u; u = u.induk ? this.unitById.get(u.induk) : undefined)
      if (u.model) return u;
    return undefined;
  }

  /** Delegations that hold on a day to a post that a person holds then. */
  delegasiPegawai(pegawai: string, pada: string): BarisDelegasi[] {
    return this.jabatanPegawai(pegawai, pada)
      .flatMap((p) => this.delegasiKepada.get(p.jabatan) ?? [])
      .filter((d) => berlaku(d.mulai, d.sampai, pada));
  }

  /** Posts that a person may act for on a day: his own and those delegated to them. For his inbox. */
  jabatanBerwenang(pegawai: string, pada: string): string[] {
    const sendiri = this.jabatanPegawai(pegawai, pada).map((p) => p.jabatan);
    return [...new Set([...sendiri, ...this.delegasiPegawai(pegawai, pada).map((d) => d.dari)])];
  }

  /** Whether a person's own post on a day is that of a JF or pelaksana. */
  fungsional(pegawai: string, pada: string): boolean {
    const [sendiri] = this.jabatanPegawai(pegawai, pada);
    const jenis = this.jabatanById.get(sendiri?.jabatan ?? '')?.jenis;
    return jenis !== undefined && jenis !== 'struktural';
  }

  /** Post that a JF or pelaksana holds in a unit or below it on a day; `undefined` where he has none there. */
  jabatanDiUnit(pegawai: string, unit: string, pada: string): TabelJabatan | undefined {
    return this.jabatanPegawai(pegawai, pada)
      .map((p) => this.jabatanById.get(p.jabatan))
      .find((j) => j !== undefined && j.jenis !== 'struktural' && this.didalam(j.unit, unit));
  }

  /** Where a person is placed on a day: his definitive post, and whether it lies in a unit or below it. */
  penempatan(pegawai: string, unit: string, pada: string): { jabatan: TabelJabatan; didalam: boolean } | undefined {
    const [utama] = this.jabatanPegawai(pegawai, pada);
    const jabatan = this.jabatanById.get(utama?.jabatan ?? '');
    return jabatan && { jabatan, didalam: this.didalam(jabatan.unit, unit) };
  }

  /** Whether a person leads or has led a structural post, also as Plt. or Plh., until a day. */
  pernahStruktural(pegawai: string, pada: string): boolean {
    const riwayat = (this.pemangkuPegawai.get(pegawai) ?? []).filter((p) => p.dari <= pada);
    return riwayat.some((p) => this.jabatanById.get(p.jabatan)?.jenis === 'struktural');
  }

  /** Post of the Pengampu Fungsi Tata Usaha of a unit: its own, or that of the nearest unit above that names one. */
  tataUsaha(unit: string): string | undefined {
    for (let u = this.unitById.get(unit); u; u = u.induk ? this.unitById.get(u.induk) : undefined) {
      if (u.tata_usaha) return u.tata_usaha;
    }
    return undefined;
  }

  /** A unit is another one or lies below it. */
  didalam(unit: string, induk: string): boolean {
    for (let u = this.unitById.get(unit); u; u = u.induk ? this.unitById.get(u.induk) : undefined) {
      if (u.id === induk) return true;
    }
    return false;
  }
}

/** One for each zone: to make one costs more than all the rest of a commit's thinking. */
const penanggal = new Map<string, Intl.DateTimeFormat>();

/** Local date of an instant in a zone, `YYYY-MM-DD`: the year of a letter's number turns at local midnight. */
export function tanggalLokal(pada: Date | string, zona: string): string {
  const ada = penanggal.get(zona) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zona, dateStyle: 'short' });
  penanggal.set(zona, ada);
  return ada.format(new Date(pada));
}
