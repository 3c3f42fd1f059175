import Link from 'next/link';
import { ActionButton } from '@/components/ui/action-button';
import { removePieceAction } from '@/lib/actions/pieces';
import { pinViewAction } from '@/lib/actions/saved-views';
import { RenameView } from './rename-view';
import styles from './view-list.module.css';

type View = { id: string; name: string; pinned: boolean; href: string };

export function ViewList({ views }: { views: View[] }) {
  return (
    <ul className={styles.list}>
      {views.map(({ id, name, pinned, href }) => (
        <li key={id}>
          <RenameView key={name} id={id} name={name} />
          <div className={styles.acts}>
            <Link className="link" href={href} prefetch={false} aria-label={`Show ${name}`}>
              Show
            </Link>
            <ActionButton action={pinViewAction} fields={{ id, pinned: pinned ? '' : 'on' }} look="quiet" size="little" aria-label={`${pinned ? 'Unpin' : 'Pin'} ${name}`}>
              {pinned ? 'Unpin' : 'Pin'}
            </ActionButton>
            <ActionButton action={removePieceAction} fields={{ id, kind: 'view' }} look="quiet" size="little" aria-label={`Delete ${name}`}>
              Delete
            </ActionButton>
          </div>
        </li>
      ))}
    </ul>
  );
}
