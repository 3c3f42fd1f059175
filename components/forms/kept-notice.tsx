import { Button } from '@/components/ui/button';

/** Says that what is shown was left here earlier, and offers to begin anew. */
export function KeptNotice({ isRestored, onStartOver }: { isRestored: boolean; onStartOver: () => void }) {
  return (
    <div role="status">
      {isRestored && (
        <p className="small dim">
          Taken from this device, where you left it.{' '}
          <Button look="quiet" size="little" onClick={onStartOver}>
            Start over
          </Button>
        </p>
      )}
    </div>
  );
}
