/** The README of a skeleton, for the one who fills it in. */
import { GANTI, type Provinsi } from './provinsi.ts';

export const bacaan = (p: Provinsi): string => `# ${p.nama}: peraturan sebagai data

Folder ini memuat peraturan sebuah provinsi untuk sistem-kerja: mesin (urutan langkah) dipinjam dari varian
\`${p.pinjaman.id}\`, dasar hukum, tenggat, judul surat, model kedudukan, dan rupa surat milik sendiri. Tidak ada kode yang
diubah. Setiap tempat yang masih contoh ditandai \`${GANTI}\`.

| berkas | isinya | yang diisi |
| --- | --- | --- |
| \`peraturan.yaml\` | judul dan sebutan peraturan | nomor, tahun, tanggal berlaku |
| \`sumber/${p.id}.txt\` | naskah peraturan, teks polos | ganti seluruhnya dengan naskah yang sebenarnya |
| \`klausul/${p.id}.yaml\` | klausul yang dirujuk, dengan kutipan harfiah dan barisnya | letak, baris, dan teks tiap klausul |
| \`varian/${p.id}.yaml\` | prosedur yang berlaku, dan yang berbeda dari varian pinjaman | padanan, tenggat, judul surat, dasar surat |
| \`model/${p.id}.yaml\` | model kedudukan: rantai peninjau dan wewenang | satu model untuk tiap bentuk unit |
| \`profil/${p.id}.yaml\` | kertas, margin, huruf, pola nomor, kode klasifikasi | menurut tata naskah dinas Anda |
| \`contoh/\` | direktori dan permohonan untuk mencoba; orang dan NIP rekaan | unit, jabatan, dan pegawai Anda |

## Urutan yang disarankan

1. Tempelkan naskah ke \`sumber/${p.id}.txt\` dan isi \`peraturan.yaml\`.
2. Baca \`klausul/${p.id}.yaml\` dari atas. Di atas tiap klausul tertulis bunyi yang dikutip mesin pinjaman. Cari ketentuan yang
   sepadan dalam naskah Anda, lalu ganti \`letak\`, \`baris\`, dan \`teks\`-nya. Id klausul bebas, asal tetap sama di semua berkas.
3. Periksa \`padanan\` dalam \`varian/${p.id}.yaml\`: satu klausul pinjaman boleh dipadankan dengan beberapa klausul Anda.
   - Naskah Anda tidak mengaturnya? Tulis aturan tersirat (kelompok \`peraturan: tersirat\`, id \`T-${p.awalan}-...\`, dengan
     \`melengkapi\` dan alasannya) dan padankan dengan itu.
   - Klausul provinsi lain memang berlaku pada Anda? Sebut di \`adopsi\` dengan alasannya; ia tetap dikutip dengan nama
     peraturannya.
   - Langkahnya sendiri berbeda? Pilih varian lain (\`npm run baru -- provinsi "${p.nama}" --berdasarkan ...\`); bila tidak ada
     yang cocok, diperlukan mesin baru di \`workflows/\`.
4. Tulis model kedudukan dari naskah Anda dan sebut id-nya pada tiap unit dalam direktori.
5. Sesuaikan profil surat. \`instansi\` dalam direktori menyebutnya pada kolom \`profil\`.

## Memeriksa

    npm run baru -- periksa <folder ini>

menyebut setiap kekeliruan dengan berkas dan tempatnya: klausul yang belum dipadankan, kutipan yang tidak tertulis demikian
pada barisnya, id yang sudah dipakai, tenggat yang tidak dikenal mesin, unit yang modelnya tidak ada. Juga di mana tanda
\`${GANTI}\` masih tersisa.

## Mencoba

    export SISTEM_KERJA_PERATURAN=<folder ini>      # beberapa folder dipisahkan seperti PATH
    npm start
    npm run siskerja -- direktori muat <folder ini>/contoh/direktori.json
    npm run siskerja -- start lintas-unit --varian ${p.id} --berkas <folder ini>/contoh/permohonan-lintas-unit.json

Setiap worker dan setiap layanan yang memakai \`sistem-kerja/client\` memakai folder yang sama (pilihan \`peraturan\`).
`;
