import { useState } from 'react';
import { problemAt } from '../../../api/problems';
import type { Criterion } from '../../../api/types';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useText } from '../../../i18n/useText';
import { Bilingual } from './Bilingual';
import { EditState, fieldsOf } from './EditState';
import { blankCriterion, freshId, movedBy, rescaled, untranslated } from './rubricEdits';
import type { PartEdit } from './usePart';

/** The criteria in their order; one at a time is open with its question, scale and anchors in both languages. */
export function RubricEditor({ edit }: { edit: PartEdit<'rubric'> }) {
  const { t, pick } = useText();
  const { criteria } = edit.value;
  const [open, setOpen] = useState<string | null>(null);
  const change = (next: Criterion[]) => edit.change({ ...edit.value, criteria: next });
  const add = () => {
    const id = freshId(
      criteria.map((one) => one.id),
      'criterion_',
    );
    change([...criteria, blankCriterion(id)]);
    setOpen(id);
  };
  const lacking = untranslated(criteria);
  return (
    <div className="stack">
      {lacking === 0 ? null : <p className="note note-need">{t('protocol.untranslated', { count: lacking })}</p>}
      <ol className="protocol-rows">
        {criteria.map((criterion, index) => (
          <li key={criterion.id}>
            <div className="protocol-row">
              <button
                type="button"
                className="link-button"
                aria-expanded={open === criterion.id}
                onClick={() => setOpen(open === criterion.id ? null : criterion.id)}
              >
                {pick(criterion.label) || t('protocol.unnamed')}
              </button>
              <span className="mono note">{criterion.id}</span>
              <span className="note">
                {criterion.scale.min}–{criterion.scale.max}
                {criterion.na.allowed ? ' · N/A' : ''}
              </span>
              <Button size="small" disabled={index === 0} onClick={() => change(movedBy(criteria, index, -1))}>
                <span aria-hidden="true">↑</span>
                <span className="visually-hidden">{t('protocol.up', { name: pick(criterion.label) })}</span>
              </Button>
              <Button size="small" disabled={index === criteria.length - 1} onClick={() => change(movedBy(criteria, index, 1))}>
                <span aria-hidden="true">↓</span>
                <span className="visually-hidden">{t('protocol.down', { name: pick(criterion.label) })}</span>
              </Button>
              <Button size="small" onClick={() => change(criteria.filter((one) => one !== criterion))}>
                {t('protocol.remove')}
                <span className="visually-hidden"> {pick(criterion.label)}</span>
              </Button>
            </div>
            {open === criterion.id ? (
              <CriterionFields
                criterion={criterion}
                pointer={`/criteria/${index}`}
                error={edit.error}
                onChange={(next) => {
                  change(criteria.map((one) => (one === criterion ? next : one)));
                  if (next.id !== criterion.id) setOpen(next.id);
                }}
              />
            ) : null}
          </li>
        ))}
      </ol>
      <Button onClick={add}>{t('protocol.addCriterion')}</Button>
      <EditState edit={edit} shown={fieldsOf(edit.error, /\/(es|en|id|scale)$/)} />
    </div>
  );
}

interface FieldsProps {
  criterion: Criterion;
  pointer: string;
  error: unknown;
  onChange: (criterion: Criterion) => void;
}

function CriterionFields({ criterion, pointer, error, onChange }: FieldsProps) {
  const { t } = useText();
  const { scale, na } = criterion;
  const set = (to: Partial<Criterion>) => onChange({ ...criterion, ...to });
  return (
    <div className="protocol-fields">
      <Bilingual
        label={t('protocol.name')}
        value={criterion.label}
        onChange={(label) => set({ label })}
        pointer={`${pointer}/label`}
        error={error}
      />
      <Bilingual
        label={t('protocol.question')}
        value={criterion.question}
        onChange={(question) => set({ question })}
        pointer={`${pointer}/question`}
        error={error}
        lines={2}
      />
      <div className="figure-fields">
        <Field
          label={t('protocol.scaleFrom')}
          type="number"
          min={0}
          max={8}
          value={scale.min}
          problem={problemAt(error, `${pointer}/scale`)}
          onChange={(event) => onChange(rescaled(criterion, Number(event.target.value), scale.max))}
        />
        <Field
          label={t('protocol.scaleTo')}
          type="number"
          min={1}
          max={9}
          value={scale.max}
          onChange={(event) => onChange(rescaled(criterion, scale.min, Number(event.target.value)))}
        />
      </div>
      <label className="check">
        <input type="checkbox" checked={na.allowed} onChange={(event) => set({ na: { ...na, allowed: event.target.checked } })} />
        {t('protocol.notApplicable')}
      </label>
      {criterion.anchors.map((anchor, index) => (
        <Bilingual
          key={anchor.score}
          label={t('protocol.anchor', { score: anchor.score })}
          value={anchor.text}
          onChange={(text) => set({ anchors: criterion.anchors.map((one, at) => (at === index ? { ...one, text } : one)) })}
          pointer={`${pointer}/anchors/${index}/text`}
          error={error}
          lines={2}
        />
      ))}
    </div>
  );
}
