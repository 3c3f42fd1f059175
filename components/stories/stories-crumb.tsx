import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import styles from './story-editor.module.css';

/** Leads back to all stories. */
export function StoriesCrumb() {
  return (
    <nav aria-label="Breadcrumb">
      <Link className={styles.crumb} href="/stories" prefetch={false}>
        <Icon name="arrow-left" />
        Stories
      </Link>
    </nav>
  );
}
