/** Instants as people read them. */
const BAGIAN: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

/** Making one costs more than using it, and there are as many as there are zones. */
const ingatan = new Map<string | undefined, Intl.DateTimeFormat>();

/** An instant as people read it: `26 November 2026 pukul 10.20 WIB`. @param zona of the reader; default: this machine's */
export const waktuSetempat = (pada: Date, zona?: string): string => {
  let bentuk = ingatan.get(zona);
  if (!bentuk) {
    bentuk = new Intl.DateTimeFormat('id-ID', { ...BAGIAN, timeZone: zona });
    ingatan.set(zona, bentuk);
  }
  return bentuk.format(pada);
};
