/** Input that is none: too large, broken, of another kind; and who follows and goes away. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Pendengar } from '../../register/kabar.ts';
import { PenyimpanSesi } from '../../register/sesi.ts';
import { type Api, mulaiApi, type Penanya } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { Perkara, permohonanContoh } from '../support/perkara.ts';
import { isiDirektori, mulaiSistem, type Sistem } from '../support/sistem.ts';

let s: Sistem;
let api: Api;
let pemohon: Penanya;
let token: string;

beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  api = await mulaiApi(s.client);
  pemohon = await api.sebagai('p-rahmat-hidayat');
  token = await api.penerbit.token({ sub: 'auditor', peran: ['auditor'] });
});

const { pemohon: _, ...isian } = permohonanContoh('bengkulu-lampiran');
const MULAI = '/v1/prosedur/penunjukanLintasUnit';
const mentah = (jalan: string, body: string | null, headers: Record<string, string> = {}, method = 'POST') =>
  fetch(`${api.alamat}${jalan}`, { method, body, headers: { authorization: `Bearer ${token}`, ...headers } });

describe('given a body', () => {
  test('when it is 1 MB of JSON then it is 413 with the limit', async () => {
    const permohonan = { ...isian.permohonan, maksudTujuan: 'a'.repeat(1024 * 1024) };
    const { status, headers, isi } = await pemohon('POST', MULAI, { ...isian, permohonan });
    expect([status, isi.kode, isi.rincian]).toEqual([413, 'ISI_TERLALU_BESAR', { batas: 256 }]);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  test.each([
    ['no JSON', '{"varian":', 'application/json'],
    ['not JSON at all', '<xml/>', 'application/xml'],
    ['empty', '', 'application/json'],
    ['of a poisoned prototype', '{"__proto__":{"admin":true}}', 'application/json'],
  ])('when it is %s then it is 400', async (_, isi, jenis) => {
    const jawaban = await mentah(MULAI, isi, { 'content-type': jenis });
    expect(jawaban.status).toBe(400);
    expect(await jawaban.json()).toMatchObject({ kode: 'MASUKAN_TIDAK_SAH' });
  });

  test('when it has a field that nobody knows then it is 400 and says which', async () => {
    const { status, isi } = await pemohon('POST', MULAI, { ...isian, penting: true });
    expect([status, isi.detail]).toEqual([400, expect.stringContaining('penting')]);
  });

  test('when the text of a request holds binary data then it is refused as the client refuses it', async () => {
    const permohonan = { ...isian.permohonan, maksudTujuan: 'a\u0000b' };
    const { status, isi } = await pemohon('POST', MULAI, { ...isian, permohonan });
    expect([status, isi.kode]).toEqual([400, 'MASUKAN_TIDAK_SAH']);
  });

  test.each(['%00', 'a%00b', '..%2f..', 'x'.repeat(101), 'x'.repeat(400), '%C0%AE'])(
    'when the id of a case is %s then it is no id',
    async (id) => {
      expect((await pemohon('GET', `/v1/perkara/${id}`)).status).toBe(400);
    },
  );

  test('when a search holds what PostgreSQL does not take then it is 400', async () => {
    expect((await pemohon('GET', '/v1/perkara?cari=%00')).status).toBe(400);
  });

  test('when an address does not exist then it is 404 as problem+json', async () => {
    const { status, isi } = await pemohon('GET', '/v1/tidak-ada?token=rahasia');
    expect([status, isi.kode]).toEqual([404, 'ALAMAT_TIDAK_DIKENAL']);
    expect(JSON.stringify(isi)).not.toContain('rahasia');
  });
});

describe('given a file', () => {
  const kirimBerkas = async (isi: Uint8Array, nama: string) => {
    const { nip } = await s.client.register.db
      .selectFrom('pegawai_nip')
      .select('nip')
      .where('pegawai', '=', 'p-rahmat-hidayat')
      .executeTakeFirstOrThrow();
    const milik = await api.penerbit.token({ sub: 'r', nip, peran: ['pegawai'] });
    const headers = {
      authorization: `Bearer ${milik}`,
      'content-type': 'application/octet-stream',
      'nama-berkas': nama,
    };
    const jawaban = await fetch(`${api.alamat}/v1/berkas`, { method: 'POST', body: isi as never, headers });
    return { status: jawaban.status, isi: (await jawaban.json()) as { kode?: string; sidik: string; nama: string } };
  };

  test('when it goes with a request then whoever sees the case has it byte for byte, and nobody else', async () => {
    const [surat] = (await s.client.show((await Perkara.ajukan(s.client, 'bengkulu-lampiran')).id)).surat;
    const { pdf: PDF } = await s.client.letter(surat?.id ?? '');
    const { status, isi: berkas } = await kirimBerkas(PDF, encodeURIComponent('Nota dinas é.pdf'));
    expect([status, berkas.nama]).toEqual([201, 'Nota dinas é.pdf']);
    const lampiran = [{ sidik: berkas.sidik, nama: berkas.nama }];
    const { isi } = await pemohon('POST', MULAI, { ...isian, lampiran });
    const jalan = `/v1/perkara/${isi.prosedur}/berkas/${berkas.sidik}`;
    const jawaban = await mentah(jalan, null, {}, 'GET');
    expect(Buffer.from(await jawaban.arrayBuffer())).toEqual(PDF);
    expect(jawaban.headers.get('content-disposition')).toContain("filename*=UTF-8''Nota%20dinas%20%C3%A9.pdf");
    expect((await (await api.sebagai('p-teguh-prakoso'))('GET', jalan)).status).toBe(404);
    const lain = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    expect((await mentah(`/v1/perkara/${lain.id}/berkas/${berkas.sidik}`, null, {}, 'GET')).status).toBe(404);
  });

  test.each([
    ['a script', Buffer.from('#!/bin/sh\n'), 'nota.pdf'],
    ['a page with a script', Buffer.from('<!doctype html><script>alert(1)</script>'), 'nota.html'],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'gambar.svg'],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), 'nota.pdf'],
    ['the beginning of a PDF and no more', Buffer.from('%PDF-1.7\n'), 'nota.pdf'],
    ['a picture that says that it is a PDF', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'nota.pdf'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 'nota.zip'],
    ['nothing', Buffer.alloc(0), 'nota.pdf'],
  ])('when it is %s then it is refused', async (_, isi, nama) => {
    const jawaban = await kirimBerkas(isi, nama);
    expect([400, 422]).toContain(jawaban.status);
    expect(jawaban.isi.kode).toMatch(/BERKAS|MASUKAN_TIDAK_SAH/);
  });

  test.each([
    '..%2F..%2Fetc%2Fpasswd',
    'a%2Fb.pdf',
    'a%5Cb.pdf',
    'a%00.pdf',
    'a%0A.pdf',
    '%E2%80%AEfdp.exe',
    '%ff',
    '..',
  ])('when its name is %s then it is no name', async (nama) => {
    const { status, isi } = await kirimBerkas(Buffer.from('%PDF-1.7'), nama);
    expect([status, isi.kode]).toEqual([400, 'MASUKAN_TIDAK_SAH']);
  });

  test('when it is larger than 10 MB then it is 413', async () => {
    expect((await kirimBerkas(new Uint8Array(10 * 1024 * 1024 + 1), 'besar.pdf')).status).toBe(413);
  });
});

describe('given a hostile request', () => {
  const setuju = { tugas: 'menungguJawaban', putaran: 1, peristiwa: { type: 'setuju' } };
  const langkah = async (id: string) => (await s.client.history(id)).filter((l) => l.jenis === 'langkah').length;

  test('when somebody sends what another has sent, under the key of the other, then it is his own attempt and gets no answer of the other', async () => {
    const { id } = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const kunci = { 'idempotency-key': 'kunci-orang' };
    const jalan = `/v1/perkara/${id}/keputusan`;
    const asli = await (await api.sebagai('p-zainal-arifin'))('POST', jalan, setuju, kunci);
    expect(asli.status).toBe(200);
    const pemilik = await pemohon('POST', jalan, setuju, kunci);
    expect([pemilik.status, pemilik.isi.kode]).toEqual([409, 'TUGAS_TERTUTUP']);
    const asing = await (await api.sebagai('p-teguh-prakoso'))('POST', jalan, setuju, kunci);
    expect([asing.status, asing.isi.kode]).toEqual([404, 'PROSEDUR_TIDAK_DIKENAL']);
    const layanan = await (await api.sebagaiPeran(['layanan']))('POST', jalan, setuju, kunci);
    expect([layanan.status, layanan.isi.kode]).toEqual([403, 'TIDAK_BERHAK']);
    expect(await langkah(id)).toBe(2);
  });

  test("when somebody signs another's letter by its id then it is as one that there is not", async () => {
    const { id } = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const [surat] = (await s.client.show(id)).surat;
    const asing = await api.sebagai('p-teguh-prakoso');
    const tandatangani = (apa = '') => asing('POST', `/v1/surat/${apa}/tanda-tangan`, { passphrase: 'x' });
    const [ada, tiada] = [await tandatangani(surat?.id), await tandatangani('tidak-ada')];
    expect([ada.status, ada.isi.kode]).toEqual([404, 'SURAT_TIDAK_DIKENAL']);
    expect({ ...ada.isi, detail: '', rincian: {} }).toEqual({ ...tiada.isi, detail: '', rincian: {} });
  });

  test.each([
    ['of another procedure', { type: 'laporkanKendala', uraian: 'x' }],
    ['that no procedure has', { type: '__proto__' }],
    ['with a field too many', { type: 'setuju', pelaku: 'p-teguh-prakoso' }],
    ['with a reason that is no text', { type: 'tolak', alasan: { $gt: '' } }],
    ['without a type', { alasan: 'x' }],
  ])('when the event is one %s then it is 400 and nothing is recorded', async (_, peristiwa) => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const puo = await api.sebagai('p-zainal-arifin');
    for (const jalan of ['keputusan', 'pratinjau']) {
      const { status, isi } = await puo('POST', `/v1/perkara/${k.id}/${jalan}`, { ...setuju, peristiwa });
      expect([status, isi.kode]).toEqual([400, 'MASUKAN_TIDAK_SAH']);
    }
    expect(await k.jurnal()).toHaveLength(1);
  });

  test('when task and round are no names of any then it is refused, and no step is taken', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const puo = await api.sebagai('p-zainal-arifin');
    const tugas = [
      '__proto__',
      'constructor',
      'toString',
      '<script>',
      "' OR 1=1 --",
      'x'.repeat(61),
      'a\u0000',
      '\u202e',
      '',
    ];
    const putaran = [0, -1, 1.5, 2 ** 53, '1', null];
    const semua = [...tugas.map((t) => ({ ...setuju, tugas: t })), ...putaran.map((p) => ({ ...setuju, putaran: p }))];
    for (const isi of semua) {
      const { status, headers } = await puo('POST', `/v1/perkara/${k.id}/keputusan`, isi);
      expect([isi, [400, 409].includes(status)]).toEqual([isi, true]);
      expect(headers.get('content-type')).toContain('application/problem+json');
    }
    expect(await langkah(k.id)).toBe(1);
  });

  test.each(['keputusan', 'pratinjau', 'penarikan'])(
    'when 1 MB of JSON is sent as %s then it is 413',
    async (bagian) => {
      const besar = { ...setuju, peristiwa: { type: 'tolak', alasan: 'a'.repeat(1024 * 1024) } };
      const { status, isi } = await pemohon('POST', `/v1/perkara/x/${bagian}`, besar);
      expect([status, isi.kode]).toEqual([413, 'ISI_TERLALU_BESAR']);
    },
  );

  test.each(['%00', '%2e%2e%2f', "'%20OR%201=1", '%E2%80%AE', '%F0%9F%92%A5', 'x'.repeat(300), '%C0%AE', '{id}', '*'])(
    'when the id in an address is %s then no route has anything for it, and none breaks',
    async (id) => {
      const jalan = [
        ...['perkara/ID/riwayat', 'perkara/ID/kewajiban', 'perkara/ID/ikuti', 'surat/ID', 'surat/ID/pdf', 'tim/ID'],
        ...['evaluasi/ID', 'direktori/pegawai/ID', 'direktori/jabatan/ID', 'direktori/unit/ID/jabatan'],
        ...['perkara/x/berkas/ID', 'prosedur/ID', 'prosedur/penunjukanLintasUnit/mesin/ID', 'prosedur/ID/mesin/x'],
      ];
      for (const j of jalan) {
        const { status, headers } = await pemohon('GET', `/v1/${j.replace('ID', id)}`);
        expect([j, [400, 404, 422].includes(status)]).toEqual([j, true]);
        expect(headers.get('content-type')).toContain('application/problem+json');
      }
    },
  );
});

describe('given who follows a case', () => {
  const ikuti = (id: string, henti: AbortSignal, headers: Record<string, string> = {}) =>
    fetch(`${api.alamat}/v1/perkara/${id}/ikuti`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
      signal: henti,
    });

  async function* baca(jawaban: Response): AsyncGenerator<string> {
    let sisa = '';
    for await (const potong of jawaban.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const semua = (sisa + potong).split('\n\n');
      sisa = semua.pop() ?? '';
      yield* semua;
    }
  }

  test('when steps are taken then he is told of each with its number, and of the end', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const jawaban = await ikuti(k.id, AbortSignal.timeout(20_000));
    expect(jawaban.headers.get('content-type')).toContain('text/event-stream');
    await k.putus('p-zainal-arifin', { type: 'tolak', alasan: 'Pegawai itu sedang bertugas.' });
    const pesan: string[] = [];
    for await (const p of baca(jawaban)) {
      pesan.push(p);
      if (p.includes('event: langkah') && pesan.filter((x) => x.includes('event: langkah')).length === 2) {
        const [terbuka] = (await s.client.show(k.id)).tugas;
        if (terbuka) break;
      }
    }
    const langkah = pesan.filter((p) => p.includes('event: langkah'));
    expect(langkah.map((p) => /^id: (\d+)/.exec(p)?.[1])).toEqual(['1', '2']);
    expect(JSON.parse(langkah[1]?.split('data: ')[1] ?? '')).toMatchObject({ urutan: 2, dari: 'menungguJawaban' });
  });

  test('when he comes back with the number of the last step that he has then he gets those after it alone', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    await s.client.withdraw({ prosedur: k.id, pelaku: 'p-rahmat-hidayat', alasan: 'Tidak jadi.' });
    const pesan: string[] = [];
    for await (const p of baca(await ikuti(k.id, AbortSignal.timeout(20_000), { 'last-event-id': '1' }))) pesan.push(p);
    expect(pesan.flatMap((p) => /^id: (\d+)/.exec(p)?.[1] ?? [])).toEqual(['2']);
    expect(pesan.at(-1)).toBe('event: selesai\ndata: {}');
  });

  test('when he goes away then nothing waits on for him', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const tunggu = vi.spyOn(Pendengar.prototype, 'tunggu');
    const henti = new AbortController();
    const aliran = baca(await ikuti(k.id, henti.signal));
    while (!(await aliran.next()).value?.includes('event: langkah'));
    henti.abort();
    await vi.waitFor(() => {
      const milik = tunggu.mock.calls.filter(([id]) => id === k.id).map(([, , sinyal]) => sinyal?.aborted);
      expect(milik.length).toBeGreaterThan(0);
      expect(milik.every((a) => a === true)).toBe(true);
    });
  });

  const berakhir = async (aliran: AsyncGenerator<string>) => {
    for await (const p of aliran) if (p.startsWith('event: berakhir')) return JSON.parse(p.split('data: ')[1] ?? '');
    return undefined;
  };

  test('when his session has ended then he is told so at the next sign of life, and the stream is over', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const sendiri = await mulaiApi(s.client, { detakMs: 100 });
    const sesi = new PenyimpanSesi(s.client.register.db);
    const identitas = { subjek: 'uji', peran: ['pegawai'], pegawai: 'p-zainal-arifin' };
    const rahasia = await sesi.buat(identitas, new Date(Date.now() + 60_000));
    const aliran = baca(
      await fetch(`${sendiri.alamat}/v1/perkara/${k.id}/ikuti`, {
        headers: { cookie: `sistem-kerja-sesi=${rahasia}` },
      }),
    );
    while (!(await aliran.next()).value?.includes('event: langkah'));
    await sesi.hapus(rahasia);
    expect(await berakhir(aliran)).toMatchObject({ kode: 'BELUM_MASUK', perbaikan: expect.any(String) });
    expect((await aliran.next()).done).toBe(true);
  });

  test('when he has left his post then the next step does not reach him, and he is told that there is nothing for him any more', async () => {
    const k = await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { nip } = await s.client.register.db
      .selectFrom('pegawai_nip')
      .select('nip')
      .where('pegawai', '=', 'p-zainal-arifin')
      .executeTakeFirstOrThrow();
    token = await api.penerbit.token({ sub: 'z', nip, peran: ['pejabat'] });
    const aliran = baca(await ikuti(k.id, AbortSignal.timeout(20_000)));
    while (!(await aliran.next()).value?.includes('event: langkah'));
    await isiDirektori(
      s.client.register,
      direktoriContoh('bengkulu', (d) => {
        const bukanDia = (p: { pegawai: string }) => p.pegawai !== 'p-zainal-arifin';
        const [lama] = d.pemangku.filter((p) => !bukanDia(p));
        d.pemangku = d.pemangku.filter(bukanDia);
        if (lama) d.pemangku.push({ ...lama, pegawai: 'p-teguh-prakoso' });
      }),
    );
    await s.client.withdraw({ prosedur: k.id, pelaku: 'p-rahmat-hidayat', alasan: 'Tidak jadi.' });
    const sisa: string[] = [];
    for await (const p of aliran) sisa.push(p);
    expect(sisa.filter((p) => p.includes('event: langkah'))).toEqual([]);
    expect(sisa.at(-1)).toMatch(/^event: berakhir\ndata: \{"kode":"PROSEDUR_TIDAK_DIKENAL"/);
  });
});
