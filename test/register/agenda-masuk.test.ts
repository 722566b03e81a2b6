/** The agenda of incoming letters against a real PostgreSQL: whom a letter reaches, under which number, and once. */
import { beforeAll, describe, expect, test } from 'vitest';
import { catatMasuk, type Diteruskan } from '../../register/agenda-masuk.ts';
import type { Register } from '../../register/koneksi.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiDirektori, registerBaru } from '../support/sistem.ts';
import { simpanSurat } from '../support/surat.ts';

const SIANG = new Date('2026-11-24T04:00:00Z');

let register: Register;
beforeAll(async () => {
  register = await registerBaru();
  await isiDirektori(
    register,
    direktoriContoh('bengkulu', (d) => {
      const kabupaten = d.instansi.find((i) => i.id === 'pemkab-bengkulu-tengah');
      Object.assign(kabupaten ?? {}, { zona: 'Asia/Jayapura' });
    }),
  );
});

let n = 0;
/** A letter of Biro Organisasi, and the row of the outbox that brings it to somebody. */
async function surat(): Promise<string> {
  const id = `plu-buatan.1.${++n}`;
  await simpanSurat(register, { id });
  return id;
}
const kepada = (surat: string | null, jabatan: string, jenis: Diteruskan['jenis'] = 'surat'): Diteruskan => ({
  kepada: jabatan.includes(':') ? jabatan : `jabatan:${jabatan}`,
  jenis,
  surat,
});
const catat = (baris: Diteruskan[], pada = SIANG) =>
  register.db.transaction().execute((trx) => catatMasuk(trx, baris, pada));
const agenda = (unit: string) =>
  register.db
    .selectFrom('agenda_masuk')
    .selectAll()
    .where('unit', '=', unit)
    .orderBy('tahun')
    .orderBy('nomor')
    .execute();

describe('given letters whose turn has come', () => {
  test('when they reach posts of other units then each unit numbers them from 1, in the order of the rows', async () => {
    const [a, b] = [await surat(), await surat()];
    const tercatat = await catat([
      kepada(b, 'kepala-biro-perekonomian'),
      kepada(a, 'kepala-biro-perekonomian'),
      kepada(a, 'sekretaris-daerah', 'tembusan'),
    ]);
    expect(tercatat.sort((x, y) => x.unit.localeCompare(y.unit) || x.nomor - y.nomor)).toEqual([
      { unit: 'biro-perekonomian', tahun: 2026, nomor: 1, surat: b },
      { unit: 'biro-perekonomian', tahun: 2026, nomor: 2, surat: a },
      { unit: 'setda', tahun: 2026, nomor: 1, surat: a },
    ]);
    expect((await agenda('setda')).map((r) => [r.sebagai, r.diterima])).toEqual([['tembusan', SIANG]]);
  });

  test('when the same rows come again, with one more, then only that one is new', async () => {
    const [lama, baru] = [await surat(), await surat()];
    await catat([kepada(lama, 'kepala-biro-perekonomian')]);
    const sebelum = await agenda('biro-perekonomian');
    const tercatat = await catat([kepada(lama, 'kepala-biro-perekonomian'), kepada(baru, 'kepala-biro-perekonomian')]);
    expect(tercatat).toEqual([{ unit: 'biro-perekonomian', tahun: 2026, nomor: sebelum.length + 1, surat: baru }]);
    expect((await agenda('biro-perekonomian')).slice(0, -1)).toEqual(sebelum);
  });

  test('when one unit gets a letter for its head and a copy for another post then it has it once, as the letter', async () => {
    const id = await surat();
    await catat([kepada(id, 'kepala-biro-perekonomian', 'tembusan'), kepada(id, 'kepala-biro-perekonomian')]);
    expect((await agenda('biro-perekonomian')).filter((r) => r.surat === id).map((r) => r.sebagai)).toEqual(['surat']);
  });

  test('when they stay in the unit that sent them, go to a person, to nobody known, or are no letters, then nothing is entered', async () => {
    const id = await surat();
    const sebelum = await register.db.selectFrom('agenda_masuk').selectAll().execute();
    expect(
      await catat([
        kepada(id, 'kepala-bagian-tatalaksana'),
        kepada(id, 'pegawai:p-hendra-saputra'),
        kepada(id, 'jabatan-gaib'),
        kepada('surat-gaib', 'sekretaris-daerah'),
        kepada(id, 'sekretaris-daerah', 'pemberitahuan'),
        kepada(null, 'sekretaris-daerah', 'tugas'),
      ]),
    ).toEqual([]);
    expect(await catat([])).toEqual([]);
    expect(await register.db.selectFrom('agenda_masuk').selectAll().execute()).toEqual(sebelum);
  });

  test.each([
    ['biro-perekonomian', 'kepala-biro-perekonomian', '2026-12-31T17:00:00Z'],
    ['setda-bengkulu-tengah', 'sekretaris-daerah-bengkulu-tengah', '2026-12-31T15:00:00Z'],
  ])(
    'when it is midnight where %s is then the year begins there, and its numbers with it',
    async (unit, jabatan, tengahMalam) => {
      const tengah = new Date(tengahMalam);
      const [sebelum, tepat, sesudah] = [await surat(), await surat(), await surat()];
      const nomor = [];
      for (const [id, pada] of [
        [sebelum, new Date(tengah.getTime() - 1)],
        [tepat, tengah],
        [sesudah, new Date(tengah.getTime() + 1)],
      ] as const) {
        nomor.push(...(await catat([kepada(id, jabatan)], pada)).map((t) => `${t.unit} ${t.tahun} ${t.nomor}`));
      }
      const terakhir2026 = (await agenda(unit)).filter((r) => r.tahun === 2026).length;
      expect(nomor).toEqual([`${unit} 2026 ${terakhir2026}`, `${unit} 2027 1`, `${unit} 2027 2`]);
    },
  );

  test('when many transactions enter letters at once, in crossed orders, then no number is missing or double', async () => {
    const id = await Promise.all(Array.from({ length: 30 }, surat));
    const pos = ['kepala-biro-perekonomian', 'sekretaris-daerah', 'gubernur'];
    const pada = new Date('2030-05-05T03:00:00Z');
    await Promise.all(
      id.map((s, i) =>
        catat(
          (i % 2 === 0 ? pos : [...pos].reverse()).map((j) => kepada(s, j)),
          pada,
        ),
      ),
    );
    for (const unit of ['biro-perekonomian', 'setda', 'gubernur']) {
      const nomor = (await agenda(unit)).filter((r) => r.tahun === 2030).map((r) => r.nomor);
      expect(nomor).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    }
  });
});
