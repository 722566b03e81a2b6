/** The OpenAPI document generates a client in another language that works: in Python, by openapi-python-client. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { mulaiApi } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { hakim } from '../support/hakim.ts';
import { permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { folderSementara } from '../tte/perangkat.ts';

const jalan = (nama: string) => fileURLToPath(new URL(nama, import.meta.url));
const python = hakim.klienPython;

const jalankan = promisify(execFile);

/** What `npm run klien:python` does. */
const buatKlien = (folder: string) =>
  jalankan(process.execPath, ['--import', 'tsx', jalan('../../scripts/klien-python.ts'), folder], {
    cwd: jalan('../..'),
  });

/** A program with the client. @returns what it says */
async function denganKlien(folder: string, masukan: object): Promise<string> {
  const executable = 'executable' in python ? python.executable : '';
  const env = { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' };
  const janji = jalankan(executable, [jalan('./klien_python.py')], { env });
  janji.child.stdin?.end(JSON.stringify(masukan));
  return (await janji).stdout;
}

test.skipIf('reason' in python)(
  'given a client generated from the document when a service starts a procedure with it and an official decides then both get what they asked for, and refusals as types',
  async () => {
    const folder = folderSementara();
    await buatKlien(folder);
    const s = await mulaiSistem({ direktori: direktoriContoh('bengkulu') });
    const api = await mulaiApi(s.client);
    const { pemohon, permohonan } = permohonanContoh('bengkulu-lampiran');
    const jawaban = await denganKlien(folder, {
      alamat: api.alamat,
      layanan: await api.penerbit.token({ sub: 'layanan', peran: ['layanan'] }),
      pejabat: await api.token('p-zainal-arifin', ['pegawai', 'pejabat']),
      pemohon,
      permohonan,
    });
    const { prosedur, ...hasil } = JSON.parse(jawaban);
    expect(hasil).toEqual({
      ulang: prosedur,
      nomor: [expect.stringMatching(/^800\/\d{3}\/B\.ORG/)],
      tugas: ['menungguJawaban', 'definitif'],
      tanpaAlasan: [422, 'ALASAN_WAJIB'],
      setuju: 'menungguRekomendasi',
      perkara: ['menungguRekomendasi', 'layanan', permohonan.maksudTujuan],
      riwayat: ['ajukan', 'setuju'],
      pdf: '%PDF-',
      asing: [404, 'PROSEDUR_TIDAK_DIKENAL'],
    });
    expect((await s.client.show(prosedur)).keadaan).toBe('menungguRekomendasi');
  },
);
