import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../../api/call';
import { protocolQuery } from '../../api/project';
import type { ProtocolView } from '../../api/types';
import type { DraftChanges, Fate } from '../../api/versionTypes';
import { Label } from '../../components/Label';
import { StateShape } from '../../components/StateShape';
import { Failure } from '../../components/states';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { type Choice, fateOf, type MappingRow, rowsOf } from './mapping';
import { draftChangesQuery, putMapping } from './requests';

const FATE_WORD: Record<Fate['kind'], MessageKey> = {
  kept: 'mapping.kept',
  renamed: 'mapping.renamed',
  merged: 'mapping.merged',
  split: 'mapping.split',
  dropped: 'mapping.dropped',
};

const PART_WORD: Record<Fate['part'], MessageKey> = {
  criterion: 'mapping.criterion',
  category: 'mapping.category',
  scale: 'mapping.scale',
};

interface MappingEditorProps {
  projectId: string;
  changes: DraftChanges;
  draft: ProtocolView;
}

/** What became of each code of the version before; saved as soon as a row lacks nothing. */
export function MappingEditor({ projectId, changes, draft }: MappingEditorProps) {
  const { t, number } = useText();
  const queries = useQueryClient();
  const before = useQuery(protocolQuery(projectId));
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const save = useMutation({
    mutationFn: (fates: readonly Fate[]) => putMapping(projectId, fates),
    onSuccess: (saved) => queries.setQueryData(draftChangesQuery(projectId).queryKey, saved),
  });
  if (before.data === undefined) return null;
  const rows = rowsOf(changes, before.data, draft, choices);
  const kept = changes.fates.filter(({ kind }) => kind === 'kept').length;
  const choose = (row: MappingRow, chosen: Choice) => {
    setChoices((known) => ({ ...known, [row.key]: chosen }));
    const changed = rows.map((one) => (one.key === row.key ? { ...one, chosen } : one));
    if (fateOf({ ...row, chosen }) !== null) save.mutate(changed.map(fateOf).filter((fate) => fate !== null));
  };
  return (
    <section aria-label={t('mapping.title')}>
      <Label count={changes.gaps.length === 0 ? undefined : number(changes.gaps.length)}>{t('mapping.title')}</Label>
      <p className="note">{t('mapping.help')}</p>
      {rows.length === 0 ? (
        <p>{t('mapping.allKept', { count: kept })}</p>
      ) : (
        <>
          <ul className="mapping-rows">
            {rows.map((row) => (
              <Row key={row.key} row={row} onChoose={(chosen) => choose(row, chosen)} />
            ))}
          </ul>
          <p className="note">{t('mapping.kept.others', { count: kept })}</p>
        </>
      )}
      {save.error instanceof Refusal && save.error.problem.errors !== undefined ? (
        <ul className="field-problem" role="alert">
          {save.error.problem.errors.map((one) => (
            <li key={`${one.pointer} ${one.code}`}>{one.message}</li>
          ))}
        </ul>
      ) : save.isError ? (
        <Failure error={save.error} />
      ) : null}
    </section>
  );
}

function Row({ row, onChoose }: { row: MappingRow; onChoose: (choice: Choice) => void }) {
  const { t, pick } = useText();
  const { chosen } = row;
  const name = `${pick(row.label)} ${row.code}`;
  return (
    <li className="mapping-row">
      <span className="mapping-code">
        <StateShape shape={row.isOpen ? 'open' : 'yes'} />
        <span className="visually-hidden">{t(row.isOpen ? 'setup.todo' : 'setup.done')} </span>
        {t(PART_WORD[row.part])} <strong>{pick(row.label)}</strong> <code>{row.code}</code>
      </span>
      <label className="field">
        <span>
          {t('mapping.fate')}
          <span className="visually-hidden"> {name}</span>
        </span>
        <select
          className="input"
          value={row.part === 'scale' && chosen.kind === 'merged' ? 'renamed' : (chosen.kind ?? '')}
          onChange={(event) =>
            onChoose({ ...chosen, kind: (event.target.value || null) as Choice['kind'], targets: [], points: chosen.points })
          }
        >
          <option value="">{t('mapping.choose')}</option>
          {row.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(row.part === 'scale' ? (kind === 'dropped' ? 'mapping.apart' : 'mapping.converted') : FATE_WORD[kind])}
            </option>
          ))}
        </select>
      </label>
      <Targets row={row} name={name} onChoose={onChoose} />
    </li>
  );
}

interface TargetsProps {
  row: MappingRow;
  name: string;
  onChoose: (choice: Choice) => void;
}

function Targets({ row, name, onChoose }: TargetsProps) {
  const { t, pick } = useText();
  const { chosen, points } = row;
  if (chosen.kind === null || chosen.kind === 'dropped' || chosen.kind === 'kept') return null;
  if (points !== null) {
    return (
      <div className="mapping-points">
        {points.before.map((point) => (
          <label key={point} className="field">
            <span>
              {t('mapping.point', { point })}
              <span className="visually-hidden"> {name}</span>
            </span>
            <select
              className="input"
              value={chosen.points[point] ?? ''}
              onChange={(event) => onChoose({ ...chosen, points: { ...chosen.points, [point]: Number(event.target.value) } })}
            >
              <option value="" disabled>
                —
              </option>
              {points.now.map((now) => (
                <option key={now} value={now}>
                  {now}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    );
  }
  if (chosen.kind === 'split') {
    const turn = (code: string, on: boolean) =>
      onChoose({ ...chosen, targets: on ? [...chosen.targets, code] : chosen.targets.filter((one) => one !== code) });
    return (
      <fieldset className="mapping-split">
        <legend className="label">
          {t('mapping.into')}
          <span className="visually-hidden"> {name}</span>
        </legend>
        {row.targets.map(({ code, label }) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={chosen.targets.includes(code)}
              onChange={(event) => turn(code, event.target.checked)}
            />
            {pick(label)} <code>{code}</code>
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <label className="field">
      <span>
        {t('mapping.into')}
        <span className="visually-hidden"> {name}</span>
      </span>
      <select
        className="input"
        value={chosen.targets[0] ?? ''}
        onChange={(event) => onChoose({ ...chosen, targets: [event.target.value] })}
      >
        <option value="" disabled>
          {t('mapping.choose')}
        </option>
        {row.targets
          .filter(({ code }) => code !== row.code)
          .map(({ code, label }) => (
            <option key={code} value={code}>
              {pick(label)} ({code})
            </option>
          ))}
      </select>
    </label>
  );
}
