/** Letters as the register has them, and as files. */
import { type Selectable, sql } from 'kysely';
import { dasarAlih } from '../register/alih-tte.ts';
import type { Direktori } from '../register/direktori/direktori.ts';
import type { Register } from '../register/koneksi.ts';
import type { TabelSurat } from '../register/skema.ts';
import { berkasBertanda } from '../register/surat-tte.ts';
import { skemaNaskah } from '../surat/naskah.ts';
import { Galat } from '../workflows/runtime/galat.ts';
import type { RincianSurat, SuratMenunggu, SuratPdf } from './tipe.ts';

/** Letters of a case, in the order of its steps. */
export async function daftarSurat({ db }: Register, prosedur: string): Promise<RincianSurat[]> {
  const baris = await db
    .selectFrom('surat')
    .selectAll()
    .where('prosedur', '=', prosedur)
    .orderBy('urutan')
    .orderBy('id')
    .execute();
  return baris.map(ringkasSurat);
}

/** A letter by its id or its number, with its PDF. The rendering is a pure function of the register's row. */
export async function suratPdf(register: Register, idAtauNomor: string): Promise<SuratPdf> {
  const baris = await barisSurat(register, idAtauNomor);
  const { berkas, ...isi } = await cetakSurat(register, baris);
  return { ...ringkasSurat(baris), ...isi, berkas };
}

/** A letter's row, by its id or its number. @throws Galat SURAT_TIDAK_DIKENAL */
export async function barisSurat({ db }: Register, idAtauNomor: string): Promise<Selectable<TabelSurat>> {
  const baris = await db
    .selectFrom('surat')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', idAtauNomor), eb('nomor', '=', idAtauNomor)]))
    .orderBy(sql`id = ${idAtauNomor}`, 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!baris) throw new Galat('SURAT_TIDAK_DIKENAL', { surat: idAtauNomor });
  return baris;
}

/** Letters that wait for somebody's electronic signature, or that he may take over (T-tte-alih), the oldest first. */
export async function suratMenungguTte(
  { db }: Register,
  direktori: Direktori,
  pegawai: string,
): Promise<SuratMenunggu[]> {
  const kini = new Date();
  const jabatan = direktori.jabatanBerwenang(pegawai, direktori.hariPegawai(pegawai, kini));
  const baris = await db
    .selectFrom('surat')
    .innerJoin('jurnal', (j) =>
      j.onRef('jurnal.prosedur', '=', 'surat.prosedur').onRef('jurnal.urutan', '=', 'surat.urutan'),
    )
    .innerJoin('prosedur', 'prosedur.id', 'surat.prosedur')
    .selectAll('surat')
    .select('prosedur.jenis as jenisPerkara')
    .where((eb) =>
      eb.or([eb('penandatangan', '=', pegawai), eb('jabatan_penandatangan', '=', eb.fn.any(eb.val(jabatan)))]),
    )
    .where('surat.status', '=', 'menungguTte')
    .orderBy('jurnal.pada')
    .orderBy('surat.id')
    .execute();
  return baris.flatMap((s): SuratMenunggu[] => {
    if (s.penandatangan === pegawai) return [ringkasSurat(s)];
    return dasarAlih(direktori, s, s.jenisPerkara, pegawai, kini) ? [{ ...ringkasSurat(s), alih: true }] : [];
  });
}

/** A letter's PDF: as it was signed, else rendered, which is a pure function of the register's row. */
export async function cetakSurat(
  { db }: Register,
  { id, naskah: mentah }: Pick<Selectable<TabelSurat>, 'id' | 'naskah'>,
): Promise<Pick<SuratPdf, 'pdf' | 'sha256' | 'berkas'>> {
  const naskah = skemaNaskah.parse(mentah);
  // The compiler is a native module of 40 MB: a service that only decides does not load it.
  const { renderPdf, namaBerkas } = await import('../surat/render.ts');
  const berkas = namaBerkas(naskah);
  const bertanda = await berkasBertanda(db, id);
  if (bertanda) return { pdf: bertanda.pdf, sha256: bertanda.sha256, berkas };
  const { pdf, sha256 } = renderPdf(naskah);
  return { pdf, sha256, berkas };
}

export function ringkasSurat(s: {
  id: string;
  jenis: string;
  nomor: string;
  sidik: string;
  prosedur: string;
  tanggal: string;
  hal: string;
  naskah: Record<string, unknown>;
  status: RincianSurat['status'];
}): RincianSurat {
  const { kepada, tembusan, penandatangan } = skemaNaskah.parse(s.naskah);
  return {
    id: s.id,
    jenis: s.jenis,
    nomor: s.nomor,
    sidik: s.sidik,
    prosedur: s.prosedur,
    tanggal: s.tanggal,
    hal: s.hal,
    kepada,
    tembusan,
    penandatangan: `${penandatangan.nama}, ${penandatangan.jabatan}`,
    status: s.status,
  };
}
