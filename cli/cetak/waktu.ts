/** Times as people read them. An instant as this machine's clock shows it, with its zone: `23 November 2026 pukul 10.20 WIB`. */
const bentuk = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

export const waktu = (iso: string): string => bentuk.format(new Date(iso));

/** A local date of the instansi, `2026-11-24`: no instant, so no zone may move it. */
const bentukTanggal = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

export const tanggal = (iso: string): string => bentukTanggal.format(new Date(iso));
