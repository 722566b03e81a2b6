/** A case between two instansi over HTTP: each side sees its part, and nothing that it sees tells the rest (ADR 0137). */
import { beforeAll, describe, expect, test } from 'vitest';
import { ikuti } from '../../api/ikuti.ts';
import type { Galat, LangkahTercatat, Prosedur } from '../../client/index.ts';
import { type Api, mulaiApi, type Penanya } from '../support/api.ts';
import { berkasContoh, direktoriContoh, hari } from '../support/direktori.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { Tim } from '../support/tim.ts';

type Peristiwa = Prosedur['penunjukanLintasInstansi']['peristiwa'];
const { pemohon, ...permohonan } = JSON.parse(berkasContoh('permohonan-lintas-instansi.json'));

// The instansi that asks.
const PUO = 'p-rahmat-hidayat';
const PYB = 'p-siti-maryam';
// The instansi that is asked.
const PYB_DITUJU = 'p-fahmi-ardiansyah';
const PPK_DITUJU = 'p-dewi-anjarwati';
const PUO_DITUJU = 'p-herman-syahrial';
/** Of the instansi that is asked, and Plt. of a post of the one that asks, which gets a copy of the request. */
const MERANGKAP = 'p-rizky-aditya';
const RAHASIA = [
  'Kata antara kami.',
  'Diminta yang lain.',
  'p-yeni-kurniasih',
  'p-herman-syahrial',
  'p-dewi-anjarwati',
];
const LANGKAH_DALAM =
  /rekomendasikan|kembalikanDaftar|sampaikanDaftar|menungguRekomendasi|memperbaikiDaftar|menungguKetersediaan/;

let s: Sistem;
let api: Api;
let puo: Penanya;
let pyb: Penanya;
let pybDituju: Penanya;
let ppkDituju: Penanya;
let auditor: Penanya;

beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (d) => {
      const plt = { kapasitas: 'Plt.' as const, dari: hari(-30), sampai: hari(30), nomorSurat: 'SP-1' };
      d.pemangku.push({ jabatan: 'asisten-administrasi-umum', pegawai: MERANGKAP, ...plt });
    }),
  });
  api = await mulaiApi(s.client);
  [puo, pyb, pybDituju, ppkDituju] = (await Promise.all([PUO, PYB, PYB_DITUJU, PPK_DITUJU].map(api.sebagai))) as [
    Penanya,
    Penanya,
    Penanya,
    Penanya,
  ];
  auditor = await api.sebagaiPeran(['auditor']);
});

async function putus(
  prosedur: string,
  pelaku: string,
  peristiwa: Peristiwa,
  lampiran?: { sidik: string; nama: string }[],
) {
  const { keadaan: tugas, tugas: terbuka } = await s.client.show(prosedur);
  const putaran = terbuka[0]?.putaran ?? 1;
  return s.client.decide<'penunjukanLintasInstansi'>({ prosedur, tugas, putaran, pelaku, peristiwa, lampiran });
}

/** Asked, and agreed to by both PyB: from here on it is the other instansi's own affair. */
async function disetujui(): Promise<string> {
  const mulai = { varian: 'bengkulu-lampiran', pemohon, permohonan };
  const { prosedur } = await s.client.start('penunjukanLintasInstansi', mulai);
  await putus(prosedur, PYB, { type: 'setuju' });
  await putus(prosedur, PYB_DITUJU, { type: 'setuju' });
  return prosedur;
}

/** The same, with a recommendation, a list that comes back, and a second list. */
async function dibahas(): Promise<{ id: string; sidik: string }> {
  const id = await disetujui();
  const [surat] = (await s.client.show(id)).surat;
  const { pdf: isi } = await s.client.letter(surat?.id ?? '');
  const { sidik } = await s.client.attach({ isi, nama: 'telaah.pdf', pengunggah: PUO_DITUJU });
  await putus(id, PUO_DITUJU, { type: 'rekomendasikan', catatan: 'Kata antara kami.' }, [
    { sidik, nama: 'telaah.pdf' },
  ]);
  await putus(id, PPK_DITUJU, { type: 'sampaikanDaftar', pegawai: ['p-yeni-kurniasih'] });
  await putus(id, PYB_DITUJU, { type: 'kembalikanDaftar', alasan: 'Diminta yang lain.' });
  return { id, sidik };
}

const jenisSurat = (isi: { surat: { jenis: string }[] }) => isi.surat.map((x) => x.jenis);
const apa = (isi: { jenis: string; peristiwa?: { type: string } }[]) => isi.map((l) => l.peristiwa?.type ?? l.jenis);

/** Everything that a viewer is told of a case. */
async function semua(siapa: Penanya, id: string): Promise<string> {
  const jalan = ['', '/riwayat', '/kewajiban'].map((b) => `/v1/perkara/${id}${b}`);
  const isi = await Promise.all([...jalan, '/v1/perkara?batas=200'].map((j) => siapa('GET', j)));
  return JSON.stringify(isi.map((j) => j.isi));
}

describe('given a case that the other instansi deliberates on', () => {
  test('when anybody names any task of it then who may name it is who sees the case, and nobody else', async () => {
    const { id } = await dibahas();
    const { client } = s;
    const { db } = client.register;
    const [tugas, orang] = await Promise.all([
      db.selectFrom('tugas').select(['tugas', 'putaran']).where('prosedur', '=', id).distinct().execute(),
      db.selectFrom('pegawai').select('id').execute(),
    ]);
    const kode = (janji: Promise<unknown>) =>
      janji.then(
        () => 'ya',
        (g: Galat) => g.kode,
      );
    const hasil = new Set<string>();
    for (const { id: pegawai } of orang) {
      const melihat = await kode(client.akses({ pegawai }, id));
      for (const t of [...tugas, { tugas: 'menungguRekomendasi', putaran: 9 }]) {
        const boleh = await kode(client.periksaTugas({ pegawai }, id, t));
        hasil.add(`${melihat} ${boleh}`);
      }
    }
    expect([...hasil].sort()).toEqual([
      'PROSEDUR_TIDAK_DIKENAL PROSEDUR_TIDAK_DIKENAL',
      'ya TUGAS_BELUM_DIBUKA',
      'ya ya',
    ]);
  });

  test('when those who asked look then they see what left and reached them, and of the rest its time', async () => {
    const { id } = await dibahas();
    for (const siapa of [puo, pyb]) {
      const { isi } = await siapa('GET', `/v1/perkara/${id}`);
      expect(isi).toMatchObject({ keadaan: 'internalInstansiLain', status: 'berjalan', tugas: [], permohonan });
      expect(jenisSurat(isi)).toEqual(['permohonanPelibatan', 'permohonanAntarInstansi']);
      const { isi: riwayat } = await siapa('GET', `/v1/perkara/${id}/riwayat`);
      expect(apa(riwayat)).toEqual(['ajukan', 'setuju', 'internal', 'internal', 'internal', 'internal']);
      expect(Object.keys(riwayat[3])).toEqual(['urutan', 'jenis', 'pada']);
      expect(riwayat[1].hash).toBeDefined();
      const teks = await semua(siapa, id);
      for (const kata of RAHASIA) expect(teks).not.toContain(kata);
      expect(teks).not.toMatch(LANGKAH_DALAM);
    }
  });

  test('when those who are asked look then they see theirs, the request that they are to act on, and not how the others agreed among themselves', async () => {
    const { id } = await dibahas();
    const { isi } = await ppkDituju('GET', `/v1/perkara/${id}`);
    expect(isi).toMatchObject({ keadaan: 'memperbaikiDaftar', permohonan });
    expect(jenisSurat(isi)).toEqual([
      'permohonanAntarInstansi',
      'instruksiPenugasan',
      'jawabanKetersediaan',
      'pengembalianDaftar',
    ]);
    const { isi: riwayat } = await ppkDituju('GET', `/v1/perkara/${id}/riwayat`);
    expect(apa(riwayat)).toEqual([
      ...['internal', 'setuju', 'setuju', 'rekomendasikan', 'sampaikanDaftar', 'kembalikanDaftar'],
    ]);
    expect(riwayat[1]).toMatchObject({ dari: 'internalInstansiLain', ke: 'menungguPybDituju' });
    expect(riwayat[1]).not.toHaveProperty('tugas');
    expect(JSON.stringify(riwayat)).not.toContain('hash');
  });

  test('when an auditor looks then he sees all, with the hashes', async () => {
    const { id } = await dibahas();
    const { isi } = await auditor('GET', `/v1/perkara/${id}/riwayat`);
    expect(isi).toEqual(JSON.parse(JSON.stringify(await s.client.history(id))));
    expect((await auditor('GET', `/v1/perkara/${id}`)).isi.keadaan).toBe('memperbaikiDaftar');
  });

  test('when those who asked want an internal letter or file by its id then there is none, and the other side has it', async () => {
    const { id, sidik } = await dibahas();
    const instruksi = (await s.client.show(id)).surat.find((x) => x.jenis === 'instruksiPenugasan');
    for (const jalan of [`/v1/surat/${instruksi?.id}`, `/v1/surat/${instruksi?.id}/pdf`]) {
      const [ada, tiada] = [await pyb('GET', jalan), await pyb('GET', jalan.replace(/[^/]+(\/pdf)?$/, 'x.1.1$1'))];
      expect([ada.status, ada.isi.kode]).toEqual([404, 'SURAT_TIDAK_DIKENAL']);
      expect({ ...ada.isi, detail: '', rincian: {} }).toEqual({ ...tiada.isi, detail: '', rincian: {} });
      expect((await pybDituju('GET', jalan)).status).toBe(200);
    }
    const berkas = `/v1/perkara/${id}/berkas/${sidik}`;
    expect([(await pyb('GET', berkas)).status, (await pybDituju('GET', berkas)).status]).toEqual([404, 200]);
    const sendiri = (await s.client.show(id)).surat.find((x) => x.jenis === 'permohonanPelibatan');
    expect((await pybDituju('GET', `/v1/surat/${sendiri?.id}`)).status).toBe(404);
  });

  test('when they search by what only the other side knows then nothing is found', async () => {
    const { id } = await dibahas();
    const instruksi = (await s.client.show(id)).surat.find((x) => x.jenis === 'instruksiPenugasan');
    const cari = async (siapa: Penanya, kata: string) =>
      (await siapa('GET', `/v1/perkara?cari=${encodeURIComponent(kata)}&batas=1`)).isi.baris.map(
        (b: { id: string }) => b.id,
      );
    expect(await cari(pyb, instruksi?.nomor ?? '')).toEqual([]);
    expect(await cari(pybDituju, instruksi?.nomor ?? '')).toEqual([id]);
    expect(await cari(pyb, id)).toEqual([id]);
  });

  test('when they decide on, or look before, a task of the other side then it is as one that was never opened, and nothing is recorded', async () => {
    const { id } = await dibahas();
    const jurnal = (await s.client.history(id)).length;
    for (const tugas of [
      'menungguRekomendasi',
      'memperbaikiDaftar',
      'menungguPersetujuanDaftar',
      'menungguPenugasan',
      'x',
    ]) {
      for (const jalan of ['keputusan', 'pratinjau']) {
        const isi = { tugas, putaran: 1, peristiwa: { type: 'tugaskan' } };
        const jawaban = await pyb('POST', `/v1/perkara/${id}/${jalan}`, isi);
        expect([jawaban.status, jawaban.isi.kode, jawaban.isi.rincian]).toEqual([
          409,
          'TUGAS_BELUM_DIBUKA',
          { tugas, putaran: 1 },
        ]);
      }
    }
    expect(await s.client.history(id)).toHaveLength(jurnal);
  });

  test('when those who asked take it back then that step is theirs, and does not say where the other side was', async () => {
    const { id } = await dibahas();
    const { isi: perkara } = await puo('GET', `/v1/perkara/${id}`);
    expect(perkara.tindakanSaya.map((t: { peristiwa: string }) => t.peristiwa)).toEqual(['tarik']);
    const { status } = await puo('POST', `/v1/perkara/${id}/penarikan`, { alasan: 'Rencana berubah.' });
    expect(status).toBe(200);
    const { isi } = await puo('GET', `/v1/perkara/${id}/riwayat`);
    expect(isi.at(-1)).toMatchObject({ peristiwa: { type: 'tarik' }, dari: 'internalInstansiLain', ke: 'ditarik' });
    expect((await puo('GET', `/v1/perkara/${id}`)).isi.keadaan).toBe('ditarik');
    expect(await semua(puo, id)).not.toMatch(LANGKAH_DALAM);
  });
});

describe('given the answer of the other instansi', () => {
  test('when it has reached those who asked then they see it with its letter, and the end', async () => {
    const { id } = await dibahas();
    await putus(id, PPK_DITUJU, { type: 'sampaikanDaftar', pegawai: ['p-lia-marlina'] });
    await putus(id, PYB_DITUJU, { type: 'setujuiDaftar' });
    const { isi } = await pyb('GET', `/v1/perkara/${id}`);
    expect([isi.keadaan, jenisSurat(isi).at(-1)]).toEqual(['menungguPenugasan', 'persetujuanPelibatan']);
    const { isi: riwayat } = await pyb('GET', `/v1/perkara/${id}/riwayat`);
    expect(riwayat.at(-1)).toMatchObject({ peristiwa: { type: 'setujuiDaftar' }, dari: 'internalInstansiLain' });
    // Its round would say how often the list came back.
    expect(riwayat.at(-1)).not.toHaveProperty('putaran');
    await putus(id, PPK_DITUJU, { type: 'tugaskan' });
    expect((await pyb('GET', `/v1/perkara/${id}`)).isi.keadaan).toBe('internalInstansiLain');
    await putus(id, PUO_DITUJU, { type: 'terbitkanSurat' });
    await putus(id, 'p-lia-marlina', { type: 'terima' });
    const { isi: akhir } = await puo('GET', `/v1/perkara/${id}`);
    expect([akhir.keadaan, jenisSurat(akhir).at(-1)]).toEqual(['selesai', 'suratTugas']);
    const teks = await semua(puo, id);
    for (const kata of RAHASIA.slice(0, 3)) expect(teks).not.toContain(kata);
  });

  test('when its letter still waits for its signature then it has reached nobody of the other side', async () => {
    const { id } = await dibahas();
    await putus(id, PPK_DITUJU, { type: 'sampaikanDaftar', pegawai: ['p-lia-marlina'] });
    const { urutan, surat } = await putus(id, PYB_DITUJU, { type: 'setujuiDaftar' });
    const tahan = (ditahan: boolean) =>
      s.client.register.db
        .updateTable('kotak_keluar')
        .set({ ditahan })
        .where('prosedur', '=', id)
        .where('urutan', '=', urutan)
        .execute();
    const lihat = async () => [
      (await pyb('GET', `/v1/perkara/${id}`)).isi.keadaan,
      (await pyb('GET', `/v1/perkara/${id}/riwayat`)).isi.at(-1).jenis,
      (await pyb('GET', `/v1/surat/${surat[0]?.id}`)).status,
    ];
    await tahan(true);
    expect(await lihat()).toEqual(['internalInstansiLain', 'internal', 404]);
    await tahan(false);
    expect(await lihat()).toEqual(['menungguPenugasan', 'langkah', 200]);
  });

  test('when a service has started the case then it sees what the one for whom it did sees', async () => {
    const layanan = await api.sebagaiPeran(['layanan']);
    const mulai = { varian: 'bengkulu-lampiran', pemohon, permohonan };
    const { isi } = await layanan('POST', '/v1/prosedur/penunjukanLintasInstansi', mulai);
    await putus(isi.prosedur, PYB, { type: 'setuju' });
    await putus(isi.prosedur, PYB_DITUJU, { type: 'setuju' });
    const { isi: perkara } = await layanan('GET', `/v1/perkara/${isi.prosedur}`);
    expect(perkara).toMatchObject({ keadaan: 'internalInstansiLain', permohonan, tugas: [] });
    expect(jenisSurat(perkara)).toEqual(['permohonanPelibatan', 'permohonanAntarInstansi']);
  });

  test('when somebody acts for posts of both then he sees both', async () => {
    const { id } = await dibahas();
    const lihat = await s.client.riwayat({ pegawai: MERANGKAP }, id);
    expect(lihat.map((l) => l.jenis)).toEqual(Array(6).fill('langkah'));
  });

  test('when those who asked follow then a step of the other side comes as its time, under its number', async () => {
    const id = await disetujui();
    const henti = AbortSignal.timeout(20_000);
    const lihat = (langkah: LangkahTercatat[]) => s.client.langkah({ pegawai: PYB }, id, langkah);
    const aliran = ikuti({ client: s.client, id, sejak: 2, signal: henti, lihat });
    await aliran.next();
    const { value: tiga } = await aliran.next();
    expect(tiga).toMatch(/^id: 3\nevent: langkah\ndata: \{"urutan":3,"jenis":"internal","pada":"[^"]+"\}\n\n$/);
    await putus(id, PUO_DITUJU, { type: 'rekomendasikan', catatan: 'Kata antara kami.' });
    const { value: empat } = await aliran.next();
    expect(empat).toMatch(/^id: 4\nevent: langkah\ndata: \{"urutan":4,"jenis":"internal","pada":"[^"]+"\}\n\n$/);
    await aliran.return();
  });
});

describe('given a tim kerja that asks another instansi for people', () => {
  const kebutuhan = [
    {
      jalur: 'lintasInstansi' as const,
      unitDituju: permohonan.unitDituju,
      maksudTujuan: permohonan.maksudTujuan,
      kompetensi: permohonan.kompetensi,
      ekspektasi: permohonan.ekspektasi,
      jumlahPersonel: 1,
    },
  ];

  test('when the other instansi deliberates then the team sees that it is there and no more; who is asked sees nothing of the team', async () => {
    const tim = await Tim.bentuk(s.client, 'bengkulu-pasal', { kebutuhan });
    const anak = await tim.anak('pelibatan-1');
    const keadaan = async () =>
      (await puo('GET', `/v1/perkara/${tim.id}`)).isi.anak.map((a: { keadaan: string }) => a.keadaan);
    expect(await keadaan()).toEqual(['menungguPybPemohon']);
    await putus(anak, PYB, { type: 'setuju' });
    await putus(anak, PYB_DITUJU, { type: 'setuju' });
    expect(await keadaan()).toEqual(['internalInstansiLain']);
    expect((await auditor('GET', `/v1/perkara/${tim.id}`)).isi.anak[0].keadaan).toBe('menungguRekomendasi');
    expect((await pybDituju('GET', `/v1/perkara/${tim.id}`)).status).toBe(404);
    expect((await pybDituju('GET', `/v1/perkara/${anak}`)).isi).not.toHaveProperty('induk');
  });
});
