/** Who signs for whom under a delegation: the lines of the signature block, as the directory of the letter's day has them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type BahanNaskah, penandatangan } from '../../activities/naskah/bahan.ts';
import { PembacaDirektori } from '../../register/direktori/baca.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import type { Register } from '../../register/koneksi.ts';
import { skemaPenandatangan } from '../../surat/naskah-bersama.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { isiDirektori, registerBaru } from '../support/sistem.ts';
import { simpanSurat } from '../support/surat.ts';

const DARI = 'asisten-perekonomian-pembangunan';
const ANTARA = 'kepala-biro-perekonomian';
const KEPADA = 'kepala-bagian-kebijakan-perekonomian';
const DELEGASI = { dari: DARI, kepada: KEPADA, untukBeliau: ANTARA, mulai: hari(-9), nomorSurat: '800/1/2026' };
const PEMANGKU = 'p-kartika-dewi';
const LAIN = 'p-hendra-saputra';
const pengganti = (jabatan: string, pegawai: string, kapasitas: 'Plt.' | 'Plh.') => ({
  ...{ jabatan, pegawai, kapasitas },
  dari: hari(-1),
  sampai: hari(1),
  nomorSurat: '821.2/1/2026',
});

let register: Register;
beforeAll(async () => {
  register = await registerBaru();
});

/** The lines above the name, of a letter of today that somebody signs for the post that delegated. */
async function baris(pegawai: string, ubah: (isi: IsiDirektori) => unknown): Promise<string> {
  await isiDirektori(
    register,
    direktoriContoh('bengkulu', (isi) => void ubah(isi)),
  );
  const direktori = await new PembacaDirektori(register.db).ambil();
  const wewenang = direktori.wewenang(pegawai, DARI, 'penunjukanLintasUnit', hari(0));
  const pelaku = { pegawai, nama: direktori.pegawai(pegawai)?.nama ?? '', wewenang };
  const bahan = { direktori, tanggal: hari(0), pelaku, jabatanPenandatangan: DARI } as BahanNaskah;
  const p = skemaPenandatangan.parse(penandatangan(bahan));
  const atas = [p.atasNama && `a.n. ${p.atasNama}`, p.untukBeliau && `${p.untukBeliau} / u.b.`];
  return [...atas.filter(Boolean), `${p.kapasitas} ${p.jabatan}`].join(' / ');
}

describe('given a delegation two levels down that names the post between', () => {
  test('when the holder of the post that received it signs then both posts stand above his own', async () => {
    expect(await baris(PEMANGKU, (d) => d.delegasi.push(DELEGASI))).toBe(
      'a.n. Asisten Perekonomian dan Pembangunan / Kepala Biro Perekonomian / u.b. / ' +
        'definitif Kepala Bagian Kebijakan Perekonomian',
    );
  });

  test('when it names no post between then a.n. stands alone', async () => {
    const { untukBeliau: _, ...tanpa } = DELEGASI;
    expect(await baris(PEMANGKU, (d) => d.delegasi.push(tanpa))).toBe(
      'a.n. Asisten Perekonomian dan Pembangunan / definitif Kepala Bagian Kebijakan Perekonomian',
    );
  });

  test('when the Plh. of the post that received it signs then he is that below u.b.', async () => {
    const plh = pengganti(KEPADA, LAIN, 'Plh.');
    expect(await baris(LAIN, (d) => [d.delegasi.push(DELEGASI), d.pemangku.push(plh)])).toBe(
      'a.n. Asisten Perekonomian dan Pembangunan / Kepala Biro Perekonomian / u.b. / ' +
        'Plh. Kepala Bagian Kebijakan Perekonomian',
    );
  });

  test.each(['Plt.', 'Plh.'] as const)(
    'when the signer is %s of the post between then he does not sign u.b. for himself',
    async (kapasitas) => {
      const sendiri = pengganti(ANTARA, PEMANGKU, kapasitas);
      expect(await baris(PEMANGKU, (d) => [d.delegasi.push(DELEGASI), d.pemangku.push(sendiri)])).toBe(
        'a.n. Asisten Perekonomian dan Pembangunan / definitif Kepala Bagian Kebijakan Perekonomian',
      );
    },
  );

  test.each(['Plt.', 'Plh.'] as const)(
    'when the signer is %s of the post that delegated then he signs as that, without a.n. and u.b.',
    async (kapasitas) => {
      const sendiri = pengganti(DARI, PEMANGKU, kapasitas);
      expect(await baris(PEMANGKU, (d) => [d.delegasi.push(DELEGASI), d.pemangku.push(sendiri)])).toBe(
        `${kapasitas} Asisten Perekonomian dan Pembangunan`,
      );
    },
  );

  test('when a procedure has recorded it and the file has it too then the file says whom it is u.b. for, each time it is loaded', async () => {
    await simpanSurat(register, { id: 's-1' });
    const { untukBeliau, nomorSurat, ...d } = DELEGASI;
    await register.db.deleteFrom('delegasi').execute();
    await register.db
      .insertInto('delegasi')
      .values({ ...d, sampai: hari(9), nomor_surat: nomorSurat, perkara: 'plu-buatan' })
      .execute();
    const tercatat = () => register.db.selectFrom('delegasi').select(['perkara', 'sampai', 'untuk_beliau']).execute();
    const muat = (ubah: (isi: IsiDirektori) => void) => isiDirektori(register, direktoriContoh('bengkulu', ubah));
    const milikPerkara = { perkara: 'plu-buatan', sampai: hari(9) };
    await muat((isi) => void isi.delegasi.push({ ...d, untukBeliau, nomorSurat, sampai: hari(20) }));
    expect(await tercatat()).toEqual([{ ...milikPerkara, untuk_beliau: ANTARA }]);
    await muat(() => {});
    expect(await tercatat()).toEqual([{ ...milikPerkara, untuk_beliau: null }]);
  });
});
