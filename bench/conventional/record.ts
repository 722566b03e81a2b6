/** Records a step: journal, tasks, state. */
import type { Transaction } from 'kysely';
import { tahapBerikut, tahapPertama } from '../../activities/tenggat.ts';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import { tanggalLokal } from '../../register/direktori/direktori.ts';
import { hashJurnal } from '../../register/jurnal.ts';
import type { Basisdata, IsiJurnal } from '../../register/skema.ts';
import { type Aturan, kunciPemegang } from '../../workflows/runtime/kontrak.ts';
import type { LangkahKonvensional, SuratJadi, Tahap } from './contract.ts';
import { tulisPesan } from './notice.ts';
import { kepala, type Port, wewenang, ZONA } from './shared.ts';

export async function catat(
  trx: Transaction<Basisdata>,
  { direktori: pembaca, peraturan }: Port,
  langkah: LangkahKonvensional,
  surat?: SuratJadi,
): Promise<Tahap[]> {
  const { prosedur, urutan, pada, sebab, tugas } = langkah;
  const kasus = await kepala(trx, prosedur).forUpdate().executeTakeFirstOrThrow();
  const aturan = tugas && (kasus.aturan as unknown as Aturan).tenggat[tugas.tenggat];
  const jadwal = aturan && tahapPertama(peraturan.kalender(), new Date(pada), aturan.hariKerja, ZONA);
  if (kasus.urutan >= urutan) return tahapan(peraturan, jadwal);

  const direktori = await pembaca.untuk(trx, kasus.versi ?? 0);
  const dasarWewenang = wewenang(langkah, direktori, tanggalLokal(pada, ZONA));
  const pemegang = tugas ? (langkah.peran[tugas.peran] ?? []).map(kunciPemegang) : [];
  const pelaku = { pegawai: langkah.pelaku, nama: direktori.pegawai(langkah.pelaku)?.nama ?? '' };
  const isi: IsiJurnal = {
    dari: langkah.dari,
    ke: langkah.ke,
    dasar: langkah.dasar,
    peristiwa: langkah.peristiwa,
    tugas: langkah.dari,
    putaran: 1,
    pelaku: dasarWewenang
      ? {
          ...pelaku,
          jabatan: dasarWewenang.jabatan,
          namaJabatan: direktori.jabatan(dasarWewenang.jabatan)?.nama,
          dasarWewenang: dasarWewenang.jenis,
        }
      : { ...pelaku, dasarWewenang: 'diri sendiri' },
    surat: surat
      ? [{ id: surat.id, jenis: surat.jenis, nomor: surat.nomor, sidik: surat.sidik, dasar: surat.dasar }]
      : [],
    diberitahu: surat
      ? [...surat.kepada, ...surat.tembusan].map((p) => ({ kepada: kunciPemegang(p), hal: surat.hal }))
      : [],
  };
  const baris = { prosedur, urutan, jenis: 'langkah' as const, sebab, pada, isi, hashSebelum: kasus.hash };
  const hash = hashJurnal(baris);
  const { hashSebelum: hash_sebelum, ...jurnal } = baris;
  await trx
    .insertInto('jurnal')
    .values({
      ...jurnal,
      hash_sebelum,
      hash,
      isi: JSON.stringify(isi),
      hasil: JSON.stringify({ urutan, sebab, diterima: true, ke: langkah.ke, surat: isi.surat, hash }),
    })
    .execute();
  await trx
    .updateTable('tugas')
    .set({ ditutup: urutan, ditutup_pada: pada })
    .where('prosedur', '=', prosedur)
    .where('ditutup', 'is', null)
    // Each assignee closes only his own receipt.
    .$if(langkah.ke === langkah.dari, (q) => q.where('pemegang', '=', `pegawai:${langkah.pelaku}`))
    .execute();
  if (tugas && pemegang.length > 0) {
    await trx
      .insertInto('tugas')
      .values(
        pemegang.map((p) => ({
          prosedur,
          tugas: tugas.tugas,
          putaran: 1,
          pemegang: p,
          peran: tugas.peran,
          peristiwa: JSON.stringify(tugas.peristiwa),
          dasar: JSON.stringify(tugas.dasar),
          dibuka: urutan,
          dibuka_pada: pada,
          ditutup: null,
          ditutup_pada: null,
          tahap: jadwal?.tahap ?? null,
          tahap_pada: jadwal?.tahap_pada ?? null,
          jatuh_tempo: jadwal?.jatuh_tempo ?? null,
          sementara: jadwal?.sementara ?? false,
        })),
      )
      .execute();
    await tulisPesan(
      trx,
      langkah,
      pemegang.map((kepada) => ({ kepada, jenis: 'tugas', hal: tugas.tugas, surat: null })),
      // The letter's notices come first; they are written by an activity of their own at the same time.
      isi.diberitahu.length,
    );
  }
  await trx
    .updateTable('prosedur')
    .set({
      urutan,
      hash,
      keadaan: langkah.ke,
      peran: JSON.stringify(langkah.peran),
      ...(langkah.selesai ? { status: 'selesai', berakhir: pada } : {}),
    })
    .where('id', '=', prosedur)
    .execute();
  return tahapan(peraturan, jadwal);
}

/** All stages of a deadline from its first one. */
function tahapan(peraturan: RegistriPeraturan, jadwal: ReturnType<typeof tahapPertama> | undefined): Tahap[] {
  const semua: Tahap[] = [];
  const tempo = jadwal?.jatuh_tempo;
  let kini: { tahap: Tahap['tahap'] | null; tahap_pada: Date | null } | undefined = jadwal;
  while (tempo && kini?.tahap && kini.tahap_pada) {
    semua.push({ tahap: kini.tahap, pada: kini.tahap_pada.toISOString() });
    kini = tahapBerikut(peraturan.kalender(), kini.tahap, tempo, ZONA);
  }
  return semua;
}
