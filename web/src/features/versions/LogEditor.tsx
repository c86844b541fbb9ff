import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemAt } from '../../api/problems';
import type { Localized } from '../../api/types';
import type { DraftChanges } from '../../api/versionTypes';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Label } from '../../components/Label';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { draftChangesQuery, putLog } from './requests';

interface LogEditorProps {
  projectId: string;
  changes: DraftChanges;
}

/** What evaluators will read of the change: the lead's words, and the lines that came of questions. */
export function LogEditor({ projectId, changes }: LogEditorProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [note, setNote] = useState(changes.note);
  const [lines, setLines] = useState<Record<string, Localized>>({});
  const save = useMutation({
    mutationFn: () =>
      putLog(projectId, {
        note,
        entries: Object.entries(lines).map(([entry_id, text]) => ({ entry_id, text })),
      }),
    onSuccess: (saved) => {
      setLines({});
      queries.setQueryData(draftChangesQuery(projectId).queryKey, saved);
    },
  });
  const isChanged = note.es !== changes.note.es || note.en !== changes.note.en || Object.keys(lines).length > 0;
  return (
    <section aria-label={t('versions.log')}>
      <Label>{t('versions.log')}</Label>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Both
          labels={{ es: t('versions.noteEs'), en: t('versions.noteEn') }}
          value={note}
          lines={3}
          problem={problemAt(save.error, '/note')}
          onChange={setNote}
        />
        {changes.entries.length === 0 ? null : <p className="note">{t('versions.entries')}</p>}
        {changes.entries.map(({ entry_id: id, text }) => (
          <Both
            key={id}
            labels={{ es: t('questions.changeEs'), en: t('questions.changeEn') }}
            value={lines[id] ?? text}
            lines={2}
            problem={undefined}
            onChange={(value) => setLines((known) => ({ ...known, [id]: value }))}
          />
        ))}
        {save.isError ? <Failure error={save.error} /> : null}
        <div className="row">
          <Button type="submit" disabled={!isChanged || save.isPending}>
            {t('versions.saveLog')}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface BothProps {
  labels: Localized;
  value: Localized;
  lines: number;
  problem: string | undefined;
  onChange: (value: Localized) => void;
}

function Both({ labels, value, lines, problem, onChange }: BothProps) {
  return (
    <div className="bilingual">
      {(['es', 'en'] as const).map((language) => (
        <Field
          key={language}
          label={labels[language]}
          lang={language}
          lines={lines}
          maxLength={4000}
          problem={problem}
          value={value[language]}
          onChange={(event) => onChange({ ...value, [language]: event.target.value })}
        />
      ))}
    </div>
  );
}
