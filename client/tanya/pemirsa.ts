/** What a viewer may know of cases: each answer is cut to what he may see. */

import { Galat } from '../../workflows/runtime/galat.ts';
import { bacaPerkara, bacaRiwayat } from '../baca-perkara.ts';
import { barisSurat } from '../baca-surat.ts';
import { cariPerkara, type SaringPerkara } from '../cari.ts';
import { bacaEvaluasi, type Evaluasi } from '../evaluasi.ts';
import { type KewajibanPerkara, kewajibanPerkara } from '../kewajiban.ts';
import { pandangan } from '../pandangan.ts';
import { type Akses, akses, type Pemirsa, yangTerlihat } from '../pemirsa.ts';
import { satuTim } from '../penugasan.ts';
import type { Sambungan } from '../sambungan.ts';
import {
  kewajibanTerlihat,
  type LangkahTerlihat,
  langkahTerlihat,
  type PerkaraTerlihat,
  periksaTugas,
  perkaraTerlihat,
  suratTerlihat,
  tugasSendiri,
} from '../terlihat.ts';
import type { LangkahTercatat, RincianSurat } from '../tipe.ts';

export const tanyaPemirsa = (sambungan: Sambungan) => {
  const { register } = sambungan;
  const dasarAkses = async (pemirsa: Pemirsa, prosedur: string): Promise<Akses> => {
    const dasar = await akses(register, await sambungan.direktori.ambil(), pemirsa, prosedur);
    if (!dasar) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur });
    return dasar;
  };
  const langkah = async (
    pemirsa: Pemirsa,
    prosedur: string,
    langkah: LangkahTercatat[],
  ): Promise<LangkahTerlihat[]> => {
    await dasarAkses(pemirsa, prosedur);
    const lihat = await pandangan(await sambungan.penglihat(pemirsa), prosedur);
    return langkah.map((l) => langkahTerlihat(lihat, l));
  };
  return {
    /** Cases that a viewer may see, newest first. */
    cari: async (pemirsa: Pemirsa, saring: SaringPerkara = {}) =>
      cariPerkara(await sambungan.penglihat(pemirsa), saring),
    /** On what ground a viewer may see a case. @throws Galat PROSEDUR_TIDAK_DIKENAL: he may not, or there is none */
    akses: dasarAkses,
    /** Which of these cases a viewer may see. */
    terlihat: async (pemirsa: Pemirsa, prosedur: readonly string[]): Promise<Set<string>> =>
      yangTerlihat(register, await sambungan.direktori.ambil(), pemirsa, prosedur),
    /** A case as a viewer sees it: on what ground, and what he may do there besides a task. @throws as `akses` */
    perkara: async (pemirsa: Pemirsa, prosedur: string): Promise<PerkaraTerlihat> => {
      const akses = await dasarAkses(pemirsa, prosedur);
      return perkaraTerlihat(await sambungan.penglihat(pemirsa), await bacaPerkara(sambungan, prosedur), akses);
    },
    /** The journal as a viewer sees it. @throws as `akses` */
    riwayat: async (pemirsa: Pemirsa, prosedur: string) =>
      langkah(pemirsa, prosedur, await bacaRiwayat(register, prosedur)),
    /** Steps of a case, as a viewer sees them now. @throws as `akses` */
    langkah,
    /** A letter that a viewer may see. @throws Galat SURAT_TIDAK_DIKENAL */
    suratBagi: async (pemirsa: Pemirsa, idAtauNomor: string): Promise<RincianSurat> =>
      suratTerlihat(await sambungan.penglihat(pemirsa), await barisSurat(register, idAtauNomor), idAtauNomor),
    /** The duties of a case, each with those whom it binds as far as a viewer may know. @throws as `akses` */
    kewajibanBagi: async (pemirsa: Pemirsa, prosedur: string): Promise<KewajibanPerkara[]> => {
      await dasarAkses(pemirsa, prosedur);
      const kewajiban = await kewajibanPerkara(register, sambungan.peraturan, prosedur);
      return kewajibanTerlihat(await sambungan.penglihat(pemirsa), prosedur, kewajiban);
    },
    /** Whether a viewer may name a task of a case when he decides. @throws as `akses`; Galat TUGAS_BELUM_DIBUKA */
    periksaTugas: async (
      pemirsa: Pemirsa,
      prosedur: string,
      tugas: { tugas: string; putaran: number },
    ): Promise<void> => {
      const penglihat = await sambungan.penglihat(pemirsa);
      // Whose task it is sees its case: nothing else has to be looked at for most decisions.
      if (await tugasSendiri(penglihat, prosedur, tugas)) return;
      await dasarAkses(pemirsa, prosedur);
      return periksaTugas(penglihat, prosedur, tugas);
    },
    /** A team: its people, letters and cases. @throws Galat PROSEDUR_TIDAK_DIKENAL: the viewer may not see it, or there is none */
    tim: async (pemirsa: Pemirsa, id: string) => satuTim(await sambungan.penglihat(pemirsa), id),
    /**
     * An evaluasi berjenjang: each version of its result that the viewer may see, with its reviews.
     * @throws as `akses`, also where he may not know what was asked
     */
    evaluasi: async (pemirsa: Pemirsa, prosedur: string): Promise<Evaluasi> => {
      await dasarAkses(pemirsa, prosedur);
      const lihat = await pandangan(await sambungan.penglihat(pemirsa), prosedur);
      return bacaEvaluasi(sambungan, prosedur, lihat);
    },
  };
};
