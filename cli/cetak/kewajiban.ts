/** Duties: of a procedure clause by clause, of a case by those whom they bind. */
import type { KewajibanPerkara, KewajibanProsedur } from '../../client/index.ts';
import { kata } from '../../peraturan/kata.ts';
import { baris } from './baris.ts';
import { gaya } from './gaya.ts';
import type { Nama } from './nama.ts';

export const barisKewajiban = ({ klausul, kutipan, jenis, mengikat, uraian, peran }: KewajibanProsedur): string[] => [
  gaya.tebal(`${mengikat.join(', ')}: ${uraian}`),
  ...baris('jenis', jenis),
  ...baris('peran', ...(peran.length > 0 ? [peran.map((p) => `${p} (${kata(p)})`).join(', ')] : [])),
  ...baris('dasar', `${kutipan} [${klausul}]`),
];

/** Under each holder what binds him, the same duty of several clauses once; then what binds others than the roles. */
export function barisKewajibanPerkara(kewajiban: KewajibanPerkara[], nama: Nama): string[] {
  const perPihak = new Map<string, Map<string, string[]>>();
  for (const { klausul, mengikat, uraian, pemegang } of kewajiban) {
    const sebagai = mengikat.join(', ');
    for (const pihak of pemegang.length > 0 ? pemegang.map((p) => nama.pemegang(p)) : [sebagai]) {
      const milik = perPihak.get(pihak) ?? new Map<string, string[]>();
      const isi = pemegang.length > 0 ? `sebagai ${sebagai}: ${uraian}` : uraian;
      milik.set(isi, [...(milik.get(isi) ?? []), klausul]);
      perPihak.set(pihak, milik);
    }
  }
  return [...perPihak].flatMap(([pihak, milik]) => [
    ...baris('kewajiban', pihak),
    ...[...milik].flatMap(([isi, klausul]) => baris('', `- ${isi} [${klausul.join(', ')}]`)),
  ]);
}
