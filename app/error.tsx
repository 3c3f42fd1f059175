'use client';
import { OneUp } from '@/components/shell/one-up';
import { Button } from '@/components/ui/button';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <OneUp title="That did not work." words="The server had a problem, or the line was cut. Nothing was half-written, and what you typed in a debrief or a note is kept on this device.">
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
    </OneUp>
  );
}
