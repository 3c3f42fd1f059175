import Link from 'next/link';
import { CoveredSection, type CoveredFacts } from '@/components/requirements/covered-section';
import { PeopleSection, type PeopleOfRound } from '@/components/drills/people-section';
import { Countdown } from '@/components/time/countdown';
import { ActionButton } from '@/components/ui/action-button';
import { removeReplyAction } from '@/lib/actions/applications';
import { tagList } from '@/lib/domain/applications';
import type { Heat } from '@/lib/domain/heat';
import { MovesList, type MoveFacts } from './moves-list';
import { Parts, type Preparation } from './parts';
import { ReplyForms } from './reply-forms';
import styles from './application.module.css';

type Helper = { id: string; name: string; helped: string; state: string; due: number; words: string; heat: Heat };
type Props = {
  id: string;
  replyId: string;
  taskId: string;
  preparation: Preparation;
  today: string;
  now: number;
  isOpen: boolean;
  offer: { pay: string | null; extras: string; answerBy: string | null } | null;
  replies: { id: string; words: string; date: string }[];
  helperNotes: Helper[];
  people: PeopleOfRound | null;
  covered: CoveredFacts | null;
  jobDescription: string;
  notes: string;
  tags: string;
  link: string;
  resumeVersion: string;
  moves: MoveFacts[];
  conflict: string | null;
};

/** Beside the timeline: what they said, the offer, the job description, notes, and every move with its date. */
export function ApplicationSide(props: Props) {
  const { id, offer, replies, helperNotes, isOpen } = props;
  return (
    <aside className={styles.side} aria-label="About this application">
      {offer && (
        <section>
          <div className="hd">
            <h2>Offer</h2>
            <Link className="link r" href={`/applications/${id}/offer`} prefetch={false} aria-label="Change the offer">
              Change
            </Link>
          </div>
          <p className={styles.blank}>
            <b>{[offer.pay, offer.extras].filter(Boolean).join(' and ') || 'Terms not written down yet.'}</b>
            {offer.answerBy ? `Answer by ${offer.answerBy}.` : 'No date to answer by.'}
            {isOpen && (
              <>
                {' '}
                <Link className="link" href="/offers" prefetch={false}>
                  See all of it
                </Link>
              </>
            )}
          </p>
        </section>
      )}
      <section>
        <div className="hd">
          <h2>What you said</h2>
          <Link className="link r" href="/claims" prefetch={false}>
            {props.conflict ? 'See both' : 'To everybody'}
          </Link>
        </div>
        <p className={styles.blank}>
          <b>{props.conflict ?? 'Nothing here contradicts itself.'}</b>
          {props.conflict ? 'Settle it before they compare.' : 'Pay, notice, your team: the debrief keeps it.'}
        </p>
      </section>
      {isOpen && (
        <section>
          <div className="hd">
            <h2>Replies</h2>
          </div>
          {replies.slice(0, 4).map((reply) => (
            <div key={reply.id} className={styles.blank}>
              <b>{reply.date}</b>
              {reply.words ? <span className="said">“{reply.words}”</span> : 'They were in touch.'}
              <ActionButton action={removeReplyAction} fields={{ id, replyId: reply.id }} look="quiet" size="little" aria-label={`Remove the reply of ${reply.date}`}>
                Remove
              </ActionButton>
            </div>
          ))}
          <ReplyForms id={id} replyId={props.replyId} today={props.today} />
        </section>
      )}
      {props.people && <PeopleSection round={props.people} />}
      {helperNotes.length > 0 && (
        <section>
          <div className="hd">
            <h2>Helped</h2>
          </div>
          {helperNotes.map((note) => (
            <p key={note.id} className={styles.blank} data-heat={note.state === 'due' ? note.heat : undefined}>
              <b>
                <Link href={`/notes/${note.id}`} prefetch={false}>
                  {note.name}
                </Link>{' '}
                {note.state === 'due' && <Countdown due={note.due} now={props.now} />}
              </b>
              {note.helped}. {note.words}.
            </p>
          ))}
        </section>
      )}
      {props.covered && <CoveredSection {...props.covered} />}
      <section>
        <div className="hd">
          <h2>Job description</h2>
          {props.link && (
            <a className="link r" href={props.link} rel="noreferrer noopener" target="_blank">
              Posting
            </a>
          )}
        </div>
        {props.jobDescription ? (
          <div className={styles.text} tabIndex={0} role="region" aria-label="Job description">
            {props.jobDescription}
          </div>
        ) : (
          <p className={styles.blank}>
            <b>Paste it while it is up.</b>
            Postings vanish; the text you paste stays.
            <br />
            <Link className="link" href={`/applications/${id}/requirements`} prefetch={false}>
              Paste it
            </Link>
          </p>
        )}
        {props.jobDescription && !props.covered && (
          <p className={styles.blank}>
            <b>What it asks for is not written down yet.</b>
            Its lines are proposed, and you keep the ones that count.
            <br />
            <Link className="link" href={`/applications/${id}/requirements?lines=proposed`} prefetch={false}>
              Propose lines
            </Link>
          </p>
        )}
        {props.resumeVersion && <p className={styles.blank}>Résumé sent: {props.resumeVersion}</p>}
        {props.tags && (
          <ul className={styles.tags} aria-label="Tags">
            {tagList(props.tags).map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
      </section>
      <Parts id={id} newId={props.taskId} {...props.preparation} />
      {props.notes && (
        <section>
          <div className="hd">
            <h2>Your notes</h2>
          </div>
          <div className={styles.text} tabIndex={0} role="region" aria-label="Your notes">
            {props.notes}
          </div>
        </section>
      )}
      <section id="moves">
        <div className="hd">
          <h2>Moves</h2>
        </div>
        <MovesList id={id} moves={props.moves} today={props.today} />
      </section>
    </aside>
  );
}
