import Link from 'next/link';
import { ResearchTicks } from '@/components/research/research-ticks';
import { Materials } from '@/components/tasks/materials';
import type { TaskFacts } from '@/components/tasks/task-row';
import styles from './parts.module.css';

export type Preparation = {
  topics: { id: string; label: string; isCovered: boolean }[];
  materials: TaskFacts[];
  contacts: string;
  evidence: { shown: number; words: string };
  plan: string | null;
};

/** What is prepared for an application: each part is a page of its own, and says here how far it is. */
export function Parts({ id, newId, topics, materials, contacts, evidence, plan }: Preparation & { id: string; newId: string }) {
  const at = `/applications/${id}`;
  return (
    <>
      {topics.length > 0 && <ResearchTicks href={`${at}/research`} topics={topics} />}
      <section>
        <div className="hd">
          <h2>Preparation</h2>
        </div>
        <ul className={styles.parts}>
          {topics.length === 0 && <Part href={`${at}/research`} name="Research" words="Nothing is written down about them yet." />}
          <Part href={`${at}/contacts`} name="Contacts inside" words={contacts} />
          <Part href={`${at}/evidence`} name="Evidence" count={`${evidence.shown} of 4`} words={evidence.words} />
          <Part href={`${at}/ninety-days`} name="The first 90 days" words={plan ?? 'Not written yet.'} />
        </ul>
      </section>
      <Materials id={id} newId={newId} tasks={materials} />
    </>
  );
}

function Part({ href, name, count, words }: { href: string; name: string; count?: string; words: string }) {
  return (
    <li>
      <Link href={href} prefetch={false}>
        {name}
      </Link>
      {count && <small>{count}</small>}
      <p>{words}</p>
    </li>
  );
}
