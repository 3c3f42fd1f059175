import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckInDesk } from '@/components/check-ins/check-in-desk';
import { NoLetter } from '@/components/check-ins/no-letter';
import { Outcomes } from '@/components/check-ins/outcomes';
import { ReplyQueue } from '@/components/check-ins/reply-queue';
import { SentBefore, SentCheckIn } from '@/components/check-ins/sent-check-in';
import { TheirWords } from '@/components/check-ins/their-words';
import { NextInLine } from '@/components/quiet/next-in-line';
import desk from '@/components/notes/composer.module.css';
import { requireSession } from '@/lib/auth/session';
import { readCheckIn } from './check-in';
import { readNext } from './next';
import { readReplies } from './queue';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ anyway?: string | string[]; then?: string | string[] }> };

const read = async (params: Props['params']) => readCheckIn(await requireSession(), (await params).id);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const facts = await read(params);
  return { title: facts ? `Check in with ${facts.company}` : 'Not here' };
}

export default async function CheckInPage({ params, searchParams }: Props) {
  const facts = await read(params);
  if (!facts) notFound();
  const session = await requireSession();
  const queue = await readReplies(session, new Date());
  const next = await readNext(session.owner, (await searchParams).then);
  const { id, state, company, leaving, sent } = facts;
  const isWritten = !leaving && (state === 'overdue' || (state !== 'closed' && state !== 'saved' && (await searchParams).anyway === String(sent.length)));
  const lying = leaving ?? (state === 'sent' && !isWritten ? sent[0] : undefined);
  const aside = (
    <Outcomes
      id={id}
      replyId={randomUUID()}
      today={facts.today}
      title={isWritten ? 'Or they answered' : 'They answered'}
      waiting={state === 'overdue' ? facts.waitingOn : null}
      isOpen={state !== 'closed' && state !== 'saved'}
      note={leaving || isWritten || state === 'sent' ? `If this goes unanswered too, the next look is ${facts.nextLook}. After that it counts as quiet.` : null}
    />
  );
  return (
    <main id="main" className={`wrap ${desk.compose}`} data-own-job>
      <h1 className="vh">Check in with {company}</h1>
      <ReplyQueue facts={queue} current={id} next={next && <NextInLine {...next} />} />
      {isWritten ? (
        <CheckInDesk key={`${id} ${facts.desk.turn}`} facts={facts.desk} company={company} failure={facts.failure} head={<TheirWords {...facts} />} aside={aside}>
          <SentBefore letters={sent} />
        </CheckInDesk>
      ) : (
        <>
          <section aria-label={`Reply of ${company}`}>
            <TheirWords {...facts} />
            {lying ? <SentCheckIn letter={lying} leaving={leaving} /> : <NoLetter {...facts} />}
            <SentBefore letters={lying && !leaving ? sent.slice(1) : sent} />
          </section>
          <aside className={desk.margin} aria-label="What happens next">
            {aside}
          </aside>
        </>
      )}
    </main>
  );
}
