import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemsOf } from '../../api/problems';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Label } from '../../components/Label';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { forgetProtocol, putFile, putShipped, shippedQuery } from './requests';

/** Another whole protocol in place of the draft: a file, or one that travels with Cotejo. */
export function OtherBeginning({ projectId }: { projectId: string }) {
  const { t, pick } = useText();
  const queries = useQueryClient();
  const shipped = useQuery(shippedQuery);
  const [chosen, setChosen] = useState('');
  const take = useMutation({
    mutationFn: () => putShipped(projectId, chosen),
    onSuccess: () => forgetProtocol(queries, projectId),
  });
  const bring = useMutation({
    mutationFn: async (file: File) => putFile(projectId, parsed(await file.text())),
    onSuccess: () => forgetProtocol(queries, projectId),
  });
  const all = shipped.data?.protocols ?? [];
  const about = all.find(({ id }) => id === chosen);
  const failed = take.error ?? bring.error;
  const errors = problemsOf(failed);
  return (
    <section aria-label={t('versions.other')}>
      <Label>{t('versions.other')}</Label>
      <p className="note">{t('versions.otherHelp')}</p>
      <div className="row other-beginning">
        <Choice label={t('versions.shipped')} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{t('mapping.choose')}</option>
          {all.map(({ id, label }) => (
            <option key={id} value={id}>
              {pick(label)}
            </option>
          ))}
        </Choice>
        <Button disabled={chosen === '' || take.isPending} onClick={() => take.mutate()}>
          {t('versions.take')}
        </Button>
        <label className="file-button">
          <span className="button">{t('versions.import')}</span>
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file !== undefined) bring.mutate(file);
            }}
          />
        </label>
      </div>
      {about === undefined ? null : <p className="note">{pick(about.description)}</p>}
      <div role="status">{take.isSuccess || bring.isSuccess ? <p>{t('versions.taken')}</p> : null}</div>
      {bring.error instanceof SyntaxError ? (
        <p className="field-problem" role="alert">
          {t('versions.noJson')}
        </p>
      ) : failed === null ? null : (
        <>
          <Failure error={failed} />
          {errors.length === 0 ? null : (
            <ul className="field-problem">
              {errors.map((one) => (
                <li key={`${one.pointer} ${one.code}`}>
                  <code>{one.pointer}</code> {one.message}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}
