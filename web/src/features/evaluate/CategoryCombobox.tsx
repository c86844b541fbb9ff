import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Annotation, Category } from '../../api/types';
import { Key } from '../../components/Key';
import { useText } from '../../i18n/useText';
import { kindWords } from '../../text/highlightPainter';
import { glyphs } from '../../text/markSigns';
import { findCategories, type SlipSearch } from './categorySearch';
import { kindOf } from './marking';

interface CategoryComboboxProps {
  mark: Annotation;
  categories: readonly Category[];
  onChoose: (category: Category) => void;
}

/** Type to filter by code, label or definition in either language; Enter takes the hit, whose decision rule is in sight. */
export function CategoryCombobox({ mark, categories, onChoose }: CategoryComboboxProps) {
  const { t, pick } = useText();
  const chosen = categories.find(({ code }) => code === mark.category);
  const [filter, setFilter] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const [nearly, setNearly] = useState<SlipSearch | null>(null);
  const found = findCategories(categories, filter ?? '', mark, nearly);
  const active = found[Math.min(at, found.length - 1)];

  useEffect(() => {
    if (isOpen && active !== undefined) document.getElementById(`${list}-${active.code}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen, active, list]);

  useEffect(() => {
    void import('./slipSearch').then(
      ({ searchWithSlips }) => setNearly(() => searchWithSlips),
      () => undefined,
    );
  }, []);

  const close = () => {
    setOpen(false);
    setFilter(null);
    setAt(0);
  };
  const choose = (category: Category) => {
    close();
    onChoose(category);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt(isOpen ? Math.max(0, Math.min(found.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))) : 0);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && isOpen && active !== undefined) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && isOpen && filter !== null) {
      event.stopPropagation();
      close();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the field closes the list.
    <div className="combobox" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}>
      <label htmlFor="mark-category">{t('editor.category')}</label>
      <input
        id="mark-category"
        className="input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active !== undefined ? `${list}-${active.code}` : undefined}
        placeholder={t('editor.filter')}
        value={filter ?? (chosen === undefined ? '' : pick(chosen.label))}
        onFocus={(event) => {
          event.target.select();
          setOpen(mark.category === '');
        }}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setFilter(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen ? (
        <div className="combobox-list" id={list} role="listbox" aria-label={t('editor.category')}>
          {found.map((category) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the input.
            // biome-ignore lint/a11y/useFocusableInteractive: as above.
            <div
              key={category.code}
              id={`${list}-${category.code}`}
              role="option"
              aria-selected={category === active}
              className={category === active ? 'option option-active' : 'option'}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(category)}
            >
              <b className={`siglum-${kindWords[kindOf(category)]}`} aria-hidden="true">
                {glyphs[kindOf(category)]}
              </b>
              <span>
                <strong>{pick(category.label)}</strong> <span className="mono note">{category.code}</span>
                {category === active ? <CategoryHelp category={category} /> : null}
              </span>
              {category === active ? <Key decorative>⏎</Key> : null}
            </div>
          ))}
          {found.length === 0 ? <p className="note">{t('editor.noCategory')}</p> : null}
        </div>
      ) : null}
      {!isOpen && chosen !== undefined ? <p className="note">{pick(chosen.decision_rule ?? chosen.definition)}</p> : null}
    </div>
  );
}

/** What a category is and is not: definition, rule of decision, an example of it and one that only looks like it. */
function CategoryHelp({ category: { definition, decision_rule, examples } }: { category: Category }) {
  const { t, pick } = useText();
  const [positive] = examples?.positive ?? [];
  const [negative] = examples?.negative ?? [];
  return (
    <>
      <span className="option-rule">{pick(definition)}</span>
      {decision_rule === null ? null : <span className="option-rule">{pick(decision_rule)}</span>}
      {positive === undefined ? null : <span className="option-rule">✓ {t('editor.example', { text: positive })}</span>}
      {negative === undefined ? null : <span className="option-rule">✗ {t('editor.counterexample', { text: negative })}</span>}
    </>
  );
}
