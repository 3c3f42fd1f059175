import styles from './key-list.module.css';

type Keys = [words: string, caps: string[], between?: string];
type Section = { head: string; keys: Keys[] };

const goTo = (words: string, cap: string): Keys => [words, ['G', cap], 'then'];

/** As they stand beside one another: a column holds two. */
const COLUMNS: Section[][] = [
  [
    {
      head: 'Anywhere',
      keys: [
        ['Find, or do', ['Ctrl ⌘', 'K']],
        ['Find', ['/']],
        ['Log an interview', ['L']],
        ['All keys', ['?']],
        ['Close, keep the draft', ['Esc']],
      ],
    },
    {
      head: 'Go to',
      keys: [goTo('Today', 'T'), goTo('Pipeline', 'P'), goTo('Notes', 'N'), goTo('Stories', 'S'), goTo('Insights', 'I'), goTo('People', 'O')],
    },
  ],
  [
    {
      head: 'Lists',
      keys: [
        ['Next', ['J']],
        ['Previous', ['K']],
        ['Open', ['↵']],
        ['Choose', ['X']],
      ],
    },
    {
      head: 'Board and table',
      keys: [
        ['Move focus', ['←', '↑', '→', '↓']],
        ['Move the card', ['⇧', '←', '→']],
        ['Stage menu', ['.']],
        ['Saved to Closed', ['1', '6'], 'to'],
        ['Board or table', ['V']],
      ],
    },
  ],
  [
    {
      head: 'A person',
      keys: [
        ['Write to them', ['W']],
        ['Open their page', ['O']],
        ['Name drill for this round', ['D']],
      ],
    },
    {
      head: 'Writing',
      keys: [
        ['Send or save', ['Ctrl ⌘', '↵']],
        ['Next note', ['Alt', '↓']],
        ['Previous note', ['Alt', '↑']],
        ['Edit', ['E']],
        ['Print', ['Ctrl ⌘', 'P']],
      ],
    },
  ],
];

/** Every shortcut, by where it works. */
export function KeyList() {
  return (
    <div className={styles.grid}>
      {COLUMNS.map((sections) => (
        <div key={sections[0]?.head}>
          {sections.map(({ head, keys }) => (
            <section key={head}>
              <h3>{head}</h3>
              <ul>
                {keys.map(([words, caps, between]) => (
                  <li key={words}>
                    <span>{words}</span>
                    <span>
                      {caps.map((cap, index) => (
                        <span key={cap}>
                          {between && index > 0 && <small>{between}</small>}
                          <kbd>{cap}</kbd>
                        </span>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ))}
    </div>
  );
}
