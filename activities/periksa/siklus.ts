/** What a siklus penugasan says of others, held against what the register and the directory say of them. */
import { sidikJson } from '../../register/jurnal.ts';
import { PROSEDUR_TIM } from '../../register/tim.ts';
import { Galat } from '../../workflows/runtime/galat.ts';
import type { Langkah } from '../../workflows/runtime/kontrak.ts';
import { orang } from '../../workflows/runtime/mesin.ts';
import type { Konteks } from '../konteks.ts';

/** The team is noted as its own procedure has formed it (T-SIK-tim-dicatat). Throws TIM_BERBEDA. */
export async function periksaTimDicatat(
  { trx, perintah, kepala, direktori, tanggal }: Konteks,
  { konteks: { peran } }: Langkah,
): Promise<void> {
  const tim = await trx
    .selectFrom('prosedur')
    .select('peran')
    .where('induk', '=', perintah.prosedur)
    .where('jenis', '=', PROSEDUR_TIM)
    .where('status', '=', 'berjalan')
    .orderBy('dimulai', 'desc')
    .executeTakeFirst();
  const berbeda = (rincian: string) => new Galat('TIM_BERBEDA', { rincian });
  const urut = (ids: string[]) => sidikJson([...new Set(ids)].sort());
  const anggota = orang(tim?.peran.anggotaTim);
  if (anggota.length === 0) throw berbeda('tim belum ditetapkan');
  if (urut(orang(tim?.peran.ketuaTim)) !== urut(orang(peran.ketuaTim))) throw berbeda('ketua');
  const semua = [...orang(peran.ketuaTim), ...anggota];
  if (urut(semua) !== urut(orang(peran.pegawaiDitugaskan))) throw berbeda('anggota');
  const unit = String(kepala.permohonan.unit);
  const instansi = direktori.instansiUnit(unit)?.id;
  const dariUnitLain = semua.filter((p) => {
    const tempat = direktori.penempatan(p, unit, tanggal);
    return tempat && !tempat.didalam && direktori.instansiUnit(tempat.jabatan.unit)?.id === instansi;
  });
  if (urut(dariUnitLain) !== urut(orang(peran.dariUnitLain))) throw berbeda('anggota dari unit lain');
}

/** Posts that are to follow up exist. Throws JABATAN_TIDAK_DIKENAL. */
export function periksaPihakDikenal({ direktori }: Konteks, { konteks: { peran } }: Langkah): void {
  for (const p of peran.pihakTerkait ?? []) {
    if ('jabatan' in p && !direktori.jabatan(p.jabatan))
      throw new Galat('JABATAN_TIDAK_DIKENAL', { jabatan: p.jabatan });
  }
}
