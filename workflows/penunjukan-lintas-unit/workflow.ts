/** The Temporal workflow of penunjukan lintas unit organisasi; its type name is the function's name. */
import { jalankan } from '../runtime/jalankan.ts';
import { definisiLintasUnit } from './definisi.ts';

export const penunjukanLintasUnit = (masukan: unknown) => jalankan(definisiLintasUnit, masukan);
