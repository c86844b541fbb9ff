import { useDeferredValue, useMemo, useState } from 'react';
import { Field } from '../../components/Field';
import { Label } from '../../components/Label';
import { Empty } from '../../components/states';
import { useText } from '../../i18n/useText';
import { Reading } from '../../text/Reading';
import { readMarkdown } from '../../text/readingText';
import { type GuidelineSection, search, sectionFor, sectionsOf } from './guidelineSections';
import { useWork } from './work';

/** The guideline of this protocol version: searchable, with the section of the criterion at hand on top. */
export default function GuidelinePanel() {
  const { t, pick, language } = useText();
  const { protocol, place } = useWork();
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const sections = useMemo(() => sectionsOf(protocol.guideline[language]), [protocol, language]);
  const criterion = protocol.rubric.criteria.find(({ id }) => id === place.criterion);
  const pinned = criterion === undefined || wanted !== '' ? null : sectionFor(sections, pick(criterion.label));
  const found = search(sections, wanted);
  return (
    <div className="guideline">
      <Field label={t('guideline.search')} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
      <p className="note" role="status">
        {wanted === '' ? t('guideline.version', { version: protocol.version }) : t('guideline.found', { count: found.length })}
      </p>
      {pinned === null || criterion === undefined ? null : (
        <div className="guideline-pinned">
          <Label as="h3">{t('guideline.for', { criterion: pick(criterion.label) })}</Label>
          <Section section={pinned} />
        </div>
      )}
      {found.length === 0 ? <Empty>{t('guideline.nothing')}</Empty> : null}
      {found
        .filter((section) => section !== pinned)
        .map((section) => (
          <Section key={section.title} section={section} />
        ))}
    </div>
  );
}

function Section({ section }: { section: GuidelineSection }) {
  const { t } = useText();
  const reading = useMemo(() => readMarkdown(section.source), [section.source]);
  return (
    <div className="guideline-section">
      <Reading
        reading={reading}
        words={{ done: t('reading.done'), toDo: t('reading.toDo'), image: t('reading.image') }}
        top={3}
      />
    </div>
  );
}
