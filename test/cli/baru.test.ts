/** `npm run baru`: the skeleton of a province, whole or not at all, and what is said of a folder that is not right. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { jalankan } from '../../scripts/baru/perintah.ts';
import { tempatBaru } from '../support/provinsi.ts';

/** The command in this process, whose start takes longer than all it does: what it wrote, and its exit code. */
function jalankanDisini(argumen: string[]) {
  const hasil = { kode: 0, keluar: '', galat: '' };
  const tangkap = (ke: 'keluar' | 'galat') => (teks: string | Uint8Array) => {
    hasil[ke] += teks;
    return true;
  };
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(tangkap('keluar'));
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(tangkap('galat'));
  try {
    hasil.kode = jalankan(argumen);
    return hasil;
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

const berhasil = (...argumen: string[]): string => {
  const { kode, keluar, galat } = jalankanDisini(argumen);
  expect({ kode, galat }).toEqual({ kode: 0, galat: '' });
  return keluar;
};
const ditolak = (...argumen: string[]): string => {
  const { kode, keluar, galat } = jalankanDisini(argumen);
  expect({ kode, keluar }).toEqual({ kode: 2, keluar: '' });
  return galat;
};

describe('given the name of a province', () => {
  let folder: string;
  let hasil: { folder: string; varian: unknown[]; ganti: { berkas: string; baris: number }[] };
  beforeAll(() => {
    folder = tempatBaru();
    hasil = JSON.parse(berhasil('provinsi', 'Provinsi Bali', '--folder', folder, '--prosedur', 'semua', '--json'));
  });

  test('when its skeleton is made then it holds together from the first moment on, beside the built-in law', () => {
    const registri = muatPeraturan([folder]);
    expect(hasil.folder).toBe(folder);
    expect(Object.keys(registri.varian('bali').prosedur)).toEqual(
      Object.keys(registri.varian('bengkulu-lampiran').prosedur),
    );
    expect(registri.semuaModel().some((m) => m.peraturan === 'bali')).toBe(true);
    expect(registri.profil('bali').nama).toBe('Pemerintah Provinsi Bali');
  });

  test('when its clauses are read then they begin with letters that no other source has, and none is another province’s', () => {
    const registri = muatPeraturan([folder]);
    const milik = registri.semuaKlausul().filter((k) => k.peraturan === 'bali');
    for (const { id } of milik) expect(id).toMatch(/^BAL-\d+-\d+$/);
    const dikutip = Object.values(registri.varian('bali').dasar).flat().map(registri.klausul);
    expect(dikutip.filter((k) => k.jenis === 'norma' && k.peraturan !== 'bali')).toEqual([]);
  });

  test('when it is read by who fills it in then the README says how, and every place to fill in is found', () => {
    const bacaan = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const bagian of ['npm run baru -- periksa', 'SISTEM_KERJA_PERATURAN', 'padanan', 'adopsi', 'T-BAL-'])
      expect(bacaan).toContain(bagian);
    for (const { berkas, baris } of hasil.ganti)
      expect(readFileSync(join(folder, berkas), 'utf8').split('\n')[baris - 1]).toContain('[GANTI]');
    expect(new Set(hasil.ganti.map((g) => g.berkas))).toContain('sumber/bali.txt');
  });

  test('when it is asked for again at the same place then it is refused, and what stands there stays', () => {
    writeFileSync(join(folder, 'README.md'), 'punya saya');
    expect(ditolak('provinsi', 'Jambi', '--folder', folder)).toContain(`${folder} sudah ada`);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('punya saya');
  });
});

describe('given a call that is wrong', () => {
  test.each<[string, string[], string]>([
    ['no command', [], 'sebutkan perintahnya'],
    ['an unknown command', ['kabupaten', 'X'], 'perintah "kabupaten" tidak dikenal'],
    ['no name', ['provinsi'], 'nama provinsi belum disebut'],
    ['a name of several words without quotes', ['provinsi', 'Nusa', 'Kencana'], 'dalam tanda kutip'],
    ['a path for a name', ['provinsi', '../etc'], '"../etc" bukan nama provinsi'],
    ['a name without letters', ['provinsi', '123'], '"123" bukan nama provinsi'],
    ['the name of a built-in regulation', ['provinsi', 'Sumatera Utara'], 'peraturan "sumatera-utara" sudah ada'],
    [
      'an unknown variant',
      ['provinsi', 'Jambi', '--berdasarkan', 'aceh'],
      'varian "aceh" tidak ada; pilihan: bengkulu-',
    ],
    [
      'a procedure that the variant does not have',
      ['provinsi', 'Jambi', '--berdasarkan', 'sumut', '--prosedur', 'penunjukanLintasInstansi'],
      'tidak punya prosedur "penunjukanLintasInstansi"',
    ],
    ['an unknown option', ['provinsi', 'Jambi', '--lain'], "'--lain'"],
    ['a folder to check that is not there', ['periksa', '/tidak/ada'], '/tidak/ada (folder): tidak ada'],
  ])('when it has %s then it says so, and nothing is written', (_, argumen, pesan) => {
    const folder = tempatBaru();
    const tujuan = argumen[0] === 'provinsi' ? ['--folder', folder] : [];
    expect(ditolak(...argumen, ...tujuan)).toContain(pesan);
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  test('when the place lies in a file then it says so, and nothing is left over', () => {
    const folder = tempatBaru();
    writeFileSync(folder, '');
    expect(ditolak('provinsi', 'Jambi', '--folder', join(folder, 'x'))).toContain('tidak dapat dibuat');
    expect(readdirSync(dirname(folder))).toEqual(['folder']);
  });
});

describe('given a folder with faults', () => {
  test('when it is checked then each is told with its file and place, also as JSON', () => {
    const folder = tempatBaru();
    berhasil('provinsi', 'Jambi', '--folder', folder);
    const ubah = (nama: string, dari: string | RegExp, ke: string) => {
      const lama = readFileSync(join(folder, nama), 'utf8');
      expect(lama).toMatch(dari);
      writeFileSync(join(folder, nama), lama.replace(dari, ke));
    };
    ubah('varian/jambi.yaml', / +B-L-2\.a\.2-d: .*\n/, '');
    ubah('klausul/jambi.yaml', 'sepadan dengan B-L-2.a.2-b.', 'serupa dengan B-L-2.a.2-b.');
    const { galat } = JSON.parse(ditolak('periksa', folder, '--json'));
    expect(galat.kode).toBe('PERATURAN_TIDAK_SAH');
    expect(galat.daftar).toEqual([
      expect.objectContaining({ berkas: join(folder, 'klausul/jambi.yaml'), letak: '[0].klausul[6].teks' }),
      expect.objectContaining({
        berkas: join(folder, 'varian/jambi.yaml'),
        letak: 'prosedur.penunjukanLintasUnit.padanan',
        pesan: expect.stringContaining('mesin pinjaman mengutip "B-L-2.a.2-d"'),
      }),
    ]);
  });

  test('when its directory names a model that is not there, or a variant in full a machine that is not, then it says so', () => {
    const folder = tempatBaru();
    berhasil('provinsi', 'Jambi', '--folder', folder);
    const berkas = join(folder, 'contoh/direktori.json');
    writeFileSync(berkas, readFileSync(berkas, 'utf8').replace('"jambi-dinas"', '"jambi-badan"'));
    expect(ditolak('periksa', folder)).toContain(
      `${berkas} unit baris 2 model: model kedudukan "jambi-badan" tidak ada`,
    );
    writeFileSync(
      join(folder, 'varian/lain.yaml'),
      `id: jambi-lain
nama: Jambi, mesin sendiri
peraturan: jambi
prosedur:
  penunjukanDalamUnit: { mesin: jambi, tenggat: {}, judulSurat: {}, klasifikasi: {} }
dasar:
  penunjukanDalamUnit: [JAM-1-1]
dasarSurat: []
`,
    );
    expect(ditolak('periksa', folder)).toContain('jambi-lain prosedur.penunjukanDalamUnit: mesin "jambi" tidak ada');
  });
});
