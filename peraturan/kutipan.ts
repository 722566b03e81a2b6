/** Whether a quote stands literally in its source. White space aside: a quote may break its lines elsewhere. Pure. */
const rapikan = (teks: string) => teks.replace(/\s+/g, ' ').trim();

/** The lines of a source, first and last included, as one line of text. */
export const barisSumber = (sumber: string, [awal, akhir]: readonly [number, number]): string =>
  rapikan(
    sumber
      .split('\n')
      .slice(awal - 1, akhir)
      .join(' '),
  );

export const kutipanAda = (sumber: string, baris: readonly [number, number], teks: string): boolean =>
  barisSumber(sumber, baris).includes(rapikan(teks));
