/** What comes from elsewhere than our client: signals and starts that Temporal takes, whatever is in them. */
import { randomUUID } from 'node:crypto';
import { WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { isiPerkara, Perkara, permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const VARIAN = 'bengkulu-lampiran';
let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

const utf8 = (teks: string) => new TextEncoder().encode(teks);
const json = (nilai: unknown) => ({ metadata: { encoding: utf8('json/plain') }, data: utf8(JSON.stringify(nilai)) });
type Muatan = { metadata?: Record<string, Uint8Array>; data?: Uint8Array };

/** Sends a signal past every converter of the SDK, as any service could. */
const kirim = (prosedur: string, signalName: string, payloads: Muatan[]) =>
  s.client.temporal.workflowService.signalWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId: prosedur },
    signalName,
    input: { payloads },
    requestId: randomUUID(),
  });

/** A decision that is in order. It comes after the malformed ones, so its answer says that they were taken up. */
const sah = { pelaku: 'p-zainal-arifin', peristiwa: { type: 'setuju' } } as const;
const decide = { id: 'k-1', tugas: 'menungguJawaban', putaran: 1, ...sah };

describe('given an open case and a signal that is no decision', () => {
  const setengah = '\uD800';
  test.each<[string, Muatan[]]>([
    ['a text', [json('setuju')]],
    ['null', [json(null)]],
    ['a number', [json(7)]],
    ['a list', [json([decide])]],
    ['without any argument', []],
    ['without its fields', [json({})]],
    ['without a task', [json({ ...decide, tugas: undefined })]],
    ['of wrong types', [json({ ...decide, putaran: '1', peristiwa: 'setuju' })]],
    ['of round nought', [json({ ...decide, putaran: 0 })]],
    ['of half a round', [json({ ...decide, putaran: 1.5 })]],
    ['with a field too many', [json({ ...decide, sandi: 'rahasia' })]],
    ['with an event that no procedure has', [json({ ...decide, peristiwa: { type: 'hapus' } })]],
    ['with people who are no ids', [json({ ...decide, peristiwa: { type: 'setuju', pegawai: [{}] } })]],
    ['with a path for an actor', [json({ ...decide, pelaku: '../../etc/passwd' })]],
    ['with an id of the system itself', [json({ ...decide, id: 'mulai' })]],
    ['with the id of a reminder', [json({ ...decide, id: 'tenggat:menungguJawaban:1:separuh' })]],
    ['with a NUL in its id', [json({ ...decide, id: 'k\u0000' })]],
    ['with a NUL in its task', [json({ ...decide, tugas: 'menunggu\u0000' })]],
    ['with a NUL in its event', [json({ ...decide, peristiwa: { type: 'se\u0000tuju' } })]],
    ['with a NUL in a field nobody asked for', [json({ ...decide, 'x\u0000': 1 })]],
    ['with control characters in its reason', [json({ ...decide, peristiwa: { type: 'tolak', alasan: 'a\u0007b' } })]],
    ['with half a character in its reason', [json({ ...decide, peristiwa: { type: 'tolak', alasan: setengah } })]],
    ['with half a character in its id', [json({ ...decide, id: setengah })]],
    ['with a reason of 1.5 MB', [json({ ...decide, peristiwa: { type: 'tolak', alasan: 'x'.repeat(1_500_000) } })]],
    ['binary', [{ metadata: { encoding: utf8('binary/plain') }, data: new Uint8Array([0, 255, 216, 0]) }]],
    ['in an encoding that nobody knows', [{ metadata: { encoding: utf8('binary/aneh') }, data: utf8('{}') }]],
    ['encrypted', [{ metadata: { encoding: utf8('binary/encrypted') }, data: utf8('x') }]],
    ['without a word on its encoding', [{ data: utf8(JSON.stringify(decide)) }]],
    ['said to be JSON and none', [{ metadata: { encoding: utf8('json/plain') }, data: utf8('{"id":') }]],
  ])('when it is %s then it is refused on the record, and the case goes on', async (_, payloads) => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.hanyaDicatat(async () => {
      await kirim(k.id, 'decide', payloads);
      await expect.poll(async () => (await k.jurnal()).length).toBe(2);
      return ['MASUKAN_TIDAK_SAH'];
    });
    expect((await k.putus(sah.pelaku, sah.peristiwa)).keadaan).toBe('menungguRekomendasi');
  });

  test('when names of every object are sent as its task then no such task was ever open', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    for (const tugas of ['__proto__', 'constructor', 'toString']) {
      expect((await k.ditolak(sah.pelaku, sah.peristiwa, { tugas })).kode).toBe('TUGAS_BELUM_DIBUKA');
    }
  });

  test('when two of them come with halves of characters as ids then both are refused, each with a row of its own', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await kirim(k.id, 'decide', [json({ ...decide, id: '\uD800' })]);
    await kirim(k.id, 'decide', [json({ ...decide, id: '\uD801' })]);
    await k.putus(sah.pelaku, sah.peristiwa);
    expect((await k.jurnal()).map((l) => l.sebab.replace(/^[0-9a-f-]{36}$/, 'id'))).toEqual([
      'mulai',
      'rusak-2',
      'rusak-3',
      'id',
    ]);
  });

  test('when a malformed one carries the id of a decision that was taken then the decision stays what it was', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(sah.pelaku, sah.peristiwa, { id: 'k-1' });
    await k.hanyaDicatat(async () => {
      await kirim(k.id, 'decide', [json({ id: 'k-1', tugas: 5 })]);
      await k.putus('p-kartika-dewi', { type: 'rekomendasikan' }).catch(() => {});
      return ['PEGAWAI_WAJIB'];
    });
  });

  test('when a deadline is malformed, early or of another task then nobody is reminded', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.hanyaDicatat(async () => {
      await kirim(k.id, 'deadline', [json('besok')]);
      await kirim(k.id, 'deadline', [json({ id: 'k-1', tugas: 'menungguJawaban', putaran: 1, tahap: 'separuh' })]);
      await kirim(k.id, 'deadline', [
        json({ id: 'tenggat:x', tugas: 'menungguRekomendasi', putaran: 1, tahap: 'separuh' }),
      ]);
      await kirim(k.id, 'deadline', [
        json({ id: 'tenggat:y', tugas: 'menungguJawaban', putaran: 2, tahap: 'separuh' }),
      ]);
      await expect.poll(async () => (await k.jurnal()).length).toBe(3);
      return ['MASUKAN_TIDAK_SAH', 'MASUKAN_TIDAK_SAH'];
    });
    expect((await k.putus(sah.pelaku, sah.peristiwa)).keadaan).toBe('menungguRekomendasi');
  });

  test('when a signal has a name that the contract does not know then nothing happens', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await kirim(k.id, 'setuju', [json(decide)]);
    expect((await k.putus(sah.pelaku, sah.peristiwa)).urutan).toBe(2);
  });
});

/** Starts as Temporal's command line would: an input, and no client of ours. */
async function mulaiMentah(masukan: unknown, id = `mentah-${randomUUID()}`): Promise<string> {
  await s.client.temporal.workflow.start('penunjukanLintasUnit', {
    taskQueue: s.taskQueue,
    workflowId: id,
    args: [masukan],
  });
  return id;
}

/** The code that a workflow failed with. */
async function kodeGagal(id: string): Promise<string> {
  const galat = await s.client.temporal.workflow
    .getHandle(id)
    .result()
    .then(
      () => undefined,
      (g: unknown) => g,
    );
  const sebab = galat instanceof WorkflowFailedError ? galat.cause : galat;
  return sebab instanceof ApplicationFailure ? (sebab.type ?? '-') : String(sebab);
}

const contoh = permohonanContoh(VARIAN);
const kosong = { prosedur: [], surat: [], tugas: [], pesan: [] };

describe('given a start without our client', () => {
  test('when it names variant, applicant and request then worker and register fill in roles and rules', async () => {
    const id = await mulaiMentah(contoh);
    const k = new Perkara(s.client, id);
    await expect.poll(async () => (await isiPerkara(s.client, id)).prosedur[0]?.keadaan).toBe('menungguJawaban');
    expect(await k.pesan()).toEqual([
      '1 surat permohonanPelibatan -> jabatan:kepala-biro-perekonomian',
      '1 tembusan permohonanPelibatan -> jabatan:asisten-administrasi-umum',
      '1 tugas menungguJawaban -> jabatan:kepala-biro-perekonomian',
    ]);
    await k.putus(sah.pelaku, { type: 'tolak', alasan: 'Beban kerja penuh.' });
    expect(await k.berakhir()).toEqual({ keadaan: 'ditolak', urutan: 2 });
  });

  test('when a decision is sent right behind it then it waits for its turn', async () => {
    const id = await mulaiMentah(contoh);
    await kirim(id, 'decide', [json({ ...decide, peristiwa: { type: 'tolak', alasan: 'Beban kerja penuh.' } })]);
    expect(await new Perkara(s.client, id).berakhir()).toEqual({ keadaan: 'ditolak', urutan: 2 });
  });

  test.each<[string, unknown, string]>([
    ['is no object', 'bengkulu-lampiran', 'MASUKAN_TIDAK_SAH'],
    ['is null', null, 'MASUKAN_TIDAK_SAH'],
    ['lacks the request', { ...contoh, permohonan: undefined }, 'MASUKAN_TIDAK_SAH'],
    [
      'lacks one of the contents',
      { ...contoh, permohonan: { ...contoh.permohonan, durasi: undefined } },
      'MASUKAN_TIDAK_SAH',
    ],
    [
      'has binary in its request',
      { ...contoh, permohonan: { ...contoh.permohonan, maksudTujuan: 'a\u0000b' } },
      'MASUKAN_TIDAK_SAH',
    ],
    ['names no known variant', { ...contoh, varian: 'jawa-barat' }, 'VARIAN_TIDAK_DIKENAL'],
    [
      'names an unknown unit',
      { ...contoh, permohonan: { ...contoh.permohonan, unitDituju: 'biro-gaib' } },
      'UNIT_TIDAK_DIKENAL',
    ],
    [
      'asks its own unit',
      { ...contoh, permohonan: { ...contoh.permohonan, unitDituju: 'biro-organisasi' } },
      'TUJUAN_UNIT_SENDIRI',
    ],
    [
      'asks another instansi',
      { ...contoh, permohonan: { ...contoh.permohonan, unitDituju: 'bagian-organisasi-bengkulu-tengah' } },
      'TUJUAN_LAIN_INSTANSI',
    ],
    [
      'brings a state to go on from',
      { ...contoh, lanjutan: { keadaan: { snapshot: {}, urutan: 3, putaran: {}, diproses: [] }, antrean: [] } },
      'MASUKAN_TIDAK_SAH',
    ],
    ['brings roles with a NUL', { ...contoh, peran: { 'x\u0000': [] } }, 'MASUKAN_TIDAK_SAH'],
  ])('when it %s then it fails with its code, and the register knows nothing of it', async (_, masukan, kode) => {
    const id = await mulaiMentah(masukan);
    expect(await kodeGagal(id)).toBe(kode);
    expect(await isiPerkara(s.client, id)).toMatchObject(kosong);
  });

  test.each<[string, Muatan[]]>([
    ['in an encoding that nobody knows', [{ metadata: { encoding: utf8('binary/aneh') }, data: utf8('{}') }]],
    ['said to be JSON and none', [{ metadata: { encoding: utf8('json/plain') }, data: utf8('{') }]],
    ['without any argument', []],
  ])('when its input is %s then it fails with its code', async (_, payloads) => {
    const workflowId = `mentah-${randomUUID()}`;
    await s.client.temporal.workflowService.startWorkflowExecution({
      namespace: 'default',
      workflowId,
      workflowType: { name: 'penunjukanLintasUnit' },
      taskQueue: { name: s.taskQueue },
      input: { payloads },
      requestId: randomUUID(),
    });
    expect(await kodeGagal(workflowId)).toBe('MASUKAN_TIDAK_SAH');
  });
});

describe('given a start that brings roles and rules of its own', () => {
  /** What our client would send. */
  async function lengkap() {
    const id = await mulaiMentah(contoh);
    await expect.poll(async () => (await isiPerkara(s.client, id)).prosedur.length).toBe(1);
    const { peran, aturan } = await s.client.register.db
      .selectFrom('prosedur')
      .select(['peran', 'aturan'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { ...contoh, peran, aturan: aturan as Record<string, unknown> & { tenggat: Record<string, object> } };
  }

  test('when they are those of directory and regulation then it goes its way', async () => {
    const k = new Perkara(s.client, await mulaiMentah(await lengkap()));
    await expect.poll(async () => (await isiPerkara(s.client, k.id)).prosedur[0]?.keadaan).toBe('menungguJawaban');
  });

  test.each<[string, string, (m: Awaited<ReturnType<typeof lengkap>>) => unknown]>([
    [
      'another official decides',
      'PERAN_TIDAK_COCOK',
      (m) => ({ ...m, peran: { ...m.peran, ppkDituju: [{ jabatan: 'kepala-bagian-tatalaksana' }] } }),
    ],
    [
      'a role more is there',
      'PERAN_TIDAK_COCOK',
      (m) => ({ ...m, peran: { ...m.peran, pegawaiDitugaskan: [{ pegawai: 'p-teguh-prakoso' }] } }),
    ],
    ['nobody is to be told', 'PERAN_TIDAK_COCOK', (m) => ({ ...m, peran: { ...m.peran, ppkBersangkutan: [] } })],
    [
      'a deadline is longer',
      'ATURAN_TIDAK_COCOK',
      (m) => ({
        ...m,
        aturan: {
          ...m.aturan,
          tenggat: { ...m.aturan.tenggat, jawaban: { hariKerja: 500, dasar: ['INST-tenggat-jawaban'] } },
        },
      }),
    ],
    [
      'the machine is that of another variant',
      'ATURAN_TIDAK_COCOK',
      (m) => ({ ...m, aturan: { ...m.aturan, mesin: 'bengkuluPasal' } }),
    ],
    ['the hash is another', 'ATURAN_TIDAK_COCOK', (m) => ({ ...m, aturan: { ...m.aturan, sidik: '0'.repeat(64) } })],
  ])(
    'when by them %s then the first step is refused on the record, and no letter was written',
    async (_, kode, palsukan) => {
      const asal = await lengkap();
      const { seri } = await isiPerkara(s.client, '-');
      const id = await mulaiMentah(palsukan(asal));
      expect(await kodeGagal(id)).toBe(kode);
      const sesudah = await isiPerkara(s.client, id);
      expect(sesudah).toMatchObject({ prosedur: [{ status: 'batal' }], surat: [], tugas: [], pesan: [], seri });
      expect((await s.client.history(id)).map((l) => [l.jenis, l.kode])).toEqual([['penolakan', kode]]);
    },
  );

  test.each(['mesinGaib', 'toString', '__proto__'])(
    'when the machine is called %s then it fails with its code',
    async (mesin) => {
      const asal = await lengkap();
      expect(await kodeGagal(await mulaiMentah({ ...asal, aturan: { ...asal.aturan, mesin } }))).toBe(
        'VARIAN_TIDAK_DIKENAL',
      );
    },
  );
});
