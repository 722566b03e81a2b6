/** package-lock.json: whoever installs, on any platform, gets the very packages that were tested. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entri {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Entri>;
};
const terpasang = Object.entries(packages).filter(([jalan, { link }]) => jalan !== '' && !link);

test('given the lock when its packages are read then each has its integrity, also those of other platforms', () => {
  const tanpa = terpasang.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([jalan]) => jalan);
  expect(tanpa).toEqual([]);
});

test('given the lock when its packages are read then none names the registry that it came from', () => {
  expect(terpasang.filter(([, { resolved }]) => resolved !== undefined).map(([jalan]) => jalan)).toEqual([]);
});

test('given the lock when a package names binaries of platforms then each of them is locked too', () => {
  const ada = (jalan: string, nama: string) =>
    `${jalan}/node_modules/${nama}` in packages || `node_modules/${nama}` in packages;
  const hilang = Object.entries(packages).flatMap(([jalan, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((nama) => !ada(jalan, nama)),
  );
  expect(hilang).toEqual([]);
});
