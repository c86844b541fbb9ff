import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemAt, problemsOf } from '../../api/problems';
import type { DraftChanges } from '../../api/versionTypes';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Label } from '../../components/Label';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { STEP_WORD } from './changeWords';
import { forgetProtocol, postPublication } from './requests';

interface PublishVersionProps {
  projectId: string;
  changes: DraftChanges;
}

/** The number of the version, what becomes of open work, and the step after which nothing of it changes. */
export function PublishVersion({ projectId, changes }: PublishVersionProps) {
  const { t } = useText();
  const queries = useQueryClient();
  // What was typed, so that the proposal goes on following the draft until then.
  const [typed, setTyped] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  const version = typed ?? changes.lowest_version;
  const publish = useMutation({
    mutationFn: () => postPublication(projectId, { version, again }),
    onSuccess: () => forgetProtocol(queries, projectId),
  });
  const errors = problemsOf(publish.error);
  const isReady = changes.changes.length > 0 && changes.gaps.length === 0;
  return (
    <section className="publish-version" aria-label={t('versions.publish')}>
      <Label>{t('versions.publish')}</Label>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate();
        }}
      >
        <Field
          label={t('versions.number')}
          hint={t('versions.numberHint', { lowest: changes.lowest_version, step: t(STEP_WORD[changes.step]) })}
          problem={problemAt(publish.error, '/version')}
          value={version}
          maxLength={20}
          onChange={(event) => setTyped(event.target.value)}
        />
        <fieldset className="choices-lines">
          <legend className="label">{t('versions.work')}</legend>
          <label className="check">
            <input type="radio" name="again" checked={!again} onChange={() => setAgain(false)} />
            {t('versions.onward')}
          </label>
          <label className="check">
            <input type="radio" name="again" checked={again} onChange={() => setAgain(true)} />
            {t('versions.again')}
          </label>
        </fieldset>
        {isReady ? null : (
          <p className="note-need" role="status">
            {changes.changes.length === 0 ? t('versions.unchanged') : t('versions.gaps', { count: changes.gaps.length })}
          </p>
        )}
        {publish.isError && problemAt(publish.error, '/version') === undefined ? (
          <>
            <Failure error={publish.error} />
            {errors.length < 2 ? null : (
              <ul className="field-problem">
                {errors.map((one) => (
                  <li key={`${one.pointer} ${one.code}`}>{one.message}</li>
                ))}
              </ul>
            )}
          </>
        ) : null}
        <Button type="submit" look="primary" aria-disabled={!isReady} disabled={publish.isPending}>
          {t('versions.do', { version })}
        </Button>
        <p className="note">{t('versions.help')}</p>
      </form>
    </section>
  );
}
