import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type CSSProperties } from 'react';
import styles from '@/components/briefs/brief.module.css';
import { CallHead } from '@/components/briefs/call-head';
import { BridgeLines, ClaimsToKeep, Stories } from '@/components/briefs/carried';
import { KeepBrief } from '@/components/briefs/keep-brief';
import { Logistics } from '@/components/briefs/logistics';
import { MeetList } from '@/components/briefs/meet-list';
import { BriefFoot, OverFirst, PhoneActs, RuledLines } from '@/components/briefs/parts';
import { paperScale } from '@/components/briefs/paper';
import { Rail } from '@/components/briefs/rail';
import { keptKey } from '@/lib/auth/kept-key';
import { requireSession } from '@/lib/auth/session';
import { findPreparation } from '@/lib/data/preparation';
import { listHeard } from '@/lib/data/tellings';
import { titleOf } from '../../today';
import { briefView } from './brief';

type Props = { params: Promise<{ id: string }> };

const read = cache(async (id: string) => {
  const session = await requireSession();
  return { session, round: await findPreparation(session.owner, id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await read((await params).id);
  return { title: round ? `${titleOf(round)}, ${round.application.company.name}` : 'Not here' };
}

export default async function BriefPage({ params }: Props) {
  const { session, round } = await read((await params).id);
  if (!round) notFound();
  const now = new Date();
  const personIds = round.tellings.flatMap(({ personId }) => personId ?? []);
  const at = { companyId: round.application.company.id, personIds, roundId: round.id };
  const heard = round.tellings.length ? await listHeard(session.owner, at) : [];
  const { head, meetings, carried, rail } = briefView(round, session, heard, now);
  const scale = paperScale({ meetings, ...carried });
  return (
    <main id="main" className={`wrap ${styles.brief}`} data-own-job>
      <KeepBrief session={keptKey(session)} drawn={now.getTime()} words={head.keptAt} />
      {head.hasEnded && !head.isCalledOff && <OverFirst id={head.id} isLogged={head.isLogged} />}
      <article className={`sheet ${styles.call}`} data-long={scale === null || undefined} style={{ '--scale': scale ?? 0.6 } as CSSProperties}>
        <CallHead head={head} />
        <PhoneActs id={head.id} names={rail.drill.names.length} isOver={head.hasEnded} />
        <Logistics fields={head.logistics} link={head.link} leaveBy={head.leaveBy} isOver={head.hasEnded} />
        {head.remark && <p className={styles.remark}>{head.remark}</p>}
        <MeetList roundId={head.id} meetings={meetings} askFor={head.logistics.askFor} isOver={head.hasEnded} />
        <BridgeLines lines={carried.lines} />
        <Stories {...carried} />
        <ClaimsToKeep claims={carried.claims} />
        {carried.asked && <p className={styles.remark}>{carried.asked}</p>}
        <RuledLines />
        <BriefFoot id={head.id} title={head.title} isOver={head.hasEnded} />
      </article>
      <Rail rail={rail} title={head.title} isOver={head.hasEnded} />
    </main>
  );
}
