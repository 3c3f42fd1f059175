// Writes rows for as long as it lives, and prints the number of each once it is committed.
import fs from 'node:fs';
import { openDriver, query } from './driver';

const driver = await openDriver(process.argv[2] ?? '');

for (let n = 1; ; n++) {
  const transaction = await driver.startTransaction();
  await transaction.executeRaw(query('INSERT INTO promise VALUES (?, ?)', [n, 'x'.repeat(500)]));
  await transaction.commit();
  fs.writeSync(1, `${n}\n`);
}
