import type { ComponentProps } from 'react';
import { Mark, OpenRequirement, RequirementRow, type RequirementFacts } from './requirement-row';
import type { RequirementFormProps } from './requirement-form';
import styles from './requirements.module.css';

type Row = RequirementFacts & { isOpen: boolean; findHref: string; form: RequirementFormProps };

/** Everything they ask for, in the owner's order, each with what meets it. */
export function RequirementList({ rows }: { rows: Row[] }) {
  return (
    <>
      <ol className={styles.list}>
        {rows.map(({ isOpen, form, findHref, ...facts }) =>
          isOpen ? <OpenRequirement key={facts.id} words={facts.words} {...form} /> : <RequirementRow key={facts.id} facts={facts} findHref={findHref} />,
        )}
      </ol>
      <p className={styles.legend}>
        <Sign met="story">Met by a ready story or other evidence</Sign>
        <Sign met="draft">Met by a draft, not covered yet</Sign>
        <Sign met="nothing">Nothing yet</Sign>
      </p>
    </>
  );
}

function Sign({ met, children }: ComponentProps<typeof Mark> & { children: string }) {
  return (
    <span>
      <Mark met={met} />
      {children}
    </span>
  );
}
