// npm run seed -- --applications 2000 [--email nell@callback.example] [--password ...] [--seed 1]
// Fills an account with a made-up job search, for looking and measuring. The account is made when there is none.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fillAccount } from '../bench/fill-account';
import { hashPassword, passwordProblem } from '../lib/auth/passwords';
import { createAccount, findCredentials } from '../lib/data/accounts';
import { closeDatabase } from '../lib/data/client';
import { databaseFile } from '../lib/data/database-file';
import { migrate } from '../lib/data/migrations';

const MOST = 100_000;

try {
  const { values } = parseArgs({
    options: {
      applications: { type: 'string', default: '2000' },
      email: { type: 'string', default: 'nell@callback.example' },
      password: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const applications = countIn(values.applications);
  const email = values.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`"${values.email}" is not an address to sign in with.`);
  const file = databaseFile();
  migrate(file);
  const { id, howToSignIn } = await accountFor(email, values.password);
  const started = performance.now();
  await fillAccount(id, { applications, now: new Date(), seed: values.seed });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Added ${applications} ${applications === 1 ? 'application' : 'applications'} in ${seconds} s.`);
  console.log(`Sign in as ${email} with ${howToSignIn}.`);
} catch (error) {
  console.error(`The account was not filled: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

function countIn(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new Error(`--applications must be a whole number from 1 to ${MOST}, not "${text}".`);
  return count;
}

async function accountFor(email: string, given: string | undefined): Promise<{ id: string; howToSignIn: string }> {
  const found = await findCredentials(email);
  if (found) return { id: found.id, howToSignIn: `the password it has${given ? ', which stays as it was' : ''}` };
  const problem = given === undefined ? null : passwordProblem(given, email);
  if (problem) throw new Error(problem);
  const password = given ?? randomBytes(12).toString('base64url');
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const made = await createAccount({ name: 'Nell Ashby', email, passwordHash: await hashPassword(password), timeZone });
  if (made === 'taken') throw new Error('Somebody made that account just now. Run it again.');
  return { id: made.id, howToSignIn: `the password ${password}` };
}
