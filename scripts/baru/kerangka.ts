/** The files of a province's skeleton, by their path in the folder. */
import { Document, isScalar, visit } from 'yaml';
import type { AturanProsedur } from '../../peraturan/skema.ts';
import { tataLetakBawaan } from '../../surat/tata-letak.ts';
import { bacaan } from './bacaan.ts';
import { contohDirektori, contohPermohonan } from './contoh.ts';
import { type KlausulContoh, type NaskahContoh, susunNaskah } from './naskah-contoh.ts';
import { GANTI, type Provinsi } from './provinsi.ts';

export function susunKerangka(p: Provinsi): Map<string, string> {
  const naskah = susunNaskah(p);
  const json = (isi: unknown) => `${JSON.stringify(isi, null, 2)}\n`;
  const permohonan = Object.entries(contohPermohonan(p)).filter(([prosedur]) =>
    p.prosedur.some(({ nama }) => nama === prosedur),
  );
  return new Map([
    ['README.md', bacaan(p)],
    ['peraturan.yaml', berkasPeraturan(p)],
    [`sumber/${p.id}.txt`, naskah.teks],
    [`klausul/${p.id}.yaml`, berkasKlausul(p, naskah)],
    [`varian/${p.id}.yaml`, berkasVarian(p, naskah)],
    [`model/${p.id}.yaml`, berkasModel(p, naskah)],
    [`profil/${p.id}.yaml`, berkasProfil(p)],
    ['contoh/direktori.json', json(contohDirektori(p))],
    ...permohonan.map(([, { berkas, isi }]): [string, string] => [`contoh/${berkas}`, json(isi)]),
  ]);
}

const LEBAR = 116;

/** As the files of the built-in law are written: a list of plain values on one line. */
function yaml(isi: unknown): string {
  const dokumen = new Document(isi);
  visit(dokumen, {
    Seq(_, daftar) {
      if (daftar.items.every((b) => isScalar(b))) daftar.flow = true;
    },
  });
  return dokumen.toString({ lineWidth: LEBAR, flowCollectionPadding: false });
}

/** Each line as a comment, broken where it is too long. */
const komentar = (teks: string, awal = ''): string =>
  teks
    .trimEnd()
    .split('\n')
    .flatMap((baris) => {
      const [, jorok = '', isi = ''] = /^( *)(.*)$/.exec(baris) ?? [];
      return (isi.match(new RegExp(`.{1,${LEBAR - awal.length - jorok.length - 2}}(?:\\s|$)`, 'g')) ?? ['']).map((b) =>
        `${awal}# ${jorok}${b}`.trimEnd(),
      );
    })
    .join('\n');
const menjorok = (teks: string, n: number) => teks.trimEnd().replace(/^(?=.)/gm, ' '.repeat(n));

const judul = ({ nama }: Provinsi) => `Peraturan Gubernur ${nama} Nomor ${GANTI} Tahun ${GANTI} tentang Sistem Kerja`;

const berkasPeraturan = (p: Provinsi): string =>
  `# Peraturan yang dikutip, sebagaimana ditulis ahli hukum; naskahnya di sumber/.
${yaml([
  {
    id: p.id,
    jenis: 'norma',
    judul: judul(p),
    sebutan: `Peraturan Gubernur ${p.nama} Nomor ${GANTI} Tahun ${GANTI}`,
    sumber: `${p.id}.txt`,
    berlakuSejak: p.sejak,
  },
])}`;

function berkasKlausul(p: Provinsi, { klausul }: NaskahContoh): string {
  const satu = ({ id, letak, baris, teks, sepadan }: KlausulContoh) =>
    `${sepadan ? `${komentar(`${sepadan.id}, ${sepadan.kutipan}: ${rapikan(sepadan.teks)}`, '    ')}\n` : ''}${menjorok(
      yaml([{ id, letak, baris: [baris, baris], teks }]),
      4,
    )}`;
  const bagian = klausul.map(({ judul: nama, klausul: isi }) => `    # --- ${nama}\n${isi.map(satu).join('\n')}`);
  return `# Klausul yang dirujuk langkah, surat, dan model. teks tertulis sama persis pada baris sumbernya (spasi dan ganti
# baris tidak dihitung). Di atas tiap klausul: yang dikutip mesin pinjaman di tempat itu. Awalan T-, INST-, dan ND- bukan
# untuk norma; aturan tersirat Anda sendiri ditulis pada kelompok "peraturan: tersirat" dengan id T-${p.awalan}-...
- peraturan: ${p.id}
  klausul:
${bagian.join('\n\n')}
`;
}

function berkasVarian(p: Provinsi, { padanan }: NaskahContoh): string {
  const prosedur = p.prosedur.map(({ nama, klausul }) => {
    const aturan = p.pinjaman.prosedur[nama] as AturanProsedur;
    const norma = klausul.filter((k) => k.jenis === 'norma');
    const lain = klausul.filter((k) => k.jenis !== 'norma');
    const { tenggat, judulSurat, klasifikasi } = aturan;
    return `  ${nama}:
    # Yang tidak ditulis mengikuti varian ${p.pinjaman.id}; hapus tanda # untuk menggantinya:
${komentar(yaml({ tenggat, judulSurat, klasifikasi }), '    ')}
    # Klausul yang dikutip mesin pinjaman, dan klausul Anda yang menggantikannya (boleh beberapa).
    padanan:
${norma.map((k) => `      ${k.id}: [${padanan.get(k.id)}]`).join('\n') || '      {}'}
${komentar(`Dipinjam apa adanya karena bukan milik provinsi mana pun: ${lain.map((k) => k.id).join(', ') || '-'}.`, '    ')}
    # Bila naskah Anda mengaturnya sendiri, padankan juga. Klausul peraturan lain yang memang berlaku pada Anda:
    # adopsi:
    #   <id klausul>: <alasan, mis. pasal yang menyatakannya berlaku>`;
  });
  const umum = p.pinjaman.dasarSurat.filter(
    (d) => !d.sampai && /^(Undang-Undang .*Aparatur|Peraturan Menteri)/s.test(d.teks),
  );
  const dasarSurat = [...umum, { teks: judul(p), sejak: p.sejak }];
  return `# Bacaan peraturan ini: mesin dan nilai dari varian ${p.pinjaman.id}, dasar hukumnya sendiri.
id: ${p.id}
nama: ${JSON.stringify(p.nama)}
peraturan: ${p.id}
berdasarkan: ${p.pinjaman.id}

${komentar(`Hanya prosedur yang disebut di sini yang berlaku. Pilihan: ${Object.keys(p.pinjaman.prosedur).join(', ')}.`)}
prosedur:
${prosedur.join('\n')}

# Dasar surat tugas, menurut urutan cetak; sejak dan sampai: hari pertama dan terakhir boleh dikutip.
${yaml({ dasarSurat })}`;
}

function berkasModel(p: Provinsi, { model: k }: NaskahContoh): string {
  const dinas = (posisi: number, nama: string, ...dasar: string[]) => ({ nama, posisi, dasar });
  const baris = (n: number) => [n, n];
  const isi = {
    model: [
      {
        id: `${p.id}-dinas`,
        nama: `${GANTI} Dinas dengan Kepala Bidang sebagai Pejabat Penilai Kinerja`,
        peraturan: p.id,
        kedudukan: { baris: baris(k.kedudukan.baris), teks: k.kedudukan.teks },
        unit: ['Dinas Contoh Satu', 'Dinas Contoh Dua'].map((nama) => ({ nama, baris: baris(k.unit.baris) })),
        pengaju: ['tim', 'individu'],
        rantai: [dinas(-1, 'Kepala Bidang', k.reviu.id), dinas(0, 'Kepala Dinas', k.terima.id)],
        selesai: [k.selesai.id],
        kembalikan: [k.kembali.id],
        wewenang: [
          {
            jenjang: 'lainnya',
            menugaskan: ['Kepala Bidang'],
            merekomendasikan: [],
            menilai: ['Kepala Bidang'],
            dasar: [k.wewenang.id],
          },
        ],
      },
    ],
  };
  return `# Model kedudukan: siapa meninjau hasil secara berurutan, dan siapa menugaskan, merekomendasikan, menilai.
# posisi dihitung dari pimpinan unit: 0 pimpinan, 1 atasannya, -1 pejabat di bawahnya pada garis yang mengajukan; ppk:
# Pejabat Penilai Kinerja unit pengaju. Jenis unit tanpa model ditulis pada tanpaModel dengan alasannya.
${yaml(isi)}`;
}

const berkasProfil = (
  p: Provinsi,
): string => `# Tata naskah dinas: rupa dan nomor surat. Ukuran kertas dan margin dalam milimeter, huruf dalam point.
# polaNomor memuat {urut} dan {tahun}; boleh juga {klasifikasi}, {unit}, {bulanRomawi}.
# klasifikasi (opsional): kode per jenis surat bila berbeda dari varian, mis. suratTugas: 800.1.11.1
# sifat (opsional): keamanan dan urgensi per jenis surat bila bukan Biasa, mis. suratTugas: { urgensi: Segera }
# lambang (opsional): tempat lambang daerah di kiri kop, mis. { lebar: 20, tinggi: 25 }
${yaml({
  id: p.id,
  nama: `Pemerintah Provinsi ${p.nama}`,
  ...tataLetakBawaan,
  polaNomor: '{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}',
  sifat: { pengunduranDiri: { keamanan: 'Terbatas' }, jawabanPengunduranDiri: { keamanan: 'Terbatas' } },
})}`;

const rapikan = (teks: string) => teks.trim().replace(/\s+/g, ' ');
