/** A case through HTTP: started, found, decided, followed, with its letters; and what is refused. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, mulaiApi, type Penanya } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';

const JALAN = '/v1/prosedur/penunjukanLintasUnit';
const PEMOHON = 'p-rahmat-hidayat';
const PUO_DITUJU = 'p-zainal-arifin';
const ORANG_LAIN = 'p-teguh-prakoso';

let s: Sistem;
let api: Api;
let pemohon: Penanya;
let puo: Penanya;
let lain: Penanya;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  api = await mulaiApi(s.client);
  [pemohon, puo, lain] = await Promise.all([api.sebagai(PEMOHON), api.sebagai(PUO_DITUJU), api.sebagai(ORANG_LAIN)]);
});

const { pemohon: _, ...isian } = permohonanContoh('bengkulu-lampiran');
const mulai = async (kunci?: string) => pemohon('POST', JALAN, isian, kunci ? { 'idempotency-key': kunci } : {});
const perkaraBaru = async (): Promise<string> => (await mulai()).isi.prosedur;
const jurnal = async (id: string) => (await s.client.history(id)).map((l) => l.sebab);

describe('given an official with a token', () => {
  test('when he asks who he is then the directory answers with his posts, without his NIP', async () => {
    const { status, isi } = await pemohon('GET', '/v1/saya');
    expect([status, isi.pegawai.id, isi.peran]).toEqual([200, PEMOHON, ['pegawai']]);
    expect(isi.pegawai.jabatan[0]).toMatchObject({ dasarWewenang: 'definitif', unit: 'biro-organisasi' });
    expect(JSON.stringify(isi)).not.toMatch(/\d{16}/);
  });

  test('when he asks for a kind of procedure then its schemas are there for a form, with help', async () => {
    const { isi } = await pemohon('GET', '/v1/prosedur/penunjukanLintasUnit');
    expect(isi.varian.map((v: { id: string }) => v.id)).toContain('bengkulu-lampiran');
    expect(isi.permohonan.properties.maksudTujuan.description).toBe('Maksud dan tujuan permohonan.');
    expect(isi.isiWajib.durasi).toBe('durasi pelibatan');
  });

  test('when he starts one then the case has its letter, and its place is in Location', async () => {
    const { status, headers, isi } = await mulai();
    expect(status).toBe(201);
    expect(isi).toMatchObject({ keadaan: 'menungguJawaban', urutan: 1 });
    expect(headers.get('location')).toBe(`/v1/perkara/${isi.prosedur}`);
    expect(isi.surat[0].nomor).toMatch(/^800\/\d{3}\/B\.ORG/);
  });

  test('when he looks first then he gets the letter as a KONSEP, and there is no case', async () => {
    const sebelum = (await pemohon('GET', '/v1/perkara?batas=200')).isi.baris.length;
    const { status, isi } = await pemohon('POST', `${JALAN}/pratinjau`, isian);
    expect([status, isi.length]).toEqual([200, 1]);
    expect(Buffer.from(isi[0].pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect((await pemohon('GET', '/v1/perkara?batas=200')).isi.baris).toHaveLength(sebelum);
  });

  test('when the request lacks what the regulation asks for then it is 422 with the words of the regulation and its citation', async () => {
    const { durasi, kompetensi, ...permohonan } = isian.permohonan;
    const { status, headers, isi } = await pemohon('POST', JALAN, { ...isian, permohonan });
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(isi.kode).toBe('PERMOHONAN_TIDAK_LENGKAP');
    expect(isi.detail).toContain('durasi pelibatan');
    expect(isi.dasar[0]).toEqual({ klausul: 'B-P-13-1-a', kutipan: expect.stringContaining('Pasal 13') });
  });

  test('when he starts in the name of another then it is 403 and nothing is opened', async () => {
    const { status, isi } = await pemohon('POST', JALAN, { ...isian, pemohon: ORANG_LAIN });
    expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
    expect((await lain('GET', '/v1/perkara')).isi.baris).toEqual([]);
  });
});

describe('given a request that is sent again', () => {
  test('when its Idempotency-Key and content are the same then the answer is the same, and there is one case', async () => {
    const [satu, dua] = [await mulai('kunci-1'), await mulai('kunci-1')];
    expect([dua.status, dua.isi]).toEqual([satu.status, satu.isi]);
    expect(await jurnal(satu.isi.prosedur)).toEqual(['mulai']);
  });

  test('when both come at once then the answer is the same, and there is one case', async () => {
    const [satu, dua] = await Promise.all([mulai('kunci-2'), mulai('kunci-2')]);
    expect(dua.isi).toEqual(satu.isi);
  });

  test('when its content is another then it is 409 and the first one stands', async () => {
    const satu = await mulai('kunci-3');
    const permohonan = { ...isian.permohonan, maksudTujuan: 'Sesuatu yang lain.' };
    const dua = await pemohon('POST', JALAN, { ...isian, permohonan }, { 'idempotency-key': 'kunci-3' });
    expect([dua.status, dua.isi.kode]).toEqual([409, 'ID_PROSEDUR_TERPAKAI']);
    expect((await s.client.show(satu.isi.prosedur)).permohonan).toEqual(isian.permohonan);
  });

  test('when another person uses the same key then it is another case', async () => {
    const satu = await mulai('kunci-4');
    const layanan = await api.sebagaiPeran(['layanan']);
    const dua = await layanan('POST', JALAN, { ...isian, pemohon: PEMOHON }, { 'idempotency-key': 'kunci-4' });
    expect(dua.status).toBe(201);
    expect(dua.isi.prosedur).not.toBe(satu.isi.prosedur);
  });

  test('when it is a decision then it is one decision with one answer', async () => {
    const id = await perkaraBaru();
    const keputusan = { tugas: 'menungguJawaban', putaran: 1, peristiwa: { type: 'setuju' } };
    const kirim = () => puo('POST', `/v1/perkara/${id}/keputusan`, keputusan, { 'idempotency-key': 'putusan-1' });
    const [satu, dua] = [await kirim(), await kirim()];
    expect(satu.status).toBe(200);
    expect(dua.isi).toEqual(satu.isi);
    expect(await jurnal(id)).toHaveLength(2);
  });
});

describe('given a case that waits for the head of another unit', () => {
  const setuju = { tugas: 'menungguJawaban', putaran: 1, peristiwa: { type: 'setuju' } };

  test('when he asks what awaits him then it is there, with the ground on which he may act', async () => {
    const id = await perkaraBaru();
    const { isi } = await puo('GET', '/v1/tugas?batas=200');
    const tugas = isi.baris.find((t: { prosedur: string }) => t.prosedur === id);
    expect(tugas).toMatchObject({ tugas: 'menungguJawaban', sebagai: { dasarWewenang: 'definitif' } });
    expect((await puo('GET', `/v1/perkara/${id}`)).isi.akses).toMatchObject({ dasarWewenang: 'definitif' });
  });

  test('when he looks at what his decision would issue and then decides then the letter goes out, and he sees it at once', async () => {
    const id = await perkaraBaru();
    const tolak = { ...setuju, peristiwa: { type: 'tolak', alasan: 'Pegawai itu sedang bertugas di tempat lain.' } };
    const konsep = await puo('POST', `/v1/perkara/${id}/pratinjau`, tolak);
    expect(konsep.isi).toHaveLength(1);
    expect(await jurnal(id)).toHaveLength(1);
    const { status, isi } = await puo('POST', `/v1/perkara/${id}/keputusan`, tolak);
    expect([status, isi.urutan]).toEqual([200, 2]);
    const { isi: perkara } = await puo('GET', `/v1/perkara/${id}`);
    expect(perkara.keadaan).toBe(isi.keadaan);
    const surat = perkara.surat[0];
    expect((await puo('GET', `/v1/surat/${surat.id}`)).isi).toEqual(surat);
    const pdf = await puo('GET', `/v1/surat/${surat.id}/pdf`);
    expect([pdf.headers.get('content-type'), pdf.isi.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
    const { isi: riwayat } = await pemohon('GET', `/v1/perkara/${id}/riwayat`);
    expect(riwayat.map((l: { ke: string }) => l.ke).at(-1)).toBe(isi.keadaan);
  });

  test('when somebody was faster then the second is told so, with 409', async () => {
    const id = await perkaraBaru();
    await puo('POST', `/v1/perkara/${id}/keputusan`, setuju);
    const { status, isi } = await puo('POST', `/v1/perkara/${id}/keputusan`, setuju);
    expect([status, isi.kode]).toEqual([409, 'TUGAS_TERTUTUP']);
  });

  test('when the applicant decides it himself then it is 403 with its citation, and the refusal is on record', async () => {
    const id = await perkaraBaru();
    const { status, isi } = await pemohon('POST', `/v1/perkara/${id}/keputusan`, setuju);
    expect([status, isi.kode]).toEqual([403, 'BUKAN_PEJABAT_BERWENANG']);
    expect(isi.dasar.length).toBeGreaterThan(0);
    expect((await s.client.history(id)).at(-1)).toMatchObject({ jenis: 'penolakan', kode: 'BUKAN_PEJABAT_BERWENANG' });
  });

  test.each([
    ['GET', ''],
    ['GET', '/riwayat'],
    ['GET', '/kewajiban'],
    ['GET', '/ikuti'],
    ['POST', '/keputusan'],
    ['POST', '/pratinjau'],
    ['POST', '/penarikan'],
  ])('when somebody whom it has not reached asks %s %s then it does not exist for him', async (cara, bagian) => {
    const id = await perkaraBaru();
    const isi = bagian === '/penarikan' ? { alasan: 'x' } : setuju;
    const ada = await lain(cara, `/v1/perkara/${id}${bagian}`, cara === 'POST' ? isi : undefined);
    const tiada = await lain(cara, `/v1/perkara/tidak-ada${bagian}`, cara === 'POST' ? isi : undefined);
    expect([ada.status, ada.isi.kode]).toEqual([404, 'PROSEDUR_TIDAK_DIKENAL']);
    expect({ ...ada.isi, detail: '', rincian: {} }).toEqual({ ...tiada.isi, detail: '', rincian: {} });
    expect(await jurnal(id)).toEqual(['mulai']);
  });

  test('when he asks for its letter then that does not exist either', async () => {
    const [surat] = (await s.client.show(await perkaraBaru())).surat;
    for (const bagian of ['', '/pdf']) {
      const { status, isi } = await lain('GET', `/v1/surat/${surat?.id}${bagian}`);
      expect([status, isi.kode]).toEqual([404, 'SURAT_TIDAK_DIKENAL']);
    }
  });

  test('when an auditor asks then he sees it, and may decide nothing', async () => {
    const id = await perkaraBaru();
    const auditor = await api.sebagaiPeran(['auditor']);
    expect((await auditor('GET', `/v1/perkara/${id}`)).isi.akses).toBe('auditor');
    const { status, isi } = await auditor('POST', `/v1/perkara/${id}/keputusan`, setuju);
    expect([status, isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
  });

  test('when its applicant takes it back with a reason then it is over', async () => {
    const id = await perkaraBaru();
    const { status, isi } = await pemohon('POST', `/v1/perkara/${id}/penarikan`, { alasan: 'Rencana berubah.' });
    expect([status, isi.keadaan]).toEqual([200, 'ditarik']);
  });
});

describe('given a service', () => {
  test('when it starts for a person then it sees that case and no other, and may not decide', async () => {
    const [satu, dua] = await Promise.all([
      api.sebagaiPeran(['layanan'], 'satu'),
      api.sebagaiPeran(['layanan'], 'dua'),
    ]);
    const { isi } = await satu('POST', JALAN, { ...isian, pemohon: PEMOHON });
    expect((await satu('GET', '/v1/perkara')).isi.baris.map((p: { id: string }) => p.id)).toEqual([isi.prosedur]);
    expect((await satu('GET', `/v1/perkara/${isi.prosedur}`)).isi.akses).toBe('layanan');
    expect((await dua('GET', `/v1/perkara/${isi.prosedur}`)).status).toBe(404);
    const keputusan = { tugas: 'menungguJawaban', putaran: 1, peristiwa: { type: 'setuju' } };
    expect((await satu('POST', `/v1/perkara/${isi.prosedur}/keputusan`, keputusan)).status).toBe(403);
  });

  test('when it names nobody then it is told to', async () => {
    const layanan = await api.sebagaiPeran(['layanan']);
    const { status, isi } = await layanan('POST', JALAN, isian);
    expect([status, isi.detail]).toEqual([400, expect.stringContaining('pemohon')]);
  });
});

describe('given more cases than a page holds', () => {
  test('when the pages are read one after the other then each case is there once, newest first, whatever is added meanwhile', async () => {
    for (let n = 0; n < 3; n++) await perkaraBaru();
    const semua = (await pemohon('GET', '/v1/perkara?batas=200')).isi.baris.map((p: { id: string }) => p.id);
    const dibaca: string[] = [];
    let jalan: string | undefined = '/v1/perkara?batas=2';
    while (jalan) {
      const { isi } = await pemohon('GET', jalan);
      dibaca.push(...isi.baris.map((p: { id: string }) => p.id));
      if (dibaca.length === 2) await perkaraBaru();
      jalan = isi.lanjut && `/v1/perkara?batas=2&sesudah=${isi.lanjut}`;
    }
    expect(dibaca).toEqual(semua);
  });

  test('when the inbox is read page by page then each task is there once', async () => {
    const semua = (await puo('GET', '/v1/tugas?batas=200')).isi.baris.map((t: { prosedur: string }) => t.prosedur);
    const { isi: satu } = await puo('GET', '/v1/tugas?batas=1');
    const { isi: sisa } = await puo('GET', `/v1/tugas?batas=200&sesudah=${satu.lanjut}`);
    expect([...satu.baris, ...sisa.baris].map((t: { prosedur: string }) => t.prosedur)).toEqual(semua);
  });

  test('when a place is made up then it is 400', async () => {
    const { status, isi } = await pemohon('GET', '/v1/perkara?sesudah=bukan-tempat');
    expect([status, isi.kode]).toEqual([400, 'MASUKAN_TIDAK_SAH']);
  });

  test('when they are searched then number, word and state find what they name, and a pattern is no pattern', async () => {
    const id = await perkaraBaru();
    const nomor = (await s.client.show(id)).surat[0]?.nomor ?? '';
    const cari = async (q: string) =>
      (await pemohon('GET', `/v1/perkara?batas=200&${q}`)).isi.baris.map((p: { id: string }) => p.id);
    expect(await cari(`cari=${encodeURIComponent(nomor)}`)).toEqual([id]);
    expect(await cari('cari=ketatalaksanaan')).toContain(id);
    expect(await cari('cari=%25')).toEqual([]);
    expect(await cari('status=batal')).not.toContain(id);
  });
});
