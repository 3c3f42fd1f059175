import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { NewStory } from '@/components/stories/new-story';
import { draftOfStory } from '@/components/stories/story-draft';
import { StoriesCrumb } from '@/components/stories/stories-crumb';
import styles from '@/components/stories/story-editor.module.css';
import { requireSession } from '@/lib/auth/session';
import { COMPETENCIES, competenciesOf } from '@/lib/domain/competencies';
import { competenciesIn } from '@/lib/domain/competency-words';

export const metadata: Metadata = { title: 'A new story' };

type Asked = { competency?: string | string[]; from?: string | string[] };

const EMPTY = { title: '', occasion: '', happened: '', facts: '', situation: '', task: '', action: '', result: '', reflection: '' };
/** Words longer than a line of a job description are not quoted whole. */
const QUOTED = 300;

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

export default async function NewStoryPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { competency, from } = await searchParams;
  const { account } = await requireSession();
  const words = one(from).trim().slice(0, QUOTED);
  const strong = competenciesOf(one(competency));
  const touches = competenciesIn(words).filter((id) => !strong.includes(id));
  const think = COMPETENCIES.find(({ id }) => id === strong[0])?.think;
  const empty = draftOfStory({ ...EMPTY, strong: strong.join(','), touches: touches.join(','), checked: '', strength: 0 });
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <StoriesCrumb />
      <h1 className="h1">A new story</h1>
      <p className={`lead ${styles.lead}`}>
        {words ? (
          <>
            They ask for <span className="said">“{words}”</span>.{' '}
          </>
        ) : (
          think && `${think} `
        )}
        Its title is enough for now.{' '}
        <Link className="link" href="/stories/resume" prefetch={false}>
          Begin from your résumé
        </Link>
      </p>
      <div className={styles.desk}>
        <NewStory newId={randomUUID()} empty={empty} pace={account.wordsPerMinute} />
      </div>
    </main>
  );
}
