import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { bacaPerkara, type HasilReplay, replay } from '../../audit/replay.ts';

const folder = new URL('../histories/', import.meta.url);
const berkas = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((b) => b.endsWith('.json'))
  .sort();
const baca = (nama: string) => readFileSync(new URL(nama, folder), 'utf8');

const periksa = (teks: string): Promise<HasilReplay> => replay(bacaPerkara(teks), inject('bundle'));

describe('given the golden histories of every release', () => {
  test.each(berkas.filter((b) => !b.startsWith('diubah/')))(
    'when %s is replayed then history, machine, journal and letters agree',
    async (nama) => {
      const hasil = await periksa(baca(nama));
      expect(hasil.perbedaan).toEqual([]);
      expect(hasil.langkah).toBeGreaterThan(1);
      expect(hasil.denganRegister).toBe(true);
    },
  );

  test('when one of them is a plain Temporal history without register then it replays all the same', async () => {
    const { runs } = JSON.parse(baca('0.1.0/bengkulu-lampiran-selesai.json'));
    const hasil = await periksa(JSON.stringify(runs[0]));
    expect(hasil).toMatchObject({ cocok: true, denganRegister: false, keadaan: 'selesai', langkah: 6 });
  });

  test('when one is replayed then the duties that held in it are named, by its variant and its request', async () => {
    const { kewajiban } = await periksa(baca('0.1.0/bengkulu-pasal-selesai.json'));
    expect(kewajiban).toEqual(expect.arrayContaining(['B-P-12-1', 'B-L-3.b-2']));
    // For an individu, and of the other province: the request was for a team.
    expect(kewajiban.filter((k) => k === 'B-P-14-1' || k.startsWith('S-'))).toEqual([]);
  });

  test.each([
    ['bengkulu-lampiran-selesai', 'selesai'],
    ['bengkulu-lampiran-ditolak', 'ditolak'],
    ['bengkulu-pasal-selesai', 'selesai'],
    ['bengkulu-pasal-ditolak', 'ditolak'],
    ['sumut-selesai', 'selesai'],
    ['sumut-tidak-direkomendasikan-lalu-ditolak', 'ditolak'],
  ])('when %s is folded then the case ends as %s', async (nama, keadaan) => {
    expect(await periksa(baca(`0.1.0/${nama}.json`))).toMatchObject({ keadaan, cocok: true });
  });
});

interface IsiPerkara {
  runs: { events: Record<string, { [k: string]: unknown }>[] }[];
  register: {
    jurnal: { isi: { pelaku?: { nama: string }; dasar: string[] } }[];
    surat: { nomor: string; naskah: { hal: string } }[];
  };
}

/** A case with one thing changed after the fact. */
function diubah(ubah: (perkara: IsiPerkara) => void, asal = '0.1.0/bengkulu-pasal-selesai.json'): string {
  const perkara = JSON.parse(baca(asal)) as IsiPerkara;
  ubah(perkara);
  return JSON.stringify(perkara);
}

describe('given a case that was changed after the fact', () => {
  test('when the kept tampered history, in which an agreement was made a refusal, is replayed then it fails', async () => {
    const hasil = await periksa(baca('diubah/setuju-jadi-tolak.json'));
    expect(hasil.cocok).toBe(false);
    expect(hasil.perbedaan.join('\n')).toContain('menurut mesin');
  });

  test('when a signal is removed from the history then it fails', async () => {
    const teks = diubah((p) => {
      const [run] = p.runs;
      const i = run?.events.findIndex((e) => 'workflowExecutionSignaledEventAttributes' in e) ?? -1;
      run?.events.splice(i, 1);
    });
    expect((await periksa(teks)).cocok).toBe(false);
  });

  test('when a journal row names another actor then its hash no longer fits', async () => {
    const teks = diubah((p) => {
      const pelaku = p.register.jurnal[1]?.isi.pelaku;
      if (pelaku) pelaku.nama = 'Orang Lain, S.H.';
    });
    expect((await periksa(teks)).perbedaan).toEqual(['langkah 2: isi jurnal tidak sesuai dengan hash-nya']);
  });

  test('when the last journal row is removed then the register is short of the history', async () => {
    const hasil = await periksa(diubah((p) => void p.register.jurnal.pop()));
    expect(hasil.perbedaan.join('\n')).toContain('tidak ada dalam register');
  });

  test('when the text of a letter is changed then the letter is named', async () => {
    const teks = diubah((p) => {
      const [surat] = p.register.surat;
      if (surat) surat.naskah.hal = 'Hal lain';
    });
    const [beda] = (await periksa(teks)).perbedaan;
    expect(beda).toMatch(/^surat 800\/.* telah berubah$/);
  });

  test('when a letter is added to the register then it is named', async () => {
    const teks = diubah((p) => {
      const [surat] = p.register.surat;
      if (surat) p.register.surat.push({ ...surat, id: 'plu-lain.1.1' } as typeof surat);
    });
    expect((await periksa(teks)).perbedaan.join('\n')).toContain('tidak dalam jurnal');
  });
});

describe('given a file that is no case', () => {
  test.each([
    ['not JSON', 'bukan json'],
    ['an empty object', '{}'],
    ['a history without events', '{"events":[]}'],
  ])('when it is %s then reading it fails with a reason', async (_, teks) => {
    await expect(async () => periksa(teks)).rejects.toThrow();
  });
});
