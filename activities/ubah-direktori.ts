/**
 * What a step does in the directory, in the commit's one transaction: a right to act for a post is recorded under the
 * number of the step's own letter, or ended. The directory's version is raised, so that every worker reads it anew.
 */
import type { IsiJurnal } from '../register/skema.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { HakDirektori, Langkah, ParamDirektori } from '../workflows/runtime/kontrak.ts';
import type { Konteks } from './konteks.ts';
import { hariPertama, periksaPelimpahan } from './pelimpahan.ts';
import type { SuratTerbit } from './surat.ts';
import type { Pelaku } from './wewenang.ts';

export type Perubahan = NonNullable<IsiJurnal['direktori']>[number] & { hak: HakDirektori };

/**
 * What the step will do, or the refusal: held against the directory as it stands under a lock, since two steps that
 * record may come together. Nothing is written yet.
 */
export async function rencanakanDirektori(
  konteks: Konteks,
  langkah: Langkah,
  pelaku: Pelaku | undefined,
  surat: SuratTerbit[],
): Promise<Perubahan[]> {
  const diminta = langkah.aksi.flatMap((a) => (a.type === 'ubahDirektori' ? [a] : []));
  if (diminta.length === 0 || !pelaku) return [];
  const direktori = diminta.some((a) => a.laku !== 'uji') ? await kunciDirektori(konteks) : konteks.direktori;
  const nomorSurat = surat[0]?.baris.nomor;
  const hasil: Perubahan[] = [];
  for (const { laku, hak, dasar } of diminta) {
    if (laku === 'uji' || laku === 'catat') {
      const { permohonan, aturan } = konteks.kepala;
      const { pendelegasian } = aturan;
      const bahan = { direktori, tanggal: konteks.tanggal, oleh: pelaku.pegawai, permohonan, pendelegasian };
      periksaPelimpahan(hak, { ...bahan, usul: laku === 'uji' });
    }
    if (laku === 'catat') {
      if (!nomorSurat) throw new Error(`${konteks.perintah.prosedur}: a right without a letter`);
      const mulai = hariPertama(hak.mulai, konteks.tanggal);
      hasil.push({ laku, hak, dasar, mulai, sampai: hak.sampai, nomorSurat });
    } else if (laku !== 'uji') hasil.push(await akhiri(konteks, { laku, hak, dasar }, nomorSurat));
  }
  return hasil;
}

async function kunciDirektori({ trx, port }: Konteks): Promise<Konteks['direktori']> {
  const { versi } = await trx.selectFrom('direktori_versi').select('versi').forUpdate().executeTakeFirstOrThrow();
  return port.direktori.untuk(trx, versi);
}

/** A right that this case recorded ends with today (`cabut`), or has ended (`tutup`). */
async function akhiri(
  { trx, perintah, tanggal }: Konteks,
  { laku, hak, dasar }: ParamDirektori & { laku: 'cabut' | 'tutup' },
  nomorSurat: string | undefined,
): Promise<Perubahan> {
  const ada =
    hak.bagian === 'delegasi'
      ? await trx
          .selectFrom('delegasi')
          .select(['mulai', 'sampai'])
          .where('perkara', '=', perintah.prosedur)
          .executeTakeFirst()
      : await trx
          .selectFrom('pemangku')
          .select(['dari as mulai', 'sampai'])
          .where('perkara', '=', perintah.prosedur)
          .executeTakeFirst();
  const sampai = ada?.sampai ?? hak.sampai;
  if (laku === 'cabut' && sampai < tanggal) throw new Galat('MASA_SUDAH_BERAKHIR', { sampai });
  if (laku === 'tutup' && sampai >= tanggal) throw new Galat('MASA_BELUM_BERAKHIR', { sampai });
  const akhir = laku === 'cabut' ? tanggal : sampai;
  return { laku, hak, dasar, mulai: ada?.mulai ?? hak.mulai, sampai: akhir, ...(nomorSurat ? { nomorSurat } : {}) };
}

/** Writes it; the case has its row by now. A right that is revoked before its first day has never been. */
export async function terapkanDirektori({ trx, perintah, direktori }: Konteks, perubahan: Perubahan[]): Promise<void> {
  for (const { laku, hak, mulai, sampai, nomorSurat = '' } of perubahan) {
    if (laku === 'tutup') continue;
    const perkara = perintah.prosedur;
    if (laku === 'catat' && hak.bagian === 'delegasi') {
      const { dari, kepada, prosedur = null, atas } = hak;
      const { unit = null, jenjang } = atas ?? {};
      const batas = { prosedur, unit, jenjang: jenjangOrang(jenjang, unit, direktori) };
      await trx
        .insertInto('delegasi')
        .values({ dari, kepada, ...batas, mulai, sampai, nomor_surat: nomorSurat, perkara })
        .execute();
    } else if (laku === 'catat' && hak.bagian === 'pemangku') {
      const { jabatan, pegawai, kapasitas } = hak;
      await trx
        .insertInto('pemangku')
        .values({ jabatan, pegawai, kapasitas, dari: mulai, sampai, nomor_surat: nomorSurat, perkara })
        .execute();
    } else if (mulai > sampai) await trx.deleteFrom(hak.bagian).where('perkara', '=', perkara).execute();
    else await trx.updateTable(hak.bagian).set({ sampai }).where('perkara', '=', perkara).execute();
  }
  if (perubahan.every(({ laku }) => laku === 'tutup')) return;
  await trx
    .updateTable('direktori_versi')
    .set((eb) => ({ versi: eb('versi', '+', 1) }))
    .execute();
}

/** "jenjang yang sama dengan Pimpinan Unit Organisasi" is that of the unit's head on the day of the letter. */
function jenjangOrang(
  jenjang: string | undefined,
  unit: string | null,
  direktori: Konteks['direktori'],
): string | null {
  if (jenjang !== 'sama dengan pimpinan') return jenjang ?? null;
  return direktori.jabatan(direktori.unit(unit ?? '')?.pimpinan ?? '')?.jenjang ?? jenjang;
}
