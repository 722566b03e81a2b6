/** `siskerja agenda`: a unit's register of outgoing or incoming letters. */
import { type Command, Option } from 'commander';
import type { BarisAgenda, TanyaAgenda } from '../../client/index.ts';
import { tulis } from '../berkas.ts';
import { baris } from '../cetak/baris.ts';
import { gaya } from '../cetak/gaya.ts';
import { tanggal } from '../cetak/waktu.ts';
import { keluaran } from '../keluaran.ts';
import { denganClient } from '../sambung.ts';
import { bilanganPositif, type Perintah } from './perintah.ts';

interface Pilihan extends Pick<TanyaAgenda, 'tahun' | 'jenis' | 'status' | 'cari' | 'halaman'> {
  csv?: string;
  pdf?: string;
}

const CONTOH = `
Contoh:
  siskerja agenda keluar biro-organisasi --tahun 2026
  siskerja agenda masuk biro-perekonomian --pdf ./agenda/
  siskerja agenda keluar biro-organisasi --csv agenda.csv --jenis suratTugas`;

export const agenda: Perintah = (program) => {
  const induk = program.command('agenda').description('buku agenda surat keluar dan surat masuk sebuah unit');
  pasang(induk, 'keluar', 'surat yang bernomor pada unit ini');
  pasang(induk, 'masuk', 'surat dan tembusan yang diterima unit ini dari unit lain');
};

function pasang(induk: Command, arah: TanyaAgenda['arah'], keterangan: string): void {
  induk
    .command(arah)
    .description(keterangan)
    .argument('<unit>', 'id unit')
    .option('--tahun <tahun>', 'tahun agenda (bawaan: tahun ini)', bilanganPositif)
    .option('--jenis <jenis>', 'hanya surat berjenis ini, mis. suratTugas')
    .option('--status <status>', 'hanya yang menungguTte, terbit, batal, atau digantikan')
    .option('--cari <teks>', 'hanya yang nomor atau halnya memuat teks ini')
    .option('--halaman <n>', 'halaman daftar (bawaan: 1)', bilanganPositif)
    .addOption(new Option('--csv <berkas|folder>', 'simpan seluruhnya sebagai CSV').conflicts(['pdf', 'halaman']))
    .addOption(new Option('--pdf <berkas|folder>', 'simpan seluruhnya sebagai PDF').conflicts('halaman'))
    .addHelpText('after', CONTOH)
    .action((unit: string, { csv, pdf, halaman, ...saring }: Pilihan, perintah) =>
      denganClient(perintah, async (client) => {
        // The client holds this against its schema.
        const tanya = { unit, arah, ...saring };
        const tujuan = csv ?? pdf;
        if (tujuan === undefined) {
          keluaran(perintah).hasil(await client.agenda({ ...tanya, ...(halaman ? { halaman } : {}) }), (h) => [
            gaya.tebal(`Agenda surat ${h.arah} ${h.namaUnit}, ${h.tahun}: ${h.jumlah} surat`),
            ...h.baris.flatMap(barisAgenda),
            `halaman ${h.halaman} dari ${h.jumlahHalaman}`,
          ]);
          return;
        }
        const { isi, nama, jumlah } = await client.agendaFile(tanya, csv === undefined ? 'pdf' : 'csv');
        const disimpan = tulis(tujuan, nama, isi);
        keluaran(perintah).hasil({ berkas: disimpan, jumlah }, (b) => [
          ...baris('disimpan', b.berkas),
          ...baris('surat', String(b.jumlah)),
        ]);
      }),
    );
}

function barisAgenda(b: BarisAgenda): string[] {
  if (b.arah === 'masuk') {
    return [
      gaya.tebal(
        `${String(b.nomorAgenda).padStart(4)}. ${tanggal(b.tanggalTerima)}: ${b.nomor}, ${tanggal(b.tanggal)}`,
      ),
      ...baris('asal', b.asal),
      ...baris('hal', b.hal),
      ...baris('sifat', b.sifat),
      ...baris('status', b.sebagai === 'tembusan' ? `${b.status}, sebagai tembusan` : b.status),
    ];
  }
  return [
    gaya.tebal(
      `${String(b.urut).padStart(4)}. ${b.nomor}, ${tanggal(b.tanggal)}${b.seri === 'umum' ? '' : `, ${b.seri}`}`,
    ),
    ...baris('hal', b.hal),
    ...baris('sifat', b.sifat),
    ...baris('tujuan', ...b.tujuan),
    ...baris('tembusan', ...b.tembusan),
    ...baris('lampiran', b.lampiran),
    ...baris('pengolah', `${b.pengolah} (${b.prosedur})`),
    ...baris('oleh', `${b.penandatangan}, ${b.kapasitas}`),
    ...baris('status', b.status),
    ...baris('sha256 PDF', ...(b.sha256 ? [b.sha256] : [])),
    ...baris('menggantikan', ...(b.menggantikan ? [b.menggantikan] : [])),
  ];
}
