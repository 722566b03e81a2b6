/** `siskerja direktori`: takes over a directory of units, posts and people, or says what is wrong with it. */
import { Galat } from '../../client/index.ts';
import { bacaBerkasDirektori, muatDirektori } from '../../register/direktori/muat.ts';
import { type GalatBaris, periksaDirektori } from '../../register/direktori/skema.ts';
import { sidikJson } from '../../register/jurnal.ts';
import { migrasikan } from '../../register/koneksi.ts';
import { padaBerkas } from '../berkas.ts';
import { GalatBerbaris } from '../galat.ts';
import { keluaran } from '../keluaran.ts';
import { peraturan } from '../peraturan.ts';
import { denganRegister } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

const SUMBER = 'berkas JSON, atau folder berisi satu CSV untuk tiap bagian';

export const direktori: Perintah = (program) => {
  const induk = program.command('direktori').description('direktori unit, jabatan, dan pegawai');
  induk
    .command('muat')
    .description('memuat direktori; seluruhnya atau tidak sama sekali')
    .argument('<berkas|folder>', SUMBER)
    .option('--uji', 'hanya memeriksa, dan menyebut apakah register akan berubah')
    .addHelpText('after', '\nContoh:\n  siskerja direktori muat contoh/direktori-bengkulu.json --uji')
    .action(async (jalan: string, { uji }: { uji?: boolean }, perintah) => {
      const isi = baca(jalan);
      const hasil = await denganRegister(perintah, async (register) => {
        if (!uji) {
          await migrasikan(register);
          return muatDirektori(register, isi, peraturan());
        }
        const periksa = periksaDirektori(isi, peraturan());
        if ('galat' in periksa) return periksa;
        const kini = await register.db.selectFrom('direktori_versi').select(['versi', 'sidik']).executeTakeFirst();
        const berubah = kini?.sidik !== sidikJson(periksa.isi);
        return { uji, versi: kini?.versi ?? 0, berubah, jumlah: hitung(periksa.isi) };
      });
      if ('galat' in hasil) throw galatDirektori(hasil.galat);
      keluaran(perintah).hasil(hasil, (h) => {
        const akibat = uji
          ? h.berubah
            ? 'akan berubah'
            : 'tidak akan berubah'
          : h.berubah
            ? 'dimuat'
            : 'tidak berubah';
        return [`Direktori ${akibat}; ${uji ? 'sekarang ' : ''}versi ${h.versi}`, barisJumlah(h.jumlah)];
      });
    });
  induk
    .command('periksa')
    .description('memeriksa direktori tanpa memuatnya; tiap galat dengan bagian dan barisnya')
    .argument('<berkas|folder>', SUMBER)
    .addHelpText('after', '\nContoh:\n  siskerja direktori periksa contoh/direktori-bengkulu.json')
    .action((jalan: string, _pilihan, perintah) => {
      const periksa = periksaDirektori(baca(jalan), peraturan());
      if ('galat' in periksa) throw galatDirektori(periksa.galat);
      const jumlah = hitung(periksa.isi);
      keluaran(perintah).hasil({ jumlah }, (h) => ['Direktori sah', barisJumlah(h.jumlah)]);
    });
};

function baca(jalan: string): unknown {
  try {
    return padaBerkas(jalan, () => bacaBerkasDirektori(jalan));
  } catch (galat) {
    if (galat instanceof Galat) throw galat;
    // Neither JSON nor CSV: the parser says where it stopped.
    throw new Galat('DIREKTORI_TIDAK_SAH', { rincian: `${jalan}: ${(galat as Error).message}` });
  }
}

/** Every row that is wrong: the one who keeps the file mends them in one go. */
function galatDirektori(galat: GalatBaris[]): GalatBerbaris {
  const baris = galat.map((g) =>
    g.baris > 0 ? `${g.bagian} baris ${g.baris}: ${g.pesan}` : `${g.bagian}: ${g.pesan}`,
  );
  return new GalatBerbaris('DIREKTORI_TIDAK_SAH', { rincian: `${galat.length} galat` }, baris, galat);
}

const hitung = (isi: Record<string, unknown[]>): Record<string, number> =>
  Object.fromEntries(Object.entries(isi).map(([bagian, baris]) => [bagian, baris.length]));

const barisJumlah = (jumlah: Record<string, number>): string =>
  Object.entries(jumlah)
    .map(([bagian, n]) => `${n} ${bagian}`)
    .join(', ');
