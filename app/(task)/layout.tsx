import type { ReactNode } from 'react';
import { Toaster } from '@/components/shell/toaster';
import { FLASH_COOKIE, pendingFlash } from '@/lib/actions/flash';

export default async function TaskLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Toaster flash={await pendingFlash()} cookie={FLASH_COOKIE} />
    </>
  );
}
