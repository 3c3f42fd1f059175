'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export type NavItem = { href: string; label: string; className?: string; name?: string };

/** Links that know which of them is the page one is on. */
export function NavLinks({ items, children }: { items: NavItem[]; children: ReactNode[] }) {
  const path = usePathname();
  // A check-in is a letter: it lies with the notes, though its address hangs on the application.
  const isLetter = /^\/applications\/[^/]+\/check-in$/.test(path);
  const isHere = (href: string) =>
    isLetter ? href === '/notes' : href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`) || (href === '/pipeline' && /^\/(applications\/|rounds\/|offers$)/.test(path));
  return items.map((item, index) => (
    <Link
      key={item.href}
      href={item.href}
      prefetch={false}
      className={item.className}
      aria-current={isHere(item.href) ? 'page' : undefined}
      aria-label={item.name}
    >
      {children[index]}
    </Link>
  ));
}
