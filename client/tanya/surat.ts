/** Letters, their registers, and the files that go with requests and decisions. */
import { Galat } from '../../workflows/runtime/galat.ts';
import type { TanyaAgenda } from '../agenda.ts';
import { barisSurat, ringkasSurat, suratPdf } from '../baca-surat.ts';
import { berkasAgenda, halamanAgenda } from '../buku-agenda.ts';
import { periksaSurat } from '../periksa-surat.ts';
import type { Sambungan } from '../sambungan.ts';
import { serahkan } from '../serah.ts';
import type { Berkas, BerkasBaru, BerkasTersimpan } from '../tipe.ts';
import { verifikasi } from '../verifikasi.ts';

export const tanyaSurat = (sambungan: Sambungan) => {
  const { register, direktori, sidikBerkas, tte } = sambungan;
  return {
    /** A letter by id or number. */
    surat: async (idAtauNomor: string) => ringkasSurat(await barisSurat(register, idAtauNomor)),
    /** A letter by id or number, as PDF. */
    letter: (idAtauNomor: string) => suratPdf(register, idAtauNomor),
    /** What anybody may know of a letter whose token he has. */
    verifikasi: async (token: string) =>
      verifikasi({ register, direktori: await direktori.ambil(), sidikBerkas }, token),
    /** Whether a file is a letter of this register: genuine, altered, not yet signed, or none of ours. */
    periksaSurat: (isi: Uint8Array) => periksaSurat(register, isi, tte),
    /**
     * Letters as files for SRIKANDI: PDF and metadata of each, and a list of all with their hashes.
     * @param surat ids or numbers
     */
    serahkan: (surat: readonly string[]) => serahkan(register, surat),
    /** A page of a unit's register of outgoing or incoming letters. */
    agenda: (tanya: TanyaAgenda) => halamanAgenda(sambungan, tanya),
    /** The whole register that `agenda` shows page by page, as a file. */
    agendaFile: (tanya: Omit<TanyaAgenda, 'halaman'>, bentuk: 'csv' | 'pdf') => berkasAgenda(sambungan, tanya, bentuk),
    /**
     * Takes a file into the register, so that a request or decision can name it.
     * @throws Galat of what is wrong with it; PEGAWAI_TIDAK_DIKENAL for who brings it
     */
    attach: async (berkas: BerkasBaru): Promise<Berkas> => {
      const { pengunggah: pegawai } = berkas;
      if (!(await direktori.ambil()).pegawai(pegawai)) throw new Galat('PEGAWAI_TIDAK_DIKENAL', { pegawai });
      // The readers of file formats are large: a service that only decides does not load them.
      return (await import('../berkas.ts')).simpanBerkas(register, berkas);
    },
    /** A file that came with a request or decision, by the SHA-256 of its content. */
    file: async (sidik: string): Promise<BerkasTersimpan> => (await import('../berkas.ts')).bacaBerkas(register, sidik),
  };
};
