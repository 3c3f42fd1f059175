import { claimMails, findClaimedMail, isMailDue, isStillWanted, recordSentMail, recordUnsentMail } from '@/lib/data/mail-loop';
import type { Mailer } from '@/lib/delivery/mail';
import { LEASE_MS } from './lease';

const AT_ONCE = 4;

/**
 * Sends the letters that are due to leave at this instant, once.
 * @param claimant a name no other loop has
 * @param clock asked anew when an answer has come
 * @returns how many the mail server has taken
 */
export async function sendMails(claimant: string, mailer: Mailer, clock: () => Date): Promise<number> {
  let sent = 0;
  while (await isMailDue(clock())) {
    const ids = await claimMails(claimant, clock(), LEASE_MS, AT_ONCE);
    if (!ids.length) break;
    const results = await Promise.all(ids.map((id) => sendMail(claimant, mailer, id, clock)));
    sent += results.filter(Boolean).length;
  }
  return sent;
}

async function sendMail(claimant: string, mailer: Mailer, id: string, clock: () => Date): Promise<boolean> {
  const mail = await findClaimedMail(claimant, id, clock(), LEASE_MS);
  if (!mail) return false;
  if (!isStillWanted(mail)) {
    await recordUnsentMail(claimant, id, { result: 'cancelled', answer: '', random: 0 }, clock());
    return false;
  }
  const { owner, toName, toAddress, subject, body } = mail;
  const { result, answer, waitMs, messageId } = await mailer.send({
    id,
    fromName: owner.name,
    replyTo: { name: owner.name, address: owner.email },
    to: { name: toName, address: toAddress },
    subject,
    text: body,
  });
  if (result === 'accepted') return recordSentMail(id, { answer, messageId }, clock());
  const failure = { result: result === 'later' ? 'later' : 'never', answer, waitMs, random: Math.random() } as const;
  await recordUnsentMail(claimant, id, failure, clock());
  return false;
}
