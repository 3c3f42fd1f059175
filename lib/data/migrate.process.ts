// Migrates a database, and prints the name of each migration it applied.
import { migrate } from './migrations';

const [file = '', dir] = process.argv.slice(2);
for (const name of migrate(file, dir)) console.log(name);
