/** Hostile text goes from request and decision through register, letter and file name, and is only ever text. */
import { beforeAll, expect, test } from 'vitest';
import { teksTercetak } from '../../surat/teks.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { isiPerkara, Perkara, permohonanContoh } from '../support/perkara.ts';
import { mulaiSistem, type Sistem } from '../support/sistem.ts';
import { teksPdf } from '../surat/pdf.ts';

const VARIAN = 'bengkulu-pasal';
const NAMA_JAHAT = 'Robert"); DROP TABLE surat;-- <b>, S.H.';
let s: Sistem;
beforeAll(async () => {
  s = await mulaiSistem({
    direktori: direktoriContoh('bengkulu', (isi) => {
      // The directory too is somebody's file: a unit whose code is a path, an official whose name is a statement.
      Object.assign(isi.unit.find((u) => u.id === 'bagian-kebijakan-perekonomian') ?? {}, {
        kode: '../../etc/$(reboot)',
      });
      Object.assign(isi.pegawai.find((p) => p.id === 'p-kartika-dewi') ?? {}, { nama: NAMA_JAHAT });
    }),
  });
});

const rapat = (teks: string) => teks.replace(/\s/g, '');

test.each([
  ['SQL', "'; DROP TABLE jurnal; -- \\'); DELETE FROM surat WHERE ('1'='1"],
  ['placeholders', `$1 $\{nama} {rincian} {{nomor}} %s %n :nama ?`],
  [
    'Typst markup',
    '#panic("x") #read("/etc/passwd") $ x^2 $ *tebal* _miring_ `kode` <label> @rujuk // x /* y */ \\u{41}',
  ],
  ['HTML', '<script>alert(1)</script> &lt; &#x41; ]]> <!-- x'],
  ['direction marks', 'Nomor \u202E321\u202C \u2066sekian\u2069 \u200Fkanan'],
  ['zero-width characters', 'Pe\u200Bng\u200Dha\uFEFFpusan'],
  ['emoji and other scripts', 'Setuju \u{1F44D}\u{1F3FD} 漢字 العربية ไทย'],
  ['combining marks', `a${'\u0301'.repeat(50)}b`],
  ['paths', '../../../etc/passwd ..\\..\\windows C:\\x file:///etc/passwd ~/.ssh'],
  ['shell', '$(reboot) `reboot` ; reboot && reboot | reboot > /dev/sda \' "'],
  ['names of every object', '__proto__ constructor toString'],
  ['line ends', 'satu\r\ndua\rtiga\n\n\nempat\u2028lima'],
])(
  'given %s in every text of a request and its refusal when they become letters then they stand there as text, unharmed',
  async (_, jahat) => {
    const isi = permohonanContoh(VARIAN).permohonan;
    const rincian = isi.rincian.map((b) => Object.fromEntries(Object.keys(b).map((k) => [k, jahat])) as typeof b);
    const k = await Perkara.ajukan(s.client, VARIAN, {
      maksudTujuan: jahat,
      namaTim: jahat,
      kompetensi: [jahat],
      ekspektasi: [jahat],
      rincian,
    });
    await k.putus('p-kartika-dewi', { type: 'tolak', alasan: jahat });
    expect((await k.jurnal()).at(-1)).toMatchObject({
      peristiwa: { type: 'tolak', alasan: jahat },
      pelaku: { nama: NAMA_JAHAT },
    });
    expect((await s.client.show(k.id)).permohonan).toMatchObject({ maksudTujuan: jahat, namaTim: jahat, rincian });
    const { surat } = await isiPerkara(s.client, k.id);
    expect(surat.map((x) => x.jenis)).toEqual(['permohonanPelibatan', 'penolakanPelibatan']);
    for (const { id, nomor } of surat) {
      const { pdf, berkas } = await s.client.letter(id);
      expect(berkas).toMatch(/^[A-Za-z]+-[A-Za-z0-9][A-Za-z0-9.-]*\.pdf$/);
      expect(berkas).not.toContain('..');
      expect(rapat(teksPdf(pdf))).toContain(rapat(teksTercetak(jahat)));
      expect((await s.client.letter(nomor)).id).toBe(id);
    }
    expect(surat[1]?.nomor).toContain('../../etc/$(reboot)');
  },
);
