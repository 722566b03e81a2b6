/** Pendelegasian kewenangan where the text does not speak of it (Sumatera Utara): general guidance, and what it implies. */
import { mesinDelegasi } from './bersama.ts';

export const sumut = mesinDelegasi('pendelegasianKewenangan.sumut');
