'use client';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Opens the browser's own print sheet, which saves as PDF too. */
export function PrintButton() {
  return (
    <Button look="primary" size="large" onClick={() => window.print()}>
      <Icon name="printer" />
      Print
    </Button>
  );
}
