/** Tasks of a step and their deadlines: what opens, who closed what, and what a deadline's stage does. */
import { type Insertable, sql } from 'kysely';
import type { TabelTugas } from '../register/skema.ts';
import { type HasilCommit, kunciPemegang, type Langkah } from '../workflows/runtime/kontrak.ts';
import type { Konteks } from './konteks.ts';
import { simpanJurnal } from './simpan.ts';
import { type JadwalTahap, TANPA_TENGGAT, tahapBerikut, tahapMasa, tahapPertama } from './tenggat.ts';

/** When a task that opens now is due. @param nama of its deadline in the rules */
export function jadwalTugas({ perintah, kepala, port, direktori, zona }: Konteks, nama = ''): JadwalTahap {
  const { tenggat, masa } = kepala.aturan;
  const dibuka = new Date(perintah.pada);
  const hari = tenggat[nama];
  if (hari) return tahapPertama(direktori.kalender(port.peraturan.kalender()), dibuka, hari.hariKerja, zona);
  const akhir = masa?.[nama];
  return akhir ? tahapMasa(dibuka, String(kepala.permohonan[akhir.sampai]), akhir.hariSebelum, zona) : TANPA_TENGGAT;
}

/**
 * Rows of all tasks that are open after a step; those that were open before stay as they are.
 * @param ditahan a letter waits for its signature: new tasks are not asked of anybody yet, so no deadline runs
 */
export function bukaTugas(konteks: Konteks, langkah: Langkah, ditahan: boolean): Insertable<TabelTugas>[] {
  const { perintah } = konteks;
  return langkah.tugas.map((t) => {
    const jadwal = ditahan ? TANPA_TENGGAT : jadwalTugas(konteks, t.tenggat);
    return {
      prosedur: perintah.prosedur,
      tugas: t.tugas,
      putaran: t.putaran,
      pemegang: kunciPemegang(t.pemegang),
      peran: t.peran,
      peristiwa: JSON.stringify(t.peristiwa),
      dasar: JSON.stringify(t.dasar),
      dibuka: perintah.urutan,
      dibuka_pada: perintah.pada,
      ditutup: null,
      ditutup_pada: null,
      ditahan,
      ...jadwal,
    };
  });
}

/** Who closed the task that a late decision was meant for, and when: the second of two officials is told. */
export async function penutupTugas({ trx, perintah }: Konteks): Promise<{ oleh: string; pada: string }> {
  const penutup = await trx
    .selectFrom('tugas')
    .innerJoin('jurnal', (j) =>
      j.onRef('jurnal.prosedur', '=', 'tugas.prosedur').onRef('jurnal.urutan', '=', 'tugas.ditutup'),
    )
    .select(['jurnal.isi', 'jurnal.pada'])
    .where('tugas.prosedur', '=', perintah.prosedur)
    .where('tugas.tugas', '=', perintah.tugas ?? '')
    .where('tugas.putaran', '=', perintah.putaran ?? 0)
    // Where each holder has a task of his own, his own comes first.
    .orderBy(sql`tugas.pemegang = ${`pegawai:${perintah.pelaku ?? ''}`}`, 'desc')
    .orderBy('tugas.ditutup', 'desc')
    .limit(1)
    .executeTakeFirst();
  const pelaku = penutup?.isi.pelaku;
  return {
    oleh: pelaku ? [pelaku.nama, pelaku.namaJabatan].filter(Boolean).join(', ') : '-',
    pada: penutup?.pada.toISOString() ?? '-',
  };
}

/**
 * A stage of a deadline has come: the holders are reminded, at the escalation their superiors too. The task stays
 * theirs, and nothing is ever approved by time-out (naskah-dinas §5).
 */
export async function catatTenggat(konteks: Konteks): Promise<HasilCommit> {
  const { trx, perintah, port, direktori, zona } = konteks;
  const tahap = perintah.tenggat?.tahap ?? 'separuh';
  const tugas = await trx
    .selectFrom('tugas')
    .select(['pemegang', 'jatuh_tempo'])
    .where('prosedur', '=', perintah.prosedur)
    .where('tugas', '=', perintah.tugas ?? '')
    .where('putaran', '=', perintah.putaran ?? 0)
    .where('tahap', '=', tahap)
    .where('ditutup', 'is', null)
    .orderBy('pemegang')
    .execute();
  const jatuhTempo = tugas[0]?.jatuh_tempo ?? new Date(perintah.pada);
  await trx
    .updateTable('tugas')
    .set(tahapBerikut(direktori.kalender(port.peraturan.kalender()), tahap, jatuhTempo, zona))
    .where('prosedur', '=', perintah.prosedur)
    .where('tugas', '=', perintah.tugas ?? '')
    .where('putaran', '=', perintah.putaran ?? 0)
    .where('tahap', '=', tahap)
    .where('ditutup', 'is', null)
    .execute();
  const atasan = (pemegang: string): string[] => {
    const [jenis, id = ''] = pemegang.split(':');
    const jabatan = jenis === 'jabatan' ? id : direktori.jabatanPegawai(id, konteks.tanggal)[0]?.jabatan;
    const tujuan = direktori.jabatan(jabatan ?? '')?.atasan;
    return tujuan ? [`jabatan:${tujuan}`] : [];
  };
  const tenggat = tugas.flatMap(({ pemegang }) => [
    { kepada: pemegang, jenis: 'pengingat' as const },
    ...(tahap === 'eskalasi' ? atasan(pemegang).map((kepada) => ({ kepada, jenis: 'eskalasi' as const })) : []),
  ]);
  return simpanJurnal(konteks, { jenis: 'tenggat', tahap, tenggat });
}
