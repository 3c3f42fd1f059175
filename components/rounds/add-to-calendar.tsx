import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** One round as a file for the calendar on this device; a button of its own where it is not one link among others. */
export function AddToCalendar({ id, title, isButton = false }: { id: string; title: string; isButton?: boolean }) {
  return (
    <a className={isButton ? buttonClass('quiet') : 'link'} href={`/rounds/${id}/calendar`} data-file aria-label={`Add to calendar: ${title}`}>
      {isButton && <Icon name="calendar-plus" />}
      Add to calendar
    </a>
  );
}
