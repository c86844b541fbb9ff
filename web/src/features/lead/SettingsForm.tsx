import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call';
import type { ProjectView } from '../../api/leadTypes';
import { problemAt } from '../../api/problems';
import type { ProtocolView } from '../../api/types';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Failure } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { isEdited, settingsOf } from './editedProtocol';

const SETTINGS = ['overlap', 'expected_minutes', 'lease_minutes', 'unassisted_percent'] as const;
const COMPARISON = ['responses_max', 'repeat_percent'] as const;
/** How much search an unverifiable claim takes, and the most that the server allows. */
const SEARCH = ['proof_queries', 'proof_connectors'] as const;
const SEARCH_MAX = { proof_queries: 20, proof_connectors: 10 } as const;
const ORDER = ['conditions_first', 'facts_first', 'guideline_checklist'] as const;
const SETTING_WORD = {
  conditions_first: 'setup.conditions_first',
  facts_first: 'setup.facts_first',
  guideline_checklist: 'setup.guideline_checklist',
  responses_max: 'setup.responses_max',
  proof_queries: 'setup.proof_queries',
  proof_connectors: 'setup.proof_connectors',
  repeat_percent: 'setup.repeat_percent',
  overlap: 'setup.overlap',
  expected_minutes: 'setup.expected_minutes',
  lease_minutes: 'setup.lease_minutes',
  unassisted_percent: 'setup.unassisted_percent',
} as const;

interface SettingsFormProps {
  project: ProjectView;
  /** The draft or, where nothing can be changed, the version in force. */
  protocol: ProtocolView;
}

/** What a task is, overlap and times; fixed once the protocol is published, until the draft of the next version. */
export function SettingsForm({ project, protocol }: SettingsFormProps) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const queries = useQueryClient();
  const stored = settingsOf(protocol);
  const [values, setValues] = useState(stored);
  const save = useMutation({
    mutationFn: () => call<ProjectView>('PATCH', `/projects/${project.project_id}`, { body: values }),
    onSuccess: async (changed) => {
      queries.setQueryData(['project', project.project_id], changed);
      await queries.invalidateQueries({ queryKey: ['draft-protocol', project.project_id] });
    },
  });
  const isDraft = isEdited(project);
  const isChanged = Object.entries(values).some(([setting, value]) => value !== stored[setting as keyof typeof stored]);
  const compares = values.task_kind === 'comparison';
  const tasks = compares ? project.items : project.responses;
  const hours = (tasks * values.overlap * values.expected_minutes) / 60;
  const costs = {
    overlap: number(values.overlap),
    minutes: number(values.expected_minutes),
    hours: decimal(hours, hours % 1 === 0 ? 0 : 1),
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <fieldset className="choices" disabled={!isDraft}>
        <legend className="label">{t('setup.task_kind')}</legend>
        {(['single', 'comparison'] as const).map((kind) => (
          <label key={kind} className="check">
            <input
              type="radio"
              name="task-kind"
              checked={values.task_kind === kind}
              onChange={() => setValues({ ...values, task_kind: kind })}
            />
            {t(kind === 'single' ? 'setup.single' : 'setup.comparison')}
          </label>
        ))}
        {project.prompts_with_rubric > 0 && (
          <label className="check">
            <input
              type="checkbox"
              checked={values.rubric_items}
              onChange={(event) => setValues({ ...values, rubric_items: event.target.checked })}
            />
            {t('setup.rubric_items', { prompts: project.prompts_with_rubric })}
          </label>
        )}
      </fieldset>
      <fieldset className="choices choices-lines" disabled={!isDraft}>
        <legend className="label">{t('setup.order')}</legend>
        {ORDER.map((setting) => (
          <label key={setting} className="check">
            <input
              type="checkbox"
              checked={values[setting]}
              onChange={(event) => setValues({ ...values, [setting]: event.target.checked })}
            />
            {t(SETTING_WORD[setting])}
          </label>
        ))}
      </fieldset>
      <fieldset className="stack" disabled={!isDraft}>
        <legend className="label">{t('setup.proof')}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={values.proof_required}
            onChange={(event) => setValues({ ...values, proof_required: event.target.checked })}
          />
          {t('setup.proof_required')}
        </label>
        <p className="note">{t('setup.proofSearch')}</p>
        <div className="figure-fields">
          {SEARCH.map((setting) => (
            <Field
              key={setting}
              label={t(SETTING_WORD[setting])}
              problem={problemAt(save.error, `/${setting}`)}
              type="number"
              min={1}
              max={SEARCH_MAX[setting]}
              value={values[setting]}
              onChange={(event) => setValues({ ...values, [setting]: Number(event.target.value) })}
            />
          ))}
        </div>
      </fieldset>
      {compares && <p className="note">{t('setup.comparisonHelp')}</p>}
      <div className="figure-fields">
        {[...(compares ? COMPARISON : []), ...SETTINGS].map((setting) => (
          <Field
            key={setting}
            label={t(SETTING_WORD[setting])}
            problem={problemAt(save.error, `/${setting}`)}
            type="number"
            min={setting.endsWith('_percent') ? 0 : 1}
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
        {compares
          ? t('setup.costCompare', { items: number(project.items), ...costs })
          : t('setup.cost', { responses: number(project.responses), ...costs })}
      </p>
      <p>
        <Link to="/projects/$projectId/people" params={{ projectId: project.project_id }}>
          {t('setup.invite')}
        </Link>
      </p>
    </form>
  );
}
