import Database from 'libsql';
import { inspect, quoted } from './inspection';
import { dateText } from './sqlite/values';

/** What a delivery says that a backup brought back; lib/domain/mails.ts knows what to do about it. */
const UNKNOWN = 'Restored from a backup before it was known whether it left.';

/**
 * Settles in a database that comes from a backup what may have left since that was made: a reminder that fell due is
 * shown in the app, if it is still news there, and goes nowhere else; what waited to leave by mail or push does not; a
 * letter has failed and says so. What is still ahead rings as always.
 * @param file a database in nobody's use
 * @param now until when it may have left
 * @throws SQLite's own error; the database is as it was then.
 */
export function settleRestored(file: string, now: Date): void {
  const steps = inspect(file, (ask) => {
    const columnsOf = (table: string) => ask(`SELECT name FROM pragma_table_info('${table}', 'inspected')`).flat();
    return [...remindersIn(columnsOf('Reminder'), dateText(now)), ...lettersIn(columnsOf('Mail'), dateText(now))];
  });
  if (!steps.length) return;
  const database = new Database(file);
  try {
    database.exec(['BEGIN IMMEDIATE', ...steps, 'COMMIT'].join(';\n'));
  } finally {
    database.close();
  }
}

function remindersIn(columns: unknown[], now: string): string[] {
  if (columns.includes('ringAt')) {
    const due = `"state" = 'waiting' AND "ringAt" <= ${quoted(now)}`;
    const over = `"state" = 'cancelled', "shownAt" = ${quoted(now)}, "leaseUntil" = NULL`;
    return [
      `UPDATE "Reminder" SET "answer" = ${quoted(UNKNOWN)} WHERE ${due}`,
      `UPDATE "Reminder" SET ${over} WHERE ${due} AND "channel" <> 'app'`,
    ];
  }
  // From before reminders left by mail and push. The end of an interview never did by mail, and moves its application on.
  const due = `"state" = 'waiting' AND "dueAt" <= ${quoted(now)} AND "kind" <> 'interview-ended'`;
  return columns.length ? [`UPDATE "Reminder" SET "state" = 'shown', "shownAt" = ${quoted(now)} WHERE ${due}`] : [];
}

function lettersIn(columns: unknown[], now: string): string[] {
  const failed = `"state" = 'failed', "settledAt" = ${quoted(now)}, "leaseUntil" = NULL, "answer" = ${quoted(UNKNOWN)}`;
  return columns.length ? [`UPDATE "Mail" SET ${failed} WHERE "state" = 'waiting'`] : [];
}
