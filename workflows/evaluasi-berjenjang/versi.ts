/** Every version of a result, from the request and the journal: what it was, who reviewed it, what was wanted (T-EV-putaran). */
import type { Permohonan } from './skema.ts';

/** The part of a journal row that is read here. */
interface Baris {
  jenis: string;
  pada: string;
  peristiwa: Record<string, unknown>;
  pelaku?: { pegawai: string; nama: string; namaJabatan?: string };
}

type Hasil = Permohonan['hasil'];
export interface VersiHasil extends Hasil {
  versi: number;
  oleh: string;
  pada: string;
  tinjauan: { oleh: string; pada: string; putusan: string; alasan?: string; tindakan?: string }[];
}

const sebutan = ({ pelaku }: Baris) => [pelaku?.nama ?? '-', pelaku?.namaJabatan].filter(Boolean).join(', ');

/** @param riwayat journal of the case, in order (`SistemKerja.history`). */
export function versiHasil({ hasil }: Pick<Permohonan, 'hasil'>, riwayat: readonly Baris[]): VersiHasil[] {
  const versi: VersiHasil[] = [];
  for (const baris of riwayat) {
    if (baris.jenis !== 'langkah') continue;
    const { type, ...isi } = baris.peristiwa as { type: string; alasan?: string; tindakan?: string };
    const oleh = sebutan(baris);
    if (type === 'ajukan') versi.push({ ...hasil, versi: 1, oleh, pada: baris.pada, tinjauan: [] });
    else if (type === 'perbaiki') {
      const { versi: nomor, ringkasan, berkas } = isi as unknown as VersiHasil;
      versi.push({ versi: nomor, ringkasan, berkas: berkas ?? [], oleh, pada: baris.pada, tinjauan: [] });
    } else {
      versi.at(-1)?.tinjauan.push({
        oleh,
        pada: baris.pada,
        putusan: type,
        ...(isi.alasan ? { alasan: isi.alasan } : {}),
        ...(isi.tindakan ? { tindakan: isi.tindakan } : {}),
      });
    }
  }
  return versi;
}
