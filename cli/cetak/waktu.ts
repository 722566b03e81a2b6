/** Times as people read them. */
import { waktuSetempat } from '../../peraturan/waktu.ts';

/** An instant as this machine's clock shows it, with its zone. */
export const waktu = (iso: string): string => waktuSetempat(new Date(iso));

/** A local date of the instansi, `2026-11-24`: no instant, so no zone may move it. */
const bentukTanggal = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

export const tanggal = (iso: string): string => bentukTanggal.format(new Date(iso));
