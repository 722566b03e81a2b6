/** Every version of what goes to and fro, from the request and the journal: what it was, who answered it, what was wanted. */

/** The part of a journal row that is read here. */
export interface BarisVersi {
  jenis: string;
  pada: string;
  peristiwa: Record<string, unknown>;
  pelaku?: { pegawai: string; nama: string; namaJabatan?: string };
}

export interface Versi<D> {
  versi: number;
  dokumen: D;
  oleh: string;
  pada: string;
  /** What became of this version, in order. */
  tanggapan: { oleh: string; pada: string; putusan: string; alasan?: string; tindakan?: string }[];
}

const sebutan = ({ pelaku }: BarisVersi) => [pelaku?.nama ?? '-', pelaku?.namaJabatan].filter(Boolean).join(', ');

/**
 * @param awal version 1, of the request
 * @param riwayat journal of the case, in order (`SistemKerja.history`)
 * @param perbaikan what an event `perbaiki` brings
 */
export function riwayatVersi<D>(
  awal: D,
  riwayat: readonly BarisVersi[],
  perbaikan: (isi: Record<string, unknown>) => D,
): Versi<D>[] {
  const versi: Versi<D>[] = [];
  for (const baris of riwayat) {
    if (baris.jenis !== 'langkah') continue;
    const { type, ...isi } = baris.peristiwa as { type: string; alasan?: string; tindakan?: string };
    const { pada } = baris;
    const oleh = sebutan(baris);
    if (type === 'ajukan') versi.push({ versi: 1, dokumen: awal, oleh, pada, tanggapan: [] });
    else if (type === 'perbaiki') {
      const { versi: nomor } = baris.peristiwa as { versi: number };
      versi.push({ versi: nomor, dokumen: perbaikan(isi), oleh, pada, tanggapan: [] });
    } else {
      const { alasan, tindakan } = isi;
      versi.at(-1)?.tanggapan.push({
        oleh,
        pada,
        putusan: type,
        ...(alasan ? { alasan } : {}),
        ...(tindakan ? { tindakan } : {}),
      });
    }
  }
  return versi;
}

/** Every version of a Rencana Aksi or KAK. @param awal the document of the request */
export const versiDokumen = <D>(awal: D, riwayat: readonly BarisVersi[]): Versi<D>[] =>
  riwayatVersi(awal, riwayat, ({ dokumen }) => dokumen as D);
