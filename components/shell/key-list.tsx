import styles from './shortcuts.module.css';

const KEYS: { head: string; keys: [string, string[]][] }[] = [
  {
    head: 'Anywhere',
    keys: [
      ['Log an interview', ['L']],
      ['All keys', ['?']],
      ['Close, keep the draft', ['Esc']],
    ],
  },
  {
    head: 'Go to',
    keys: [
      ['Today', ['G', 'T']],
      ['Pipeline', ['G', 'P']],
      ['Notes', ['G', 'N']],
      ['People', ['G', 'O']],
      ['Settings', ['G', 'S']],
    ],
  },
  {
    head: 'Board',
    keys: [
      ['Move focus', ['←', '↑', '→', '↓']],
      ['Move the card', ['⇧', '←', '→']],
      ['Stage menu', ['.']],
    ],
  },
  {
    head: 'Lists and notes',
    keys: [
      ['Next, previous', ['J', 'K']],
      ['Write to the person in focus', ['W']],
      ['Save or mark as sent', ['Ctrl ⌘', '↵']],
    ],
  },
];

/** Every shortcut, by where it works. */
export function KeyList() {
  return (
    <div className={styles.grid}>
      {KEYS.map(({ head, keys }) => (
        <section key={head}>
          <h3>{head}</h3>
          <ul>
            {keys.map(([words, caps]) => (
              <li key={words}>
                <span>{words}</span>
                <span>
                  {caps.map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
