import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call';
import type { ProjectView } from '../../api/leadTypes';
import { problemAt } from '../../api/problems';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Failure } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';

const SETTINGS = ['overlap', 'expected_minutes', 'lease_minutes'] as const;
const SETTING_WORD = {
  overlap: 'setup.overlap',
  expected_minutes: 'setup.expected_minutes',
  lease_minutes: 'setup.lease_minutes',
} as const;

/** Overlap and times; fixed once the protocol is published. */
export function SettingsForm({ project }: { project: ProjectView }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const queries = useQueryClient();
  const [values, setValues] = useState({
    overlap: project.overlap,
    expected_minutes: project.expected_minutes,
    lease_minutes: project.lease_minutes,
  });
  const save = useMutation({
    mutationFn: () => call<ProjectView>('PATCH', `/projects/${project.project_id}`, { body: values }),
    onSuccess: (changed) => queries.setQueryData(['project', project.project_id], changed),
  });
  const isDraft = project.state === 'draft';
  const isChanged = SETTINGS.some((setting) => values[setting] !== project[setting]);
  const hours = (project.responses * values.overlap * values.expected_minutes) / 60;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className="figure-fields">
        {SETTINGS.map((setting) => (
          <Field
            key={setting}
            label={t(SETTING_WORD[setting])}
            problem={problemAt(save.error, `/${setting}`)}
            type="number"
            min={1}
            disabled={!isDraft}
            value={values[setting]}
            onChange={(event) => setValues({ ...values, [setting]: Number(event.target.value) })}
          />
        ))}
        {isDraft && (
          <Button type="submit" disabled={!isChanged || save.isPending}>
            {t('account.save')}
          </Button>
        )}
      </div>
      {save.isError && <Failure error={save.error} />}
      <p className="cost">
        {t('setup.cost', {
          responses: number(project.responses),
          overlap: number(values.overlap),
          minutes: number(values.expected_minutes),
          hours: decimal(hours, hours % 1 === 0 ? 0 : 1),
        })}
      </p>
      <p>
        <Link to="/projects/$projectId/people" params={{ projectId: project.project_id }}>
          {t('setup.invite')}
        </Link>
      </p>
    </form>
  );
}
