/** One round as a file for the calendar on this device. */
export function AddToCalendar({ id, title }: { id: string; title: string }) {
  return (
    <a className="link" href={`/rounds/${id}/calendar`} data-file aria-label={`Add to calendar: ${title}`}>
      Add to calendar
    </a>
  );
}
