/** What a letter gives holds from its signature on, and who signs must still be in office; with BSrE's gateway in between. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { ambilPerkara } from '../../audit/perkara.ts';
import { replay } from '../../audit/replay.ts';
import type { Keputusan } from '../../client/index.ts';
import type { IsiDirektori } from '../../register/direktori/skema.ts';
import { sidikJson } from '../../register/jurnal.ts';
import { BsreV2 } from '../../tte/bsre-v2.ts';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { akunLayanan, EsignTiruan } from '../support/esign-tiruan.ts';
import { diAkhir } from '../support/penutup.ts';
import { isiPerkara, Perkara, permohonanContoh } from '../support/perkara.ts';
import { isiDirektori, mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';

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
const muat = (direktori: unknown) => isiDirektori(sistem.client.register, direktori);

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
  return (await replay(perkara, inject('bundle'))).perbedaan;
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

/** The applicant's biro with others in office. */
const dengan = (...pemangku: { pegawai: string; kapasitas: 'definitif' | 'Plt.' | 'Plh.'; sampai?: string }[]) =>
  direktoriContoh('bengkulu', (isi: IsiDirektori) => {
    for (const p of isi.pegawai) p.surel = `${p.id}@uji.example`;
    isi.pemangku = isi.pemangku.filter((p) => p.jabatan !== 'kepala-biro-organisasi');
    for (const { kapasitas, ...p } of pemangku) {
      const bernomor = kapasitas === 'definitif' ? {} : { nomorSurat: '800.1.11.1/002/B.ORG/2026' };
      isi.pemangku.push({ jabatan: 'kepala-biro-organisasi', kapasitas, dari: hari(-20), ...bernomor, ...p });
    }
  });
const lama = { pegawai: PLT, kapasitas: 'Plt.', sampai: hari(-1) } as const;
const suratMenunggu = async (k: Perkara) => {
  const [surat] = (await isiPerkara(sistem.client, k.id)).surat;
  if (!surat) throw new Error(`${k.id} has no letter`);
  return surat;
};

describe('given a letter that waits for somebody who has left office', () => {
  afterEach(() => muat(denganPlt(hari(30))));

  test.each([
    ['the new holder', 'definitif', [lama, { pegawai: PEMOHON, kapasitas: 'definitif' }]],
    ['the new Plt.', 'Plt.', [lama, { pegawai: PEMOHON, kapasitas: 'Plt.', sampai: hari(30) }]],
    [
      'the Plh. of a holder who is away',
      'Plh.',
      [
        { pegawai: PLT, kapasitas: 'definitif' },
        { pegawai: PEMOHON, kapasitas: 'Plh.', sampai: hari(3) },
      ],
    ],
  ] as const)(
    'when %s signs then it is in his name and capacity under the same number, and all records agree',
    async (_, kapasitas, pemangku) => {
      const k = await ajukan();
      const sebelum = await suratMenunggu(k);
      await muat(dengan(...pemangku));
      expect((await sistem.client.toSign(PEMOHON)).find((s) => s.prosedur === k.id)).toMatchObject({ alih: true });
      expect(await tandatangani(k.id, PEMOHON)).toMatchObject({ keadaan: 'menungguJawaban' });

      const surat = await suratMenunggu(k);
      const { penandatangan: blok, ...isi } = surat.naskah as { penandatangan: object };
      const { penandatangan: blokLama, ...isiLama } = sebelum.naskah as { penandatangan: object };
      expect(isi).toEqual(isiLama);
      expect(blok).toMatchObject({ nama: 'Rahmat Hidayat, S.STP., M.Si.', kapasitas });
      const { id, nomor, tanggal, token } = sebelum;
      expect(surat).toMatchObject({ id, nomor, tanggal, token, status: 'terbit', penandatangan: PEMOHON });
      const pelaku = { pegawai: PEMOHON, jabatan: 'kepala-biro-organisasi', dasarWewenang: kapasitas };
      expect((await k.jurnal()).slice(1)).toMatchObject([
        { jenis: 'alih', pelaku, dasar: ['T-tte-alih'], surat: [{ id, nomor, sidik: surat.sidik }], semula: blokLama },
        { jenis: 'tte', pelaku: { pegawai: PEMOHON } },
      ]);
      expect(await cocok(k.id)).toEqual([]);
    },
  );

  test('when he has not the authority, or its signer still has his, then nobody else signs and nothing happened', async () => {
    const k = await ajukan();
    const sebelum = await isiPerkara(sistem.client, k.id);
    const ditolak = async (pelaku: string, kode: string) => {
      expect((await sistem.client.toSign(pelaku)).filter((s) => s.prosedur === k.id && s.alih)).toEqual([]);
      expect((await penolakan(tandatangani(k.id, pelaku))).kode).toBe(kode);
      expect(await isiPerkara(sistem.client, k.id)).toEqual(sebelum);
      expect(await k.jurnal()).toHaveLength(1);
    };
    await muat(dengan({ ...lama, sampai: hari(0) }, { pegawai: PEMOHON, kapasitas: 'definitif' }));
    await ditolak(PEMOHON, 'BUKAN_PENANDATANGAN');
    await muat(dengan(lama, { pegawai: PEMOHON, kapasitas: 'definitif' }));
    await ditolak(KARO, 'BUKAN_PENANDATANGAN');
    await ditolak(PLT, 'WEWENANG_BERAKHIR');
  });

  test('when a wrong passphrase follows then it has become his and waits, and whom it named can sign it no more', async () => {
    const k = await ajukan();
    await muat(dengan(lama, { pegawai: PEMOHON, kapasitas: 'definitif' }));
    const { id } = await suratMenunggu(k);
    const salah = sistem.client.sign({ surat: id, pelaku: PEMOHON, passphrase: 'bukan-itu' });
    expect((await penolakan(salah)).kode).toBe('PASSPHRASE_SALAH');
    expect(await suratMenunggu(k)).toMatchObject({ status: 'menungguTte', penandatangan: PEMOHON });
    expect((await penolakan(tandatangani(k.id, PLT))).kode).toBe('BUKAN_PENANDATANGAN');
    await tandatangani(k.id, PEMOHON);
    expect((await k.jurnal()).map((l) => l.jenis)).toEqual(['langkah', 'alih', 'tte']);
  });

  test('when its register is changed beside the journal then the replay says so', async () => {
    const k = await ajukan();
    await muat(dengan(lama, { pegawai: PEMOHON, kapasitas: 'definitif' }));
    await tandatangani(k.id, PEMOHON);
    const perkara = await ambilPerkara(sistem.client.temporal, sistem.client.register, k.id);
    const surat = perkara.register?.surat[0] as { naskah: Record<string, unknown>; sidik: string };
    surat.naskah = { ...surat.naskah, hal: 'Lain' };
    surat.sidik = sidikJson(surat.naskah);
    expect((await replay(perkara, inject('bundle'))).perbedaan).toEqual([
      expect.stringContaining('isinya dalam register telah berubah'),
    ]);
  });

  test('when it is demanded by a signal of who may not then that is refused on the record', async () => {
    const k = await ajukan();
    const { id } = await suratMenunggu(k);
    const handle = sistem.client.temporal.workflow.getHandle(k.id);
    await k.hanyaDicatat(async () => {
      await handle.signal('takeover', { id: 'a1', surat: id, pelaku: KARO });
      await handle.signal('takeover', { id: 'a2', surat: `${k.id}.9.1`, pelaku: PEMOHON });
      await handle.signal('takeover', { id: 'a3', surat: id });
      await expect.poll(async () => (await k.jurnal()).length, { timeout: 10_000 }).toBe(4);
      return ['BUKAN_PENANDATANGAN', 'SURAT_TIDAK_DIKENAL', 'MASUKAN_TIDAK_SAH'];
    });
    expect(await cocok(k.id)).toEqual([]);
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
