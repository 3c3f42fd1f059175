'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, type ReactNode } from 'react';
import { IconLink } from '@/components/ui/button';

/** Goes back to where one came from, also with Escape; to the given page when there is no way back. */
export function BackLink({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  const router = useRouter();
  const leave = useCallback(() => (history.length > 1 ? router.back() : router.push(href)), [router, href]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [leave]);
  return (
    <IconLink
      href={href}
      label={label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        leave();
      }}
    >
      {children}
    </IconLink>
  );
}
