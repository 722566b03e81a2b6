/** Tim kerja as Lampiran I and Sumatera Utara have it: no keputusan, a ketua or none, on a real Temporal server. */
import { beforeAll, describe, expect, test } from 'vitest';
import { direktoriContoh } from '../support/direktori.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { isiTim, Tim } from '../support/tim.ts';

const alasan = 'Target kinerja unit organisasi sendiri belum tercapai.';

describe('as Lampiran I has it', () => {
  const VARIAN = 'bengkulu-lampiran';
  const KEPALA_BIRO = 'p-rahmat-hidayat';
  const PPK = 'p-bambang-irawan';
  const [NURUL, TEGUH, JOKO, FITRI] = ['p-nurul-azizah', 'p-teguh-prakoso', 'p-joko-purwanto', 'p-fitri-handayani'];
  let sistem: Sistem;
  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
  });

  test('given a pelaksana as ketua of JF when the team is formed then no reason is asked, and the surat tugas alone goes out', async () => {
    const tim = await Tim.bentuk(sistem.client, VARIAN, { ketua: JOKO, anggota: [NURUL] });
    const [awal] = await sistem.client.history(tim.id);
    expect(awal?.surat.map((s) => s.jenis)).toEqual(['suratTugas']);
    expect(awal?.dasar).toEqual(expect.arrayContaining(['B-L-3-a', 'B-F-6-lamp1']));
    await tim.terima(JOKO, NURUL);
    // What the PUO may do stands with his task; nobody else ends the team.
    expect((await sistem.client.inbox(KEPALA_BIRO)).find((t) => t.prosedur === tim.id)?.peristiwa).toEqual([
      'susunTim',
      'mintaPelibatan',
      'selesaikan',
      'bubarkan',
    ]);
    await tim.putus(KEPALA_BIRO, { type: 'selesaikan' });
    expect(await tim.keadaan()).toBe('selesai');
  });

  test('given a team without ketua when an anggota resigns then his letter goes to the PPK himself, and the PUO goes on with the others', async () => {
    const tim = await Tim.bentuk(sistem.client, VARIAN, { ketua: undefined, anggota: [TEGUH, JOKO] });
    await tim.terima(TEGUH, JOKO);
    expect(await tim.peran('ketuaTim')).toEqual([]);
    const [surat] = await tim.surat(await tim.putus(JOKO, { type: 'undurkanDiriAnggota', sebab: 'promosi' }));
    expect(surat?.kepada).toEqual(['Kepala Bagian Tatalaksana']);
    expect(surat?.teks).not.toContain('melalui Ketua Tim');
    await tim.putus(PPK, { type: 'kabulkan' });
    const [tugas] = await tim.surat(await tim.putus(KEPALA_BIRO, { type: 'susunTim' }));
    expect(tugas?.teks).toContain('menggantikan surat tugas');
    expect(await tim.peran('anggotaTim')).toEqual([TEGUH]);
    await tim.terima(TEGUH);
    // The last one may go too, but the team never stands without anybody.
    await tim.putus(TEGUH, { type: 'undurkanDiriAnggota', sebab: 'mutasi' });
    await tim.putus(PPK, { type: 'kabulkan' });
    expect((await tim.ditolak(KEPALA_BIRO, { type: 'susunTim' })).kode).toBe('TIM_TANPA_ANGGOTA');
    await tim.putus(KEPALA_BIRO, { type: 'bubarkan', alasan });
    expect(await tim.keadaan()).toBe('dibubarkan');
  });

  test('given the place of one who left when another unit gives somebody then he has it, and may be ketua only with a reason', async () => {
    const tim = await Tim.bentuk(sistem.client, VARIAN, { ketua: NURUL, anggota: [FITRI] });
    await tim.terima(NURUL, FITRI);
    await tim.putus(NURUL, { type: 'undurkanDiriKetua', sebab: 'promosi' });
    await tim.putus(PPK, { type: 'kabulkan' });
    const kebutuhan = [
      {
        jalur: 'lintasUnit' as const,
        unitDituju: 'bagian-kebijakan-perekonomian',
        maksudTujuan: 'Memimpin penyusunan peta proses bisnis.',
        kompetensi: ['Perencanaan'],
        ekspektasi: ['Satu dokumen'],
        jumlahPersonel: 1,
      },
    ];
    await tim.putus(KEPALA_BIRO, { type: 'mintaPelibatan', kebutuhan });
    await tim.anak(
      'pelibatan-1',
      ['p-zainal-arifin', { type: 'setuju' }],
      ['p-kartika-dewi', { type: 'rekomendasikan', pegawai: ['p-irfan-maulana'], catatan: 'Sesuai.' }],
      ['p-zainal-arifin', { type: 'tugaskan' }],
      ['p-irfan-maulana', { type: 'terima' }],
    );
    await tim.terdengar();
    const ketua = { type: 'susunTim', ketua: 'p-irfan-maulana' } as const;
    expect((await tim.ditolak(KEPALA_BIRO, ketua)).kode).toBe('ALASAN_KETUA_WAJIB');
    await tim.putus(KEPALA_BIRO, { ...ketua, alasanKetua: 'Kompetensi perencanaan tidak ada di biro.' });
    expect([await tim.peran('ketuaTim'), await tim.peran('anggotaTim')]).toEqual([['p-irfan-maulana'], [FITRI]]);
  });

  test('given a structural official when he is named ketua then Lampiran I knows only JF and pelaksana', async () => {
    const galat = await penolakan(Tim.bentuk(sistem.client, VARIAN, { ketua: PPK }));
    expect([galat.kode, galat.dasar]).toEqual(['KETUA_TIDAK_SESUAI', expect.arrayContaining(['B-L-3-c'])]);
  });
});

describe('as Sumatera Utara has it', () => {
  const VARIAN = 'sumut';
  const KEPALA_BIRO = 'p-parlindungan-siregar';
  const MADYA = 'p-binsar-hutapea';
  let sistem: Sistem;
  beforeAll(async () => {
    sistem = await mulaiSistem({ direktori: direktoriContoh('sumut') });
  });
  const aktif = async (ketua: string, substansi: string[], anggota = ['p-fadli-harahap']) => {
    const tim = await Tim.bentuk(sistem.client, VARIAN, { ketua, anggota, substansi });
    await tim.terima(ketua, ...anggota);
    return tim;
  };

  test('given a JF ahli madya of a simplified unit when his teams come to more than three substansi then the next is refused, until one of them has ended', async () => {
    const satu = await aktif(MADYA, ['a', 'b']);
    await aktif(MADYA, ['c']);
    const lebih = await penolakan(aktif(MADYA, ['d']));
    expect([lebih.kode, lebih.rincian, lebih.dasar]).toEqual([
      'SUBSTANSI_MELEBIHI_BATAS',
      { pegawai: MADYA, jumlah: 4, paling: 3 },
      ['S-II.a.2-d-3-g'],
    ]);
    const [calon] = (await sistem.client.calonKetua({ varian: VARIAN, unitPemilik: 'biro-organisasi-sumut' })).filter(
      (c) => c.pegawai === MADYA,
    );
    expect(calon?.substansi).toBe(3);
    // A team of his own is no further one when it changes.
    await satu.putus(KEPALA_BIRO, { type: 'susunTim', anggota: ['p-lamria-simbolon'] });
    await satu.terima(MADYA, 'p-lamria-simbolon');
    await satu.putus(KEPALA_BIRO, { type: 'selesaikan' });
    expect(await (await aktif(MADYA, ['d', 'e'])).keadaan()).toBe('aktif');
  });

  test('given a JF of another jenjang, or a unit of no model, when he leads as many then the text sets no limit', async () => {
    const empat = ['a', 'b', 'c', 'd'];
    expect(await (await aktif('p-sri-wahyuni-tarigan', empat)).keadaan()).toBe('aktif');
    const dinas = { unitPemilik: 'dinas-kominfo', ketua: 'p-tigor-silalahi', anggota: ['p-reza-pohan'] };
    const bentuk = (s: Sistem) => Tim.bentuk(s.client, VARIAN, { ...dinas, substansi: empat }, 'p-luhut-panggabean');
    expect((await penolakan(bentuk(sistem))).kode).toBe('SUBSTANSI_MELEBIHI_BATAS');
    const tanpaModel = await mulaiSistem({
      direktori: direktoriContoh('sumut', (d) => {
        for (const u of d.unit) if (u.id === 'dinas-kominfo') delete u.model;
      }),
    });
    expect(await (await bentuk(tanpaModel)).keadaan()).toBe('menungguPenerimaan');
  });

  test('given a team when its ketua resigns then the same way is built as implied, and the team goes on without one', async () => {
    const tim = await aktif('p-sri-wahyuni-tarigan', ['a'], ['p-lamria-simbolon']);
    await tim.putus('p-sri-wahyuni-tarigan', { type: 'undurkanDiriKetua', sebab: 'mutasi' });
    expect((await sistem.client.history(tim.id)).at(-1)?.dasar).toEqual(['T-TK-pengunduran']);
    await tim.putus('p-dahlia-nasution', { type: 'kabulkan' });
    await tim.putus(KEPALA_BIRO, { type: 'susunTim' });
    expect([await tim.peran('ketuaTim'), await tim.peran('anggotaTim')]).toEqual([[], ['p-lamria-simbolon']]);
  });

  test('given people of another instansi when they are asked for then this text does not speak of them', async () => {
    const { pemohon, permohonan } = isiTim(VARIAN);
    const butuh = { jalur: 'lintasInstansi' as const, unitDituju: 'bagian-organisasi-binjai', jumlahPersonel: 1 };
    const kebutuhan = [{ ...butuh, maksudTujuan: 'x', kompetensi: ['x'], ekspektasi: ['x'] }];
    const mulai = { varian: VARIAN, pemohon, permohonan: { ...permohonan, kebutuhan } };
    expect((await penolakan(sistem.client.start('pembentukanTimKerja', mulai))).kode).toBe(
      'LINTAS_INSTANSI_TIDAK_DIATUR',
    );
    const tim = await aktif('p-sri-wahyuni-tarigan', ['a'], ['p-lamria-simbolon']);
    expect((await tim.ditolak(KEPALA_BIRO, { type: 'mintaPelibatan', kebutuhan })).kode).toBe(
      'LINTAS_INSTANSI_TIDAK_DIATUR',
    );
  });
});
