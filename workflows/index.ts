/** What the worker loads by path: every workflow of the house. */
export { penunjukanLintasUnit } from './penunjukan-lintas-unit/workflow.ts';
export { penjagaTenggat } from './runtime/penjaga-tenggat.ts';
