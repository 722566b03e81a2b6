/** Letters that wait for their electronic signature, on a real Temporal server with the development signer. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiPerkara, Perkara } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';

const passphrase = 'hanya-untuk-uji';
const PEMOHON = 'p-rahmat-hidayat';
const PPK = 'p-zainal-arifin';
const alasan = 'Kegiatan ditunda.';

let sistem: Sistem;
beforeAll(async () => {
  const tte = new PenandaPengembangan({ folder: mkdtempSync(join(tmpdir(), 'tte-')), passphrase });
  sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu'), tte });
});
const ajukan = () => Perkara.ajukan(sistem.client, 'bengkulu-lampiran');
const menunggu = async (k: Perkara) => {
  const [surat] = (await sistem.client.show(k.id)).surat.filter((s) => s.status === 'menungguTte');
  if (!surat) throw new Error(`${k.id} waits for no signature`);
  return surat;
};
const tandatangani = async (k: Perkara, pelaku: string) =>
  sistem.client.sign({ surat: (await menunggu(k)).id, pelaku, passphrase });
const cocok = async (k: Perkara) => {
  const perkara = await ambilPerkara(sistem.client.temporal, sistem.client.register, k.id);
  return (await replay(perkara, inject('bundle'))).perbedaan;
};

describe('given a request whose letter is not signed yet', () => {
  test('when it was sent then it is numbered, nobody has it, and the next step waits', async () => {
    const k = await ajukan();
    const isi = await isiPerkara(sistem.client, k.id);
    expect(isi.surat[0]).toMatchObject({ status: 'menungguTte', urut: expect.any(Number), penandatangan: PEMOHON });
    expect(isi.pesan.length).toBeGreaterThan(0);
    expect(isi.pesan.every((p) => p.ditahan)).toBe(true);
    expect(isi.tugas).toMatchObject([{ tugas: 'menungguJawaban', ditahan: true, jatuh_tempo: null, tahap: null }]);
    const inbox = await sistem.client.inbox(PPK);
    expect(inbox.filter((t) => t.prosedur === k.id)).toEqual([]);
    expect((await sistem.client.toSign(PEMOHON)).map((s) => s.prosedur)).toContain(k.id);
    expect((await sistem.client.show(k.id)).tugas).toMatchObject([{ menungguTte: true }]);
  });

  test('when the next official decides before that then he is refused on the record, and nothing else happened', async () => {
    const k = await ajukan();
    const galat = await k.ditolak(PPK, { type: 'setuju' });
    expect(galat).toMatchObject({ kode: 'MENUNGGU_TTE', rincian: { nomor: (await menunggu(k)).nomor } });
  });

  test('when it is signed then it goes out, the task begins with its deadline, and the copy is the signed PDF', async () => {
    const k = await ajukan();
    const { id, nomor } = await menunggu(k);
    const hasil = await tandatangani(k, PEMOHON);
    expect(hasil).toMatchObject({ prosedur: k.id, keadaan: 'menungguJawaban', surat: [] });
    const isi = await isiPerkara(sistem.client, k.id);
    expect(isi.surat[0]).toMatchObject({ id, nomor, status: 'terbit' });
    expect(isi.pesan.some((p) => p.ditahan)).toBe(false);
    const [tugas] = isi.tugas;
    const [, tte] = await k.jurnal();
    expect(tugas).toMatchObject({ ditahan: false, tahap: 'separuh' });
    expect(tugas?.dibuka_pada.toISOString()).toBe(tte?.pada);
    expect(tte).toMatchObject({ jenis: 'tte', pelaku: { pegawai: PEMOHON }, dasar: ['T-tte'], surat: [] });
    expect(tte?.diberitahu).toEqual((await k.jurnal())[0]?.diberitahu);
    const { pdf, sha256 } = await sistem.client.letter(id);
    expect(sha256).toBe(tte?.peristiwa.sha256);
    expect(pdf.includes('ETSI.CAdES.detached')).toBe(true);
    expect(await cocok(k)).toEqual([]);
  });

  test('when it is signed twice then it has gone out once', async () => {
    const k = await ajukan();
    const { id, nomor } = await menunggu(k);
    await tandatangani(k, PEMOHON);
    const isi = await isiPerkara(sistem.client, k.id);
    const galat = await penolakan(sistem.client.sign({ surat: id, pelaku: PEMOHON, passphrase }));
    expect(galat).toMatchObject({ kode: 'SURAT_TIDAK_MENUNGGU_TTE', rincian: { nomor, status: 'terbit' } });
    expect(await isiPerkara(sistem.client, k.id)).toEqual(isi);
  });

  test('when two sign at once then one result is kept, and both learn of it', async () => {
    const k = await ajukan();
    const { id } = await menunggu(k);
    const dua = await Promise.all([
      tandatangani(k, PEMOHON),
      sistem.client.sign({ surat: id, pelaku: PEMOHON, passphrase }),
    ]);
    expect(dua[0]).toEqual(dua[1]);
    expect((await k.jurnal()).map((l) => l.jenis)).toEqual(['langkah', 'tte']);
  });

  test('when the passphrase is wrong then the letter keeps its number and waits, and can be signed again', async () => {
    const k = await ajukan();
    const sebelum = await isiPerkara(sistem.client, k.id);
    const { id } = await menunggu(k);
    const galat = await penolakan(sistem.client.sign({ surat: id, pelaku: PEMOHON, passphrase: 'bukan-itu' }));
    expect(galat.kode).toBe('PASSPHRASE_SALAH');
    expect(await isiPerkara(sistem.client, k.id)).toEqual(sebelum);
    expect(await tandatangani(k, PEMOHON)).toMatchObject({ keadaan: 'menungguJawaban' });
  });

  test('when another signs it then he is refused, and nothing happened', async () => {
    const k = await ajukan();
    const sebelum = await isiPerkara(sistem.client, k.id);
    expect((await penolakan(tandatangani(k, PPK))).kode).toBe('BUKAN_PENANDATANGAN');
    expect(await isiPerkara(sistem.client, k.id)).toEqual(sebelum);
  });

  test('when a signature is reported that the register does not have then it is refused on the record', async () => {
    const k = await ajukan();
    const { id } = await menunggu(k);
    const sha256 = '0'.repeat(64);
    const langkah = await k.hanyaDicatat(async () => {
      const isi = { id: `tte:${id}:palsu`, surat: id, sha256 };
      await sistem.client.temporal.workflow.getHandle(k.id).signal('signed', isi);
      await expect.poll(async () => (await k.jurnal()).length, { timeout: 10_000 }).toBe(2);
      return ['TTE_TIDAK_COCOK'];
    });
    expect(langkah).toHaveLength(1);
    expect(await tandatangani(k, PEMOHON)).toMatchObject({ keadaan: 'menungguJawaban' });
    expect(await cocok(k)).toEqual([]);
  });

  test('when the request is withdrawn then the letter is cancelled, its number stays used, and who never had it is not told', async () => {
    const k = await ajukan();
    const { id } = await menunggu(k);
    await sistem.client.withdraw({ prosedur: k.id, pelaku: PEMOHON, alasan });
    const isi = await isiPerkara(sistem.client, k.id);
    expect(isi.surat).toMatchObject([{ id, status: 'batal' }]);
    expect(isi.pesan.filter((p) => !p.ditahan)).toEqual([]);
    expect(isi.prosedur[0]?.status).toBe('selesai');
    expect((await k.jurnal()).at(-1)).toMatchObject({ ke: 'ditarik', dibatalkan: [id], diberitahu: [] });
    const galat = await penolakan(sistem.client.sign({ surat: id, pelaku: PEMOHON, passphrase }));
    expect(galat).toMatchObject({ kode: 'SURAT_TIDAK_MENUNGGU_TTE', rincian: { status: 'batal' } });
    const lain = await ajukan();
    expect((await menunggu(lain)).nomor).not.toBe(isi.surat[0]?.nomor);
    expect(await cocok(k)).toEqual([]);
  });
});

describe('given a refusal as the last step', () => {
  test('when its letter is not signed then the case still runs, and it ends with the signature', async () => {
    const k = await ajukan();
    await tandatangani(k, PEMOHON);
    await k.putus(PPK, { type: 'tolak', alasan });
    expect(await sistem.client.show(k.id)).toMatchObject({ status: 'berjalan', keadaan: 'ditolak' });
    const sebelum = (await isiPerkara(sistem.client, k.id)).pesan.filter((p) => !p.ditahan);
    expect(sebelum.some((p) => p.surat?.startsWith(`${k.id}.3`))).toBe(false);
    await tandatangani(k, PPK);
    expect(await sistem.client.show(k.id)).toMatchObject({ status: 'selesai', keadaan: 'ditolak' });
    await sistem.client.temporal.workflow.getHandle(k.id).result();
    expect(await cocok(k)).toEqual([]);
  });
});

test('given a signed letter when its stored PDF is changed then the replay says so', async () => {
  const k = await ajukan();
  const { id } = await menunggu(k);
  await tandatangani(k, PEMOHON);
  await sistem.client.register.db
    .updateTable('surat_tte')
    .set({ pdf: Buffer.from('%PDF-1.7 lain') })
    .where('surat', '=', id)
    .execute();
  expect(await cocok(k)).toEqual([expect.stringContaining('PDF bertanda tangan')]);
});

describe('given an open task', () => {
  test('when its decision is previewed then the letter is shown, and nothing is used up', async () => {
    const k = await ajukan();
    await tandatangani(k, PEMOHON);
    const sebelum = await isiPerkara(sistem.client, k.id);
    const minta = { prosedur: k.id, tugas: 'menungguJawaban', putaran: 1, pelaku: PPK };
    const [konsep, ...lain] = await sistem.client.preview({ ...minta, peristiwa: { type: 'tolak', alasan } });
    expect(lain).toEqual([]);
    expect(konsep).toMatchObject({ jenis: 'penolakanPelibatan', kepada: ['Kepala Biro Organisasi'] });
    expect(konsep?.pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await sistem.client.preview({ ...minta, peristiwa: { type: 'setuju' } })).toEqual([]);
    expect(await isiPerkara(sistem.client, k.id)).toEqual(sebelum);
    expect(await k.jurnal()).toHaveLength(2);
  });

  test.each([
    ['without a reason', PPK, { type: 'tolak' }, 'ALASAN_WAJIB'],
    ['by another official', PEMOHON, { type: 'setuju' }, 'BUKAN_PEJABAT_BERWENANG'],
  ] as const)(
    'when a decision %s is previewed then it is refused as it would be, off the record',
    async (_, pelaku, peristiwa, kode) => {
      const k = await ajukan();
      await tandatangani(k, PEMOHON);
      const minta = { prosedur: k.id, tugas: 'menungguJawaban', putaran: 1, pelaku, peristiwa };
      expect((await penolakan(sistem.client.preview(minta))).kode).toBe(kode);
      expect(await k.jurnal()).toHaveLength(2);
    },
  );
});

test('given everything that was signed here when register and histories are searched then the passphrase is nowhere', async () => {
  const { db } = sistem.client.register;
  const isi = JSON.stringify([
    await db.selectFrom('jurnal').selectAll().execute(),
    await db.selectFrom('surat').selectAll().execute(),
    await db.selectFrom('kotak_keluar').selectAll().execute(),
  ]);
  expect(isi).not.toContain(passphrase);
  for (const { pdf } of await db.selectFrom('surat_tte').select('pdf').execute())
    expect(pdf.includes(passphrase)).toBe(false);
  for (const { id } of await db.selectFrom('prosedur').select('id').execute()) {
    const history = await sistem.client.temporal.workflow.getHandle(id).fetchHistory();
    expect(Buffer.from(JSON.stringify(history)).includes(passphrase)).toBe(false);
    for (const e of history.events ?? []) {
      const muatan = [
        ...(e.workflowExecutionSignaledEventAttributes?.input?.payloads ?? []),
        ...Object.values(e.markerRecordedEventAttributes?.details ?? {}).flatMap((d) => d.payloads ?? []),
      ];
      for (const m of muatan) expect(Buffer.from(m.data ?? []).includes(passphrase)).toBe(false);
    }
  }
});
