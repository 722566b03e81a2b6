/** Letters that come back as files, and letters that are handed over as files, over a real register. */

import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { periksaSurat } from '../../client/periksa-surat.ts';
import { serahkan } from '../../client/serah.ts';
import { sha256 } from '../../register/jurnal.ts';
import type { Register } from '../../register/koneksi.ts';
import type { TabelSurat } from '../../register/skema.ts';
import type { Naskah } from '../../surat/naskah.ts';
import { renderPdf } from '../../surat/render.ts';
import { pdf, png } from '../support/berkas.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiDirektori, penolakan, registerBaru } from '../support/sistem.ts';
import { simpanSurat } from '../support/surat.ts';
import { contoh } from '../surat/contoh.ts';

let register: Register;
beforeAll(async () => {
  register = await registerBaru();
  await isiDirektori(register, direktoriContoh('bengkulu'));
});

let n = 0;
/** A letter that stands in the register, with its file as it was rendered. */
async function surat(baris: Partial<Pick<TabelSurat, 'status' | 'versi_templat' | 'menggantikan'>> = {}, token = true) {
  const id = `s-${++n}`;
  const naskah: Partial<Naskah> = {
    nomor: `800/${n}/B.ORG/V/2026`,
    ...(token ? { pengesahan: { url: `https://surat.example.go.id/v/token-${n}` } } : {}),
  };
  await simpanSurat(register, {
    id,
    urut: n,
    naskah,
    klasifikasi: '800',
    token: token ? `token-${n}` : null,
    ...baris,
  });
  return {
    id,
    nomor: naskah.nomor as string,
    pdf: renderPdf({ ...contoh.permohonanPelibatan, ...naskah } as Naskah).pdf,
  };
}
async function tandatangani(id: string, isi: Buffer): Promise<Buffer> {
  const bertanda = Buffer.concat([isi, Buffer.from(`\n% ${id}\n`)]);
  await register.db
    .insertInto('surat_tte')
    .values({
      surat: id,
      pdf: bertanda,
      sha256: sha256(bertanda),
      cara: 'bsre',
      id_dokumen: null,
      ditandatangani: new Date(0),
    })
    .execute();
  return bertanda;
}
const periksa = async (isi: Uint8Array) => {
  const { temuan, surat: s } = await periksaSurat(register, isi);
  return [temuan, s?.nomor, s?.status, s?.digantikanOleh].filter(Boolean).join(' ');
};
const ubah = async (isi: Buffer) => {
  const dokumen = await PDFDocument.load(isi, { updateMetadata: false });
  dokumen.getPage(0).drawText('dan tiga orang lagi');
  return dokumen.save();
};

describe('given a file that somebody brings', () => {
  test('when it is byte for byte an unsigned letter then it is genuine; with one byte changed, drawn over or a byte more it is altered', async () => {
    const s = await surat();
    expect(await periksa(s.pdf)).toBe(`asli ${s.nomor} terbit`);
    const satu = Buffer.from(s.pdf);
    // In the comment that follows the PDF's first line: nothing that is seen changes.
    satu[10] = (satu[10] ?? 0) ^ 1;
    for (const isi of [satu, await ubah(s.pdf), Buffer.concat([s.pdf, Buffer.from('\n')])])
      expect(await periksa(isi)).toBe(`berubah ${s.nomor} terbit`);
  });

  test('when it is the signed file then it is genuine, the file before the signature is not it, and what was changed after it is altered', async () => {
    const s = await surat();
    const bertanda = await tandatangani(s.id, s.pdf);
    expect(await periksa(bertanda)).toBe(`asli ${s.nomor} terbit`);
    expect(await periksa(s.pdf)).toBe(`belumDitandatangani ${s.nomor} terbit`);
    expect(await periksa(Buffer.concat([bertanda, Buffer.from('x')]))).toBe(`berubah ${s.nomor} terbit`);
  });

  test('when its letter waits for its signature, is batal or replaced then that is said, and by which', async () => {
    const menunggu = await surat({ status: 'menungguTte' });
    expect(await periksa(menunggu.pdf)).toBe(`belumDitandatangani ${menunggu.nomor} menungguTte`);
    const batal = await surat({ status: 'batal' });
    expect(await periksa(batal.pdf)).toBe(`asli ${batal.nomor} batal`);
    const lama = await surat();
    const baru = await surat({ menggantikan: lama.id, status: 'menungguTte' });
    expect(await periksa(lama.pdf)).toBe(`asli ${lama.nomor} terbit`);
    await register.db.updateTable('surat').set({ status: 'terbit' }).where('id', '=', baru.id).execute();
    expect(await periksa(lama.pdf)).toBe(`asli ${lama.nomor} digantikan ${baru.nomor}`);
  });

  test('when it was made with other templates then nobody can say whether it was altered, unless it is the signed file', async () => {
    const s = await surat({ versi_templat: 'lain' });
    expect(await periksa(await ubah(s.pdf))).toBe(`tidakDapatDibandingkan ${s.nomor} terbit`);
    expect(await periksa(await tandatangani(s.id, s.pdf))).toBe(`asli ${s.nomor} terbit`);
  });

  test('when its letter has no token, as before there were any, then it is found by its day', async () => {
    const s = await surat({}, false);
    expect(await periksa(s.pdf)).toBe(`asli ${s.nomor} terbit`);
    expect(await periksa(await ubah(s.pdf))).toBe('bukanSurat');
  });

  test.each([
    ['another PDF', () => pdf(), 'bukanSurat'],
    [
      'a letter that the register does not have',
      async () => renderPdf({ ...contoh.suratTugas, pengesahan: { url: 'https://a.example/v/asing' } }).pdf,
      'bukanSurat',
    ],
    ['a picture', async () => png, 'bukanPdf'],
    ['nothing', async () => Buffer.alloc(0), 'bukanPdf'],
    ['the first bytes of a PDF alone', async () => Buffer.from('%PDF-1.7\n%%EOF'), 'bukanPdf'],
    ['half a letter', async () => (await surat()).pdf.subarray(0, 3000), 'bukanPdf'],
  ])('when it is %s then it is told apart', async (_, buat, temuan) => {
    expect(await periksa(await buat())).toBe(temuan);
  });

  test('when a signing service is there then it is asked of signed files, and of no others', async () => {
    const s = await surat();
    const diverifikasi: Buffer[] = [];
    const hasil = { sah: true, tandaTangan: [], keterangan: 'sah' };
    const verifikasi = async (isi: Buffer) => {
      diverifikasi.push(isi);
      return hasil;
    };
    const tte = { verifikasi } as never;
    expect((await periksaSurat(register, s.pdf, tte)).tandaTangan).toBeUndefined();
    const bertanda = Buffer.concat([s.pdf, Buffer.from('\n%/ByteRange\n')]);
    expect((await periksaSurat(register, bertanda, tte)).tandaTangan).toEqual(hasil);
    expect(diverifikasi).toEqual([bertanda]);
  });
});

describe('given letters that are handed over', () => {
  const skema = () =>
    JSON.parse(readFileSync(new URL('../../docs/kontrak/serah-srikandi.json', import.meta.url), 'utf8'));

  test('when they are asked for twice, in any order and double, then the same files come, with metadata that fits its schema', async () => {
    const [a, b] = [await surat(), await surat()];
    const bertanda = await tandatangani(b.id, b.pdf);
    const berkas = await serahkan(register, [b.nomor, a.id, b.id]);
    expect(await serahkan(register, [a.id, b.id])).toEqual(berkas);
    expect(berkas.map((x) => x.nama)).toEqual([
      ...[a, b].flatMap((s) => {
        const dasar = `${s.id}-permohonanPelibatan-${s.nomor.replaceAll('/', '-')}`;
        return [`${dasar}.pdf`, `${dasar}.json`];
      }),
      'manifes.json',
    ]);
    expect(berkas[2]?.isi.equals(bertanda)).toBe(true);
    const sah = new Ajv2020({ validateFormats: false }).compile(skema());
    const metadata = [1, 3].map((i) => JSON.parse(String(berkas[i]?.isi)));
    for (const m of metadata) expect(sah(m) ? [] : sah.errors).toEqual([]);
    expect(metadata).toMatchObject([
      {
        id: a.id,
        tipeTte: 'tanpaTte',
        klasifikasi: '800',
        sifatKeamanan: 'Biasa',
        urgensi: 'Biasa',
        verifikator: [],
        berkas: { sha256: sha256(a.pdf) },
      },
      {
        id: b.id,
        tipeTte: 'bsre',
        nomor: b.nomor,
        tujuan: contoh.permohonanPelibatan.kepada,
        berkas: { sha256: sha256(bertanda) },
      },
    ]);
    const manifes = JSON.parse(String(berkas[4]?.isi)).berkas;
    expect(manifes).toEqual(
      berkas.slice(0, 4).map(({ nama, isi }) => ({ nama, sha256: sha256(isi), ukuran: isi.length })),
    );
  });

  test.each(['menungguTte', 'batal'] as const)('when one is %s then none is handed over', async (status) => {
    const [a, b] = [await surat(), await surat({ status })];
    const galat = await penolakan(serahkan(register, [a.id, b.id]));
    expect([galat.kode, galat.rincian]).toEqual(['SURAT_BELUM_TERBIT', { nomor: b.nomor, status }]);
  });

  test('when one is unknown, or none is named, then that is said', async () => {
    expect((await penolakan(serahkan(register, ['../../etc/passwd']))).kode).toBe('SURAT_TIDAK_DIKENAL');
    expect((await penolakan(serahkan(register, []))).kode).toBe('MASUKAN_TIDAK_SAH');
  });
});
