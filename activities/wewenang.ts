/**
 * Who may take a step, asked of the directory at the moment of the commit (design §6). Pure. Throws a Galat of the one
 * table; answers the actor with the ground he acts on, for the journal and the signature.
 */
import type { DasarWewenang, Direktori } from '../register/direktori/direktori.ts';
import { Galat, type KodeGalat } from '../workflows/runtime/galat.ts';
import type { Langkah, Pemegang, PerintahCommit, PeristiwaUmum } from '../workflows/runtime/kontrak.ts';
import { orang } from '../workflows/runtime/mesin.ts';

export interface Pelaku {
  pegawai: string;
  nama: string;
  /** Absent where he acts for himself (an assignee). */
  wewenang?: DasarWewenang;
}

export interface BahanWewenang {
  direktori: Direktori;
  jenisProsedur: string;
  /** Local date of the instansi. */
  tanggal: string;
  pemohon: string;
  permohonan: Record<string, unknown>;
  /** Holders of the acting role before the step. */
  pemegang: Pemegang[];
  /** The procedure's own code where the actor does not hold it. */
  bukanPemegang?: KodeGalat;
}

/** What is looked at of a step. */
export interface LangkahDiperiksa extends Pick<Langkah, 'memutus' | 'bukanOleh' | 'sebagai' | 'asalPegawai'> {
  konteks: Pick<Langkah['konteks'], 'peran'>;
  aksi: readonly { type: string; surat?: string }[];
}

/** The actor of a step with his ground, or the refusal. */
export function periksaWewenang(
  perintah: Pick<PerintahCommit, 'pelaku' | 'peristiwa'>,
  langkah: LangkahDiperiksa,
  bahan: BahanWewenang,
): Pelaku {
  const { direktori, tanggal } = bahan;
  const pegawai = direktori.pegawai(perintah.pelaku ?? '');
  if (!pegawai) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: perintah.pelaku ?? '-' });
  const pelaku: Pelaku = { pegawai: pegawai.id, nama: pegawai.nama };
  const disebut = pegawaiDisebut(perintah.peristiwa);
  const untukDiri = bahan.pemegang.some((p) => 'pegawai' in p && p.pegawai === pegawai.id);
  if (!untukDiri) {
    const orangPerkara = Object.values(langkah.konteks.peran).flatMap((p) => orang(p));
    pelaku.wewenang = dasarJabatan(pegawai.id, [...disebut, ...orangPerkara], bahan);
    periksaKapasitas(pelaku.wewenang, langkah, direktori);
  }
  const ditugaskan = orang(langkah.konteks.peran.pegawaiDitugaskan);
  const menugaskan = langkah.aksi.some((a) => a.type === 'terbitkan' && a.surat === 'suratTugas');
  // T-diri-sendiri: the person counts, whatever he acts as; so no Plt., Plh. or delegation gets round it.
  const peminta =
    typeof langkah.memutus === 'string'
      ? orang(langkah.konteks.peran[langkah.memutus])
      : [bahan.pemohon, ...ditugaskan];
  if (langkah.memutus && peminta.includes(pegawai.id)) throw new Galat('PERMOHONAN_SENDIRI');
  // Nor does anybody assign himself where the letter is a duty, and no judgement: as Plt. of the one whose duty it is.
  if (menugaskan && ditugaskan.includes(pegawai.id)) throw new Galat('PERMOHONAN_SENDIRI');
  if (disebut.includes(pegawai.id)) throw new Galat('PERMOHONAN_SENDIRI');
  const terlarang = langkah.konteks.peran[langkah.bukanOleh ?? ''] ?? [];
  if (terlarang.some((p) => 'pegawai' in p && p.pegawai === pegawai.id)) throw new Galat('MENILAI_DIRI_SENDIRI');
  for (const p of disebut) {
    if (!direktori.pegawai(p)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: p });
    if (langkah.asalPegawai && !direktori.jabatanDiUnit(p, String(bahan.permohonan[langkah.asalPegawai]), tanggal)) {
      throw new Galat('PEGAWAI_BUKAN_UNIT_DITUJU', { pegawai: p });
    }
  }
  return pelaku;
}

/** Some steps are for those alone who hold the post themselves: what is borrowed is not handed on (T-PD-tidak-berjenjang). */
function periksaKapasitas(
  { jenis, jabatan }: DasarWewenang,
  { sebagai }: LangkahDiperiksa,
  direktori: Direktori,
): void {
  if (!sebagai || sebagai.some((k) => k === jenis)) return;
  const nama = direktori.jabatan(jabatan)?.nama ?? jabatan;
  throw new Galat('WEWENANG_TIDAK_DITERUSKAN', { kapasitas: SEBUTAN[jenis], jabatan: nama });
}

const SEBUTAN: Record<DasarWewenang['jenis'], string> = {
  definitif: 'pemangku',
  'Plt.': 'Plt.',
  'Plh.': 'Plh.',
  delegasi: 'penerima delegasi',
};

/** @param orangTerkait people whom the step concerns: a delegation may be over some alone */
function dasarJabatan(
  pegawai: string,
  orangTerkait: string[],
  { direktori, jenisProsedur, tanggal, pemegang, bukanPemegang = 'BUKAN_PEJABAT_BERWENANG' }: BahanWewenang,
): DasarWewenang {
  const jabatan = pemegang.flatMap((p) => ('jabatan' in p ? [p.jabatan] : []));
  for (const j of jabatan) {
    const dasar = direktori.wewenang(pegawai, j, jenisProsedur, tanggal, orangTerkait);
    if (dasar) return dasar;
  }
  for (const j of jabatan) {
    const dulu = direktori.wewenangBerakhir(pegawai, j, jenisProsedur, tanggal);
    if (dulu) {
      throw new Galat('WEWENANG_BERAKHIR', {
        kapasitas: SEBUTAN[dulu.jenis],
        jabatan: direktori.jabatan(j)?.nama ?? j,
        sampai: dulu.sampai ?? '',
      });
    }
  }
  const nama = jabatan.map((j) => direktori.jabatan(j)?.nama ?? j).join(', ');
  throw new Galat(bukanPemegang, { jabatan: nama || 'pegawai yang ditugaskan' });
}

/** People that an event names. */
export function pegawaiDisebut(peristiwa: PeristiwaUmum): string[] {
  const { pegawai } = peristiwa as { pegawai?: unknown };
  return Array.isArray(pegawai) ? pegawai.map(String) : [];
}
