'use client';
import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { moveApplicationAction } from '@/lib/actions/moves';
import { IDLE } from '@/lib/actions/state';
import type { Command } from '@/lib/domain/commands';
import { Found } from './found';
import rows from './found.module.css';
import { PaletteFoot } from './palette-foot';
import styles from './palette.module.css';
import { useAnswer } from './use-answer';

const hrefOf = (option: { href?: string } | Command) => ('href' in option ? option.href : undefined);

/** Finds and does: what was found and what can be done, under one field. The page behind it is inert. */
export default function Palette({ takeEarly, onClose }: { takeEarly: () => string; onClose: () => void }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [cursor, setCursor] = useState(0);
  const [refusal, setRefusal] = useState('');
  const waits = useRef<{ isBeside: boolean } | null>(null);
  const { answer, of, trouble } = useAnswer(typed);
  const groups = answer?.groups ?? [];
  const options = [...groups.flatMap(({ lines }) => lines), ...(answer?.commands ?? [])];
  const current = Math.min(cursor, options.length - 1);
  const idOf = (index: number) => `${id}-${index}`;

  const begin = useEffectEvent(() => {
    dialog.current?.showModal();
    setTyped(takeEarly());
  });
  useEffect(() => begin(), []);
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  const enterNow = useEffectEvent(() => waits.current && enter(waits.current.isBeside));
  useEffect(() => {
    if (of !== null) enterNow();
  }, [of]);

  const close = () => dialog.current?.close();

  function go(href: string, isBeside: boolean) {
    if (isBeside) return void window.open(href, '_blank', 'noopener');
    close();
    router.push(href);
  }

  function run(option: (typeof options)[number], isBeside = false) {
    const href = hrefOf(option);
    if (href) return go(href, isBeside);
    if ('print' in option) {
      close();
      return setTimeout(() => window.print());
    }
    if (!('move' in option)) return;
    const form = new FormData();
    form.set('id', option.move.id);
    form.set('stage', option.move.stage);
    startTransition(async () => {
      const done = await moveApplicationAction(IDLE, form).catch(() => null);
      if (done?.outcome === 'done') close();
      else setRefusal(done?.message ?? 'It was not moved: the server did not answer. Try again.');
    });
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) setCursor((current + step + options.length) % options.length);
    else if (event.key === 'Enter') enter(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  /** While the answer is on its way Enter waits for it: never is a line of an older text opened. */
  function enter(isBeside: boolean) {
    const isAnswered = of === typed;
    const option = isAnswered ? options[current] : undefined;
    waits.current = isAnswered || trouble ? null : { isBeside };
    if (option) run(option, isBeside);
    else if (typed.trim() && !waits.current) go(`/find?q=${encodeURIComponent(typed)}`, isBeside);
  }

  function click(event: MouseEvent, option: (typeof options)[number]) {
    event.preventDefault();
    run(option, event.ctrlKey || event.metaKey);
  }

  const optionProps = (index: number) => ({ role: 'option', id: idOf(index), 'aria-selected': index === current, tabIndex: -1, className: rows.row });
  const commandsAt = options.length - (answer?.commands.length ?? 0);
  const isNothing = of === typed && typed.trim() !== '' && options.length === 0;
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { lines }) => sum + lines.length, 0));
  return (
    <dialog ref={dialog} className={styles.palette} aria-label="Find, or do" onClose={onClose} onClick={(event) => event.target === dialog.current && close()}>
      <div className={styles.field}>
        <Icon name="search" size={18} />
        <input
          role="combobox"
          aria-label="Find, or do"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={options.length ? idOf(current) : undefined}
          placeholder="Find a person, a company, a word somebody said"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setCursor(0);
            setRefusal('');
            waits.current = null;
          }}
          onKeyDown={press}
        />
        <button type="button" className={styles.cancel} onClick={close}>
          <kbd>esc</kbd>
          <span>Cancel</span>
        </button>
      </div>
      <div className={styles.list} role="listbox" id={`${id}-list`} aria-label="Found" tabIndex={-1}>
        {groups.map(({ part, label, lines }, nth) => (
          <div key={part} role="group" aria-labelledby={`${id}-${part}`}>
            <h2 id={`${id}-${part}`} role="presentation">
              {label}
            </h2>
            {lines.map((line, index) => (
              <a key={line.id} {...optionProps(starts[nth]! + index)} href={line.href} onClick={(event) => click(event, line)}>
                <Found line={line} />
              </a>
            ))}
          </div>
        ))}
        {answer && answer.commands.length > 0 && (
          <div role="group" aria-labelledby={`${id}-do`}>
            <h2 id={`${id}-do`} role="presentation">
              Do
            </h2>
            {answer.commands.map((command, index) => (
              <a key={command.id} {...optionProps(commandsAt + index)} data-command="" href={hrefOf(command)} onClick={(event) => click(event, command)}>
                <span className={rows.icon}>
                  <Icon name={command.icon} size={18} />
                </span>
                <span>{command.label}</span>
                {command.key && <kbd aria-hidden="true">{command.key}</kbd>}
              </a>
            ))}
          </div>
        )}
      </div>
      {isNothing && (
        <p className={styles.none}>
          <b>Nothing found.</b> Try fewer words, or the beginning of one.
        </p>
      )}
      {(refusal || trouble) && (
        <p className={styles.trouble} role="alert">
          {refusal || trouble}
        </p>
      )}
      <p className="vh" role="status">
        {of === typed ? answer?.count : ''}
      </p>
      <PaletteFoot />
    </dialog>
  );
}
