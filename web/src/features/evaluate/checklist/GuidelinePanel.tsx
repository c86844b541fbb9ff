import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { changesQuery } from '../../../api/project';
import type { Locale, ProtocolView } from '../../../api/types';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { Label } from '../../../components/Label';
import { Empty } from '../../../components/states';
import { useText } from '../../../i18n/useText';
import { KeyHint } from '../../../keys/KeyHint';
import './checklist.css';
import { useWork } from '../work';
import { ConditionList } from './ConditionList';
import { GuidelineChecklist } from './GuidelineChecklist';
import { GuidelineText } from './GuidelineText';
import { search, sectionFor, sectionsOf } from './guidelineSections';

/** The guideline of this protocol version: what is ticked off, and its text, searchable, with the section at hand on top. */
export default function GuidelinePanel() {
  const { t, pick, language } = useText();
  const { assignment, protocol, place, go } = useWork();
  const changed = useChangedSections(assignment.project_id, protocol, language);
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const sections = useMemo(() => sectionsOf(protocol.guideline[language]), [protocol, language]);
  const criterion = protocol.rubric.criteria.find(({ id }) => id === place.criterion);
  const pinned = criterion === undefined || wanted !== '' ? null : sectionFor(sections, pick(criterion.label));
  const found = search(sections, wanted);
  // Where it has to be done it comes before the text, which stands beside each of its entries too.
  const isAsked = protocol.task_settings.order?.guideline_checklist === true;
  const checklist = <GuidelineChecklist sections={sections} />;
  return (
    <div className="guideline">
      <ConditionList />
      {isAsked ? checklist : null}
      <div>
        <Button size="small" onClick={() => go({ dialog: 'gap' })}>
          {t('guideline.gap')} <KeyHint action="task.gap" />
        </Button>
      </div>
      <Field label={t('guideline.search')} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
      <p className="note" role="status">
        {wanted === '' ? t('guideline.version', { version: protocol.version }) : t('guideline.found', { count: found.length })}
      </p>
      {pinned === null || criterion === undefined ? null : (
        <div className="guideline-pinned">
          <Label as="h3">{t('guideline.for', { criterion: pick(criterion.label) })}</Label>
          <GuidelineText section={pinned} changedIn={changed.has(pinned.title) ? protocol.version : null} />
        </div>
      )}
      {found.length === 0 ? <Empty>{t('guideline.nothing')}</Empty> : null}
      {found
        .filter((section) => section !== pinned)
        .map((section) => (
          <GuidelineText key={section.title} section={section} changedIn={changed.has(section.title) ? protocol.version : null} />
        ))}
      {isAsked ? null : checklist}
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** The headings of the sections that the version at hand changed; none while that is not known, or under an earlier version. */
function useChangedSections(projectId: string, protocol: ProtocolView, language: Locale): ReadonlySet<string> {
  const { protocol_id: protocolId, state } = protocol;
  const { data } = useQuery({ ...changesQuery(projectId), enabled: state === 'published' });
  return useMemo(() => {
    if (data === undefined || data.protocol_id !== protocolId) return NONE;
    const own = data.changes.filter((change) => change.part === 'guideline' && change.language === language);
    return new Set(own.flatMap(({ title }) => (title === undefined || title === null ? [] : [title[language]])));
  }, [data, protocolId, language]);
}
