/**
 * Completes package-lock.json after an `npm install`: `node scripts/complete-lock.mjs`.
 *
 * npm leaves an optional package out of the lock when the registry in use does not offer it, as a mirror may do with the
 * binaries of other platforms; `npm ci` then refuses that lock as out of step. Entries without integrity are taken out
 * and npm is asked once more, which resolves them as any others where the registry has them by now. What is missing even
 * then follows from what the packages declare: the exact version, and the platform from the name. Such an entry has no
 * integrity, so that the next run asks for it again; a test keeps it from being released.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries = new Map([
  ['gnu', 'glibc'],
  ['musl', 'musl'],
]);

const root = fileURLToPath(new URL('..', import.meta.url));
const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const read = () => JSON.parse(readFileSync(file, 'utf8'));
const write = (lock) => writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

const known = read();
for (const [path, { integrity, link }] of Object.entries(known.packages)) {
  if (path !== '' && !integrity && !link) delete known.packages[path];
}
write(known);
// No address of a registry in the lock: whoever installs has his own.
const npm = ['install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved'];
execFileSync('npm', [...npm, '--no-audit', '--no-fund'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

const lock = read();
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies || {})) {
    if (isLocked(path, name)) continue;
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${path} asks for ${name} ${version}: no exact version`);
    lock.packages[`node_modules/${name}`] = entry(name, version, parent.dev);
    process.stdout.write(`added ${name} ${version}, without integrity: the registry does not offer it\n`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
write(lock);

/** Whether the package at `path` finds `name`: in its own node_modules, or in that of a package around it. */
function isLocked(path, name) {
  const levels = path
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...levels].some((level) => `${level === '' ? '' : `${level}/`}node_modules/${name}` in lock.packages);
}

function entry(name, version, dev) {
  const words = name.split(/[/-]/);
  const cpu = words.filter((word) => processors.includes(word));
  const os = words.filter((word) => systems.includes(word));
  const libc = words.filter((word) => libraries.has(word)).map((word) => libraries.get(word));
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
