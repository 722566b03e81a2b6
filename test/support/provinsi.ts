/** A fictitious province, made with the command as its officials would make it, and filled in with a text of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { diAkhir } from './penutup.ts';
import { TSX } from './tsx.ts';

const BARU = fileURLToPath(new URL('../../scripts/baru.ts', import.meta.url));

/** Runs `npm run baru -- …`; throws where it ends with another exit code than 0. */
export const jalankanBaru = (...argumen: string[]): string =>
  execFileSync(process.execPath, ['--import', TSX, BARU, ...argumen], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** A new place for a folder; what is made there is removed when the test file is done. */
export function tempatBaru(): string {
  const induk = mkdtempSync(join(tmpdir(), 'provinsi-'));
  diAkhir(() => rmSync(induk, { recursive: true, force: true }));
  return join(induk, 'folder');
}

/** What the text of the province says, in the order of the clauses that the skeleton asks for: Pasal 7, 9 and 12. */
const BUNYI: [pasal: string, ayat: string[]][] = [
  [
    'Pasal 7',
    [
      'Kepala unit yang memerlukan pegawai menyurati pejabat penilai pada unit yang dimintai pegawai.',
      'Surat itu ditembuskan kepada atasan kepala unit yang memerlukan pegawai.',
      'Surat memuat tujuan permintaan.',
      'Surat memuat keahlian yang dibutuhkan.',
      'Surat memuat hasil yang diharapkan.',
      'Surat memuat lamanya penugasan.',
      'Pejabat penilai wajib menjawab surat dalam tujuh hari kerja.',
      'Pejabat penilai yang bersedia menyebut pegawai yang cocok.',
      'Penugasan diterbitkan setelah kepala unit yang dimintai pegawai memberi saran.',
      'Pegawai yang ditugaskan ialah yang memenuhi keahlian dalam surat.',
      'Pejabat penilai yang keberatan menjawab dengan alasan tertulis.',
      'Setiap pegawai menerima surat penugasannya sendiri.',
    ],
  ],
  [
    'Pasal 9',
    [
      'Hasil kerja disampaikan kepada pejabat pada garis atasannya.',
      'Pejabat yang menilai hasil itu cukup meneruskannya kepada atasannya.',
      'Pekerjaan selesai ketika pejabat tertinggi pada unit menerima hasilnya.',
    ],
  ],
  [
    'Pasal 12',
    [
      'Pegawai fungsional dan pelaksana bekerja di bawah kepala seksi.',
      'Ketentuan ini berlaku pada Dinas Bahari dan Dinas Niaga.',
      'Kepala seksi memeriksa hasil kerja dan meneruskannya kepada kepala bidang.',
      'Kepala bidang memeriksa hasil yang diteruskan kepala seksi.',
      'Kepala dinas menerima hasil dan menyatakan pekerjaan selesai.',
      'Hasil yang kurang dikembalikan satu tingkat ke bawah.',
      'Kepala seksi membagi tugas dan menilai pegawai.',
    ],
  ],
];

export const NUSA_KENCANA = 'nusa-kencana';
export const SEBUTAN = 'Peraturan Gubernur Nusa Kencana Nomor 3 Tahun 2026';

/** The folder of the province, filled in, and its directory. */
export function nusaKencana(): { folder: string; direktori: IsiDirektori; permohonan: (nama: string) => never } {
  const folder = tempatBaru();
  jalankanBaru('provinsi', 'Nusa Kencana', '--folder', folder);
  const baca = (nama: string) => readFileSync(join(folder, nama), 'utf8');
  const tulis = (nama: string, isi: unknown) =>
    writeFileSync(join(folder, nama), typeof isi === 'string' ? isi : stringify(isi));
  isiHukum(baca, tulis);
  const direktori = isiDirektori(JSON.parse(baca('contoh/direktori.json')));
  tulis('contoh/direktori.json', JSON.stringify(direktori));
  return { folder, direktori, permohonan: (nama) => JSON.parse(baca(`contoh/permohonan-${nama}.json`)) as never };
}

type Baca = (nama: string) => string;
type Tulis = (nama: string, isi: unknown) => void;

function isiHukum(baca: Baca, tulis: Tulis): void {
  const berkas = `${NUSA_KENCANA}.yaml`;
  tulis('peraturan.yaml', baca('peraturan.yaml').replaceAll('Nomor [GANTI] Tahun [GANTI]', 'Nomor 3 Tahun 2026'));
  const naskah = ['PERATURAN GUBERNUR NUSA KENCANA NOMOR 3 TAHUN 2026'];
  const [kelompok] = parse(baca(`klausul/${berkas}`)) as { peraturan: string; klausul: Record<string, unknown>[] }[];
  let ke = 0;
  for (const [pasal, ayat] of BUNYI) {
    naskah.push('', pasal);
    ayat.forEach((teks, i) => {
      naskah.push(`(${i + 1}) ${teks}`);
      const letak = `${pasal} ayat (${i + 1})`;
      Object.assign(kelompok?.klausul[ke++] ?? {}, { letak, baris: [naskah.length, naskah.length], teks });
    });
  }
  if (ke !== kelompok?.klausul.length) throw new Error('the skeleton asks for other clauses than this text has');
  tulis(`sumber/${NUSA_KENCANA}.txt`, naskah.join('\n'));
  tulis(`klausul/${berkas}`, [kelompok]);

  const varian = parse(baca(`varian/${berkas}`));
  varian.dasarSurat = [{ teks: SEBUTAN, sejak: '2026-01-01' }];
  Object.assign(varian.prosedur.penunjukanLintasUnit, {
    tenggat: { jawaban: { hariKerja: 7, dasar: ['NK-1-7'] } },
    judulSurat: { suratTugas: 'SURAT PERINTAH TUGAS' },
  });
  // Here the text itself says what had to be implied in the borrowed one.
  varian.prosedur.penunjukanLintasUnit.padanan['T-LU-terima-setiap'] = ['NK-1-12'];
  tulis(`varian/${berkas}`, varian);

  const { model } = parse(baca(`model/${berkas}`)) as { model: Record<string, never>[] };
  const [dinas] = model;
  const tempat = (i: number) => ({ baris: kelompok?.klausul[15 + i]?.baris, teks: kelompok?.klausul[15 + i]?.teks });
  const peninjau = (posisi: number, nama: string, ...dasar: string[]) => ({ nama, posisi, dasar });
  Object.assign(dinas ?? {}, {
    nama: 'Dinas dengan kepala seksi sebagai pejabat penilai',
    kedudukan: tempat(0),
    unit: ['Dinas Bahari', 'Dinas Niaga'].map((nama) => ({ nama, baris: tempat(1).baris })),
    rantai: [
      peninjau(-2, 'Kepala Seksi', 'NK-3-3'),
      peninjau(-1, 'Kepala Bidang', 'NK-3-4'),
      peninjau(0, 'Kepala Dinas', 'NK-3-5'),
    ],
  });
  tulis(`model/${berkas}`, { model });

  const profil = parse(baca(`profil/${berkas}`));
  tulis(`profil/${berkas}`, {
    ...profil,
    kertas: { lebar: 210, tinggi: 297 },
    polaNomor: '{urut}/{unit}-NK/{klasifikasi}/{tahun}',
    klasifikasi: { suratTugas: '094' },
  });
}

/** Its own posts: a kepala seksi stands between the kepala bidang and the others. */
function isiDirektori(d: IsiDirektori): IsiDirektori {
  const nama: Record<string, string> = { 'nk-dinas-1': 'Dinas Bahari', 'nk-dinas-2': 'Dinas Niaga' };
  for (const u of d.unit) u.nama = nama[u.id] ?? u.nama;
  for (const j of d.jabatan) {
    j.nama = j.nama.replace('Dinas Contoh Satu', 'Dinas Bahari').replace('Dinas Contoh Dua', 'Dinas Niaga');
    if (j.unit === 'nk-dinas-2' && j.jenis !== 'struktural') j.atasan = 'nk-kasi-2';
  }
  d.jabatan.push({
    id: 'nk-kasi-2',
    unit: 'nk-dinas-2',
    nama: 'Kepala Seksi Pasar',
    jenis: 'struktural',
    atasan: 'nk-kabid-2',
  });
  d.pegawai.push({ id: 'nk-p-kasi-2', nama: 'Wirya Contoh', nip: '198901012010011999' });
  d.pemangku.push({ jabatan: 'nk-kasi-2', pegawai: 'nk-p-kasi-2', kapasitas: 'definitif', dari: '2020-01-01' });
  return d;
}
