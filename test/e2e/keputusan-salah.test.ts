/** Decisions that are not in order: a typed code, the refusal on the record, and nothing half done. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh, hari } from '../support/direktori.ts';
import { type Peristiwa, Perkara } from '../support/perkara.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';

const VARIAN = 'bengkulu-lampiran';
const PEMOHON = 'p-rahmat-hidayat';
const PPK = 'p-zainal-arifin';
const PUO = 'p-kartika-dewi';
const HENDRA = 'p-hendra-saputra';
const IRFAN = 'p-irfan-maulana';
const TOLAK: Peristiwa = { type: 'tolak', alasan: 'Beban kerja unit sedang penuh.' };
const SETUJU: Peristiwa = { type: 'setuju' };

const surat = (n: number) => `821.2/00${n}/BKD/2026`;

let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (isi) => {
      const acting = (jabatan: string, pegawai: string, kapasitas: 'Plt.' | 'Plh.', dari: number, sampai: number) =>
        isi.pemangku.push({
          jabatan,
          pegawai,
          kapasitas,
          dari: hari(dari),
          sampai: hari(sampai),
          nomorSurat: surat(1),
        });
      acting('kepala-biro-perekonomian', 'p-bambang-irawan', 'Plt.', -90, -10);
      acting('kepala-biro-perekonomian', 'p-siti-maryam', 'Plt.', 10, 90);
      // The applicant acts for others, in each way that there is.
      acting('kepala-biro-perekonomian', PEMOHON, 'Plh.', -5, 30);
      acting('kepala-bagian-sumber-daya-alam', PEMOHON, 'Plt.', -5, 30);
      isi.delegasi.push(
        {
          dari: 'kepala-dpmptsp',
          kepada: 'kepala-biro-organisasi',
          mulai: hari(-5),
          sampai: hari(30),
          nomorSurat: surat(2),
        },
        {
          dari: 'kepala-dpmptsp',
          kepada: 'sekretaris-dpmptsp',
          prosedur: 'pengajuanSukarelaLintasUnit',
          mulai: hari(-5),
          sampai: hari(30),
          nomorSurat: surat(3),
        },
        {
          dari: 'kepala-dpmptsp',
          kepada: 'kepala-bagian-tatalaksana',
          mulai: hari(-30),
          sampai: hari(-1),
          nomorSurat: surat(4),
        },
      );
    }),
  });
});

describe('given a task that awaits the PPK dituju', () => {
  test.each<[string, string, string]>([
    ['the PUO of the same unit', PUO, 'Keputusan ini wewenang Kepala Biro Perekonomian.'],
    ['somebody of another unit', 'p-musliadi-hasan', 'Keputusan ini wewenang Kepala Biro Perekonomian.'],
    ['a Plt. whose term is yet to come', 'p-siti-maryam', 'Keputusan ini wewenang Kepala Biro Perekonomian.'],
    ['a pegawai whom nobody knows', 'p-gaib', 'Pegawai "p-gaib" tidak ada dalam direktori.'],
  ])('when %s decides then that is refused, and he can still decide himself', async (_, pelaku, pesan) => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    expect((await k.ditolak(pelaku, SETUJU)).message).toBe(pesan);
    expect((await k.putus(PPK, SETUJU)).keadaan).toBe('menungguRekomendasi');
  });

  test('when a Plt. decides whose term is over then the refusal says as what and until when', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const galat = await k.ditolak('p-bambang-irawan', SETUJU);
    expect(galat.kode).toBe('WEWENANG_BERAKHIR');
    expect(galat.message).toBe(`Wewenang sebagai Plt. Kepala Biro Perekonomian telah berakhir pada ${hari(-10)}.`);
  });

  test.each<[string, Peristiwa]>([
    ['no reason', { type: 'tolak' }],
    ['an empty reason', { type: 'tolak', alasan: '' }],
    ['blanks for a reason', { type: 'tolak', alasan: ' \t\n  ' }],
  ])('when he refuses with %s then that is refused with the clauses that ask for it', async (_, peristiwa) => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const galat = await k.ditolak(PPK, peristiwa);
    expect(galat.kode).toBe('ALASAN_WAJIB');
    expect(galat.dasar).toContain('B-L-2.a.2-d');
    expect((await k.putus(PPK, TOLAK)).keadaan).toBe('ditolak');
  });

  test('when he does what another task takes then the refusal names what this one takes', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const galat = await k.ditolak(PPK, { type: 'tugaskan' });
    expect(galat.kode).toBe('PERISTIWA_TIDAK_BERLAKU');
    expect(galat.perbaikan).toBe('Tindakan yang berlaku: setuju, tolak.');
  });

  test('when he asks once more, as the applicant does, then that is no event of his task', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    expect((await k.ditolak(PEMOHON, { type: 'ajukan' })).kode).toBe('PERISTIWA_TIDAK_BERLAKU');
    expect((await k.ditolak(PEMOHON, { type: 'ajukan' }, { tugas: 'permohonan' })).kode).toBe('TUGAS_TERTUTUP');
  });

  test.each<[string, Peristiwa]>([
    ['of ten megabytes', { type: 'tolak', alasan: 'x'.repeat(10_000_000) }],
    ['of one character too many', { type: 'tolak', alasan: 'x'.repeat(5001) }],
    ['of binary', { type: 'tolak', alasan: '\u0000\u0001\u0002' }],
  ])('when his reason is one %s then the client refuses it, and nothing is sent', async (_, peristiwa) => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.hanyaDicatat(async () => {
      expect((await penolakan(k.putus(PPK, peristiwa))).kode).toBe('MASUKAN_TIDAK_SAH');
      return [];
    });
  });

  test('when his reason is as long as it may be then it stands in the letter whole', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const alasan = 'Penuh. '.repeat(700).padEnd(5000, '.');
    await k.putus(PPK, { type: 'tolak', alasan });
    expect((await k.jurnal()).at(-1)?.peristiwa).toEqual({ type: 'tolak', alasan });
  });
});

describe('given one’s own request', () => {
  test.each([
    ['as Plh. of the PPK dituju', 'bagian-kebijakan-perekonomian', 'Plh.', HENDRA],
    ['by delegation of the PPK dituju', 'dpmptsp', 'delegasi', 'p-arief-budiman'],
  ])(
    'when the applicant decides on it %s then that is refused, however rightful the substitution',
    async (_, unitDituju, dasarWewenang, pegawai) => {
      const k = await Perkara.ajukan(s.client, VARIAN, { unitDituju });
      expect(await s.client.inbox(PEMOHON)).toContainEqual(
        expect.objectContaining({ prosedur: k.id, sebagai: expect.objectContaining({ dasarWewenang }) }),
      );
      for (const peristiwa of [{ type: 'setuju', pegawai: [pegawai] } satisfies Peristiwa, TOLAK]) {
        expect((await k.ditolak(PEMOHON, peristiwa)).kode).toBe('PERMOHONAN_SENDIRI');
      }
    },
  );

  test('when the applicant recommends it as Plt. of the PUO dituju then that is refused', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN, { unitDituju: 'bagian-sumber-daya-alam' });
    await k.putus(PPK, SETUJU);
    const galat = await k.ditolak(PEMOHON, { type: 'rekomendasikan', pegawai: ['p-yusuf-ramadhan'] });
    expect(galat.kode).toBe('PERMOHONAN_SENDIRI');
  });

  test('when an official names himself among the people then that is refused', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN, { unitDituju: 'dpmptsp' });
    const galat = await k.ditolak('p-musliadi-hasan', {
      type: 'setuju',
      pegawai: ['p-arief-budiman', 'p-musliadi-hasan'],
    });
    expect(galat.kode).toBe('PERMOHONAN_SENDIRI');
  });
});

describe('given a delegation', () => {
  test.each([
    ['is over', 'p-bambang-irawan', 'WEWENANG_BERAKHIR'],
    ['is for another procedure', 'p-endang-susilowati', 'BUKAN_PEJABAT_BERWENANG'],
  ])('when it %s then the delegate may not decide', async (_, pelaku, kode) => {
    const k = await Perkara.ajukan(s.client, VARIAN, { unitDituju: 'dpmptsp' });
    expect((await k.ditolak(pelaku, { type: 'setuju', pegawai: ['p-arief-budiman'] })).kode).toBe(kode);
    expect((await s.client.inbox(pelaku)).map((t) => t.prosedur)).not.toContain(k.id);
  });
});

describe('given people who are named', () => {
  test.each<[string, string[], string]>([
    ['one whom nobody knows', ['p-gaib'], 'PEGAWAI_TIDAK_DIKENAL'],
    ['one of another unit', ['p-arief-budiman'], 'PEGAWAI_BUKAN_UNIT_DITUJU'],
    ['an official instead of a JF or pelaksana', [PPK], 'PEGAWAI_BUKAN_UNIT_DITUJU'],
    ['one of another instansi', ['p-lia-marlina'], 'PEGAWAI_BUKAN_UNIT_DITUJU'],
    ['one who is right and one who is not', [HENDRA, 'p-arief-budiman'], 'PEGAWAI_BUKAN_UNIT_DITUJU'],
  ])('when there is %s among them then nobody is taken over', async (_, pegawai, kode) => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, SETUJU);
    expect((await k.ditolak(PUO, { type: 'rekomendasikan', pegawai })).kode).toBe(kode);
    expect(
      (await s.client.register.db.selectFrom('prosedur').select('peran').where('id', '=', k.id).executeTakeFirst())
        ?.peran,
    ).not.toHaveProperty('pegawaiDitugaskan');
  });

  test('when one is named twice then the client refuses that', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const galat = await penolakan(k.putus(PPK, { type: 'setuju', pegawai: [HENDRA, HENDRA] }));
    expect(galat.message).toContain('pegawai disebut dua kali');
  });

  test('when one who was not recommended is assigned then that is refused', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, SETUJU);
    await k.putus(PUO, { type: 'rekomendasikan', pegawai: [HENDRA] });
    expect((await k.ditolak(PPK, { type: 'tugaskan', pegawai: [HENDRA, IRFAN] })).kode).toBe('DI_LUAR_REKOMENDASI');
  });
});

describe('given a task that is closed', () => {
  test('when another decision comes for it then it is refused with who decided and when', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, SETUJU);
    const { pada } = (await k.jurnal()).at(-1) ?? {};
    const galat = await k.ditolak(PPK, TOLAK, { tugas: 'menungguJawaban' });
    expect(galat.kode).toBe('TUGAS_TERTUTUP');
    expect(galat.message).toBe(
      `Tugas ini sudah diselesaikan oleh Zainal Arifin, S.E., M.Si., Kepala Biro Perekonomian pada ${pada}.`,
    );
  });

  test('when an assignee receives twice then the second is told that he himself did so', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, SETUJU);
    await k.putus(PUO, { type: 'rekomendasikan', pegawai: [HENDRA, IRFAN] });
    await k.putus(PPK, { type: 'tugaskan' });
    await k.putus(HENDRA, { type: 'terima' });
    const galat = await k.ditolak(HENDRA, { type: 'terima' });
    expect(galat.rincian).toMatchObject({ oleh: 'Hendra Saputra, S.H., M.H.' });
    expect((await k.ditolak('p-ratna-komalasari', { type: 'terima' })).kode).toBe('BUKAN_PEJABAT_BERWENANG');
    expect((await k.putus(IRFAN, { type: 'terima' })).keadaan).toBe('selesai');
  });

  test('when a decision is for an earlier round then it is never taken for the present one', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, SETUJU);
    await k.putus(PUO, { type: 'tidakMerekomendasikan', alasan: 'Kurang sesuai.' });
    const galat = await k.ditolak(PPK, TOLAK, { putaran: 1 });
    expect(galat.message).toBe('Keputusan ini untuk putaran 1; sekarang putaran 2.');
    expect((await k.putus(PPK, TOLAK, { putaran: 2 })).keadaan).toBe('ditolak');
  });
});

describe('given a task that is not open yet', () => {
  test.each([
    ['a later task', 'menyusunPenugasan', 1],
    ['a later round of this one', 'menungguJawaban', 2],
    ['a task that no machine has', 'menungguWahyu', 1],
  ])(
    'when a decision is for %s then it is refused, and does not count when its time comes',
    async (_, tugas, putaran) => {
      const k = await Perkara.ajukan(s.client, VARIAN);
      expect((await k.ditolak(PPK, TOLAK, { tugas, putaran })).kode).toBe('TUGAS_BELUM_DIBUKA');
      await k.putus(PPK, SETUJU);
      await k.putus(PUO, { type: 'rekomendasikan', pegawai: [HENDRA] });
      expect((await s.client.show(k.id)).keadaan).toBe('menyusunPenugasan');
    },
  );
});

describe('given one decision id', () => {
  test('when the decision is sent twice, at once or later, then it is one decision with one answer', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const alamat = { id: `k-${randomUUID()}`, tugas: 'menungguJawaban', putaran: 1 };
    const [satu, dua] = await Promise.all([k.putus(PPK, SETUJU, alamat), k.putus(PPK, SETUJU, alamat)]);
    expect(dua).toEqual(satu);
    await k.putus(PUO, { type: 'rekomendasikan', pegawai: [HENDRA] });
    expect(await k.putus(PPK, SETUJU, alamat)).toEqual(satu);
    expect((await k.jurnal()).map((l) => l.urutan)).toEqual([1, 2, 3]);
  });

  test('when a refused decision is sent again then the same refusal is the answer, on one row', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const id = `k-${randomUUID()}`;
    const pertama = await k.ditolak(PUO, SETUJU, { id });
    await k.hanyaDicatat(async () => {
      expect((await penolakan(k.putus(PUO, SETUJU, { id }))).toJSON()).toEqual(pertama.toJSON());
      return [];
    });
  });

  test.each<[string, string, Peristiwa]>([
    ['another event', PPK, TOLAK],
    ['other people', PPK, { type: 'setuju', pegawai: [HENDRA] }],
    ['another official', PUO, SETUJU],
  ])(
    'when a decision with %s comes under it then that is refused, and the first stays',
    async (_, pelaku, peristiwa) => {
      const k = await Perkara.ajukan(s.client, VARIAN);
      const alamat = { id: `k-${randomUUID()}`, tugas: 'menungguJawaban', putaran: 1 };
      await k.putus(PPK, SETUJU, alamat);
      await k.hanyaDicatat(async () => {
        expect((await penolakan(k.putus(pelaku, peristiwa, alamat))).kode).toBe('ID_KEPUTUSAN_TERPAKAI');
        return [];
      });
    },
  );

  test('when the case has ended then the decision that ended it still has its answer', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const alamat = { id: `k-${randomUUID()}`, tugas: 'menungguJawaban', putaran: 1 };
    const hasil = await k.putus(PPK, TOLAK, alamat);
    await k.berakhir();
    expect(await k.putus(PPK, TOLAK, alamat)).toEqual(hasil);
  });

  test('when it is one that the system keeps for itself then it is refused before it is sent', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    for (const id of ['mulai', 'rusak-2', 'tenggat:menungguJawaban:1:separuh', '', 'x'.repeat(101)]) {
      expect((await penolakan(k.putus(PPK, SETUJU, { id }))).kode).toBe('MASUKAN_TIDAK_SAH');
    }
  });
});

test('given one task when ten decisions race for it under ids of their own then one wins, and each other learns who decided', async () => {
  const k = await Perkara.ajukan(s.client, VARIAN);
  const alamat = { tugas: 'menungguJawaban', putaran: 1 };
  const hasil = await Promise.allSettled(Array.from({ length: 10 }, () => k.putus(PPK, SETUJU, alamat)));
  expect(hasil.filter((h) => h.status === 'fulfilled')).toHaveLength(1);
  const [, menang, ...kalah] = await k.jurnal();
  expect(menang).toMatchObject({ urutan: 2, jenis: 'langkah', ke: 'menungguRekomendasi' });
  expect(kalah.map((l) => l.kode)).toEqual(Array(9).fill('TUGAS_TERTUTUP'));
  const oleh = 'Zainal Arifin, S.E., M.Si., Kepala Biro Perekonomian';
  for (const h of hasil) {
    if (h.status === 'rejected') expect(h.reason.rincian).toEqual({ oleh, pada: menang?.pada });
  }
  expect(await k.inbox(PUO)).toEqual(['menungguRekomendasi 1']);
});

describe('given a case that has ended', () => {
  test('when a decision comes then it is refused with how the case ended, by whom and when', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    await k.putus(PPK, TOLAK);
    await k.berakhir();
    const { pada } = (await k.jurnal()).at(-1) ?? {};
    await k.hanyaDicatat(async () => {
      const galat = await penolakan(k.putus(PPK, SETUJU, { tugas: 'menungguJawaban' }));
      expect(galat.message).toBe(
        `Prosedur ini sudah berakhir (ditolak); langkah terakhir oleh Zainal Arifin, S.E., M.Si., Kepala Biro Perekonomian pada ${pada}.`,
      );
      return [];
    });
  });

  test('when late decisions were refused on the record just before then the end is still named after who ended it', async () => {
    const k = await Perkara.ajukan(s.client, VARIAN);
    const alamat = { tugas: 'menungguJawaban', putaran: 1 };
    await Promise.allSettled([k.putus(PPK, TOLAK, alamat), k.putus(PUO, TOLAK, alamat), k.putus(PUO, TOLAK, alamat)]);
    await k.berakhir();
    const galat = await penolakan(k.putus(PUO, TOLAK, alamat));
    expect(galat).toMatchObject({
      kode: 'PROSEDUR_SELESAI',
      rincian: { oleh: expect.stringContaining('Zainal Arifin') },
    });
  });
});

test('given no such case when it is decided on, shown or read then it is not known', async () => {
  const prosedur = `plu-${randomUUID()}`;
  const keputusan = { prosedur, tugas: 'menungguJawaban', putaran: 1, pelaku: PPK, peristiwa: SETUJU };
  expect((await penolakan(s.client.decide(keputusan))).kode).toBe('PROSEDUR_TIDAK_DIKENAL');
  expect((await penolakan(s.client.show(prosedur))).kode).toBe('PROSEDUR_TIDAK_DIKENAL');
  expect((await penolakan(s.client.history(prosedur))).kode).toBe('PROSEDUR_TIDAK_DIKENAL');
  expect((await penolakan(s.client.inbox('p-gaib'))).kode).toBe('PEGAWAI_TIDAK_DIKENAL');
  expect((await penolakan(s.client.letter('800/999/X/I/2020'))).kode).toBe('SURAT_TIDAK_DIKENAL');
});
