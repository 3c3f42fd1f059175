import Link from 'next/link';
import { retireQuestionAction } from '@/lib/actions/questions';
import { BankForm } from './bank-form';
import styles from './bank.module.css';
import { OneTap } from './one-tap';

export type BankRowFacts = {
  ref: string;
  direction: 'mine' | 'theirs';
  words: string;
  relation: string;
  under: string;
  isOwn: boolean;
  isRetired: boolean;
  asked: { id: string; who: string; answer: string }[];
  /** how it went aloud; empty for a question that the owner asks, or when it was never said */
  trend: string;
};

/** A question of the bank: what it shows, when it was asked and what was answered, and how it went aloud. */
export function BankRow({ question }: { question: BankRowFacts }) {
  const { ref, direction, words, relation, under, isOwn, isRetired, asked, trend } = question;
  return (
    <li className={styles.row}>
      <div>
        <p className="said">{words}</p>
        <p className={styles.under}>{[isOwn && 'Yours', under].filter(Boolean).join(', ')}</p>
        {asked.map(({ id, who, answer }) => (
          <p key={id} className={styles.asked}>
            <span>{who}</span>
            {answer && <span className="said">{answer}</span>}
          </p>
        ))}
        {trend && <p className={styles.asked}>{trend}</p>}
        {isOwn && !isRetired && (
          <details className={styles.edit}>
            <summary aria-label={`Change the words of: ${words}`}>Change</summary>
            <BankForm direction={direction} id={ref} words={words} relation={relation} />
          </details>
        )}
      </div>
      <div className={styles.hands}>
        {direction === 'theirs' && !isRetired && (
          <Link className="link" href={`/practice?q=${ref}`} prefetch={false} aria-label={`Practise: ${words}`}>
            Practise
          </Link>
        )}
        <OneTap
          action={retireQuestionAction}
          fields={isRetired ? { question: ref } : { question: ref, retired: 'on' }}
          label={`${isRetired ? 'Offer again' : 'Do not offer'}: ${words}`}
          className={styles.quiet}
        >
          {isRetired ? 'Offer again' : 'Retire'}
        </OneTap>
      </div>
    </li>
  );
}
