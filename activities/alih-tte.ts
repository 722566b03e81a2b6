/**
 * A letter that waits for its signature gets another signer, since whom it names acts for the post no more (T-tte-alih): it
 * is composed anew with his signature block alone; number, date, text and QR code stay. The journal keeps the block as it
 * was, so that an auditor can tell that nothing else has changed.
 */
import { dasarAlih } from '../register/alih-tte.ts';
import { tanggalLokal } from '../register/direktori/direktori.ts';
import { sidikJson } from '../register/jurnal.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { HasilCommit, PerintahCommit } from '../workflows/runtime/kontrak.ts';
import type { Konteks } from './konteks.ts';
import { penandatangan } from './naskah/bahan.ts';
import { simpanJurnal } from './simpan.ts';
import { naskahSah } from './surat.ts';
import { type Pelaku, periksaWewenang } from './wewenang.ts';

type Alih = NonNullable<PerintahCommit['alih']>;

export async function catatAlih(konteks: Konteks, alih: Alih): Promise<HasilCommit> {
  const { trx, perintah, direktori } = konteks;
  const surat = await kunciSurat(konteks, alih.surat);
  const pada = new Date(perintah.pada);
  const dasar = dasarAlih(direktori, surat, perintah.jenisProsedur, perintah.pelaku ?? '', pada);
  if (!dasar) throw new Galat('BUKAN_PENANDATANGAN', { nomor: surat.nomor });
  const tanggal = tanggalLokal(pada, direktori.instansiUnit(surat.unit)?.zona ?? konteks.zona);
  const pelaku = periksaPelaku(konteks, alih, { ...surat, jabatan: dasar.jabatan, tanggal });
  const semula = skemaNaskah.parse(surat.naskah);
  const blok = penandatangan({ direktori, tanggal, pelaku, jabatanPenandatangan: dasar.jabatan });
  const naskah = naskahSah({ ...semula, penandatangan: blok });
  const sidik = sidikJson(naskah);
  await trx
    .updateTable('surat')
    .set({
      naskah: JSON.stringify(naskah),
      sidik,
      versi_templat: konteks.port.versiTemplat,
      penandatangan: pelaku.pegawai,
    })
    .where('id', '=', surat.id)
    .execute();
  const { id, jenis, nomor } = surat;
  return simpanJurnal(konteks, {
    jenis: 'alih',
    pelaku,
    surat: { id, jenis, nomor, sidik, menungguTte: true },
    semula: semula.penandatangan,
  });
}

/** The letter with what its step was about; from here on nobody's signature of it is stored. */
async function kunciSurat({ trx, perintah }: Konteks, id: string) {
  const surat = await trx
    .selectFrom('surat')
    .selectAll()
    .where('id', '=', id)
    .where('prosedur', '=', perintah.prosedur)
    .forUpdate()
    .executeTakeFirst();
  if (surat?.status !== 'menungguTte') throw new Galat('SURAT_TIDAK_DIKENAL', { surat: id });
  const { isi } = await trx
    .selectFrom('jurnal')
    .select('isi')
    .where('prosedur', '=', perintah.prosedur)
    .where('urutan', '=', surat.urutan)
    .executeTakeFirstOrThrow();
  const bertanda = await trx.selectFrom('surat_tte').select('surat').where('surat', '=', id).executeTakeFirst();
  if (bertanda) throw new Galat('SURAT_TIDAK_MENUNGGU_TTE', { nomor: surat.nomor, status: 'sudah ditandatangani' });
  return { ...surat, peristiwa: isi.peristiwa as PerintahCommit['peristiwa'] };
}

/** Who could not have taken the letter's step does not sign it either: his own request, his own surat tugas. */
function periksaPelaku(
  { perintah, direktori, kepala }: Konteks,
  { syarat }: Alih,
  surat: { jenis: string; jabatan: string; tanggal: string; peristiwa: PerintahCommit['peristiwa'] },
): Pelaku {
  const aksi = [{ type: 'terbitkan', surat: surat.jenis }];
  const langkah = { ...syarat, aksi, konteks: { peran: kepala.peran } };
  return periksaWewenang({ pelaku: perintah.pelaku, peristiwa: surat.peristiwa }, langkah, {
    direktori,
    jenisProsedur: perintah.jenisProsedur,
    tanggal: surat.tanggal,
    pemohon: kepala.pemohon,
    permohonan: kepala.permohonan,
    pemegang: [{ jabatan: surat.jabatan }],
  });
}
