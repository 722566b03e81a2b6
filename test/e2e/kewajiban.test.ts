/** Duties of a running case: whoever holds a role is shown what the texts ask of him besides the steps. */
import { beforeAll, describe, expect, test } from 'vitest';
import { duties } from '../../client/index.ts';
import { jalankanDisini, lingkungan } from '../cli/jalan.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const VARIAN = 'bengkulu-pasal';
let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

describe('the duties of a case', () => {
  test('given a case when people are assigned then they are bound by name, and nobody before that', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const utamakanUnitSendiri = async () => (await s.client.duties(k.id)).find((d) => d.klausul === 'B-P-12-1');
    expect(await utamakanUnitSendiri()).toMatchObject({ peran: ['pegawaiDitugaskan'], pemegang: [] });
    await k.putus('p-kartika-dewi', { type: 'setuju', pegawai: ['p-hendra-saputra', 'p-irfan-maulana'] });
    expect(await utamakanUnitSendiri()).toEqual({
      klausul: 'B-P-12-1',
      kutipan: 'Pasal 12 ayat (1) Peraturan Gubernur Bengkulu Nomor 27 Tahun 2024',
      jenis: 'kewajiban',
      mengikat: ['Pejabat Fungsional/Pelaksana'],
      uraian: 'mengutamakan target kinerja unit organisasi tempat berkedudukan',
      peran: ['pegawaiDitugaskan'],
      pemegang: ['pegawai:p-hendra-saputra', 'pegawai:p-irfan-maulana'],
    });
  });

  test('given a case for a team when its duties are asked for then those of an individu are not among them', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN, { bentuk: 'tim', namaTim: 'Tim Penyusun SOP' });
    const klausul = (await s.client.duties(k.id)).map((d) => d.klausul);
    expect(klausul).toContain('B-L-3.b-2');
    expect(klausul).not.toContain('B-P-14-1');
  });

  test('given a case when siskerja shows it then each holder stands there with his duties and their clauses', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const { keluar } = await jalankanDisini(['show', k.id], lingkungan(s));
    expect(keluar).toMatch(/kewajiban +Kepala Biro Organisasi: Rahmat Hidayat.*\(p-rahmat-hidayat\)\n/);
    expect(keluar).toMatch(/- sebagai Pimpinan Unit Organisasi: menyediakan dukungan sumber daya \[B-L-3.tj-puo-2\]/);
    const json = await jalankanDisini(['show', k.id, '--json'], lingkungan(s));
    expect(JSON.parse(json.keluar).kewajiban).toEqual(await s.client.duties(k.id));
  });

  test('given a case that does not exist when its duties are asked for then it is not known', async () => {
    await expect(s.client.duties('plu-tidak-ada')).rejects.toMatchObject({ kode: 'PROSEDUR_TIDAK_DIKENAL' });
  });
});

describe('the duties of a procedure', () => {
  const siskerja = (...argumen: string[]) => jalankanDisini(['kewajiban', ...argumen], {});

  test('given a role when its duties are asked for without any installation then only those stand there', async () => {
    const { kode, keluar } = await siskerja('lintas-unit', '--varian', VARIAN, '--peran', 'puoDituju', '--json');
    expect(kode).toBe(0);
    const semua = JSON.parse(keluar) as { peran: string[] }[];
    expect(semua.length).toBeGreaterThan(0);
    expect(semua.filter((d) => !d.peran.includes('puoDituju'))).toEqual([]);
    expect(semua).toEqual(duties({ prosedur: 'penunjukanLintasUnit', varian: VARIAN, peran: 'puoDituju' }));
  });

  test.each([
    ['a procedure', ['tidak-ada'], 4, 'PROSEDUR_TIDAK_DIKENAL'],
    ['a variant', ['lintas-unit', '--varian', 'lain'], 2, 'VARIAN_TIDAK_DIKENAL'],
    ['a model', ['lintas-unit', '--model', 'pd-9'], 2, 'MASUKAN_TIDAK_SAH'],
    ['a role', ['lintas-unit', '--peran', 'raja'], 2, 'MASUKAN_TIDAK_SAH'],
  ])(
    'given %s that does not exist when its duties are asked for then it is refused',
    async (_, argumen, kode, galat) => {
      const hasil = await siskerja(...argumen, '--json');
      expect([hasil.kode, JSON.parse(hasil.galat).galat.kode]).toEqual([kode, galat]);
    },
  );
});
