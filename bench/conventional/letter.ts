/** Issues a letter: number, text, row. */
import type { Transaction } from 'kysely';
import { susunNaskah } from '../../activities/naskah/susun.ts';
import { ambilUrut, cetakNomor, penomoran } from '../../activities/nomor.ts';
import { tanggalLokal } from '../../register/direktori/direktori.ts';
import { HASH_AWAL, sidikJson } from '../../register/jurnal.ts';
import type { Basisdata } from '../../register/skema.ts';
import { skemaNaskah } from '../../surat/naskah.ts';
import type { Aturan } from '../../workflows/runtime/kontrak.ts';
import type { LangkahKonvensional, Masukan, SuratDiminta, SuratJadi } from './contract.ts';
import { kepala, type Port, PROSEDUR, periksaPegawai, wewenang, ZONA } from './shared.ts';

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

export async function terbitkan(
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

  const direktori = await pembaca.untuk(trx, kasus.versi ?? 0);
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
        .select(['id', 'jenis', 'nomor', 'tanggal', 'hal'])
        .where('prosedur', '=', langkah.prosedur)
        .orderBy('urutan')
        .limit(1)
        .executeTakeFirst();
  const aturan = kasus.aturan as unknown as Aturan;
  const varian = peraturan.varian(kasus.varian);
  const tahun = Number(tanggal.slice(0, 4));
  const profil = instansi.profil ? peraturan.profil(instansi.profil) : undefined;
  const { seri, pola, klasifikasi } = penomoran(instansi, profil, jenis, aturan);
  const urut = await ambilUrut(trx, unit.id, tahun, seri);
  const nomor = cetakNomor(pola, { seri, klasifikasi, urut, kodeUnit: unit.kode, tanggal });
  const naskah = skemaNaskah.parse(
    susunNaskah(
      PROSEDUR,
      { surat: jenis, penandatangan: langkah.sebagai, ...diminta },
      {
        direktori,
        tanggal,
        nomor,
        profil,
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
