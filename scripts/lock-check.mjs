// Fails when the lock lacks a native package that one of its packages names as optional. `npm install` hides that; then
// `npm ci` refuses, and people on another system get no binary.
import fs from 'node:fs';

const { packages } = JSON.parse(fs.readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));
const nameOf = (location) => location.split('node_modules/').at(-1);
const present = new Set(Object.keys(packages).map(nameOf));
const missing = Object.entries(packages).flatMap(([location, { version, optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !present.has(name))
    .map((name) => `${nameOf(location)}@${version} lacks ${name}`),
);

if (missing.length) {
  console.error(missing.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${present.size} packages, every optional native package present.`);
}
