/** `siskerja decide`: an official's decision on the task that waits for him. */
import { randomUUID } from 'node:crypto';
import { Galat, type Keputusan, type SistemKerja } from '../../client/index.ts';
import { bacaObjek } from '../berkas.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import { PILIHAN_LAMPIRAN, unggah } from './berkas.ts';
import { tampilkanHasil } from './hasil.ts';
import { PILIHAN_KONSEP, simpanKonsep } from './konsep.ts';
import { bilanganPositif, type Perintah } from './perintah.ts';

interface Pilihan {
  pelaku: string;
  tugas?: string;
  putaran?: number;
  alasan?: string;
  pegawai?: string[];
  catatan?: string;
  isi?: string;
  lampiran?: string[];
  konsep?: string;
  idKeputusan?: string;
  tunggu?: number;
}

const CONTOH = `
Tanpa --tugas dan --putaran, tugas pejabat itu dalam prosedur ini yang diputus. Dengan keduanya, keputusan hanya berlaku
untuk tugas yang dilihat pejabat: bila sementara itu sudah diputus atau kembali, keputusan ditolak.

Contoh:
  siskerja decide plu-1 setuju --pelaku p-zainal-arifin
  siskerja decide plu-1 tolak --pelaku p-zainal-arifin --alasan "Target kinerja unit sendiri belum tercapai."
  siskerja decide plu-1 rekomendasikan --pelaku p-kartika-dewi --pegawai p-hendra-saputra,p-irfan-maulana`;

export const decide: Perintah = (program) => {
  program
    .command('decide')
    .description('memutus tugas dalam prosedur')
    .argument('<id>', 'id prosedur')
    .argument('<peristiwa>', 'tindakan, mis. setuju; yang berlaku tampil pada siskerja inbox')
    .requiredOption('--pelaku <pegawai>', 'id pegawai yang memutus')
    .option('--tugas <langkah>', 'langkah yang diputus')
    .option('--putaran <n>', 'putaran langkah itu', bilanganPositif)
    .option('--alasan <teks>', 'alasan penolakan atau pengembalian')
    .option('--pegawai <id,id>', 'pegawai yang disebut, dipisahkan koma', (teks) =>
      teks.split(',').map((p) => p.trim()),
    )
    .option('--catatan <teks>', 'catatan rekomendasi atau konsep')
    .option('--isi <berkas>', 'isian lain peristiwa itu sebagai objek JSON; - untuk stdin')
    .option(...PILIHAN_LAMPIRAN)
    .option(...PILIHAN_KONSEP)
    .option('--id-keputusan <id>', 'id keputusan; pengiriman ulang dengan id yang sama aman (bawaan: id baru)')
    .option('--tunggu <detik>', 'batas menunggu hasil (bawaan: 30)', bilanganPositif)
    .addHelpText('after', CONTOH)
    .action(async (prosedur: string, type: string, pilihan: Pilihan, perintah) => {
      const { pelaku, idKeputusan: id = randomUUID(), tunggu } = pilihan;
      const peristiwa = susunPeristiwa(type, pilihan);
      await denganClient(
        perintah,
        async (client) => {
          const tugas = await tentukanTugas(client, prosedur, pilihan);
          keluaran(perintah).catatan(`langkah ${tugas.tugas}, putaran ${tugas.putaran}; id keputusan ${id}`);
          if (pilihan.konsep !== undefined) {
            const konsep = await client.preview({ prosedur, ...tugas, pelaku, peristiwa });
            return simpanKonsep(perintah, konsep, pilihan.konsep);
          }
          const disertai = await unggah(client, pilihan.lampiran, pelaku);
          const hasil = await client.decide({ prosedur, ...tugas, pelaku, peristiwa, id, ...disertai });
          await tampilkanHasil(perintah, client, hasil);
        },
        tunggu,
      );
    });
};

/** Which events there are, and with which fields, is the machine's to say; the client holds this against its schema. */
function susunPeristiwa(type: string, { isi, alasan, pegawai, catatan }: Pilihan): Keputusan['peristiwa'] {
  return {
    ...(isi !== undefined ? bacaObjek(isi) : {}),
    ...(alasan !== undefined ? { alasan } : {}),
    ...(pegawai !== undefined ? { pegawai } : {}),
    ...(catatan !== undefined ? { catatan } : {}),
    type,
  } as Keputusan['peristiwa'];
}

type Tugas = Pick<Keputusan, 'tugas' | 'putaran'>;

/**
 * The task as the official named it; else the one in his inbox. Who has none there is answered by the procedure itself
 * (not his, already decided), so that the attempt stands on the record.
 */
async function tentukanTugas(
  client: SistemKerja,
  prosedur: string,
  { tugas, putaran, pelaku }: Pilihan,
): Promise<Tugas> {
  if (tugas !== undefined && putaran !== undefined) return { tugas, putaran };
  const kini = await client.show(prosedur);
  const milik = (await client.inbox(pelaku)).filter((t) => t.prosedur === prosedur);
  const berlainan = (terbuka: Tugas[]): Tugas[] => {
    const cocok = terbuka.filter((t) => (tugas ?? t.tugas) === t.tugas && (putaran ?? t.putaran) === t.putaran);
    return cocok.filter((t, i) => cocok.findIndex((u) => u.tugas === t.tugas && u.putaran === t.putaran) === i);
  };
  const [satu, ...lain] = milik.length > 0 ? berlainan(milik) : berlainan(kini.tugas);
  if (lain.length > 0) {
    throw new Galat('MASUKAN_TIDAK_SAH', { rincian: 'beberapa tugas terbuka; sebutkan --tugas dan --putaran' });
  }
  return { tugas: satu?.tugas ?? tugas ?? kini.keadaan, putaran: satu?.putaran ?? putaran ?? 1 };
}
