/** What the holder of a letter's token learns of it, over a real register: its status, since when, and which file it is. */
import { beforeAll, describe, expect, test } from 'vitest';
import { SidikBerkas } from '../../client/sidik-berkas.ts';
import { verifikasi } from '../../client/verifikasi.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import type { Direktori } from '../../register/direktori/direktori.ts';
import type { Register } from '../../register/koneksi.ts';
import type { TabelSurat } from '../../register/skema.ts';
import { renderPdf } from '../../surat/render.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiDirektori, penolakan, registerBaru } from '../support/sistem.ts';
import { simpanSurat } from '../support/surat.ts';
import { contoh } from '../surat/contoh.ts';

const TANGGAL = contoh.permohonanPelibatan.tanggal;
/** The last moment of a day in Bengkulu, and the first of the next. */
const MALAM = new Date('2026-05-20T16:59:59.999Z');
const TENGAH_MALAM = new Date('2026-05-20T17:00:00.000Z');

let register: Register;
let direktori: Direktori;
beforeAll(async () => {
  register = await registerBaru();
  await isiDirektori(register, direktoriContoh('bengkulu'));
  direktori = await new PembacaDirektori(register.db).ambil();
});

let n = 0;
const sidik = () => `${n}`.padStart(64, '0');
async function surat(baris: Partial<Pick<TabelSurat, 'status' | 'versi_templat' | 'menggantikan'>> = {}) {
  const id = `s-${++n}`;
  await simpanSurat(register, { id, naskah: { nomor: `800/${n}/B.ORG/V/2026` }, token: id, ...baris });
  return id;
}
const tandatangani = (id: string, ditandatangani: Date) =>
  register.db
    .insertInto('surat_tte')
    .values({ surat: id, pdf: Buffer.from(id), sha256: sidik(), cara: 'bsre', ditandatangani })
    .execute();
const tanya = (token: string) => verifikasi({ register, direktori, sidikBerkas: new SidikBerkas() }, token);
const status = async (token: string) => {
  const { status: s, sejak, sha256 } = await tanya(token);
  return [s, sejak, sha256];
};

describe('given a letter that is asked for by its token', () => {
  test('when it went out unsigned then it holds since its own date, and the hash is that of its file; of a NIP nothing is said', async () => {
    const id = await surat();
    const naskah = { ...contoh.permohonanPelibatan, nomor: `800/${n}/B.ORG/V/2026` };
    expect(await status(id)).toEqual(['terbit', TANGGAL, renderPdf(naskah).sha256]);
    expect(JSON.stringify(await tanya(id))).not.toContain(contoh.permohonanPelibatan.penandatangan.nip);
  });

  test('when the templates have changed since then no hash of a file is given, for its bytes cannot be made again', async () => {
    expect(await status(await surat({ versi_templat: 'lain' }))).toEqual(['terbit', TANGGAL, undefined]);
  });

  test.each([
    ['the last moment of a local day', MALAM, '2026-05-20'],
    ['the first moment of the next', TENGAH_MALAM, '2026-05-21'],
  ])(
    'when it was signed at %s then it holds since that day, and the hash is that of the signed file',
    async (_, pada, hari) => {
      const id = await surat();
      await tandatangani(id, pada);
      expect(await status(id)).toEqual(['terbit', hari, sidik()]);
    },
  );

  test('when it waits for its signature then it has its number since its date, and no file', async () => {
    expect(await status(await surat({ status: 'menungguTte' }))).toEqual(['menungguTte', TANGGAL, undefined]);
  });

  test('when another is to take its place then it is replaced from the day on which that goes out', async () => {
    const lama = await surat();
    const pengganti = await surat({ menggantikan: lama, status: 'menungguTte' });
    expect((await status(lama)).slice(0, 2)).toEqual(['terbit', TANGGAL]);
    await tandatangani(pengganti, TENGAH_MALAM);
    await register.db.updateTable('surat').set({ status: 'terbit' }).where('id', '=', pengganti).execute();
    expect((await status(lama)).slice(0, 2)).toEqual(['digantikan', '2026-05-21']);
    expect((await status(pengganti)).slice(0, 2)).toEqual(['terbit', '2026-05-21']);
  });

  test('when it was cancelled with its case then that is since the day on which the case was withdrawn', async () => {
    const id = await surat({ status: 'batal' });
    await register.db.updateTable('prosedur').set({ berakhir: TENGAH_MALAM, status: 'selesai' }).execute();
    expect((await status(id)).slice(0, 2)).toEqual(['batal', '2026-05-21']);
  });

  test('when nobody has such a token then that is refused', async () => {
    expect((await penolakan(tanya('tidak-ada'))).kode).toBe('SURAT_TIDAK_DIKENAL');
  });
});
