// Adds one to a number some hundred times, reading it first, as two requests in two processes would.
import { column, openDriver, query } from './driver';

const [file = '', times = ''] = process.argv.slice(2);
const driver = await openDriver(file);

for (let i = 0; i < Number(times); i++) {
  const transaction = await driver.startTransaction();
  const [n] = await column(transaction, 'SELECT n FROM tally');
  await transaction.executeRaw(query('UPDATE tally SET n = ?', [Number(n) + 1], 'int'));
  await transaction.commit();
  await driver.executeRaw(query('UPDATE tally SET plain = plain + 1'));
}
