import type { Metadata } from 'next';
import { ResumeDesk } from '@/components/stories/resume-desk';
import { StoriesCrumb } from '@/components/stories/stories-crumb';
import styles from '@/components/stories/story-editor.module.css';
import { requireSession } from '@/lib/auth/session';

export const metadata: Metadata = { title: 'Stories from your résumé' };

export default async function ResumePage() {
  await requireSession();
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <StoriesCrumb />
      <h1 className="h1">Stories from your résumé</h1>
      <p className={`lead ${styles.lead}`}>Each line of it has a story behind it. Paste it, tick the lines, and each becomes a draft.</p>
      <ResumeDesk />
    </main>
  );
}
