import { useState } from 'react';
import { problemAt } from '../../../api/problems';
import type { Category, Severity } from '../../../api/types';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useText } from '../../../i18n/useText';
import { Bilingual } from './Bilingual';
import { EditState, fieldsOf } from './EditState';
import { freshId } from './rubricEdits';
import type { PartEdit } from './usePart';

/** The categories by family; one at a time is open with its names, definition and what a mark of it needs. */
export function TaxonomyEditor({ edit }: { edit: PartEdit<'taxonomy'> }) {
  const { t, pick } = useText();
  const { categories, families } = edit.value;
  const [open, setOpen] = useState<string | null>(null);
  const change = (next: Category[]) => edit.change({ ...edit.value, categories: next });
  const add = (family: string) => {
    const code = freshId(
      categories.map((one) => one.code),
      `${family}.own_`,
    );
    change([...categories, blankCategory(code, family)]);
    setOpen(code);
  };
  return (
    <div className="stack">
      {families.map((family) => (
        <section key={family.code} className="protocol-family" aria-label={pick(family.label)}>
          <h3>
            {pick(family.label)} <span className="mono note">{family.code}</span>
          </h3>
          <ul className="protocol-rows">
            {categories.map((category, index) =>
              category.family !== family.code ? null : (
                <li key={category.code}>
                  <div className="protocol-row">
                    <button
                      type="button"
                      className="link-button"
                      aria-expanded={open === category.code}
                      onClick={() => setOpen(open === category.code ? null : category.code)}
                    >
                      {pick(category.label) || t('protocol.unnamed')}
                    </button>
                    <span className="mono note">{category.code}</span>
                    <Button size="small" onClick={() => change(categories.filter((one) => one !== category))}>
                      {t('protocol.remove')}
                      <span className="visually-hidden"> {pick(category.label)}</span>
                    </Button>
                  </div>
                  {open === category.code ? (
                    <CategoryFields
                      category={category}
                      severities={edit.value.severities}
                      pointer={`/categories/${index}`}
                      error={edit.error}
                      onChange={(next) => {
                        change(categories.map((one) => (one === category ? next : one)));
                        if (next.code !== category.code) setOpen(next.code);
                      }}
                    />
                  ) : null}
                </li>
              ),
            )}
          </ul>
          <Button size="small" onClick={() => add(family.code)}>
            {t('protocol.addCategory', { family: pick(family.label) })}
          </Button>
        </section>
      ))}
      <EditState edit={edit} shown={fieldsOf(edit.error, /\/(es|en|code|default_severity)$/)} />
    </div>
  );
}

function blankCategory(code: string, family: string): Category {
  const isStrength = family === 'STR';
  return {
    code,
    family,
    polarity: isStrength ? 'strength' : 'error',
    label: { es: '', en: '' },
    definition: { es: '', en: '' },
    decision_rule: null,
    targets: ['span'],
    default_severity: isStrength ? 'neutral' : 'minor',
    allowed_severities: isStrength ? ['neutral'] : ['neutral', 'minor', 'major', 'critical'],
    requires_claim_verdict: family === 'FAC',
    requires_note: false,
    requires_rule_id: false,
  };
}

interface FieldsProps {
  category: Category;
  severities: PartEdit<'taxonomy'>['value']['severities'];
  pointer: string;
  error: unknown;
  onChange: (category: Category) => void;
}

function CategoryFields({ category, severities, pointer, error, onChange }: FieldsProps) {
  const { t, pick } = useText();
  const set = (to: Partial<Category>) => onChange({ ...category, ...to });
  const aims = category.targets;
  const aim = (target: 'span' | 'response', on: boolean) =>
    set({ targets: on ? [...aims, target] : aims.filter((one) => one !== target) });
  return (
    <div className="protocol-fields">
      <Field
        label={t('protocol.code')}
        value={category.code}
        problem={problemAt(error, `${pointer}/code`)}
        onChange={(event) => set({ code: event.target.value })}
      />
      <Bilingual
        label={t('protocol.name')}
        value={category.label}
        onChange={(label) => set({ label })}
        pointer={`${pointer}/label`}
        error={error}
      />
      <Bilingual
        label={t('protocol.definition')}
        value={category.definition}
        onChange={(definition) => set({ definition })}
        pointer={`${pointer}/definition`}
        error={error}
        lines={2}
      />
      <label className="field">
        {t('protocol.severity')}
        <select
          className="input"
          value={category.default_severity}
          onChange={(event) => set({ default_severity: event.target.value as Severity })}
        >
          {severities
            .filter(({ id }) => category.allowed_severities.includes(id))
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {pick(label)}
              </option>
            ))}
        </select>
      </label>
      <label className="check">
        <input type="checkbox" checked={aims.includes('span')} onChange={(event) => aim('span', event.target.checked)} />
        {t('protocol.onPassages')}
      </label>
      <label className="check">
        <input type="checkbox" checked={aims.includes('response')} onChange={(event) => aim('response', event.target.checked)} />
        {t('protocol.onWhole')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={category.requires_note}
          onChange={(event) => set({ requires_note: event.target.checked })}
        />
        {t('protocol.needsReason')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={category.requires_claim_verdict}
          onChange={(event) => set({ requires_claim_verdict: event.target.checked })}
        />
        {t('protocol.needsClaim')}
      </label>
    </div>
  );
}
