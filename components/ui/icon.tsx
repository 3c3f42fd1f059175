// The names of the sprite; scripts/icon-sprite.mjs reads this list.
export type IconName =
  | 'archive'
  | 'arrow-down'
  | 'arrow-down-up'
  | 'arrow-left'
  | 'arrow-up'
  | 'arrow-right'
  | 'bell'
  | 'book-open'
  | 'bookmark-plus'
  | 'calendar'
  | 'calendar-plus'
  | 'chart-no-axes-column'
  | 'check'
  | 'chevron-down'
  | 'chevron-up'
  | 'circle-alert'
  | 'circle-dashed'
  | 'columns-2'
  | 'columns-3'
  | 'copy'
  | 'ellipsis'
  | 'file-down'
  | 'file-text'
  | 'handshake'
  | 'hourglass'
  | 'keyboard'
  | 'laptop'
  | 'list-filter'
  | 'log-out'
  | 'mail'
  | 'map-pin'
  | 'megaphone'
  | 'minus'
  | 'moon'
  | 'newspaper'
  | 'pause'
  | 'pen-line'
  | 'pen-tool'
  | 'phone'
  | 'plus'
  | 'printer'
  | 'reply'
  | 'rows-3'
  | 'search'
  | 'send'
  | 'settings'
  | 'signal'
  | 'sliders-horizontal'
  | 'smartphone'
  | 'sun'
  | 'tag'
  | 'user'
  | 'user-plus'
  | 'users'
  | 'video'
  | 'x';

/** A Lucide icon from the sprite. It always stands beside a word, so it says nothing itself. */
export function Icon({ name, size = 16, stroke = 1.6, className }: { name: IconName; size?: number; stroke?: number; className?: string }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
