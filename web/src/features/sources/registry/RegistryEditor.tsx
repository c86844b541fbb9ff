import { useState } from 'react';
import { Button } from '../../../components/Button';
import { useText } from '../../../i18n/useText';
import type { RegistryVersion, SourceRule } from '../requests';
import { DraftBar } from './DraftBar';
import { OtherVersion } from './OtherVersion';
import { RuleForm } from './RuleForm';
import { RuleList } from './RuleList';
import { edited, idOf } from './registryDraft';
import { problemsOf } from './registryProblems';
import { useRegistryDraft } from './useRegistryDraft';

type Opened = { kind: 'new' } | { kind: 'rule'; rule: SourceRule } | null;

/** The lead's way with the registry: changes are gathered, and become one version when they are saved. */
export function RegistryEditor({ projectId, current }: { projectId: string; current: RegistryVersion }) {
  const { t } = useText();
  const work = useRegistryDraft(projectId, current);
  const [opened, setOpened] = useState<Opened>(null);
  const { draft, base } = work;
  const rules = edited(base.rules, draft.edits);
  const changed = new Set(draft.edits.map(idOf));
  const problems = problemsOf(work.error, work.sent);
  return (
    <>
      {work.isBehind && <OtherVersion base={base} current={current} draft={draft} onTakeOver={work.takeOver} />}
      <RuleList
        rules={rules}
        add={<Button onClick={() => setOpened({ kind: 'new' })}>{t('sources.add')}</Button>}
        acts={(rule) => (
          <span className="rule-acts">
            {changed.has(rule.id) && <span className="badge">{t('sources.unsaved')}</span>}
            <Button size="small" onClick={() => setOpened({ kind: 'rule', rule })}>
              {t('sources.edit')}
              <span className="visually-hidden"> {rule.name}</span>
            </Button>
            <Button size="small" onClick={() => work.change({ kind: 'removed', id: rule.id })}>
              {t('sources.remove')}
              <span className="visually-hidden"> {rule.name}</span>
            </Button>
          </span>
        )}
      />
      <DraftBar work={work} problems={problems} onOpen={(rule) => setOpened({ kind: 'rule', rule })} />
      {opened !== null && (
        <RuleForm
          key={opened.kind === 'rule' ? opened.rule.id : ''}
          rule={opened.kind === 'rule' ? opened.rule : null}
          taken={new Set([...base.rules, ...rules].map(({ id }) => id))}
          problems={opened.kind === 'rule' ? problems.filter(({ id }) => id === opened.rule.id) : []}
          onDone={(rule) => {
            work.change({ kind: 'put', rule });
            setOpened(null);
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
