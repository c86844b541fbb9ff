import { useMemo, useState } from 'react';
import type { ItemResponse, ItemSubmission } from '../../api/leadTypes';
import type { Criterion } from '../../api/types';
import { Choice } from '../../components/Choice';
import { Scroll } from '../../components/Scroll';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { MarkLines } from './MarkLines';
import { PaintedText } from './PaintedText';
import { marksOn, scoreOf } from './said';

interface ResponseSectionProps {
  projectId: string;
  response: ItemResponse;
  locale: string | null;
  submissions: readonly ItemSubmission[];
  criteria: readonly Criterion[];
}

/** One response with everybody's marks on it, the list of them, and everybody's scores. */
export function ResponseSection({ projectId, response, locale, submissions, criteria }: ResponseSectionProps) {
  const { t } = useText();
  const [whose, setWhose] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const own = useMemo(() => submissions.filter((one) => one.responses.includes(response.response_id)), [submissions, response]);
  const all = useMemo(() => marksOn(response.response_id, own), [response, own]);
  const marks = useMemo(() => all.filter((one) => whose === '' || one.evaluator === whose), [all, whose]);
  const people = [...new Set(all.map((one) => one.evaluator))].filter((one) => one !== null);
  const heading = `response-${response.response_id}`;
  return (
    <section className="item-section" aria-labelledby={heading}>
      <div className="row item-section-head">
        <h2 id={heading}>
          {t('items.response', { name: response.name })}
          <span className="note"> {response.model ?? t('results.no-model')}</span>
        </h2>
        {people.length > 1 && (
          <Choice label={t('items.marksOf')} value={whose} onChange={(event) => setWhose(event.target.value)}>
            <option value="">{t('items.everybody')}</option>
            {people.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Choice>
        )}
      </div>
      <PaintedText text={response.text} locale={locale} marks={marks} current={current} onOpen={setCurrent} />
      {own.length > 0 && (
        <>
          <MarkLines
            projectId={projectId}
            label={t('items.marksOn', { name: response.name })}
            marks={marks}
            current={current}
            onOpen={(id) => setCurrent(id === current ? null : id)}
          />
          <Scores response={response} submissions={own} criteria={criteria} />
        </>
      )}
    </section>
  );
}

/** Everybody's score on every criterion, and their mean. */
function Scores({ response, submissions, criteria }: Pick<ResponseSectionProps, 'response' | 'submissions' | 'criteria'>) {
  const { t, pick, number } = useText();
  const { decimal } = useFormats();
  const scored = criteria.filter((criterion) =>
    submissions.some((one) => scoreOf(one, response.response_id, criterion.id) !== undefined),
  );
  if (scored.length === 0) return null;
  const label = t('items.scoresOf', { name: response.name });
  return (
    <Scroll label={label}>
      <table className="ledger ledger-dense">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('items.onCriterion')}</th>
            {submissions.map((one) => (
              <th key={one.submission_id} scope="col" className="figure">
                {one.evaluator ?? '—'}
              </th>
            ))}
            <th scope="col" className="figure">
              {t('results.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scored.map((criterion) => {
            const scores = submissions.map((one) => scoreOf(one, response.response_id, criterion.id));
            const given = scores.filter((score) => typeof score === 'number');
            return (
              <tr key={criterion.id}>
                <th scope="row">{pick(criterion.label)}</th>
                {scores.map((score, index) => (
                  <td key={submissions[index]?.submission_id} className="figure">
                    {score === undefined ? '—' : score === null ? 'N/A' : number(score)}
                  </td>
                ))}
                <td className="figure">
                  {given.length === 0 ? '—' : decimal(given.reduce((sum, score) => sum + score, 0) / given.length, 2)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
