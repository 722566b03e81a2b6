import { expect, test } from 'vitest';
import { runFaults } from './gangguan.ts';

test('given procedures under way when worker and Temporal server are killed then nothing is lost, doubled or diverged', async () => {
  const result = await runFaults({ procedures: 24, workerKills: 3, serverKills: 1, seed: 20260923 });
  expect(result).toEqual({
    procedures: 24,
    kills: 4,
    lost: [],
    duplicated: [],
    gaps: [],
    diverged: [],
    replayed: 24,
  });
}, 240_000);
