/** A machine as a page: Mermaid diagram with the clauses on its edges, then each state with what may happen there. */
import { kalimat, kata } from '../../peraturan/kata.ts';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import type { Varian } from '../../peraturan/skema.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { bacaMesin, type Panah, type Simpul } from '../../workflows/runtime/transisi.ts';
import { diagram } from './diagram.ts';
import { tautanGalat, tautanKlausul } from './tautan.ts';

export function dokumenMesin(registri: RegistriPeraturan, definisi: DefinisiProsedur, nama: string): string {
  const mesin = definisi.mesin[nama];
  if (!mesin) throw new Error(`no machine ${nama} in ${definisi.nama}`);
  const terbaca = bacaMesin(mesin);
  const varian = registri.semuaVarian().filter((v) => v.prosedur[definisi.nama]?.mesin === nama);
  const peraturan = [...new Set(varian.map((v) => registri.peraturan(v.peraturan).judul))];
  return [
    `# ${kalimat(definisi.nama)}: ${varian.map((v) => v.nama).join(', ') || nama}`,
    '',
    `Mesin \`${nama}\` dari prosedur \`${definisi.nama}\`, dipakai varian ${varian.map((v) => `\`${v.id}\``).join(', ')},`,
    `menurut ${peraturan.join('; ')}.`,
    'Keadaan berurutan seperti dalam naskahnya. Pada tiap panah tertulis peristiwa, [syarat] bila ada, dan klausul dasarnya.',
    ...(definisi.dasarKasus ? ['Tiap langkah juga bersandar pada klausul model kedudukan unitnya.'] : []),
    'PUO: Pimpinan Unit Organisasi. PPK: Pejabat Penilai Kinerja. PyB: Pejabat yang Berwenang.',
    '',
    '```mermaid',
    ...diagram(terbaca),
    '```',
    '',
    ...terbaca.simpul.flatMap((s, i) => bab(registri, definisi, varian, s, i + 1)),
  ].join('\n');
}

function bab(
  registri: RegistriPeraturan,
  definisi: DefinisiProsedur,
  varian: Varian[],
  simpul: Simpul,
  n: number,
): string[] {
  const { nama, akhir, meta, panah } = simpul;
  const dasar = ['', `Dasar: ${kutip(registri, meta.dasar).join('; ')}.`, ''];
  if (akhir) return [`## ${n}. ${nama}`, '', 'Keadaan akhir.', ...dasar];
  const setiap = meta.setiap ? ', masing-masing untuk dirinya sendiri' : '';
  const memutus = meta.memutus ? '; tidak boleh memutus permohonannya sendiri (T-diri-sendiri)' : '';
  const pelaku = meta.pelaku
    ? `Yang bertindak: **${kata(meta.pelaku)}**${setiap}${memutus}.`
    : 'Tanpa tindakan pejabat.';
  return [
    `## ${n}. ${nama}`,
    '',
    pelaku,
    ...tenggat(registri, definisi.nama, varian, meta.tenggat),
    ...dasar,
    '| Peristiwa | Syarat | Menuju | Dasar | Surat dan pemberitahuan |',
    '| --- | --- | --- | --- | --- |',
    ...panah.map((p) => baris(registri, definisi, p)),
    '',
  ];
}

function tenggat(registri: RegistriPeraturan, prosedur: string, varian: Varian[], nama: string | undefined): string[] {
  if (!nama) return [];
  const lama = varian.map((v) => {
    const { tenggat, masa } = registri.aturan(v.id, prosedur);
    const akhir = masa?.[nama];
    if (akhir) {
      return `hari terakhir (\`${akhir.sampai}\`), diingatkan ${akhir.hariSebelum} hari sebelumnya, pada varian \`${v.id}\` (${akhir.dasar.join(', ')})`;
    }
    const { hariKerja, dasar } = tenggat[nama] ?? { hariKerja: '?', dasar: [] };
    return `${hariKerja} hari kerja pada varian \`${v.id}\` (${dasar.join(', ')})`;
  });
  return [`Tenggat \`${nama}\`: ${lama.join('; ')}.`];
}

function baris(registri: RegistriPeraturan, definisi: DefinisiProsedur, p: Panah): string {
  const sebab = p.penjaga && definisi.penjaga[p.penjaga];
  const kode = typeof sebab === 'object' ? sebab.kode : sebab ? [sebab] : [];
  const bilaTidak = kode.length > 0 ? `<br>bila tidak: ${kode.map(tautanGalat).join(', ')}` : '';
  const syarat = p.penjaga ? `${kata(p.penjaga)} (\`${p.penjaga}\`)${bilaTidak}` : '-';
  const terbit = [
    ...p.surat.map(({ surat, penandatangan, kepada, tembusan, dasar }) => {
      const cc = tembusan.length > 0 ? `, tembusan ${tembusan.map(kata).join(', ')}` : '';
      return `${kata(surat)}: ditandatangani ${kata(penandatangan)}, kepada ${kepada.map(kata).join(', ')}${cc} (${dasar.join(', ')})`;
    }),
    ...p.pemberitahuan.map(
      (b) => `pemberitahuan ${b.hal} kepada ${b.kepada.map(kata).join(', ')} (${b.dasar.join(', ')})`,
    ),
  ];
  terbit.push(...p.pemeriksaan.map((x) => `diperiksa: ${kata(x.hal)} (${x.dasar.join(', ')})`));
  if (p.mulaiAnak) terbit.push('memulai prosedur anak');
  const pelaku = p.pelaku ? `<br>oleh ${kata(p.pelaku)}` : '';
  const peristiwa = p.peristiwa ? `\`${p.peristiwa}\`${pelaku}` : 'otomatis';
  const dasar = kutip(registri, p.dasar).join('<br>');
  return `| ${peristiwa} | ${syarat} | \`${p.ke}\` | ${dasar} | ${terbit.join('<br>') || '-'} |`;
}

/** Citations; the regulation's own name stands at the head of the page and is not said again in each. */
const kutip = (registri: RegistriPeraturan, dasar: string[]): string[] =>
  dasar.map((id) => {
    const { kutipan, peraturan } = registri.klausul(id);
    return `${tautanKlausul(id)} ${kutipan.replace(` ${registri.peraturan(peraturan).sebutan}`, '')}`;
  });
