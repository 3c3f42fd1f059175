import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import type { NextStep } from '@/lib/domain/next-step';

type Kind = NextStep['kind'];

const STEP_ICONS: Record<Kind, IconName> = {
  note: 'pen-line',
  offer: 'calendar',
  reply: 'reply',
  interview: 'map-pin',
  preparation: 'users',
  apply: 'calendar',
  waiting: 'hourglass',
  closed: 'minus',
};

/** The kind of a next step as an icon, and its words; an overdue reply leads to the check-in. */
export function Step({ kind, application, children }: { kind: Kind; application: string; children: ReactNode }) {
  return (
    <>
      <Icon name={STEP_ICONS[kind]} size={14} stroke={1.8} />
      {kind === 'reply' ? (
        <Link href={`/applications/${application}/check-in`} prefetch={false} draggable={false}>
          {children}
        </Link>
      ) : (
        <span>{children}</span>
      )}
    </>
  );
}
