import Link from 'next/link';
import styles from './story.module.css';

type ToSay = { storyId: string; title: string; why: string; href: string };

/** The stories that are planned, the least practised first; each leads to saying it aloud. */
export function StoriesToSay({ stories }: { stories: ToSay[] }) {
  if (stories.length === 0) return null;
  return (
    <section className={styles.say}>
      <div className="hd">
        <h2>Stories planned</h2>
        <span>the least practised first</span>
      </div>
      <ul>
        {stories.map(({ storyId, title, why, href }) => (
          <li key={storyId}>
            <Link href={href} prefetch={false}>
              {title}
            </Link>
            <small>{why}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
