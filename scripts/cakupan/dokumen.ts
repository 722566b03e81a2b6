/** The index of the law: part by part of the texts, each row with what carries it out and what walks it. */
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import type { BarisCakupan, Cakupan } from './hitung.ts';
import { bagian } from './inventaris.ts';
import { kelompokkan } from './kelompok.ts';
import type { Rujukan } from './rujukan.ts';

/** Golden histories are named up to this number; the rest is counted. */
const RIWAYAT_DISEBUT = 3;

export function dokumenIndeks(
  { baris, belumDiuji, ringkasan }: Cakupan,
  rujukan: Rujukan[],
  registri: RegistriPeraturan,
) {
  const { clauses, covered, excluded, missing } = ringkasan;
  const tersirat = registri.semuaKlausul().filter((k) => k.jenis === 'tersirat');
  const perKlausul = kelompokkan(rujukan, (r) => r.klausul);
  return [
    '# Indeks dasar',
    '',
    'Setiap perbuatan yang diminta kedua peraturan (`peraturan/klausul.tsv`), menurut bagian naskahnya: apa yang',
    'melaksanakannya dan apa yang mengujinya. `npm run cakupan` menghitungnya.',
    '',
    `${clauses} perbuatan: ${covered} dilaksanakan, ${excluded} dikecualikan dengan alasan, ${missing} belum.`,
    `Dari yang dilaksanakan, ${belumDiuji.length} belum dilalui riwayat emas atau uji datanya.`,
    '',
    ...[...kelompokkan(baris, (b) => bagian(b.id))].flatMap(([judul, isi]) => [
      `## ${judul}`,
      '',
      '| Klausul | Pelaku: perbuatan | Dilaksanakan oleh | Diuji oleh |',
      '| --- | --- | --- | --- |',
      ...isi.map((b) => barisTabel(b, sebutan(registri, b))),
      '',
    ]),
    '## Aturan tersirat',
    '',
    'Bukan hukum: tidak tertulis pada peraturan, dan dibangun untuk melengkapinya.',
    '',
    '| Aturan | Isi | Melengkapi | Dilaksanakan oleh |',
    '| --- | --- | --- | --- |',
    ...tersirat.map(
      (k) =>
        `| ${k.id} | ${satuBaris(k.teks)} | ${(k.melengkapi ?? []).join(', ')} | ${pelaksana(perKlausul.get(k.id) ?? []) || '-'} |`,
    ),
    '',
  ].join('\n');
}

const sebutan = (registri: RegistriPeraturan, { id, kutipan }: BarisCakupan): string =>
  kutipan.replace(` ${registri.peraturan(registri.klausul(id).peraturan).sebutan}`, '');

function barisTabel(b: BarisCakupan, kutipan: string): string {
  const { id, awal, akhir, pelaku, perbuatan, rujukan, uji, pengecualian } = b;
  const letak = `${kutipan}, baris ${awal === akhir ? awal : `${awal}-${akhir}`}`;
  const oleh = pengecualian
    ? `dikecualikan (${pengecualian.jenis}): ${satuBaris(pengecualian.alasan)}`
    : pelaksana(rujukan) || '**belum**';
  return `| <a id="${id}"></a>${id}<br>${letak} | ${pelaku}: ${perbuatan} | ${oleh} | ${penguji(uji) || '-'} |`;
}

/** What carries it out, place by place. */
function pelaksana(rujukan: Rujukan[]): string {
  return [...kelompokkan(rujukan, (r) => r.di)]
    .map(([di, semua]) => {
      const tempat = [...new Set(semua.map((r) => r.tempat))].filter(Boolean);
      return tempat.length > 0 ? `${di}: ${tempat.join('; ')}` : di;
    })
    .join('<br>');
}

function penguji(uji: string[]): string {
  const riwayat = uji.filter((u) => !u.includes('/'));
  const sisa = riwayat.length - RIWAYAT_DISEBUT;
  return [
    ...riwayat.slice(0, RIWAYAT_DISEBUT),
    ...(sisa > 0 ? [`dan ${sisa} riwayat lain`] : []),
    ...uji.filter((u) => u.includes('/')),
  ].join('<br>');
}

const satuBaris = (teks: string): string => teks.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
