/**
 * Pendelegasian kewenangan as the Bengkulu text has it: Lampiran I says per model who may delegate the management of whose
 * performance to whom; those clauses come with the unit's model. In perangkat daerah and cabang dinas "penugasan tersebut
 * sekaligus disertai pendelegasian kewenangan", so that it goes with the assignment. The body is silent: both readings
 * use this machine.
 */
import { mesinDelegasi } from './bersama.ts';

export const bengkulu = mesinDelegasi('pendelegasianKewenangan.bengkulu', ['T-PD-bersama-penugasan']);
