'use client';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** The brief on paper. */
export function PrintButton() {
  return (
    <Button onClick={() => window.print()}>
      <Icon name="printer" />
      Print
    </Button>
  );
}
