import Link from 'next/link';
import { ActionButton } from '@/components/ui/action-button';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { answerOfferAction } from '@/lib/actions/offers';
import { listWords, plural } from '@/lib/domain/words';
import styles from './offer-acts.module.css';

type Letter = { href: string; label: string };
export type ActsOfOffer = { id: string; company: string; short: string; ask: Letter | null; isFirst: boolean; thanks: Letter; letter: string };

const MOST_NAMED = 3;

/** What can be done with an offer: ask for more days or thank for it, and answer it. */
export function OfferActs({ offer, others }: { offer: ActsOfOffer; others: string[] }) {
  const { id, short, ask, isFirst, thanks, letter } = offer;
  const stay = others.length > MOST_NAMED ? 'The other offers stay as they are.' : `${listWords(others)} ${plural(others.length, 'stays as it is', 'stay as they are')}.`;
  const rest = others.length > 0 ? ` ${stay}` : '';
  const write = ask ?? thanks;
  return (
    <div className={styles.acts}>
      <ButtonLink href={write.href} look={isFirst ? 'primary' : 'secondary'}>
        <Icon name="pen-line" />
        {write.label}
      </ButtonLink>
      <details className={styles.answer} name="answer">
        <summary aria-label={`Answer ${short}`}>Answer</summary>
        <div>
          <p>
            It closes with its reason.{rest} You can undo it right after.
          </p>
          <div className={styles.choice}>
            <ActionButton action={answerOfferAction} fields={{ id, reason: 'accepted' }} aria-label={`Accept ${short}`}>
              Accept
            </ActionButton>
            <ActionButton action={answerOfferAction} fields={{ id, reason: 'declined' }} aria-label={`Decline ${short}`}>
              Decline
            </ActionButton>
          </div>
          <p>
            Or write first:{' '}
            <Link className="link" href={`${letter}?kind=accept`} prefetch={false}>
              to accept
            </Link>
            ,{' '}
            <Link className="link" href={`${letter}?kind=decline`} prefetch={false}>
              to decline
            </Link>
            .
          </p>
        </div>
      </details>
    </div>
  );
}

/** Leads to the terms, of the one offer or of whichever is meant. */
export function AddPart({ offers }: { offers: { id: string; short: string }[] }) {
  const [only, second] = offers;
  const words = (
    <>
      <Icon name="plus" />
      Add a part
    </>
  );
  if (only && !second)
    return (
      <Link className={styles.add} href={`/applications/${only.id}/offer`} prefetch={false}>
        {words}
      </Link>
    );
  return (
    <details className={styles.to}>
      <summary className={styles.add}>{words}</summary>
      <ul>
        {offers.map(({ id, short }) => (
          <li key={id}>
            <Link className="link" href={`/applications/${id}/offer`} prefetch={false}>
              to {short}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
