/** `siskerja direktori`: takes over a directory of units, posts and people, or says what is wrong with it. */
import { type DirektoriKeliru, muatTeruji, periksaBerkas, ujiBerkas } from '../../client/impor-direktori.ts';
import { kumpulkanBerkas } from '../../register/direktori/berkas.ts';
import { migrasikan } from '../../register/koneksi.ts';
import { padaBerkas } from '../berkas.ts';
import { barisPerubahan } from '../cetak/direktori.ts';
import { GalatBerbaris } from '../galat.ts';
import { keluaran } from '../keluaran.ts';
import { peraturan } from '../peraturan.ts';
import { denganRegister } from '../sambung.ts';
import type { Perintah } from './perintah.ts';

const SUMBER = 'berkas JSON, folder berisi satu CSV untuk tiap bagian, atau ZIP dari salah satunya';

export const direktori: Perintah = (program) => {
  const induk = program.command('direktori').description('direktori unit, jabatan, dan pegawai');
  induk
    .command('muat')
    .description('memuat direktori; seluruhnya atau tidak sama sekali')
    .argument('<berkas|folder>', SUMBER)
    .option('--uji', 'hanya memeriksa, dan menyebut tiap perubahan yang akan terjadi')
    .addHelpText('after', '\nContoh:\n  siskerja direktori muat contoh/direktori-bengkulu.json --uji')
    .action(async (jalan: string, { uji }: { uji?: boolean }, perintah) => {
      const berkas = padaBerkas(jalan, () => kumpulkanBerkas(jalan));
      const hasil = await denganRegister(perintah, async (register) => {
        if (!uji) await migrasikan(register);
        const bahan = { register, peraturan: peraturan() };
        const teruji = await ujiBerkas(bahan, berkas);
        if ('galat' in teruji) throw galatDirektori(teruji);
        const { isi, versi, perubahan, berubah, jumlah } = teruji;
        if (uji) return { uji, versi, berubah, jumlah, perubahan };
        return { ...(await muatTeruji(bahan, { isi, padaVersi: versi })), perubahan };
      });
      keluaran(perintah).hasil(hasil, (h) => {
        const akibat = uji
          ? h.berubah
            ? 'akan berubah'
            : 'tidak akan berubah'
          : h.berubah
            ? 'dimuat'
            : 'tidak berubah';
        return [
          `Direktori ${akibat}; ${uji ? 'sekarang ' : ''}versi ${h.versi}`,
          barisJumlah(h.jumlah),
          ...(uji ? h.perubahan.flatMap(barisPerubahan) : []),
        ];
      });
    });
  induk
    .command('periksa')
    .description('memeriksa direktori tanpa memuatnya; tiap galat dengan berkas, baris, dan kolomnya')
    .argument('<berkas|folder>', SUMBER)
    .addHelpText('after', '\nContoh:\n  siskerja direktori periksa contoh/direktori-bengkulu.json')
    .action(async (jalan: string, _pilihan, perintah) => {
      const berkas = padaBerkas(jalan, () => kumpulkanBerkas(jalan));
      const periksa = await periksaBerkas(peraturan(), berkas);
      if ('galat' in periksa) throw galatDirektori(periksa);
      keluaran(perintah).hasil(periksa, (h) => ['Direktori sah', barisJumlah(h.jumlah)]);
    });
};

/** Every row that is wrong: the one who keeps the file mends them in one go. */
function galatDirektori({ galat, jumlahGalat }: DirektoriKeliru): GalatBerbaris {
  const baris = galat.map((g) => {
    const tempat = [g.berkas, g.baris && `baris ${g.baris}`, g.kolom && `kolom ${g.kolom}`];
    return `${tempat.filter(Boolean).join(', ')}: ${g.pesan}`;
  });
  const lagi = jumlahGalat > galat.length ? [`dan ${jumlahGalat - galat.length} lagi`] : [];
  return new GalatBerbaris('DIREKTORI_TIDAK_SAH', { rincian: `${jumlahGalat} galat` }, [...baris, ...lagi], galat);
}

const barisJumlah = (jumlah: Record<string, number>): string =>
  Object.entries(jumlah)
    .map(([bagian, n]) => `${n} ${bagian}`)
    .join(', ');
