/** `Map.groupBy`, which Node 20 does not have: the values by their key, both in the order of their first appearance. */
export function kelompokkan<T>(nilai: readonly T[], kunci: (satu: T) => string): Map<string, T[]> {
  const kelompok = new Map<string, T[]>();
  for (const satu of nilai) {
    const ada = kelompok.get(kunci(satu));
    if (ada) ada.push(satu);
    else kelompok.set(kunci(satu), [satu]);
  }
  return kelompok;
}
