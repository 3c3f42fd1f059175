import { ButtonLink } from '@/components/ui/button';
import styles from './check-ins.module.css';

type Props = {
  id: string;
  company: string;
  state: string;
  closing: string;
  until: { day: string; isGuess: boolean; look: string } | null;
  hasDraft: boolean;
  sent: unknown[];
};

/** Why there is nothing to write yet, and until when. */
export function NoLetter({ id, company, state, closing, until, hasDraft, sent }: Props) {
  const isOpen = state !== 'closed' && state !== 'saved';
  const [title, words] = wordsFor({ state, company, closing, until });
  return (
    <div className={`sheet ${styles.not}`}>
      <h2>{title}</h2>
      <p>{words}</p>
      {isOpen && <ButtonLink href={`/applications/${id}/check-in?anyway=${sent.length}`}>{hasDraft ? 'Go on with your draft' : 'Write anyway'}</ButtonLink>}
      {state === 'closed' && <ButtonLink href={`/notes/new?application=${id}`}>Thank someone</ButtonLink>}
      {state === 'saved' && <ButtonLink href={`/applications/${id}`}>Open the application</ButtonLink>}
    </div>
  );
}

function wordsFor({ state, company, closing, until }: Pick<Props, 'state' | 'company' | 'closing' | 'until'>): [string, string] {
  if (state === 'closed')
    return ['Closed.', `${company} ${closing}. A short thank-you to whoever gave you their time keeps the door open.`];
  if (state === 'saved') return ['Not applied yet.', 'There is nobody to ask before you have applied.'];
  if (!until) return ['Nothing to ask for.', 'They have answered, and no date is open. Write when you want to hear more.'];
  const whose = until.isGuess ? `Our guess is ${until.day}` : `They have until ${until.day}`;
  return ['Not yet.', `${whose}. If nothing has come by then, a check-in is drafted here on ${until.look}.`];
}
