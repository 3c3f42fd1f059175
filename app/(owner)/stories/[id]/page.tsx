import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EarlierWordings } from '@/components/stories/earlier-wordings';
import { draftOfStory } from '@/components/stories/story-draft';
import { StoryEditor } from '@/components/stories/story-editor';
import { ToldApart } from '@/components/stories/told-apart';
import { ToldTo } from '@/components/stories/told-to';
import { StoriesCrumb } from '@/components/stories/stories-crumb';
import styles from '@/components/stories/story-editor.module.css';
import { ActionButton } from '@/components/ui/action-button';
import { removeStoryAction } from '@/lib/actions/story-texts';
import { requireSession } from '@/lib/auth/session';
import { readStory, storyView } from './view';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ wording?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { owner } = await requireSession();
  const story = await readStory(owner, (await params).id);
  return { title: story?.title ?? 'Not here' };
}

export default async function StoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { wording } = await searchParams;
  const session = await requireSession();
  const story = await readStory(session.owner, id);
  if (!story) notFound();
  const { told, apart, wordings } = storyView(story, session, new Date());
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <StoriesCrumb />
      <h1 className="vh">{story.title}</h1>
      <ToldApart apart={apart} />
      <div className={styles.desk}>
        <StoryEditor
          key={`${id} ${wording}`}
          id={id}
          version={story.version}
          kept={draftOfStory(story)}
          pace={session.account.wordsPerMinute}
          told={<ToldTo told={told} />}
        />
        <div className={styles.below}>
          <EarlierWordings wordings={wordings} />
          <ActionButton action={removeStoryAction} fields={{ id }} look="quiet">
            Remove the story
          </ActionButton>
        </div>
      </div>
    </main>
  );
}
