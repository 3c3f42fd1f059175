import type { Metadata } from 'next';
import { OneUp } from '@/components/shell/one-up';
import { ButtonLink } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Not here' };

export default function NotFound() {
  return (
    <OneUp title="There is nothing at this address." words="It may have been removed, or the link was cut short.">
      <ButtonLink look="primary" href="/">
        Go to Today
      </ButtonLink>
      <ButtonLink look="quiet" href="/pipeline">
        Pipeline
      </ButtonLink>
    </OneUp>
  );
}
