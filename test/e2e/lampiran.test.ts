/** Attachments of a running system: files by their content, their digest in decision, journal and letter. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import type { Berkas } from '../../client/index.ts';
import { docx, jpeg, odt, pdf, png, program, xlsx, zip } from '../support/berkas.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { Perkara, permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

const VARIAN = 'bengkulu-pasal';
const PUO = 'p-kartika-dewi';
const HENDRA = 'p-hendra-saputra';
const MB = 1024 * 1024;

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
});

const sidik = (isi: Buffer) => createHash('sha256').update(isi).digest('hex');
const unggah = (nama: string, isi: Buffer, pengunggah = PUO) => s.client.attach({ isi, nama, pengunggah });
const rujuk = ({ sidik, nama }: Berkas) => ({ sidik, nama });
const jumlahBerkas = async () =>
  Number(
    (
      await s.client.register.db
        .selectFrom('berkas')
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirst()
    )?.n,
  );
const ditolakUnggah = async (nama: string, isi: Buffer, pengunggah?: string) => {
  const sebelum = await jumlahBerkas();
  const galat = await penolakan(unggah(nama, isi, pengunggah));
  expect(await jumlahBerkas()).toBe(sebelum);
  return galat;
};

describe('given files that officials bring', () => {
  test.each([
    ['Laporan akhir.PDF', () => pdf(), 'application/pdf'],
    ['foto.jpeg', async () => jpeg, 'image/jpeg'],
    ['denah (1).png', async () => png, 'image/png'],
    ['naskah.docx', async () => docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['tabel.xlsx', async () => xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['naskah.odt', async () => odt, 'application/vnd.oasis.opendocument.text'],
  ])(
    'when %s is taken into the register then it is what its content says, and comes back byte for byte',
    async (nama, buat, jenis) => {
      const isi = await buat();
      const berkas = await unggah(nama, isi);
      expect(berkas).toEqual({ sidik: sidik(isi), jenis, ukuran: isi.length, nama });
      expect((await s.client.file(berkas.sidik)).isi.equals(isi)).toBe(true);
    },
  );

  test('when the same content comes twice under two names then it is one file', async () => {
    const isi = await pdf('sekali');
    const pertama = await unggah('satu.pdf', isi);
    const sebelum = await jumlahBerkas();
    expect(await unggah('dua.pdf', isi, HENDRA)).toEqual({ ...pertama, nama: 'dua.pdf' });
    expect(await jumlahBerkas()).toBe(sebelum);
  });

  test('when one has 10 MB to the byte then it is taken, with one byte more it is not', async () => {
    const [tepat, lebih] = [0, 1].map((n) => Buffer.concat([png, Buffer.alloc(10 * MB + n - png.length)]));
    expect((await unggah('tepat.png', tepat as Buffer)).ukuran).toBe(10 * MB);
    expect((await ditolakUnggah('lebih.png', lebih as Buffer)).toJSON()).toMatchObject({
      kode: 'BERKAS_TERLALU_BESAR',
      rincian: { ukuran: 10 * MB + 1, paling: 10 * MB },
    });
  });

  test.each([
    ['a program under the name of a PDF', 'hasil.pdf', async () => program, 'JENIS_BERKAS_TIDAK_DITERIMA'],
    ['plain text', 'catatan.txt', async () => Buffer.from('halo'), 'JENIS_BERKAS_TIDAK_DITERIMA'],
    ['nothing', 'kosong.pdf', async () => Buffer.alloc(0), 'JENIS_BERKAS_TIDAK_DITERIMA'],
    ['an archive', 'arsip.docx', async () => zip('a.txt', 'isi'), 'JENIS_BERKAS_TIDAK_DITERIMA'],
    ['a picture under the name of a PDF', 'hasil.pdf', async () => png, 'NAMA_BERKAS_TIDAK_SESUAI'],
    ['a picture under no ending', 'png', async () => png, 'NAMA_BERKAS_TIDAK_SESUAI'],
    ['the first bytes of a PDF alone', 'hasil.pdf', async () => Buffer.from('%PDF-1.7\n%%EOF'), 'BERKAS_RUSAK'],
    ['a PDF that is torn off', 'hasil.pdf', async () => (await pdf()).subarray(0, 200), 'BERKAS_RUSAK'],
  ])('when one is %s then it is refused, and nothing is kept', async (_, nama, buat, kode) => {
    expect((await ditolakUnggah(nama, await buat())).kode).toBe(kode);
  });

  test.each([
    ['a path', '../../etc/passwd.png'],
    ['a path of Windows', 'C:\\surat\\a.png'],
    ['an empty name', ' '],
    ['two dots', '..'],
    ['a name with a line end', 'a\nb.png'],
    ['a name that turns its direction', 'a\u202Egnp.exe'],
    ['a name with a control character', 'a\u0000.png'],
    ['a name of 201 characters', `${'a'.repeat(197)}.png`],
  ])('when one has %s then it is refused with the field that is wrong', async (_, nama) => {
    const galat = await ditolakUnggah(nama, png);
    expect(galat.kode).toBe('MASUKAN_TIDAK_SAH');
    expect(galat.message).toContain('nama: ');
  });

  test('when nobody known brings one, or one is asked for that nobody brought, then that is said', async () => {
    expect((await ditolakUnggah('a.png', png, 'p-gaib')).kode).toBe('PEGAWAI_TIDAK_DIKENAL');
    for (const sidik of ['0'.repeat(64), "' OR 1=1 --", '']) {
      expect((await penolakan(s.client.file(sidik))).kode).toBe('BERKAS_TIDAK_DIKENAL');
    }
  });
});

describe('given files that go with a request and a decision', () => {
  test('when both are accepted then journal and letters name them by their digest, and the history replays', async () => {
    const [tor, hasil, foto] = [
      await unggah('Kerangka acuan.pdf', await pdf('kerangka')),
      await unggah('#panic("x") & hasil.pdf', await pdf('hasil')),
      await unggah('foto.png', png),
    ];
    const { prosedur } = await s.client.start('penunjukanLintasUnit', {
      ...permohonanContoh(VARIAN),
      lampiran: [rujuk(tor)],
    });
    const k = new Perkara(s.client, prosedur);
    await s.client.decide({
      prosedur,
      tugas: 'menungguJawaban',
      putaran: 1,
      pelaku: PUO,
      peristiwa: { type: 'setuju', pegawai: [HENDRA] },
      lampiran: [rujuk(hasil), rujuk(foto)],
    });
    expect((await k.jurnal()).map((l) => l.lampiran)).toEqual([[rujuk(tor)], [rujuk(hasil), rujuk(foto)]]);
    const { surat } = await s.client.show(prosedur);
    const teks = await Promise.all(surat.map(async (x) => teksPdf((await s.client.letter(x.id)).pdf)));
    expect(teks[0]).toMatch(/Lampiran : 1 \(satu\) berkas .*Berkas terlampir : 1\. Kerangka acuan\.pdf SHA-256 /);
    expect(teks[1]).toMatch(/Lampiran : 2 \(dua\) berkas .*1\. #panic\("x"\) & hasil\.pdf .* 2\. foto\.png /);
    expect(teks[1]?.replaceAll(' ', '')).toContain(`SHA-256${foto.sidik}`);
    const perkara = await ambilPerkara(s.client.temporal, s.client.register, prosedur);
    expect((await replay(perkara, inject('bundle'))).perbedaan).toEqual([]);
    const lain = structuredClone(perkara.register);
    Object.assign(lain?.jurnal[1]?.isi ?? {}, { lampiran: [rujuk(hasil)] });
    expect((await replay({ ...perkara, register: lain }, inject('bundle'))).perbedaan.join()).toContain(
      'langkah 2: lampiran dalam register berbeda dari riwayat',
    );
  });

  test('when a letter has an annex of its own then the files are counted beside it', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PUO, { type: 'setuju', pegawai: [HENDRA] });
    const foto = await unggah('foto.png', png);
    const [tugas] = (await s.client.show(k.id)).tugas;
    const [penerbit] = await s.client.register.db
      .selectFrom('pemangku')
      .select('pegawai')
      .where('jabatan', '=', tugas?.pemegang.replace('jabatan:', '') ?? '')
      .execute();
    const hasil = await s.client.decide({
      prosedur: k.id,
      tugas: tugas?.tugas ?? '',
      putaran: 1,
      pelaku: penerbit?.pegawai ?? '',
      peristiwa: { type: 'tugaskan' },
      lampiran: [rujuk(foto)],
    });
    const { naskah } = await s.client.register.db
      .selectFrom('surat')
      .select('naskah')
      .where('id', '=', hasil.surat[0]?.id ?? '')
      .executeTakeFirstOrThrow();
    expect(naskah).toMatchObject({ lampiran: '2 (dua) berkas', berkas: [rujuk(foto)] });
  });

  test('when a decision names a file that nobody brought then it is refused on the record, and the case stays', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const gaib = [{ sidik: 'a'.repeat(64), nama: 'hasil.pdf' }];
    const [ditolak] = await k.hanyaDicatat(async () => {
      const galat = await penolakan(
        s.client.decide({
          prosedur: k.id,
          tugas: 'menungguJawaban',
          putaran: 1,
          pelaku: PUO,
          peristiwa: { type: 'setuju', pegawai: [HENDRA] },
          lampiran: gaib,
        }),
      );
      expect(galat.message).toContain('Berkas "hasil.pdf"');
      return [galat.kode];
    });
    expect(ditolak).toMatchObject({ kode: 'LAMPIRAN_TIDAK_DIKENAL', lampiran: gaib });
  });

  test('when a request names one then nothing is opened', async () => {
    const id = 'plu-tanpa-berkas';
    const lampiran = [{ sidik: 'b'.repeat(64), nama: 'a.pdf' }];
    const mulai = { ...permohonanContoh(VARIAN), id, lampiran };
    expect((await penolakan(s.client.start('penunjukanLintasUnit', mulai))).kode).toBe('LAMPIRAN_TIDAK_DIKENAL');
    expect((await s.client.show(id)).status).toBe('batal');
  });

  test('when the same id comes again with other files then it is another request, and another decision', async () => {
    const [a, b] = [await unggah('a.pdf', await pdf('a')), await unggah('b.pdf', await pdf('b'))];
    const id = 'plu-lampiran-lain';
    const mulai = (lampiran: { sidik: string; nama: string }[]) =>
      s.client.start('penunjukanLintasUnit', { ...permohonanContoh(VARIAN), id, lampiran });
    const hasil = await mulai([rujuk(a)]);
    expect(await mulai([rujuk(a)])).toEqual(hasil);
    expect((await penolakan(mulai([rujuk(b)]))).kode).toBe('ID_PROSEDUR_TERPAKAI');
    const putus = (lampiran: { sidik: string; nama: string }[]) =>
      s.client.decide({
        prosedur: id,
        tugas: 'menungguJawaban',
        putaran: 1,
        pelaku: PUO,
        peristiwa: { type: 'setuju', pegawai: [HENDRA] },
        id: 'keputusan-berlampiran',
        lampiran,
      });
    await putus([rujuk(a)]);
    expect((await penolakan(putus([rujuk(b)]))).kode).toBe('ID_KEPUTUSAN_TERPAKAI');
  });

  test.each([
    ['eleven files', Array.from({ length: 11 }, (_, i) => ({ sidik: `${i}`.padStart(64, '0'), nama: 'a.pdf' }))],
    ['the same file twice', [1, 2].map((n) => ({ sidik: 'c'.repeat(64), nama: `${n}.pdf` }))],
    ['an empty list', []],
    ['a digest that is none', [{ sidik: 'ABC', nama: 'a.pdf' }]],
    ['a path for a name', [{ sidik: 'd'.repeat(64), nama: '../a.pdf' }]],
    ['a file without a name', [{ sidik: 'd'.repeat(64) } as never]],
  ])('when a decision brings %s then it is not even sent', async (_, lampiran) => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.hanyaDicatat(async () => {
      const galat = await penolakan(
        s.client.decide({
          prosedur: k.id,
          tugas: 'menungguJawaban',
          putaran: 1,
          pelaku: PUO,
          peristiwa: { type: 'setuju', pegawai: [HENDRA] },
          lampiran,
        }),
      );
      expect(galat.kode).toBe('MASUKAN_TIDAK_SAH');
      expect(galat.message).toContain('lampiran');
      return [];
    });
  });
});
