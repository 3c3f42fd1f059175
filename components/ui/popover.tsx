import type { ReactNode } from 'react';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import styles from './popover.module.css';

type Props = { id: string; label: string; icon: IconName; children: ReactNode };

/** A quiet button and what hangs from it. The browser opens and closes it, so it works before any script has loaded. */
export function Popover({ id, label, icon, children }: Props) {
  return (
    <>
      <Button look="quiet" popoverTarget={id}>
        <Icon name={icon} />
        {label}
      </Button>
      <div className={styles.popover} id={id} popover="auto" role="group" aria-label={label}>
        {children}
      </div>
    </>
  );
}
