/** What a letter gives holds from its signature on, and who signs must still be in office; with BSrE's gateway in between. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import type { Keputusan } from '../../client/index.ts';
import { muatPeraturan } from '../../peraturan/muat.ts';
import { muatDirektori } from '../../register/direktori/muat.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { BsreV2 } from '../../tte/bsre-v2.ts';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { akunLayanan, EsignTiruan } from '../support/esign-tiruan.ts';
import { diAkhir } from '../support/penutup.ts';
import { isiPerkara, Perkara, permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';

const passphrase = 'hanya-untuk-uji';
const PEMOHON = 'p-rahmat-hidayat';
const PLT = 'p-ratna-komalasari';
const KARO = 'p-zainal-arifin';
const KABAG = 'p-kartika-dewi';

/** The Plt. of the applicant's biro, whose last day a test chooses. */
const denganPlt = (sampai: string) =>
  direktoriContoh('bengkulu', (isi: IsiDirektori) => {
    for (const p of isi.pegawai) p.surel = `${p.id}@uji.example`;
    isi.pemangku = isi.pemangku.filter((p) => p.jabatan !== 'kepala-biro-organisasi');
    isi.pemangku.push({
      jabatan: 'kepala-biro-organisasi',
      pegawai: PLT,
      kapasitas: 'Plt.',
      dari: hari(-30),
      sampai,
      nomorSurat: '800.1.11.1/001/B.ORG/2026',
    });
  });

let sistem: Sistem;
let tiruan: EsignTiruan;
beforeAll(async () => {
  const penyedia = new PenandaPengembangan({ folder: mkdtempSync(join(tmpdir(), 'tte-')), passphrase });
  const penanda = { pegawai: PEMOHON, nama: 'Siapa Pun', instansi: 'Uji' };
  // Making a key takes longer than the service may.
  await penyedia.statusSertifikat(penanda);
  tiruan = await EsignTiruan.mulai(penyedia, { passphrase, penanda, siapaPun: true });
  diAkhir(() => tiruan.tutup());
  const tte = new BsreV2({ url: tiruan.url, ...akunLayanan, batasDetik: 5 });
  sistem = await mulaiSistem({ direktori: denganPlt(hari(30)), tte });
});
/** A request of the Plt. */
async function ajukan(): Promise<Perkara> {
  const isi = permohonanContoh('bengkulu-lampiran');
  const { prosedur } = await sistem.client.start('penunjukanLintasUnit', { ...isi, pemohon: PLT });
  return new Perkara(sistem.client, prosedur);
}
const muat = (direktori: unknown) => muatDirektori(sistem.client.register, direktori, muatPeraturan());

async function putus(prosedur: string, pelaku: string, peristiwa: { type: string; [isi: string]: unknown }) {
  const [terbuka] = (await sistem.client.show(prosedur)).tugas;
  const { tugas = '-', putaran = 1 } = terbuka ?? {};
  return sistem.client.decide({ prosedur, tugas, putaran, pelaku, peristiwa } as Keputusan);
}
const tandatangani = async (prosedur: string, pelaku: string) => {
  const [surat] = (await sistem.client.show(prosedur)).surat.filter((s) => s.status === 'menungguTte');
  return sistem.client.sign({ surat: surat?.id ?? '-', pelaku, passphrase });
};
async function cocok(prosedur: string) {
  const perkara = await ambilPerkara(sistem.client.temporal, sistem.client.register, prosedur);
  return (await replay(perkara)).perbedaan;
}

describe('given a delegation whose letter waits for its signature', () => {
  const baris = (prosedur: string) =>
    sistem.client.register.db
      .selectFrom('delegasi')
      .select(['kepada', 'mulai', 'sampai', 'nomor_surat'])
      .where('perkara', '=', prosedur)
      .execute();

  test('when it is signed then the right holds, not before; when its revocation is signed then it has ended, not before', async () => {
    const permohonan = {
      dari: 'kepala-biro-perekonomian',
      kepada: 'kepala-bagian-kebijakan-perekonomian',
      kewenangan: 'jawaban atas permohonan pelibatan pegawai biro',
      prosedur: 'penunjukanLintasUnit' as const,
      mulai: hari(0),
      sampai: hari(30),
    };
    const { prosedur } = await sistem.client.start('pendelegasianKewenangan', {
      varian: 'bengkulu-lampiran',
      pemohon: KARO,
      permohonan,
    });
    await putus(prosedur, KABAG, { type: 'setuju' });
    const terbit = await putus(prosedur, KARO, { type: 'terbitkanSurat' });
    expect(terbit).toMatchObject({ keadaan: 'berlaku', surat: [{ menungguTte: true }] });
    expect(await baris(prosedur)).toEqual([]);

    const k = await ajukan();
    await tandatangani(k.id, PLT);
    await k.ditolak(KABAG, { type: 'setuju' });

    const { nomor = '' } = terbit.surat[0] ?? {};
    await tandatangani(prosedur, KARO);
    const hak = { kepada: permohonan.kepada, mulai: hari(0), sampai: hari(30), nomor_surat: nomor };
    expect(await baris(prosedur)).toEqual([hak]);
    expect((await sistem.client.history(prosedur)).at(-1)).toMatchObject({
      jenis: 'tte',
      direktori: [{ laku: 'catat', mulai: hari(0), sampai: hari(30), nomorSurat: nomor }],
    });
    await k.putus(KABAG, { type: 'setuju' });

    await putus(prosedur, KARO, { type: 'cabut', alasan: 'Selesai.' });
    expect(await baris(prosedur)).toEqual([hak]);
    expect((await sistem.client.show(prosedur)).status).toBe('berjalan');
    await tandatangani(prosedur, KARO);
    expect(await baris(prosedur)).toEqual([{ ...hak, sampai: hari(0) }]);
    expect((await sistem.client.show(prosedur)).status).toBe('selesai');
    expect(await cocok(prosedur)).toEqual([]);
  });
});

describe('given a Plt. whose letter waits for his signature', () => {
  test.each([
    ['his last day is tomorrow', hari(1), undefined],
    ['his last day is today', hari(0), undefined],
    ['his last day was yesterday', hari(-1), 'WEWENANG_BERAKHIR'],
  ])('when %s then %#', async (_, sampai, kode) => {
    await muat(denganPlt(hari(30)));
    const k = await ajukan();
    await muat(denganPlt(sampai));
    const sebelum = await isiPerkara(sistem.client, k.id);
    const hasil = tandatangani(k.id, PLT);
    if (kode) {
      expect((await penolakan(hasil)).kode).toBe(kode);
      expect(await isiPerkara(sistem.client, k.id)).toEqual(sebelum);
    } else expect(await hasil).toMatchObject({ keadaan: 'menungguJawaban' });
    await muat(denganPlt(hari(30)));
  });
});

describe('given the signing service in a bad state', () => {
  test.each(['EXPIRED', 'NOT_REGISTERED', 'SUSPEND', 'RENEW'] as const)(
    'when the certificate is %s then nothing is sent to be signed, and the letter waits with its number',
    async (status) => {
      const k = await ajukan();
      const sebelum = await isiPerkara(sistem.client, k.id);
      tiruan.status = status;
      const dikirim = tiruan.permintaan.filter((p) => p.jalan.endsWith('/sign/pdf')).length;
      try {
        expect(await sistem.client.certificate(PLT)).toBe(status);
        const galat = await penolakan(tandatangani(k.id, PLT));
        expect(galat).toMatchObject({ kode: 'SERTIFIKAT_TIDAK_BERLAKU', rincian: { status } });
      } finally {
        tiruan.status = 'ISSUE';
      }
      expect(tiruan.permintaan.filter((p) => p.jalan.endsWith('/sign/pdf'))).toHaveLength(dikirim);
      expect(await isiPerkara(sistem.client, k.id)).toEqual(sebelum);
      expect(await tandatangani(k.id, PLT)).toMatchObject({ keadaan: 'menungguJawaban' });
    },
  );

  test.each([
    ['lambat', 'TTE_TIDAK_TERJAWAB'],
    ['diubah', 'TTE_GAGAL'],
    ['polos', 'TTE_GAGAL'],
    ['galat500', 'TTE_GAGAL'],
  ] as const)(
    'when it is %s then nothing is kept, the letter waits, and it can be signed again',
    async (perilaku, kode) => {
      const k = await ajukan();
      const sebelum = await isiPerkara(sistem.client, k.id);
      tiruan.perilaku = perilaku;
      const galat = await penolakan(tandatangani(k.id, PLT)).finally(() => {
        tiruan.perilaku = 'baik';
      });
      expect(galat.kode).toBe(kode);
      expect(JSON.stringify(galat)).not.toContain(passphrase);
      expect(await isiPerkara(sistem.client, k.id)).toEqual(sebelum);
      expect(await tandatangani(k.id, PLT)).toMatchObject({ keadaan: 'menungguJawaban' });
      expect(await cocok(k.id)).toEqual([]);
    },
  );
});
