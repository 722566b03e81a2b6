/** Lines of the form `    dasar       Pasal 13 ayat (1)`, one for each value. */
export const baris = (nama: string, ...nilai: string[]): string[] =>
  nilai.map((isi, i) => `    ${(i === 0 ? nama : '').padEnd(12)} ${isi}`);
