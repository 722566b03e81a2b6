/** Runs before every test file, also where files share a process and its modules. */
import { afterAll } from 'vitest';
import { akhiri } from './penutup.ts';

afterAll(akhiri);
