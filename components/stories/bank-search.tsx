import { Button } from '@/components/ui/button';
import styles from './bank-search.module.css';

/** Finds the story for a question. A form of its own address, so that it works and can be kept without any script. */
export function BankSearch({ asked }: { asked: string }) {
  return (
    <form className={styles.search} action="/stories" role="search">
      <label htmlFor="asked">What did they ask?</label>
      <div>
        <input key={asked} id="asked" name="asked" type="search" defaultValue={asked} maxLength={300} placeholder="Tell me about a time…" autoComplete="off" required />
        <Button look="quiet" type="submit">
          Find a story
        </Button>
      </div>
    </form>
  );
}
