/**
 * A message as a CloudEvent. Its `id` is the message's own and its `sequence` the position, so that a receiver knows what
 * comes again and where to have it replayed from. A letter is named by kind and number: its subject may name people.
 */
import { CloudEvent } from 'cloudevents';
import { idPesan, type Pesan } from '../../register/pesan.ts';

/** The installation, as receivers know it. */
const SUMBER = 'urn:sistem-kerja';

const TIPE: Record<Pesan['jenis'], string> = {
  surat: 'id.sistem-kerja.surat.terbit',
  tembusan: 'id.sistem-kerja.surat.tembusan',
  tugas: 'id.sistem-kerja.tugas.dibuka',
  pemberitahuan: 'id.sistem-kerja.pemberitahuan',
  pengingat: 'id.sistem-kerja.tenggat.pengingat',
  eskalasi: 'id.sistem-kerja.tenggat.eskalasi',
};

export const JENIS_PESAN = Object.keys(TIPE) as Pesan['jenis'][];

export function peristiwaPesan(pesan: Pesan): CloudEvent<object> {
  const { posisi, jenis, prosedur, jenisProsedur, varian, kepada, hal, surat, jenisSurat, nomor, tanggal } = pesan;
  return new CloudEvent({
    id: idPesan(pesan),
    source: SUMBER,
    type: TIPE[jenis],
    subject: prosedur,
    time: pesan.dibuat.toISOString(),
    datacontenttype: 'application/json',
    sequence: String(posisi),
    data: {
      posisi,
      jenis,
      prosedur,
      jenisProsedur,
      varian,
      kepada,
      ...(surat ? { surat: { id: surat, jenis: jenisSurat, nomor, tanggal } } : { hal }),
    },
  });
}
