import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import styles from './practice.module.css';

export type ChooseGroup = { id: string; title: string; isOpen: boolean; questions: { ref: string; words: string; under: string; isChosen: boolean }[] };

type Props = { heading: string; lead: string; groups: ChooseGroup[]; children: ReactNode };

/** Which questions to say aloud: a form that only asks for another page, so it works before any script. @param children what else there is to say */
export function ChooseQuestions({ heading, lead, groups, children }: Props) {
  return (
    <form className={styles.choose} method="get">
      <h1 className="h1">{heading}</h1>
      <p className="lead">{lead}</p>
      {children}
      {groups.map(({ id, title, isOpen, questions }) => (
        <details key={id} open={isOpen}>
          <summary>
            <h2>{title}</h2>
            <span>{questions.length}</span>
          </summary>
          <ul>
            {questions.map(({ ref, words, under, isChosen }) => (
              <li key={ref}>
                <label>
                  <input type="checkbox" name="q" value={ref} defaultChecked={isChosen} />
                  <span>
                    <span className="said">{words}</span>
                    {under && <small>{under}</small>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" size="large">
          Begin with these
        </Button>
      </div>
    </form>
  );
}
