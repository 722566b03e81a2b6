/** One real letter of every kind that a province's procedures issue, in one folder per province, with an index. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SuratPdf } from '../../client/index.ts';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import { jenisSuratProvinsi } from '../../workflows/jenis-surat.ts';

export class KumpulanSurat {
  /** By regulation, then by kind: the first that was issued. */
  private readonly surat = new Map<string, Map<string, SuratPdf>>();

  constructor(
    private readonly peraturan: RegistriPeraturan,
    private readonly folder: string,
  ) {}

  tambah(varian: string, surat: SuratPdf): void {
    const id = this.peraturan.varian(varian).peraturan;
    const milik = this.surat.get(id) ?? new Map<string, SuratPdf>();
    this.surat.set(id, milik);
    if (milik.has(surat.jenis)) return;
    milik.set(surat.jenis, surat);
    mkdirSync(join(this.folder, id), { recursive: true });
    writeFileSync(join(this.folder, id, `${surat.jenis}.pdf`), surat.pdf);
  }

  /** Writes the indexes; answers a line for each province, and whether no kind is missing. */
  tutup(): { baris: string[]; lengkap: boolean } {
    const provinsi = [...this.surat].map(([id, milik]) => {
      const semua = jenisSuratProvinsi(this.peraturan, id);
      const { judul } = this.peraturan.peraturan(id);
      const isi = [...milik.values()]
        .sort((a, b) => a.jenis.localeCompare(b.jenis))
        .map((s) => `| [${s.jenis}](${s.jenis}.pdf) | ${s.nomor} | ${s.tanggal} | ${s.hal} | ${s.prosedur} |`);
      const kepala = `# Surat menurut ${judul}\n\n| jenis | nomor | tanggal | hal | prosedur |\n| --- | --- | --- | --- | --- |\n`;
      writeFileSync(join(this.folder, id, 'README.md'), `${kepala}${isi.join('\n')}\n`);
      const kurang = semua.filter((j) => !milik.has(j));
      const keterangan = kurang.length > 0 ? `, belum: ${kurang.join(', ')}` : '';
      const baris = `${milik.size} dari ${semua.length} jenis surat ${id} dalam ${join(this.folder, id)}${keterangan}`;
      return { baris, lengkap: kurang.length === 0 };
    });
    return { baris: provinsi.map((p) => p.baris), lengkap: provinsi.every((p) => p.lengkap) };
  }
}
