/** Whether a step may be taken: its rules are those of today, and its actor has the authority. Throws a Galat. */
import { bacaAcuan } from '../register/acuan.ts';
import { sidikJson } from '../register/jurnal.ts';
import { siapkan } from '../register/siapkan.ts';
import { DAFTAR_PROSEDUR } from '../workflows/daftar.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { Langkah, ParamSurat, Peran } from '../workflows/runtime/kontrak.ts';
import { periksaInduk } from './anak.ts';
import { cariBersangkutan } from './bersangkutan.ts';
import type { Konteks } from './konteks.ts';
import { periksaLampiran } from './lampiran.ts';
import { periksaHal } from './periksa/periksa.ts';
import { type Pelaku, periksaWewenang } from './wewenang.ts';

/** The actor with his ground. */
export async function periksaLangkah(konteks: Konteks, langkah: Langkah): Promise<Pelaku> {
  await periksaMulai(konteks);
  await periksaLampiran(konteks);
  const { perintah, direktori, kepala, tanggal } = konteks;
  const pelaku = langkah.pelaku ?? '';
  return periksaWewenang(perintah, langkah, {
    direktori,
    jenisProsedur: perintah.jenisProsedur,
    tanggal,
    pemohon: kepala.pemohon,
    permohonan: kepala.permohonan,
    pemegang: kepala.peran[pelaku] ?? [],
    bukanPemegang: DAFTAR_PROSEDUR[perintah.jenisProsedur]?.bukanPemegang?.[pelaku],
  });
}

/** Rules and roles that came with the start are those of today: a caller can not bring his own. */
async function periksaMulai({ trx, perintah, port, direktori }: Konteks): Promise<void> {
  const { mulai, jenisProsedur } = perintah;
  const definisi = DAFTAR_PROSEDUR[jenisProsedur];
  if (!mulai || !definisi) return;
  if (mulai.induk) await periksaInduk(trx, perintah.prosedur, mulai.induk);
  const kini = siapkan(port.peraturan, definisi, mulai.varian, {
    ...mulai,
    direktori,
    acuan: await bacaAcuan(trx, definisi, mulai.permohonan),
    tanggal: direktori.hariPegawai(mulai.pemohon, new Date(perintah.pada)),
  });
  if ('kode' in kini) throw new Galat(kini.kode, kini.rincian);
  if (sidikJson(kini.aturan) !== sidikJson(mulai.aturan)) {
    throw new Galat('ATURAN_TIDAK_COCOK', { sidik: mulai.aturan.sidik.slice(0, 12) });
  }
  for (const peran of Object.keys({ ...kini.peran, ...mulai.peran })) {
    if (sidikJson(kini.peran[peran] ?? []) !== sidikJson(mulai.peran[peran] ?? [])) {
      throw new Galat('PERAN_TIDAK_COCOK', { peran });
    }
  }
  const { ketua } = mulai.permohonan as { ketua?: string };
  if (ketua && !direktori.pegawai(ketua)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai: ketua });
}

/**
 * What a step asks to be checked is checked, and the roles that only the directory of the moment knows are found.
 * @returns those roles, and the step as its letters see it, with them
 */
export async function lengkapi(
  konteks: Konteks,
  langkah: Langkah,
): Promise<{ bersangkutan: Peran; untukSurat: Langkah }> {
  for (const aksi of langkah.aksi) if (aksi.type === 'periksa') await periksaHal(aksi.hal, konteks, langkah);
  const bersangkutan = cariBersangkutan(konteks, langkah);
  const peran = { ...langkah.konteks.peran, ...bersangkutan };
  return { bersangkutan, untukSurat: { ...langkah, konteks: { ...langkah.konteks, peran } } };
}

/** The letters that a step issues, in the text's order. */
export const suratDiminta = ({ aksi }: Langkah): ParamSurat[] =>
  aksi.flatMap((a) => (a.type === 'terbitkan' ? [a] : []));
