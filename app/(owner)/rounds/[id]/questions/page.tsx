import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Likely } from '@/components/questions/likely';
import { PersonQuestions } from '@/components/questions/person-questions';
import styles from '@/components/questions/questions.module.css';
import { ScrollTo } from '@/components/ui/scroll-to';
import { requireSession } from '@/lib/auth/session';
import { listQuestions } from '@/lib/data/questions';
import { findRoundQuestions, listAskedAt } from '@/lib/data/round-questions';
import { questionsView } from './view';

export const metadata: Metadata = { title: 'Questions for the round' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ person?: string | string[] }> };

export default async function RoundQuestionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person } = await searchParams;
  const session = await requireSession();
  const round = await findRoundQuestions(session.owner, id);
  if (!round) notFound();
  const [asked, rows] = await Promise.all([listAskedAt(session.owner, round.application.company.id), listQuestions(session.owner)]);
  const view = questionsView({ round, asked, rows }, session, new Date());
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <h1 className="h1">{view.heading}</h1>
      <p className="lead">
        {view.title} at {view.company}. Three questions a person at the most, the first one first.
      </p>
      <p className={styles.back}>
        <Link className="link" href={`/rounds/${id}`} prefetch={false}>
          The brief
        </Link>
        <Link className="link" href="/questions" prefetch={false}>
          All questions
        </Link>
      </p>
      {view.people.map((each) => (
        <PersonQuestions key={each.id} person={each} roundId={id} />
      ))}
      {view.people.length === 0 && (
        <p className="empty">
          <b>There is nobody to ask yet.</b>
          Add who you will meet to the plan of the round, by name or as somebody not known yet.
        </p>
      )}
      <Likely roundId={id} questions={view.likely} />
      {typeof person === 'string' && <ScrollTo id={`person-${person}`} />}
    </main>
  );
}
