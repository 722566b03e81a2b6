/**
 * Composes the mail of one delivery. What it says follows from the register alone, so that one that is sent again is the
 * same.
 */
import type { Kysely, Selectable } from 'kysely';
import { type Direktori, ZONA_BAWAAN } from '../../../register/direktori/direktori.ts';
import type { Pesan } from '../../../register/pesan.ts';
import type { Basisdata, TabelPengiriman } from '../../../register/skema.ts';
import { berkasBertanda } from '../../../register/surat-tte.ts';
import { type Naskah, skemaNaskah } from '../../../surat/naskah.ts';
import { namaBerkas, renderPdf } from '../../../surat/render.ts';
import type { PortKirim, Surel } from '../port.ts';
import type { BagianPesan, BahanPesan } from './bahan.ts';
import { sebagaiHtml, sebagaiTeks, subjekAman } from './isi.ts';
import { pesanPemberitahuan } from './pemberitahuan.ts';
import { pesanSurat } from './surat.ts';
import { pesanTenggat } from './tenggat.ts';
import { pesanTugas } from './tugas.ts';

type Port = Pick<PortKirim, 'db'>;
type Bagian = BagianPesan & Pick<Surel, 'lampiran'>;

/** A letter of any other keamanan leaves by no mail. */
const TERBUKA = 'Biasa';

export async function susunSurel(
  port: Port,
  direktori: Direktori,
  pesan: Pesan,
  { id, tujuan, sertifikat }: Selectable<TabelPengiriman>,
): Promise<Omit<Surel, 'kepada'>> {
  const [jenis, penerima = ''] = tujuan.split(':');
  const jabatan = direktori.jabatan(jabatanDituju(pesan) ?? '');
  const bahan: BahanPesan = {
    pesan,
    sebagai: jabatan?.nama ?? 'Anda',
    zona: direktori.instansiUnit(jabatan?.unit ?? '')?.zona ?? ZONA_BAWAAN,
  };
  const { lampiran, ...bagian } = await bagianSurel(port, bahan, sertifikat);
  const kepada = (jenis === 'unit' ? direktori.unit(penerima) : direktori.pegawai(penerima))?.nama ?? penerima;
  const isi = { kepada, ...bagian };
  return {
    id,
    subjek: subjekAman(isi.subjek),
    teks: sebagaiTeks(isi),
    html: sebagaiHtml(isi),
    tanggal: pesan.dibuat,
    lampiran,
  };
}

function jabatanDituju({ kepada }: Pesan): string | undefined {
  const [jenis, id] = kepada.split(':');
  return jenis === 'jabatan' ? id : undefined;
}

async function bagianSurel(port: Port, bahan: BahanPesan, sertifikat: string | null): Promise<Bagian> {
  const { pesan } = bahan;
  switch (pesan.jenis) {
    case 'surat':
    case 'tembusan': {
      const naskah = skemaNaskah.parse(pesan.naskah);
      const terlampir = naskah.sifat === TERBUKA;
      const lampiran = terlampir ? await berkasSurat(port.db, pesan, naskah) : undefined;
      return { ...pesanSurat(bahan, naskah, terlampir), lampiran };
    }
    case 'tugas': {
      const tugas = await tugasDibuka(port.db, pesan);
      return pesanTugas(bahan, { putaran: tugas?.putaran ?? 1, jatuhTempo: tugas?.jatuh_tempo, sertifikat });
    }
    case 'pengingat':
    case 'eskalasi':
      return pesanTenggat(bahan);
    case 'pemberitahuan':
      return pesanPemberitahuan(bahan);
  }
}

/** The letter as it was signed, else as it is rendered. */
async function berkasSurat(db: Kysely<Basisdata>, { surat }: Pesan, naskah: Naskah): Promise<Surel['lampiran']> {
  const { pdf } = (surat === null ? undefined : await berkasBertanda(db, surat)) ?? renderPdf(naskah);
  return { nama: namaBerkas(naskah), pdf };
}

/** The task that the message was written for, with the step that opened it. */
const tugasDibuka = (db: Kysely<Basisdata>, { prosedur, urutan, kepada, hal }: Pesan) =>
  db
    .selectFrom('tugas')
    .select(['putaran', 'jatuh_tempo'])
    .where('prosedur', '=', prosedur)
    .where('tugas', '=', hal)
    .where('pemegang', '=', kepada)
    .where('dibuka', '=', urutan)
    .executeTakeFirst();
