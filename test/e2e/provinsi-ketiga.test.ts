/**
 * A third province is data: made with `npm run baru`, filled in with its own text, posts, model and letters, it runs the
 * machines of other texts on a real server, and cites its own articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ambilPerkara, perkaraKeJson } from '../../audit/perkara.ts';
import { bacaPerkara, replay } from '../../audit/replay.ts';
import type { Hasil, NamaProsedur, Prosedur } from '../../client/index.ts';
import { SistemKerja } from '../../client/index.ts';
import { hitungTenggat } from '../../peraturan/hari-kerja.ts';
import { muatPeraturan, type RegistriPeraturan } from '../../peraturan/muat.ts';
import { jalankanDisini, lingkungan } from '../cli/jalan.ts';
import { berkasContoh, hari } from '../support/direktori.ts';
import { jalankanBaru, NUSA_KENCANA, nusaKencana, SEBUTAN } from '../support/provinsi.ts';
import { mulaiSistem, penolakan, type Sistem } from '../support/sistem.ts';
import { teksPdf, tepi } from '../surat/pdf.ts';

type Permohonan<N extends NamaProsedur> = { pemohon: string } & Prosedur[N]['permohonan'];

const buat = nusaKencana();
const folder = buat.folder;
let s: Sistem;
let registri: RegistriPeraturan;
beforeAll(async () => {
  s = await mulaiSistem({ direktori: buat.direktori, peraturan: [folder] });
  registri = muatPeraturan([folder]);
});

async function ajukan<N extends NamaProsedur>(nama: N, berkas: string): Promise<Hasil> {
  const { pemohon, ...permohonan } = buat.permohonan(berkas) as Permohonan<N>;
  return s.client.start(nama, { varian: NUSA_KENCANA, pemohon, permohonan: permohonan as never });
}

async function putuskan(
  prosedur: string,
  pelaku: string,
  peristiwa: Prosedur[NamaProsedur]['peristiwa'],
): Promise<Hasil> {
  const [terbuka] = (await s.client.show(prosedur)).tugas;
  const { tugas = '-', putaran = 1 } = terbuka ?? {};
  return s.client.decide({ prosedur, tugas, putaran, pelaku, peristiwa });
}

/** Each step: event, where it led, on which clauses. */
const langkah = async (prosedur: string) =>
  (await s.client.history(prosedur)).map((l) => `${l.peristiwa.type} -> ${l.ke} [${l.dasar.join(' ')}]`);

/** Everything that a case cites: its steps, its letters, its tasks. */
async function dikutip(prosedur: string): Promise<string[]> {
  const jurnal = await s.client.history(prosedur);
  const tugas = await s.client.register.db
    .selectFrom('tugas')
    .select('dasar')
    .where('prosedur', '=', prosedur)
    .execute();
  return [
    ...new Set([
      ...jurnal.flatMap((l) => [...l.dasar, ...l.surat.flatMap((x) => x.dasar)]),
      ...tugas.flatMap((t) => t.dasar),
    ]),
  ];
}

/** The case leaves as a file and is replayed from it, without the folder of the province. */
async function replayBerkas(prosedur: string) {
  await s.client.temporal.workflow.getHandle(prosedur).result();
  const berkas = perkaraKeJson(await ambilPerkara(s.client.temporal, s.client.register, prosedur));
  return replay(bacaPerkara(berkas));
}

describe('penunjukan lintas unit in a province that no code knows', () => {
  let prosedur: string;
  beforeAll(async () => {
    ({ prosedur } = await ajukan('penunjukanLintasUnit', 'lintas-unit'));
  });

  test('given its own deadline when the request is made then the answer is due after seven working days', async () => {
    const [tugas] = (await s.client.show(prosedur)).tugas;
    expect(tugas?.pemegang).toBe('jabatan:nk-kabid-2');
    const dibuka = new Date(tugas?.dibukaPada ?? '');
    const { jatuhTempo } = hitungTenggat(registri.kalender(), dibuka, 7, 'Asia/Jakarta');
    expect(tugas?.jatuhTempo).toBe(jatuhTempo.toISOString());
  });

  test('given its own text when the case is decided to its end then each step, task and letter cites it and no other', async () => {
    await putuskan(prosedur, 'nk-p-kabid-2', { type: 'setuju' });
    await putuskan(prosedur, 'nk-p-kadis-2', { type: 'rekomendasikan', pegawai: ['nk-p-jf-2'] });
    await putuskan(prosedur, 'nk-p-kabid-2', { type: 'tugaskan' });
    expect(await putuskan(prosedur, 'nk-p-jf-2', { type: 'terima' })).toMatchObject({ keadaan: 'selesai' });
    expect(await langkah(prosedur)).toEqual([
      'ajukan -> menungguJawaban [NK-1-1 NK-1-2 NK-1-3 NK-1-4 NK-1-5 NK-1-6]',
      'setuju -> menungguRekomendasi [NK-1-8]',
      'rekomendasikan -> menyusunPenugasan [NK-1-9 T-LU-nama-pegawai]',
      'tugaskan -> menungguPenerimaan [NK-1-10]',
      'terima -> selesai [NK-1-12]',
    ]);
    const dasar = await dikutip(prosedur);
    expect(dasar.filter((id) => !/^(NK|T)-/.test(id))).toEqual([]);
    expect(dasar).toContain('NK-1-12');
    for (const id of dasar.filter((d) => d.startsWith('NK-'))) {
      const { kutipan, teks } = registri.klausul(id);
      expect(kutipan).toBe(`Pasal 7 ayat (${id.split('-')[2]}) ${SEBUTAN}`);
      expect(registri.sumber(NUSA_KENCANA)).toContain(teks);
    }
  });

  test('given its profile when its letters are read then number, codes, paper, title and legal basis are its own', async () => {
    const { surat } = await s.client.show(prosedur);
    const tahun = hari(0).slice(0, 4);
    expect(surat.map(({ jenis, nomor }) => `${jenis} ${nomor}`)).toEqual([
      `permohonanPelibatan 001/DIS.1-NK/800/${tahun}`,
      `suratTugas 001/DIS.2-NK/094/${tahun}`,
    ]);
    const tugas = await s.client.letter(surat[1]?.id ?? '');
    const teks = teksPdf(tugas.pdf);
    for (const isi of ['PEMERINTAH PROVINSI NUSA KENCANA', 'SURAT PERINTAH TUGAS', SEBUTAN])
      expect(teks).toContain(isi);
    expect(teks).not.toMatch(/Bengkulu|Sumatera/i);
    const [halaman] = tepi(tugas.pdf);
    expect([halaman?.lebar, halaman?.tinggi].map((p) => Math.round(((p ?? 0) / 72) * 25.4))).toEqual([210, 297]);
    expect((await s.client.letter(surat[1]?.id ?? '')).sha256).toBe(tugas.sha256);
  });

  test('given the closed case as a file when it is replayed without the folder then history, machine, journal and letters agree', async () => {
    expect(await replayBerkas(prosedur)).toMatchObject({ cocok: true, keadaan: 'selesai', langkah: 5, perbedaan: [] });
  });

  test('given the setting of the command line when its history is read then each article is printed as a lawyer cites it', async () => {
    const env = { ...lingkungan(s), SISTEM_KERJA_PERATURAN: folder };
    const { kode, keluar } = await jalankanDisini(['history', prosedur], env);
    expect(kode).toBe(0);
    expect(keluar).toContain(`Pasal 7 ayat (9) ${SEBUTAN} [NK-1-9]`);
    expect((await jalankanDisini(['start', '--help'], env)).keluar).toContain(NUSA_KENCANA);
    expect((await jalankanDisini(['start', '--help'], lingkungan(s))).keluar).not.toContain(NUSA_KENCANA);
  });
});

describe('evaluasi berjenjang along its own chain', () => {
  test('given three levels of its model when a result comes back once and climbs then each reviewer acts on his own article', async () => {
    const { prosedur } = await ajukan('evaluasiBerjenjang', 'evaluasi');
    await putuskan(prosedur, 'nk-p-kasi-2', { type: 'sesuai' });
    const kembali = await putuskan(prosedur, 'nk-p-kabid-2', { type: 'kembalikan', alasan: 'Belum lengkap.' });
    await putuskan(prosedur, 'nk-p-kasi-2', { type: 'perbaiki', versi: 2, ringkasan: 'Dilengkapi.', berkas: [] });
    await putuskan(prosedur, 'nk-p-kabid-2', { type: 'sesuai' });
    expect(await putuskan(prosedur, 'nk-p-kadis-2', { type: 'sesuai' })).toMatchObject({ keadaan: 'selesai' });
    expect(await langkah(prosedur)).toEqual([
      'ajukan -> peninjauan [NK-2-1 T-EV-putaran]',
      'sesuai -> peninjauan [NK-2-1 NK-2-2 NK-3-3]',
      'kembalikan -> perbaikanPeninjau [T-EV-alasan T-EV-satu-jenjang T-EV-putaran NK-3-6]',
      'perbaiki -> peninjauan [T-EV-satu-jenjang T-EV-versi T-EV-putaran]',
      'sesuai -> peninjauan [NK-2-1 NK-2-2 NK-3-4]',
      'sesuai -> selesai [NK-2-3 NK-3-5]',
    ]);
    expect((await dikutip(prosedur)).filter((id) => !/^(NK|T)-/.test(id))).toEqual([]);
    expect(kembali.surat[0]?.nomor).toMatch(/^\d{3}\/DIS\.2-NK\/800\/\d{4}$/);
    expect(await replayBerkas(prosedur)).toMatchObject({ cocok: true, keadaan: 'selesai' });
  });

  test('given a unit without a model, or a procedure that the province has not taken over, when a case is started then it is refused', async () => {
    const { pemohon: _, ...isi } = buat.permohonan('evaluasi') as Permohonan<'evaluasiBerjenjang'>;
    const setda = { varian: NUSA_KENCANA, pemohon: 'nk-p-jf-2', permohonan: { ...isi, unit: 'nk-setda' } };
    expect((await penolakan(s.client.start('evaluasiBerjenjang', setda))).kode).toBe('UNIT_TANPA_MODEL');
    const { pemohon: __, ...wish } = JSON.parse(berkasContoh('permohonan-sukarela-dalam-unit.json'));
    const lain = { varian: NUSA_KENCANA, pemohon: 'nk-p-jf-2', permohonan: wish };
    expect((await penolakan(s.client.start('pengajuanSukarelaDalamUnit', lain))).kode).toBe('VARIAN_TIDAK_DIKENAL');
  });
});

describe('the folder', () => {
  test('given the filled in folder when it is checked then it holds together and nothing of the skeleton is left', () => {
    expect(JSON.parse(jalankanBaru('periksa', folder, '--json'))).toMatchObject({
      varian: [{ id: NUSA_KENCANA, prosedur: ['penunjukanLintasUnit', 'evaluasiBerjenjang'] }],
      jumlah: { peraturan: 1, klausul: 22, model: 1, profil: 1 },
      ganti: [],
    });
  });

  test('given a folder that does not hold together when a client connects with it then it is refused with file and place', async () => {
    const pilihan = {
      databaseUrl: s.databaseUrl,
      temporal: { address: s.temporalAddress },
      peraturan: [folder, folder],
    };
    const galat = await penolakan(SistemKerja.connect(pilihan));
    expect(galat.kode).toBe('PERATURAN_TIDAK_SAH');
    expect(galat.message).toContain(`"nusa-kencana" sudah dipakai di ${folder}/peraturan.yaml`);
  });

  test('given every id and name of the province when the workflows are searched then none of them stands there', () => {
    const workflows = fileURLToPath(new URL('../../workflows/', import.meta.url));
    const kode = readdirSync(workflows, { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.ts'))
      .map((f) => readFileSync(`${workflows}${f}`, 'utf8'))
      .join('\n');
    expect(kode).toContain('penunjukanLintasUnit');
    const milik = [
      NUSA_KENCANA,
      'Nusa Kencana',
      ...registri.semuaKlausul().flatMap((k) => (k.peraturan === NUSA_KENCANA ? [k.id] : [])),
      ...Object.values(buat.direktori).flatMap((bagian) => bagian.flatMap((b) => ('id' in b ? [b.id] : []))),
    ];
    expect(milik.filter((nama) => kode.includes(nama))).toEqual([]);
  });
});
