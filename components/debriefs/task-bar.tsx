import Link from 'next/link';
import { Brand } from '@/components/shell/mark';
import { IconLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Heat } from '@/lib/domain/heat';
import type { ReactNode } from 'react';
import styles from './debrief.module.css';

type Props = { close: string; heat: Heat | null; note?: string; children?: ReactNode };

/**
 * A page with one job: its name, what it is for or what happens to what is typed, and the way out.
 * @param children a way out of its own
 */
export function TaskBar({ close, heat, note = 'Saved on this device as you type', children }: Props) {
  return (
    <header className={styles.bar}>
      <div className={`wrap ${styles.barIn}`}>
        <Link href="/" aria-label="Callback, home" prefetch={false}>
          <Brand heat={heat} />
        </Link>
        <span className="small dimmer">{note}</span>
        {children ?? (
          <IconLink href={close} label="Close">
            <Icon name="x" size={20} />
          </IconLink>
        )}
      </div>
    </header>
  );
}
