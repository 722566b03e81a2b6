/**
 * Series of letters' numbers: each counts from 1 in each unit and year. A profile names those that it has besides `umum`,
 * each with the kinds of letter that are numbered in it. Pure.
 */
import type { Profil } from './profil.ts';
import type { Varian } from './skema.ts';

/** The series of every kind that no other one takes. */
export const SERI_UMUM = 'umum';

/** In which series a kind of letter is numbered, by which pattern. @param polaUmum of a series without its own */
export function seriSurat(profil: Profil | undefined, jenis: string, polaUmum: string | undefined) {
  const sendiri = profil?.seri.find((s) => s.jenis.includes(jenis));
  return { id: sendiri?.id ?? SERI_UMUM, pola: sendiri?.polaNomor ?? polaUmum };
}

/** Every kind of letter that some variant numbers, with the codes that it may have under a profile. */
export function kodeSurat(varian: readonly Varian[], profil: Profil): Map<string, Set<string>> {
  const kode = new Map<string, Set<string>>();
  for (const [jenis, k] of varian
    .flatMap((v) => Object.values(v.prosedur))
    .flatMap((a) => Object.entries(a.klasifikasi)))
    kode.set(jenis, (kode.get(jenis) ?? new Set()).add(profil.klasifikasi[jenis] ?? k));
  return kode;
}

/**
 * Pairs of series that could print one number twice in a unit's year. What is not certainly different counts as equal: a
 * code of a unit may be any text, a year any four digits.
 * @param polaUmum of series without their own
 */
export function seriBertabrakan(
  profil: Profil,
  varian: readonly Varian[],
  polaUmum = profil.polaNomor,
): [string, string][] {
  const bentuk = new Map<string, Unsur[][]>();
  for (const [jenis, kode] of profil.seri.length > 0 ? kodeSurat(varian, profil) : []) {
    const { id, pola = polaUmum } = seriSurat(profil, jenis, polaUmum);
    bentuk.set(id, [...(bentuk.get(id) ?? []), ...[...kode].map((k) => uraikan(pola, k, id))]);
  }
  const semua = [...bentuk];
  return semua.flatMap(([a, bentukA], i) =>
    semua
      .slice(i + 1)
      .filter(([, bentukB]) => bentukA.some((x) => bentukB.some((y) => dapatSama(x, y))))
      .map(([b]): [string, string] => [a, b]),
  );
}

/** As the one who keeps the profile reads it. */
export const pesanTabrakan = (a: string, b: string): string =>
  `seri "${a}" dan "${b}" dapat mencetak nomor yang sama; bedakan pola nomornya, mis. dengan {seri}`;

/** One place of a number: the characters that may stand there, any where none are named; once, or once and more. */
interface Unsur {
  huruf: string;
  ulang?: true;
}
const ANGKA = '0123456789';

function uraikan(pola: string, klasifikasi: string, seri: string): Unsur[] {
  const harfiah = (teks: string): Unsur[] => [...teks].map((huruf) => ({ huruf }));
  const angka = { huruf: ANGKA };
  const bagian: Record<string, Unsur[]> = {
    '{klasifikasi}': harfiah(klasifikasi),
    '{seri}': harfiah(cetakSeri(seri)),
    '{urut}': [angka, angka, { ...angka, ulang: true }],
    '{tahun}': [angka, angka, angka, angka],
    '{bulanRomawi}': [{ huruf: 'IVX', ulang: true }],
    '{unit}': [{ huruf: '', ulang: true }],
  };
  return pola.split(/(\{\w+\})/).flatMap((b) => bagian[b] ?? harfiah(b));
}

/** As a number prints its series. */
export const cetakSeri = (seri: string): string => seri.toUpperCase();

/** Whether some text has both forms: a walk through both at once, one character at each step. */
function dapatSama(a: Unsur[], b: Unsur[]): boolean {
  const sudah = new Set<string>();
  const antre: [number, number][] = [[0, 0]];
  for (const [i, j] of antre) {
    const [x, y] = [a[i], b[j]];
    if (!x && !y) return true;
    if (!x || !y || sudah.has(`${i} ${j}`)) continue;
    sudah.add(`${i} ${j}`);
    if (x.huruf && y.huruf && ![...x.huruf].some((h) => y.huruf.includes(h))) continue;
    for (const k of x.ulang ? [i, i + 1] : [i + 1]) for (const l of y.ulang ? [j, j + 1] : [j + 1]) antre.push([k, l]);
  }
  return false;
}
