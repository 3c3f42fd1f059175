import Link from 'next/link';
import { Icon, type IconName } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import styles from './menus.module.css';

export type Choice = { label: string; isOn: boolean; href: string };

type Props = { id: string; label: string; icon: IconName; choices: Choice[] };

/** A short list that hangs from a button; each choice is an address. */
export function ChoicesMenu({ id, label, icon, choices }: Props) {
  return (
    <Popover id={id} label={label} icon={icon}>
      <ul className={styles.choices}>
        {choices.map((choice) => (
          <li key={choice.label}>
            <Link href={choice.href} prefetch={false} scroll={false} aria-current={choice.isOn ? 'true' : undefined}>
              {choice.label}
              {choice.isOn && <Icon name="check" stroke={2.2} />}
            </Link>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
